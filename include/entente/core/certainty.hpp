// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_CERTAINTY_HPP
#define ENTENTE_CORE_CERTAINTY_HPP

/// Yes, no, or maybe. Where the record does not say enough, a question about time is answered by `maybe`, and so is all that is built on it.

#include <entente/core/detail/config.hpp>

#include <boost/describe/enum.hpp>

#include <cstdint>

namespace entente::inline v0_1 {

/// How sure an answer is. It does not convert to bool: write `answer == certainty::yes`, or `!= certainty::no`.
enum class certainty : std::uint8_t { no, maybe, yes };

BOOST_DESCRIBE_ENUM(certainty, no, maybe, yes)

/// Whether both are so: the less sure of the two (Kleene's strong conjunction).
[[nodiscard]] constexpr certainty operator&(certainty a, certainty b) noexcept {
    return a < b ? a : b;
}

/// Whether one of them is so: the surer of the two.
[[nodiscard]] constexpr certainty operator|(certainty a, certainty b) noexcept {
    return a < b ? b : a;
}

/// Whether it is not so. It has a name, for `!` would trip -Wlogical-not-parentheses in comparisons.
[[nodiscard]] constexpr certainty negation(certainty answer) noexcept {
    return static_cast<certainty>(2 - static_cast<int>(answer));
}

/// `yes` or `no`.
[[nodiscard]] constexpr certainty certainly(bool answer) noexcept {
    return answer ? certainty::yes : certainty::no;
}

} // namespace entente

#endif
