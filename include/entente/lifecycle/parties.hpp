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

namespace detail {

[[nodiscard]] inline certainty is_at(history_view const& history, std::uint8_t stage, date const& when) {
    return possible_states(history, when.earliest(), when.latest()).is(standing_region::stage, stage);
}

[[nodiscard]] inline certainty is_in_force(agreement const& one, date const& when) {
    return is_at(history_view(one), static_cast<std::uint8_t>(agreement_stage::in_force), when);
}

/// Where the agreement itself is known to be in force or not.
[[nodiscard]] inline certainty is_in_force_for(certainty whole, participation const& part, date const& when) {
    if (part.history.empty() && !part.begins) {
        return part.capacity == participation_capacity::party ? whole : certainty::no;
    }
    auto const own = possible_states(history_view(part), when.earliest(), when.latest());
    return own.is(standing_region::stage, static_cast<std::uint8_t>(participation_stage::party)) |
           (own.is(standing_region::stage, static_cast<std::uint8_t>(participation_stage::participating)) & whole);
}

} // namespace detail

/// Whether an agreement is in force for one of its participants. One without steps of its own goes with the agreement; a political instrument has
/// participants where a treaty has parties.
[[nodiscard]] inline certainty is_in_force_for(agreement const& one, participation const& part, date const& when) {
    return detail::is_in_force_for(detail::is_in_force(one, when), part, when);
}

/// The actors for whom an agreement is or may be in force on a day, in the order of its participations. Linear in the steps.
[[nodiscard]] inline std::vector<party_in_force> parties_in_force(agreement const& one, date const& when) {
    std::vector<party_in_force> result;
    auto const whole = detail::is_in_force(one, when);
    for (participation const& part : one.participations) {
        auto const in_force = part.capacity == participation_capacity::party ? detail::is_in_force_for(whole, part, when) : certainty::no;
        if (in_force != certainty::no) {
            result.push_back({part.actor, in_force});
        }
    }
    return result;
}

} // namespace entente

#endif
