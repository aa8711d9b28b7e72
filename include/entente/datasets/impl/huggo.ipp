// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_HUGGO_IPP
#define ENTENTE_DATASETS_IMPL_HUGGO_IPP

#include <entente/datasets/huggo.hpp>

#include <entente/core/country_code.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/text_form.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::inline v0_1::datasets {

ENTENTE_DECL std::optional<date> huggo::day_in(std::string const& cell, std::string_view column, std::uint64_t line) {
    if (cell.empty() || cell == "NA" || cell == "31.12.9999" || cell == "9999-12-31") {
        return std::nullopt;
    }
    bool const has_points = cell.size() == 10 && cell[2] == '.' && cell[5] == '.';
    auto const text = has_points ? cell.substr(6) + '-' + cell.substr(3, 2) + '-' + cell.substr(0, 2) : cell;
    if (text.substr(0, 5) == "0001-") {
        return std::nullopt;
    }
    auto const result = text.size() == 10 ? date::from(std::string_view(text)) : std::nullopt;
    if (!result) {
        to_.tell("V102", severity::warning, {line, column},
                 "expected a day as dd.mm.yyyy or yyyy-mm-dd, found " + entente::detail::in_quotes(cell), "the date is left out");
    }
    return result;
}

ENTENTE_DECL void huggo::check_same(row_type const& row, std::uint64_t line) {
    auto& first = first_rows_.try_emplace(row.treatyID, first_row{{}, {}, {}, line, {}}).first->second;
    // What a row lacks contradicts nothing, and neither does another way to write a day.
    auto const is_missing = [](std::string_view cell) { return cell.empty() || cell == "NA"; };
    auto const plain = [](std::string const& cell) {
        bool const has_points = cell.size() == 10 && cell[2] == '.' && cell[5] == '.';
        auto const text = has_points ? cell.substr(6) + '-' + cell.substr(3, 2) + '-' + cell.substr(0, 2) : cell;
        return text == "9999-12-31" || text.substr(0, 5) == "0001-" ? std::string() : text;
    };
    auto const compare = [&](std::size_t column, std::string_view name, std::string const& here, std::string& there) {
        if (is_missing(there)) {
            there = here;
        }
        if (!is_missing(here) && !plain(here).empty() && !plain(there).empty() && plain(here) != plain(there) &&
            !first.is_told[column]) {
            first.is_told[column] = true;
            to_.tell("V106", severity::warning, {line, name},
                     "the treaty has " + entente::detail::in_quotes(here) + " here, and " + entente::detail::in_quotes(there) +
                         " in line " + std::to_string(first.line),
                     "the first counts");
        }
    };
    compare(0, "Title", row.Title, first.title);
    compare(1, "Signature", row.Signature, first.signature);
    compare(2, "Force", row.Force, first.force);
}

ENTENTE_DECL void huggo::take(row_type& row, std::uint64_t line) {
    auto const [treaty, is_new] = to_.object(to_.made().agreements, id_of<agreement>(row.treatyID));
    if (is_new) {
        treaty->form = agreement_form::treaty;
        treaty->names.set(language_tag{"en"}, row.Title == "NA" ? std::string() : row.Title);
        treaty->sources.push_back(to_.at(line));
    }
    if (treaty->history.empty()) {
        auto const on = day_in(row.Signature, "Signature", line);
        auto const force = day_in(row.Force, "Force", line);
        if (on) {
            treaty->history.push_back({.on = *on, .action = agreement_action::sign});
        } else if (force) { // it had a text, whenever that was signed
            treaty->history.push_back({.action = agreement_action::adopt});
        }
        if (force) {
            treaty->history.push_back({.on = *force, .action = agreement_action::enter_into_force});
        }
    }
    check_same(row, line);
    bool const is_state = row.stateID.size() == 3;
    auto const who = is_state ? to_.state(state_codes::iso_letters, row.stateID, {line, "stateID"})
                              : to_.actor_named(row.stateID, actor_kind::other, row.stateID);
    auto const [part, is_first] = to_.participant(*treaty, who);
    if (!is_first) {
        to_.tell("V107", severity::note, {line, "stateID"},
                 "a row before this has the same party and treaty: " + entente::detail::in_quotes(row.stateID) + ", " +
                     entente::detail::in_quotes(row.treatyID),
                 "the later row is left out");
        return;
    }
    part->sources.push_back(to_.at(line));
    auto& history = part->history;
    auto const add = [&](participation_action action, date const& on) { history.push_back({.on = on, .action = action}); };
    auto const signed_on = day_in(row.stateSignature, "stateSignature", line);
    auto const acceded = day_in(row.Accession, "Accession", line);
    auto const accepted = day_in(row.Acceptance, "Acceptance", line);
    auto const succeeded = day_in(row.Succession, "Succession", line);
    auto const ratified = day_in(row.stateRat, "stateRat", line);
    if (signed_on) {
        add(participation_action::sign, *signed_on);
    }
    bool is_bound = true;
    if (succeeded && !signed_on) {
        add(participation_action::succeed, *succeeded);
    } else if (acceded) {
        add(participation_action::accede, *acceded);
    } else if (accepted && signed_on) {
        add(participation_action::accept, *accepted);
    } else if (ratified) {
        add(signed_on ? participation_action::ratify : participation_action::confirm_formally, *ratified);
    } else {
        is_bound = false;
    }
    auto const force = day_in(row.stateForce, "stateForce", line);
    auto const left = day_in(row.stateWithdrawal, "stateWithdrawal", line);
    if (force) {
        is_bound ? add(participation_action::enter_into_force, *force) : record::bind(*part, *force);
    } else if (!is_bound && left) {
        to_.tell("V106", severity::warning, {line, "stateWithdrawal"},
                 "the party left on " + to_text(*left) + ", and neither its consent nor an entry into force is there",
                 "the withdrawal is left out");
    }
    if (left && (is_bound || force)) {
        add(participation_action::withdraw, *left);
    }
}

} // namespace entente::datasets

#endif
