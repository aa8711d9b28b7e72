// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_VALIDATE_HPP
#define ENTENTE_VALIDATE_VALIDATE_HPP

/// Checks a dossier, or a value of any described type of your own, by the rules: references, time, law and lifecycle.

#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/lifecycle/agreement.hpp>
#include <entente/lifecycle/commitment.hpp>
#include <entente/lifecycle/dialogue.hpp>
#include <entente/lifecycle/dispute.hpp>
#include <entente/lifecycle/for_each_instrument.hpp>
#include <entente/lifecycle/measure.hpp>
#include <entente/lifecycle/meeting.hpp>
#include <entente/lifecycle/proceeding.hpp>
#include <entente/validate/rule.hpp>
#include <entente/validate/rules.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

struct validate_options {
    std::span<rule const* const> rules = all_rules; ///< by which it is checked
    std::size_t max_findings = report::default_limit;
};

/// Everything that is wrong with a value, in the order of the places. Findings have a JSON Pointer; where the value was read from a text,
/// `json::locate(text, report)` gives them line and column. About linear in the value.
///
///     entente::report const report = entente::validate(dossier);
///     if (!report.ok()) return complain(report);
template <class T>
[[nodiscard]] report validate(T const& value, validate_options const& options = {}) {
    std::vector<validated_instrument> instruments;
    for_each_instrument(value, [&](auto const& one, std::string_view pointer) {
        instruments.push_back({history_view(one), std::string(pointer)});
    });
    validation subject(layout_of<T>, &value, std::move(instruments), options.max_findings);
    for (rule const* one : options.rules) {
        subject.apply(*one);
    }
    report findings = std::move(subject).take_findings();
    findings.sort();
    return findings;
}

} // namespace entente

#endif
