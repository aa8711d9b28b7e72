// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_QUOTATION_HPP
#define ENTENTE_CORE_DETAIL_QUOTATION_HPP

/// Texts from outside, in messages.

#include <entente/core/detail/config.hpp>

#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

/// True for the bytes after the first of a character in UTF-8.
constexpr bool continues_character(char c) noexcept {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// A text in quotation marks, as `append_quotation` appends it.
[[nodiscard]] ENTENTE_DECL std::string in_quotes(std::string_view text);

/// A name as words: `dialogue_action` as "dialogue action".
[[nodiscard]] ENTENTE_DECL std::string spaced(std::string_view name);

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/detail/quotation.ipp>
#endif

#endif
