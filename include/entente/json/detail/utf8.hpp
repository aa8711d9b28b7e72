// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_UTF8_HPP
#define ENTENTE_JSON_DETAIL_UTF8_HPP

/// The well-formed byte sequences of UTF-8 (Unicode 15, table 3-7).

#include <entente/json/detail/plain.hpp>

#include <cstddef>
#include <string_view>

namespace entente::inline v0_1::json::detail {

/// What the bytes at the beginning of a text make: the size of one character of two to four bytes, or 0.
struct utf8_check {
    std::size_t size = 0;
    std::size_t good = 0; ///< bytes that are right, where the character is not whole
    bool text_ends = false;
};

/// Checks one character of more than one byte: neither overlong, nor a surrogate, nor beyond U+10FFFF.
[[nodiscard]] constexpr utf8_check check_utf8(std::string_view text) noexcept {
    auto const lead = static_cast<unsigned char>(text.front());
    std::size_t size = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        size = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        size = 3;
        low = lead == 0xE0 ? 0xA0 : low;
        high = lead == 0xED ? 0x9F : high;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        size = 4;
        low = lead == 0xF0 ? 0x90 : low;
        high = lead == 0xF4 ? 0x8F : high;
    } else {
        return {};
    }
    for (std::size_t i = 1; i != size; ++i) {
        if (i == text.size()) {
            return {0, i, true};
        }
        auto const c = static_cast<unsigned char>(text[i]);
        if (c < low || c > high) {
            return {0, i, false};
        }
        low = 0x80;
        high = 0xBF;
    }
    return {size, size, false};
}

/// The size of the character that a text begins with, of two to four bytes; 0 where it begins with none.
[[nodiscard]] constexpr std::size_t utf8_size(std::string_view text) noexcept {
    return check_utf8(text).size;
}

/// How many bytes a text has up to the first that is not UTF-8; all where there is none. Linear.
[[nodiscard]] inline std::size_t valid_utf8(std::string_view text) noexcept {
    std::size_t at = 0;
    for (;;) {
        while (text.size() - at >= block_size && (load_block(text.data() + at) & 0x8080808080808080U) == 0) {
            at += block_size;
        }
        if (at == text.size()) {
            return at;
        }
        auto const size = static_cast<unsigned char>(text[at]) < 0x80 ? 1 : utf8_size(text.substr(at));
        if (size == 0) {
            return at;
        }
        at += size;
    }
}

} // namespace entente::json::detail

#endif
