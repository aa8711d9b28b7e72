// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_CERTAINTY_HPP
#define ENTENTE_CORE_CERTAINTY_HPP

/// No, maybe, yes: what comparisons of partial dates answer, and so everything that is built on them.

#include <entente/core/detail/config.hpp>

#include <cstdint>

namespace entente {

/// The answer to a question on incomplete evidence (Kleene's three-valued logic). It converts to no bool: say what `maybe` is to mean.
enum class certainty : std::uint8_t { no, maybe, yes };

/// Whether both are so.
[[nodiscard]] constexpr certainty operator&(certainty a, certainty b) noexcept {
    return a < b ? a : b;
}

/// Whether either is so.
[[nodiscard]] constexpr certainty operator|(certainty a, certainty b) noexcept {
    return a < b ? b : a;
}

/// Whether it is not so.
[[nodiscard]] constexpr certainty operator!(certainty a) noexcept {
    return a == certainty::yes ? certainty::no : a == certainty::no ? certainty::yes : certainty::maybe;
}

/// The answer to a question that has but two.
[[nodiscard]] constexpr certainty to_certainty(bool so) noexcept {
    return so ? certainty::yes : certainty::no;
}

} // namespace entente

#endif
