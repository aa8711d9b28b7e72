// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_BODY_HPP
#define ENTENTE_VALIDATE_RULES_BODY_HPP

/// Rules of channels, forums and their meetings.

#include <entente/core/detail/config.hpp>
#include <entente/validate/rule.hpp>

#include <cstddef>
#include <string>

namespace entente::inline v0_1::rules {

namespace detail {

/// The step by which a meeting began, or null where none did.
ENTENTE_DECL step<meeting_action> const* beginning_of(meeting const& one);

ENTENTE_DECL bool takes_part(dossier_run& run, meeting const& one, id<actor> const& who);

ENTENTE_DECL void check_trilateral_sessions(dossier_run& run, indexed_instrument const& of);

ENTENTE_DECL void check_quorum(dossier_run& run, indexed_instrument const& of);

ENTENTE_DECL void check_rotation(dossier_run& run, indexed_instrument const& of);

ENTENTE_DECL void check_numbers(dossier_run& run, indexed_instrument const& of);

ENTENTE_DECL void check_hosts(dossier_run& run);

ENTENTE_DECL void check_two_participants(dossier_run& run);

inline std::string pointer_of(dossier_run& run, meeting const& one) {
    return pointer_to({"meetings", &one - run.index().dossier().meetings.data()});
}

ENTENTE_DECL void check_outcomes_follow(dossier_run& run);

ENTENTE_DECL void check_outcomes_are_of_its_days(dossier_run& run);

ENTENTE_DECL void check_no_outcomes_of_what_was_not_held(dossier_run& run);

ENTENTE_DECL void check_convening_sessions(dossier_run& run);

ENTENTE_DECL void check_held_sessions_convene(dossier_run& run, indexed_instrument const& of);

} // namespace detail

inline constexpr rule bodies[]{
    {"B001", "a session of a trilateral forum has all three members, where it lists who took part", severity::warning, "the format",
     &detail::check_trilateral_sessions},
    {"B002", "a session has its quorum, where it lists who took part", severity::warning, "the format", &detail::check_quorum},
    {"B003", "no member hosts twice running where the chair rotates", severity::warning, "the format", &detail::check_rotation},
    {"B004", "the sessions of a body's own level are numbered in order", severity::warning, "the format", &detail::check_numbers},
    {"B005", "the host of a meeting takes part, or is a third party and says so", severity::error, "PLOVER CONSULT",
     &detail::check_hosts},
    {"B006", "a meeting that was held had two participants, where it lists them", severity::error, "PLOVER CONSULT",
     &detail::check_two_participants},
    {"B007", "no step was taken at a meeting before that began", severity::error, "the format", &detail::check_outcomes_follow},
    {"B008", "no step was taken at a meeting that was called off", severity::error, "the format",
     &detail::check_no_outcomes_of_what_was_not_held},
    {"B009", "a body convenes at a session of its own, of its level, that was held, on a day of it", severity::error, "the format",
     &detail::check_convening_sessions},
    {"B010", "a session that was held at the level of its body convened it", severity::note, "the format",
     &detail::check_held_sessions_convene},
    {"B011", "no step was taken at a meeting days after that closed", severity::warning, "the format",
     &detail::check_outcomes_are_of_its_days},
};

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rules/body.ipp>
#endif

#endif
