// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_CHECKED_FORM_HPP
#define ENTENTE_CORE_CHECKED_FORM_HPP

/// How a type with an invariant is written as another, reflected type.
///
/// `trio<T>` holds three distinct values and is written as an array of three: it specializes `checked_form` so that every reader
/// reads the array, and the type itself decides whether it takes the value.
///
///     template <> struct entente::checked_form<my::percentage> {
///         using type = int;
///         static int const& view(my::percentage const& value);
///         template <class Out> static bool assign(my::percentage& value, int&& read, Out& why);
///     };
///
/// `view` gives the value as its inner type. `assign` takes the inner value over, or appends to `why` what is wrong with it,
/// leaves `value` alone and answers false.

#include <entente/core/detail/config.hpp>

namespace entente {

template <class T>
struct checked_form;

/// True for a type that is written as another one.
template <class T>
concept has_checked_form = requires(T const& value) {
    typename checked_form<T>::type;
    checked_form<T>::view(value);
};

} // namespace entente

#endif
