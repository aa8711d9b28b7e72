// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_MERMAID_HPP
#define ENTENTE_EXCHANGE_MERMAID_HPP

/// Lifecycles and timelines as Mermaid, which GitHub and many editors draw from text.

#include <entente/core/detail/config.hpp>
#include <entente/query/courses.hpp>
#include <entente/query/lifecycle_chart.hpp>

#include <cstddef>
#include <string>

namespace entente::inline v0_1 {

/// A lifecycle as a state diagram: an arrow for each action from each stage in which it is possible. Arrows between the same two stages are one, with each action in its label. Actions that keep the stage are left out.
/// Linear in the moves.
[[nodiscard]] ENTENTE_DECL std::string to_mermaid(lifecycle_chart const& of);

/// Courses as a Gantt chart: a section for each kind, a bar for each stretch whose days are known. A suspension is critical, what is over is done. Signs of Mermaid's syntax in names become spaces. Linear.
[[nodiscard]] ENTENTE_DECL std::string to_mermaid(course_list const& of, std::size_t most_rows = 200);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/exchange/impl/mermaid.ipp>
#endif

#endif
