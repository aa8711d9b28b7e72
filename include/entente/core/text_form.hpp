// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_TEXT_FORM_HPP
#define ENTENTE_CORE_TEXT_FORM_HPP

/// Types that are written as one string: ids, dates, codes. JSON, CBOR, CSV and fmt all use the one trait below.
///
/// A type of your own specializes it:
///
///     template <> struct entente::text_form<my::flag> {
///         static constexpr std::string_view name = "flag";                 // for messages: "... is no flag: ..."
///         static constexpr bool has_unset = false;                         // whether `flag{}` means "not there"
///         static entente::text_error parse(std::string_view, my::flag&);   // sets the value, or says where and why not
///         static void append(std::string&, my::flag const&);               // `parse` takes what it appends
///         static std::string explain(std::string_view, entente::text_error);
///     };
///
/// A type that holds its text may have `static std::string_view view(my::flag const&)` beside `append`: then none is made to write it.

#include <entente/core/detail/config.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace entente::inline v0_1 {

/// Where a text is invalid, in bytes from its beginning, and why: a code of the type's own; 0 means valid.
struct text_error {
    std::size_t offset = 0;
    std::uint8_t code = 0;

    [[nodiscard]] constexpr bool ok() const noexcept { return code == 0; }
    friend constexpr bool operator==(text_error const&, text_error const&) = default;
};

namespace detail {

/// A text that may not be known when the program is compiled: no literal.
template <class T>
concept run_time_text = std::convertible_to<T, std::string_view> && !std::is_array_v<std::remove_reference_t<T>>;

} // namespace detail

/// How a type is written as one string: see the head of this file.
template <class T>
struct text_form;

template <class T>
concept has_text_form = requires {
    text_form<T>::name;
};

/// The value that a text stands for; nothing where it stands for none.
template <has_text_form T>
[[nodiscard]] constexpr std::optional<T> from_text(std::string_view text) {
    T value{};
    if (!text_form<T>::parse(text, value).ok()) {
        return std::nullopt;
    }
    return value;
}

/// The text of a value.
template <has_text_form T>
[[nodiscard]] std::string to_text(T const& value) {
    std::string result;
    text_form<T>::append(result, value);
    return result;
}

/// What is wrong with a text, in words; empty where it stands for a value.
template <has_text_form T>
[[nodiscard]] std::string explain_parse_error(std::string_view text) {
    T value{};
    auto const error = text_form<T>::parse(text, value);
    return error.ok() ? std::string() : text_form<T>::explain(text, error);
}

/// Whether a value is the unset one, which is left out when written.
template <has_text_form T>
[[nodiscard]] constexpr bool is_unset(T const& value) {
    if constexpr (!text_form<T>::has_unset) {
        return false;
    } else if constexpr (requires { value.is_set(); }) {
        return !value.is_set();
    } else if constexpr (requires { value.empty(); }) {
        return value.empty();
    } else {
        return value == T{};
    }
}

} // namespace entente

#endif
