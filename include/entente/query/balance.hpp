// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_BALANCE_HPP
#define ENTENTE_QUERY_BALANCE_HPP

/// Structural balance: whether the friends of friends are friends, and the foes of foes, too. After Cartwright and Harary, "Structural balance: a
/// generalization of Heider's theory" (1956).

#include <entente/core/detail/config.hpp>
#include <entente/query/edges.hpp>
#include <entente/query/named.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace entente::inline v0_1 {

/// What a pair counts as that is both allied and in dispute.
enum class both_signs : std::uint8_t { hostile, friendly, neither };

BOOST_DESCRIBE_ENUM(both_signs, hostile, friendly, neither)

struct balance_options {
    std::vector<edge_kind> friendly{edge_kind::alliance, edge_kind::cooperation};
    std::vector<edge_kind> hostile{edge_kind::dispute, edge_kind::measure, edge_kind::conflict};
    both_signs where_both = both_signs::hostile; ///< disputes between allies are the point of the measure
    bool only_certain = false;
    std::optional<key> system{}; ///< only states that may be members of this system that day
    std::size_t named = 1000;    ///< so many of the unbalanced triads are named at most
};

/// Three states, each two of which are linked.
struct unbalanced_triad {
    std::vector<named<actor>> actors{}; ///< three, by id
    std::vector<dyad> hostile{};        ///< the pairs of foes: one of them, or all three

    friend bool operator==(unbalanced_triad const&, unbalanced_triad const&) = default;
};

BOOST_DESCRIBE_STRUCT(unbalanced_triad, (), (actors, hostile))

/// The answer of `structural_balance`.
struct balance_answer {
    date on{};
    std::uint64_t friends{};                    ///< triads of three friends (+++): balanced
    std::uint64_t divided_friends{};            ///< of two foes with a common friend (++-): unbalanced
    std::uint64_t common_foe{};                 ///< of two friends with a common foe (+--): balanced
    std::uint64_t foes{};                       ///< of three foes (---): unbalanced; in the weaker sense of Davis (1967) it is not
    std::optional<std::int64_t> balanced{};     ///< the share of balanced triads, in thousandths; nothing without triads
    std::vector<unbalanced_triad> unbalanced{}; ///< by id
    std::uint64_t not_named{};                  ///< how many more there are
    std::vector<dyad> both{};                   ///< pairs that are linked as friends and as foes
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(balance_answer const&, balance_answer const&) = default;
};

BOOST_DESCRIBE_STRUCT(balance_answer, (),
                      (on, friends, divided_friends, common_foe, foes, balanced, unbalanced, not_named, both, not_covered))

/// Counts the triads of states by their signs, and names the unbalanced ones. Linear in the dossier and in the pairs that two links make at their common end.
[[nodiscard]] ENTENTE_DECL balance_answer structural_balance(dossier_index const& index, date const& when,
                                                             balance_options const& options = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/balance.ipp>
#endif

#endif
