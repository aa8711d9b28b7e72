// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_ARCHIGOS_IPP
#define ENTENTE_DATASETS_IMPL_ARCHIGOS_IPP

#include <entente/datasets/archigos.hpp>

#include <entente/core/detail/quotation.hpp>
#include <entente/core/text_form.hpp>

#include <algorithm>
#include <string_view>

namespace entente::inline v0_1::detail {

[[nodiscard]] inline std::optional<entry_kind> archigos_entry(std::string_view text) noexcept {
    return text == "Regular"              ? std::optional(entry_kind::regular)
           : text == "Irregular"          ? std::optional(entry_kind::irregular)
           : text == "Foreign Imposition" ? std::optional(entry_kind::foreign_imposition)
           : text == "Unknown"            ? std::optional(entry_kind::unknown)
                                          : std::nullopt;
}

[[nodiscard]] inline std::optional<exit_kind> archigos_exit(std::string_view text) noexcept {
    return text == "Regular"                     ? std::optional(exit_kind::regular)
           : text == "Irregular"                 ? std::optional(exit_kind::irregular)
           : text == "Natural Death"             ? std::optional(exit_kind::natural_death)
           : text == "Retired Due to Ill Health" ? std::optional(exit_kind::retired_ill_health)
           : text == "Suicide"                   ? std::optional(exit_kind::suicide)
           : text == "Foreign"                   ? std::optional(exit_kind::foreign)
           : text == "Still in Office"           ? std::optional(exit_kind::still_in_office)
           : text == "Unknown"                   ? std::optional(exit_kind::unknown)
                                                 : std::nullopt;
}

} // namespace entente::detail

namespace entente::inline v0_1::datasets {

ENTENTE_DECL void archigos::take(row_type& row, std::uint64_t line) {
    auto const code = std::to_string(row.ccode);
    auto const born = row.yrborn && *row.yrborn > 0 ? std::to_string(*row.yrborn) : std::string();
    auto const who = code + ' ' + row.leader + ' ' + born;
    auto const found = current_.find(who);
    bool const continues = row.entry == "(p_year)";
    bool const goes_on = row.exit == "(n_year)";
    auto const entry = entente::detail::archigos_entry(row.entry);
    auto const exit = entente::detail::archigos_exit(row.exit);
    if ((!continues && !entry) || (!goes_on && !exit)) {
        to_.tell("V105", severity::warning, {line, entry || continues ? "exit" : "entry"},
                 "the codebook has no " + entente::detail::in_quotes(entry || continues ? row.exit : row.entry));
    }
    if (!to_.is_year({line, "startdate"}, row.startdate.earliest().year(), "the row is left out") ||
        !to_.is_year({line, "enddate"}, row.enddate.earliest().year(), "the row is left out")) {
        return;
    }
    bool const is_same = found != current_.end() && !continues && spells_[found->second].first == row.startdate &&
                         spells_[found->second].last == row.enddate;
    if (is_same) {
        to_.tell("V107", severity::note, {line, "startdate"},
                 "line " + std::to_string(spells_[found->second].line) + " has the same leader and the same days",
                 "this row is left out");
        return;
    }
    if (row.enddate < row.startdate) {
        to_.tell("V103", severity::warning, {line, "enddate"},
                 "the row ends on " + to_text(row.enddate) + ", before it begins on " + to_text(row.startdate),
                 "the leader was in office at some time of these years, perhaps");
    }
    if (continues && found != current_.end() && spells_[found->second].goes_on) {
        spell& one = spells_[found->second];
        if (row.startdate.earliest().year() > one.last.latest().year() + 1) {
            to_.tell("V106", severity::warning, {line, "entry"},
                     "the row goes on from the year before, and the last row before it is of " +
                         std::to_string(one.last.latest().year()),
                     "the years between count as years in office");
        }
        one.last = row.enddate;
        one.goes_on = goes_on;
        one.exit = exit;
    } else {
        if (continues) {
            to_.tell("V106", severity::warning, {line, "entry"},
                     "the row goes on from the year before, for which there is none of this leader");
        }
        current_[who] = spells_.size();
        spells_.push_back({code, row.idacr, row.leader, born, row.startdate, row.enddate, goes_on, entry, exit, line});
    }
}

ENTENTE_DECL void archigos::close(spell const& one) {
    bool const is_open = one.exit == exit_kind::still_in_office;
    // The days on which the state that the number means changes, within the time in office.
    auto const state_on = [&](date const& on) { return find_state(state_codes::gw, one.code, on.earliest()); };
    auto from = one.first;
    while (true) {
        auto const state = state_on(from);
        std::optional<day> last;
        if (state) {
            for (state_code const& each : codes_of(state->id)) {
                if (each.in == state_codes::gw && each.code == one.code && each.last && from.earliest() <= *each.last) {
                    last = each.last;
                }
            }
        }
        bool const is_cut = last && *last < one.last.latest();
        auto const where = to_.state(state_codes::gw, one.code, {one.line, "ccode"}, from.earliest(), one.country);
        auto const [place, is_new] = to_.object(to_.made().offices, id_of<office>("leader-of-" + std::string(where.view())));
        if (is_new) {
            place->kind = office_kind::head_of_government;
            place->names.set(language_tag{"en"}, "Leader (Archigos)");
            place->of = where;
            place->several = true; // who hands over and who takes over share a day, and some rule together
        }
        tenure made;
        auto const who = to_.actor_named(one.country + ' ' + one.leader + ' ' + one.born, actor_kind::person, one.leader);
        made.person = who;
        auto const reversed =
            one.last < one.first ? record::some_time_of(one.first.earliest().year(), one.last.earliest().year()) : std::nullopt;
        made.period = reversed ? *reversed
                               : period(from, is_cut    ? period_end(*date::from(*last))
                                              : is_open ? period_end::open()
                                                        : period_end(one.last));
        made.entry = from == one.first ? one.entry : std::nullopt;
        made.exit = is_cut ? std::nullopt : one.exit;
        made.sources.push_back(to_.at(one.line));
        place->tenures.push_back(std::move(made));
        if (!is_cut || reversed) {
            return;
        }
        from = *date::from(*last + 1);
    }
}

ENTENTE_DECL void archigos::finish() {
    std::optional<date> first;
    std::optional<date> last;
    for (spell const& one : spells_) {
        close(one);
        first = first ? (std::min)(*first, one.first) : one.first;
        last = last ? (std::max)(*last, one.last) : one.last;
    }
    // The table has the leaders of 1875, whenever they began, and those since.
    date const begin{1875, 1, 1};
    if (first && begin < *last) {
        to_.covers("office", period((std::max)(*first, begin), *last));
    }
}

} // namespace entente::datasets

#endif
