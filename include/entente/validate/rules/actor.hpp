// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_ACTOR_HPP
#define ENTENTE_VALIDATE_RULES_ACTOR_HPP

/// Rules of actors, persons and offices.

#include <entente/core/detail/config.hpp>
#include <entente/validate/rule.hpp>

namespace entente::inline v0_1::rules {

namespace detail {

ENTENTE_DECL void check_tenures_overlap(dossier_run& run);

ENTENTE_DECL void check_participants_hold_their_office(dossier_run& run);

ENTENTE_DECL void check_tenures_lie_within(dossier_run& run);

ENTENTE_DECL void check_terms(dossier_run& run);

ENTENTE_DECL void check_age_of_holders(dossier_run& run);

ENTENTE_DECL void check_actors_are_no_circle(dossier_run& run);

ENTENTE_DECL void check_successors(dossier_run& run);

ENTENTE_DECL void check_memberships_end(dossier_run& run);

ENTENTE_DECL void check_memberships_begin(dossier_run& run);

ENTENTE_DECL void check_memberships_overlap(dossier_run& run);

ENTENTE_DECL void check_nobody_acts_for_two_states(dossier_run& run);

} // namespace detail

inline constexpr rule actors[]{
    {"P001", "an office that is not held by several has one holder at a time; a day of handover has two", severity::error,
     "Archigos 4.1", &detail::check_tenures_overlap},
    {"P002", "who takes part in a meeting in an office held it that day", severity::warning, "VCLT art. 7",
     &detail::check_participants_hold_their_office},
    {"P003", "a tenure lies within the life of its office and of its holder, and within its term", severity::error, "Archigos 4.1",
     &detail::check_tenures_lie_within},
    {"P004", "the holder of an office is of age", severity::warning, "Archigos 4.1", &detail::check_age_of_holders},
    {"P005", "no actor is part, successor or member of itself, directly or through others", severity::error, "W3C ORG",
     &detail::check_actors_are_no_circle},
    {"P006", "a successor is not over before its predecessor begins", severity::error, "W3C ORG", &detail::check_successors},
    {"P007", "membership ends with its organisation", severity::warning, "COW Intergovernmental Organizations",
     &detail::check_memberships_end},
    {"P008", "an actor exists when it becomes a member", severity::warning, "COW Intergovernmental Organizations",
     &detail::check_memberships_begin},
    {"P009", "nobody acts for two states at once", severity::warning, "VCLT art. 7; Archigos 4.1",
     &detail::check_nobody_acts_for_two_states},
    {"P010", "nobody is a member of one body, or of one system of states, twice at once", severity::warning,
     "COW Intergovernmental Organizations", &detail::check_memberships_overlap},
    {"P011", "a term is that of a legislature or a government whose days are known", severity::warning,
     "Popolo: legislative_period", &detail::check_terms},
};

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rules/actor.ipp>
#endif

#endif
