// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_PLAIN_HPP
#define ENTENTE_JSON_DETAIL_PLAIN_HPP

/// Which characters stand in a string of JSON as they are, found eight at a time.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace entente::inline v0_1::json::detail {

/// How many characters are looked at together.
inline constexpr std::size_t block_size = sizeof(std::uint64_t);

/// Whether a character is ASCII and stands in a string as it is: no control character, '"' or '\\'.
[[nodiscard]] constexpr bool is_plain(unsigned char c) noexcept {
    return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

/// Whether a character is whitespace between tokens.
[[nodiscard]] constexpr bool is_space(char c) noexcept {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

[[nodiscard]] inline std::uint64_t load_block(char const* from) noexcept {
    std::uint64_t block = 0;
    std::memcpy(&block, from, sizeof block);
    return block;
}

/// How many of the characters of a block, from its beginning, are plain.
[[nodiscard]] inline std::size_t count_plain(std::uint64_t block) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101;
    constexpr std::uint64_t top = each * 0x80;
    // A top bit of each term says that its byte is not plain: the lowest that is set certainly, those above it perhaps, for the subtraction borrows.
    auto const zero = [](std::uint64_t bytes) { return (bytes - each) & ~bytes; };
    std::uint64_t const control = (block - each * 0x20) & ~block;
    std::uint64_t const found = (control | zero(block ^ each * '"') | zero(block ^ each * '\\') | block) & top;
    if constexpr (std::endian::native == std::endian::little) {
        return static_cast<std::size_t>(std::countr_zero(found)) / 8;
    } else {
        if (found == 0) {
            return block_size;
        }
        char bytes[block_size];
        std::memcpy(bytes, &block, sizeof block);
        std::size_t n = 0;
        while (is_plain(static_cast<unsigned char>(bytes[n]))) {
            ++n;
        }
        return n;
    }
}

/// Behind the whitespace that begins at `at`. Most of it is one space, or indents a line: its end, and then spaces.
[[nodiscard]] inline char const* skip_spaces(char const* at, char const* end) noexcept {
    constexpr std::uint64_t spaces = 0x2020202020202020;
    if (end - at > 1 && *at == ' ' && static_cast<unsigned char>(at[1]) > ' ') {
        return at + 1;
    }
    while (at != end && (*at == '\n' || *at == '\r')) {
        ++at;
    }
    if constexpr (std::endian::native == std::endian::little) {
        while (static_cast<std::size_t>(end - at) >= block_size) {
            auto const other = load_block(at) ^ spaces;
            auto const n = static_cast<std::size_t>(std::countr_zero(other)) / 8;
            at += n;
            if (n != block_size) {
                break;
            }
        }
    }
    while (at != end && is_space(*at)) {
        ++at;
    }
    return at;
}

} // namespace entente::json::detail

#endif
