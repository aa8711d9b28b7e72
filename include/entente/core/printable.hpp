// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_PRINTABLE_HPP
#define ENTENTE_CORE_PRINTABLE_HPP

/// Text that is safe to print: the author of a file can't move the cursor, start a line or reverse the text.

#include <entente/core/detail/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

/// A character of a text: its code point and its bytes. Bytes that are not UTF-8 have a size of one and are not a code point.
struct scanned_character {
    std::uint32_t code = 0;
    std::size_t size = 1;
    bool valid = false;
};

[[nodiscard]] constexpr scanned_character scan_character(std::string_view text) noexcept {
    auto const lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80U) {
        return {lead, 1, true};
    }
    std::size_t const size = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
    std::uint32_t code = lead & (0x7FU >> size);
    if (lead < 0xC2U || lead > 0xF4U || text.size() < size) {
        return {lead, 1, false};
    }
    for (std::size_t i = 1; i != size; ++i) {
        auto const next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0U) != 0x80U) {
            return {lead, 1, false};
        }
        code = code << 6U | (next & 0x3FU);
    }
    bool const overlong = (size == 3 && code < 0x800U) || (size == 4 && code < 0x10000U);
    bool const surrogate = code >= 0xD800U && code <= 0xDFFFU;
    return overlong || surrogate || code > 0x10FFFFU ? scanned_character{lead, 1, false} : scanned_character{code, size, true};
}

/// Control characters (C0, C1, delete), line and paragraph separators, marks that change the direction of text (UAX #9), and invisible characters: soft hyphens, invisible spaces, operators and
/// tags. The joiners U+200C and U+200D are letters' parts in many scripts, and stay.
[[nodiscard]] constexpr bool deceives(std::uint32_t code) noexcept {
    return code < 0x20U || (code >= 0x7FU && code < 0xA0U) || code == 0xADU || code == 0x061CU || code == 0x180EU ||
           code == 0x200BU || code == 0x200EU || code == 0x200FU || (code >= 0x2028U && code <= 0x202EU) ||
           (code >= 0x2060U && code <= 0x206FU) || code == 0xFEFFU || (code >= 0xFFF9U && code <= 0xFFFBU) ||
           (code >= 0x1D173U && code <= 0x1D17AU) || (code >= 0xE0000U && code <= 0xE0FFFU);
}

} // namespace detail

/// Whether a text can be printed as it is: valid UTF-8 without control characters, line breaks and changes of direction. Linear in the text.
[[nodiscard]] constexpr bool is_printable(std::string_view text) noexcept {
    while (!text.empty()) {
        auto const one = detail::scan_character(text);
        if (!one.valid || detail::deceives(one.code)) {
            return false;
        }
        text.remove_prefix(one.size);
    }
    return true;
}

/// Appends a text so that it is safe to print. Unsafe characters are written as `\x1B` (a byte or a control character), `\u202E` or `\U000E0041`. Linear in the text.
ENTENTE_DECL void append_printable(std::string& out, std::string_view text);

/// The bytes that `printable` keeps of a text. More is cut, so that one name can't fill a terminal.
inline constexpr std::size_t printable_capacity = 4096;

/// Returns a text so that it is safe to print. A text of more than `printable_capacity` bytes is cut at a character, and its size is named: "Aaa... (20000000 bytes)".
[[nodiscard]] ENTENTE_DECL std::string printable(std::string_view text);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/printable.ipp>
#endif

#endif
