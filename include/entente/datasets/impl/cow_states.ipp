// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_COW_STATES_IPP
#define ENTENTE_DATASETS_IMPL_COW_STATES_IPP

#include <entente/datasets/cow_states.hpp>

#include <entente/core/text_form.hpp>

#include <algorithm>

namespace entente::inline v0_1::datasets {

ENTENTE_DECL void cow_states::take(row_type& row, std::uint64_t line) {
    if (!row.styear || !row.endyear) {
        to_.tell("V102", severity::warning, {line, row.styear ? "endyear" : "styear"}, "the year is missing",
                 "the row is left out");
        return;
    }
    if (!to_.is_year({line, "styear"}, *row.styear, "the row is left out") ||
        !to_.is_year({line, "endyear"}, *row.endyear, "the row is left out; the last day of the table stands for an open end")) {
        return;
    }
    auto const first = to_.date_of({line, "stday"}, *row.styear, row.stmonth, row.stday);
    auto const last = to_.date_of({line, "endday"}, *row.endyear, row.endmonth, row.endday);
    auto const who = to_.state(state_codes::cow, std::to_string(row.ccode), {line, "ccode"}, std::nullopt, row.statenme);
    if (first && last) {
        spells_.push_back({who, *first, *last, line});
    }
}

ENTENTE_DECL void cow_states::finish() {
    // By state and day, so that neighbours can be compared.
    std::sort(spells_.begin(), spells_.end(), [](spell const& a, spell const& b) {
        return a.state != b.state ? a.state < b.state : a.first != b.first ? a.first < b.first : a.line < b.line;
    });
    std::optional<date> first;
    std::optional<date> last;
    for (spell const& one : spells_) {
        if (one.last < one.first) {
            continue; // it says nothing of how far the list reaches
        }
        first = first ? (std::min)(*first, one.first) : one.first;
        last = last ? (std::max)(*last, one.last) : one.last;
    }
    spell const* before = nullptr;
    for (spell const& one : spells_) {
        if (one.last < one.first) {
            to_.tell("V103", severity::warning, {one.line, "endyear"},
                     "the spell ends on " + to_text(one.last) + ", before it begins on " + to_text(one.first));
        }
        if (before != nullptr && before->state == one.state && before->first == one.first && before->last == one.last) {
            to_.tell("V107", severity::note, {one.line, "styear"},
                     "line " + std::to_string(before->line) + " has the same state and the same days", "this row is left out");
            continue;
        }
        if (before != nullptr && before->state == one.state && one.first <= before->last) {
            to_.tell("V104", severity::warning, {one.line, "styear"},
                     "the spell begins on " + to_text(one.first) + ", and one of the same state (line " +
                         std::to_string(before->line) + ") ends on " + to_text(before->last));
        }
        before = &one;
        system_membership made;
        made.system = key{"cow"};
        made.period = period(one.first, one.last == last ? period_end::open() : period_end(one.last));
        made.sources.push_back(to_.at(one.line));
        to_.object(to_.made().actors, one.state).first->system_membership.push_back(std::move(made));
    }
    if (last) {
        to_.covers("actor", period(*first, *last), false); // to which day the list reaches
    }
}

} // namespace entente::datasets

#endif
