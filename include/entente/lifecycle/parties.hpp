// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_PARTIES_HPP
#define ENTENTE_LIFECYCLE_PARTIES_HPP

/// For whom an agreement is in force on a day, and whom it binds.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/id.hpp>
#include <entente/lifecycle/agreement.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/lifecycle/participation.hpp>
#include <entente/model/agreement.hpp>

#include <boost/describe/class.hpp>

#include <algorithm>
#include <cstddef>
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
    agreement_in_effect(agreement const& of, date const& when) : of_(of), when_(when), whole_(states_in_effect(of, when)) {
        in_force_ = whole_.where([](raw_standing const& now) { return is_in_force(now); });
        suspended_ = whole_.where([](raw_standing const& now) { return is_held(now); });
        provisional_ = whole_.where([](raw_standing const& now) { return is_applied(now); });
        bound_ = whole_.where([](raw_standing const& now) { return binds(now); });
        begun_ = whole_.where([](raw_standing const& now) { return has_text(now); });
        running_ = whole_.where([](raw_standing const& now) { return is_in_force(now) && !is_held(now); });
        applicable_ = whole_.where([](raw_standing const& now) { return has_text(now) && !is_held(now); });
        std::size_t parties = 0;
        for (participation const& part : of.participations) {
            if (part.capacity == participation_capacity::party) {
                (parties == 0 ? two_.first : two_.second) = &part;
                ++parties;
            }
        }
        two_ = parties == 2 ? two_ : decltype(two_){};
    }

    /// Whether the agreement binds at all: in force or applied provisionally as a whole, and not suspended.
    [[nodiscard]] certainty bound() const noexcept { return has_no_record() ? certainty::maybe : bound_; }

    /// What it is for one of its participants. A participation without a history follows the agreement; an agreement without any record follows its participations. Linear in the participation's
    /// steps.
    [[nodiscard]] party_standing of(participation const& part) const {
        if (part.history.empty() && !part.begins) {
            auto const in_pair = negation(other_has_left(part));
            return part.capacity == participation_capacity::party
                       ? party_standing{in_force_ & in_pair, provisional_ & in_pair, suspended_, bound_ & in_pair}
                       : party_standing{};
        }
        auto const own = states_in_effect(of_, part, when_);
        auto const is_party = own.where([](raw_standing const& now) { return takes_part(now); });
        auto const held = own.where([](raw_standing const& now) { return is_held(now); });
        auto const applies = own.where([](raw_standing const& now) { return is_applied(now); });
        auto const party_and_free = own.where([](raw_standing const& now) { return takes_part(now) && !is_held(now); });
        auto const applies_and_free = own.where([](raw_standing const& now) { return is_applied(now) && !is_held(now); });
        auto const consented_and_free = own.where([](raw_standing const& now) { return has_acted(now) && !is_held(now); });
        auto const has_acted_at_all = own.where([](raw_standing const& now) { return has_acted(now); });
        if (has_no_record()) {
            return {is_party, applies, held, party_and_free | applies_and_free};
        }
        // Who ended its own provisional application is not held to that of the others (VCLT 25.2).
        auto const follows = provisional_ == certainty::no ? certainty::no : negation(has_ended_application(part));
        auto const in_pair = negation(other_has_left(part));
        return {
            is_party & in_force_ & in_pair, (applies & begun_) | (provisional_ & has_acted_at_all & follows), held | suspended_,
            ((party_and_free & running_) | (applies_and_free & applicable_) | (consented_and_free & applied_and_free() & follows)) &
                in_pair};
    }

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
    [[nodiscard]] static bool has_text(raw_standing const& now) noexcept {
        return is_at(now, agreement_stage::adopted) || is_at(now, agreement_stage::signed_) ||
               is_at(now, agreement_stage::concluded) || is_in_force(now);
    }

    [[nodiscard]] static bool takes_part(raw_standing const& now) noexcept {
        return now.stage() == static_cast<std::uint8_t>(participation_stage::party) ||
               now.stage() == static_cast<std::uint8_t>(participation_stage::participating);
    }
    [[nodiscard]] static bool has_acted(raw_standing const& now) noexcept {
        return now.stage() != static_cast<std::uint8_t>(participation_stage::initial) &&
               now.stage() != static_cast<std::uint8_t>(participation_stage::withdrawn);
    }

    /// Whether it applied the agreement provisionally by an act of its own, and ended that.
    [[nodiscard]] certainty has_ended_application(participation const& part) const {
        bool const may_have = std::any_of(part.history.begin(), part.history.end(), [](auto const& step) {
            return step.action == participation_action::apply_provisionally ||
                   step.action == participation_action::end_provisional_application;
        });
        if (!may_have) {
            return certainty::no;
        }
        auto const region = static_cast<std::size_t>(standing_region::provisional);
        auto const record = possible_states(history_view(part), when_.earliest(), when_.latest());
        bool some = false;
        bool all = record.unknown_in == 0;
        for (possible_state const& one : record.states) {
            some = some || one.since[region] >= 0;
            all = all && one.since[region] >= 0;
        }
        auto const acted = all ? certainty::yes : some ? certainty::maybe : certainty::no;
        return acted & negation(states_in_effect(of_, part, when_).where([](raw_standing const& now) { return is_applied(now); }));
    }

    /// Whether the other of two parties left, and did not come back: an agreement needs two (VCLT 2.1(a)).
    [[nodiscard]] certainty other_has_left(participation const& part) const {
        if (two_.first == nullptr || part.capacity != participation_capacity::party) {
            return certainty::no;
        }
        auto const& other = &part == two_.first ? *two_.second : *two_.first;
        auto left = certainty::no;
        for (auto const& step : other.history) {
            if (step.action == participation_action::withdraw) {
                left = left | detail::has_come(step.effective ? step.effective : step.on, when_);
            }
        }
        return left == certainty::no ? left
                                     : left & negation(states_in_effect(of_, other, when_).where([](raw_standing const& now) {
                                           return takes_part(now);
                                       }));
    }

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

/// Whether an agreement is in force for one of its participants: what has ended is in force for nobody (VCLT 70), what is suspended stays in force (VCLT 72). Linear in the steps of both.
[[nodiscard]] inline certainty is_in_force_for(agreement const& one, participation const& part, date const& when) {
    return agreement_in_effect(one, when).of(part).in_force;
}

/// The actors for whom an agreement is or may be in force on a day, in the order of its participations, and whether it is suspended for each. Linear in the steps.
[[nodiscard]] inline std::vector<party_in_force> parties_in_force(agreement const& one, date const& when) {
    std::vector<party_in_force> result;
    agreement_in_effect const whole(one, when);
    for (participation const& part : one.participations) {
        auto const standing = part.capacity == participation_capacity::party ? whole.of(part) : party_standing{};
        if (standing.in_force != certainty::no) {
            result.push_back({part.actor, standing.in_force, standing.suspended});
        }
    }
    return result;
}

} // namespace entente

#endif
