// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_RESERVATIONS_IPP
#define ENTENTE_QUERY_IMPL_RESERVATIONS_IPP

#include <entente/query/reservations.hpp>

#include <entente/core/duration.hpp>
#include <entente/core/period.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/state/treaty_relations.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

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
        switch (step.action) {
        case participation_action::sign_definitively:
        case participation_action::exchange_instruments:
        case participation_action::ratify:
        case participation_action::accept:
        case participation_action::approve:
        case participation_action::accede:
        case participation_action::succeed:
        case participation_action::confirm_formally:
        case participation_action::notify_completion:
            if (step.on && step.on->earliest() <= when.latest()) {
                result.on = *step.on;
            }
            break;
        default: break;
        }
    }
    if (!result.on.is_set() && part.begins) {
        result.on = part.begins->from;
    }
    return result;
}

/// The later of two days, each of which may be known to a month or a year only.
[[nodiscard]] inline date later_of(date const& a, date const& b) {
    if (!b.is_set()) {
        return a;
    }
    auto const made = date_of_days((std::max)(a.earliest(), b.earliest()), (std::max)(a.latest(), b.latest()));
    return made.value_or(a);
}

/// The objection of one participant to a reservation of another, or null.
[[nodiscard]] inline objection const* objection_to(participation const& by, id<agreement> const& which,
                                                   participation const& reserving, std::string_view key) {
    for (objection const& one : by.objections) {
        auto const to = one.to.parts();
        if (to.slug == which.view() && to.participant == reserving.actor.view() && (to.key.empty() || to.key == key)) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::optional<reservation_list> reservations(dossier_index const& index, id<agreement> const& which,
                                                          date const& when) {
    auto const* const of = index.find(which);
    if (of == nullptr) {
        return std::nullopt;
    }
    reservation_list result{named_in(index, which), when, {}};
    for (participation const& by : of->participations) {
        for (auto const& step : by.history) {
            auto const key = step.key ? std::string(step.key->view()) : std::string();
            auto const maintained = step.action == participation_action::reserve
                                        ? detail::holds_between(step.on, {}, when) & detail::is_maintained(by, key, when)
                                        : certainty::no;
            for (participation const& other : of->participations) {
                auto const consent = &other == &by || other.capacity != participation_capacity::party || maintained == certainty::no
                                         ? detail::found_consent{}
                                         : detail::consent_of(*of, other, when);
                if (consent.given == certainty::no) {
                    continue;
                }
                auto name =
                    "agreement/" + std::string(which.view()) + '@' + std::string(by.actor.view()) + (key.empty() ? key : '#' + key);
                reservation_effect made{ref<>::from(name).value_or(ref<>{}), named_in(index, by.actor),
                                        named_in(index, other.actor),        reservation_response::pending,
                                        maintained & consent.given,          std::nullopt};
                std::optional<date> limit;
                if (step.on) {
                    auto const year = duration::of_months(12);
                    auto const twelve_months = detail::date_of_days(step.on->earliest() + year, step.on->latest() + year);
                    limit = twelve_months ? std::optional(detail::later_of(*twelve_months, consent.on)) : std::nullopt;
                }
                auto const passed = !limit                              ? certainty::maybe
                                    : limit->latest() < when.earliest() ? certainty::yes
                                    : limit->earliest() < when.latest() ? certainty::maybe
                                                                        : certainty::no;
                auto const* const objected = detail::objection_to(other, which, by, key);
                auto const on = objected != nullptr ? objected->on ? *objected->on : consent.on : date{};
                auto const holds = objected == nullptr
                                       ? certainty::no
                                       : detail::holds_between(compact_optional<date>(on), objected->withdrawn, when);
                if (holds != certainty::no) {
                    bool const is_late = limit && on.is_set() && on.earliest() > limit->latest();
                    made.response = is_late               ? reservation_response::objected_late
                                    : objected->precludes ? reservation_response::precluded
                                                          : reservation_response::objected;
                    made.certain = made.certain & holds;
                    made.on = on.is_set() ? std::optional(on) : std::nullopt;
                } else {
                    made.response =
                        passed == certainty::no ? reservation_response::pending : reservation_response::accepted_by_silence;
                    made.certain = made.certain & (passed == certainty::no ? certainty::yes : passed);
                    made.on = limit;
                }
                result.all.push_back(std::move(made));
            }
        }
    }
    return result;
}

} // namespace entente

#endif
