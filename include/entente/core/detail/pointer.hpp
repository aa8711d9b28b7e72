// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_POINTER_HPP
#define ENTENTE_CORE_DETAIL_POINTER_HPP

/// JSON Pointers (RFC 6901): how findings name a place in a value.

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

/// Adds a member's name.
inline void append_pointer(std::string& pointer, std::string_view name) {
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

/// Adds the index of an element.
inline void append_pointer(std::string& pointer, std::size_t i) {
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
