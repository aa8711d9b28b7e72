// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_CAUSES_HPP
#define ENTENTE_FORMAT_CAUSES_HPP

/// Causes, effects and interruptions in words, for a terminal.

#include <entente/format/words_for.hpp>
#include <entente/query/causes.hpp>
#include <entente/query/interruptions.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Appends a chain: the nearest links first, each with who asserts and who denies it, and where the chain ends.
template <>
struct words_for<causal_chain> {
    static void append(std::string& out, causal_chain const& one, bool colour);
};

/// Appends the interruptions, each with its length in every reading and the disputes behind it.
template <>
struct words_for<interruption_list> {
    static void append(std::string& out, interruption_list const& one, bool colour);
};

#ifdef ENTENTE_COMPILED
extern template void append_text<causal_chain>(std::string&, causal_chain const&, bool);
extern template void append_text<interruption_list>(std::string&, interruption_list const&, bool);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/causes.ipp>
#endif

#endif
