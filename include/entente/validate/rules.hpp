// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_HPP
#define ENTENTE_VALIDATE_RULES_HPP

/// The one place that lists the rules. A new rule is written in `rules/`, and joins this list.

#include <entente/validate/rule.hpp>
#include <entente/validate/rules/agreement.hpp>
#include <entente/validate/rules/dossier.hpp>
#include <entente/validate/rules/identity.hpp>
#include <entente/validate/rules/people.hpp>
#include <entente/validate/rules/time.hpp>

namespace entente {

/// Every rule of the library, in the order of their codes.
inline constexpr rule const* all_rules[]{
    &rules::named,
    &rules::unique_ids,
    &rules::unique_keys,
    &rules::references,
    &rules::periods_in_order,
    &rules::steps_in_order,
    &rules::steps_end_after_they_begin,
    &rules::legal_histories,
    &rules::steps_at_meetings,
    &rules::actors_existed,
    &rules::offices_held,
    &rules::one_holder,
    &rules::parties,
    &rules::in_force_for_parties,
    &rules::consents,
    &rules::signatures,
    &rules::bearers_take_part,
    &rules::coverage_kinds,
    &rules::condition_stages,
};

} // namespace entente

#endif
