// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_WAITING_HPP
#define ENTENTE_STATE_WAITING_HPP

/// Who waits for whom: commitments whose conditions others bring about.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/period.hpp>
#include <entente/core/target.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/commitment.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace entente::inline v0_1 {

/// The region and state of a target, by the lifecycle of its instrument.
struct resolved_target {
    indexed_instrument const* instrument = nullptr;
    standing_region region{};
    std::uint8_t state = 0;
};

/// Resolves a target; returns nothing if the instrument, region or state does not exist.
[[nodiscard]] ENTENTE_DECL std::optional<resolved_target> resolve_target(dossier_index const& index, target const& wanted);

/// Whether a target is met on a day, by the standings that have effect. A missing target is not met.
[[nodiscard]] inline certainty is_met(dossier_index const& index, target const& wanted, date const& when) {
    auto const found = resolve_target(index, wanted);
    return found ? states_in_effect(index, *found->instrument, when).is(found->region, found->state) : certainty::no;
}

/// Whether a commitment is subject to a condition on a day: from the day on which that was made, and perhaps where somebody denies it.
[[nodiscard]] inline certainty applies(commitment_condition const& one, date const& when) {
    bool const is_denied =
        std::any_of(one.accounts.begin(), one.accounts.end(), [](account const& said) { return said.stance == stance::denies; });
    auto const made = one.on ? period(period_end(*one.on), period_end::open()) : period(period_end::open(), period_end::open());
    return contains(made, when) & (is_denied ? certainty::maybe : certainty::yes);
}

/// One commitment waits for another, by the position of each in the dossier.
struct waiting_edge {
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t condition = 0; ///< of the one that waits
    condition_order order{};
    certainty certain{}; ///< that both are open, and the condition is one and unmet
};

/// The edges between commitments that may be open on a day: A waits for B if a condition of A's is among what B achieves, or is that B is
/// fulfilled. A condition that is certainly met makes none. n log n in the commitments and their targets.
[[nodiscard]] ENTENTE_DECL std::vector<waiting_edge> waiting_edges(dossier_index const& index, date const& when);

/// The commitments that wait for each other by `before` edges: for each group, one short cycle, as the edges that make it from the lowest position on. Linear in the edges.
[[nodiscard]] ENTENTE_DECL std::vector<std::vector<waiting_edge>> waiting_cycles(dossier_index const& index, date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/state/impl/waiting.ipp>
#endif

#endif
