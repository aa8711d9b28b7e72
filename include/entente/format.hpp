// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_HPP
#define ENTENTE_FORMAT_HPP

/// fmt formatters for the library's words, findings, standings and answers. The only header that includes fmt.
///
/// Words and answers take the format specification of a string (`{:>12}`); answers and findings take `c` instead, for colour on a terminal.

#include <entente/format/formatted.hpp>

#if !__has_include(<fmt/format.h>)
#    error "entente/format.hpp needs fmt 9 or newer, which was not found (Debian: libfmt-dev); the rest of entente does not"
#endif
#include <fmt/format.h>
#if FMT_VERSION < 90000
#    error "entente/format.hpp needs fmt 9 or newer: the one that was found is older"
#endif

#include <string_view>
#include <type_traits>

template <class T>
struct fmt::formatter<T, char, std::enable_if_t<entente::formatted<T>>>
    : entente::detail::formatter_by<T, fmt::formatter<std::string_view>> {};

#endif
