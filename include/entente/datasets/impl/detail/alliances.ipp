// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_DETAIL_ALLIANCES_IPP
#define ENTENTE_DATASETS_IMPL_DETAIL_ALLIANCES_IPP

#include <entente/datasets/detail/alliances.hpp>

#include <entente/core/text_form.hpp>

#include <algorithm>

namespace entente::inline v0_1::detail {

ENTENTE_DECL void alliance_member::owe(datasets::record& to, csv::missing<std::int32_t, -9> const& so, obligation owed) {
    if (!so) {
        to.tell("V113", severity::note, {line, {}}, "whether the member owes " + std::string(enum_name(owed)) + " is missing",
                "no such obligation is recorded");
    } else if (*so > 0) {
        owes.push_back(owed);
    }
}

/// An agreement whose record begins in the middle, or which enters into force on its first day.
inline void begin_alliance(agreement& made, alliance_member const& one) {
    auto const first = one.alliance_first ? one.alliance_first : one.first;
    if (!first) {
        return;
    }
    if (one.begins_before) {
        made.begins = beginning<agreement_stage>{.stage = agreement_stage::in_force, .from = *first};
    } else {
        made.history.push_back({.on = *first, .action = agreement_action::sign});
        made.history.push_back({.on = *first, .action = agreement_action::enter_into_force});
    }
}

ENTENTE_DECL void add_alliance_member(datasets::record& to, alliance_member&& one) {
    auto const [made, is_new] = to.object(to.made().agreements, datasets::id_of<agreement>(one.alliance));
    if (is_new) {
        made->form = agreement_form::treaty;
        made->names.set(language_tag{"en"}, one.name);
        if (!one.scheme.empty()) {
            identifier known;
            known.scheme = *key::from(one.scheme);
            known.value = one.number;
            made->identifiers.push_back(std::move(known));
        }
        begin_alliance(*made, one);
        bool const ends_first =
            one.alliance_first && one.alliance_last && is_before(*one.alliance_last, *one.alliance_first) == certainty::yes;
        if (ends_first) {
            to.tell("V103", severity::warning, {one.line, {}},
                    "the alliance ended on " + to_text(*one.alliance_last) + ", before it began on " + to_text(*one.alliance_first),
                    "the day on which it ended counts as unknown");
        }
        if (one.alliance_last) {
            made->history.push_back(
                {.on = ends_first ? std::optional<date>() : one.alliance_last, .action = agreement_action::terminate});
        }
    } else if (!made->begins && made->history.empty()) {
        begin_alliance(*made, one); // of the member before this nobody knows when it entered
    } else if (!one.alliance_first && one.first && made->history.size() > 1 && made->history[0].on &&
               *one.first < *made->history[0].on) {
        made->history[0].on = *one.first; // of the first member to enter
        made->history[1].on = *one.first;
    }
    auto const [part, is_first] = to.participant(*made, one.who);
    bool const is_second = !is_first && std::any_of(part->history.begin(), part->history.end(), [&](auto const& step) {
        return step.action == participation_action::enter_into_force && step.on && step.on == one.first;
    });
    if (is_second) {
        to.tell("V107", severity::warning, {one.line, {}},
                "a row before this has the same alliance, member and first day: " + to_text(*one.first),
                "the later row is left out");
        return;
    }
    part->sources.push_back(to.at(one.line));
    bool const is_reversed = one.first && one.last && is_before(*one.last, *one.first) == certainty::yes;
    if (is_reversed) {
        to.tell("V103", severity::warning, {one.line, {}},
                "the member left on " + to_text(*one.last) + ", before it entered on " + to_text(*one.first),
                "the day on which it left counts as unknown");
    }
    if (one.first && one.begins_before && is_first) {
        part->begins = beginning<participation_stage>{.stage = participation_stage::party, .from = *one.first};
    } else {
        auto const on = one.first ? compact_optional<date>(*one.first) : compact_optional<date>();
        part->history.push_back({.on = on, .action = participation_action::sign_definitively});
        part->history.push_back({.on = on, .action = participation_action::enter_into_force});
    }
    if (one.has_unknown_last) {
        to.tell("V102", severity::warning, {one.line, {}},
                "the member does not stay to the end, and the year in which it left is missing",
                "the day on which it left counts as unknown");
        part->history.push_back({.action = participation_action::withdraw});
    }
    // Who stays to the end does not withdraw.
    if (one.last && (!one.alliance_last || *one.last != *one.alliance_last)) {
        part->history.push_back({.on = is_reversed ? std::optional<date>() : one.last, .action = participation_action::withdraw});
    }
    if (!is_first) {
        auto const owed = std::find_if(made->clauses.begin(), made->clauses.end(),
                                       [&](clause const& each) { return each.bearers.size() == 1 && each.bearers[0] == one.who; });
        bool const same = owed == made->clauses.end()
                              ? one.owes.empty()
                              : owed->obligations.size() == one.owes.size() &&
                                    std::equal(one.owes.begin(), one.owes.end(), owed->obligations.begin(),
                                               [](obligation a, term<obligation> const& b) { return b == a; });
        if (!same) {
            to.tell("V110", severity::warning, {one.line, {}},
                    "the member owes other things than in an earlier spell of the same alliance",
                    "those of the earlier spell are kept");
        }
    }
    if (is_first && !one.owes.empty()) {
        clause owed;
        for (obligation const each : one.owes) {
            owed.obligations.push_back(each);
        }
        owed.bearers.push_back(one.who);
        owed.sources.push_back(to.at(one.line));
        made->clauses.push_back(std::move(owed));
    }
}

ENTENTE_DECL void end_alliances_without_members(datasets::record& to, std::string_view prefix) {
    for (agreement& one : to.made().agreements) {
        if (one.id.view().substr(0, prefix.size()) != prefix || one.participations.empty() || one.history.empty()) {
            continue;
        }
        std::optional<date> last;
        bool const all_left = std::all_of(one.participations.begin(), one.participations.end(), [&](participation const& each) {
            bool const left = !each.history.empty() && each.history.back().action == participation_action::withdraw;
            if (left && each.history.back().on) {
                last = last ? (std::max)(*last, *each.history.back().on) : *each.history.back().on;
            }
            return left;
        });
        if (!all_left || one.history.back().action == agreement_action::terminate) {
            continue;
        }
        bool const is_dated = std::all_of(one.participations.begin(), one.participations.end(),
                                          [](participation const& each) { return each.history.back().on.has_value(); });
        if (!is_dated || !last) {
            one.history.push_back({.action = agreement_action::terminate}); // nobody knows when the last one left
            continue;
        }
        for (participation& each : one.participations) {
            if (each.history.back().on && *each.history.back().on == *last) {
                each.history.pop_back(); // it did not leave before the end
            }
        }
        one.history.push_back({.on = *last, .action = agreement_action::terminate});
    }
}

} // namespace entente::detail

#endif
