// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_CHANGES_IPP
#define ENTENTE_FORMAT_IMPL_CHANGES_IPP

#include <entente/format/changes.hpp>

#include <entente/core/detail/config.hpp>
#include <entente/format/detail/parts.hpp>

#include <algorithm>
#include <vector>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::string side_words(std::vector<possible_standing> const& all) {
    return all.empty() ? std::string("unknown") : standings_words(all); // before the record begins
}

ENTENTE_DECL bool is_told(change const& one) {
    // As unsure on one day as on the other.
    return one.changed != certainty::maybe || side_words(one.before) != side_words(one.after) || !one.steps.empty() ||
           !one.inferences_added.empty() || !one.inferences_ended.empty();
}

/// "Leaders' shuttle visits: suspended -> active".
inline void append_change(std::string& out, change const& one) {
    auto const before = side_words(one.before);
    auto const after = side_words(one.after);
    out.append("  ").append(one.name).append(": ");
    auto const is_one = [&](change_kind kind) { return std::find(one.kinds.begin(), one.kinds.end(), kind) != one.kinds.end(); };
    if (is_one(change_kind::added)) {
        out.append("added: ").append(after);
    } else if (is_one(change_kind::removed)) {
        out.append("removed: ").append(before);
    } else if (one.changed != certainty::no) {
        out.append(before).append(" -> ").append(after).append(one.changed == certainty::maybe ? " (perhaps)" : "");
    } else {
        out += after;
    }
    out += '\n';
}

/// The inferences that a change brings and ends. One that is only more or less certain than before is told once.
inline void append_inferences(std::string& out, change const& one, terminal_style const& style) {
    auto const is_among = [](std::vector<inference> const& all, inference const& wanted) {
        return std::any_of(all.begin(), all.end(),
                           [&](inference const& each) { return each.state == wanted.state && each.waits_for == wanted.waits_for; });
    };
    auto const add = [&](std::string_view how, inference const& which) {
        out.append("      ")
            .append(style.inferred())
            .append(how)
            .append(inference_words(which))
            .append(style.plain())
            .append(1, '\n');
    };
    for (inference const& now : one.inferences_added) {
        add(!is_among(one.inferences_ended, now) ? "now " : now.certain == certainty::maybe ? "now only " : "now certainly ", now);
    }
    for (inference const& then : one.inferences_ended) {
        if (!is_among(one.inferences_added, then)) {
            add("no longer: ", then);
        }
    }
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void words_for<changes>::append(std::string& out, changes const& one, bool colour) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append("What changed from ").append(to_text(one.from)).append(" to ").append(to_text(one.to));
    out.append(style.plain()).append(1, '\n');
    bool is_empty = true;
    for (change const& each : one.all) {
        if (!detail::is_told(each)) {
            continue;
        }
        is_empty = false;
        detail::append_change(out, each);
        for (step_answer const& step : each.steps) {
            out.append("      ").append(detail::day_words(step.on)).append("  ").append(detail::action_words(step)).append(1, '\n');
            detail::append_sources(out, step.sources, "      ", style);
        }
        detail::append_inferences(out, each, style);
    }
    out += is_empty ? "  nothing\n" : "";
}

} // namespace entente

#endif
