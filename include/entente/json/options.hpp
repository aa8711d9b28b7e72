// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_OPTIONS_HPP
#define ENTENTE_JSON_OPTIONS_HPP

/// How strictly to read, and how much; how to write.

#include <entente/core/report.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>

namespace entente::inline v0_1::json {

/// A tebibyte; with 32-bit addresses, half of the address space.
inline constexpr std::size_t default_max_size = sizeof(std::size_t) > 4 ? static_cast<std::size_t>(std::uint64_t{1} << 40U)
                                                                        : (std::numeric_limits<std::size_t>::max)() / 2;

struct read_options {
    /// Unknown members are kept where the type keeps any and left out elsewhere, each with a note, and `null` stands for a member that is not
    /// there. Strict reading makes errors of them; names that begin with `x-` are kept either way.
    bool lenient = false;
    std::size_t max_depth = 256;                      ///< of nested arrays and objects
    std::size_t max_size = default_max_size;          ///< bytes of text
    std::size_t max_findings = report::default_limit; ///< beyond which they are only counted
};

enum class write_style : unsigned char {
    compact, ///< no whitespace
    pretty,  ///< for people: what fits into a line stays in it
};

struct write_options {
    write_style style = write_style::compact;
    std::size_t width = 120; ///< columns that a line is to keep, in pretty style
};

} // namespace entente::json

#endif
