// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_SESSIONS_IPP
#define ENTENTE_QUERY_IMPL_SESSIONS_IPP

#include <entente/query/sessions.hpp>

#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <cstddef>
#include <span>

namespace entente::inline v0_1::detail {

[[nodiscard]] inline std::optional<named<actor>> chair_of(dossier_index const& index, meeting const& one) {
    for (meeting_participant const& each : one.participants) {
        if (each.role == participant_role::chair) {
            return named_in(index, index.state_of(each.for_));
        }
    }
    return one.host ? std::optional(named_in(index, index.state_of(*one.host))) : std::nullopt;
}

[[nodiscard]] inline std::optional<session_gap> longest_gap(std::vector<held_session> const& held, date const& when) {
    std::optional<session_gap> result;
    for (std::size_t i = 0; i != held.size(); ++i) {
        auto const& from = held[i].on;
        bool const last = i + 1 == held.size();
        auto const& to = last ? std::optional(when) : held[i + 1].on;
        if (!from || !to) {
            continue;
        }
        auto const at_least = (std::max)(std::int64_t{0}, to->earliest() - from->latest());
        auto const at_most = (std::max)(std::int64_t{0}, to->latest() - from->earliest());
        if (!result || at_least > result->at_least) {
            result = session_gap{*from, last ? std::nullopt : to, at_least, at_most};
        }
    }
    return result;
}

/// The next in the rotation after another, who may have left it.
[[nodiscard]] inline std::optional<id<actor>> next_in(std::span<id<actor> const> rotation, dossier_index const& index,
                                                      id<actor> const& last) {
    for (std::size_t i = 0; i != rotation.size(); ++i) {
        if (index.state_of(rotation[i]) == last) {
            return rotation[(i + 1) % rotation.size()];
        }
    }
    return std::nullopt;
}

/// How many sessions a cadence lets expect by a day, from the first session while the body was open, and again after it was established anew. Nothing where a first session has no day.
[[nodiscard]] inline std::optional<std::int64_t> expected_sessions(history_view const& history, duration const& cadence,
                                                                   date const& by) {
    std::int64_t result = 0;
    std::optional<day> from;
    bool known = true;
    auto const count = [&](day end) { // sessions on a day before the end
        for (day at = from ? *from : end; at < end && result != 1'000'000; at = at + cadence) {
            ++result;
        }
        from.reset();
    };
    for (std::size_t i = 0; i != history.size(); ++i) {
        auto const on = history.day_of(i);
        if (on.is_set() && on.earliest() > by.latest()) {
            break;
        }
        auto const action = static_cast<dialogue_action>(history.action_of_step(i));
        if (action == dialogue_action::convene && !from) {
            known = known && on.is_set();
            from = on.is_set() ? std::optional(on.latest()) : std::nullopt;
        } else if (action == dialogue_action::close && on.is_set()) {
            count(on.earliest());
        }
    }
    if (from) {
        count(by.latest() + 1);
    }
    return known ? std::optional(result) : std::nullopt;
}

template <class Body>
void add_expectations(dossier_index const& index, history_view const& history, std::span<id<actor> const> rotation, Body const& one,
                      std::optional<date> const& closed, session_record& to) {
    to.longest = longest_gap(to.held, closed ? *closed : to.on);
    if (to.held.empty()) {
        if (!rotation.empty() && !closed) {
            to.next_chair = named_in(index, rotation.front());
        }
        return;
    }
    if (auto const& chair = to.held.back().chair; chair && !closed) {
        if (auto const next = next_in(rotation, index, chair->id)) {
            to.next_chair = named_in(index, *next);
        }
    }
    auto const& last = to.held.back().on;
    if (one.cadence && one.cadence->mean_days() != 0) {
        to.expected = expected_sessions(history, *one.cadence, to.on);
        if (last && last->exact() && !closed) {
            to.next_due = date::from(*last->exact() + *one.cadence);
        }
    }
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::optional<session_record> sessions(dossier_index const& index, ref<> const& body, date const& when) {
    auto const* const of = body.parts().participant.empty() ? index.find_instrument(body.parts()) : nullptr;
    if (of == nullptr || !of->history().lifecycle().is_of<dialogue_action>()) {
        return std::nullopt;
    }
    session_record result;
    result.body = of->reference();
    result.name = index.name_of(*of);
    result.on = when;
    result.not_covered = is_outside_coverage(index, *of, when) ? std::vector{std::string(of->kind())} : std::vector<std::string>{};
    for (std::size_t i = 0; i != of->history().size(); ++i) {
        auto const one = of->history()[i];
        if (one.action != static_cast<std::uint8_t>(dialogue_action::convene) || one.day().earliest() > when.latest()) {
            continue;
        }
        held_session made{{}, *one.on, {}, {}, cited_in(index, *one.sources)};
        if (*one.at && (*one.at)->is_set()) {
            made.meeting = named_in(index, **one.at);
            if (auto const* const where = index.find(**one.at)) {
                made.number = where->number;
                made.chair = detail::chair_of(index, *where);
            }
        }
        result.held.push_back(std::move(made));
    }
    bool const has_closed = !of->history().empty() && is_open_in_effect(*of, when) == certainty::no && !result.held.empty();
    auto const closed = has_closed ? std::optional(detail::end_of(index, *of, when).on.value_or(when)) : std::nullopt;
    if (auto const* const one = of->as<channel>()) {
        detail::add_expectations(index, of->history(), {}, *one, closed, result);
    } else if (auto const* const group = of->as<forum>()) {
        detail::add_expectations(index, of->history(), group->chair_rotation, *group, closed, result);
    } else if (auto const* const three = of->as<trilateral_forum>()) {
        detail::add_expectations(index, of->history(), three->chair_rotation, *three, closed, result);
    }
    detail::chain_search search(index, true);
    detail::interruption_search(index, *of, search, when, result.interruptions).run();
    return result;
}

} // namespace entente

#endif
