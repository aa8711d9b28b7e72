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
    auto const edges = detail::edge_search(index, when, wanted).find();
    std::vector<id<actor>> nodes;
    for (detail::found_edge const& one : edges) {
        nodes.push_back(one.between.first());
        nodes.push_back(one.between.second());
    }
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    auto friendly = detail::signed_pairs(nodes, edges, options.friendly);
    auto hostile = detail::signed_pairs(nodes, edges, options.hostile);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> both;
    std::set_intersection(friendly.begin(), friendly.end(), hostile.begin(), hostile.end(), std::back_inserter(both));
    for (auto const& [a, b] : both) {
        result.both.push_back(*dyad::from(nodes[a], nodes[b]));
    }
    auto const in_both = [&](auto const& one) { return std::binary_search(both.begin(), both.end(), one); };
    if (options.where_both != both_signs::friendly) {
        erase_if(friendly, in_both);
    }
    if (options.where_both != both_signs::hostile) {
        erase_if(hostile, in_both);
    }
    // The signs of each node's links to later ones; of two of them, the third side is looked up in a row of signs of the nearer end.
    struct link {
        std::uint32_t to;
        std::int8_t sign;
    };
    std::vector<std::vector<link>> later(nodes.size());
    for (auto const& [a, b] : friendly) {
        later[a].push_back({b, 1});
    }
    for (auto const& [a, b] : hostile) {
        later[a].push_back({b, -1});
    }
    for (auto& all : later) {
        std::sort(all.begin(), all.end(), [](link const& a, link const& b) { return a.to < b.to; });
    }
    std::uint64_t counts[4]{}; // by the number of hostile pairs
    std::vector<std::int8_t> row(nodes.size(), 0);
    for (std::uint32_t a = 0; a != nodes.size(); ++a) {
        for (link const& one : later[a]) {
            row[one.to] = one.sign;
        }
        for (link const& first : later[a]) {
            for (link const& third : later[first.to]) {
                auto const second = row[third.to];
                if (second == 0) {
                    continue;
                }
                auto const foes = (first.sign < 0 ? 1U : 0U) + (second < 0 ? 1U : 0U) + (third.sign < 0 ? 1U : 0U);
                ++counts[foes];
                if (foes % 2 == 0 || result.unbalanced.size() == options.named) {
                    continue;
                }
                unbalanced_triad made;
                made.actors = {named_in(index, nodes[a]), named_in(index, nodes[first.to]), named_in(index, nodes[third.to])};
                auto const add = [&](std::int8_t sign, std::uint32_t x, std::uint32_t y) {
                    if (sign < 0) {
                        made.hostile.push_back(*dyad::from(nodes[x], nodes[y]));
                    }
                };
                add(first.sign, a, first.to);
                add(second, a, third.to);
                add(third.sign, first.to, third.to);
                result.unbalanced.push_back(std::move(made));
            }
        }
        for (link const& one : later[a]) {
            row[one.to] = 0;
        }
    }
    result.friends = counts[0];
    result.divided_friends = counts[1];
    result.common_foe = counts[2];
    result.foes = counts[3];
    if (auto const all = counts[0] + counts[1] + counts[2] + counts[3]; all != 0) {
        result.balanced = static_cast<std::int64_t>((counts[0] + counts[2]) * 1000 / all);
    }
    result.not_named = counts[1] + counts[3] - result.unbalanced.size();
    return result;
}

} // namespace entente

#endif
