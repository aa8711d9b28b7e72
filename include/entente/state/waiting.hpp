// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_WAITING_HPP
#define ENTENTE_STATE_WAITING_HPP

/// Who waits for whom: commitments whose conditions are what others bring about.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/graph.hpp>
#include <entente/core/target.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/commitment.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// The region and state that a target names, by the lifecycle of what it names.
struct resolved_target {
    indexed_instrument const* instrument = nullptr;
    standing_region region{};
    std::uint8_t state = 0;
};

/// What a target names; nothing where there is no such instrument, region or state.
[[nodiscard]] inline std::optional<resolved_target> resolve_target(dossier_index const& index, target const& wanted) {
    auto const* const found = index.find_instrument(wanted.parts());
    if (found == nullptr) {
        return std::nullopt;
    }
    standing_region region{};
    if (!enum_from_name(wanted.region(), region)) {
        return std::nullopt;
    }
    auto const* const state = found->history().lifecycle().states(region).find(wanted.value());
    if (state == nullptr || !found->history().lifecycle().has(region)) {
        return std::nullopt;
    }
    return resolved_target{found, region, static_cast<std::uint8_t>(state->value)};
}

/// Whether a target is met on a day, by what has effect then. A target that does not exist is not met.
[[nodiscard]] inline certainty is_met(dossier_index const& index, target const& wanted, date const& when) {
    auto const found = resolve_target(index, wanted);
    return found ? states_in_effect(index, *found->instrument, when).is(found->region, found->state) : certainty::no;
}

/// One commitment waits for another, by the position of each in the dossier.
struct waiting_edge {
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t condition = 0; ///< of the one that waits
    condition_order order{};
};

/// The edges between commitments that may be open on a day: A waits for B if a condition of A's is among what B achieves, or is that B is
/// fulfilled. A condition that is certainly met makes none. n log n in the commitments and their targets.
[[nodiscard]] inline std::vector<waiting_edge> waiting_edges(dossier_index const& index, date const& when) {
    auto const& all = index.dossier().commitments;
    std::vector<std::pair<std::string, std::size_t>> achieved;
    for (std::size_t i = 0; i != all.size(); ++i) {
        if (is_open_in_effect(index, all[i], when) == certainty::no) {
            continue;
        }
        achieved.emplace_back("commitment/" + std::string(all[i].id.view()) + ":fulfilled", i);
        for (target const& one : all[i].achieves) {
            achieved.emplace_back(one.view(), i);
        }
    }
    std::sort(achieved.begin(), achieved.end());
    std::vector<waiting_edge> result;
    for (std::size_t i = 0; i != all.size(); ++i) {
        if (is_open_in_effect(index, all[i], when) == certainty::no) {
            continue;
        }
        for (std::size_t k = 0; k != all[i].conditions.size(); ++k) {
            auto const& condition = all[i].conditions[k];
            if (is_met(index, condition.target, when) == certainty::yes) {
                continue;
            }
            auto one =
                std::lower_bound(achieved.begin(), achieved.end(), std::pair(std::string(condition.target.view()), std::size_t{0}));
            for (; one != achieved.end() && one->first == condition.target.view(); ++one) {
                result.push_back({i, one->second, k, condition.order});
            }
        }
    }
    return result;
}

/// The commitments that wait for each other by `before` edges: for each group, one short cycle, as the edges that make it from the lowest position on. Linear in the edges.
[[nodiscard]] inline std::vector<std::vector<waiting_edge>> waiting_cycles(dossier_index const& index, date const& when) {
    auto edges = waiting_edges(index, when);
    std::erase_if(edges, [](waiting_edge const& one) { return one.order != condition_order::before; });
    std::sort(edges.begin(), edges.end(),
              [](waiting_edge const& a, waiting_edge const& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
    std::vector<std::vector<std::size_t>> graph(index.dossier().commitments.size());
    for (waiting_edge const& one : edges) {
        graph[one.from].push_back(one.to);
    }
    auto const edge_between = [&](std::size_t from, std::size_t to) {
        return *std::lower_bound(edges.begin(), edges.end(), std::pair(from, to),
                                 [](waiting_edge const& one, std::pair<std::size_t, std::size_t> const& wanted) {
                                     return std::pair(one.from, one.to) < wanted;
                                 });
    };
    std::vector<std::vector<waiting_edge>> result;
    for (auto const& cycle : detail::short_cycles(graph)) {
        std::vector<waiting_edge> made;
        for (std::size_t i = 0; i != cycle.size(); ++i) {
            made.push_back(edge_between(cycle[i], cycle[(i + 1) % cycle.size()]));
        }
        result.push_back(std::move(made));
    }
    return result;
}

} // namespace entente

#endif
