// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_COMMITMENTS_IPP
#define ENTENTE_FORMAT_IMPL_COMMITMENTS_IPP

#include <entente/format/commitments.hpp>

#include <entente/core/age.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/format/detail/parts.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1 {

ENTENTE_DECL void words_for<pending_commitments>::append(std::string& out, pending_commitments const& one, bool colour) {
    detail::terminal_style const style(colour);
    out.append(style.heading())
        .append("Commitments that are not closed on ")
        .append(to_text(one.on))
        .append(style.plain())
        .append(1, '\n');
    for (pending_commitment const& each : one.all) {
        out.append("  ").append(each.name).append(": ");
        for (std::string const& stage : each.stages) {
            out.append(&stage == &each.stages.front() ? "" : " or ").append(detail::spaced(stage));
        }
        out.append(each.stages.empty() ? "" : ", ").append(detail::list_of(each.by));
        out.append(each.to.empty() ? "" : " to ").append(detail::list_of(each.to));
        if (each.made_by) {
            out.append(", made ").append(detail::day_words(each.made_by->on));
        }
        out.append(each.made_by && each.made_by->on && each.made_by->on->is_set()
                       ? " (" + to_words(age_between(*each.made_by->on, one.on)) + " ago)"
                       : std::string());
        out.append(each.due ? ", due " + to_text(*each.due) : std::string())
            .append(each.open == certainty::maybe ? ", perhaps closed" : "");
        out += '\n';
        for (std::size_t i = 0; i != (std::min)(each.inferred.size(), detail::most_shown); ++i) {
            out.append("      ")
                .append(style.inferred())
                .append(detail::inference_words(each.inferred[i]))
                .append(style.plain())
                .append(1, '\n');
        }
        out += each.inferred.size() > detail::most_shown
                   ? "      and " + std::to_string(each.inferred.size() - detail::most_shown) + " more\n"
                   : std::string();
    }
    if (one.all.empty()) {
        out += "  none\n";
    }
    detail::append_not_covered(out, one.not_covered, style);
}

ENTENTE_DECL void words_for<deadlock_list>::append(std::string& out, deadlock_list const& one, bool colour) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append("Deadlocks on ").append(to_text(one.on)).append(style.plain()).append(1, '\n');
    for (deadlock const& each : one.all) {
        for (blocking_edge const& edge : each.cycle) {
            if (&edge - each.cycle.data() == 20) {
                out.append("  and ").append(std::to_string(each.cycle.size() - 20)).append(" more of this cycle\n");
                break;
            }
            out.append("  ")
                .append(edge.name)
                .append(each.certain == certainty::yes ? " waits for " : " perhaps waits for ")
                .append(edge.for_.view())
                .append(", which ")
                .append(edge.other_name);
            out.append(" would bring about\n");
        }
    }
    if (one.all.empty()) {
        out += "  none\n";
    }
    detail::append_not_covered(out, one.not_covered, style);
}

ENTENTE_DECL void words_for<contested_facts>::append(std::string& out, contested_facts const& one, bool colour) {
    detail::terminal_style const style(colour);
    for (contested_fact const& each : one.all) {
        out.append("  ").append(each.name);
        if (each.relation) {
            out.append(" (").append(detail::spaced(enum_name(*each.relation))).append(1, ')');
        }
        if (each.condition) {
            out.append(": waits for ").append(each.condition->view());
        }
        if (each.step) {
            out.append(": ").append(detail::spaced(each.step->action)).append(1, ' ').append(detail::day_words(each.step->on));
        }
        out += '\n';
        for (account_answer const& said : each.accounts) {
            detail::append_account(out, said, "      ", style);
        }
    }
    if (one.all.empty()) {
        out += "  nothing\n";
    }
}

} // namespace entente

#endif
