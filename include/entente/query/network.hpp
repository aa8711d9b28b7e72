// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_NETWORK_HPP
#define ENTENTE_QUERY_NETWORK_HPP

/// The network of states on a day: who is linked to whom and by what, degrees, density, components and bridges.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/graph.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/edges.hpp>
#include <entente/query/named.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// One link, by one instrument.
struct network_edge {
    edge_kind kind{};
    dyad between{};
    ref<> of{};
    std::string name{};
    certainty certain{};

    friend bool operator==(network_edge const&, network_edge const&) = default;
};

BOOST_DESCRIBE_STRUCT(network_edge, (), (kind, between, of, name, certain))

/// What at least one link is by, and the steps that it rests on: those that made where it stands that day, of each standing that is possible.
struct linking_instrument {
    ref<> of{};
    std::string name{};
    std::vector<step_answer> rests_on{};

    friend bool operator==(linking_instrument const&, linking_instrument const&) = default;
};

BOOST_DESCRIBE_STRUCT(linking_instrument, (), (of, name, rests_on))

struct network_node {
    named<entente::actor> actor{};
    std::uint32_t degree{};    ///< with how many others it is linked
    std::uint32_t component{}; ///< which of the components it belongs to, from 0

    friend bool operator==(network_node const&, network_node const&) = default;
};

BOOST_DESCRIBE_STRUCT(network_node, (), (actor, degree, component))

/// The answer of `network`.
struct network_answer {
    date on{};
    std::vector<network_node> nodes{}; ///< the states of the dossier that may exist that day, and others that are linked, by id
    std::vector<network_edge> edges{}; ///< by kind, then in the order of the dossier, then by pair
    std::vector<linking_instrument> instruments{}; ///< of the edges, in the order of the dossier
    std::uint64_t linked_pairs{};
    std::optional<std::int64_t>
        density{};                 ///< linked pairs among all pairs, in thousandths; nothing where there are fewer than two nodes
    std::uint32_t components{};    ///< how many parts hang together, states without links included
    std::vector<dyad> bridges{};   ///< pairs whose link alone holds two parts together
    std::vector<ref<>> left_out{}; ///< larger than the options allow
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(network_answer const&, network_answer const&) = default;
};

BOOST_DESCRIBE_STRUCT(network_answer, (),
                      (on, nodes, edges, instruments, linked_pairs, density, components, bridges, left_out, not_covered))

namespace detail {

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

/// What edges are by, each once.
[[nodiscard]] inline std::vector<linking_instrument> instruments_of(dossier_index const& index, date const& when,
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

} // namespace detail

/// The links between states on a day, each actor folded to its state, and what they make together. Linear in the dossier, n log n in the links.
///
///     auto const talks = network(index, date{2023, 3, 15}, {.kinds = {edge_kind::dialogue}});
[[nodiscard]] inline network_answer network(dossier_index const& index, date const& when, network_options const& options = {}) {
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
