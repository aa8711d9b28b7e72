// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_DESTA_IPP
#define ENTENTE_DATASETS_IMPL_DESTA_IPP

#include <entente/datasets/desta.hpp>

#include <entente/core/detail/quotation.hpp>
#include <entente/core/text_form.hpp>
#include <entente/datasets/detail/other_cell.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::datasets {

ENTENTE_DECL void desta::take(row_type& row, std::uint64_t line) {
    struct member {
        id<actor> who;
        std::string part;
    };
    std::vector<member> members;
    bool has_new = false; // part 1
    bool has_other_side = false;
    for (std::size_t i = 1;; ++i) {
        auto const column = 'c' + std::to_string(i);
        auto const code = entente::detail::other_cell(row.other, column);
        if (row.other.find(column) == nullptr) {
            break;
        }
        if (code.empty()) {
            continue;
        }
        auto part = std::string(entente::detail::other_cell(row.other, 'm' + column));
        has_new = has_new || part == "1";
        has_other_side = has_other_side || part == "3";
        // 900 is Kosovo, which has no number of ISO 3166.
        auto const who = code == "900" ? to_.state(state_codes::cow, "347", {line, column})
                                       : to_.state(state_codes::iso_number, code, {line, column},
                                                   row.year ? day::from(*row.year, 7, 1) : std::nullopt);
        members.push_back({who, std::move(part)});
    }
    auto const year = row.year ? to_.date_of({line, "year"}, *row.year, std::nullopt, std::nullopt) : std::nullopt;
    auto const force =
        row.entryforceyear ? to_.date_of({line, "entryforceyear"}, *row.entryforceyear, std::nullopt, std::nullopt) : std::nullopt;
    if (year && force && *force < *year) {
        to_.tell("V103", severity::warning, {line, "entryforceyear"},
                 "it enters into force in " + to_text(*force) + ", before it is signed in " + to_text(*year));
    }
    bool const joins = row.entry_type == "accession";
    bool const leaves = row.entry_type == "withdrawal";
    bool const is_talk = row.entry_type == "negotiation";
    bool const amends = row.entry_type == "protocol or amendment" || row.entry_type == "consolidated";
    if (!joins && !leaves && !is_talk && !amends && row.entry_type != "base_treaty") {
        to_.tell("V105", severity::warning, {line, "entry_type"},
                 "the codebook has no " + entente::detail::in_quotes(row.entry_type), "the row is left out");
        return;
    }
    auto const base = id_of<agreement>("desta-" + std::to_string(row.base_treaty));
    auto const own = joins || leaves || row.entry_type == "base_treaty" ? base : id_of<agreement>("desta-" + row.number);
    auto const [treaty, is_new] = to_.object(to_.made().agreements, own);
    treaty->form = agreement_form::treaty;
    treaty->sources.push_back(to_.at(line));
    if (!joins && !leaves) {
        treaty->names.set(language_tag{"en"}, row.name);
        identifier known;
        known.scheme = key{"desta"};
        known.value = row.number;
        treaty->identifiers.push_back(std::move(known));
        if (year) {
            treaty->history.insert(treaty->history.begin(),
                                   {.on = *year, .action = is_talk ? agreement_action::negotiate : agreement_action::sign});
        }
        if (force) {
            treaty->history.push_back({.on = *force, .action = agreement_action::enter_into_force});
        }
        if (!is_talk) { // every party to every other
            clause owed;
            owed.obligations.push_back(obligation::trade_concession);
            owed.sources.push_back(to_.at(line));
            treaty->clauses.push_back(std::move(owed));
        }
        if (amends && base != own) {
            treaty->relations.push_back({agreement_relation_kind::amends, base});
        }
    }
    for (member const& each : members) {
        bool const is_marked = has_new ? each.part == "1" : has_other_side ? each.part == "2" : true;
        if ((joins || leaves) && !is_marked) {
            continue;
        }
        auto const part = to_.participant(*treaty, each.who).first;
        if (is_talk || !year) {
            continue;
        }
        part->history.push_back({.on = *year,
                                 .action = joins    ? participation_action::accede
                                           : leaves ? participation_action::withdraw
                                                    : participation_action::sign_definitively});
        if (force && !leaves) {
            part->history.push_back({.on = *force, .action = participation_action::enter_into_force});
        }
    }
}

/// Rows of withdrawals stand before those of accessions: steps are put in the order of their years.
ENTENTE_DECL void desta::finish() {
    for (agreement& one : to_.made().agreements) {
        if (one.id.view().substr(0, 6) != "desta-") {
            continue;
        }
        for (participation& each : one.participations) {
            auto& steps = each.history;
            for (std::size_t i = 1; i < steps.size(); ++i) { // a few steps each; what is equal stays as it is
                for (std::size_t k = i; k != 0 && steps[k].on && steps[k - 1].on && *steps[k].on < *steps[k - 1].on; --k) {
                    std::swap(steps[k], steps[k - 1]);
                }
            }
        }
    }
}

} // namespace entente::datasets

#endif
