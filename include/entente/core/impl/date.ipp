// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_DATE_IPP
#define ENTENTE_CORE_IMPL_DATE_IPP

#include <entente/core/date.hpp>

#include <entente/core/detail/config.hpp>

#include <bit>

namespace entente::inline v0_1 {

ENTENTE_DECL void text_form<date>::append(std::string& out, date const& value) {
    auto const parts = value.fields();
    if (!parts.is_set) {
        return;
    }
    if (parts.negative) {
        out += '-';
    }
    append_padded(out,
                  (parts.year < 0 ? -parts.year : parts.year) / (parts.vague_digits == 0   ? 1
                                                                 : parts.vague_digits == 1 ? 10
                                                                                           : 100),
                  4 - parts.vague_digits);
    out.append(parts.vague_digits, 'X');
    append_part(out, parts.month);
    append_part(out, parts.day);
    if (parts.qualifier != 0) {
        out += "?~%"[parts.qualifier - 1];
    }
}

ENTENTE_DECL void text_form<date>::append_padded(std::string& out, int number, int digits) {
    char text[4]{};
    for (int i = digits; i-- != 0; number /= 10) {
        text[i] = static_cast<char>('0' + number % 10);
    }
    out.append(text, static_cast<std::size_t>(digits));
}

ENTENTE_DECL void text_form<date>::append_part(std::string& out, std::uint8_t part) {
    if (part == detail::date_fields::unspecified) {
        out += "-XX";
    } else if (part != 0) {
        out += '-';
        append_padded(out, part, 2);
    }
}

} // namespace entente

#endif
