// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_COMMITMENTS_HPP
#define ENTENTE_QUERY_COMMITMENTS_HPP

/// Who owes what to whom on a day, the conditions of each promise, and the promises that block each other.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/target.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/inference.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// A commitment that is, or may be, open.
struct pending_commitment {
    id<entente::commitment> commitment{};
    std::string name{};
    std::vector<named<actor>> by{};
    std::vector<named<actor>> to{};
    std::vector<std::string> stages{}; ///< the recorded stages that are possible: "pending", "breached"
    certainty open{};
    std::optional<step_answer> made_by{}; ///< the offer or pledge
    std::optional<std::int64_t> age{};    ///< in days, where the day on which it was made is exact
    std::optional<date> due{};
    std::vector<inference> inferred{}; ///< overdue, waiting, a suspension that is over ...

    friend bool operator==(pending_commitment const&, pending_commitment const&) = default;
};

BOOST_DESCRIBE_STRUCT(pending_commitment, (), (commitment, name, by, to, stages, open, made_by, age, due, inferred))

/// The answer of `open_commitments`.
struct pending_commitments {
    date on{};
    std::vector<pending_commitment> all{};
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(pending_commitments const&, pending_commitments const&) = default;
};

BOOST_DESCRIBE_STRUCT(pending_commitments, (), (on, all, not_covered))

/// One commitment waits for another. Made simultaneous, this one condition unlocks the cycle.
struct blocking_edge {
    id<commitment> waiting{};
    std::string name{};
    target for_{};          ///< the condition
    id<commitment> other{}; ///< which would bring that about
    std::string other_name{};

    friend bool operator==(blocking_edge const&, blocking_edge const&) = default;
};

BOOST_DESCRIBE_STRUCT(blocking_edge, (), (waiting, name, for_, other, other_name))

struct deadlock {
    std::vector<blocking_edge> cycle{};
    certainty certain{}; ///< whether each of them certainly waits

    friend bool operator==(deadlock const&, deadlock const&) = default;
};

BOOST_DESCRIBE_STRUCT(deadlock, (), (cycle, certain))

/// The answer of `deadlocks`.
struct deadlock_list {
    date on{};
    std::vector<deadlock> all{};
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(deadlock_list const&, deadlock_list const&) = default;
};

BOOST_DESCRIBE_STRUCT(deadlock_list, (), (on, all, not_covered))

/// The commitments that are or may be open on a day, in the order of the dossier.
[[nodiscard]] ENTENTE_DECL pending_commitments open_commitments(dossier_index const& index, date const& when, selection what = {});

/// The commitments that wait for each other, so that none can begin: cycles of conditions that must come *before*, on a day. One condition of a
/// cycle made simultaneous unlocks it.
[[nodiscard]] ENTENTE_DECL deadlock_list deadlocks(dossier_index const& index, date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/commitments.ipp>
#endif

#endif
