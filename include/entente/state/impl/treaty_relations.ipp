// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_IMPL_TREATY_RELATIONS_IPP
#define ENTENTE_STATE_IMPL_TREATY_RELATIONS_IPP

#include <entente/state/treaty_relations.hpp>

#include <entente/core/duration.hpp>
#include <entente/core/period.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/lifecycle/parties.hpp>
#include <entente/lifecycle/status_at.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

/// Whether something that was done on a day holds on another. What has no day holds.
[[nodiscard]] inline certainty is_done_by(compact_optional<date> const& on, date const& when) {
    return on && on->is_set() ? contains(period(period_end(*on), period_end::open()), when) : certainty::yes;
}

[[nodiscard]] inline bool is_consent(participation_action action) noexcept {
    switch (action) {
    case participation_action::sign_definitively:
    case participation_action::exchange_instruments:
    case participation_action::ratify:
    case participation_action::accept:
    case participation_action::approve:
    case participation_action::accede:
    case participation_action::succeed:
    case participation_action::confirm_formally:
    case participation_action::notify_completion: return true;
    default: return false;
    }
}

/// Whether a participant has consented to be bound by a day, and the day of the consent that counts.
struct found_consent {
    certainty given{};
    date on{};
};

[[nodiscard]] inline found_consent consent_of(agreement const& whole, participation const& part, date const& when) {
    found_consent result;
    if (part.history.empty() && !part.begins) {
        result.given = is_in_force_for(whole, part, when); // it follows the agreement
        return result;
    }
    auto const states = states_in_effect(history_view(part), terms_of(whole, part), when.earliest(), when.latest());
    result.given = states.where([](raw_standing const& now) {
        auto const stage = static_cast<participation_stage>(now.stage());
        return stage == participation_stage::contracting || stage == participation_stage::party;
    });
    history_view const history(part);
    history_walk walk(history);
    for (std::size_t i = 0; i != part.history.size(); ++i) {
        auto const& step = part.history[i];
        bool const is_possible = walk.take(i); // a second consent is an error of the record (L001), and changes nothing
        if (is_possible && is_consent(step.action) && step.on && step.on->earliest() <= when.latest()) {
            result.on = *step.on;
        }
    }
    if (!result.on.is_set() && part.begins) {
        result.on = part.begins->from;
    }
    return result;
}

/// The first and the last day that something may have.
using day_bounds = std::pair<day, day>;

/// One reservation in the history of its participant, from when that last came in to when it leaves: what is reserved ends with the participation, and a new consent needs a new reservation.
class reservation_in_history {
public:
    reservation_in_history(participation const& by, std::size_t step, date const& when) : by_(by), step_(step), when_(when) {
        while (first_ != 0 && !is_exit(by.history[first_ - 1].action)) {
            --first_;
        }
        while (last_ != by.history.size() && !is_exit(by.history[last_].action)) {
            ++last_;
        }
    }

    /// Whether a step has effect by the day that is asked for. One without a day lies between the steps around it.
    [[nodiscard]] certainty is_done(std::size_t i) const {
        auto const& step = by_.history[i];
        if (step.on) {
            bool const has_own_day = step.effective && step.action != participation_action::reserve;
            return is_done_by(has_own_day ? step.effective : step.on, when_);
        }
        for (auto k = i + 1; k != by_.history.size(); ++k) {
            if (by_.history[k].on && is_done_by(by_.history[k].on, when_) == certainty::yes) {
                return certainty::yes;
            }
        }
        for (auto k = i; k-- != 0;) {
            if (by_.history[k].on) {
                return is_done_by(by_.history[k].on, when_) & certainty::maybe;
            }
        }
        return certainty::maybe;
    }

    /// Whether it is maintained: it was made, and neither withdrawn nor left behind. Withdrawals do not name what they withdraw: of several reservations each is then perhaps maintained, until as many were withdrawn.
    [[nodiscard]] certainty is_maintained() const {
        auto result = is_done(step_);
        if (last_ != by_.history.size()) {
            result = result & negation(is_done(last_));
        }
        std::size_t open = 0;
        std::size_t withdrawn = 0; // of these, nobody knows which
        for (auto i = first_; i != last_; ++i) {
            auto const& each = by_.history[i];
            auto const done = is_done(i);
            if (each.action == participation_action::reserve && done != certainty::no && !is_confirmed(i)) {
                ++open;
            } else if (each.action == participation_action::withdraw_reservation && done != certainty::no && open != 0) {
                withdrawn += done == certainty::yes ? 1 : 0;
                bool const none_left = withdrawn == open;
                if (i > step_) {
                    result = result & (none_left ? certainty::no : certainty::maybe);
                }
                open = none_left ? 0 : open;
                withdrawn = none_left ? 0 : withdrawn;
            }
        }
        return result;
    }

    /// Whether it was made before the consent to be bound, with which it must be made again (VCLT 23.2).
    [[nodiscard]] bool needs_confirmation() const { return next_consent(step_) != by_.history.size(); }

    /// Whether a later reservation, made with the consent to be bound, takes its place.
    [[nodiscard]] bool is_confirmed() const { return is_confirmed(step_); }

    /// Whether a later reservation without a day may take its place.
    [[nodiscard]] bool may_be_confirmed() const {
        auto const consent = next_consent(step_);
        for (auto i = step_ + 1; i < consent && i != last_; ++i) {
            if (by_.history[i].action == participation_action::reserve && !by_.history[i].on) {
                return true;
            }
        }
        return false;
    }

    /// The first and the last day on which it may have been made. Nothing, if it has no day, and nor have the steps around it.
    [[nodiscard]] std::optional<day_bounds> made_on() const {
        auto const bounds = bounds_of(step_);
        bool const is_known = bounds.first != day::first() && bounds.second != day::last() && bounds.first <= bounds.second;
        return is_known ? std::optional(bounds) : std::nullopt;
    }

    /// Whether an objection is one to this reservation. An objection to a reservation that was confirmed later need not be repeated (VCLT 23.3).
    [[nodiscard]] bool is_meant_by(objection const& one) const {
        auto const key = one.to.parts().key;
        for (auto i = first_; i <= step_; ++i) {
            auto const& each = by_.history[i];
            bool const is_this = i == step_ || (each.action == participation_action::reserve && confirms(step_, i));
            bool const is_named = key.empty() ? !one.on || !each.on || is_before(*one.on, *each.on) != certainty::yes
                                              : each.key && each.key->view() == key;
            if (is_this && is_named) {
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] static bool is_exit(participation_action action) noexcept {
        return action == participation_action::withdraw || action == participation_action::withdraw_consent ||
               action == participation_action::declare_no_intent;
    }

    /// The first and the last day on which a step may have been taken. One without a day lies between the steps around it.
    [[nodiscard]] day_bounds bounds_of(std::size_t i) const {
        day_bounds result(day::first(), day::last());
        if (auto const& on = by_.history[i].on) {
            return {on->earliest(), on->latest()};
        }
        for (auto k = i; k-- != 0 && result.first == day::first();) {
            result.first = by_.history[k].on ? by_.history[k].on->earliest() : result.first;
        }
        for (auto k = i + 1; k != by_.history.size() && result.second == day::last(); ++k) {
            result.second = by_.history[k].on ? by_.history[k].on->latest() : result.second;
        }
        return result;
    }

    /// Whether a step was certainly taken on a later day than another.
    [[nodiscard]] bool is_later(std::size_t i, std::size_t than) const { return bounds_of(than).second < bounds_of(i).first; }

    /// The first consent on a later day than a step; none that is not given by the day that is asked for.
    [[nodiscard]] std::size_t next_consent(std::size_t of) const {
        for (auto i = of + 1; i != last_; ++i) {
            auto const& each = by_.history[i];
            if (is_consent(each.action) && is_later(i, of) && is_done(i) != certainty::no) {
                return i;
            }
        }
        return by_.history.size();
    }

    /// Whether a reservation confirms an earlier one: made later, and no later than the consent that follows the earlier one.
    [[nodiscard]] bool confirms(std::size_t later, std::size_t earlier) const {
        auto const consent = next_consent(earlier);
        return consent != by_.history.size() && is_later(later, earlier) && !is_later(later, consent) &&
               is_done(later) != certainty::no && !is_withdrawn_between(earlier, later);
    }

    /// Whether a reservation was withdrawn, with effect, before another was made: it was the only one, or as many were withdrawn as there were.
    [[nodiscard]] bool is_withdrawn_between(std::size_t earlier, std::size_t later) const {
        auto const made = bounds_of(later).second;
        std::size_t open = 0;
        std::size_t withdrawn = 0;
        for (auto i = first_; i != later; ++i) {
            auto const& each = by_.history[i];
            bool const has_effect_later = each.effective && each.effective->earliest() > made;
            open += each.action == participation_action::reserve ? 1U : 0U;
            withdrawn += each.action == participation_action::withdraw_reservation && !has_effect_later ? 1U : 0U;
            if (i >= earlier && open != 0 && withdrawn >= open) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool is_confirmed(std::size_t step) const {
        for (auto i = step + 1; i != last_; ++i) {
            if (by_.history[i].action == participation_action::reserve && confirms(i, step)) {
                return true;
            }
        }
        return false;
    }

    participation const& by_;
    std::size_t step_;
    date const& when_;
    std::size_t first_ = step_;
    std::size_t last_ = step_;
};

/// The later of two days, each of which may be known to a month or a year only.
[[nodiscard]] inline day_bounds later_of(day_bounds const& a, date const& b) {
    return b.is_set() ? day_bounds((std::max)(a.first, b.earliest()), (std::max)(a.second, b.latest())) : a;
}

/// The objections of one participant to a reservation of another.
[[nodiscard]] inline std::vector<objection const*> objections_to(agreement const& of, participation const& by,
                                                                 participation const& reserving,
                                                                 reservation_in_history const& reservation) {
    std::vector<objection const*> result;
    for (objection const& one : by.objections) {
        auto const to = one.to.parts();
        if (to.slug == of.id.view() && to.participant == reserving.actor.view() && reservation.is_meant_by(one)) {
            result.push_back(&one);
        }
    }
    return result;
}

/// Of two responses by objections, the one that counts: in time before late, then the one that says more.
[[nodiscard]] inline bool counts_more(reservation_response one, reservation_response other) noexcept {
    auto const rank = [](reservation_response each) {
        return each == reservation_response::precluded ? 3 : each == reservation_response::objected ? 2 : 1;
    };
    return rank(one) > rank(other);
}

ENTENTE_DECL std::optional<found_response> response_to(agreement const& of, participation const& by, std::size_t step,
                                                       participation const& other, date const& when) {
    auto const& made = by.history[step];
    bool const may_be =
        &by != &other && made.action == participation_action::reserve && other.capacity == participation_capacity::party;
    if (!may_be) {
        return std::nullopt;
    }
    reservation_in_history const reservation(by, step, when);
    auto const maintained = reservation.is_maintained();
    if (maintained == certainty::no || reservation.is_confirmed()) {
        return std::nullopt;
    }
    auto const consent = consent_of(of, other, when);
    auto const goes_on = negation(states_in_effect(of, when).where(
        [](raw_standing const& now) { return lifecycle_table_of<agreement_action>.is_ended(now.stage()); }));
    if ((consent.given & goes_on) == certainty::no) {
        return std::nullopt;
    }
    found_response result{reservation_response::pending, maintained & consent.given & goes_on, std::nullopt};
    if (reservation.needs_confirmation()) {
        result.response = reservation_response::unconfirmed;
        result.certain = result.certain & (reservation.may_be_confirmed() ? certainty::maybe : certainty::yes);
        return result;
    }
    // Before its maker is bound, a reservation must still be confirmed, and counts as made on that day (VCLT 23.2): no time limit runs.
    auto const made_on = reservation.made_on();
    auto const has_effect = consent_of(of, by, when).given;
    std::optional<day_bounds> limit; // the first and the last day that the last day to object may be
    std::optional<day_bounds> shown; // as if it had been notified on the day on which it was made
    if (made_on && has_effect != certainty::no) {
        auto const year = duration::of_months(12);
        auto const notified = made.effective ? day_bounds(made.effective->earliest(), made.effective->latest()) : *made_on;
        shown = later_of({notified.first + year, notified.second + year}, consent.on);
        limit = made.effective ? shown : later_of({notified.first + year, notified.second + duration::of_months(24)}, consent.on);
    }
    std::optional<found_response> by_objection;
    auto extended = limit;
    for (objection const* const objected : objections_to(of, other, by, reservation)) {
        bool const consented_later = made_on && consent.on.is_set() && made_on->first < consent.on.latest();
        compact_optional<date> const on = objected->on      ? objected->on
                                          : consented_later ? compact_optional<date>(consent.on)
                                                            : compact_optional<date>();
        auto const holds =
            is_done_by(on, when) & (objected->withdrawn ? negation(is_done_by(objected->withdrawn, when)) : certainty::yes);
        bool const is_late = limit && on && on->earliest() > limit->second;
        if (holds != certainty::no) {
            bool const may_be_late = limit && on && on->latest() > limit->first;
            found_response const found{is_late               ? reservation_response::objected_late
                                       : objected->precludes ? reservation_response::precluded
                                                             : reservation_response::objected,
                                       result.certain & holds & (may_be_late && !is_late ? certainty::maybe : certainty::yes), on};
            by_objection = !by_objection || counts_more(found.response, by_objection->response) ? found : *by_objection;
        } else if (!is_late && extended && objected->withdrawn && is_done_by(objected->withdrawn, when) == certainty::yes) {
            extended = later_of(*extended, *objected->withdrawn);
            shown = later_of(*shown, *objected->withdrawn);
        }
    }
    if (by_objection) {
        return by_objection;
    }
    limit = extended;
    auto const passed = has_effect == certainty::no       ? certainty::no
                        : !limit                          ? certainty::maybe
                        : limit->second < when.earliest() ? certainty::yes
                        : limit->first < when.latest()    ? certainty::maybe
                                                          : certainty::no;
    result.response = passed == certainty::no ? reservation_response::pending : reservation_response::accepted_by_silence;
    result.certain = result.certain & (passed == certainty::no ? certainty::yes : passed & has_effect);
    result.on = shown ? date_of_days(shown->first, shown->second) : std::nullopt;
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL bool has_inter_se_exceptions(agreement const& of) noexcept {
    return !of.inter_se.empty() || std::any_of(of.participations.begin(), of.participations.end(), [](participation const& part) {
        return std::any_of(part.objections.begin(), part.objections.end(), [](objection const& one) { return one.precludes; });
    });
}

ENTENTE_DECL certainty binds_inter_se(dossier_index const& index, agreement const& of, id<actor> const& one, id<actor> const& other,
                                      date const& when) {
    auto const first = index.state_of(one);
    auto const second = index.state_of(other);
    auto freed = certainty::no;
    for (inter_se_exception const& each : of.inter_se) {
        if (index.is_among(each.between, first) && index.is_among(each.between, second)) {
            freed = freed | (each.period ? contains(*each.period, when) : certainty::yes);
        }
    }
    auto const are_the_two = [&](participation const& a, participation const& b) {
        auto const of_a = index.state_of(a.actor);
        auto const of_b = index.state_of(b.actor);
        return (of_a == first && of_b == second) || (of_a == second && of_b == first);
    };
    for (participation const& objector : of.participations) {
        bool const precludes = std::any_of(objector.objections.begin(), objector.objections.end(),
                                           [](objection const& each) { return each.precludes; });
        for (participation const& by : of.participations) {
            if (!precludes || &by == &objector || !are_the_two(by, objector)) {
                continue;
            }
            for (std::size_t step = 0; step != by.history.size(); ++step) {
                auto const found = detail::response_to(of, by, step, objector, when);
                if (found && found->response == reservation_response::precluded) {
                    freed = freed | found->certain;
                }
            }
        }
    }
    return negation(freed);
}

} // namespace entente

#endif
