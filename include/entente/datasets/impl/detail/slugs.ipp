// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_DETAIL_SLUGS_IPP
#define ENTENTE_DATASETS_IMPL_DETAIL_SLUGS_IPP

#include <entente/datasets/detail/slugs.hpp>

#include <entente/core/printable.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::detail {

/// The letter without its accent, of Latin-1 and Latin Extended-A; "" where it has none.
[[nodiscard]] constexpr std::string_view plain_letter(std::uint32_t code) noexcept {
    // From U+00C0 and from U+0100, a letter each; those that need two are told apart below.
    constexpr std::string_view latin_1 = "aaaaaaaceeeeiiiidnooooo ouuuuyts"
                                         "aaaaaaaceeeeiiiidnooooo ouuuuyty";
    constexpr std::string_view extended = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
                                          "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    switch (code) {
    case 0xC6:
    case 0xE6: return "ae";
    case 0xDE:
    case 0xFE: return "th";
    case 0xDF: return "ss";
    case 0x152:
    case 0x153: return "oe";
    case 0x1A1: return "o";
    case 0x1B0: return "u";
    default: break;
    }
    if (code >= 0xC0 && code <= 0xFF) {
        return latin_1[code - 0xC0] == ' ' ? std::string_view() : latin_1.substr(code - 0xC0, 1);
    }
    return code >= 0x100 && code < 0x100 + extended.size() ? extended.substr(code - 0x100, 1) : std::string_view();
}

ENTENTE_DECL std::string plain_words(std::string_view name) {
    std::string result;
    bool gap = false;
    auto const add = [&](std::string_view letters) {
        if (gap && !result.empty()) {
            result += ' ';
        }
        gap = false;
        result += letters;
    };
    while (!name.empty()) {
        auto const one = scan_character(name);
        auto const code = one.valid ? one.code : 0;
        if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9')) {
            add(name.substr(0, 1));
        } else if (code >= 'A' && code <= 'Z') {
            char const letter = static_cast<char>(code - 'A' + 'a');
            add({&letter, 1});
        } else if (code >= 0xC0 && !plain_letter(code).empty()) {
            add(plain_letter(code));
        } else if (code != '\'' && code != 0x2019 && (code < 0x300 || code > 0x36F)) { // d'Ivoire, combining accents
            gap = true;
        }
        name.remove_prefix(one.size);
    }
    return result;
}

ENTENTE_DECL std::string slug_of(std::string_view name) {
    constexpr std::size_t capacity = 64;
    auto result = plain_words(name);
    for (char& c : result) {
        c = c == ' ' ? '-' : c;
    }
    if (result.size() > capacity) {
        result.resize(capacity);
        result.resize(result.find_last_not_of('-') + 1);
    }
    return result.empty() ? "x" : result;
}

} // namespace entente::detail

#endif
