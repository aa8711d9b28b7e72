// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_TEXT_FORM_HPP
#define ENTENTE_CORE_TEXT_FORM_HPP

/// How a type is written as one string.
///
/// Ids, dates and codes are single strings in JSON, CBOR, CSV and on a terminal. Each such type specializes
/// `entente::text_form`, and every format and formatter uses that one specialization. It is a trait and not a function found
/// by its argument's namespace, so that no other library's greedy template can take its place.
///
///     template <> struct entente::text_form<my::hull_number> {
///         static constexpr std::string_view name = "hull number";
///         static constexpr bool parse(std::string_view text, my::hull_number& value) noexcept;
///         template <class Out> static constexpr void append(Out& out, my::hull_number const& value);
///         template <class Out> static constexpr std::size_t explain(std::string_view text, Out& why);
///     };
///
/// `parse` answers whether the text was taken, and leaves `value` alone where it was not. `append` writes the text that parses
/// to an equal value, by `out.append(char const*, std::size_t)`. `explain` is called for a refused text only: it appends one
/// clause that says why ("day 30 does not exist in 2023-02") and returns the offset of the character at fault.

#include <entente/core/detail/config.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace entente {

template <class T>
struct text_form;

namespace detail {

struct text_sink {
    constexpr void append(char const*, std::size_t) {}
};

} // namespace detail

/// True for a type that is written as one string.
template <class T>
concept has_text_form = requires(std::string_view text, T& value, T const& constant, detail::text_sink& sink) {
    { text_form<T>::name } -> std::convertible_to<std::string_view>;
    { text_form<T>::parse(text, value) } -> std::same_as<bool>;
    text_form<T>::append(sink, constant);
    { text_form<T>::explain(text, sink) } -> std::same_as<std::size_t>;
};

} // namespace entente

#endif
