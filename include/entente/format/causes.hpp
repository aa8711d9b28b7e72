// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_CAUSES_HPP
#define ENTENTE_FORMAT_CAUSES_HPP

/// Causes, effects and interruptions in words, for a terminal.

#include <entente/format/detail/layout.hpp>
#include <entente/format/words.hpp>
#include <entente/query/causes.hpp>
#include <entente/query/interruptions.hpp>

#include <cstdint>
#include <string>

namespace entente {

namespace detail {

/// "Japan's white list without Korea: announce 2019-08-02".
inline std::string fact_words(linked_fact const& one) {
    return one.name + (one.step ? ": " + spaced(one.step->action) + ' ' + day_words(one.step->on) : std::string());
}

/// "11 years 3 months", "11 years to 11 years 6 months".
inline std::string length_words(days_in_reading const& one) {
    auto const least = length_of(one.at_least);
    auto const most = length_of(one.at_most);
    return least == most ? least : least + " to " + most;
}

} // namespace detail

/// Appends a chain: the nearest links first, each with who asserts and who denies it, and where the chain ends.
inline void append_text(std::string& out, causal_chain const& one, bool colour = false) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append(detail::fact_words(one.of)).append(style.plain()).append(1, '\n');
    for (chain_link const& each : one.links) {
        out.append(each.distance * std::size_t{2}, ' ').append(detail::fact_words(each.cause)).append(" - ").append(detail::spaced(enum_name(each.relation)));
        out.append(" - ").append(detail::fact_words(each.effect)).append(each.contested ? " (contested)\n" : "\n");
        for (account_answer const& said : each.accounts) {
            detail::append_account(out, said, std::string(each.distance * std::size_t{2} + 4, ' '), style);
        }
    }
    if (one.links.empty()) {
        out += "  nothing is on record\n";
    }
    for (linked_fact const& each : one.ends) {
        out.append("  ends at ").append(detail::fact_words(each)).append(1, '\n');
    }
}

/// Appends the interruptions, each with its length in every reading and the disputes behind it.
inline void append_text(std::string& out, interruption_list const& one, bool colour = false) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append("Interruptions up to ").append(to_text(one.on)).append(style.plain()).append(1, '\n');
    for (interruption const& each : one.all) {
        out.append("  ").append(each.name).append(": ").append(detail::day_words(each.suspended_by.on)).append(" to ");
        out.append(each.resumed_by ? detail::day_words(each.resumed_by->on) : "now").append(1, '\n');
        for (days_in_reading const& length : each.days) {
            out.append("      ").append(detail::length_words(length)).append(length.reading != 0 ? ", by another account\n" : "\n");
        }
        for (underlying_dispute const& behind : each.disputes) {
            out.append("      ").append(style.inferred()).append(behind.dispute.name).append(behind.open == certainty::no ? " was over" : behind.open == certainty::yes ? " was still open" : " was perhaps open");
            out.append(style.plain()).append(1, '\n');
        }
    }
    if (one.all.empty()) {
        out += "  none\n";
    }
}

} // namespace entente

#endif
