// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_DESTA_IPP
#define ENTENTE_DATASETS_IMPL_DESTA_IPP

#include <entente/datasets/desta.hpp>

#include <entente/core/detail/quotation.hpp>
#include <entente/core/text_form.hpp>
#include <entente/datasets/detail/other_cell.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::datasets {

ENTENTE_DECL std::vector<desta::member> desta::members_of(row_type const& row, std::uint64_t line) {
    std::vector<member> result;
    for (std::size_t i = 1;; ++i) {
        auto const column = 'c' + std::to_string(i);
        if (row.other.find(column) == nullptr) {
            return result;
        }
        auto const code = entente::detail::other_cell(row.other, column);
        if (!code.empty()) {
            // 900 is Kosovo, which has no number of ISO 3166.
            auto const who = code == "900" ? to_.state(state_codes::cow, "347", {line, column})
                                           : to_.state(state_codes::iso_number, code, {line, column},
                                                       row.year ? day::from(*row.year, 7, 1) : std::nullopt);
            result.push_back({who, std::string(entente::detail::other_cell(row.other, 'm' + column))});
        }
    }
}

ENTENTE_DECL void desta::describe(agreement& treaty, row_type const& row, entry of, id<agreement> const& base,
                                  std::optional<date> const& year, std::optional<date> const& force, std::uint64_t line) {
    treaty.names.set(language_tag{"en"}, row.name);
    identifier known;
    known.scheme = key{"desta"};
    known.value = row.number;
    treaty.identifiers.push_back(std::move(known));
    if (year) {
        treaty.history.insert(treaty.history.begin(),
                              {.on = *year, .action = of == entry::talk ? agreement_action::negotiate : agreement_action::sign});
    }
    if (force) {
        treaty.history.push_back({.on = *force, .action = agreement_action::enter_into_force});
    }
    if (of != entry::talk) { // every party to every other
        clause owed;
        owed.obligations.push_back(obligation::trade_concession);
        owed.sources.push_back(to_.at(line));
        treaty.clauses.push_back(std::move(owed));
    }
    if (of == entry::amendment && base != treaty.id) {
        treaty.relations.push_back({agreement_relation_kind::amends, base});
    }
}

ENTENTE_DECL void desta::add_parties(agreement& treaty, std::vector<member> const& members, entry of,
                                     std::optional<date> const& year, std::optional<date> const& force) {
    auto const has = [&](std::string_view part) {
        return std::any_of(members.begin(), members.end(), [&](member const& each) { return each.part == part; });
    };
    bool const changes_parties = of == entry::accession || of == entry::withdrawal;
    std::string_view const marked = has("1") ? "1" : has("3") ? "2" : ""; // who is new; without a mark, everybody
    for (member const& each : members) {
        if (changes_parties && !marked.empty() && each.part != marked) {
            continue;
        }
        auto const part = to_.participant(treaty, each.who).first;
        if (of == entry::talk || !year) {
            continue;
        }
        part->history.push_back({.on = *year,
                                 .action = of == entry::accession    ? participation_action::accede
                                           : of == entry::withdrawal ? participation_action::withdraw
                                                                     : participation_action::sign_definitively});
        if (force && of != entry::withdrawal) {
            part->history.push_back({.on = *force, .action = participation_action::enter_into_force});
        }
    }
}

ENTENTE_DECL std::optional<desta::entry> desta::entry_named(std::string_view type) noexcept {
    constexpr std::pair<std::string_view, entry> all[]{
        {"base_treaty", entry::treaty},
        {"accession", entry::accession},
        {"withdrawal", entry::withdrawal},
        {"negotiation", entry::talk},
        {"protocol or amendment", entry::amendment},
        {"consolidated", entry::amendment},
    };
    for (auto const& [name, of] : all) {
        if (name == type) {
            return of;
        }
    }
    return std::nullopt;
}

ENTENTE_DECL void desta::take(row_type& row, std::uint64_t line) {
    auto const members = members_of(row, line);
    auto const year = row.year ? to_.date_of({line, "year"}, *row.year, std::nullopt, std::nullopt) : std::nullopt;
    auto const force =
        row.entryforceyear ? to_.date_of({line, "entryforceyear"}, *row.entryforceyear, std::nullopt, std::nullopt) : std::nullopt;
    if (year && force && *force < *year) {
        to_.tell("V103", severity::warning, {line, "entryforceyear"},
                 "it enters into force in " + to_text(*force) + ", before it is signed in " + to_text(*year));
    }
    auto const of = entry_named(row.entry_type);
    if (!of) {
        to_.tell("V105", severity::warning, {line, "entry_type"},
                 "the codebook has no " + entente::detail::in_quotes(row.entry_type), "the row is left out");
        return;
    }
    bool const is_of_base = *of == entry::treaty || *of == entry::accession || *of == entry::withdrawal;
    auto const base = id_of<agreement>("desta-" + std::to_string(row.base_treaty));
    auto const own = is_of_base ? base : id_of<agreement>("desta-" + row.number);
    agreement& treaty = *to_.object(to_.made().agreements, own).first;
    treaty.form = agreement_form::treaty;
    treaty.sources.push_back(to_.at(line));
    if (*of != entry::accession && *of != entry::withdrawal) {
        describe(treaty, row, *of, base, year, force, line);
    }
    add_parties(treaty, members, *of, year, force);
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
