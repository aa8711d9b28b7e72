// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_LAYOUT_SHAPES_HPP
#define ENTENTE_CORE_DETAIL_LAYOUT_SHAPES_HPP

/// Which shape of layout a type has: a string, an optional, a list, a map, a described struct. Those of members are made as they are reached.

#include <entente/core/compact_string.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/text_form.hpp>
#include <entente/core/value_form.hpp>

#include <boost/describe/members.hpp>

#include <string>
#include <type_traits>
#include <utility>

namespace entente::inline v0_1::detail {

template <class T>
constexpr layout make_layout() noexcept;

} // namespace entente::detail

namespace entente::inline v0_1 {

/// The layout of `T`.
template <class T>
inline constexpr layout layout_of = detail::make_layout<T>();

} // namespace entente

namespace entente::inline v0_1::detail {

template <class T>
concept described_struct =
    std::is_class_v<T> && boost::describe::has_describe_members<T>::value && !has_text_form<T> && !has_value_form<T>;

template <class T>
concept optional_like = requires(T& value) {
    typename T::value_type;
    value.has_value();
    value.emplace();
    value.reset();
    *value;
};

template <class T>
concept map_like = requires(T& value) {
    typename T::key_type;
    typename T::mapped_type;
    value.try_emplace(std::declval<typename T::key_type>());
};

template <class T>
concept array_like = requires(T& value) {
    typename T::value_type;
    std::tuple_size<T>::value;
    value.data();
};

template <class T>
concept list_like = requires(T& value) {
    typename T::value_type;
    value.resize(value.size());
    value.data();
};

template <class T>
T& as(void* value) noexcept {
    return *static_cast<T*>(value);
}

template <class T>
T const& as(void const* value) noexcept {
    return *static_cast<T const*>(value);
}

template <class T>
inline constexpr bool is_string = std::is_same_v<T, std::string> || std::is_same_v<T, compact_string>;

} // namespace entente::detail

#endif
