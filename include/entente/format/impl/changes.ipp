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

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void words_for<changes>::append(std::string& out, changes const& one, bool colour) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append("What changed from ").append(to_text(one.from)).append(" to ").append(to_text(one.to));
    out.append(style.plain()).append(1, '\n');
    std::size_t shown = 0;
    for (change const& each : one.all) {
        if (!detail::is_told(each)) {
            continue;
        }
        auto const before = detail::side_words(each.before);
        auto const after = detail::side_words(each.after);
        ++shown;
        out.append("  ").append(each.name).append(": ");
        auto const is_one = [&](change_kind kind) {
            return std::find(each.kinds.begin(), each.kinds.end(), kind) != each.kinds.end();
        };
        if (is_one(change_kind::added) || is_one(change_kind::removed)) {
            out.append(is_one(change_kind::added) ? "added: " : "removed: ").append(is_one(change_kind::added) ? after : before);
        } else if (each.changed != certainty::no) {
            out.append(before).append(" -> ").append(after);
            out.append(each.changed == certainty::maybe ? " (perhaps)" : "");
        } else {
            out += after;
        }
        out += '\n';
        for (step_answer const& step : each.steps) {
            out.append("      ").append(detail::day_words(step.on)).append("  ").append(detail::action_words(step)).append(1, '\n');
            detail::append_sources(out, step.sources, "      ", style);
        }
        // One that is only more or less certain than before is told once.
        auto const same = [](inference const& other) {
            return [&other](inference const& with) { return with.state == other.state && with.waits_for == other.waits_for; };
        };
        for (inference const& now : each.inferences_added) {
            bool const was = std::any_of(each.inferences_ended.begin(), each.inferences_ended.end(), same(now));
            out.append("      ")
                .append(style.inferred())
                .append(!was                              ? "now "
                        : now.certain == certainty::maybe ? "now only "
                                                          : "now certainly ")
                .append(detail::inference_words(now))
                .append(style.plain())
                .append(1, '\n');
        }
        for (inference const& then : each.inferences_ended) {
            if (std::any_of(each.inferences_added.begin(), each.inferences_added.end(), same(then))) {
                continue;
            }
            out.append("      ")
                .append(style.inferred())
                .append("no longer ")
                .append(detail::inference_words(then))
                .append(style.plain());
            out += '\n';
        }
    }
    if (shown == 0) {
        out += "  nothing\n";
    }
}

} // namespace entente

#endif
