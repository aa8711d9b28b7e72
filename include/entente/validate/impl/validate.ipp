// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_VALIDATE_IPP
#define ENTENTE_VALIDATE_IMPL_VALIDATE_IPP

#include <entente/validate/validate.hpp>

#include <iterator>

namespace entente::inline v0_1::detail {

ENTENTE_DECL void run_all_rules(dossier_index const& index, validate_options const& options, finding_sink findings) {
    std::vector<std::span<rule const>> groups(std::begin(all_rules), std::end(all_rules));
    groups.push_back(options.own_rules);
    dossier_run run(index, findings);
    run.set_elsewhere(options.elsewhere);
    run.run(groups, options.settings);
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL report validate(dossier_index const& index, validate_options const& options) {
    report findings(options.max_findings);
    detail::run_all_rules(index, options, findings);
    findings.sort();
    return findings;
}

} // namespace entente

#endif
