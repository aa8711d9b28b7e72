// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_REFLECT_HPP
#define ENTENTE_CORE_REFLECT_HPP

/// The layout of a type, made once from its description. It works for your own types like for ours: describe the struct with
/// Boost.Describe, and it can be read, written, checked, compared and shown.
///
///     struct convoy { entente::id<entente::actor> escort{}; std::vector<std::string> ships{}; };
///     BOOST_DESCRIBE_STRUCT(convoy, (), (escort, ships))
///     static_assert(entente::layout_of<convoy>.object->size == 2);
///
/// A type is reflected if it is bool, an integer, a floating-point type, std::string, a described enum or struct, a type with
/// `text_form` or `checked_form`, `text`, `extensions`, or an optional, vector, array or map of such types.

#include <entente/core/detail/make_layout.hpp>
#include <entente/core/layout.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// The layout of `T`.
template <class T>
inline constexpr type_layout const& layout_of = detail::layout_maker<T>::value;

/// The name of an enumerator as it is written, or nothing for a value that has none. Linear in the number of enumerators.
template <detail::described_enum E>
[[nodiscard]] constexpr std::string_view enum_name(E value) noexcept {
    return detail::enumeration_of<E>.name(static_cast<std::int64_t>(value));
}

/// Whether `name` names an enumerator; sets `value` if so.
template <detail::described_enum E>
[[nodiscard]] constexpr bool enum_from_name(std::string_view name, E& value) noexcept {
    auto const* found = detail::enumeration_of<E>.find(name);
    if (found != nullptr) {
        value = static_cast<E>(found->value);
    }
    return found != nullptr;
}

} // namespace entente

#endif
