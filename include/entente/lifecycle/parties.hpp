// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_PARTIES_HPP
#define ENTENTE_LIFECYCLE_PARTIES_HPP

/// For whom an agreement is in force on a day.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/id.hpp>
#include <entente/lifecycle/agreement.hpp>
#include <entente/lifecycle/participation.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/model/agreement.hpp>

#include <boost/describe/class.hpp>

#include <vector>

namespace entente {

/// An actor for whom an agreement is, or may be, in force.
struct party_in_force {
    id<entente::actor> actor{};
    certainty in_force{};

    friend bool operator==(party_in_force const&, party_in_force const&) = default;
};

BOOST_DESCRIBE_STRUCT(party_in_force, (), (actor, in_force))

/// Whether an agreement is in force for one of its participants. One without steps of its own goes with the agreement; a political instrument has
/// participants where a treaty has parties.
[[nodiscard]] inline certainty is_in_force_for(agreement const& one, participation const& part, date const& when) {
    auto const whole = status_at(one, when).is(agreement_stage::in_force);
    if (part.history.empty() && !part.begins) {
        return part.capacity == participation_capacity::party ? whole : certainty::no;
    }
    auto const own = status_at(part, when);
    return own.is(participation_stage::party) | (own.is(participation_stage::participating) & whole);
}

/// The actors for whom an agreement is or may be in force on a day, in the order of its participations.
[[nodiscard]] inline std::vector<party_in_force> parties_in_force(agreement const& one, date const& when) {
    std::vector<party_in_force> result;
    for (participation const& part : one.participations) {
        auto const in_force = is_in_force_for(one, part, when);
        if (part.capacity == participation_capacity::party && in_force != certainty::no) {
            result.push_back({part.actor, in_force});
        }
    }
    return result;
}

} // namespace entente

#endif
