// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_REFLECT_HPP
#define ENTENTE_CORE_REFLECT_HPP

/// The layout of a type, made once from its description. It works for your own types as for ours: describe the struct with Boost.Describe, and
/// it can be read, written, checked, compared and shown.
///
///     struct convoy { entente::id<entente::actor> escort{}; std::vector<std::string> ships{}; };
///     BOOST_DESCRIBE_STRUCT(convoy, (), (escort, ships))
///     static_assert(entente::layout_of<convoy>.record->size == 2);
///
/// A type is reflected if it is bool, an integer, a floating-point type, std::string, a described enum or struct, a type with `text_form` or
/// `value_form`, `text`, `extensions`, or an optional, vector, array or map of such types.

#include <entente/core/detail/make_layout.hpp>
#include <entente/core/layout.hpp>

namespace entente::inline v0_1 {

/// An answer whose parts are looked up when they are asked for: it is written as the value it stands for.
template <class T>
concept stands_for_value = requires(T const& value) {
    static_cast<typename T::plain_value>(value);
};

} // namespace entente

#endif
