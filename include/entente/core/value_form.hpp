// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_VALUE_FORM_HPP
#define ENTENTE_CORE_VALUE_FORM_HPP

/// Types with an invariant that are written as another type: a trilateral forum's members as a list of three, a pair of actors as a list of two.
///
///     template <> struct entente::value_form<my::pair_of_ports> {
///         using representation = std::array<std::string, 2>;                                 // its written form
///         static representation const& view(my::pair_of_ports const&);
///         static bool assign(my::pair_of_ports&, representation&&, std::string& why);        // false, with the reason, where it can't be
///     };

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1 {

template <class T>
struct value_form;

template <class T>
concept has_value_form = requires {
    typename value_form<T>::representation;
};

} // namespace entente

#endif
