// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_STRUCTURE_HPP
#define ENTENTE_VALIDATE_RULES_STRUCTURE_HPP

/// Rules of any described type: ids, keys, references. They look at layouts alone.

#include <entente/core/detail/config.hpp>
#include <entente/core/walk.hpp>
#include <entente/validate/rule.hpp>

namespace entente::inline v0_1::rules {

namespace detail {

ENTENTE_DECL void check_unset(rule_run& run, visited_value const& here);

ENTENTE_DECL void check_repeated_ids(rule_run& run);

ENTENTE_DECL void check_repeated_keys(rule_run& run);

ENTENTE_DECL void check_references(rule_run& run, visited_value const& here);

} // namespace detail

inline constexpr rule structure[]{
    {"S001", "required members are set", severity::error, "the format", &detail::check_unset},
    {"S002", "ids are unique within their kind, and an actor takes part in an agreement once", severity::error, "the format",
     &detail::check_repeated_ids},
    {"S003", "keys are unique within their object", severity::error, "the format", &detail::check_repeated_keys},
    {"S004", "references are valid", severity::error, "the format", &detail::check_references},
};

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rules/structure.ipp>
#endif

#endif
