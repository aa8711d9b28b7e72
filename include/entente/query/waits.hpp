// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_WAITS_HPP
#define ENTENTE_QUERY_WAITS_HPP

/// Who waits for whom: the open commitments of a day, and what each of them waits for.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/target.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/commitment.hpp>
#include <entente/query/commitments.hpp>
#include <entente/query/named.hpp>

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// An unmet condition of an open commitment.
struct waiting_link {
    named<commitment> waiting{};
    target for_{};
    std::string for_name{};         ///< of what `for_` names
    std::vector<std::string> now{}; ///< the stages in which that may stand, in effect
    condition_order order{};
    std::optional<named<commitment>> other{}; ///< an open commitment that would bring that about
    certainty in_deadlock{};                  ///< whether it is part of a cycle of conditions that must all come first
    certainty certain{};

    friend bool operator==(waiting_link const&, waiting_link const&) = default;
};

BOOST_DESCRIBE_STRUCT(waiting_link, (), (waiting, for_, for_name, now, order, other, in_deadlock, certain))

/// The answer of `waits`.
struct waiting_graph {
    date on{};
    std::vector<pending_commitment> all{}; ///< in the order of the dossier
    std::vector<waiting_link> links{};     ///< commitment by commitment, in the order of its conditions
    std::vector<std::string> not_covered{};

    friend bool operator==(waiting_graph const&, waiting_graph const&) = default;
};

BOOST_DESCRIBE_STRUCT(waiting_graph, (), (on, all, links, not_covered))

/// The open commitments of a day with their unmet conditions, each with the commitments that would meet it. A condition that nobody promised to meet has none. n log n in the commitments and their targets.
///
///     auto const blocked = waits(index, date{2023, 3, 17});
[[nodiscard]] ENTENTE_DECL waiting_graph waits(dossier_index const& index, date const& when, selection const& what = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/waits.ipp>
#endif

#endif
