// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_PARTIES_HPP
#define ENTENTE_LIFECYCLE_PARTIES_HPP

/// For whom an agreement is in force on a day, and whom it binds.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/lifecycle/agreement.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/lifecycle/participation.hpp>
#include <entente/model/agreement.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// An actor for whom an agreement is, or may be, in force.
struct party_in_force {
    id<entente::actor> actor{};
    certainty in_force{};
    certainty suspended{}; ///< its operation, as a whole or for this party (VCLT 57, 72): it stays in force

    friend bool operator==(party_in_force const&, party_in_force const&) = default;
};

BOOST_DESCRIBE_STRUCT(party_in_force, (), (actor, in_force, suspended))

/// What an agreement is for one participant on a day.
struct party_standing {
    certainty in_force{};    ///< for it: the agreement's standing and its own
    certainty provisional{}; ///< applied provisionally by it (VCLT 25)
    certainty suspended{};   ///< by a hold on the agreement or on its participation
    certainty bound{};       ///< in force or applied provisionally, and not suspended
};

/// An agreement on a day, looked up once for all who take part in it.
class agreement_in_effect {
public:
    agreement_in_effect(agreement const& of, date const& when);

    /// Of two parties that are left, such as a successor and the other side: what one of them does has effect for the other.
    void set_two(participation const& first, participation const& second) noexcept { two_ = {&first, &second}; }

    /// Whether the agreement binds at all: in force or applied provisionally as a whole, and not suspended.
    [[nodiscard]] certainty bound() const noexcept { return has_no_record() ? certainty::maybe : bound_; }

    [[nodiscard]] agreement const& whole() const noexcept { return of_; }

    /// What it is for one of its participants. A participation without a history follows the agreement; an agreement without any record follows its participations. Linear in the participation's
    /// steps.
    [[nodiscard]] party_standing of(participation const& part) const;

private:
    [[nodiscard]] static bool is_at(raw_standing const& now, agreement_stage stage) noexcept {
        return now.stage() == static_cast<std::uint8_t>(stage);
    }
    [[nodiscard]] static bool is_in_force(raw_standing const& now) noexcept { return is_at(now, agreement_stage::in_force); }
    [[nodiscard]] static bool is_held(raw_standing const& now) noexcept {
        return now.of(standing_region::hold) == static_cast<std::uint8_t>(hold_state::suspended);
    }
    [[nodiscard]] static bool is_applied(raw_standing const& now) noexcept {
        return now.of(standing_region::provisional) == static_cast<std::uint8_t>(provisional_state::applied);
    }
    [[nodiscard]] static bool binds(raw_standing const& now) noexcept {
        return (is_in_force(now) || is_applied(now)) && !is_held(now);
    }

    /// There is a text that can be applied.
    [[nodiscard]] static bool has_text(raw_standing const& now) noexcept;

    [[nodiscard]] static bool takes_part(raw_standing const& now) noexcept;
    [[nodiscard]] static bool has_acted(raw_standing const& now) noexcept;

    /// Whether it applied the agreement provisionally by an act of its own, and ended that.
    [[nodiscard]] certainty has_ended_application(participation const& part) const;

    /// The other of two parties; null for one of more, and for a participant that is no party.
    [[nodiscard]] participation const* other_of(participation const& part) const noexcept;

    /// Whether the other of two parties left, and did not come back: an agreement needs two (VCLT 2.1(a)).
    [[nodiscard]] certainty other_has_left(participation const& part) const;
    /// Whether the other of two parties suspended it for itself, which frees both (VCLT 72.1(a)).
    [[nodiscard]] certainty other_suspends(participation const& part) const;

    [[nodiscard]] certainty applied_and_free() const {
        return whole_.where([](raw_standing const& now) { return is_applied(now) && !is_held(now); });
    }

    [[nodiscard]] bool has_no_record() const noexcept { return of_.history.empty() && !of_.begins; }

    agreement const& of_;
    date when_;
    state_set whole_;
    certainty in_force_{};
    certainty suspended_{};
    certainty provisional_{};
    certainty bound_{};
    certainty begun_{};
    certainty running_{};
    certainty applicable_{};
    std::pair<participation const*, participation const*> two_{}; ///< the parties, where there are two
};

/// Whether an agreement is in force for one of its participants. An ended agreement is in force for nobody (VCLT 70); a suspended one stays in force (VCLT 72). Linear in the steps of both.
[[nodiscard]] inline certainty is_in_force_for(agreement const& one, participation const& part, date const& when) {
    return agreement_in_effect(one, when).of(part).in_force;
}

/// The actors for whom an agreement is or may be in force on a day, in the order of its participations, and whether it is suspended for each. Linear in the steps.
[[nodiscard]] ENTENTE_DECL std::vector<party_in_force> parties_in_force(agreement const& one, date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/lifecycle/impl/parties.ipp>
#endif

#endif
