// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_SLUG_HPP
#define ENTENTE_CORE_DETAIL_SLUG_HPP

#include <cstddef>
#include <string_view>

namespace entente::detail {

/// Why a text is no slug, `[a-z0-9]+([-._][a-z0-9]+)*` of at most 64 characters, and where.
struct slug_fault {
    std::size_t offset = 0;
    char const* why = nullptr;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return why != nullptr; }
};

inline constexpr std::size_t slug_capacity = 64;

constexpr bool is_slug_letter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

constexpr bool is_slug_mark(char c) noexcept {
    return c == '-' || c == '.' || c == '_';
}

constexpr slug_fault find_slug_fault(std::string_view text) noexcept {
    if (text.empty()) {
        return {0, "it is empty"};
    }
    bool mark_allowed = false;
    for (std::size_t i = 0; i != text.size(); ++i) {
        char const c = text[i];
        if (i == slug_capacity) {
            return {i, "it has more than 64 characters"};
        }
        if (is_slug_letter(c)) {
            mark_allowed = true;
        } else if (is_slug_mark(c)) {
            if (!mark_allowed) {
                return {i, i == 0 ? "it begins with '-', '.' or '_'" : "two of '-', '.' and '_' follow each other"};
            }
            mark_allowed = false;
        } else if (c >= 'A' && c <= 'Z') {
            return {i, "it has a capital letter; ids have small letters a-z, digits, and '-', '.' or '_' between them"};
        } else if (c == ' ') {
            return {i, "it has a space; join words by '-'"};
        } else {
            return {i, "ids have small letters a-z, digits, and '-', '.' or '_' between them"};
        }
    }
    return mark_allowed ? slug_fault{} : slug_fault{text.size() - 1, "it ends with '-', '.' or '_'"};
}

template <class Out>
constexpr void append_literal(Out& out, std::string_view text) {
    out.append(text.data(), text.size());
}

/// Called where a constant that is checked at compile time is wrong. It is not `constexpr`, so the program does not compile.
inline void this_constant_is_no_id() {}

} // namespace entente::detail

#endif
