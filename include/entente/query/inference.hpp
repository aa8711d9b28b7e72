// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_INFERENCE_HPP
#define ENTENTE_QUERY_INFERENCE_HPP

/// What is inferred on a day from recorded standings: an end by a step's `until` or a fixed term, an effect that is still to come, dormancy, promises that are kept, overdue or waiting.
/// Inferences are shown beside the record and never merged into it.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/target.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/lifecycle/status_at.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace entente::inline v0_1 {

enum class inferred_state : std::uint8_t {
    dormant, ///< a channel that is active, and neither convened nor was resumed for longer than one and a half times its cadence
    interrupted,           ///< the same of a forum
    over,                  ///< its own end has passed: the `until` of a step, or a fixed term
    kept,                  ///< a promise of conduct whose end has passed without a breach
    lapsed,                ///< another promise whose end has passed
    suspension_over,       ///< the end of a suspension or a freeze has passed, and no resumption is on record
    stage_over,            ///< the end of negotiations has passed, and the dispute goes on
    provisional_over,      ///< the end of provisional application has passed
    overdue,               ///< a commitment that is not fulfilled after its due day
    waiting,               ///< a commitment with a condition that is not met
    notice_taken_effect,   ///< a notice was given, and the day on which it was to take effect has come
    announced_day_come,    ///< the day that was announced has come, and no further step is on record
    not_yet_in_effect,     ///< the last step has effect from a later day
    breach_contested,      ///< who promised denies the breach, and no third party decided
    step_denied,           ///< an account denies the step that made where it stands
    kept_with_agreement,   ///< a promise of conduct whose agreement ended without a breach
    lapsed_with_agreement, ///< another promise whose agreement ended
    agreement_suspended,   ///< a promise whose agreement is suspended: it need not be performed (VCLT 72)
    over_with_agreement,   ///< a promise of conduct that was breached, or performed in part, and whose agreement ended
    closed_by_severance,   ///< a mission that is not recorded as closed, between states that severed their relations (VCDR 45)
    authority_lapsed,      ///< a panel whose work was suspended for more than twelve months (DSU 12.12)
    ended_with_actor, ///< an actor exists no longer: its participation without a successor, its relations, missions, recognition
    succession_open,  ///< a participation whose actor exists no longer, and of whose successor nothing is on record (VCSS 34)
    basis_ended,      ///< a measure whose programme, or the agreement that it rests on, is over or suspended
    without_parties,  ///< an agreement that is in force on record, and for none of its parties: they left
    met,              ///< a demand that is open or accepted, and all that it seeks is so
};

BOOST_DESCRIBE_ENUM(inferred_state, dormant, interrupted, over, kept, lapsed, suspension_over, stage_over, provisional_over,
                    overdue, waiting, notice_taken_effect, announced_day_come, not_yet_in_effect, breach_contested, step_denied,
                    kept_with_agreement, lapsed_with_agreement, agreement_suspended, over_with_agreement, closed_by_severance,
                    authority_lapsed, ended_with_actor, succession_open, basis_ended, without_parties, met)

struct inference {
    inferred_state state{};
    certainty certain{};
    std::optional<date>
        since{}; ///< the day that decides it, where it is known: the last day of a term, the due day, the day of effect, the first day on which a dialogue is dormant
    std::optional<target> waits_for{}; ///< the unmet condition of a commitment

    friend bool operator==(inference const&, inference const&) = default;
};

BOOST_DESCRIBE_STRUCT(inference, (), (state, certain, since, waits_for))

struct inference_options {
    /// A dialogue is dormant when it did not convene for longer than its cadence times this many tenths.
    std::int64_t grace_tenths = 15;
};

namespace detail {

/// Whether a day has passed: certainly, where every day that may be meant has.
[[nodiscard]] inline certainty has_passed(date const& limit, date const& now) noexcept {
    return limit.latest() < now.earliest() ? certainty::yes : limit.earliest() < now.latest() ? certainty::maybe : certainty::no;
}

/// Whether a commitment is still to be performed after the day on which it was due. Whether it is, if it or its agreement was suspended on that day and goes on since, the law leaves open.
[[nodiscard]] ENTENTE_DECL certainty is_overdue(dossier_index const& index, commitment const& one, date const& now);

/// The day on which an agreement ended for a commitment, where it is known: as a whole, or when the last of one side left.
[[nodiscard]] inline std::optional<date> end_for(dossier_index const& index, commitment const& one, agreement const& whole,
                                                 date const& when);

/// Whether somebody other than the two sides says that a promise was breached.
[[nodiscard]] ENTENTE_DECL bool is_decided(dossier_index const& index, commitment const& one,
                                           step<commitment_action> const& breach);

/// Whether who promised denies a breach that no third party decided.
[[nodiscard]] ENTENTE_DECL bool is_contested_breach(dossier_index const& index, commitment const& one, std::int32_t since);

} // namespace detail

/// What is inferred of an instrument on a day, given the standings that its record allows.
[[nodiscard]] ENTENTE_DECL std::vector<inference> inferences(dossier_index const& index, indexed_instrument const& of,
                                                             state_set const& states, date const& now,
                                                             inference_options const& options = {});

namespace detail {

/// The end of an instrument that is certainly over.
struct found_end {
    std::optional<date> on{}; ///< the day of the step that ended it, or the last day of its terms
    bool by_terms = false;
};

[[nodiscard]] ENTENTE_DECL found_end end_of(dossier_index const& index, indexed_instrument const& of, date const& when);

ENTENTE_DECL std::optional<date> end_for(dossier_index const& index, commitment const& one, agreement const& whole,
                                         date const& when);

} // namespace detail

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/inference.ipp>
#endif

#endif
