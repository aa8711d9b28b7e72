// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_DETAIL_CYCLES_HPP
#define ENTENTE_VALIDATE_DETAIL_CYCLES_HPP

/// Circles in relations that must not have any.

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace entente::detail {

/// The nodes that lie on a circle of edges, one circle for each search that closes one, as the nodes on it. Not recursive; linear in nodes and
/// edges.
inline std::vector<std::vector<std::size_t>> find_circles(std::size_t size, std::vector<std::vector<std::size_t>> const& edges) {
    enum class mark : std::uint8_t { unseen, open, done };
    std::vector<mark> marks(size, mark::unseen);
    std::vector<std::size_t> place(size, 0);
    std::vector<std::vector<std::size_t>> circles;
    std::vector<std::pair<std::size_t, std::size_t>> path; // a node, and its next edge
    for (std::size_t root = 0; root != size; ++root) {
        if (marks[root] != mark::unseen) {
            continue;
        }
        marks[root] = mark::open;
        place[root] = 0;
        path.emplace_back(root, 0);
        while (!path.empty()) {
            auto const here = path.back().first;
            if (path.back().second == edges[here].size()) {
                marks[here] = mark::done;
                path.pop_back();
                continue;
            }
            auto const next = edges[here][path.back().second++];
            if (marks[next] == mark::open) {
                std::vector<std::size_t> circle;
                for (std::size_t i = place[next]; i != path.size(); ++i) {
                    circle.push_back(path[i].first);
                }
                circles.push_back(std::move(circle));
            } else if (marks[next] == mark::unseen) {
                marks[next] = mark::open;
                place[next] = path.size();
                path.emplace_back(next, 0);
            }
        }
    }
    return circles;
}

} // namespace entente::detail

#endif
