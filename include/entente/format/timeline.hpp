// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_TIMELINE_HPP
#define ENTENTE_FORMAT_TIMELINE_HPP

/// What happened in words, a line a step.

#include <entente/format/detail/parts.hpp>
#include <entente/format/words_for.hpp>
#include <entente/query/timeline.hpp>

#include <algorithm>
#include <cstddef>
#include <string>

namespace entente::inline v0_1 {

/// What a timeline shows besides its steps.
struct timeline_words {
    bool sources = false; ///< below each step
    bool colour = false;
};

namespace detail {

inline void append_timeline(std::string& out, chronology const& one, timeline_words const& how) {
    terminal_style const style(how.colour);
    std::size_t width = 0;
    for (chronology_entry const& each : one.entries) {
        width = (std::max)(width, day_words(each.what.on).size());
    }
    for (chronology_entry const& each : one.entries) {
        out += "  ";
        append_padded(out, day_words(each.what.on), width);
        out.append("  ").append(each.name).append(": ").append(action_words(each.what)).append(1, '\n');
        if (how.sources) {
            append_sources(out, each.what.sources, std::string(width + 4, ' '), style);
        }
    }
    if (one.entries.empty()) {
        out += "  nothing is on record\n";
    }
}

} // namespace detail

/// Appends what happened, a line a step, safe to print.
inline void append_timeline(std::string& out, chronology one, timeline_words const& how) {
    detail::make_safe(layout_of<chronology>, &one);
    detail::append_timeline(out, one, how);
}

/// Appends what happened, a line a step.
template <>
struct words_for<chronology> {
    static void append(std::string& out, chronology const& one, bool colour) {
        detail::append_timeline(out, one, {.colour = colour});
    }
};

} // namespace entente

#endif
