// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_ABSENCE_HPP
#define ENTENTE_CORE_DETAIL_ABSENCE_HPP

/// Whether a value is absent, and so left out where it is written.

#include <entente/core/detail/layout_shapes.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/text.hpp>
#include <entente/core/text_form.hpp>
#include <entente/core/value_form.hpp>

#include <type_traits>

namespace entente::inline v0_1::detail {

template <class T>
bool is_absent_value(void const* value) {
    if constexpr (std::is_same_v<T, bool>) {
        return !as<T>(value);
    } else if constexpr (has_text_form<T>) {
        return is_unset(as<T>(value));
    } else if constexpr (optional_like<T>) {
        return !as<T>(value).has_value();
    } else if constexpr (has_value_form<T>) {
        return as<T>(value) == T{};
    } else {
        return as<T>(value).empty();
    }
}

template <class T>
constexpr bool may_be_left_out() noexcept {
    if constexpr (has_text_form<T> || has_value_form<T> || array_like<T>) {
        return false;
    } else {
        return std::is_same_v<T, bool> || is_string<T> || std::is_same_v<T, text> || std::is_same_v<T, extensions> ||
               optional_like<T> || map_like<T> || list_like<T>;
    }
}

template <class T>
constexpr bool can_be_absent() noexcept {
    if constexpr (has_text_form<T>) {
        return text_form<T>::has_unset;
    } else {
        return may_be_left_out<T>() || has_value_form<T>;
    }
}

template <class T>
bool is_present(T const& value) {
    if constexpr (can_be_absent<T>()) {
        return !is_absent_value<T>(&value);
    } else {
        return true;
    }
}

} // namespace entente::detail

#endif
