// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_PERFORMANCE_IPP
#define ENTENTE_QUERY_IMPL_PERFORMANCE_IPP

#include <entente/query/performance.hpp>

#include <entente/core/certainty.hpp>
#include <entente/core/period.hpp>

#include <algorithm>
#include <utility>

namespace entente::inline v0_1::detail {

/// The smallest and the largest amount of a part, by its own record and by the accounts of its step.
[[nodiscard]] inline std::pair<decimal, decimal> bounds_of(commitment const& of, performance const& part) {
    auto result = std::pair(part.amount.value, part.amount.value);
    for (auto const& step : of.history) {
        if (!part.step || step.key != part.step) {
            continue;
        }
        for (account const& said : step.accounts) {
            for (amount const& other : said.amounts) {
                if (said.stance == stance::asserts && other.unit == part.amount.unit) {
                    result = {(std::min)(result.first, other.value), (std::max)(result.second, other.value)};
                }
            }
        }
    }
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::optional<performance_answer> performed_by(dossier_index const& index, id<commitment> const& which,
                                                            date const& when) {
    auto const* const of = index.find(which);
    if (of == nullptr) {
        return std::nullopt;
    }
    performance_answer result{named_in(index, which), when, {}};
    auto const in_unit = [&](compact_string const& unit) -> performed_amount& {
        auto const found = std::find_if(result.all.begin(), result.all.end(),
                                        [&](performed_amount const& one) { return one.unit == unit.view(); });
        if (found != result.all.end()) {
            return *found;
        }
        result.all.push_back({std::string(unit), {}, {}, {}, decimal(0), {}, {}});
        return result.all.back();
    };
    auto const add = [](std::optional<decimal>& to, decimal const& more) { to = to ? sum_of(*to, more) : to; };
    for (amount const& one : of->amounts) {
        auto& to = in_unit(one.unit);
        to.promised = to.promised ? sum_of(*to.promised, one.value) : std::optional(one.value);
        to.bound = one.bound ? one.bound : to.bound;
        to.per = one.per ? std::optional(*one.per) : to.per;
    }
    for (performance const& one : of->performed) {
        auto& to = in_unit(one.amount.unit);
        auto const by_then = one.on ? contains(period(period_end(*one.on), period_end::open()), when) : certainty::maybe;
        auto const [least, most] = detail::bounds_of(*of, one);
        auto const certain = by_then == certainty::yes ? least : decimal(0);
        if (by_then != certainty::no) {
            add(to.performed, certain);
        }
        if (by_then != certainty::no && certain != most) {
            to.perhaps = to.perhaps.value_or(decimal(0));
            add(to.perhaps, *sum_of(most, -certain));
        }
    }
    for (performed_amount& one : result.all) {
        if (one.promised && one.performed && !one.per && one.bound != amount_bound::at_most) {
            one.remaining = sum_of(*one.promised, -*one.performed);
        }
    }
    return result;
}

} // namespace entente

#endif
