// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_AGREEMENT_HPP
#define ENTENTE_VALIDATE_RULES_AGREEMENT_HPP

/// Rules of agreements and their participants, mostly from the Vienna Convention on the Law of Treaties 1969 (VCLT).

#include <entente/core/detail/config.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/validate/detail/participations.hpp>
#include <entente/validate/rule.hpp>

#include <string_view>

namespace entente::inline v0_1::rules {

namespace detail {

ENTENTE_DECL void check_relations_are_no_cycle(dossier_run& run);

ENTENTE_DECL void check_amended_was_adopted(dossier_run& run);

ENTENTE_DECL void check_superseded_is_over(dossier_run& run);
ENTENTE_DECL void check_revival(dossier_run& run);

ENTENTE_DECL void check_form_and_force(dossier_run& run);

ENTENTE_DECL void check_registration(dossier_run& run);

ENTENTE_DECL void check_who_suspends(dossier_run& run);

/// One party alone terminates or suspends a treaty as a whole.
ENTENTE_DECL void check_acts_of_one_party(dossier_run& run);

ENTENTE_DECL void check_parties_exist(dossier_run& run);

/// Who is named by clauses of an agreement and takes no part in it.
ENTENTE_DECL void find_third_states(dossier_run& run, compact_list<id<actor>> clause::*named, std::string_view member,
                                    std::string_view before, std::string_view after, std::string_view suggestion);

inline void check_bearers(dossier_run& run) {
    find_third_states(run, &clause::bearers, "bearers", " is to bear an obligation under ", " and takes no part in it",
                      "a treaty obliges no third state without its consent (VCLT 34, 35)");
}

ENTENTE_DECL void check_beneficiaries(dossier_run& run);

ENTENTE_DECL void check_bearer_is_not_beneficiary(dossier_run& run);

ENTENTE_DECL void check_objections(dossier_run& run);

ENTENTE_DECL void check_inter_se(dossier_run& run);

ENTENTE_DECL void check_reservations_to_bilateral_treaties(dossier_run& run);

} // namespace detail

inline constexpr rule agreements[]{
    {"G001", "an agreement in force has two parties at least, within the stated coverage", severity::error, "VCLT 2.1(a)",
     &detail::check_enough_parties},
    {"G002", "an agreement was signed when its first party signed", severity::error, "VCLT 10", &detail::check_signatures_agree},
    {"G003", "an agreement is not in force for a party before it is in force, unless by succession", severity::error,
     "VCLT 24; VCSS 1978", &detail::check_parties_and_agreement},
    {"G004", "nobody withdraws from an agreement before it is in force", severity::warning, "VCLT 54",
     &detail::check_withdrawal_after_force},
    {"G006", "an agreement enters into force when what its own rule asks for is there, as far as the dossier covers it",
     severity::error, "VCLT 24.1", &detail::check_rule_of_entry},
    {"G007", "a reservation is made with the signature or the consent; a successor's may come later", severity::warning,
     "VCLT 19; VCSS 1978 art. 20", &detail::check_reservations},
    {"G008", "no reservation is made where the agreement prohibits any", severity::error, "VCLT 19(a)",
     &detail::check_prohibited_reservations},
    {"G009",
     "who leaves gave notice, within the stated coverage, and it takes effect after its period, if it stands: the agreement's own, "
     "or "
     "twelve months where withdrawal is implied",
     severity::warning, "VCLT 54, 56.2", &detail::check_notice_period},
    {"G010", "nobody withdraws where the agreement prohibits it", severity::error, "VCLT 54",
     &detail::check_withdrawal_is_admitted},
    {"G011", "no agreement amends, supersedes, implements, supplements or revives itself, directly or through others",
     severity::error, "VCLT 39-41, 59", &detail::check_relations_are_no_cycle},
    {"G012", "an agreement that is amended or superseded was adopted", severity::error, "VCLT 39, 59",
     &detail::check_amended_was_adopted},
    {"G013", "a superseded agreement is not in force beside the one that supersedes it, where all its parties joined that",
     severity::warning, "VCLT 30.4, 59", &detail::check_superseded_is_over},
    {"G014", "a joint statement rarely binds legally", severity::note, "VCLT 2.1(a); ICJ, Aegean Sea 1978, paragraph 96",
     &detail::check_form_and_force},
    {"G015",
     "a legally binding agreement in force since 24 October 1945 is registered within two years, within the stated coverage",
     severity::warning, "UN Charter 102", &detail::check_registration},
    {"G016", "only parties suspend an agreement; organs act for their state", severity::error, "VCLT 57, 58",
     &detail::check_who_suspends},
    {"G017", "an agreement of two is not in force when one of them no longer exists and has no successor", severity::warning,
     "VCSS 1978", &detail::check_parties_exist},
    {"G018", "who bears an obligation takes part in the agreement", severity::error, "VCLT 34, 35", &detail::check_bearers},
    {"G019", "who benefits takes part in the agreement, or has a right as a third state", severity::warning, "VCLT 36",
     &detail::check_beneficiaries},
    {"G020", "nobody owes an obligation to itself alone", severity::error, "ATOP codebook",
     &detail::check_bearer_is_not_beneficiary},
    {"G021", "nobody takes a step in an agreement after it ended", severity::warning, "VCLT 70", &detail::check_participation_ends},
    {"G022", "a notice is revoked, held or extended before it takes effect", severity::warning, "VCLT 68",
     &detail::check_notice_is_revoked_in_time},
    {"G023", "nobody leaves a treaty that is silent of it, unless that is implied", severity::warning, "VCLT 56.1",
     &detail::check_withdrawal_is_implied},
    {"G025", "an objection is to a reservation of another participant, made before it", severity::error, "VCLT 20, 21",
     &detail::check_objections},
    {"G026", "an exception between parties names two of them at least, and not all", severity::error, "VCLT 41, 58",
     &detail::check_inter_se},
    {"G027", "a reservation is made to a treaty of more than two parties", severity::warning,
     "ILC Guide to Practice on Reservations 1.6.1", &detail::check_reservations_to_bilateral_treaties},
    {"G028", "what an agreement says about withdrawal agrees with itself", severity::error, "VCLT 54, 56",
     &detail::check_withdrawal_rules_agree},
    {"G029", "who signs a treaty that enters into force by signature is bound by it", severity::warning, "VCLT 12.1(a)",
     &detail::check_signature_is_definitive},
    {"G030", "an agreement that another one revives was revived, and not before that one", severity::warning,
     "Treaty of Peace with Italy 1947, art. 44", &detail::check_revival},
    {"G031", "nobody gives notice before the agreement allows it", severity::warning, "VCLT 54(a); Paris Agreement 28.1",
     &detail::check_lock_in},
    {"G032", "one party alone neither terminates, suspends nor amends a treaty for the others, unless the treaty lets it",
     severity::warning, "VCLT 39, 42.2, 54, 57, 60, 65", &detail::check_acts_of_one_party},
    {"G033", "who succeeded to a treaty in force is a party to it", severity::warning, "VCSS 17, 23, 34",
     &detail::check_successors_are_parties},
    {"G034", "who consented to a treaty is a party to it a year after it entered into force", severity::warning, "VCLT 2.1(g), 24",
     &detail::check_contracting_states_become_parties},
    {"G035", "who succeeds to a treaty takes the place of a state that had consented to it", severity::warning,
     "VCSS 17-19, 36, 37", &detail::check_predecessors_consented},
};

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rules/agreement.ipp>
#endif

#endif
