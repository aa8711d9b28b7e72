// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_COMMITMENTS_IPP
#define ENTENTE_QUERY_IMPL_COMMITMENTS_IPP

#include <entente/query/commitments.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>
#include <entente/state/waiting.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace entente::inline v0_1 {

ENTENTE_DECL pending_commitments open_commitments(dossier_index const& index, date const& when, selection what) {
    pending_commitments result;
    result.on = when;
    result.not_covered = kinds_not_covered(index, {kind_name<commitment>}, when, actors_of(what));
    what.kinds = {std::string(kind_name<commitment>)};
    for (std::uint32_t const i : index.select(what)) {
        auto const& of = index.instruments()[i];
        auto const* const one = of.as<commitment>();
        auto const open = is_open_in_effect(index, *one, when);
        if (open == certainty::no) {
            continue;
        }
        pending_commitment made;
        made.commitment = one->id;
        made.name = index.name_of(of);
        made.by = named_in(index, one->by);
        made.to = named_in(index, one->to);
        auto const states = possible_states(of.history(), when.earliest(), when.latest());
        for (possible_state const& state : states.states) {
            std::string stage(of.history().lifecycle().stages.name_of(state.standing.stage()));
            stage += state.standing.of(standing_region::hold) != 0 ? ", suspended" : "";
            detail::add_once(made.stages, std::move(stage));
        }
        made.open = open;
        made.due = one->due;
        if (!of.history().empty()) {
            made.made_by = answer_for(index, of, 0);
            auto const from = of.history()[0].day().exact();
            if (from && when.exact()) {
                made.age = *when.exact() - *from;
            }
        }
        made.inferred = inferences(index, of, states, when);
        result.all.push_back(std::move(made));
    }
    return result;
}

ENTENTE_DECL deadlock_list deadlocks(dossier_index const& index, date const& when) {
    deadlock_list result;
    result.on = when;
    result.not_covered = kinds_not_covered(index, {kind_name<commitment>}, when);
    auto const& all = index.dossier().commitments;
    for (auto const& cycle : waiting_cycles(index, when)) {
        deadlock made{{}, certainty::yes};
        for (waiting_edge const& edge : cycle) {
            made.certain = made.certain & edge.certain;
            made.cycle.push_back({all[edge.from].id, index.name_of(all[edge.from].id),
                                  all[edge.from].conditions[edge.condition].target, all[edge.to].id,
                                  index.name_of(all[edge.to].id)});
        }
        result.all.push_back(std::move(made));
    }
    return result;
}

} // namespace entente

#endif
