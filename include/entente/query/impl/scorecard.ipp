// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_SCORECARD_IPP
#define ENTENTE_QUERY_IMPL_SCORECARD_IPP

#include <entente/query/scorecard.hpp>

#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <cstddef>
#include <span>

namespace entente::inline v0_1::detail {

[[nodiscard]] constexpr promise_outcome outcome_of(commitment_stage stage) noexcept {
    switch (stage) {
    case commitment_stage::fulfilled: return promise_outcome::kept;
    case commitment_stage::partly_fulfilled: return promise_outcome::partly_kept;
    case commitment_stage::breached: return promise_outcome::broken;
    case commitment_stage::refused:
    case commitment_stage::released:
    case commitment_stage::lapsed:
    case commitment_stage::superseded: return promise_outcome::set_aside;
    default: return promise_outcome::pending;
    }
}

/// A commitment as one of several who made it owes it, and to one of several, with its steps by their numbers in the record. A step of performance or breach by other promisors is no step of it,
/// nor is a release by other beneficiaries: a step names whom it is of.
struct own_promise {
    commitment value;
    std::vector<std::int32_t> steps{};
};

/// Whether an action is what a promisor does about its promise.
[[nodiscard]] constexpr bool is_of_performance(commitment_action action) noexcept {
    switch (action) {
    case commitment_action::begin:
    case commitment_action::fulfil_in_part:
    case commitment_action::fulfil:
    case commitment_action::breach:
    case commitment_action::remedy:
    case commitment_action::reduce:
    case commitment_action::restore: return true;
    default: return false;
    }
}

/// The breaches of a promise by a day, since it was made last, as their steps; -1 for one that the record begins with. A step that has no exact day was taken before a later one that was.
[[nodiscard]] inline std::vector<std::int32_t> breaches_by(commitment const& one, date const& when) {
    std::vector<std::int32_t> result;
    if (one.begins && one.begins->stage == commitment_stage::breached) {
        result.push_back(-1);
    }
    for (std::size_t i = 0; i != one.history.size(); ++i) {
        bool const is_taken = std::any_of(one.history.begin() + static_cast<std::ptrdiff_t>(i), one.history.end(),
                                          [&](auto const& step) { return step.on && step.on->latest() <= when.earliest(); });
        if (is_taken && one.history[i].action == commitment_action::pledge) {
            result.clear(); // it was promised again
        } else if (is_taken && one.history[i].action == commitment_action::breach) {
            result.push_back(static_cast<std::int32_t>(i));
        }
    }
    return result;
}

[[nodiscard]] inline own_promise promise_of(dossier_index const& index, commitment const& one, id<actor> const& bearer,
                                            std::optional<id<actor>> const& to) {
    own_promise result{one, {}};
    result.value.by = {bearer};
    for (id<actor> const& who : one.by) {
        if (one.to.empty() && index.state_of(who) != bearer) {
            result.value.to.push_back(who); // it is promised to one another
        }
    }
    auto const beneficiaries = result.value.to;
    if (to) {
        erase_if(result.value.to, [&](id<actor> const& who) { return index.state_of(who) != index.state_of(*to); });
    }
    auto const is_of_others = [&](step<commitment_action> const& one_step, std::span<id<actor> const> all, id<actor> const& own) {
        bool by_another = false;
        for (id<actor> const& who : one_step.by) {
            auto const state = index.state_of(who);
            if (state == own) {
                return false;
            }
            by_another = by_another || index.is_among(all, state);
        }
        return by_another;
    };
    std::vector<id<actor>> released_by;
    auto const all_released = [&] {
        return std::all_of(beneficiaries.begin(), beneficiaries.end(),
                           [&](id<actor> const& who) { return index.is_among(released_by, index.state_of(who)); });
    };
    bool breached = one.begins && one.begins->stage == commitment_stage::breached;
    result.value.history.clear();
    for (std::size_t i = 0; i != one.history.size(); ++i) {
        auto const& step = one.history[i];
        bool is_another = is_of_performance(step.action) && is_of_others(step, one.by, bearer);
        if (step.action == commitment_action::begin) {
            is_another = is_another && breached; // who began is not told apart, but who makes good a breach is
        } else if (step.action == commitment_action::release) {
            released_by.insert(released_by.end(), step.by.begin(), step.by.end());
            bool const by_some = is_of_others(step, beneficiaries, to ? index.state_of(*to) : bearer);
            is_another = by_some && (to || !all_released());
        }
        if (!is_another) {
            result.value.history.push_back(step);
            result.steps.push_back(static_cast<std::int32_t>(i));
            breached = step.action == commitment_action::breach || (breached && !is_of_performance(step.action));
        }
    }
    return result;
}

/// Whether a beneficiary denies that a promise was kept, and no third party decided.
[[nodiscard]] inline bool is_contested_fulfilment(dossier_index const& index, commitment const& one, std::int32_t since) {
    if (since < 0) {
        return false;
    }
    auto const& step = one.history[static_cast<std::size_t>(since)];
    bool const fulfils = step.action == commitment_action::fulfil || step.action == commitment_action::fulfil_in_part;
    bool const denied = std::any_of(step.accounts.begin(), step.accounts.end(), [&](account const& said) {
        return said.stance == stance::denies && std::any_of(said.by.begin(), said.by.end(), [&](id<actor> const& who) {
                   return index.is_among(one.to, index.state_of(who));
               });
    });
    return fulfils && denied && !is_decided(index, one, step);
}

/// Whether every breach of a promise since it was made last is contested, up to a step.
template <class IsContested>
[[nodiscard]] bool has_only_contested_breaches(commitment const& one, std::int32_t last, IsContested is_contested) {
    bool some = false;
    for (auto i = last; i >= 0; --i) {
        auto const step = static_cast<std::size_t>(i);
        if (one.history[step].action == commitment_action::breach) {
            if (!is_contested(i)) {
                return false;
            }
            some = true;
        } else if (is_made_anew(one, step)) {
            break;
        }
    }
    return some;
}

ENTENTE_DECL void score(dossier_index const& index, indexed_instrument const& of, id<actor> const& bearer,
                        std::optional<id<actor>> const& beneficiary, promise_score& to) {
    auto const& whole = *of.as<commitment>();
    bool const is_shared = whole.by.size() > 1 || whole.to.size() > 1;
    auto const own = is_shared ? std::optional(promise_of(index, whole, bearer, beneficiary)) : std::nullopt;
    auto const& one = own ? own->value : whole;
    history_view const history(one);
    auto const states = possible_states(history, to.on.earliest(), to.on.latest());
    possible_state const* latest = nullptr;
    for (possible_state const& each : states.states) {
        latest = latest == nullptr || each.last > latest->last ? &each : latest;
    }
    if (latest == nullptr || latest->standing.stage() == 0) {
        return;
    }
    auto outcome = outcome_of(static_cast<commitment_stage>(latest->standing.stage()));
    // What has effect counts: a promise may be kept or lapsed by its terms.
    auto const effects = states_in_effect(index, one, to.on);
    bool same = effects.unknown_in == 0 && !effects.states.empty();
    for (possible_state const& each : effects.states) {
        same = same && each.standing.stage() != 0 &&
               outcome_of(static_cast<commitment_stage>(each.standing.stage())) ==
                   outcome_of(static_cast<commitment_stage>(effects.states[0].standing.stage()));
    }
    outcome = same ? outcome_of(static_cast<commitment_stage>(effects.states[0].standing.stage())) : outcome;
    auto const in_record = [&](std::int32_t step) { return own && step >= 0 ? own->steps[static_cast<std::size_t>(step)] : step; };
    if (outcome == promise_outcome::broken && has_only_contested_breaches(one, latest->last, [&](std::int32_t step) {
            return is_contested_breach(index, whole, in_record(step));
        })) {
        outcome = promise_outcome::contested;
    }
    // That a breach ceased, or was remedied, does not undo it (ARSIWA 29, 31): a duty that goes on was broken.
    bool const is_decided = outcome == promise_outcome::broken || outcome == promise_outcome::contested;
    if (auto const breaches = one.continuing && !is_decided ? breaches_by(one, to.on) : std::vector<std::int32_t>();
        !breaches.empty()) {
        bool const all_contested = std::all_of(breaches.begin(), breaches.end(), [&](std::int32_t step) {
            return step >= 0 && is_contested_breach(index, whole, in_record(step));
        });
        outcome = all_contested ? promise_outcome::contested : promise_outcome::broken;
    }
    bool const is_kept = outcome == promise_outcome::kept || outcome == promise_outcome::partly_kept;
    outcome = is_kept && is_contested_fulfilment(index, whole, in_record(latest->since[0])) ? promise_outcome::contested : outcome;
    scored_commitment made{named_in(index, one.id), outcome, same ? certainty::yes : certainty::maybe, false, one.due, {}, {}};
    bool const by_terms =
        outcome != promise_outcome::contested && outcome != outcome_of(static_cast<commitment_stage>(latest->standing.stage()));
    made.inferred = by_terms;
    if (latest->since[0] >= 0 && !by_terms) {
        auto const step = static_cast<std::size_t>(latest->since[0]);
        made.decided_by = answer_for(index, of, own ? static_cast<std::size_t>(own->steps[step]) : step);
    }
    if (made.outcome == promise_outcome::kept && !by_terms && one.due && latest->since[0] >= 0) {
        auto const step = history[static_cast<std::size_t>(latest->since[0])];
        if (auto const on = (*step.effective ? **step.effective : step.day()).exact()) {
            made.days_late = *on - one.due->latest();
        }
    }
    auto& count = !same                                          ? to.uncertain
                  : made.outcome == promise_outcome::kept        ? to.kept
                  : made.outcome == promise_outcome::partly_kept ? to.partly_kept
                  : made.outcome == promise_outcome::broken      ? to.broken
                  : made.outcome == promise_outcome::contested   ? to.contested
                  : made.outcome == promise_outcome::pending     ? to.pending
                                                                 : to.set_aside;
    ++count;
    if (is_overdue(index, one, to.on) == certainty::yes) {
        ++to.overdue;
    }
    to.all.push_back(std::move(made));
}

ENTENTE_DECL promise_score scorecard(dossier_index const& index, id<actor> const& by, std::optional<id<actor>> const& to,
                                     date const& when) {
    promise_score result;
    result.by = named_in(index, by);
    result.on = when;
    result.not_covered = kinds_not_covered(index, {kind_name<commitment>}, when, to ? std::vector{by, *to} : std::vector{by});
    if (to) {
        result.to = named_in(index, *to);
    }
    auto const bearer = index.state_of(by);
    for (std::uint32_t const i : index.select({.kinds = {std::string(kind_name<commitment>)}, .who = by, .between = {}})) {
        auto const& one = *index.instruments()[i].as<commitment>();
        // Without beneficiaries it is promised to one another.
        auto const& beneficiaries = one.to.empty() ? one.by : one.to;
        if (index.is_among(one.by, bearer) && (!to || index.is_among(beneficiaries, index.state_of(*to)))) {
            score(index, index.instruments()[i], bearer, to, result);
        }
    }
    std::vector<std::int64_t> delays;
    for (scored_commitment const& one : result.all) {
        if (one.days_late && one.certain == certainty::yes) {
            delays.push_back(*one.days_late);
        }
    }
    if (!delays.empty()) {
        std::sort(delays.begin(), delays.end());
        result.median_delay = (delays[(delays.size() - 1) / 2] + delays[delays.size() / 2]) / 2;
    }
    return result;
}

/// In thousandths: the kept among what is decided.
[[nodiscard]] inline std::optional<std::int64_t> kept_share(promise_score const& one) {
    std::int64_t const decided = std::int64_t{one.kept} + one.partly_kept + one.broken;
    return decided != 0 ? std::optional((std::int64_t{one.kept} * 1000 + std::int64_t{one.partly_kept} * 500) / decided)
                        : std::nullopt;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL reciprocity_answer reciprocity(dossier_index const& index, dyad const& between, date const& when) {
    reciprocity_answer result{detail::scorecard(index, between.first(), between.second(), when),
                              detail::scorecard(index, between.second(), between.first(), when),
                              {}};
    auto const first = detail::kept_share(result.first);
    auto const second = detail::kept_share(result.second);
    if (first && second) {
        result.balance = *first - *second;
    }
    return result;
}

ENTENTE_DECL pending_commitments overdue(dossier_index const& index, date const& when, selection const& what) {
    auto result = open_commitments(index, when, what);
    erase_if(result.all, [](pending_commitment const& one) {
        return std::none_of(one.inferred.begin(), one.inferred.end(),
                            [](inference const& each) { return each.state == inferred_state::overdue; });
    });
    return result;
}

} // namespace entente

#endif
