// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_CAUSE_HPP
#define ENTENTE_VALIDATE_RULES_CAUSE_HPP

/// Rules of causal links and of accounts: what came first, and what sources say against each other.

#include <entente/core/detail/config.hpp>
#include <entente/validate/rule.hpp>

namespace entente::inline v0_1::rules {

namespace detail {

ENTENTE_DECL void check_cause_comes_first(dossier_run& run);

ENTENTE_DECL void check_causes_are_no_circle(dossier_run& run);

ENTENTE_DECL void note_contested_links(dossier_run& run);

ENTENTE_DECL void note_contradictory_accounts(dossier_run& run, indexed_instrument const& one);

} // namespace detail

inline constexpr rule causes[]{
    {"K001", "an effect does not come before its cause", severity::error, "the format", &detail::check_cause_comes_first},
    {"K002", "no fact is its own cause, directly or through others", severity::error, "the format",
     &detail::check_causes_are_no_circle},
    {"K003", "a causal link is not both asserted and denied; where it is, it is contested", severity::note, "the format",
     &detail::note_contested_links},
    {"K004", "sources do not give different days for one event", severity::warning, "the format",
     &detail::note_contradictory_accounts},
};

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rules/cause.ipp>
#endif

#endif
