// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_SCALAR_LAYOUTS_HPP
#define ENTENTE_CORE_DETAIL_SCALAR_LAYOUTS_HPP

/// Layouts of what is written as one word or number: strings, words, numbers and enumerators.

#include <entente/core/detail/layout_shapes.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/target.hpp>
#include <entente/core/text_form.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

namespace entente::inline v0_1::detail {

// Strings.

template <class T>
std::string_view view_string(void const* value) {
    return as<T>(value);
}

template <class T>
void assign_string(void* value, std::string_view text) {
    as<T>(value).assign(text);
}

template <class T>
inline constexpr string_layout string_layout_of{&view_string<T>, &assign_string<T>};

// Words.

template <class T>
struct reference_traits {};

template <class T>
struct reference_traits<id<T>> {
    static ref_parts parts(void const* value) { return {kind_name<T>, as<id<T>>(value).view(), {}, {}}; }
};

template <class... T>
struct reference_traits<ref<T...>> {
    static ref_parts parts(void const* value) { return as<ref<T...>>(value).parts(); }
};

template <>
struct reference_traits<target> {
    static ref_parts parts(void const* value) { return as<target>(value).parts(); }
};

// Function templates rather than lambdas: a lambda costs a class and two more functions each to compile.

template <class T>
text_error parse_word(std::string_view text, void* value) {
    return text_form<T>::parse(text, as<T>(value));
}

template <class T>
void append_word(std::string& out, void const* value) {
    text_form<T>::append(out, as<T>(value));
}

template <class T>
std::string explain_word(std::string_view text, text_error error) {
    return text_form<T>::explain(text, error);
}

template <class T>
constexpr auto view_of() noexcept -> std::string_view (*)(void const*) {
    if constexpr (requires(T const& value) { text_form<T>::view(value); }) {
        return +[](void const* value) { return text_form<T>::view(as<T>(value)); };
    } else {
        return nullptr;
    }
}

template <class T>
constexpr auto refers_to_of() noexcept -> ref_parts (*)(void const*) {
    if constexpr (requires { reference_traits<T>::parts(nullptr); }) {
        return &reference_traits<T>::parts;
    } else {
        return nullptr;
    }
}

template <class T>
constexpr enumeration const* vocabulary_of() noexcept {
    if constexpr (requires { text_form<T>::vocabulary; }) {
        return &text_form<T>::vocabulary;
    } else {
        return nullptr;
    }
}

template <class T>
constexpr auto is_newer_of() noexcept -> bool (*)(void const*) {
    if constexpr (requires(T const& value) { text_form<T>::is_newer(value); }) {
        return +[](void const* value) { return text_form<T>::is_newer(as<T>(value)); };
    } else {
        return nullptr;
    }
}

template <class T>
constexpr std::string_view pattern_of() noexcept {
    if constexpr (requires { text_form<T>::pattern; }) {
        return text_form<T>::pattern;
    } else {
        return {};
    }
}

template <class T>
inline constexpr word_layout word_layout_of{&parse_word<T>,    &append_word<T>,    &explain_word<T>, view_of<T>(),
                                            refers_to_of<T>(), vocabulary_of<T>(), is_newer_of<T>(), pattern_of<T>()};

// Numbers.

template <class T, class Number>
Number get_number(void const* value) {
    return static_cast<Number>(as<T>(value));
}

template <class T, class Number>
void set_number(void* value, Number number) {
    as<T>(value) = static_cast<T>(number);
}

template <class T>
constexpr number_layout make_number() noexcept {
    number_layout result{&get_number<T, std::int64_t>,
                         &set_number<T, std::int64_t>,
                         &get_number<T, std::uint64_t>,
                         &set_number<T, std::uint64_t>,
                         &get_number<T, double>,
                         &set_number<T, double>,
                         0,
                         0,
                         std::is_signed_v<T>,
                         std::is_same_v<T, float>};
    if constexpr (std::is_integral_v<T>) {
        result.min = static_cast<std::int64_t>((std::numeric_limits<T>::min)());
        result.max = static_cast<std::uint64_t>((std::numeric_limits<T>::max)());
    }
    return result;
}

template <class T>
inline constexpr number_layout number_layout_of = make_number<T>();

// Enums.

template <class E>
inline constexpr enumeration_layout enumeration_layout_of{enumeration_of<E>, &get_number<E, std::int64_t>,
                                                          &set_number<E, std::int64_t>};

} // namespace entente::detail

#endif
