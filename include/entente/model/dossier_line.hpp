// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_DOSSIER_LINE_HPP
#define ENTENTE_MODEL_DOSSIER_LINE_HPP

/// One object of a dossier, of any kind: one line of a stream of mixed objects.

#include <entente/model/dossier.hpp>
#include <entente/model/kind.hpp>

#include <boost/describe/modifiers.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <optional>
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

/// The kinds that a dossier lists, in its order.
template <class Dossier>
struct listed_kinds {
    template <class D>
    using kind = kind_of_member<Dossier, D>;
    using type = boost::mp11::mp_copy_if<boost::mp11::mp_transform<kind, members_of_dossier<Dossier>>, is_list_member>;
};

template <class Kinds>
struct line_slots;
template <template <class...> class List, class... T>
struct line_slots<List<T...>> : line_slot<T>... {
    using members = boost::mp11::mp_list<line_member<T>...>;

    friend bool operator==(line_slots const&, line_slots const&) = default;
};

} // namespace detail

/// A line of a dossier: `{"channel": {"id": "leaders-visits", ...}}`. The kind is the name of the one member, since many kinds have a member `kind` of their own. A line that has several members is
/// several objects. It has a member for each kind that the dossier lists, so also for yours.
template <class Dossier>
struct line_of : detail::line_slots<typename detail::listed_kinds<Dossier>::type> {
    /// Returns the object of a kind, or nothing.
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
    friend auto boost_public_member_descriptor_fn(line_of**) -> typename line_of::members { return {}; }
    friend auto boost_protected_member_descriptor_fn(line_of**) -> boost::mp11::mp_list<> { return {}; }
    friend auto boost_private_member_descriptor_fn(line_of**) -> boost::mp11::mp_list<> { return {}; }
};

using dossier_line = line_of<dossier>;

/// Adds the objects of a line to a dossier.
template <class Dossier>
void add_line(Dossier& to, line_of<Dossier>&& one) {
    for_each_list(to, [&one]<class T>(std::vector<T>& list, auto) {
        if (auto& object = one.template get<T>()) {
            list.push_back(*std::move(object));
            object.reset();
        }
    });
}

/// Calls `visit(line_of<Dossier> const&)` for every object of a dossier, in its order.
template <class Dossier, class Visit>
void for_each_line(Dossier const& of, Visit visit) {
    line_of<Dossier> line{};
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
