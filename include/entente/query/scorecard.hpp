// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_SCORECARD_HPP
#define ENTENTE_QUERY_SCORECARD_HPP

/// Who keeps promises: kept, kept late, broken and still open, also between two actors in both directions; and overdue promises.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/id.hpp>
#include <entente/query/commitments.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// What became of a promise.
enum class promise_outcome : std::uint8_t {
    kept,        ///< fulfilled, or a promise of conduct whose end passed without a breach
    partly_kept, ///< fulfilled in part
    broken,      ///< breached, and not remedied
    contested,   ///< breached by one account; the promisor denies it, and no third party decided
    pending,     ///< offered, pledged or begun
    set_aside,   ///< refused, released, lapsed or superseded
};

BOOST_DESCRIBE_ENUM(promise_outcome, kept, partly_kept, broken, contested, pending, set_aside)

struct scored_commitment {
    named<entente::commitment> commitment{};
    promise_outcome outcome{};
    certainty
        certain{}; ///< maybe: another outcome is possible that day; the one shown is that of the last step that may have been taken
    bool inferred = false; ///< by its terms; no step says so
    std::optional<date> due{};
    std::optional<step_answer> decided_by{}; ///< the step that made it so
    std::optional<std::int64_t>
        days_late{}; ///< of one that was kept: from the day on which it was due, below zero before it; nothing where either day is not known

    friend bool operator==(scored_commitment const&, scored_commitment const&) = default;
};

BOOST_DESCRIBE_STRUCT(scored_commitment, (), (commitment, outcome, certain, inferred, due, decided_by, days_late))

/// The answer of `scorecard`. Counted are outcomes that are certain.
struct promise_score {
    named<actor> by{};
    std::optional<named<actor>> to{};
    date on{};
    std::uint32_t kept{};
    std::uint32_t partly_kept{};
    std::uint32_t broken{};
    std::uint32_t contested{};
    std::uint32_t pending{};
    std::uint32_t set_aside{};
    std::uint32_t uncertain{};
    std::uint32_t overdue{};                    ///< the pending or partly kept ones that are certainly past their day
    std::optional<std::int64_t> median_delay{}; ///< in days, of those kept that had a day
    std::vector<scored_commitment> all{};       ///< in the order of the dossier
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(promise_score const&, promise_score const&) = default;
};

BOOST_DESCRIBE_STRUCT(promise_score, (),
                      (by, to, on, kept, partly_kept, broken, contested, pending, set_aside, uncertain, overdue, median_delay, all,
                       not_covered))

/// The answer of `reciprocity`.
struct reciprocity_answer {
    promise_score first{};  ///< promises of the first to the second
    promise_score second{}; ///< and the second to the first
    std::optional<std::int64_t>
        balance{}; ///< the share of decided promises that the first kept, less the share of the second, in thousandths; a promise kept in part counts half. Nothing where either has none that is decided

    friend bool operator==(reciprocity_answer const&, reciprocity_answer const&) = default;
};

BOOST_DESCRIBE_STRUCT(reciprocity_answer, (), (first, second, balance))

namespace detail {

/// Counts one commitment of an actor, unless it was not made yet.
ENTENTE_DECL void score(dossier_index const& index, indexed_instrument const& of, id<actor> const& bearer,
                        std::optional<id<actor>> const& beneficiary, promise_score& to);

[[nodiscard]] ENTENTE_DECL promise_score scorecard(dossier_index const& index, id<actor> const& by,
                                                   std::optional<id<actor>> const& to, date const& when);

} // namespace detail

/// What an actor, folded to its state, promised, and what became of it by a day. Linear in its commitments.
[[nodiscard]] inline promise_score scorecard(dossier_index const& index, id<actor> const& by, date const& when) {
    return detail::scorecard(index, by, std::nullopt, when);
}

/// What two promised each other, and what each kept, by a day.
[[nodiscard]] ENTENTE_DECL reciprocity_answer reciprocity(dossier_index const& index, dyad const& between, date const& when);

/// The commitments that are or may be open, and whose day is or may be past: those that `open_commitments` infers to be overdue.
[[nodiscard]] ENTENTE_DECL pending_commitments overdue(dossier_index const& index, date const& when, selection const& what = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/scorecard.ipp>
#endif

#endif
