// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_TIMELINE_HPP
#define ENTENTE_FORMAT_TIMELINE_HPP

/// What happened in words, a line a step.

#include <entente/core/detail/config.hpp>
#include <entente/format/words_for.hpp>
#include <entente/query/timeline.hpp>

#include <string>

namespace entente::inline v0_1 {

/// What a timeline shows besides its steps.
struct timeline_words {
    bool sources = false; ///< below each step
    bool colour = false;
};

namespace detail {

ENTENTE_DECL void append_timeline(std::string& out, chronology const& one, timeline_words const& how);

} // namespace detail

/// Appends what happened, a line a step, safe to print.
ENTENTE_DECL void append_timeline(std::string& out, chronology one, timeline_words const& how);

/// Appends what happened, a line a step.
template <>
struct words_for<chronology> {
    static void append(std::string& out, chronology const& one, bool colour) {
        detail::append_timeline(out, one, {.colour = colour});
    }
};

#ifdef ENTENTE_COMPILED
extern template void append_text<chronology>(std::string&, chronology const&, bool);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/timeline.ipp>
#endif

#endif
