// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_BALANCE_IPP
#define ENTENTE_QUERY_IMPL_BALANCE_IPP

#include <entente/query/balance.hpp>

#include <entente/state/coverage.hpp>

#include <algorithm>
#include <span>
#include <utility>

namespace entente::inline v0_1::detail {

/// The pairs that some kinds of edges link, as numbers of nodes, sorted.
[[nodiscard]] inline std::vector<std::pair<std::uint32_t, std::uint32_t>>
signed_pairs(std::span<id<actor> const> nodes, std::vector<found_edge> const& edges, std::vector<edge_kind> const& kinds) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> result;
    for (found_edge const& one : edges) {
        if (std::find(kinds.begin(), kinds.end(), one.kind) != kinds.end()) {
            result.emplace_back(number_among(nodes, one.between.first()), number_among(nodes, one.between.second()));
        }
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// Which pairs count as friends, which as foes, and which are linked as both.
struct signed_graph {
    std::vector<id<actor>> nodes; ///< in order
    std::vector<std::pair<std::uint32_t, std::uint32_t>> friendly;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> hostile;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> both;

    signed_graph(std::vector<found_edge> const& edges, balance_options const& options) {
        for (found_edge const& one : edges) {
            nodes.push_back(one.between.first());
            nodes.push_back(one.between.second());
        }
        std::sort(nodes.begin(), nodes.end());
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
        friendly = signed_pairs(nodes, edges, options.friendly);
        hostile = signed_pairs(nodes, edges, options.hostile);
        std::set_intersection(friendly.begin(), friendly.end(), hostile.begin(), hostile.end(), std::back_inserter(both));
        auto const in_both = [&](auto const& one) { return std::binary_search(both.begin(), both.end(), one); };
        if (options.where_both != both_signs::friendly) {
            erase_if(friendly, in_both);
        }
        if (options.where_both != both_signs::hostile) {
            erase_if(hostile, in_both);
        }
    }
};

/// Counts the triads of a graph by their signs. Each is found from its first node: over two later nodes that are linked, and the row of the first node's signs says whether it is a triad.
class triad_count {
public:
    triad_count(dossier_index const& index, signed_graph const& graph, std::size_t named)
        : index_(index), nodes_(graph.nodes), named_(named), later_(graph.nodes.size()), row_(graph.nodes.size(), 0) {
        for (auto const& [a, b] : graph.friendly) {
            later_[a].push_back({b, 1});
        }
        for (auto const& [a, b] : graph.hostile) {
            later_[a].push_back({b, -1});
        }
        for (auto& all : later_) {
            std::sort(all.begin(), all.end(), [](link const& a, link const& b) { return a.to < b.to; });
        }
        for (std::uint32_t a = 0; a != nodes_.size(); ++a) {
            count_from(a);
        }
    }

    /// How many triads have so many hostile pairs.
    [[nodiscard]] std::uint64_t with_hostile(std::size_t pairs) const { return counts_[pairs]; }

    /// The first unbalanced triads, by their nodes.
    [[nodiscard]] std::vector<unbalanced_triad> take_unbalanced() { return std::move(unbalanced_); }

private:
    struct link {
        std::uint32_t to;
        std::int8_t sign;
    };

    void count_from(std::uint32_t a) {
        for (link const& one : later_[a]) {
            row_[one.to] = one.sign;
        }
        for (link const& first : later_[a]) {
            for (link const& third : later_[first.to]) {
                if (row_[third.to] != 0) {
                    count(a, first, third);
                }
            }
        }
        for (link const& one : later_[a]) {
            row_[one.to] = 0;
        }
    }

    void count(std::uint32_t a, link const& first, link const& third) {
        auto const second = row_[third.to];
        auto const foes = (first.sign < 0 ? 1U : 0U) + (second < 0 ? 1U : 0U) + (third.sign < 0 ? 1U : 0U);
        ++counts_[foes];
        if (foes % 2 == 0 || unbalanced_.size() == named_) {
            return;
        }
        unbalanced_triad made;
        made.actors = {named_in(index_, nodes_[a]), named_in(index_, nodes_[first.to]), named_in(index_, nodes_[third.to])};
        auto const add = [&](std::int8_t sign, std::uint32_t x, std::uint32_t y) {
            if (sign < 0) {
                made.hostile.push_back(*dyad::from(nodes_[x], nodes_[y]));
            }
        };
        add(first.sign, a, first.to);
        add(second, a, third.to);
        add(third.sign, first.to, third.to);
        unbalanced_.push_back(std::move(made));
    }

    dossier_index const& index_;
    std::vector<id<actor>> const& nodes_;
    std::size_t named_;
    std::vector<std::vector<link>> later_; ///< a node's links to later ones
    std::vector<std::int8_t> row_;         ///< of the node that is counted from, the sign of its link to each other
    std::uint64_t counts_[4]{};
    std::vector<unbalanced_triad> unbalanced_;
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL balance_answer structural_balance(dossier_index const& index, date const& when, balance_options const& options) {
    network_options wanted;
    wanted.kinds = options.friendly;
    wanted.kinds.insert(wanted.kinds.end(), options.hostile.begin(), options.hostile.end());
    wanted.only_certain = options.only_certain;
    wanted.system = options.system;
    balance_answer result;
    result.on = when;
    if (wanted.kinds.empty()) {
        return result;
    }
    result.not_covered = detail::edges_not_covered(index, wanted.kinds, when);
    detail::signed_graph const graph(detail::edge_search(index, when, wanted).find(), options);
    for (auto const& [a, b] : graph.both) {
        result.both.push_back(*dyad::from(graph.nodes[a], graph.nodes[b]));
    }
    detail::triad_count triads(index, graph, options.named);
    result.friends = triads.with_hostile(0);
    result.divided_friends = triads.with_hostile(1);
    result.common_foe = triads.with_hostile(2);
    result.foes = triads.with_hostile(3);
    result.unbalanced = triads.take_unbalanced();
    auto const balanced = result.friends + result.common_foe;
    auto const unbalanced = result.divided_friends + result.foes;
    if (balanced + unbalanced != 0) {
        result.balanced = static_cast<std::int64_t>(balanced * 1000 / (balanced + unbalanced));
    }
    result.not_named = unbalanced - result.unbalanced.size();
    return result;
}

} // namespace entente

#endif
