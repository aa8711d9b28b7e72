// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_DETAIL_POINTER_IPP
#define ENTENTE_CORE_IMPL_DETAIL_POINTER_IPP

#include <entente/core/detail/pointer.hpp>

namespace entente::inline v0_1::detail {

ENTENTE_DECL void append_pointer(std::string& pointer, std::string_view name) {
    pointer.push_back('/');
    for (char const c : name) {
        if (c == '~') {
            pointer += "~0";
        } else if (c == '/') {
            pointer += "~1";
        } else {
            pointer.push_back(c);
        }
    }
}

ENTENTE_DECL void append_pointer(std::string& pointer, std::size_t i) {
    char digits[24];
    char* begin = digits + sizeof digits;
    do {
        *--begin = static_cast<char>('0' + i % 10);
        i /= 10;
    } while (i != 0);
    *--begin = '/';
    pointer.append(begin, digits + sizeof digits);
}

} // namespace entente::detail

#endif
