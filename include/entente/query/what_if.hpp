// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_WHAT_IF_HPP
#define ENTENTE_QUERY_WHAT_IF_HPP

/// What if a step were taken: whether it is possible, and every standing, finding, commitment and leg that it would change. Nothing is changed.

#include <entente/core/compact_list.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/result.hpp>
#include <entente/lifecycle/refusal.hpp>
#include <entente/query/commitments.hpp>
#include <entente/query/diff.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// A step that somebody might take, its action by name, so that one question serves every kind.
struct proposed_step {
    ref<> to{}; ///< the instrument, or a participation
    std::string action{};
    std::optional<date> on{}; ///< nothing: on the day that is asked about
    compact_list<id<actor>> by{};
    std::optional<id<meeting>> at{};

    friend bool operator==(proposed_step const&, proposed_step const&) = default;
};

BOOST_DESCRIBE_STRUCT(proposed_step, (), (to, action, on, by, at))

/// How a leg of a forum would change: its score, in thousandths.
struct leg_change {
    named<trilateral_forum> forum{};
    dyad leg{};
    std::vector<named<actor>> actors{};
    std::optional<std::int64_t> before{};
    std::optional<std::int64_t> after{};

    friend bool operator==(leg_change const&, leg_change const&) = default;
};

BOOST_DESCRIBE_STRUCT(leg_change, (), (forum, leg, actors, before, after))

/// What would follow from a step.
struct consequences {
    proposed_step step{};
    date on{};
    changes changed{};                          ///< the differences between the record and the result, on that day
    std::vector<step_answer> steps_refused{};   ///< steps on record after that day that would not be possible any more
    std::vector<named<commitment>> released{};  ///< commitments whose conditions would all be met
    std::vector<named<commitment>> nearer{};    ///< commitments with one more met condition, while others stay unmet
    std::vector<deadlock> resolved_deadlocks{}; ///< cycles that would be none any more
    std::vector<leg_change> legs{};             ///< of forums, where the score would change
    std::vector<finding> new_findings{};
    std::vector<finding> settled_findings{}; ///< findings that would be gone

    friend bool operator==(consequences const&, consequences const&) = default;
};

BOOST_DESCRIBE_STRUCT(consequences, (),
                      (step, on, changed, steps_refused, released, nearer, resolved_deadlocks, legs, new_findings,
                       settled_findings))

namespace detail {

/// After the steps that may have been taken by that day.
[[nodiscard]] ENTENTE_DECL std::size_t place_by_day(history_view const& history, date const& on);

[[nodiscard]] ENTENTE_DECL bool is_among(finding const& one, std::vector<finding> const& sorted);

} // namespace detail

/// What would follow from a step on a day, which is put in its place among those on record: after the ones that may have been taken by then. The answer compares the record
/// with the result. Linear in the dossier, which is copied.
///
///     auto const then = what_if(index, {.to = {"channel/leaders-visits"}, .action = "resume", .by = {"japan", "korea"}}, date{2023, 3, 15});
///
/// Refuses a step that is not possible, an action that the kind does not have, an object without a history, and actors and meetings that do not exist.
[[nodiscard]] ENTENTE_DECL result<consequences, refusal> what_if(dossier_index const& index, proposed_step step, date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/what_if.ipp>
#endif

#endif
