// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_DISPUTE_HPP
#define ENTENTE_VALIDATE_RULES_DISPUTE_HPP

/// Rules of disputes, measures and proceedings.

#include <entente/core/detail/config.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/validate/rule.hpp>

#include <string>

namespace entente::inline v0_1::rules {

namespace detail {

inline bool opposes(dispute_side const& one) {
    return one.role == dispute_role::challenger || one.role == dispute_role::target;
}

ENTENTE_DECL void check_sides_oppose(dossier_run& run);

ENTENTE_DECL void check_nobody_opposes_itself(dossier_run& run);

ENTENTE_DECL void check_measure_is_against_another(dossier_run& run);

ENTENTE_DECL void check_demand_is_of_another(dossier_run& run);

ENTENTE_DECL void check_who_answers_a_demand(dossier_run& run);

ENTENTE_DECL void check_settled_without_measures(dossier_run& run);

ENTENTE_DECL void check_outcome_of_open_dispute(dossier_run& run);

ENTENTE_DECL void check_negotiated_settlement(dossier_run& run);

template <class E>
std::string shown(E value) {
    return entente::detail::in_quotes(enum_name(value));
}

ENTENTE_DECL void check_highest_action(dossier_run& run);

ENTENTE_DECL void check_fatality(dossier_run& run);

ENTENTE_DECL void check_war_has_deaths(dossier_run& run);

ENTENTE_DECL void check_complainants_belong(dossier_run& run);

ENTENTE_DECL void check_parties_of_proceedings(dossier_run& run);

ENTENTE_DECL void check_actions_of_proceedings(dossier_run& run);

ENTENTE_DECL void check_opinions_have_no_respondent(dossier_run& run);

ENTENTE_DECL void check_parts_of_measures(dossier_run& run);

} // namespace detail

inline constexpr rule disputes[]{
    {"D001", "a dispute has a challenger and a target, where it states its sides", severity::error, "ICOW",
     &detail::check_sides_oppose},
    {"D002", "nobody is on both sides of a dispute at once", severity::error, "COW MID 5.0", &detail::check_nobody_opposes_itself},
    {"D003", "a measure is directed against another actor than its author", severity::error, "PLOVER",
     &detail::check_measure_is_against_another},
    {"D004", "a dispute is settled when its measures are lifted", severity::warning, "the format",
     &detail::check_settled_without_measures},
    {"D005", "an open dispute has no outcome", severity::error, "COW MID 5.0", &detail::check_outcome_of_open_dispute},
    {"D006", "a dispute that was settled by negotiation was negotiated, within the stated coverage", severity::warning,
     "COW MID 5.0; UN Charter 33", &detail::check_negotiated_settlement},
    {"D007", "who complains to a body of an organisation was its member; a party to the ICJ's Statute need not be", severity::error,
     "DSU 1; UN Charter 93", &detail::check_complainants_belong},
    {"D008", "nobody complains against itself", severity::error, "DSU 4; ICJ Statute 40", &detail::check_parties_of_proceedings},
    {"D009", "the highest action is of the stated level of hostility", severity::error, "COW MID 5.0",
     &detail::check_highest_action},
    {"D010", "the level of fatalities is that of the number of deaths", severity::error, "COW MID 5.0", &detail::check_fatality},
    {"D011", "a war has deaths", severity::warning, "COW MID 5.0", &detail::check_war_has_deaths},
    {"D012", "nobody demands of itself", severity::error, "PLOVER", &detail::check_demand_is_of_another},
    {"D013", "the addressee answers a demand; its author extends, reiterates or withdraws it", severity::warning,
     "diplomatic practice", &detail::check_who_answers_a_demand},
    {"D014", "a step of a proceeding is one of its kind", severity::error, "DSU; ICJ Statute",
     &detail::check_actions_of_proceedings},
    {"D015", "an advisory opinion has no respondent", severity::error, "ICJ Statute 65",
     &detail::check_opinions_have_no_respondent},
    {"D016", "no measure is part of itself or rests on itself, directly or through others", severity::error, "the format",
     &detail::check_parts_of_measures},
};

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rules/dispute.ipp>
#endif

#endif
