// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_RELATION_HPP
#define ENTENTE_VALIDATE_RULES_RELATION_HPP

/// Rules of diplomatic relations, missions and recognition.

#include <entente/core/detail/config.hpp>
#include <entente/validate/rule.hpp>

namespace entente::inline v0_1::rules {

namespace detail {

ENTENTE_DECL void check_relations_are_of_states(dossier_run& run);

ENTENTE_DECL void check_relations_are_recorded_once(dossier_run& run);

ENTENTE_DECL void check_relations_by_consent(dossier_run& run);

ENTENTE_DECL void check_nobody_sends_to_itself(dossier_run& run);

ENTENTE_DECL void check_kind_of_mission(dossier_run& run);

ENTENTE_DECL void check_missions_have_relations(dossier_run& run);

ENTENTE_DECL void check_who_acts_for_a_mission(dossier_run& run);

ENTENTE_DECL void check_nobody_recognises_itself(dossier_run& run);

ENTENTE_DECL void check_recalls_told_as_measures(dossier_run& run);

ENTENTE_DECL void check_recognitions_are_recorded_once(dossier_run& run);

} // namespace detail

inline constexpr rule relations[]{
    {"R001", "diplomatic relations are between states, or a state and an organisation", severity::error, "VCDR 2",
     &detail::check_relations_are_of_states},
    {"R002", "the relations of two states are recorded once", severity::error, "the format",
     &detail::check_relations_are_recorded_once},
    {"R003", "relations are established and restored by both states", severity::warning, "VCDR 2",
     &detail::check_relations_by_consent},
    {"R004", "nobody sends a mission to itself", severity::error, "VCDR 2", &detail::check_nobody_sends_to_itself},
    {"R005", "a permanent mission is sent to an organisation, an embassy to a state", severity::warning,
     "VCDR 2; Vienna Convention on the Representation of States 1975", &detail::check_kind_of_mission},
    {"R006", "a mission that needs relations opens and receives its head while there are some", severity::warning, "VCDR 2, 45",
     &detail::check_missions_have_relations},
    {"R007", "the receiving state declares persons unacceptable; the sending state recalls its head", severity::warning,
     "VCDR 4, 9, 43", &detail::check_who_acts_for_a_mission},
    {"R008", "nobody recognises itself", severity::error, "Montevideo Convention 6", &detail::check_nobody_recognises_itself},
    {"R009", "a recall, a severance or a downgrade is a step of the mission or of the relations", severity::note, "the format",
     &detail::check_recalls_told_as_measures},
    {"R010", "the recognition of one actor by another is recorded once", severity::error, "the format",
     &detail::check_recognitions_are_recorded_once},
};

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rules/relation.ipp>
#endif

#endif
