// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_PREFETCH_HPP
#define ENTENTE_CORE_DETAIL_PREFETCH_HPP

/// Elements of lists, reached for before they are needed.

#include <entente/core/layout.hpp>

#include <algorithm>
#include <cstddef>

namespace entente::inline v0_1::detail {

/// Asks the processor for the element of a list behind that one, or the beginning of it where it is large, if it fills more than a line of a cache: it is then there when this one is done.
/// Nothing but time depends on it.
inline void prefetch_next(list_layout const& list, void const* of, std::size_t i, std::size_t size) {
#if defined(__GNUC__) || defined(__clang__)
    constexpr std::size_t line = 64;
    constexpr std::size_t most = 16 * line;
    if (list.stride > line && i + 1 < size) {
        auto const* const next = static_cast<char const*>(list.at(of, i + 1));
        for (std::size_t from = 0; from < (std::min)(list.stride, most); from += line) {
            __builtin_prefetch(next + from);
        }
    }
#else
    static_cast<void>(list), static_cast<void>(of), static_cast<void>(i), static_cast<void>(size);
#endif
}

} // namespace entente::detail

#endif
