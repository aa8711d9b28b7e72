// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_PRESIDENT_VISITS_IPP
#define ENTENTE_DATASETS_IMPL_PRESIDENT_VISITS_IPP

#include <entente/datasets/president_visits.hpp>

#include <entente/core/detail/quotation.hpp>
#include <entente/core/text_form.hpp>
#include <entente/datasets/detail/day_scanner.hpp>

namespace entente::inline v0_1::datasets {

ENTENTE_DECL std::optional<visit_days> read_visit_days(std::string_view text) {
    entente::detail::day_scanner words(text);
    auto const month = words.month();
    if (!month) {
        return std::nullopt;
    }
    auto const first_day = words.number(2);
    if (!first_day) { // "November 1942"
        auto const year = words.number(4);
        auto const whole = year && words.rest().empty() ? date::from(*year, *month) : std::nullopt;
        return whole ? std::optional(visit_days{*whole, *whole}) : std::nullopt;
    }
    std::optional<int> first_year;
    if (words.skip(",")) {
        first_year = words.number(4);
    }
    auto last_month = month;
    auto last_day = first_day;
    auto last_year = first_year;
    if (words.skip("-")) {
        if (auto const named = words.month()) {
            last_month = named;
        }
        last_day = words.number(2);
        last_year = words.skip(",") ? words.number(4) : std::nullopt;
    }
    if (!last_day || !last_year || !words.rest().empty()) {
        return std::nullopt;
    }
    auto const first = date::from(first_year.value_or(*last_year), *month, *first_day);
    auto const last = date::from(*last_year, *last_month, *last_day);
    return first && last && *first <= *last ? std::optional(visit_days{*first, *last}) : std::nullopt;
}

} // namespace entente::datasets

namespace entente::inline v0_1::detail {

ENTENTE_DECL void add_visit(datasets::record& to, datasets::president_visit_row& row, std::uint64_t line, dialogue_level level) {
    auto days = datasets::read_visit_days(row.time);
    if (days && !to.is_year({line, "time"}, days->last.earliest().year(), "the visit has no days")) {
        days.reset();
    } else if (!days) {
        to.tell("V102", severity::warning, {line, "time"},
                "expected days such as \"May 25-28, 2019\", found " + in_quotes(row.time), "the visit has no days");
    }
    // "United Kingdom (Northern Ireland)": what stands in parentheses is a place.
    auto const country = row.destination_country.substr(0, row.destination_country.find(" ("));
    auto const host = to.state(datasets::state_codes::name, country, {line, "destination country"},
                               days ? std::optional(days->first.earliest()) : std::nullopt);
    auto const visitor = to.state(datasets::state_codes::iso_letters, "USA", {line, "destination country"});
    bool const is_leader = level == dialogue_level::leaders;
    auto const slug = (is_leader ? "visit-" : "secretary-visit-") + std::string(host.view()) + '-' +
                      (days ? to_text(days->first) : "line-" + std::to_string(line));
    auto which = datasets::id_of<meeting>(slug);
    auto made = to.object(to.made().meetings, which);
    if (!made.second) { // twice on one day
        made = to.object(to.made().meetings, datasets::id_of<meeting>(slug.substr(0, 52) + "-line-" + std::to_string(line)));
    }
    meeting& one = *made.first;
    one.kind = meeting_kind::other; // the table tells state visits from stopovers in words only
    one.level = level;
    one.names.set(language_tag{"en"}, (is_leader ? "Visit to " : "Visit of the Secretary of State to ") + row.destination_country);
    one.place.set(language_tag{"en"}, row.destination_city);
    one.note.set(language_tag{"en"}, row.description);
    one.host = host;
    one.participants.push_back({.for_ = visitor});
    one.participants.push_back({.for_ = host});
    one.sources.push_back(to.at(line));
    if (days && days->first == days->last) {
        one.history.push_back({.on = days->first, .action = meeting_action::hold});
    } else if (days) {
        one.history.push_back({.on = days->first, .action = meeting_action::open});
        one.history.push_back({.on = days->last, .action = meeting_action::conclude});
    } else {
        one.history.push_back({.action = meeting_action::hold});
    }
}

} // namespace entente::detail

#endif
