// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_TEXT_CONVERSION_HPP
#define ENTENTE_CORE_TEXT_CONVERSION_HPP

/// From text and back, for every type that is written as one string, with the reason where a text is refused:
///
///     auto const day = entente::from_text<entente::date>("2023-02-30");
///     // !day; day.findings()[0].message is: "2023-02-30" is no date: day 30 does not exist in 2023-02

#include <entente/core/detail/quotation.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/report.hpp>
#include <entente/core/result.hpp>
#include <entente/core/text_form.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace entente {

namespace detail {

/// The finding T001: a text was refused, for that reason, at that byte.
inline finding refused_text(std::string_view text, std::string_view name, std::string_view why, std::size_t offset) {
    offset = (std::min)(offset, text.size());
    auto const before = text.substr(0, offset);
    auto const characters = std::count_if(before.begin(), before.end(), [](char c) { return !continues_character(c); });
    finding result;
    result.code = "T001";
    result.severity = severity::error;
    append_quotation(result.message, text);
    result.message += " is no ";
    result.message += name;
    if (!why.empty()) {
        result.message += ": ";
        result.message += why;
    }
    result.at = text_place{offset, 1, static_cast<std::uint64_t>(characters) + 1};
    return result;
}

} // namespace detail

/// The value that the text writes, or one finding, T001, that says why it is none and at which character.
template <has_text_form T>
    requires std::default_initializable<T>
[[nodiscard]] result<T> from_text(std::string_view text) {
    T value{};
    if (text_form<T>::parse(text, value)) {
        return value;
    }
    std::string why;
    auto const offset = text_form<T>::explain(text, why);
    report findings;
    findings.add(detail::refused_text(text, text_form<T>::name, why, offset));
    return findings;
}

/// The text that writes the value; `from_text` makes an equal value of it.
template <has_text_form T>
[[nodiscard]] std::string to_text(T const& value) {
    std::string result;
    text_form<T>::append(result, value);
    return result;
}

} // namespace entente

#endif
