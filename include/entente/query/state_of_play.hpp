// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_STATE_OF_PLAY_HPP
#define ENTENTE_QUERY_STATE_OF_PLAY_HPP

/// The state of play on a day: where every instrument stands, as declared, and beside it what the clock makes of that.

#include <entente/core/any_id.hpp>
#include <entente/core/certainty.hpp>
#include <entente/core/civil_day.hpp>
#include <entente/lifecycle/status.hpp>
#include <entente/query/dossier_index.hpp>
#include <entente/query/inference.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// Where one instrument stands on a day.
struct instrument_state {
    indexed_instrument const* instrument = nullptr;
    std::vector<possible_numbers> possible{}; ///< the standings that its history declares possible, in order; at least one
    std::vector<inference> inferred{};        ///< what the clock makes of them
    certainty covered = certainty::maybe;     ///< whether the dossier claims to know that kind on that day

    /// The standing that its history leads to, if every step that may have happened by then did.
    [[nodiscard]] possible_numbers const& latest() const noexcept { return possible.back(); }

    /// Whether there is but one possibility.
    [[nodiscard]] bool certain() const noexcept { return possible.size() == 1; }

    /// The name of the stage in that standing.
    [[nodiscard]] std::string_view stage() const noexcept {
        return instrument->history.lifecycle().stages->name(latest().standing.stage);
    }

    /// Whether it is at the stage of that name.
    [[nodiscard]] certainty is(std::string_view stage_name) const noexcept {
        auto const& stages = *instrument->history.lifecycle().stages;
        std::size_t at_it = 0;
        for (possible_numbers const& one : possible) {
            at_it += stages.name(one.standing.stage) == stage_name ? 1U : 0U;
        }
        return at_it == possible.size() ? certainty::yes : at_it != 0 ? certainty::maybe : certainty::no;
    }

    /// Whether something was inferred of it.
    [[nodiscard]] certainty is(inferred_state what) const noexcept {
        for (inference const& one : inferred) {
            if (one.state == what) {
                return one.answer;
            }
        }
        return certainty::no;
    }

    /// Whether nothing is recorded of it by that day.
    [[nodiscard]] bool not_yet() const noexcept { return certain() && latest().standing.stage == 0 && latest().step < 0; }

    /// Whether it is over: terminated, closed, lifted, fulfilled.
    [[nodiscard]] certainty is_ended() const noexcept {
        std::size_t ended = 0;
        for (possible_numbers const& one : possible) {
            ended += instrument->history.lifecycle().is_ended(one.standing.stage) ? 1U : 0U;
        }
        return ended == possible.size() ? certainty::yes : ended != 0 ? certainty::maybe : certainty::no;
    }

    /// The days since when it stands so: by the step that made it, and other accounts of that step.
    [[nodiscard]] std::vector<date> since() const {
        return latest().step < 0 ? std::vector<date>{} : days_of(instrument->history, static_cast<std::size_t>(latest().step));
    }

    /// The step that made it, where there is one.
    [[nodiscard]] std::optional<step_view> made_by() const {
        return latest().step < 0 ? std::nullopt
                                 : std::optional(instrument->history[static_cast<std::size_t>(latest().step)]);
    }
};

/// The state of play on a day. It refers to the index, which must outlive it.
struct state_of_play_on {
    dossier_index const* index = nullptr;
    civil_day day{};
    std::vector<instrument_state> states{}; ///< in the order of the dossier; a participation follows its agreement

    /// The state of an instrument, or null. Linear.
    [[nodiscard]] instrument_state const* find(any_id const& object) const noexcept {
        for (instrument_state const& one : states) {
            if (one.instrument->participation == nullptr && one.instrument->object == object) {
                return &one;
            }
        }
        return nullptr;
    }
};

namespace detail {

/// Whether a dossier claims to be complete for a kind on a day. Where it claims nothing, nobody knows.
[[nodiscard]] inline certainty covers(dossier const& of, std::string_view kind, civil_day day) {
    certainty result = of.coverage.empty() ? certainty::maybe : certainty::no;
    for (coverage const& one : of.coverage) {
        bool const meant = one.kinds.empty() || std::find(one.kinds.begin(), one.kinds.end(), kind) != one.kinds.end();
        result = result | (meant ? one.period.contains(day) : certainty::no);
    }
    return result;
}

} // namespace detail

/// The state of play at the end of a day. Linear in the steps of the dossier.
///
///     entente::dossier_index const index(dossier);
///     auto const eve = entente::state_of_play(index, entente::civil_day{2023, 3, 15});
///     eve.find("channel/leaders-visits")->is("suspended");       // certainty::yes
[[nodiscard]] inline state_of_play_on state_of_play(dossier_index const& index, civil_day day) {
    state_of_play_on result{&index, day, {}};
    result.states.reserve(index.instruments().size());
    for (indexed_instrument const& one : index.instruments()) {
        instrument_state state;
        state.instrument = &one;
        state.possible = possible_standings(one.history, day);
        state.inferred = detail::infer(index, one, state.possible, day);
        state.covered = detail::covers(index.whole(), one.object.kind(), day);
        result.states.push_back(std::move(state));
    }
    return result;
}

} // namespace entente

#endif
