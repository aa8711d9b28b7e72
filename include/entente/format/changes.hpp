// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_CHANGES_HPP
#define ENTENTE_FORMAT_CHANGES_HPP

/// What changed in words, with the steps and sources that changed it.

#include <entente/core/detail/config.hpp>
#include <entente/format/words_for.hpp>
#include <entente/query/diff.hpp>

#include <string>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

/// Where an instrument stood on one of two days.
[[nodiscard]] ENTENTE_DECL std::string side_words(std::vector<possible_standing> const& all);

/// Whether there is something to tell of a change: no if the two days are unsure in the same way.
[[nodiscard]] ENTENTE_DECL bool is_told(change const& one);

} // namespace detail

/// Appends what changed, with the steps and sources that changed it.
template <>
struct words_for<changes> {
    static void append(std::string& out, changes const& one, bool colour);
};

#ifdef ENTENTE_COMPILED
extern template void append_text<changes>(std::string&, changes const&, bool);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/changes.ipp>
#endif

#endif
