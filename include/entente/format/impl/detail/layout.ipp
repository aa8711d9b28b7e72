// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_DETAIL_LAYOUT_IPP
#define ENTENTE_FORMAT_IMPL_DETAIL_LAYOUT_IPP

#include <entente/format/detail/layout.hpp>

#include <cstdint>

namespace entente::inline v0_1::detail {

/// The next character of UTF-8 text, which is taken off its beginning. A stray byte counts as a character.
[[nodiscard]] inline std::uint32_t take_character(std::string_view& text) noexcept {
    auto const lead = static_cast<unsigned char>(text.front());
    std::size_t const size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::uint32_t code = size == 1 ? lead : lead & (0x7FU >> size);
    for (std::size_t i = 1; i != size && i < text.size(); ++i) {
        code = code << 6U | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    text.remove_prefix(size < text.size() ? size : text.size());
    return code;
}

/// How many columns a character takes: two for those of East Asian scripts (UAX #11, wide and full-width), none for combining marks.
[[nodiscard]] constexpr std::size_t columns_of(std::uint32_t code) noexcept {
    if (code >= 0x300 && code <= 0x36F) {
        return 0;
    }
    bool const wide = (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0x303E) ||
                      (code >= 0x3041 && code <= 0xA4CF) || (code >= 0xAC00 && code <= 0xD7A3) ||
                      (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFE30 && code <= 0xFE6F) ||
                      (code >= 0xFF00 && code <= 0xFF60) || (code >= 0xFFE0 && code <= 0xFFE6) ||
                      (code >= 0x1F300 && code <= 0x1F64F) || (code >= 0x20000 && code <= 0x3FFFD);
    return wide ? 2 : 1;
}

ENTENTE_DECL std::size_t display_width(std::string_view text) noexcept {
    std::size_t width = 0;
    while (!text.empty()) {
        width += columns_of(take_character(text));
    }
    return width;
}

ENTENTE_DECL void append_padded(std::string& out, std::string_view text, std::size_t width) {
    out += text;
    auto const own = display_width(text);
    out.append(own < width ? width - own : 0, ' ');
}

ENTENTE_DECL void append_words(std::string& out, std::string_view name) {
    for (char const c : name) {
        out += c == '_' ? ' ' : c;
    }
}

} // namespace entente::detail

#endif
