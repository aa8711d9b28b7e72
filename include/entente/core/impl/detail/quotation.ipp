// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_DETAIL_QUOTATION_IPP
#define ENTENTE_CORE_IMPL_DETAIL_QUOTATION_IPP

#include <entente/core/detail/quotation.hpp>

#include <entente/core/printable.hpp>

#include <algorithm>
#include <cstddef>

namespace entente::inline v0_1::detail {

inline constexpr std::size_t quotation_capacity = 80;

/// Appends a text in quotation marks, safe to print: control characters are written `\x0A`, and a long text is cut short.
inline void append_quotation(std::string& out, std::string_view text) {
    auto size = (std::min)(text.size(), quotation_capacity);
    while (size != 0 && size != text.size() && continues_character(text[size])) {
        --size;
    }
    out += '"';
    append_printable(out, text.substr(0, size));
    out += size != text.size() ? "...\"" : "\"";
}

ENTENTE_DECL std::string in_quotes(std::string_view text) {
    std::string result;
    append_quotation(result, text);
    return result;
}

ENTENTE_DECL std::string spaced(std::string_view name) {
    std::string result(name);
    std::replace(result.begin(), result.end(), '_', ' ');
    return result;
}

} // namespace entente::detail

#endif
