// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_EFFECT_HPP
#define ENTENTE_LIFECYCLE_EFFECT_HPP

/// The standing that has effect on a day: the recorded one, and the time members of its steps. A step has effect from its `effective` day. What it made lasts until its `until` day, or for the agreement's
/// fixed term. A day that was only announced makes the outcome possible, not certain. Answers about obligations, edges and promises follow this; `status_at` shows the record alone.

#include <entente/core/certainty.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/lifecycle/commitment.hpp>
#include <entente/lifecycle/detail/effect_walk.hpp>
#include <entente/lifecycle/effect_terms.hpp>
#include <entente/lifecycle/history_view.hpp>
#include <entente/lifecycle/standing.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/lifecycle/transition.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/commitment.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

namespace detail {

/// The date that may mean just these days, where there is one.
[[nodiscard]] ENTENTE_DECL std::optional<date> date_of_days(day first, day last) noexcept;

/// What became of a promise of conduct that has ended: kept, unless it was breached, or performed in part only.
[[nodiscard]] inline commitment_stage stage_of_conduct(commitment_stage now, bool breached) noexcept {
    bool const in_part = now == commitment_stage::reduced || now == commitment_stage::partly_fulfilled;
    return breached ? commitment_stage::breached : in_part ? commitment_stage::partly_fulfilled : commitment_stage::fulfilled;
}

/// What the stage of a state counts as when its end has passed.
[[nodiscard]] ENTENTE_DECL std::uint8_t stage_after_end(lifecycle_table const& table, effect_terms const& terms,
                                                        effect_state const& of, std::uint8_t hold) noexcept;

/// Whether a promise is over by its terms although its stage is not an end: it was breached before, or performed in part. Linear in the steps, times the readings.
[[nodiscard]] ENTENTE_DECL certainty is_over_by_terms(commitment const& one, date const& when);

/// Whether a step makes a promise anew: not where an end that was set before is still to come, for then it prolongs the promise.
[[nodiscard]] ENTENTE_DECL bool is_made_anew(commitment const& one, std::size_t i);

/// Whether a day had come by another: certainly, perhaps or not.
[[nodiscard]] inline certainty has_come(compact_optional<date> const& on, date const& when) noexcept {
    return on && on->is_set() ? effect_day{on->earliest(), on->latest(), 0, 0}.has_come(when.earliest(), when.latest())
                              : certainty::maybe;
}

/// Whether a promise was breached by a day since it was made last.
[[nodiscard]] ENTENTE_DECL certainty was_breached(commitment const& one, date const& when);

} // namespace detail

/// The standings that may have effect on some day from `first` to `last`: `since` and `last` of each are not set. The same as `possible_states` where nothing in the history or the terms speaks of
/// time. Linear in the steps, times the readings.
[[nodiscard]] ENTENTE_DECL state_set states_in_effect(history_view const& history, effect_terms const& terms, day first, day last);

/// The standings of an instrument that may have effect on a day.
///
///     states_in_effect(moratorium, date{2021, 9, 5}).is(standing_region::stage, static_cast<std::uint8_t>(agreement_stage::expired));
template <instrument T>
[[nodiscard]] state_set states_in_effect(T const& one, date const& when) {
    return states_in_effect(history_view(one), terms_of(one), when.earliest(), when.latest());
}

/// The standings of a participation that may have effect on a day.
[[nodiscard]] inline state_set states_in_effect(agreement const& whole, participation const& part, date const& when) {
    return states_in_effect(history_view(part), terms_of(whole, part), when.earliest(), when.latest());
}

/// Whether an instrument has begun and is not over on a day, by its terms too. Linear in the steps.
template <instrument T>
[[nodiscard]] certainty is_open_in_effect(T const& one, date const& when) {
    auto const& table = history_view(one).lifecycle();
    return states_in_effect(one, when).where(
        [&](raw_standing const& now) { return now.stage() != 0 && !table.is_ended(now.stage()); });
}

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/lifecycle/impl/effect.ipp>
#endif

#endif
