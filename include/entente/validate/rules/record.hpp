// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_RECORD_HPP
#define ENTENTE_VALIDATE_RULES_RECORD_HPP

/// Rules of the record as a whole: names, identifiers, sources, targets, coverage.

#include <entente/core/detail/config.hpp>
#include <entente/validate/rule.hpp>

namespace entente::inline v0_1::rules {

namespace detail {

ENTENTE_DECL void check_names(dossier_run& run);

ENTENTE_DECL void check_shared_identifiers(dossier_run& run);

ENTENTE_DECL void check_identifiers(dossier_run& run);

ENTENTE_DECL void check_sources_of_steps(dossier_run& run, indexed_instrument const& one);

ENTENTE_DECL void check_sources_of_statements(dossier_run& run);

ENTENTE_DECL void check_sources(dossier_run& run);

ENTENTE_DECL void check_targets(dossier_run& run);

ENTENTE_DECL void check_coverage(dossier_run& run);

ENTENTE_DECL void check_amount(rule_run& run, visited_value const& here);

ENTENTE_DECL void check_other_name(rule_run& run, visited_value const& here);

} // namespace detail

inline constexpr rule record[]{
    {"S005", "covered objects have names", severity::warning, "the format", &detail::check_names},
    {"S006", "an identifier belongs to one actor at a time, or is passed on to a successor", severity::error,
     "the schemes of identifiers", &detail::check_shared_identifiers},
    {"S007", "an identifier is valid in its scheme", severity::warning, "COW state numbers 2-990, ISO 3166-1, Wikidata, WTO DS",
     &detail::check_identifiers},
    {"S008", "steps within the stated coverage cite a source", severity::warning, "the format", &detail::check_sources_of_steps},
    {"S009", "a source has a whole URL, and was read after it was published", severity::warning, "RFC 3986",
     &detail::check_sources},
    {"S010", "a target names a state of its instrument's lifecycle", severity::error, "the lifecycle of its kind",
     &detail::check_targets},
    {"S011", "coverage names known kinds", severity::error, "the format", &detail::check_coverage},
    {"S012", "statements within the stated coverage cite a source", severity::warning, "the format",
     &detail::check_sources_of_statements},
    {"S013", "an amount has a value, and an ISO 4217 code or a word in lower case as its unit", severity::error, "ISO 4217",
     &detail::check_amount},
    {"S014", "other names are not empty", severity::error, "the format", &detail::check_other_name},
};

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rules/record.ipp>
#endif

#endif
