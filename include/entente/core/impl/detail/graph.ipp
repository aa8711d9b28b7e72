// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_DETAIL_GRAPH_IPP
#define ENTENTE_CORE_IMPL_DETAIL_GRAPH_IPP

#include <entente/core/detail/graph.hpp>

#include <algorithm>

namespace entente::inline v0_1::detail {

/// The strongly connected components of a graph that hold a cycle, each as its nodes in order. Not recursive; linear in nodes and edges. Tarjan, "Depth-first search and linear graph
/// algorithms" (1972).
inline std::vector<std::vector<std::size_t>> cyclic_components(std::vector<std::vector<std::size_t>> const& edges) {
    auto const size = edges.size();
    constexpr auto unseen = static_cast<std::size_t>(-1);
    std::vector<std::size_t> found(size, unseen);
    std::vector<std::size_t> low(size, 0);
    std::vector<bool> open(size, false);
    std::vector<std::size_t> stack;
    std::vector<std::pair<std::size_t, std::size_t>> path; // a node, and its next edge
    std::vector<std::vector<std::size_t>> result;
    std::size_t clock = 0;
    auto const enter = [&](std::size_t node) {
        found[node] = low[node] = clock++;
        open[node] = true;
        stack.push_back(node);
        path.emplace_back(node, 0);
    };
    for (std::size_t root = 0; root != size; ++root) {
        if (found[root] != unseen) {
            continue;
        }
        enter(root);
        while (!path.empty()) {
            auto const here = path.back().first;
            if (path.back().second != edges[here].size()) {
                auto const next = edges[here][path.back().second++];
                if (found[next] == unseen) {
                    enter(next);
                } else if (open[next]) {
                    low[here] = (std::min)(low[here], found[next]);
                }
                continue;
            }
            path.pop_back();
            if (!path.empty()) {
                low[path.back().first] = (std::min)(low[path.back().first], low[here]);
            }
            if (low[here] == found[here]) {
                std::vector<std::size_t> component;
                for (auto node = unseen; node != here;) {
                    node = stack.back();
                    stack.pop_back();
                    open[node] = false;
                    component.push_back(node);
                }
                bool const cyclic =
                    component.size() > 1 || std::find(edges[here].begin(), edges[here].end(), here) != edges[here].end();
                if (cyclic) {
                    std::sort(component.begin(), component.end());
                    result.push_back(std::move(component));
                }
            }
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

ENTENTE_DECL std::vector<std::vector<std::size_t>> short_cycles(std::vector<std::vector<std::size_t>> const& edges) {
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::vector<std::size_t>> result;
    std::vector<std::size_t> component_of(edges.size(), none);
    std::vector<std::size_t> before(edges.size(), none); // on the way from where a search began
    std::vector<std::size_t> searched(edges.size(), none);
    std::vector<std::pair<std::size_t, std::size_t>> open; // a node, and how far it is
    auto const components = cyclic_components(edges);
    for (std::size_t c = 0; c != components.size(); ++c) {
        std::size_t budget = 1'000;
        for (std::size_t const node : components[c]) {
            component_of[node] = c;
            budget += 8 * (edges[node].size() + 1);
        }
        std::vector<std::size_t> best;
        for (std::size_t const start : components[c]) {
            open.assign(1, {start, 0});
            searched[start] = start;
            auto last = none;
            std::size_t length = 0;
            for (std::size_t i = 0; i != open.size() && last == none; ++i) {
                auto const [here, distance] = open[i];
                if (!best.empty() && distance + 1 >= best.size()) {
                    break; // no shorter than what is known
                }
                for (std::size_t const next : edges[here]) {
                    budget -= budget != 0 ? 1 : 0;
                    if (next == start) {
                        last = here;
                        length = distance + 1;
                        break;
                    }
                    if (component_of[next] == c && searched[next] != start) {
                        searched[next] = start;
                        before[next] = here;
                        open.emplace_back(next, distance + 1);
                    }
                }
            }
            if (last != none) {
                best.assign(length, start);
                for (auto at = length; at-- != 1; last = before[last]) {
                    best[at] = last;
                }
            }
            if (budget == 0 || best.size() == 1) {
                break;
            }
        }
        std::rotate(best.begin(), std::min_element(best.begin(), best.end()), best.end());
        result.push_back(std::move(best));
    }
    return result;
}

ENTENTE_DECL numbered_graph::numbered_graph(std::size_t nodes, std::vector<std::pair<std::uint32_t, std::uint32_t>> const& pairs)
    : from_(nodes + 1, 0), to_(pairs.size() * 2) {
    for (auto const& [a, b] : pairs) {
        ++from_[a + 1];
        ++from_[b + 1];
    }
    for (std::size_t i = 1; i != from_.size(); ++i) {
        from_[i] += from_[i - 1];
    }
    auto next = from_;
    for (auto const& [a, b] : pairs) {
        to_[next[a]++] = b;
        to_[next[b]++] = a;
    }
}

ENTENTE_DECL std::uint32_t numbered_graph::components(std::vector<std::uint32_t>& component,
                                                      std::vector<std::pair<std::uint32_t, std::uint32_t>>& bridges) const {
    struct place {
        std::uint32_t node;
        std::uint32_t above;
        std::size_t next;
    };
    std::uint32_t count = 0;
    std::uint32_t clock = 0;
    std::vector<std::uint32_t> found(size(), 0); // when each was found, from 1
    std::vector<std::uint32_t> low(size(), 0);   // the earliest that it reaches other than by where it came from
    component.assign(size(), 0);
    std::vector<place> path;
    for (std::uint32_t root = 0; root != size(); ++root) {
        if (found[root] != 0) {
            continue;
        }
        found[root] = low[root] = ++clock;
        component[root] = count;
        path.push_back({root, root, from_[root]});
        while (!path.empty()) {
            auto& here = path.back();
            if (here.next != from_[here.node + 1]) {
                auto const to = to_[here.next++];
                if (found[to] == 0) {
                    found[to] = low[to] = ++clock;
                    component[to] = count;
                    path.push_back({to, here.node, from_[to]});
                } else if (to != here.above) {
                    low[here.node] = (std::min)(low[here.node], found[to]);
                }
                continue;
            }
            auto const done = here;
            path.pop_back();
            if (!path.empty()) {
                low[done.above] = (std::min)(low[done.above], low[done.node]);
                if (low[done.node] > found[done.above]) {
                    bridges.emplace_back((std::min)(done.node, done.above), (std::max)(done.node, done.above));
                }
            }
        }
        ++count;
    }
    std::sort(bridges.begin(), bridges.end());
    return count;
}

} // namespace entente::detail

#endif
