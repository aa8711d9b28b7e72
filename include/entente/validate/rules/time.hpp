// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_TIME_HPP
#define ENTENTE_VALIDATE_RULES_TIME_HPP

/// Rules of periods, wherever they stand.

#include <entente/core/detail/config.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/walk.hpp>
#include <entente/validate/rule.hpp>

namespace entente::inline v0_1::rules {

namespace detail {

ENTENTE_DECL void check_periods_are_in_order(rule_run& run, visited_value const& here);

ENTENTE_DECL void check_years_are_known(rule_run& run, visited_value const& here);

} // namespace detail

inline constexpr rule time[]{
    {"T001", "a period does not end before it begins", severity::error, "ISO 8601-2", &detail::check_periods_are_in_order},
    {"T002", "no sentinel year (0001, 9999) stands for an unknown one", severity::warning, "ISO 8601-2",
     &detail::check_years_are_known},
};

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rules/time.ipp>
#endif

#endif
