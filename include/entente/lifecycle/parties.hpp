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

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

    /// Forgets the parties, which are then added anew: those that exist.
    void clear_parties() noexcept { parties_ = {}; }

    /// Adds a party. What all the others did has effect for one that is left: an agreement needs two (VCLT 2.1(a)). Returns whether no other could change anything.
    bool add_party(participation const& part);

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

    /// Whether a party left, and did not come back.
    [[nodiscard]] certainty has_left(participation const& party) const;
    /// Whether a party suspended it for itself.
    [[nodiscard]] certainty suspends(participation const& party) const;

    /// Whether all other parties left.
    [[nodiscard]] certainty others_have_left(participation const& part) const;
    /// Whether all other parties left or suspended it, and one of them did the latter: that frees both sides (VCLT 72.1(a)).
    [[nodiscard]] certainty others_suspend(participation const& part) const;

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

    /// What is least true of all parties but one: the two least values, and of whom the least is.
    struct least_of_all {
        certainty first = certainty::yes;
        certainty second = certainty::yes;
        participation const* whose = nullptr;

        void add(certainty one, participation const& of) noexcept {
            second = one < first ? first : (std::min)(second, one);
            whose = one < first || whose == nullptr ? &of : whose;
            first = (std::min)(first, one);
        }
        [[nodiscard]] certainty without(participation const& one) const noexcept { return &one == whose ? second : first; }
    };
    struct {
        std::size_t count = 0;
        least_of_all left{};
        least_of_all freed{}; ///< by leaving or suspending
        certainty some_suspend{};
    } parties_{};
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
