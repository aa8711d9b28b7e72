// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_NETWORK_IPP
#define ENTENTE_QUERY_IMPL_NETWORK_IPP

#include <entente/query/network.hpp>

#include <entente/core/detail/graph.hpp>
#include <entente/core/id.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

/// The last step after the beginning of a stage that sets its end: a renewal, or a step with an `until`; -1 if there is none.
[[nodiscard]] inline std::int32_t last_prolonged(indexed_instrument const& of, possible_state const& one) {
    for (auto i = one.last; i > one.since[0]; --i) {
        auto const step = of.history()[static_cast<std::size_t>(i)];
        bool const renews = of.as<agreement>() != nullptr && step.action == static_cast<std::uint8_t>(agreement_action::renew);
        if (renews || (*step.until && of.history().lifecycle().region_of(step.action) == standing_region::stage)) {
            return i;
        }
    }
    return -1;
}

ENTENTE_DECL std::vector<linking_instrument> instruments_of(dossier_index const& index, date const& when,
                                                            std::vector<found_edge> const& edges) {
    std::vector<std::uint32_t> numbers;
    for (found_edge const& one : edges) {
        numbers.push_back(one.instrument);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<linking_instrument> result;
    for (std::uint32_t const i : numbers) {
        auto const& of = index.instruments()[i];
        linking_instrument made{of.reference(), index.name_of(of), {}};
        std::vector<std::int32_t> steps;
        for (possible_state const& one : possible_states(of.history(), when.earliest(), when.latest()).states) {
            if (one.since[0] >= 0) {
                steps.push_back(one.since[0]);
            }
            auto const provisional = one.since[static_cast<std::size_t>(standing_region::provisional)];
            if (provisional >= 0 && one.standing.of(standing_region::provisional) != 0) {
                steps.push_back(provisional);
            }
            // It is suspended, or was and has been resumed.
            if (auto const hold = one.since[static_cast<std::size_t>(standing_region::hold)]; hold > one.since[0]) {
                steps.push_back(hold);
            }
            if (auto const governs = last_prolonged(of, one); governs >= 0) {
                steps.push_back(governs);
            }
        }
        std::sort(steps.begin(), steps.end());
        steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
        for (std::int32_t const step : steps) {
            made.rests_on.push_back(answer_for(index, of, static_cast<std::size_t>(step)));
        }
        result.push_back(std::move(made));
    }
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL network_answer network(dossier_index const& index, date const& when, network_options const& options) {
    detail::edge_search search(index, when, options);
    network_answer result;
    result.on = when;
    auto const edges = search.find();
    result.left_out = search.take_left_out();
    result.not_covered = detail::edges_not_covered(index, options.kinds, when);
    auto const nodes = detail::nodes_of(index, when, options, edges);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (detail::found_edge const& one : edges) {
        auto const& of = index.instruments()[one.instrument];
        result.edges.push_back({one.kind, one.between, of.reference(), index.name_of(of), one.certain});
        pairs.emplace_back(detail::number_among(nodes, one.between.first()), detail::number_among(nodes, one.between.second()));
    }
    result.instruments = detail::instruments_of(index, when, edges);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    detail::numbered_graph const graph(nodes.size(), pairs);
    std::vector<std::uint32_t> component;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> bridges;
    result.components = graph.components(component, bridges);
    for (std::size_t i = 0; i != nodes.size(); ++i) {
        result.nodes.push_back({named_in(index, nodes[i]), graph.degree(i), component[i]});
    }
    for (auto const& [a, b] : bridges) {
        result.bridges.push_back(*dyad::from(nodes[a], nodes[b]));
    }
    result.linked_pairs = pairs.size();
    if (nodes.size() > 1) {
        result.density = static_cast<std::int64_t>(pairs.size() * 2000 / (nodes.size() * (nodes.size() - 1)));
    }
    return result;
}

} // namespace entente

#endif
