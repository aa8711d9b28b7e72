// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_COW_ALLIANCES_IPP
#define ENTENTE_DATASETS_IMPL_COW_ALLIANCES_IPP

#include <entente/datasets/cow_alliances.hpp>

#include <entente/datasets/detail/alliances.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace entente::inline v0_1::datasets {

ENTENTE_DECL void cow_alliances::take(row_type& row, std::uint64_t line) {
    entente::detail::alliance_member one;
    one.line = line;
    one.alliance = "cow-alliance-" + std::to_string(row.version4id);
    one.name = "COW alliance " + std::to_string(row.version4id);
    one.begins_before = row.left_censor;
    one.first = to_.date_of({line, "mem_st_day"}, row.mem_st_year, row.mem_st_month.optional(), row.mem_st_day.optional());
    one.alliance_first = to_.date_of({line, "all_st_day"}, row.all_st_year, row.all_st_month.optional(), row.all_st_day.optional());
    bool const goes_on = row.right_censor.value_or(false);
    if (row.mem_end_year && !goes_on) {
        one.last = to_.date_of({line, "mem_end_day"}, *row.mem_end_year, row.mem_end_month.optional(), row.mem_end_day.optional());
    }
    one.has_unknown_last = !row.mem_end_year && row.right_censor == false;
    if (row.all_end_year && !goes_on) {
        one.alliance_last =
            to_.date_of({line, "all_end_day"}, *row.all_end_year, row.all_end_month.optional(), row.all_end_day.optional());
    }
    one.who = to_.state(state_codes::cow, std::to_string(row.ccode), {line, "ccode"},
                        one.first ? std::optional(one.first->earliest()) : std::nullopt, row.state_name);
    one.owe(to_, row.defense, obligation::defence);
    one.owe(to_, row.neutrality, obligation::neutrality);
    one.owe(to_, row.nonaggression, obligation::non_aggression);
    one.owe(to_, row.entente, obligation::consultation);
    entente::detail::add_alliance_member(to_, std::move(one));
}

ENTENTE_DECL void cow_alliances::finish() {
    entente::detail::end_alliances_without_members(to_, "cow-alliance-");
}

} // namespace entente::datasets

#endif
