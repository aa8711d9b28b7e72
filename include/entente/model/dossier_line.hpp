// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_DOSSIER_LINE_HPP
#define ENTENTE_MODEL_DOSSIER_LINE_HPP

/// A dossier as a stream of lines: what it says of itself as a whole, and one object of any kind a line.

#include <entente/core/format_version.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/kind.hpp>

#include <boost/describe/modifiers.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

/// The member of a line for one kind.
template <class T>
struct line_slot {
    std::optional<T> value{};

    friend bool operator==(line_slot const&, line_slot const&) = default;
};

/// Describes that member to Boost.Describe, under the word of the kind.
template <class T>
struct line_member {
    static constexpr auto pointer = &line_slot<T>::value;
    static constexpr char const* name = kind_name<T>.data();
    static constexpr unsigned modifiers = boost::describe::mod_public;
};

template <class D>
struct is_list_member : std::bool_constant<!std::is_void_v<D>> {};

/// The member of a line for the dossier as a whole.
template <class Dossier>
struct head_member {
    static constexpr auto pointer = &line_slot<Dossier>::value;
    static constexpr char const* name = "dossier";
    static constexpr unsigned modifiers = boost::describe::mod_public;
};

/// The kinds that a dossier lists, in its order.
template <class Dossier>
struct listed_kinds {
    template <class D>
    using kind = kind_of_member<Dossier, D>;
    using type = boost::mp11::mp_copy_if<boost::mp11::mp_transform<kind, members_of_dossier<Dossier>>, is_list_member>;
};

/// Brings a member of a dossier into that of another: lists are joined, unless they are equal, and of single values the first stays.
template <class T>
void unite(T& into, T& from) {
    if (into == T{}) {
        into = std::move(from);
    }
}
template <class T>
void unite(std::vector<T>& into, std::vector<T>& from) {
    if (into != from) { // shards of one dossier have the same coverage
        into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    }
}
inline void unite(format_version& into, format_version& from) {
    into = (std::max)(into, from);
}

template <class Kinds>
struct line_slots;
template <template <class...> class List, class... T>
struct line_slots<List<T...>> : line_slot<T>... {
    using members = boost::mp11::mp_list<line_member<T>...>;

    friend bool operator==(line_slots const&, line_slots const&) = default;
};

} // namespace detail

/// A line of a dossier: `{"channel": {"id": "leaders-visits", ...}}`. The kind is the name of the one member, since many kinds have a member `kind` of their own. A line that has several members is
/// several objects. It has a member for each kind that the dossier lists, so also for yours. The line `{"dossier": {"entente": "1.1", "title": ..., "coverage": ...}}` is the head of a stream: what the
/// dossier says of itself as a whole.
template <class Dossier>
struct line_of : detail::line_slot<Dossier>, detail::line_slots<typename detail::listed_kinds<Dossier>::type> {
    /// Returns the object of a kind, or nothing; of the dossier's own type, the head.
    template <class T>
    [[nodiscard]] std::optional<T>& get() noexcept {
        return static_cast<detail::line_slot<T>&>(*this).value;
    }
    template <class T>
    [[nodiscard]] std::optional<T> const& get() const noexcept {
        return static_cast<detail::line_slot<T> const&>(*this).value;
    }

    friend bool operator==(line_of const&, line_of const&) = default;

    // What BOOST_DESCRIBE_STRUCT would make.
    friend auto boost_base_descriptor_fn(line_of**) -> boost::mp11::mp_list<> { return {}; }
    friend auto boost_public_member_descriptor_fn(line_of**)
        -> boost::mp11::mp_push_front<typename line_of::members, detail::head_member<Dossier>> {
        return {};
    }
    friend auto boost_protected_member_descriptor_fn(line_of**) -> boost::mp11::mp_list<> { return {}; }
    friend auto boost_private_member_descriptor_fn(line_of**) -> boost::mp11::mp_list<> { return {}; }
};

using dossier_line = line_of<dossier>;

/// What a dossier says of itself as a whole: everything but its objects.
template <class Dossier>
[[nodiscard]] Dossier head_of(Dossier const& of) {
    Dossier result{};
    boost::mp11::mp_for_each<detail::members_of_dossier<Dossier>>([&](auto member) {
        if constexpr (std::is_void_v<detail::kind_of_member<Dossier, decltype(member)>>) {
            result.*decltype(member)::pointer = of.*decltype(member)::pointer;
        }
    });
    return result;
}

/// Adds what a line has to a dossier: its objects, and of a head what the dossier does not say yet. The coverage of several heads is joined, and the newest version of the format stays; of anything
/// else that two heads say, such as the title, the first stays.
template <class Dossier>
void add_line(Dossier& to, line_of<Dossier>&& one) {
    if (std::optional<Dossier>& head = one.template get<Dossier>()) {
        boost::mp11::mp_for_each<detail::members_of_dossier<Dossier>>([&](auto member) {
            if constexpr (std::is_void_v<detail::kind_of_member<Dossier, decltype(member)>>) {
                detail::unite(to.*decltype(member)::pointer, (*head).*decltype(member)::pointer);
            }
        });
    }
    for_each_list(to, [&one]<class T>(std::vector<T>& list, std::string_view) {
        if (auto& object = one.template get<T>()) {
            list.push_back(*std::move(object));
            object.reset();
        }
    });
    if (std::optional<Dossier>& head = one.template get<Dossier>()) {
        for_each_list(to, *head, []<class T>(std::vector<T>& list, std::vector<T>& more, std::string_view) {
            list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        });
        head.reset();
    }
}

/// Calls `visit(line_of<Dossier> const&)` for the head of a dossier and for each of its objects, in its order.
template <class Dossier, class Visit>
void for_each_line(Dossier const& of, Visit visit) {
    line_of<Dossier> line{};
    line.template get<Dossier>() = head_of(of);
    visit(std::as_const(line));
    line.template get<Dossier>().reset();
    for_each_list(of, [&]<class T>(std::vector<T> const& list, auto) {
        for (T const& one : list) {
            line.template get<T>() = one;
            visit(std::as_const(line));
        }
        line.template get<T>().reset();
    });
}

} // namespace entente

#endif
