// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_IMPL_TREATY_RELATIONS_IPP
#define ENTENTE_STATE_IMPL_TREATY_RELATIONS_IPP

#include <entente/state/treaty_relations.hpp>

#include <entente/core/duration.hpp>
#include <entente/core/period.hpp>
#include <entente/lifecycle/effect.hpp>

#include <algorithm>
#include <string_view>

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
    auto const states = states_in_effect(history_view(part), terms_of(whole, part), when.earliest(), when.latest());
    found_consent result;
    result.given = states.where([](raw_standing const& now) {
        auto const stage = static_cast<participation_stage>(now.stage());
        return stage == participation_stage::contracting || stage == participation_stage::party;
    });
    for (auto const& step : part.history) {
        if (is_consent(step.action) && step.on && step.on->earliest() <= when.latest()) {
            result.on = *step.on;
        }
    }
    if (!result.on.is_set() && part.begins) {
        result.on = part.begins->from;
    }
    return result;
}

/// Whether a reservation is maintained on a day: it was made, and neither withdrawn nor left behind by a withdrawal from the treaty. Which of several was withdrawn is not known.
[[nodiscard]] inline certainty is_maintained(participation const& by, std::size_t step, date const& when) {
    auto result = is_done_by(by.history[step].on, when);
    auto const made = std::count_if(by.history.begin(), by.history.end(),
                                    [](auto const& each) { return each.action == participation_action::reserve; });
    for (auto i = step + 1; i < by.history.size(); ++i) {
        auto const done = is_done_by(by.history[i].on, when);
        switch (by.history[i].action) {
        case participation_action::withdraw_reservation:
            result = result & negation(made > 1 ? done & certainty::maybe : done);
            break;
        case participation_action::withdraw:
        case participation_action::withdraw_consent:
        case participation_action::declare_no_intent: result = result & negation(done); break;
        default: break;
        }
    }
    return result;
}

/// Whether a reservation was made before the consent that it goes with, and the step that confirmed it (VCLT 23.2).
struct found_confirmation {
    bool is_needed = false;
    bool is_there = false;
};

[[nodiscard]] inline found_confirmation confirmation_of(participation const& by, std::size_t step, date const& when) {
    found_confirmation result;
    for (auto i = step + 1; i < by.history.size(); ++i) {
        auto const& each = by.history[i];
        bool const is_later = each.on && by.history[step].on && is_before(*by.history[step].on, *each.on) == certainty::yes;
        if (!is_later || is_done_by(each.on, when) == certainty::no) {
            continue;
        }
        result.is_needed = result.is_needed || is_consent(each.action);
        result.is_there = result.is_there || each.action == participation_action::reserve;
    }
    return result;
}

/// The later of two days, each of which may be known to a month or a year only.
[[nodiscard]] inline date later_of(date const& a, date const& b) {
    if (!b.is_set()) {
        return a;
    }
    return date_of_days((std::max)(a.earliest(), b.earliest()), (std::max)(a.latest(), b.latest())).value_or(a);
}

/// The objection of one participant to a reservation of another, or null. One to a reservation that was confirmed later need not be repeated (VCLT 23.3).
[[nodiscard]] inline objection const* objection_to(agreement const& of, participation const& by, participation const& reserving,
                                                   std::size_t step) {
    for (objection const& one : by.objections) {
        auto const to = one.to.parts();
        if (to.slug != of.id.view() || to.participant != reserving.actor.view()) {
            continue;
        }
        bool is_meant = to.key.empty();
        for (std::size_t i = 0; !is_meant && i <= step; ++i) {
            auto const& each = reserving.history[i];
            is_meant = each.action == participation_action::reserve && each.key && each.key->view() == to.key;
        }
        if (is_meant) {
            return &one;
        }
    }
    return nullptr;
}

ENTENTE_DECL std::optional<found_response> response_to(agreement const& of, participation const& by, std::size_t step,
                                                       participation const& other, date const& when) {
    auto const& made = by.history[step];
    bool const may_be =
        &by != &other && made.action == participation_action::reserve && other.capacity == participation_capacity::party;
    auto const maintained = may_be ? is_maintained(by, step, when) : certainty::no;
    auto const confirmation = confirmation_of(by, step, when);
    if (maintained == certainty::no || confirmation.is_there) {
        return std::nullopt;
    }
    auto const consent = consent_of(of, other, when);
    if (consent.given == certainty::no) {
        return std::nullopt;
    }
    found_response result{reservation_response::pending, maintained & consent.given, std::nullopt};
    if (confirmation.is_needed) {
        result.response = reservation_response::unconfirmed;
        return result;
    }
    std::optional<date> limit;
    if (made.on) {
        auto const year = duration::of_months(12);
        auto const twelve_months = date_of_days(made.on->earliest() + year, made.on->latest() + year);
        limit = twelve_months ? std::optional(later_of(*twelve_months, consent.on)) : std::nullopt;
    }
    if (auto const* const objected = objection_to(of, other, by, step)) {
        bool const consented_later = made.on && consent.on.is_set() && is_before(*made.on, consent.on) != certainty::no;
        compact_optional<date> const on = objected->on      ? objected->on
                                          : consented_later ? compact_optional<date>(consent.on)
                                                            : compact_optional<date>();
        auto const holds =
            is_done_by(on, when) & (objected->withdrawn ? negation(is_done_by(objected->withdrawn, when)) : certainty::yes);
        if (holds != certainty::no) {
            bool const is_late = limit && on && on->earliest() > limit->latest();
            result.response = is_late               ? reservation_response::objected_late
                              : objected->precludes ? reservation_response::precluded
                                                    : reservation_response::objected;
            result.certain = result.certain & holds;
            result.on = on;
            return result;
        }
        if (limit && objected->withdrawn && is_done_by(objected->withdrawn, when) == certainty::yes) {
            limit = later_of(*limit, *objected->withdrawn);
        }
    }
    auto const passed = !limit                              ? certainty::maybe
                        : limit->latest() < when.earliest() ? certainty::yes
                        : limit->earliest() < when.latest() ? certainty::maybe
                                                            : certainty::no;
    result.response = passed == certainty::no ? reservation_response::pending : reservation_response::accepted_by_silence;
    result.certain = result.certain & (passed == certainty::no ? certainty::yes : passed);
    result.on = limit;
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
