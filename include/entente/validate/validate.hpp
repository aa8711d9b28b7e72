// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_VALIDATE_HPP
#define ENTENTE_VALIDATE_VALIDATE_HPP

/// Checks what types can't: references, time, law and logic.

#include <entente/core/detail/config.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/index/object_table.hpp>
#include <entente/validate/rule.hpp>
#include <entente/validate/rules.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1 {

struct validate_options {
    std::vector<rule_setting> settings{};             ///< for single rules, for all kinds or for one
    std::span<rule const> own_rules{};                ///< rules of yours, run after ours
    std::size_t max_findings = report::default_limit; ///< beyond which they are only counted
    std::span<std::string const>
        elsewhere{}; ///< ids of objects that lie in other parts of the record, sorted, as `id_set` has them: references to them are valid
};

namespace detail {

/// Runs all rules of a dossier, and the caller's own.
ENTENTE_DECL void run_all_rules(dossier_index const& index, validate_options const& options, finding_sink findings);

} // namespace detail

/// Everything that is wrong with a dossier, sorted by its place, with the index that the caller has.
[[nodiscard]] ENTENTE_DECL report validate(dossier_index const& index, validate_options const& options = {});

/// Checks a value of any described type: a dossier by all rules, another type by the rules that need only its layout. A struct that
/// derives from `dossier` and adds lists of kinds of its own is a dossier, whose references may lead to either. In other types, a reference to a kind
/// without any object in the value is taken to lead elsewhere. n log n in the value.
template <class T>
[[nodiscard]] report validate(T const& value, validate_options const& options = {}) {
    report findings(options.max_findings);
    if constexpr (std::is_base_of_v<dossier, T>) {
        return validate(dossier_index(value), options);
    } else {
        object_table const objects(layout_of<T>, &value);
        std::span<rule const> const groups[]{rules::structure, rules::time, options.own_rules};
        rule_run run(layout_of<T>, &value, objects, findings);
        run.set_elsewhere(options.elsewhere);
        run.run(groups, options.settings);
    }
    findings.sort();
    return findings;
}

#ifdef ENTENTE_COMPILED
extern template report validate<dossier>(dossier const&, validate_options const&);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/validate.ipp>
#endif

#endif
