// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_TIES_HPP
#define ENTENTE_FORMAT_TIES_HPP

/// The ties of pairs and the legs of a forum in words, for a terminal.

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/format/words_for.hpp>
#include <entente/query/ties.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace entente::inline v0_1 {

namespace detail {

/// "0.270"; "unknown".
[[nodiscard]] ENTENTE_DECL std::string score_words(std::optional<std::int64_t> const& thousandths);

/// Appends "Export controls, imposed; resolved: 0.500": a fact, its state, and the score without it.
ENTENTE_DECL void append_evidence(std::string& out, tie_evidence const& one, date const& when);

} // namespace detail

/// Appends the score of a pair, and each component with its weight and its evidence.
template <>
struct words_for<tie_assessment> {
    static void append(std::string& out, tie_assessment const& one, bool colour);
};

/// Appends the three legs, the weakest first, and what stands in its way.
template <>
struct words_for<leg_assessment> {
    static void append(std::string& out, leg_assessment const& one, bool colour);
};

#ifdef ENTENTE_COMPILED
extern template void append_text<tie_assessment>(std::string&, tie_assessment const&, bool);
extern template void append_text<leg_assessment>(std::string&, leg_assessment const&, bool);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/ties.ipp>
#endif

#endif
