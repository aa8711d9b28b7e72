// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_CAUSES_IPP
#define ENTENTE_FORMAT_IMPL_CAUSES_IPP

#include <entente/format/causes.hpp>

#include <entente/core/age.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/format/detail/parts.hpp>

#include <algorithm>
#include <cstddef>

namespace entente::inline v0_1::detail {

inline constexpr std::size_t most_links = 500; ///< in one text

/// "Japan's white list without Korea: announce 2019-08-02".
inline std::string fact_words(linked_fact const& one) {
    return one.name + (one.step ? ": " + spaced(one.step->action) + ' ' + day_words(one.step->on) : std::string());
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void words_for<causal_chain>::append(std::string& out, causal_chain const& one, bool colour) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append(detail::fact_words(one.of)).append(style.plain()).append(1, '\n');
    for (chain_link const& each : one.links) {
        if (&each - one.links.data() == static_cast<std::ptrdiff_t>(detail::most_links)) {
            out.append("  and ").append(std::to_string(one.links.size() - detail::most_links)).append(" more links\n");
            break;
        }
        auto const indent = (std::min)(std::size_t{each.distance}, std::size_t{8}) * 2; // a long chain stays in the window
        out.append(indent, ' ')
            .append(detail::fact_words(each.cause))
            .append(" - ")
            .append(detail::spaced(enum_name(each.relation)));
        out.append(" - ").append(detail::fact_words(each.effect)).append(each.contested ? " (contested)\n" : "\n");
        for (account_answer const& said : each.accounts) {
            detail::append_account(out, said, std::string(indent + 4, ' '), style);
        }
    }
    if (one.links.empty()) {
        out += "  nothing is on record\n";
    }
    for (linked_fact const& each : one.ends) {
        if (&each - one.ends.data() == static_cast<std::ptrdiff_t>(detail::most_links)) {
            out.append("  and ").append(std::to_string(one.ends.size() - detail::most_links)).append(" more ends\n");
            break;
        }
        out.append("  ends at ").append(detail::fact_words(each)).append(1, '\n');
    }
}

ENTENTE_DECL void words_for<interruption_list>::append(std::string& out, interruption_list const& one, bool colour) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append("Interruptions up to ").append(to_text(one.on)).append(style.plain()).append(1, '\n');
    for (interruption const& each : one.all) {
        // The days that are counted: those of effect.
        auto const* const main = !each.days.empty() && each.days.front().reading == 0 ? &each.days.front() : nullptr;
        auto const day_of = [&](std::optional<step_answer> const& step, date days_in_reading::*counted) {
            return main != nullptr ? to_text(main->*counted) : detail::day_words(step->on);
        };
        out.append("  ")
            .append(each.name)
            .append(": ")
            .append(each.suspended_by ? day_of(each.suspended_by, &days_in_reading::from) : "since the record begins")
            .append(" to ");
        out.append(each.over_since   ? to_text(*each.over_since) + ", its end"
                   : each.resumed_by ? day_of(each.resumed_by, &days_in_reading::to)
                                     : std::string("now"));
        out.append(each.ended == certainty::maybe ? ", or not yet" : "").append(1, '\n');
        for (days_in_reading const& length : each.days) {
            auto const age_after = [](day first, std::int64_t days) {
                return age_between(first, first + static_cast<std::int32_t>(days));
            };
            age_range const age{age_after(length.from.latest(), length.at_least),
                                age_after(length.from.earliest(), length.at_most)};
            out.append("      ")
                .append(each.suspended_by ? "" : "at least ")
                .append(each.suspended_by ? to_words(age) : to_words(age.least))
                .append(length.reading != 0 ? ", by another account\n" : "\n");
        }
        for (interruption_reason const& behind : each.reasons) {
            out.append("      ").append(style.inferred()).append("because of ").append(behind.name);
            out += behind.open == certainty::yes     ? ", still open then"
                   : behind.open == certainty::maybe ? ", perhaps over then"
                                                     : ", over";
            out.append(behind.gone_since ? " since " + to_text(*behind.gone_since) : std::string())
                .append(style.plain())
                .append(1, '\n');
        }
    }
    if (one.all.empty()) {
        out += "  none\n";
    }
}

} // namespace entente

#endif
