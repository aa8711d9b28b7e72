// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_WAITS_IPP
#define ENTENTE_QUERY_IMPL_WAITS_IPP

#include <entente/query/waits.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/state/in_effect.hpp>
#include <entente/state/waiting.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace entente::inline v0_1 {

ENTENTE_DECL waiting_graph waits(dossier_index const& index, date const& when, selection const& what) {
    auto open = open_commitments(index, when, what);
    waiting_graph result{when, std::move(open.all), {}, std::move(open.not_covered)};
    auto const& commitments = index.dossier().commitments;
    auto edges = waiting_edges(index, when);
    auto const by_waiting = [](waiting_edge const& a, waiting_edge const& b) {
        return std::pair(a.from, a.condition) < std::pair(b.from, b.condition);
    };
    std::sort(edges.begin(), edges.end(), [](waiting_edge const& a, waiting_edge const& b) {
        return std::pair(a.from, std::pair(a.condition, a.to)) < std::pair(b.from, std::pair(b.condition, b.to));
    });
    std::vector<std::pair<std::size_t, std::size_t>> blocked;
    for (auto const& cycle : waiting_cycles(index, when)) {
        for (waiting_edge const& one : cycle) {
            blocked.emplace_back(one.from, one.to);
        }
    }
    std::sort(blocked.begin(), blocked.end());
    for (pending_commitment const& each : result.all) {
        auto const* const one = index.find(each.commitment);
        if (one == nullptr) {
            continue;
        }
        auto const from = static_cast<std::size_t>(one - commitments.data());
        auto const is_open = is_open_in_effect(index, *one, when);
        for (std::size_t i = 0; i != one->conditions.size(); ++i) {
            commitment_condition const& condition = one->conditions[i];
            auto const unmet = is_open & applies(condition, when) & negation(is_met(index, condition.target, when));
            if (unmet == certainty::no) {
                continue;
            }
            waiting_link made{{each.commitment, each.name},
                              condition.target,
                              index.name_of(condition.target.parts()),
                              {},
                              condition.order,
                              std::nullopt,
                              false,
                              unmet};
            auto const* const awaited = index.find_instrument(condition.target.parts());
            if (awaited != nullptr) {
                auto const& stages = awaited->history().lifecycle().stages;
                for (possible_state const& state : states_in_effect(index, *awaited, when).states) {
                    auto const name = std::string(stages.name_of(state.standing.stage()));
                    detail::add_once(made.now, name);
                }
            }
            auto const [first, last] = std::equal_range(edges.begin(), edges.end(), waiting_edge{from, 0, i, {}}, by_waiting);
            for (auto at = first; at != last; ++at) {
                made.other = named_in(index, commitments[at->to].id);
                made.in_deadlock = std::binary_search(blocked.begin(), blocked.end(), std::pair(from, at->to)) &&
                                   at->order == condition_order::before;
                result.links.push_back(made);
            }
            if (first == last) {
                // Another open promise may be what is waited for, though its fulfilment is not.
                auto const* const other = awaited != nullptr ? awaited->as<commitment>() : nullptr;
                bool const is_awaited = other != nullptr && other != one && is_open_in_effect(index, *other, when) != certainty::no;
                made.other = is_awaited ? std::optional(named_in(index, other->id)) : std::nullopt;
                result.links.push_back(std::move(made));
            }
        }
    }
    return result;
}

} // namespace entente

#endif
