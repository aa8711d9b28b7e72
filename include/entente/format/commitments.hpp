// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_COMMITMENTS_HPP
#define ENTENTE_FORMAT_COMMITMENTS_HPP

/// Open commitments, deadlocks and contested facts in words.

#include <entente/format/words_for.hpp>
#include <entente/query/commitments.hpp>
#include <entente/query/contested.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Appends the open commitments, with their age and their unmet conditions.
template <>
struct words_for<pending_commitments> {
    static void append(std::string& out, pending_commitments const& one, bool colour);
};

/// Appends the deadlocks, each as its cycle.
template <>
struct words_for<deadlock_list> {
    static void append(std::string& out, deadlock_list const& one, bool colour);
};

/// Appends the contested facts, and who contests them.
template <>
struct words_for<contested_facts> {
    static void append(std::string& out, contested_facts const& one, bool colour);
};

#ifdef ENTENTE_COMPILED
extern template void append_text<pending_commitments>(std::string&, pending_commitments const&, bool);
extern template void append_text<deadlock_list>(std::string&, deadlock_list const&, bool);
extern template void append_text<contested_facts>(std::string&, contested_facts const&, bool);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/commitments.ipp>
#endif

#endif
