// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_IN_EFFECT_HPP
#define ENTENTE_INDEX_IN_EFFECT_HPP

/// What has effect in a dossier on a day: where instruments stand by their steps and their terms, which actors exist, and whom an agreement binds.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/id.hpp>
#include <entente/core/period.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/lifecycle/parties.hpp>

namespace entente {

/// The standings of an instrument or a participation that may have effect on a day. Linear in its steps.
[[nodiscard]] inline state_set states_in_effect(indexed_instrument const& of, date const& when) {
    return states_in_effect(of.history(), of.terms(), when.earliest(), when.latest());
}

/// Whether it has begun and is not over on a day, by its terms too.
[[nodiscard]] inline certainty is_open_in_effect(indexed_instrument const& of, date const& when) {
    auto const& table = of.history().lifecycle();
    return states_in_effect(of, when).where(
        [&](standing_numbers const& now) { return now.stage() != 0 && !table.is_ended(now.stage()); });
}

/// Whether an actor and its state exist on a day. An actor without a stated existence does.
[[nodiscard]] inline certainty exists(dossier_index const& index, id<actor> const& who, date const& when) {
    auto const on_its_own = [&](id<actor> const& one) {
        auto const* const found = index.find(one);
        return found != nullptr && found->existence ? contains(*found->existence, when) : certainty::yes;
    };
    auto const state = index.state_of(who);
    return state == who ? on_its_own(who) : on_its_own(who) & on_its_own(state);
}

/// Whether an agreement binds a participant on a day: in force for it or applied provisionally by it (VCLT 25), not suspended, not over by its terms, and the participant exists.
[[nodiscard]] inline certainty binds(dossier_index const& index, agreement_in_effect const& whole, participation const& part,
                                     date const& when) {
    auto const bound = whole.of(part).bound;
    return bound == certainty::no ? bound : bound & exists(index, part.actor, when);
}
[[nodiscard]] inline certainty binds(dossier_index const& index, agreement const& whole, participation const& part,
                                     date const& when) {
    return binds(index, agreement_in_effect(whole, when), part, when);
}

} // namespace entente

#endif
