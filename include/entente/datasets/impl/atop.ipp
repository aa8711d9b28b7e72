// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_ATOP_IPP
#define ENTENTE_DATASETS_IMPL_ATOP_IPP

#include <entente/datasets/atop.hpp>

#include <entente/datasets/detail/alliances.hpp>

#include <optional>
#include <string>
#include <utility>

namespace entente::inline v0_1::datasets {

ENTENTE_DECL void atop::take(row_type& row, std::uint64_t line) {
    entente::detail::alliance_member one;
    one.line = line;
    one.alliance = "atop-" + std::to_string(row.atopid);
    one.name = "ATOP alliance " + std::to_string(row.atopid);
    one.scheme = "atop";
    one.number = std::to_string(row.atopid);
    if (row.yrent < 1) {
        to_.tell("V102", severity::warning, {line, "yrent"}, "the year in which the member entered is missing",
                 "the day on which it entered counts as unknown");
    }
    one.first =
        row.yrent < 1 ? std::nullopt : to_.date_of({line, "dayent"}, row.yrent, row.moent.optional(), row.dayent.optional());
    one.has_unknown_last = row.yrexit && *row.yrexit < 0;
    if (row.yrexit && !one.has_unknown_last) {
        one.last = to_.date_of({line, "dayexit"}, *row.yrexit, row.moexit.optional(), row.dayexit.optional());
    }
    one.who = to_.state(state_codes::cow, std::to_string(row.member), {line, "member"},
                        one.first ? std::optional(one.first->earliest()) : std::nullopt);
    one.owe(to_, row.defense, obligation::defence);
    one.owe(to_, row.offense, obligation::offence);
    one.owe(to_, row.neutral, obligation::neutrality);
    one.owe(to_, row.nonagg, obligation::non_aggression);
    one.owe(to_, row.consul, obligation::consultation);
    entente::detail::add_alliance_member(to_, std::move(one));
}

ENTENTE_DECL void atop::finish() {
    entente::detail::end_alliances_without_members(to_, "atop-");
}

} // namespace entente::datasets

#endif
