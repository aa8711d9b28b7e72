// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_MERGE_HPP
#define ENTENTE_EDIT_MERGE_HPP

/// One dossier of several about overlapping actors. Where two say different things of one object, that is a finding, and the first holds.

#include <entente/core/date.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/period.hpp>
#include <entente/core/pointer.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/index/detail/number_slots.hpp>
#include <entente/json/detail/rewrite.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/kind.hpp>

#include <boost/mp11/algorithm.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// A dossier, and what its sources do not agree on.
template <class Dossier>
struct merged {
    Dossier dossier{};
    entente::report report{}; ///< a warning for each conflict (Q003), at its place in the merged dossier
};

namespace detail {

using json::detail::rewrite;
using json::detail::written;

/// Brings one value into another of the same layout.
class merging {
public:
    merging(std::string pointer, std::string of, std::size_t number, report& findings)
        : pointer_(std::move(pointer)), of_(std::move(of)), number_(number), findings_(findings) {}

    void merge(layout const& type, void* into, void const* from);

    /// A member that either may have not.
    void merge_member(layout const& type, void* into, void const* from);

    void merge_extensions(extensions& into, extensions const& from);

private:
    [[nodiscard]] static bool lies_within(date const& one, date const& other) noexcept {
        return other.earliest() <= one.earliest() && one.latest() <= other.latest();
    }

    static void copy(layout const& type, void* into, void const* from) {
        static_cast<void>(rewrite(type, into, written(type, from)));
    }

    void conflict(std::string const& ours, std::string const& theirs);

    [[nodiscard]] static std::string shortened(std::string const& json);

    void merge_record(record_layout const& record, void* into, void const* from);

    /// The values of a map as they are written, by their names, in order.
    [[nodiscard]] static std::vector<std::pair<std::string, std::string>> values_of(map_layout const& map, void const* of);

    void merge_map(map_layout const& map, void* into, void const* from);

    /// What tells an element from others: its key, its actor or its id; of one without any, nothing.
    [[nodiscard]] static std::string identity_of(layout const& element, void const* value);

    void merge_list(list_layout const& list, void* into, void const* from);

    /// For each element of a list, the place of the one in another list that it is, or the size of that list. Elements of one identity are told apart by their `period`, where they
    /// have one: who left and came back is a duplicate.
    [[nodiscard]] static std::vector<std::size_t> counterparts(list_layout const& list, void const* of, void const* in);

    /// The period of an element, or null.
    [[nodiscard]] static period const* period_of(layout const& element, void const* value);

    [[nodiscard]] static std::string name_of(layout const& element, void const* value);

    [[nodiscard]] static std::optional<std::uint32_t> place_of(std::string const& name, std::vector<std::string> const& names,
                                                               number_slots const& by_name);

    static void add_name(std::string name, std::vector<std::string>& names, number_slots& by_name);

    /// Whether two steps may be the same: the same action, one day within the other, and no difference except in sources, accounts and notes.
    [[nodiscard]] static bool agree(layout const& step, void const* one, void const* other);

    /// For each step of a history, the step of another that it is; nothing where one is none, or may be several. Steps keep their order.
    [[nodiscard]] static std::optional<std::vector<std::size_t>> places_in(list_layout const& list, void const* one,
                                                                           void const* other);

    void merge_steps(list_layout const& list, void* into, std::size_t at, void const* from);

    /// The order of steps is a statement: of two histories the longer one holds where it has all steps of the other in their order, each with what both say of it; else they are in conflict.
    void merge_history(list_layout const& list, void* into, void const* from, layout const& type);

    std::string pointer_;
    std::string of_;
    std::size_t number_;
    report& findings_;
};

/// Merges the members that are not lists of a kind: those of every dossier by their own rules, those of a derived struct as values.
template <class Dossier>
void merge_whole(Dossier& into, Dossier const& from, std::size_t number, report& findings) {
    if (!from.compiled) {
        into.compiled.reset();
    } else if (into.compiled && from.compiled->latest() > into.compiled->latest()) {
        into.compiled = from.compiled;
    }
    if (!(into.coverage == from.coverage)) {
        into.coverage.clear();
    }
    merging("", "the dossier", number, findings).merge_extensions(into.extensions, from.extensions);
    boost::mp11::mp_for_each<members_of_dossier<Dossier>>([&](auto member) {
        constexpr auto pointer = decltype(member)::pointer;
        using type = std::remove_cvref_t<decltype(into.*pointer)>;
        bool constexpr is_added = !requires(dossier const& base) {
            base.*pointer;
        };
        if constexpr (is_added && std::is_void_v<typename listed_kind<type>::type>) {
            std::string at = "/";
            merging(at.append(member.name), "the dossier", number, findings)
                .merge_member(layout_of<type>, &(into.*pointer), &(from.*pointer));
        }
    });
}

/// Merges the lists of one kind.
template <class T>
void merge_objects(std::vector<T>& list, std::vector<T> const& theirs, std::size_t number, report& findings) {
    number_slots by_id;
    by_id.reserve(list.size() + theirs.size(), [](std::uint32_t) { return std::size_t{}; });
    list.reserve(list.size() + theirs.size());
    auto const number_of = [&](T const& one) {
        return by_id.find(hash_of(one.id.view()), [&](std::uint32_t i) { return list[i].id == one.id; });
    };
    for (std::size_t i = 0; i != list.size(); ++i) {
        if (!number_of(list[i])) {
            by_id.add(hash_of(list[i].id.view()), static_cast<std::uint32_t>(i));
        }
    }
    auto const are_equal = [](T const& a, T const& b) {
        if constexpr (std::equality_comparable<T>) {
            return a == b;
        } else {
            return false; // equal values merge without a conflict anyway
        }
    };
    for (T const& one : theirs) {
        auto const found = number_of(one);
        if (!found) {
            by_id.add(hash_of(one.id.view()), static_cast<std::uint32_t>(list.size()));
            list.push_back(one);
        } else if (!are_equal(list[*found], one)) {
            auto pointer = pointer_to({kind_plural<T>, *found});
            auto what = std::string(kind_name<T>) + '/' + std::string(one.id.view());
            merging(std::move(pointer), std::move(what), number, findings).merge(layout_of<T>, &list[*found], &one);
        }
    }
}

} // namespace detail

namespace edit {

/// Merges dossiers of one type: all objects, in their order. Objects with the same id become one: members that only one has are taken, lists are joined, and of two histories the one that has all
/// steps of the other is kept. If they contradict each other, the first is kept, and a warning shows both. Title and language are the first's. The day of compilation is
/// the latest, or empty if one of them has none. Coverage is
/// kept if all state the same, because one dossier's coverage does not hold for another's actors: state it anew, or nothing is marked as unknown. n log n in
/// each pair of the dossier so far and the next; histories of up to 1,000 steps are compared step by step. From an array of pointers: `merge<dossier>(all)`.
template <std::derived_from<dossier> Dossier>
[[nodiscard]] merged<Dossier> merge(std::span<Dossier const* const> all) {
    merged<Dossier> result;
    for (std::size_t n = 0; n != all.size(); ++n) {
        if (n == 0) {
            result.dossier = *all[n];
        } else {
            entente::detail::merge_whole(result.dossier, *all[n], n, result.report);
            for_each_list(result.dossier, *all[n],
                          [&]<class T>(std::vector<T>& list, std::vector<T> const& theirs, std::string_view) {
                              entente::detail::merge_objects(list, theirs, n, result.report);
                          });
        }
    }
    return result;
}

/// Merges two dossiers.
template <std::derived_from<dossier> Dossier>
[[nodiscard]] merged<Dossier> merge(Dossier const& first, Dossier const& second) {
    Dossier const* const both[]{&first, &second};
    return merge(std::span<Dossier const* const>(both));
}

#ifdef ENTENTE_COMPILED
extern template merged<dossier> merge<dossier>(std::span<dossier const* const>);
extern template merged<dossier> merge<dossier>(dossier const&, dossier const&);
#endif

} // namespace edit

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/edit/impl/merge.ipp>
#endif

#endif
