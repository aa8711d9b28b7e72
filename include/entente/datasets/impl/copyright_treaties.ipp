// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_COPYRIGHT_TREATIES_IPP
#define ENTENTE_DATASETS_IMPL_COPYRIGHT_TREATIES_IPP

#include <entente/datasets/copyright_treaties.hpp>

#include <entente/core/detail/quotation.hpp>

#include <string_view>

namespace entente::inline v0_1::datasets {

ENTENTE_DECL void copyright_treaties::take(row_type& row, std::uint64_t line) {
    auto const [treaty, is_new] = to_.object(to_.made().agreements, id_of<agreement>(row.treaty));
    if (is_new) {
        treaty->form = agreement_form::treaty;
        treaty->names.set(language_tag{"en"}, row.treaty);
        treaty->sources.push_back(to_.at(line));
    }
    auto const who = to_.state(state_codes::name, row.contracting_party, {line, "Contracting Party"});
    auto const [part, is_first] = to_.participant(*treaty, who);
    if (!is_first) {
        to_.tell("V107", severity::note, {line, "Contracting Party"},
                 "a row before this has the same party and treaty: " + entente::detail::in_quotes(row.contracting_party) + ", " +
                     entente::detail::in_quotes(row.treaty),
                 "the later row is left out");
        return;
    }
    part->sources.push_back(to_.at(line));
    if (row.signature_date) {
        part->history.push_back({.on = *row.signature_date, .action = participation_action::sign});
    }
    auto const type = row.instrument_type ? std::string_view(*row.instrument_type) : std::string_view();
    auto const has = [&](std::string_view word) { return type.find(word) != std::string_view::npos; };
    if (type.empty()) {
        if (row.entry_into_force_date) {
            record::bind(*part, *row.entry_into_force_date);
        }
        return; // else signed, and not yet bound
    }
    auto action = participation_action::accede;
    if (has("atification")) {
        action = participation_action::ratify;
    } else if (has("cceptance")) {
        action = participation_action::accept;
    } else if (has("pproval")) {
        action = participation_action::approve;
    } else if (has("ontinued") || has("uccession")) {
        action = participation_action::succeed;
    } else if (has("ignature")) {
        action = participation_action::sign_definitively;
        part->history.clear();
    } else if (!has("ccession")) {
        to_.tell("V105", severity::warning, {line, "Instrument Type"},
                 "unknown instrument " + entente::detail::in_quotes(type) +
                     "; expected accession, ratification, acceptance, approval, "
                     "succession or signature",
                 "the consent is left out");
        return;
    }
    part->history.push_back({.action = action});
    if (row.instrument_date) {
        part->history.back().on = *row.instrument_date;
    }
    if (row.entry_into_force_date) {
        part->history.push_back({.on = *row.entry_into_force_date, .action = participation_action::enter_into_force});
    }
}

} // namespace entente::datasets

#endif
