// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULES_TIME_IPP
#define ENTENTE_VALIDATE_IMPL_RULES_TIME_IPP

#include <entente/validate/rules/time.hpp>

#include <entente/core/day.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/period.hpp>

#include <cstdint>
#include <string>

namespace entente::inline v0_1::rules::detail {

ENTENTE_DECL void check_periods_are_in_order(rule_run& run, visited_value const& here) {
    auto const* const found = here.layout.form == layout_form::word ? here.as<period>() : nullptr;
    if (found != nullptr && is_in_order(*found) == certainty::no) {
        run.add(std::string(here.pointer), "the period " + to_text(*found) + " ends before it begins");
    }
}

ENTENTE_DECL void check_years_are_known(rule_run& run, visited_value const& here) {
    auto const look_at = [&](date const& on) {
        constexpr auto first_of = [](std::int32_t year) { return date::from(year)->earliest(); };
        constexpr day far_past = first_of(-9998);
        constexpr day year_1 = first_of(1);
        constexpr day year_2 = first_of(2);
        constexpr day far_future = first_of(2599);
        auto const begin = on.is_set() ? on.earliest() : year_2;
        if (begin >= far_future || begin < far_past || (begin >= year_1 && begin < year_2)) {
            run.add(std::string(here.pointer),
                    "the year " + std::to_string(begin.year()) + " is a placeholder for a date that is open or unknown",
                    "leave the date out; in a period, write .. for an open end and nothing for an unknown one");
        }
    };
    if (here.layout.form != layout_form::word) {
        return;
    }
    if (auto const* const day = here.as<date>()) {
        look_at(*day);
    } else if (auto const* const found = here.as<period>()) {
        look_at(found->start().on());
        look_at(found->end().on());
    }
}

} // namespace entente::rules::detail

#endif
