// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_HPP
#define ENTENTE_VALIDATE_RULES_HPP

/// The list of all rules: `validate` runs them, and docs/reference/rules.md shows them.

#include <entente/validate/rule.hpp>
#include <entente/validate/rules/actor.hpp>
#include <entente/validate/rules/agreement.hpp>
#include <entente/validate/rules/body.hpp>
#include <entente/validate/rules/cause.hpp>
#include <entente/validate/rules/commitment.hpp>
#include <entente/validate/rules/dispute.hpp>
#include <entente/validate/rules/history.hpp>
#include <entente/validate/rules/record.hpp>
#include <entente/validate/rules/relation.hpp>
#include <entente/validate/rules/structure.hpp>
#include <entente/validate/rules/time.hpp>

#include <span>
#include <string_view>

namespace entente::inline v0_1 {

/// The groups of rules, in the order in which they run.
inline constexpr std::span<rule const> all_rules[]{rules::structure, rules::record,      rules::time,     rules::history,
                                                   rules::actors,    rules::agreements,  rules::disputes, rules::relations,
                                                   rules::bodies,    rules::commitments, rules::causes};

/// The rule of a code, or null.
[[nodiscard]] constexpr rule const* find_rule(std::string_view code) noexcept {
    for (auto const group : all_rules) {
        for (rule const& one : group) {
            if (one.code == code) {
                return &one;
            }
        }
    }
    return nullptr;
}

} // namespace entente

#endif
