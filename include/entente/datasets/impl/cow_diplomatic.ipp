// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_COW_DIPLOMATIC_IPP
#define ENTENTE_DATASETS_IMPL_COW_DIPLOMATIC_IPP

#include <entente/datasets/cow_diplomatic.hpp>

#include <iterator>
#include <optional>
#include <string>

namespace entente::inline v0_1::datasets {

ENTENTE_DECL void cow_diplomatic::take(row_type& row, std::uint64_t line) {
    bool const exists = row.year >= -9999 && row.year <= 9999;
    if (!exists) {
        to_.tell("V102", severity::warning, {line, "year"}, "there is no year " + std::to_string(row.year), "the row is left out");
        return;
    }
    years_.insert(row.year);
    take_one(row.ccode2, row.ccode1, row.year, row.dr_at_1.optional().value_or(missing), {line, "DR_at_1"});
    take_one(row.ccode1, row.ccode2, row.year, row.dr_at_2.optional().value_or(missing), {line, "DR_at_2"});
    auto const is_somebody = [](std::int32_t level) { return (level >= 1 && level <= 3) || level == 9; };
    bool const has_one = is_somebody(row.dr_at_1.optional().value_or(0)) || is_somebody(row.dr_at_2.optional().value_or(0));
    if (row.de && row.dr_at_1 && row.dr_at_2 && (*row.de != 0) != has_one) {
        to_.tell("V106", severity::warning, {line, "DE"},
                 *row.de != 0 ? "it says that there is an exchange, and neither state has a mission"
                              : "it says that there is no exchange, and one of the states has a mission",
                 "the missions count");
    }
}

ENTENTE_DECL void cow_diplomatic::take_one(std::int32_t sender, std::int32_t receiver, std::int32_t year, std::int32_t level,
                                           cell_place const& where) {
    if (level == missing) {
        gaps_.insert(year);
    } else if (level != 0 && level != 1 && level != 2 && level != 3 && level != 9) {
        to_.tell("V105", severity::warning, where, "the codebook has no level " + std::to_string(level), "it counts as missing");
        gaps_.insert(year);
        level = missing;
    }
    auto& of = levels_[{sender, receiver}];
    auto const before = of.find(year);
    if (before != of.end() && before->second.level != level) {
        // A pair may stand in the table twice, once from each side.
        to_.tell("V106", severity::warning, where,
                 "line " + std::to_string(before->second.line) +
                     " has another level for this year: " + std::to_string(before->second.level) + ", not " + std::to_string(level),
                 "the first counts");
        return;
    }
    of.try_emplace(year, seen{level, where.line});
}

ENTENTE_DECL period cow_diplomatic::whole_year(std::int32_t year) {
    return {*date::from(year, 1, 1), *date::from(year, 12, 31)};
}

ENTENTE_DECL std::optional<head_class> cow_diplomatic::class_of(std::int32_t level) noexcept {
    switch (level) {
    case 1: return head_class::charge_d_affaires;
    case 2: return head_class::minister;
    case 3: return head_class::ambassador;
    case 9: return head_class::other;
    default: return std::nullopt;
    }
}

ENTENTE_DECL void cow_diplomatic::add_step(mission& to, mission_action action, std::int32_t year, std::uint64_t line) {
    to.history.push_back({.on = *date::from(year, 1, 1), .action = action});
    to.history.back().note.set(language_tag{"en"}, "By this day at the latest: the table has years only.");
    to.history.back().sources.push_back(to_.at(line));
}

ENTENTE_DECL mission* cow_diplomatic::new_mission(std::int32_t sender, std::int32_t receiver, std::int32_t first,
                                                  std::uint64_t line) {
    auto const on = day::from(first, 7, 1);
    auto const of = to_.state(state_codes::cow, std::to_string(sender), {line, "ccode1"}, on);
    auto const to = to_.state(state_codes::cow, std::to_string(receiver), {line, "ccode2"}, on);
    auto const [made, is_new] =
        to_.object(to_.made().missions, id_of<mission>("cow-mission-" + std::to_string(sender) + '-' + std::to_string(receiver) +
                                                       '-' + std::to_string(first)));
    if (!is_new) {
        return nullptr;
    }
    auto const name_of = [&](id<actor> const& who) {
        return std::string(to_.object(to_.made().actors, who).first->names.in(language_tag{"en"}));
    };
    made->of = of;
    made->to = to;
    made->names.set(language_tag{"en"}, "Mission of " + name_of(of) + " in " + name_of(to));
    return made;
}

ENTENTE_DECL cow_diplomatic::level_map::const_iterator cow_diplomatic::fill(mission& one, level_map const& of,
                                                                            level_map::const_iterator at) {
    auto const first = at->first;
    // Where a year before was looked at, nobody was there yet. A year whose level is missing says nothing.
    auto const here = years_.find(first);
    auto looked = here;
    bool was_absent = false;
    while (looked != years_.begin() && !was_absent) {
        auto const then = of.find(*--looked);
        was_absent = then == of.end() || then->second.level == 0;
        if (!was_absent && then->second.level != missing) {
            break;
        }
    }
    if (was_absent) {
        add_step(one, mission_action::open, first, at->second.line);
    } else {
        one.begins = beginning<mission_stage>{.stage = mission_stage::headed, .from = *date::from(first, 1, 1)};
    }
    bool is_embassy = false;
    bool is_legation = false;
    std::optional<std::int32_t> gone; // the first year that was looked at in which nobody was there
    for (auto year = here; year != years_.end() && !gone; ++year) {
        auto const then = of.find(*year);
        if (then == of.end() || then->second.level == 0) {
            gone = *year;
            continue;
        }
        if (auto const head = class_of(then->second.level)) {
            one.levels.push_back({*head, whole_year(*year)});
            is_embassy = is_embassy || *head == head_class::ambassador;
            is_legation = is_legation || *head != head_class::other;
            one.sources.push_back(to_.at(then->second.line));
        }
        at = then;
    }
    one.kind = is_embassy ? mission_kind::embassy : is_legation ? mission_kind::legation : mission_kind::other;
    if (gone) {
        add_step(one, mission_action::close, *gone, at->second.line);
    }
    return at;
}

ENTENTE_DECL void cow_diplomatic::finish() {
    for (auto const& [pair, of] : levels_) {
        for (auto at = of.begin(); at != of.end(); ++at) {
            if (at->second.level == 0 || at->second.level == missing) {
                continue;
            }
            auto* const made = new_mission(pair.first, pair.second, at->first, at->second.line);
            if (made == nullptr) {
                break; // the table was read before
            }
            at = fill(*made, of, at);
        }
    }
    for (std::int32_t const year : years_) {
        if (gaps_.count(year) != 0) {
            to_.tell("V108", severity::note, {1, "year"},
                     "in " + std::to_string(year) + " a level is missing, so that year does not count as covered");
            continue;
        }
        to_.covers(kind_name<mission>, whole_year(year));
    }
}

} // namespace entente::datasets

#endif
