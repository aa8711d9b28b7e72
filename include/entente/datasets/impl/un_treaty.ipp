// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_UN_TREATY_IPP
#define ENTENTE_DATASETS_IMPL_UN_TREATY_IPP

#include <entente/datasets/un_treaty.hpp>

#include <entente/core/detail/quotation.hpp>
#include <entente/datasets/detail/day_scanner.hpp>
#include <entente/datasets/detail/other_cell.hpp>

namespace entente::inline v0_1::datasets {

namespace detail {

/// No treaty of the Collection is older; a year of two digits is none.
inline constexpr int first_un_year = 1800;

/// The consent of a day, by the mark after it.
[[nodiscard]] inline std::optional<un_consent> consent_with(std::string_view mark, std::optional<date> const& on) {
    auto const action = mark.empty() || mark == "r" ? std::optional(participation_action::ratify)
                        : mark == "a"               ? std::optional(participation_action::accede)
                        : mark == "A"               ? std::optional(participation_action::accept)
                        : mark == "AA"              ? std::optional(participation_action::approve)
                        : mark == "c"               ? std::optional(participation_action::confirm_formally)
                        : mark == "d"               ? std::optional(participation_action::succeed)
                        : mark == "s"               ? std::optional(participation_action::sign_definitively)
                                                    : std::nullopt;
    return action && on ? std::optional(un_consent{*action, *on}) : std::nullopt;
}

/// The consent of a day that its month does not have: "31 Feb 1983 a" is an accession in that month.
[[nodiscard]] inline std::optional<un_consent> consent_in_month(std::string_view cell) {
    entente::detail::day_scanner words(cell);
    auto const month = words.number(2) ? words.month() : std::nullopt;
    auto const year = month ? words.number(4) : std::nullopt;
    return year && *year >= first_un_year ? consent_with(words.rest(), date::from(*year, *month)) : std::nullopt;
}

} // namespace detail

ENTENTE_DECL std::optional<un_consent> read_un_consent(std::string_view cell) {
    entente::detail::day_scanner words(cell);
    auto const on = words.day_month_year();
    return on && on->earliest().year() >= detail::first_un_year ? detail::consent_with(words.rest(), on) : std::nullopt;
}

ENTENTE_DECL void un_treaty::take(row_type& row, std::uint64_t line) {
    auto const [treaty, is_new] = to_.object(to_.made().agreements, id_of<agreement>(treaty_));
    if (is_new) {
        treaty->form = agreement_form::treaty;
        treaty->names.set(language_tag{"en"}, name_);
        treaty->sources.push_back(to_.at(line));
    }
    // "China 4, 5": numbers of footnotes follow the name.
    auto name = row.Participant;
    while (!name.empty() && std::string_view("0123456789, ").find(name.back()) != std::string_view::npos) {
        name.pop_back();
    }
    if (name.empty()) {
        to_.tell("V111", severity::warning, {line, "Participant"}, "the row names no participant", "the row is left out");
        return;
    }
    auto const who = to_.state(state_codes::name, name, {line, "Participant"});
    auto const [part, is_first] = to_.participant(*treaty, who);
    if (!is_first) {
        to_.tell("V107", severity::note, {line, "Participant"},
                 "a row before this has the same participant: " + entente::detail::in_quotes(row.Participant),
                 "the later row is left out");
        return;
    }
    part->sources.push_back(to_.at(line));
    auto& history = part->history;
    auto const refuse = [&](std::string_view column, std::string_view cell, bool has_month) {
        to_.tell("V102", severity::warning, {line, column},
                 "expected a day such as \"24 Jan 1983\", with one of the marks a, A, AA, c, d, s after a consent; found " +
                     entente::detail::in_quotes(cell),
                 has_month ? "the month is kept" : "the cell is left out");
    };
    auto const begins_with = [](std::string_view column, std::string_view words) {
        return entente::detail::plain_words(column).substr(0, words.size()) == words;
    };
    for (extensions::member const& each : row.other) {
        auto const cell = entente::detail::text_of_cell(each.json);
        if (cell.empty()) {
            continue;
        }
        auto read = read_un_consent(cell);
        if (!read) {
            read = detail::consent_in_month(cell);
            refuse(each.name, cell, read.has_value());
        }
        if (!read) {
            continue;
        }
        if (begins_with(each.name, "signature")) {
            // "d" is a succession to the signature of another state.
            auto const definitive = read->action == participation_action::sign_definitively;
            bool const is_of_consent = !definitive && read->action != participation_action::succeed &&
                                       (read->action != participation_action::ratify || cell.ends_with('r'));
            if (is_of_consent) {
                to_.tell("V105", severity::warning, {line, each.name},
                         "a signature has the mark d, s or none; found " + entente::detail::in_quotes(cell),
                         "it counts as a signature");
            }
            history.insert(history.begin(), {.on = read->on, .action = definitive ? read->action : participation_action::sign});
        } else if (begins_with(each.name, "entry into force")) {
            history.push_back({.on = read->on, .action = participation_action::enter_into_force});
            // The treaty was adopted some day, and enters into force with the first of its parties (VCLT 24).
            if (treaty->history.empty()) {
                treaty->history.push_back({.action = agreement_action::adopt});
                treaty->history.push_back({.on = read->on, .action = agreement_action::enter_into_force});
            } else if (is_before(read->on, *treaty->history.back().on) == certainty::yes) {
                treaty->history.back().on = read->on;
            }
        } else {
            history.push_back({.on = read->on, .action = read->action});
        }
    }
}

} // namespace entente::datasets

#endif
