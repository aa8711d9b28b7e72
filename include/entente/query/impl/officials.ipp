// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_OFFICIALS_IPP
#define ENTENTE_QUERY_IMPL_OFFICIALS_IPP

#include <entente/query/officials.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/lifecycle/status_at.hpp>

#include <cstddef>

namespace entente::inline v0_1 {

ENTENTE_DECL std::optional<leader_answer> leaders(dossier_index const& index, id<dispute> const& which) {
    auto const* const of = index.find_instrument({kind_name<dispute>, which.view(), {}, {}});
    auto const* const one = of != nullptr ? of->as<dispute>() : nullptr;
    if (one == nullptr) {
        return std::nullopt;
    }
    leader_answer result;
    result.dispute = named_in(index, which);
    std::vector<id<actor>> states;
    for (dispute_side const& side : one->sides) {
        for (id<actor> const& who : side.actors) {
            auto state = index.state_of(who);
            detail::add_once(states, std::move(state));
        }
    }
    auto const add = [&](date const& when, std::vector<official_list>& to) {
        for (id<actor> const& state : when.is_set() ? states : std::vector<id<actor>>{}) {
            to.push_back(detail::officials(index, state, when, detail::leads));
        }
    };
    auto const& history = of->history();
    add(history.begins_in_the_middle() ? history.from() : history.empty() ? date{} : history[0].day(), result.at_start);
    detail::history_walk walk(history);
    std::optional<date> end; // of an unknown day, too
    for (std::size_t i = 0; i != history.size(); ++i) {
        walk.take(i);
        bool const over = history.lifecycle().is_ended(walk.now().standing.stage());
        end = !over ? std::nullopt : end ? end : std::optional(history[i].day());
    }
    add(end.value_or(date{}), result.at_end);
    return result;
}

} // namespace entente

#endif
