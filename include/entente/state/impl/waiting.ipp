// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_IMPL_WAITING_IPP
#define ENTENTE_STATE_IMPL_WAITING_IPP

#include <entente/state/waiting.hpp>

#include <entente/core/detail/graph.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1 {

ENTENTE_DECL std::optional<resolved_target> resolve_target(dossier_index const& index, target const& wanted) {
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

ENTENTE_DECL std::vector<waiting_edge> waiting_edges(dossier_index const& index, date const& when) {
    auto const& all = index.dossier().commitments;
    std::vector<certainty> open;
    std::vector<std::pair<std::string, std::size_t>> achieved;
    for (std::size_t i = 0; i != all.size(); ++i) {
        open.push_back(is_open_in_effect(index, all[i], when));
        if (open[i] == certainty::no) {
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
        for (std::size_t k = 0; open[i] != certainty::no && k != all[i].conditions.size(); ++k) {
            auto const& condition = all[i].conditions[k];
            auto const waits = open[i] & applies(condition, when) & negation(is_met(index, condition.target, when));
            if (waits == certainty::no) {
                continue;
            }
            auto one =
                std::lower_bound(achieved.begin(), achieved.end(), std::pair(std::string(condition.target.view()), std::size_t{0}));
            for (; one != achieved.end() && one->first == condition.target.view(); ++one) {
                result.push_back({i, one->second, k, condition.order, waits & open[one->second]});
            }
        }
    }
    return result;
}

ENTENTE_DECL std::vector<std::vector<waiting_edge>> waiting_cycles(dossier_index const& index, date const& when) {
    auto edges = waiting_edges(index, when);
    erase_if(edges, [](waiting_edge const& one) { return one.order != condition_order::before; });
    // Of several conditions between two, the surest comes first.
    std::sort(edges.begin(), edges.end(), [](waiting_edge const& a, waiting_edge const& b) {
        return std::pair(std::pair(a.from, a.to), b.certain) < std::pair(std::pair(b.from, b.to), a.certain);
    });
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
