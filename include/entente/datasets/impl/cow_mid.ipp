// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_COW_MID_IPP
#define ENTENTE_DATASETS_IMPL_COW_MID_IPP

#include <entente/datasets/cow_mid.hpp>

#include <entente/core/text_form.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace entente::inline v0_1::datasets {

ENTENTE_DECL void cow_mid::note_levels(dispute& to, row_type const& row, std::uint64_t line) {
    if (row.hostlev == -9) {
        // missing
    } else if (row.hostlev < 1 || row.hostlev > 5) {
        to_.tell("V105", severity::warning, {line, "hostlev"},
                 "the codebook has no level of hostility " + std::to_string(row.hostlev) + "; expected 1 to 5",
                 "the dispute has no level");
        without_level_.push_back(to.id);
    } else {
        auto const level = static_cast<hostility_level>(row.hostlev - 1);
        to.hostility = to.hostility ? (std::max)(*to.hostility, level) : level;
    }
    if (row.hiact == -9) {
        // missing
    } else if (row.hiact < 0 || row.hiact > 21) {
        to_.tell("V105", severity::warning, {line, "hiact"},
                 "the codebook has no action " + std::to_string(row.hiact) + "; expected 0 to 21");
    } else {
        auto const action = static_cast<military_action>(row.hiact);
        to.highest_action = to.highest_action ? (std::max)(*to.highest_action, action) : action;
    }
}

ENTENTE_DECL void cow_mid::widen(dispute& to, std::optional<date> const& start, std::optional<date> const& end,
                                 std::uint64_t line) {
    auto& first = to.history[0].on;
    auto& last = to.history[1].on;
    if (start && (!first || start->earliest() < first->earliest())) {
        first = *start;
        to.history[0].sources = {to_.at(line)};
    }
    if (end && (!last || end->latest() > last->latest())) {
        last = *end;
        to.history[1].sources = {to_.at(line)};
    }
}

ENTENTE_DECL void cow_mid::take(row_type& row, std::uint64_t line) {
    if (row.dispnum <= 0) {
        to_.tell("V102", severity::warning, {line, "dispnum"},
                 "the number of the dispute is " + (row.dispnum == -9 ? std::string("missing (-9)") : std::to_string(row.dispnum)),
                 "the row is left out");
        return;
    }
    bool const has_start = row.styear != -9;
    auto const start =
        has_start ? to_.date_of({line, "stday"}, row.styear, row.stmon.optional(), row.stday.optional()) : std::nullopt;
    if (!has_start) {
        to_.tell("V102", severity::warning, {line, "styear"}, "the year in which the row begins is missing (-9)",
                 "the first day of the state in the dispute counts as unknown");
    }
    bool const has_end = row.endyear != -9;
    auto const end =
        has_end ? to_.date_of({line, "endday"}, row.endyear, row.endmon.optional(), row.endday.optional()) : std::nullopt;
    if (!has_end) {
        to_.tell("V102", severity::warning, {line, "endyear"}, "the year in which the row ends is missing (-9)",
                 "the state was in the dispute from its first day, nobody knows how long");
    }
    auto const who = to_.state(state_codes::cow, std::to_string(row.ccode), {line, "ccode"},
                               start ? std::optional(start->earliest()) : std::nullopt, row.stabb);
    auto const numbered =
        find_state(state_codes::cow, std::to_string(row.ccode), start ? std::optional(start->earliest()) : std::nullopt);
    auto const lettered = find_state(state_codes::cow_letters, row.stabb, start ? std::optional(start->earliest()) : std::nullopt);
    if (numbered && lettered && numbered->id != lettered->id) {
        to_.tell("V106", severity::warning, {line, "stabb"},
                 "the row is of " + std::string(lettered->id) + " by its letters, and of " + std::string(numbered->id) +
                     " by its number",
                 "the number counts");
    }
    auto const number = std::to_string(row.dispnum);
    auto const [made, is_new] = to_.object(to_.made().disputes, id_of<dispute>("mid-" + number));
    if (is_new) {
        made->kind = dispute_kind::other; // the table does not say what it is about
        made->names.set(language_tag{"en"}, "MID " + number);
        identifier known;
        known.scheme = key{"cow-mid"};
        known.value = number;
        made->identifiers.push_back(std::move(known));
        made->history.resize(2);
        made->history[0].action = dispute_action::activate;
        made->history[1].action = dispute_action::lapse;
    }
    note_levels(*made, row, line);
    if ((has_start && row.styear < first_covered) || (has_end && row.endyear > last_covered)) {
        to_.tell("V105", severity::warning, {line, has_start && row.styear < first_covered ? "styear" : "endyear"},
                 "the table has the years " + std::to_string(first_covered) + " to " + std::to_string(last_covered) + ", not " +
                     std::to_string(has_start && row.styear < first_covered ? row.styear : row.endyear));
    }
    bool const is_reversed = start && end && is_before(*end, *start) == certainty::yes;
    if (is_reversed) {
        to_.tell("V103", severity::warning, {line, "endyear"},
                 "the row ends on " + to_text(*end) + ", before it begins on " + to_text(*start),
                 "the state was in the dispute at some time of these years, perhaps");
    }
    if (!rows_.emplace(row.dispnum, row.ccode, start.value_or(date{}), end.value_or(date{}), row.sidea).second) {
        to_.tell("V107", severity::note, {line, "dispnum"}, "a row before this has the same dispute, state and days",
                 "this row is left out");
        return;
    }
    dispute_side side;
    side.role = row.sidea ? dispute_role::challenger : dispute_role::target;
    side.actors.push_back(who);
    if (is_reversed) {
        if (auto const years = record::some_time_of(row.styear, row.endyear)) {
            side.period = *years;
        }
    } else if (start || end) {
        side.period = period(start ? period_end(*start) : period_end(), end ? period_end(*end) : period_end());
    }
    made->sides.push_back(std::move(side));
    made->sources.push_back(to_.at(line));
    widen(*made, start, end, line);
    if (!has_end) {
        without_end_.push_back(made->id);
    }
    for (auto const& [is_known, year] : {std::pair(has_start, row.styear), std::pair(has_end, row.endyear)}) {
        if (is_known) {
            first_year_ = first_year_ ? (std::min)(*first_year_, year) : year;
            last_year_ = last_year_ ? (std::max)(*last_year_, year) : year;
        }
    }
}

ENTENTE_DECL void cow_mid::finish() {
    for (id<dispute> const& one : without_level_) {
        to_.object(to_.made().disputes, one).first->hostility = std::nullopt; // the highest is not known
    }
    for (id<dispute> const& one : without_end_) {
        to_.object(to_.made().disputes, one).first->history[1].on = std::nullopt; // some state stayed nobody knows how long
    }
    // A last day that is the last of the table is where the table ends, not the dispute.
    auto const table_end = date::from(last_covered, 12, 31);
    for (dispute& one : to_.made().disputes) {
        if (one.id.view().substr(0, 4) == "mid-" && one.history.size() == 2 && one.history[1].on &&
            one.history[1].on->latest() == table_end->latest()) {
            one.history.pop_back();
            for (dispute_side& side : one.sides) {
                auto const end = side.period ? side.period->end().on() : date{};
                if (end.is_set() && end.latest() == table_end->latest()) {
                    side.period = period(side.period->start(), period_end::open());
                }
            }
        }
    }
    auto const first = first_year_ ? date::from((std::max)(*first_year_, first_covered), 1, 1) : std::nullopt;
    auto const last = last_year_ ? date::from((std::min)(*last_year_, last_covered), 12, 31) : std::nullopt;
    if (first && last && *first < *last) {
        to_.covers("dispute", period(*first, *last));
    }
}

} // namespace entente::datasets

#endif
