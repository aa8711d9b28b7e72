// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_STATE_OF_PLAY_IPP
#define ENTENTE_FORMAT_IMPL_STATE_OF_PLAY_IPP

#include <entente/format/state_of_play.hpp>

#include <entente/core/detail/config.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

ENTENTE_DECL void words_for<snapshot>::append(std::string& out, snapshot const& one, bool colour) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append("State of play on ").append(to_text(one.on)).append(style.plain()).append(1, '\n');
    std::size_t name_width = 0;
    std::size_t standing_width = 0;
    for (instrument_state const& each : one.instruments) {
        if (!detail::has_not_begun(each) && !each.taking_part) {
            name_width = (std::max)(name_width, detail::display_width(each.name));
            standing_width =
                (std::max)(standing_width, detail::display_width(detail::standings_words(each.possible, each.unknown)));
        }
    }
    name_width = (std::min)(name_width, std::size_t{48});
    standing_width = (std::min)(standing_width, std::size_t{28});
    std::string_view kind;
    std::string_view agreement; // whose participations are told
    std::size_t told = 0;
    std::string following; // parties without a history of their own
    std::size_t followers = 0;
    auto const close = [&] {
        if (followers != 0) {
            out.append("      as the agreement stands: ").append(following);
            out.append(followers > detail::most_parties ? " and " + std::to_string(followers - detail::most_parties) + " more"
                                                        : std::string())
                .append(1, '\n');
        }
        following.clear();
        followers = 0;
        out += told > detail::most_parties ? "      and " + std::to_string(told - detail::most_parties) + " more\n" : std::string();
        told = 0;
    };
    for (instrument_state const& each : one.instruments) {
        auto const parts = each.instrument.parts();
        if (each.taking_part) {
            if (each.taking_part->follows && each.taking_part->capacity == participation_capacity::party && each.inferred.empty() &&
                one.instruments.size() > 1) {
                if (agreement == parts.slug && ++followers <= detail::most_parties) {
                    following.append(following.empty() ? "" : ", ").append(each.taking_part->actor.name);
                }
                continue;
            }
            told += agreement == parts.slug ? 1U : 0U;
            if (agreement == parts.slug && told <= detail::most_parties) {
                detail::append_participation(out, each, "      ", style);
            } else if (agreement != parts.slug && one.instruments.size() == 1) {
                kind = parts.kind;
                out.append("  ").append(each.name).append(": ").append(detail::participation_words(each)).append(1, '\n');
            }
            continue;
        }
        close();
        agreement = {};
        if (detail::has_not_begun(each)) {
            continue;
        }
        if (parts.kind != kind) {
            kind = parts.kind;
            out.append(style.heading()).append(detail::heading_of(kind, one.headings)).append(style.plain()).append(1, '\n');
        }
        bool const is_over = std::all_of(each.possible.begin(), each.possible.end(), [](possible_standing const& standing) {
            return standing.phase == standing_phase::over || standing.phase == standing_phase::fulfilled;
        });
        agreement = parts.kind == kind_name<entente::agreement> && !is_over
                        ? parts.slug
                        : std::string_view{}; // nobody takes part in what has ended
        detail::append_state(out, each, name_width, standing_width, style);
    }
    close();
    if (kind.empty()) {
        out += "  nothing is on record\n";
    }
}

ENTENTE_DECL void words_for<participant_list>::append(std::string& out, participant_list const& one, bool colour) {
    detail::terminal_style const style(colour);
    out.append(style.heading())
        .append("Who takes part in ")
        .append(one.agreement.name)
        .append(" on ")
        .append(to_text(one.on))
        .append(style.plain())
        .append(1, '\n');
    detail::append_state(out, one.whole, 0, 0, style);
    for (participant_state const& each : one.all) {
        detail::append_participation(out, each.state, "      ", style);
        std::string words;
        auto const add = [&](certainty how, std::string_view what) {
            if (how != certainty::no) {
                words.append(words.empty() ? "" : ", ").append(how == certainty::maybe ? "perhaps " : "").append(what);
            }
        };
        add(each.in_force, "in force for it");
        add(each.provisional, "applied provisionally");
        add(each.suspended & (each.in_force | each.provisional), "suspended");
        if (each.state.taking_part->capacity == participation_capacity::party) {
            add(each.bound == certainty::no ? certainty::yes : each.bound, each.bound == certainty::no ? "not bound" : "bound");
        }
        out += words.empty() ? words : "        " + words + '\n';
    }
    if (one.all.empty()) {
        out += "      nobody is on record\n";
    }
    detail::append_not_covered(out, one.not_covered, style);
}

} // namespace entente

#endif
