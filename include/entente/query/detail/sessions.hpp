// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_DETAIL_SESSIONS_HPP
#define ENTENTE_QUERY_DETAIL_SESSIONS_HPP

/// Being held, a meeting convenes the channel or forum whose session it is, where it has that body's level.

#include <entente/core/any_id.hpp>
#include <entente/core/date.hpp>
#include <entente/lifecycle/dialogue.hpp>
#include <entente/lifecycle/meeting_days.hpp>
#include <entente/model/meeting.hpp>
#include <entente/model/step.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace entente::detail {

struct session {
    any_id body;
    meeting const* held;
};

/// By the day on which they began; those without one come last.
struct session_order {
    [[nodiscard]] bool operator()(session const& a, session const& b) const {
        auto const first = days_of(*a.held).first;
        auto const second = days_of(*b.held).first;
        if (!first || !second) {
            return first.has_value() && !second.has_value();
        }
        if (*first != *second) {
            return date_order{}(*first, *second);
        }
        return a.held->id < b.held->id;
    }
};

/// Whether a history says already that the body convened at a meeting.
[[nodiscard]] inline bool says_convened(history<dialogue_action> const& steps, meeting const& held, date const& on) {
    for (auto const& one : steps) {
        if (one.action != dialogue_action::convene && one.action != dialogue_action::resume) {
            continue;
        }
        if (one.at ? *one.at == held.id : one.on && same_day(*one.on, on) == certainty::yes) {
            return true;
        }
    }
    return false;
}

/// The history of a dialogue with a step for each session of its own level that was held and that it does not record.
template <class Dialogue>
[[nodiscard]] history<dialogue_action> with_sessions(Dialogue const& one, any_id const& body, std::vector<session> const& sessions) {
    history<dialogue_action> steps = one.history;
    for (session const& candidate : sessions) {
        auto const& held = *candidate.held;
        auto const on = days_of(held).first;
        if (candidate.body != body || held.level != std::optional(one.level) || !was_held(held) || !on ||
            says_convened(steps, held, *on)) {
            continue;
        }
        step<dialogue_action> made;
        made.on = *on;
        made.action = dialogue_action::convene;
        made.at = held.id;
        made.sources = held.sources;
        for (auto const& step : held.history) {
            made.sources.insert(made.sources.end(), step.sources.begin(), step.sources.end());
        }
        auto place = steps.end();
        while (place != steps.begin()) {
            auto const& before_it = *(place - 1);
            auto const& day = before_it.effective ? before_it.effective : before_it.on;
            if (day && before(*day, *on) != certainty::no) {
                break;
            }
            if (day && day->earliest() <= on->earliest()) {
                break;
            }
            --place;
        }
        steps.insert(place, std::move(made));
    }
    return steps;
}

} // namespace entente::detail

#endif
