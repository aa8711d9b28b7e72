// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_MEMBER_TEXT_HPP
#define ENTENTE_CORE_MEMBER_TEXT_HPP

/// The names of members, ready to be written and to be compared with.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::inline v0_1 {

/// A member's name as JSON has it, made once so that it is neither put together nor taken apart for each value: `,"name":`.
struct member_text {
    static constexpr std::size_t capacity = 32;

    char text[capacity]{};
    std::size_t size = 0;   ///< 0 where the name is too long for it
    std::uint64_t head = 0; ///< the eight bytes that a text with `"name":` begins with, those beyond it zero
    std::uint64_t mask = 0; ///< which bits of the head count

    constexpr member_text() = default;
    constexpr explicit member_text(std::string_view name) noexcept;
};

constexpr member_text::member_text(std::string_view name) noexcept {
    constexpr std::size_t around = 4;
    if (name.size() + around > capacity) {
        return;
    }
    text[size++] = ',';
    text[size++] = '"';
    for (char const c : name) {
        text[size++] = c;
    }
    text[size++] = '"';
    text[size++] = ':';
    std::array<unsigned char, sizeof head> first{};
    std::array<unsigned char, sizeof head> counts{};
    for (std::size_t i = 0; i != sizeof head && i + 1 != size; ++i) {
        first[i] = static_cast<unsigned char>(text[i + 1]);
        counts[i] = 0xFF;
    }
    head = std::bit_cast<std::uint64_t>(first);
    mask = std::bit_cast<std::uint64_t>(counts);
}

} // namespace entente

#endif
