// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_MEASURES_IPP
#define ENTENTE_QUERY_IMPL_MEASURES_IPP

#include <entente/query/measures.hpp>

#include <entente/core/period.hpp>
#include <entente/query/inference.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>
#include <entente/state/offices.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace entente::inline v0_1::detail {

/// The amounts of a measure that may apply on a day.
[[nodiscard]] inline std::vector<amount> amounts_on(measure const& one, date const& when) {
    std::vector<amount> result;
    for (amount const& each : one.amounts) {
        if (!each.period || contains(*each.period, when) != certainty::no) {
            result.push_back(each);
        }
    }
    return result;
}

[[nodiscard]] inline bool is_imposed(raw_standing const& now) noexcept {
    auto const stage = static_cast<measure_stage>(now.stage());
    return (stage == measure_stage::imposed || stage == measure_stage::lifting) && now.of(standing_region::hold) == 0;
}

/// Whether an account denies a step by which a measure is in force.
[[nodiscard]] inline bool rests_on_denied_step(dossier_index const& index, measure const& one, date const& when) {
    bool const has_accounts =
        std::any_of(one.history.begin(), one.history.end(), [](auto const& step) { return !step.accounts.empty(); });
    auto const* const of = has_accounts ? index.find_instrument({kind_name<measure>, one.id.view(), {}, {}}) : nullptr;
    if (of == nullptr) {
        return false;
    }
    auto const recorded = possible_states(of->history(), when.earliest(), when.latest());
    auto const inferred = inferences(index, *of, recorded, when);
    return std::any_of(inferred.begin(), inferred.end(),
                       [](inference const& each) { return each.state == inferred_state::step_denied; });
}

/// Whether a state is a full member, on a day, of one of the organisations whose measure it is.
[[nodiscard]] inline certainty is_full_member(dossier_index const& index, id<actor> const& state, measure const& of,
                                              date const& when) {
    auto const* const who = index.find(state);
    auto result = certainty::no;
    if (who == nullptr) {
        return result;
    }
    for (membership const& one : who->memberships) {
        bool const is_full = !one.kind || *one.kind == membership_kind::full;
        if (is_full && index.is_among(of.by, index.state_of(one.organisation))) {
            result = result | was_member(index, state, one, when);
        }
    }
    return result;
}

/// Whether one of some actors is another one, a part of it, or a whole that it belongs to.
[[nodiscard]] inline bool concerns(dossier_index const& index, std::span<id<actor> const> all, id<actor> const& of) {
    return std::any_of(all.begin(), all.end(),
                       [&](id<actor> const& who) { return index.is_within(who, of) || index.is_within(of, who); });
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL measure_list measures(dossier_index const& index, id<actor> const& of, date const& when) {
    auto const state = index.state_of(of);
    measure_list result{named_in(index, of), when, {}, {}, {}, kinds_not_covered(index, {kind_name<measure>}, when, {of})};
    for (measure const& one : index.dossier().measures) {
        auto const in_force = states_in_effect(one, when).where(&detail::is_imposed);
        if (in_force == certainty::no) {
            continue;
        }
        auto const basis = basis_of(index, one, when).is_gone;
        auto const in_effect = basis == certainty::no ? in_force : in_force & certainty::maybe; // nobody lifted it
        auto const made = [&](certainty certain) {
            return measure_in_force{
                named_in(index, one.id),
                named_in(index, one.by),
                named_in(index, one.against),
                one.part_of ? std::optional(named_in(index, *one.part_of)) : std::nullopt,
                one.under ? std::optional(measure_ground{*ref<>::from(one.under->view()), index.name_of(one.under->parts())})
                          : std::nullopt,
                certain,
                detail::amounts_on(one, when),
                detail::rests_on_denied_step(index, one, when)};
        };
        bool const is_own =
            std::any_of(one.by.begin(), one.by.end(), [&](id<actor> const& who) { return index.is_within(who, of); });
        if (is_own) {
            result.own.push_back(made(in_effect));
        } else if (detail::concerns(index, one.against, of)) {
            result.against.push_back(made(in_effect));
        } else if (auto const member = detail::is_full_member(index, state, one, when); member != certainty::no) {
            result.by_organisations.push_back(made(in_effect & member));
        }
    }
    return result;
}

} // namespace entente

#endif
