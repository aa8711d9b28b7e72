// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_STATE_OF_PLAY_IPP
#define ENTENTE_FORMAT_IMPL_STATE_OF_PLAY_IPP

#include <entente/format/state_of_play.hpp>

#include <entente/core/detail/config.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

/// Writes a state of play, kind by kind, with the participations under their agreement.
class snapshot_writer {
public:
    snapshot_writer(std::string& out, snapshot const& one, terminal_style const& style) : out_(out), of_(one), style_(style) {
        for (instrument_state const& each : one.instruments) {
            if (!has_not_begun(each) && !each.taking_part) {
                name_width_ = (std::max)(name_width_, display_width(each.name));
                standing_width_ = (std::max)(standing_width_, display_width(standings_words(each.possible, each.unknown)));
            }
        }
        name_width_ = (std::min)(name_width_, std::size_t{48});
        standing_width_ = (std::min)(standing_width_, std::size_t{28});
    }

    void write() {
        for (instrument_state const& each : of_.instruments) {
            each.taking_part ? add_participation(each) : add_instrument(each);
        }
        close_agreement();
        if (kind_.empty()) {
            out_ += "  nothing is on record\n";
        }
    }

private:
    void add_instrument(instrument_state const& each) {
        close_agreement();
        agreement_ = {};
        if (has_not_begun(each)) {
            return;
        }
        auto const parts = each.instrument.parts();
        if (parts.kind != kind_) {
            kind_ = parts.kind;
            out_.append(style_.heading()).append(heading_of(kind_, of_.headings)).append(style_.plain()).append(1, '\n');
        }
        bool const is_over = std::all_of(each.possible.begin(), each.possible.end(), [](possible_standing const& standing) {
            return standing.phase == standing_phase::over || standing.phase == standing_phase::fulfilled;
        });
        agreement_ = parts.kind == kind_name<entente::agreement> && !is_over
                         ? parts.slug
                         : std::string_view{}; // nobody takes part in what has ended
        append_state(out_, each, name_width_, standing_width_, style_);
    }

    void add_participation(instrument_state const& each) {
        auto const parts = each.instrument.parts();
        bool const is_of_agreement = agreement_ == parts.slug;
        if (each.taking_part->follows && each.taking_part->capacity == participation_capacity::party && each.inferred.empty() &&
            of_.instruments.size() > 1) {
            if (is_of_agreement && ++followers_ <= most_parties) {
                following_.append(following_.empty() ? "" : ", ").append(each.taking_part->actor.name);
            }
            return;
        }
        told_ += is_of_agreement ? 1U : 0U;
        if (is_of_agreement && told_ <= most_parties) {
            append_participation(out_, each, "      ", style_);
        } else if (!is_of_agreement && of_.instruments.size() == 1) {
            kind_ = parts.kind;
            out_.append("  ").append(each.name).append(": ").append(participation_words(each)).append(1, '\n');
        }
    }

    /// The parties that have no history of their own, and how many are not told.
    void close_agreement() {
        if (followers_ != 0) {
            out_.append("      as the agreement stands: ").append(following_);
            out_ += followers_ > most_parties ? " and " + std::to_string(followers_ - most_parties) + " more\n" : std::string("\n");
        }
        following_.clear();
        followers_ = 0;
        out_ += told_ > most_parties ? "      and " + std::to_string(told_ - most_parties) + " more\n" : std::string();
        told_ = 0;
    }

    std::string& out_;
    snapshot const& of_;
    terminal_style const& style_;
    std::size_t name_width_ = 0;
    std::size_t standing_width_ = 0;
    std::string_view kind_{};
    std::string_view agreement_{}; ///< whose participations are told
    std::size_t told_ = 0;
    std::string following_{}; ///< parties without a history of their own
    std::size_t followers_ = 0;
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void words_for<snapshot>::append(std::string& out, snapshot const& one, bool colour) {
    detail::terminal_style const style(colour);
    out.append(style.heading()).append("State of play on ").append(to_text(one.on)).append(style.plain()).append(1, '\n');
    detail::snapshot_writer(out, one, style).write();
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
        if (is_bound_as(each.state.taking_part->capacity)) {
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
