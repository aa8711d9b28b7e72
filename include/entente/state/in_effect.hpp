// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_IN_EFFECT_HPP
#define ENTENTE_STATE_IN_EFFECT_HPP

/// What has effect in a dossier on a day: where instruments stand by their steps and their terms, which actors exist, and whom an agreement binds.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/lifecycle/parties.hpp>

#include <optional>
#include <span>
#include <vector>

namespace entente::inline v0_1 {

/// The standings of an instrument or a participation that may have effect on a day, by its own steps and terms: the overload with an index also knows of the agreement that a commitment carries out. Linear
/// in its steps.
[[nodiscard]] inline state_set states_in_effect(indexed_instrument const& of, date const& when) {
    return states_in_effect(of.history(), of.terms(), when.earliest(), when.latest());
}

/// Whether it has begun and is not over on a day, by its own steps and terms.
[[nodiscard]] ENTENTE_DECL certainty is_open_in_effect(indexed_instrument const& of, date const& when);

namespace detail {

/// Whether a mission needs diplomatic relations. Consular posts, liaison offices and interests sections do not (VCCR 2.3, VCDR 45).
[[nodiscard]] inline bool rests_on_relations(mission const& one) noexcept {
    return one.kind == mission_kind::embassy || one.kind == mission_kind::legation || one.kind == mission_kind::high_commission ||
           one.kind == mission_kind::nunciature;
}

/// The agreement that a commitment carries out; null if it names none, or one without a record.
[[nodiscard]] ENTENTE_DECL agreement const* agreement_behind(dossier_index const& index, commitment const& one);

/// Whether who promised put an end to the agreement for itself: all of them left, or one of them terminated it alone.
[[nodiscard]] ENTENTE_DECL certainty was_left_by_promisor(dossier_index const& index, commitment const& one, agreement const& whole,
                                                          date const& when);

/// What is known of the end of the agreement of a promise.
struct agreement_end {
    state_set whole{};            ///< where the agreement stands
    certainty left_by_promisor{}; ///< who promised ended it for itself
};

/// The stages that a commitment may have come to by the end of its agreement, deduplicated. More than one where something about that end is uncertain.
[[nodiscard]] ENTENTE_DECL std::vector<commitment_stage> stages_without_agreement(commitment const& one, raw_standing const& now,
                                                                                  agreement_end const& end, date const& when);

/// How an agreement binds on a day for a commitment: as a whole, for all who owe it, and for all to whom it is owed (VCLT 70, 72).
struct agreement_for {
    certainty ended{};     ///< it ended, or all on one side left it
    certainty not_bound{}; ///< the same, or it is suspended for all on one side
    certainty not_begun{}; ///< a treaty that is neither in force nor applied provisionally (VCLT 24, 25)
    certainty suspended{}; ///< it does not bind, and a suspension has to do with it
};

/// Of each of some actors, folded to its state, whether it left and whether it left or suspended. Whoever does not take part, or has no history of its own, does neither.
[[nodiscard]] ENTENTE_DECL agreement_for sides_of(dossier_index const& index, agreement const& whole,
                                                  std::span<id<actor> const> all, date const& when);

[[nodiscard]] ENTENTE_DECL agreement_for agreement_on(dossier_index const& index, commitment const& one, agreement const& whole,
                                                      date const& when);

/// Whether a pending promise ended with the agreement (VCLT 70.1(a)). A promise that was due before the end stays due (70.1(b)), unless the agreement was suspended that day (72). What is promised
/// after the end does not end with it. Under an agreement that is void nothing was owed (69).
[[nodiscard]] ENTENTE_DECL certainty has_ended_with_agreement(dossier_index const& index, commitment const& one,
                                                              agreement const& whole, date const& when);

/// The standing of a commitment, by its terms and the terms of its agreement.
struct promise_in_effect {
    state_set states{};
    certainty over{}; ///< though the stage ends nothing: it was breached before, or performed in part
};

[[nodiscard]] ENTENTE_DECL promise_in_effect in_effect(dossier_index const& index, commitment const& one, date const& when);

/// Whether what `holds` says of a standing is so, and the commitment is not over.
template <class Predicate>
[[nodiscard]] certainty holds_and_is_not_over(dossier_index const& index, commitment const& one, date const& when,
                                              Predicate holds) {
    auto const now = in_effect(index, one, when);
    return now.states.where(holds) & negation(now.over);
}

} // namespace detail

/// The standings of a commitment that may have effect on a day, also by the end of its agreement: pending performance lapses, and a promise of conduct is kept
/// (VCLT 70). Linear in the steps of both.
[[nodiscard]] inline state_set states_in_effect(dossier_index const& index, commitment const& one, date const& when) {
    return detail::in_effect(index, one, when).states;
}

/// When, and how surely, the severance of relations closed a mission that was not opened anew since (VCDR 43, 45).
struct mission_closure {
    certainty closed{};
    std::optional<date> since{};
};

[[nodiscard]] ENTENTE_DECL mission_closure closed_by_severance(dossier_index const& index, mission const& one, date const& when);

/// The standings of a mission that may have effect on a day, also by the severance of relations.
[[nodiscard]] ENTENTE_DECL state_set states_in_effect(dossier_index const& index, mission const& one, date const& when);

/// The same of an instrument of any kind.
[[nodiscard]] inline state_set states_in_effect(dossier_index const& index, indexed_instrument const& of, date const& when) {
    auto const* const promise = of.as<commitment>();
    auto const* const post = of.as<mission>();
    return promise != nullptr ? states_in_effect(index, *promise, when)
           : post != nullptr  ? states_in_effect(index, *post, when)
                              : states_in_effect(of, when);
}

namespace detail {

/// The other histories on whose days the standing in effect may change: of a commitment, those of its agreement and of its two sides in that; of an embassy, those of the relations of its states; of a measure, those that it rests on.
[[nodiscard]] ENTENTE_DECL std::vector<history_view> histories_behind(dossier_index const& index, indexed_instrument const& of);

} // namespace detail

/// Whether a commitment is made and not over, by its terms and those of its agreement too.
[[nodiscard]] ENTENTE_DECL certainty is_open_in_effect(dossier_index const& index, commitment const& one, date const& when);

/// Whether the basis of a measure no longer holds on a day: its agreement is over, or its programme is over or suspended. Perhaps not, where it was over after the last step of the measure, and
/// goes on again: nobody imposed the measure anew.
struct measure_basis {
    certainty is_gone{};
};

[[nodiscard]] ENTENTE_DECL measure_basis basis_of(dossier_index const& index, measure const& one, date const& when);

/// The same of an instrument of any kind.
[[nodiscard]] inline certainty is_open_in_effect(dossier_index const& index, indexed_instrument const& of, date const& when) {
    auto const* const promise = of.as<commitment>();
    auto const* const post = of.as<mission>();
    return promise != nullptr ? is_open_in_effect(index, *promise, when)
           : post != nullptr  ? is_open_in_effect(of, when) & negation(closed_by_severance(index, *post, when).closed)
                              : is_open_in_effect(of, when);
}

/// Whether an actor and its state exist on a day. An actor without a stated existence does.
[[nodiscard]] ENTENTE_DECL certainty exists(dossier_index const& index, id<actor> const& who, date const& when);

/// Whether an actor has a successor that takes no part in an agreement: whether it succeeded to it is open (VCSS 34).
[[nodiscard]] ENTENTE_DECL bool has_open_succession(dossier_index const& index, agreement const& whole, id<actor> const& who);

/// An agreement on a day, for all who take part in it. Parties that exist no longer do not count: where a successor took the place of one of two parties, there are still two.
[[nodiscard]] ENTENTE_DECL agreement_in_effect effect_of(dossier_index const& index, agreement const& whole, date const& when);

/// Whether an agreement binds a participant on a day: in force for it or applied provisionally by it (VCLT 25), not suspended, not over by its terms, and the participant exists.
[[nodiscard]] ENTENTE_DECL certainty binds(dossier_index const& index, agreement_in_effect const& whole, participation const& part,
                                           date const& when);
[[nodiscard]] inline certainty binds(dossier_index const& index, agreement const& whole, participation const& part,
                                     date const& when) {
    return binds(index, effect_of(index, whole, when), part, when);
}

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/state/impl/in_effect.ipp>
#endif

#endif
