// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STD_FORMAT_HPP
#define ENTENTE_STD_FORMAT_HPP

/// std::format for the library's words, findings, standings and answers, as `entente/format.hpp` has them for fmt. Where the standard library has no
/// `<format>` (libstdc++ 12), the header adds nothing.

#include <entente/format/formatted.hpp>

#include <string_view>
#include <version>

#ifdef __cpp_lib_format
#    include <format>

template <class T>
    requires entente::formatted<T>
struct std::formatter<T, char> : entente::detail::formatter_by<T, std::formatter<std::string_view, char>> {
};

#endif

#endif
