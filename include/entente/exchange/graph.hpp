// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_GRAPH_HPP
#define ENTENTE_EXCHANGE_GRAPH_HPP

/// A network for other programs: GraphML (networkx, Gephi, igraph) and the DOT language of Graphviz.

#include <entente/core/detail/config.hpp>
#include <entente/query/network.hpp>

#include <string>

namespace entente::inline v0_1 {

/// A network as GraphML: a node for each state with its name, degree and component, an edge for each link with its kind, its instrument, its name and its certainty. Texts are escaped; characters that XML does
/// not allow become U+FFFD. Linear.
[[nodiscard]] ENTENTE_DECL std::string to_graphml(network_answer const& of);

/// A network in the DOT language: an undirected graph, with an edge for each link. Conflict is red and dashed, what is only possible is dotted. Linear.
[[nodiscard]] ENTENTE_DECL std::string to_dot(network_answer const& of);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/exchange/impl/graph.ipp>
#endif

#endif
