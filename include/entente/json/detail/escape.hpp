// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_ESCAPE_HPP
#define ENTENTE_JSON_DETAIL_ESCAPE_HPP

/// Escapes in strings (RFC 8259, section 7) as the characters that they stand for.

#include <entente/json/read_error.hpp>

#include <cstdint>
#include <string>

namespace entente::inline v0_1::json::detail {

/// A character as UTF-8.
inline void append_utf8(std::string& out, std::uint32_t code) {
    auto const push = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (code < 0x80) {
        push(code);
    } else if (code < 0x800) {
        push(0xC0 | code >> 6U);
        push(0x80 | (code & 0x3FU));
    } else if (code < 0x10000) {
        push(0xE0 | code >> 12U);
        push(0x80 | (code >> 6U & 0x3FU));
        push(0x80 | (code & 0x3FU));
    } else {
        push(0xF0 | code >> 18U);
        push(0x80 | (code >> 12U & 0x3FU));
        push(0x80 | (code >> 6U & 0x3FU));
        push(0x80 | (code & 0x3FU));
    }
}

/// Reads four hexadecimal digits. `at` is behind them afterwards, or where the first fault is.
[[nodiscard]] inline read_error read_hex(char const*& at, char const* end, std::uint32_t& value) noexcept {
    value = 0;
    for (int i = 0; i != 4; ++i, ++at) {
        if (at == end) {
            return read_error::text_ends;
        }
        char const c = *at;
        value <<= 4U;
        if (c >= '0' && c <= '9') {
            value |= static_cast<std::uint32_t>(c - '0');
        } else if (c >= 'a' && c <= 'f') {
            value |= static_cast<std::uint32_t>(c - 'a' + 10);
        } else if (c >= 'A' && c <= 'F') {
            value |= static_cast<std::uint32_t>(c - 'A' + 10);
        } else {
            return read_error::bad_escape;
        }
    }
    return read_error::none;
}

/// Reads what follows `\u`, which may be two halves of one character; `first` is where its backslash stands.
[[nodiscard]] inline read_error read_unicode_escape(char const*& at, char const* end, char const* first, std::string& out) {
    std::uint32_t code = 0;
    if (auto const wrong = read_hex(at, end, code); wrong != read_error::none) {
        return wrong;
    }
    if (code >= 0xDC00 && code <= 0xDFFF) {
        at = first;
        return read_error::lone_surrogate;
    }
    if (code >= 0xD800 && code <= 0xDBFF) {
        if (at == end || (*at == '\\' && at + 1 == end)) {
            at = end;
            return read_error::text_ends;
        }
        if (*at != '\\' || at[1] != 'u') {
            at = first;
            return read_error::lone_surrogate;
        }
        at += 2;
        std::uint32_t low = 0;
        if (auto const wrong = read_hex(at, end, low); wrong != read_error::none) {
            return wrong;
        }
        if (low < 0xDC00 || low > 0xDFFF) {
            at = first;
            return read_error::lone_surrogate;
        }
        code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
    }
    append_utf8(out, code);
    return read_error::none;
}

/// Reads an escape, whose backslash is next, and appends what it stands for. `at` is behind it afterwards, or where the fault is.
[[nodiscard]] inline read_error read_escape(char const*& at, char const* end, std::string& out) {
    char const* const first = at++;
    if (at == end) {
        return read_error::text_ends;
    }
    switch (char const c = *at++) {
    case '"':
    case '\\':
    case '/': out.push_back(c); return read_error::none;
    case 'b': out.push_back('\b'); return read_error::none;
    case 'f': out.push_back('\f'); return read_error::none;
    case 'n': out.push_back('\n'); return read_error::none;
    case 'r': out.push_back('\r'); return read_error::none;
    case 't': out.push_back('\t'); return read_error::none;
    case 'u': return read_unicode_escape(at, end, first, out);
    default: at = first; return read_error::bad_escape;
    }
}

} // namespace entente::json::detail

#endif
