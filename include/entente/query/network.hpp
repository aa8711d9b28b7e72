// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_NETWORK_HPP
#define ENTENTE_QUERY_NETWORK_HPP

/// The network of states on a day: who is linked to whom and by what, degrees, density, components and bridges.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/edges.hpp>
#include <entente/query/named.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
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

/// An instrument behind at least one link, and its evidence: the steps that made each possible standing of that day.
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

/// Instruments behind the edges, deduplicated.
[[nodiscard]] ENTENTE_DECL std::vector<linking_instrument> instruments_of(dossier_index const& index, date const& when,
                                                                          std::vector<found_edge> const& edges);

} // namespace detail

/// The links between states on a day, each actor folded to its state, and the groups that they form. Linear in the dossier, n log n in the links.
///
///     auto const talks = network(index, date{2023, 3, 15}, {.kinds = {edge_kind::dialogue}});
[[nodiscard]] ENTENTE_DECL network_answer network(dossier_index const& index, date const& when,
                                                  network_options const& options = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/network.ipp>
#endif

#endif
