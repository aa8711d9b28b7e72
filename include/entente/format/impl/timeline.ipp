// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_TIMELINE_IPP
#define ENTENTE_FORMAT_IMPL_TIMELINE_IPP

#include <entente/format/timeline.hpp>

#include <entente/format/detail/parts.hpp>

#include <algorithm>
#include <cstddef>

namespace entente::inline v0_1::detail {

ENTENTE_DECL void append_timeline(std::string& out, chronology const& one, timeline_words const& how) {
    terminal_style const style(how.colour);
    std::size_t width = 0;
    for (chronology_entry const& each : one.entries) {
        width = (std::max)(width, day_words(each.what.on).size());
    }
    for (chronology_entry const& each : one.entries) {
        out += "  ";
        append_padded(out, day_words(each.what.on), width);
        out.append("  ").append(each.name).append(": ").append(action_words(each.what));
        if (each.what.effective && each.what.effective != each.what.on) {
            out.append(", with effect from ").append(day_words(each.what.effective));
        }
        out += '\n';
        if (how.sources) {
            append_sources(out, each.what.sources, std::string(width + 4, ' '), style);
        }
    }
    if (one.entries.empty()) {
        out += "  nothing is on record\n";
    }
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void append_timeline(std::string& out, chronology one, timeline_words const& how) {
    detail::make_safe(layout_of<chronology>, &one);
    detail::append_timeline(out, one, how);
}

} // namespace entente

#endif
