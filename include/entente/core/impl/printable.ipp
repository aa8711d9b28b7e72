// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_PRINTABLE_IPP
#define ENTENTE_CORE_IMPL_PRINTABLE_IPP

#include <entente/core/printable.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL void append_printable(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    while (!text.empty()) {
        auto const one = detail::scan_character(text);
        if (one.valid && !detail::deceives(one.code)) {
            out += text.substr(0, one.size);
        } else if (one.code < 0x100U) {
            out.append("\\x").append(1, digits[one.code >> 4U]).append(1, digits[one.code & 15U]);
        } else {
            out += one.code < 0x10000U ? "\\u" : "\\U";
            for (unsigned shift = one.code < 0x10000U ? 16 : 32; shift != 0; shift -= 4) {
                out += digits[one.code >> (shift - 4) & 15U];
            }
        }
        text.remove_prefix(one.size);
    }
}

ENTENTE_DECL std::string printable(std::string_view text) {
    std::string result;
    auto size = text.size();
    if (size > printable_capacity) {
        size = printable_capacity;
        while (size > printable_capacity - 4 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
            --size;
        }
    }
    append_printable(result, text.substr(0, size));
    return size == text.size() ? result : result.append("... (").append(std::to_string(text.size())).append(" bytes)");
}

} // namespace entente

#endif
