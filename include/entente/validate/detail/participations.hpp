// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_DETAIL_PARTICIPATIONS_HPP
#define ENTENTE_VALIDATE_DETAIL_PARTICIPATIONS_HPP

/// Checks of the participants of agreements: consent, entry into force, reservations, notices. `validate/rules/agreement.hpp` makes rules of them.

#include <entente/core/detail/config.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/validate/rule.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::rules {

namespace detail {

/// Calls `visit(i, agreement)` for each agreement of the dossier.
template <class Visit>
void each_agreement(dossier_run& run, Visit visit) {
    auto const& all = run.index().dossier().agreements;
    for (std::size_t i = 0; i != all.size(); ++i) {
        visit(i, all[i]);
    }
}

/// The first step with one of some actions, or the end.
template <class Action>
std::size_t first_step(entente::history<Action> const& history, std::initializer_list<Action> wanted) {
    std::size_t i = 0;
    while (i != history.size() && std::find(wanted.begin(), wanted.end(), history[i].action) == wanted.end()) {
        ++i;
    }
    return i;
}

inline auto count_parties(agreement const& one) {
    return std::count_if(one.participations.begin(), one.participations.end(),
                         [](participation const& part) { return part.capacity == participation_capacity::party; });
}

/// Whether an agreement is certainly in force on a day, and not over by its terms.
inline bool is_in_force_by_effect(agreement const& one, date const& when) {
    return states_in_effect(one, when).is(standing_region::stage, static_cast<std::uint8_t>(agreement_stage::in_force)) ==
           certainty::yes;
}

ENTENTE_DECL void check_enough_parties(dossier_run& run);

ENTENTE_DECL void check_signatures_agree(dossier_run& run);

ENTENTE_DECL void check_party_after_agreement(dossier_run& run);

/// What a participation says although its agreement never entered into force.
ENTENTE_DECL void check_party_without_agreement(dossier_run& run);

inline void check_parties_and_agreement(dossier_run& run) {
    check_party_after_agreement(run);
    check_party_without_agreement(run);
}

/// Steps of participations after the agreement ended, which change nothing any more.
ENTENTE_DECL void check_participation_ends(dossier_run& run);

ENTENTE_DECL void check_withdrawal_after_force(dossier_run& run);

ENTENTE_DECL void check_rule_of_entry(dossier_run& run);

ENTENTE_DECL void check_reservations(dossier_run& run);

ENTENTE_DECL void check_prohibited_reservations(dossier_run& run);

ENTENTE_DECL void check_notice_period(dossier_run& run);
ENTENTE_DECL void check_lock_in(dossier_run& run);

/// A notice may be revoked, or held, before it takes effect and not after.
ENTENTE_DECL void check_notice_is_revoked_in_time(dossier_run& run);

ENTENTE_DECL void check_withdrawal_is_admitted(dossier_run& run);

ENTENTE_DECL void check_withdrawal_rules_agree(dossier_run& run);

/// Who succeeded to a treaty in force, and is no party to it on record.
ENTENTE_DECL void check_successors_are_parties(dossier_run& run);

/// Who consented to a treaty that has been in force for a year since, and is no party to it on record.
ENTENTE_DECL void check_contracting_states_become_parties(dossier_run& run);

ENTENTE_DECL void check_predecessors_consented(dossier_run& run);

ENTENTE_DECL void check_signature_is_definitive(dossier_run& run);

/// Says where who never signed takes back a consent, and so would be left a signatory.
/// Says where somebody leaves a treaty that is silent of it, without a reason to take that for admitted.
ENTENTE_DECL void check_withdrawal_is_implied(dossier_run& run);

} // namespace detail

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/detail/participations.ipp>
#endif

#endif
