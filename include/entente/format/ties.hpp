// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_TIES_HPP
#define ENTENTE_FORMAT_TIES_HPP

/// The ties of pairs and the legs of a forum in words, for a terminal.

#include <entente/format/words_for.hpp>
#include <entente/query/ties.hpp>

#include <string>

namespace entente::inline v0_1 {

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
