// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_COMMITMENT_HPP
#define ENTENTE_VALIDATE_RULES_COMMITMENT_HPP

/// Rules of commitments.

#include <entente/core/detail/config.hpp>
#include <entente/validate/rule.hpp>

namespace entente::inline v0_1::rules {

namespace detail {

ENTENTE_DECL void check_due_after_made(dossier_run& run);

ENTENTE_DECL void check_promised_to_another(dossier_run& run);

ENTENTE_DECL void check_parts_are_no_circle(dossier_run& run);

ENTENTE_DECL void check_fulfilled_is_achieved(dossier_run& run);

ENTENTE_DECL void check_no_deadlock(dossier_run& run);

ENTENTE_DECL void check_performed_amounts(dossier_run& run);

ENTENTE_DECL void check_performed_units(dossier_run& run);

ENTENTE_DECL void check_steps_of_performances(dossier_run& run);

ENTENTE_DECL void check_fulfilled_amounts(dossier_run& run);

ENTENTE_DECL void check_performed_after_made(dossier_run& run);

} // namespace detail

inline constexpr rule commitments[]{
    {"C001", "a commitment is not due before it was made", severity::warning, "the format", &detail::check_due_after_made},
    {"C002", "a commitment is made to another", severity::error, "the format", &detail::check_promised_to_another},
    {"C003", "no commitment is part of itself, directly or through others", severity::error, "the format",
     &detail::check_parts_are_no_circle},
    {"C004", "the result of a commitment is achieved when it is fulfilled", severity::warning, "the format",
     &detail::check_fulfilled_is_achieved},
    {"C005", "no open commitments wait for each other, on the day of the dossier", severity::note, "the format",
     &detail::check_no_deadlock},
    {"C006", "no more is performed than was promised", severity::warning, "the format", &detail::check_performed_amounts},
    {"C007", "an amount is performed in a unit that was promised", severity::error, "the format", &detail::check_performed_units},
    {"C009", "a performance names a step of its commitment", severity::error, "the format", &detail::check_steps_of_performances},
    {"C010", "the whole amount is performed when the commitment is fulfilled, if parts are recorded", severity::warning,
     "the format", &detail::check_fulfilled_amounts},
    {"C011", "nothing is performed before it was promised", severity::warning, "the format", &detail::check_performed_after_made},
};

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rules/commitment.ipp>
#endif

#endif
