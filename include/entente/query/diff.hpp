// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_DIFF_HPP
#define ENTENTE_QUERY_DIFF_HPP

/// What changed between two days, and which steps changed it.

#include <entente/core/any_id.hpp>
#include <entente/core/civil_day.hpp>
#include <entente/lifecycle/status.hpp>
#include <entente/query/inference.hpp>
#include <entente/query/state_of_play.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace entente {

/// What changed of one instrument. It refers to the two states of play.
struct instrument_change {
    instrument_state const* before = nullptr;
    instrument_state const* after = nullptr;
    std::vector<std::size_t> steps{};           ///< those that happened in between, or may have; indices into the history
    std::vector<inference const*> begun{};      ///< what is inferred after, and was not before
    std::vector<inference const*> ended{};      ///< what was inferred before, and is not after

    /// Whether it stands otherwise than before, or stands so again; if not, something happened that left it where it stood, or the
    /// clock did it.
    [[nodiscard]] bool stands_otherwise() const noexcept { return before->possible != after->possible; }
};

/// The changes from one state of play to another of the same dossier. It refers to both, which must outlive it.
struct state_diff {
    state_of_play_on const* before = nullptr;
    state_of_play_on const* after = nullptr;
    std::vector<instrument_change> changes{}; ///< in the order of the dossier

    /// The change of an instrument, or null. Linear.
    [[nodiscard]] instrument_change const* find(any_id const& object) const noexcept {
        for (instrument_change const& one : changes) {
            if (one.after->instrument->participation == nullptr && one.after->instrument->object == object) {
                return &one;
            }
        }
        return nullptr;
    }
};

namespace detail {

/// The steps that may have happened after one day and by another.
[[nodiscard]] inline std::vector<std::size_t> steps_between(history_view const& history, civil_day after, civil_day by) {
    std::vector<std::size_t> result;
    auto const [certain_before, possible_before] = steps_by(history, after);
    auto const [certain_by, possible_by] = steps_by(history, by);
    for (std::size_t i = certain_before; i < possible_by; ++i) {
        result.push_back(i);
    }
    return possible_before == possible_by && certain_before == certain_by ? std::vector<std::size_t>{} : result;
}

/// Those of `some` whose like is not among `others`.
[[nodiscard]] inline std::vector<inference const*> inferred_only_in(std::vector<inference> const& some,
                                                                    std::vector<inference> const& others) {
    std::vector<inference const*> result;
    for (inference const& one : some) {
        bool const there = std::any_of(others.begin(), others.end(), [&one](inference const& other) {
            return other.state == one.state && other.answer == one.answer;
        });
        if (!there) {
            result.push_back(&one);
        }
    }
    return result;
}

} // namespace detail

/// What changed. Both must be of the same index; `before` is to be the earlier day. Linear in the steps.
///
///     auto const changed = entente::diff(eve, morrow);
///     changed.find("channel/leaders-visits")->after->stage();    // "restart_agreed"
[[nodiscard]] inline state_diff diff(state_of_play_on const& before, state_of_play_on const& after) {
    state_diff result{&before, &after, {}};
    for (std::size_t i = 0; i != before.states.size() && i != after.states.size(); ++i) {
        auto const& one = before.states[i];
        auto const& other = after.states[i];
        instrument_change change{&one, &other, {}, {}, {}};
        change.steps = detail::steps_between(one.instrument->history, before.day, after.day);
        change.begun = detail::inferred_only_in(other.inferred, one.inferred);
        change.ended = detail::inferred_only_in(one.inferred, other.inferred);
        if (change.stands_otherwise() || !change.steps.empty() || !change.begun.empty() || !change.ended.empty()) {
            result.changes.push_back(std::move(change));
        }
    }
    return result;
}

state_diff diff(state_of_play_on&& before, state_of_play_on const& after) = delete;
state_diff diff(state_of_play_on const& before, state_of_play_on&& after) = delete;
state_diff diff(state_of_play_on&& before, state_of_play_on&& after) = delete;

} // namespace entente

#endif
