// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_GRAPH_HPP
#define ENTENTE_CORE_DETAIL_GRAPH_HPP

/// Graphs of numbered nodes: the cycles of a directed graph, and the components and bridges of an undirected one. All of it is linear in the graph, and
/// none of it recurses.

#include <entente/core/detail/config.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

/// A short cycle of each component that holds one, as the nodes on it from the lowest on, in the order of the components' lowest nodes. It is the shortest of those through the nodes that were
/// tried: all of a small component, some of a large one. Linear in nodes and edges.
ENTENTE_DECL std::vector<std::vector<std::size_t>> short_cycles(std::vector<std::vector<std::size_t>> const& edges);

/// An undirected graph over numbered nodes: its components and bridges.
class numbered_graph {
public:
    numbered_graph(std::size_t nodes, std::vector<std::pair<std::uint32_t, std::uint32_t>> const& pairs);

    [[nodiscard]] std::size_t size() const noexcept { return from_.size() - 1; }
    [[nodiscard]] std::uint32_t degree(std::size_t node) const noexcept {
        return static_cast<std::uint32_t>(from_[node + 1] - from_[node]);
    }

    /// Fills the number of each node's component, in the order of the nodes, and the bridges; answers how many components there are.
    /// Tarjan, "A note on finding the bridges of a graph" (1974).
    [[nodiscard]] std::uint32_t components(std::vector<std::uint32_t>& component,
                                           std::vector<std::pair<std::uint32_t, std::uint32_t>>& bridges) const;

private:
    std::vector<std::size_t> from_;
    std::vector<std::uint32_t> to_;
};

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/detail/graph.ipp>
#endif

#endif
