// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_REVISION_HPP
#define ENTENTE_EDIT_REVISION_HPP

/// What changed from one edition of a dossier to the next: every fact that was corrected, added or taken out, and what that makes of the state of play.

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/pointer.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/core/result.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/json/detail/rewrite.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/kind.hpp>
#include <entente/query/diff.hpp>

#include <boost/describe/class.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// One fact that two editions have otherwise. Values are JSON texts.
struct correction {
    std::optional<ref<>> of{}; ///< the object; nothing: the dossier itself
    std::string at{};          ///< where in it, a JSON Pointer (RFC 6901); empty: the whole
    std::optional<std::uint64_t>
        position{}; ///< of an object that is new, or taken out, in the list of its kind; of elements, in the list at `at`: then both texts are arrays
    std::string before{};                ///< empty: it was not there
    std::string after{};                 ///< empty: it is there no longer
    std::optional<std::uint64_t> size{}; ///< of elements: how many the list had before, so that they are not added twice

    friend bool operator==(correction const&, correction const&) = default;
};

BOOST_DESCRIBE_STRUCT(correction, (), (of, at, position, before, after, size))

/// The answer of `diff` for two dossiers.
struct revision {
    std::vector<correction> corrections{}; ///< in the order of the dossier's lists
    std::optional<changes>
        changed{}; ///< their effect on the state of play, on the day up to which the later version was compiled, if it names one

    friend bool operator==(revision const&, revision const&) = default;
};

BOOST_DESCRIBE_STRUCT(revision, (), (corrections, changed))

namespace detail {

using json::detail::rewrite;
using json::detail::written;

/// Finds what two values of one layout have otherwise.
class value_comparison {
public:
    value_comparison(std::optional<ref<>> of, std::vector<correction>& to) : of_(std::move(of)), to_(to) {}

    void compare(layout const& type, void const* before, void const* after);

    /// One member of a record, absent or not.
    void compare(layout_member const& member, void const* before, void const* after);

private:
    void add(std::optional<std::uint64_t> position, std::string before, std::string after,
             std::optional<std::uint64_t> size = std::nullopt) {
        to_.push_back({of_, pointer_, position, std::move(before), std::move(after), size});
    }

    /// False where the value is corrected as a whole.
    [[nodiscard]] bool look_into(layout const& type, void const* before, void const* after);

    void compare_elements(list_layout const& list, void const* before, void const* after);

    [[nodiscard]] static std::string array_of(std::vector<std::string> const& all, std::size_t from, std::size_t to);

    std::optional<ref<>> of_;
    std::vector<correction>& to_;
    std::string pointer_;
};

/// Positions by id, sorted; empty where an id is a duplicate.
template <class T>
[[nodiscard]] std::vector<std::pair<std::string_view, std::size_t>> positions_by_id(std::vector<T> const& list) {
    std::vector<std::pair<std::string_view, std::size_t>> result;
    for (std::size_t i = 0; i != list.size(); ++i) {
        result.emplace_back(list[i].id.view(), i);
    }
    std::sort(result.begin(), result.end());
    return result;
}

[[nodiscard]] ENTENTE_DECL bool has_repeated_id(std::vector<std::pair<std::string_view, std::size_t>> const& all);

[[nodiscard]] ENTENTE_DECL std::optional<std::size_t> position_of(std::vector<std::pair<std::string_view, std::size_t>> const& all,
                                                                  std::string_view id);

/// The positions that keep their order: a longest increasing subsequence of those that are set. n log n.
[[nodiscard]] ENTENTE_DECL std::vector<bool> in_order(std::vector<std::optional<std::size_t>> const& positions);

template <class T>
void compare_lists(std::vector<T> const& before, std::vector<T> const& after, std::string_view plural,
                   std::vector<correction>& to) {
    auto const was = positions_by_id(before);
    auto const is = positions_by_id(after);
    if (has_repeated_id(was) || has_repeated_id(is)) {
        auto const whole_before = before.empty() ? std::string() : json::write(before);
        auto const whole_after = after.empty() ? std::string() : json::write(after);
        if (whole_before != whole_after) {
            to.push_back({std::nullopt, pointer_to({plural}), std::nullopt, whole_before, whole_after, {}});
        }
        return;
    }
    std::vector<std::optional<std::size_t>> later;
    for (T const& one : before) {
        later.push_back(position_of(is, one.id.view()));
    }
    auto const stays = in_order(later);
    std::vector<bool> is_new(after.size(), true);
    for (std::size_t i = 0; i != before.size(); ++i) {
        if (stays[i]) {
            is_new[*later[i]] = false;
            value_comparison(ref<>(before[i].id), to).compare(layout_of<T>, &before[i], &after[*later[i]]);
        } else {
            to.push_back({ref<>(before[i].id), {}, i, json::write(before[i]), {}, {}});
        }
    }
    for (std::size_t i = 0; i != after.size(); ++i) {
        if (is_new[i]) {
            to.push_back({ref<>(after[i].id), {}, i, {}, json::write(after[i]), {}});
        }
    }
}

/// Applies corrections; each must find the value that it was made from.
class correction_applier {
public:
    /// A place in a value; false if it is missing, or does not match what the correction expects.
    [[nodiscard]] static bool correct(layout const& type, void* value, std::string_view at, correction const& one);

private:
    /// Puts the elements of an array in the place of those of another.
    [[nodiscard]] static bool splice(layout const& type, void* value, correction const& one);
};

[[nodiscard]] ENTENTE_DECL finding no_match(correction const& one, std::size_t number, std::string_view what);

template <class T>
void apply_to_list(std::vector<T>& list, std::vector<std::pair<std::size_t, correction const*>> const& all, report& findings) {
    auto const by_id = positions_by_id(list);
    std::vector<bool> gone(list.size(), false);
    std::vector<std::pair<std::size_t, T>> added;
    for (auto const& [number, one] : all) {
        auto const position = position_of(by_id, one->of->parts().slug);
        if (one->at.empty() && one->before.empty()) {
            auto made = json::read<T>(one->after, {.lenient = true});
            if (!made || !one->position || made->id.view() != one->of->parts().slug) {
                findings.add(no_match(*one, number, "the new value is not valid: "));
                continue;
            }
            if (position && !gone[*position]) {
                findings.add(no_match(*one, number, "already present: "));
                continue;
            }
            added.emplace_back(static_cast<std::size_t>(*one->position), *std::move(made));
        } else if (!position || gone[*position]) {
            findings.add(no_match(*one, number, "not found: "));
        } else if (one->at.empty() && one->after.empty()) {
            if (json::write(list[*position]) != one->before) {
                findings.add(no_match(*one, number, "the current value does not match the expected one: "));
            }
            gone[*position] = true;
        } else if (!correction_applier::correct(layout_of<T>, &list[*position], one->at, *one)) {
            findings.add(no_match(
                *one, number, "nothing is there, or another value than the one to be corrected, or the new one is not valid: "));
        }
    }
    std::vector<T> made;
    std::size_t next = 0;
    for (std::size_t i = 0; i <= list.size(); ++i) {
        while (next != added.size() && (added[next].first <= made.size() || i == list.size())) {
            made.push_back(std::move(added[next++].second));
        }
        if (i != list.size() && !gone[i]) {
            made.push_back(std::move(list[i]));
        }
    }
    list = std::move(made);
}

/// The extensions of a dossier, as a correction of them is written.
[[nodiscard]] ENTENTE_DECL std::string extensions_of(dossier const& of);

} // namespace detail

/// The differences of two editions: `apply` turns the first into the second. Objects are matched by their ids, the elements of other lists by their place. n
/// log n in both.
///
///     auto const revised = diff(edition_of_may, edition_of_june);
///     auto const june = edit::apply(edition_of_may, revised);   // a result: the dossier, or the corrections that do not fit
template <std::derived_from<dossier> Dossier>
[[nodiscard]] revision diff(Dossier const& before, Dossier const& after) {
    revision result;
    detail::value_comparison whole(std::nullopt, result.corrections);
    std::vector<std::string_view> lists;
    for_each_list(before, [&](auto const&, std::string_view plural) { lists.push_back(plural); });
    for (layout_member const& member : *layout_of<Dossier>.record) {
        if (&member != layout_of<Dossier>.record->extensions && std::find(lists.begin(), lists.end(), member.name) == lists.end()) {
            whole.compare(member, member.of(&before), member.of(&after));
        }
    }
    for_each_list(before, after, [&]<class T>(std::vector<T> const& was, std::vector<T> const& is, std::string_view plural) {
        detail::compare_lists(was, is, plural, result.corrections);
    });
    if (!(before.extensions == after.extensions)) {
        result.corrections.push_back({std::nullopt, {}, std::nullopt, detail::extensions_of(before), detail::extensions_of(after)});
    }
    if (after.compiled) {
        dossier_index const was{before};
        dossier_index const is{after};
        result.changed = diff(state_of_play(was, *after.compiled), state_of_play(is, *after.compiled));
        erase_if(result.changed->all, [](change const& one) { return !one.instrument.is_set(); }); // it can't be named
    }
    return result;
}

namespace edit {

/// Makes the other edition. If corrections do not find the values that they were made from, returns a finding for each, and no dossier. n log n in the dossier.
template <std::derived_from<dossier> Dossier>
[[nodiscard]] result<Dossier> apply(Dossier const& to, revision const& by) {
    Dossier made = to;
    report findings;
    std::vector<std::pair<std::string_view, std::pair<std::size_t, correction const*>>> of_kind;
    for (std::size_t i = 0; i != by.corrections.size(); ++i) {
        correction const& one = by.corrections[i];
        if (one.of) {
            bool is_kind = false;
            for_each_list(made, [&]<class T>(std::vector<T> const&, std::string_view) {
                is_kind = is_kind || one.of->parts().kind == kind_name<T>;
            });
            is_kind ? static_cast<void>(of_kind.emplace_back(one.of->parts().kind, std::pair(i, &one)))
                    : findings.add(entente::detail::no_match(one, i, "a dossier has no such kind as that of "));
        } else if (one.at.empty()) {
            auto other = json::read<dossier>(one.after, {.lenient = true});
            if (!other) {
                findings.add(entente::detail::no_match(one, i, "the new value is not valid: "));
            } else if (entente::detail::extensions_of(to) != one.before) {
                findings.add(entente::detail::no_match(one, i, "the current value does not match the expected one: "));
            } else {
                made.extensions = std::move(other->extensions);
            }
        } else if (!entente::detail::correction_applier::correct(layout_of<Dossier>, &made, one.at, one)) {
            findings.add(entente::detail::no_match(
                one, i, "nothing is there, or another value than the one to be corrected, or the new one is not valid: "));
        }
    }
    for_each_list(made, [&]<class T>(std::vector<T>& list, std::string_view) {
        std::vector<std::pair<std::size_t, correction const*>> own;
        for (auto const& [kind, one] : of_kind) {
            if (kind == kind_name<T>) {
                own.push_back(one);
            }
        }
        if (!own.empty()) {
            entente::detail::apply_to_list(list, own, findings);
        }
    });
    if (!findings.ok()) {
        return unexpected(std::move(findings));
    }
    return made;
}

#ifdef ENTENTE_COMPILED
extern template result<dossier> apply<dossier>(dossier const&, revision const&);
#endif

} // namespace edit

#ifdef ENTENTE_COMPILED
extern template revision diff<dossier>(dossier const&, dossier const&);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/edit/impl/revision.ipp>
#endif

#endif
