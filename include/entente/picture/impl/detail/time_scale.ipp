// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_IMPL_DETAIL_TIME_SCALE_IPP
#define ENTENTE_PICTURE_IMPL_DETAIL_TIME_SCALE_IPP

#include <entente/picture/detail/time_scale.hpp>

#include <entente/core/text_form.hpp>

#include <algorithm>
#include <optional>

namespace entente::inline v0_1::detail {

/// Appends the days to name from a first to a last, over a width.
inline void add_ticks(std::vector<date>& to, day first, day last, tenths width) {
    struct step {
        int years;
        int months;
        int days;
    };
    constexpr step steps[]{{0, 0, 1},  {0, 0, 7},  {0, 1, 0},   {0, 3, 0},   {1, 0, 0},   {2, 0, 0},    {5, 0, 0},   {10, 0, 0},
                           {20, 0, 0}, {50, 0, 0}, {100, 0, 0}, {200, 0, 0}, {500, 0, 0}, {1000, 0, 0}, {5000, 0, 0}};
    auto const days_of = [](step const& one) { return one.years * 365 + one.months * 30 + one.days; };
    auto const room_of = [](step const& one) {
        return text_width(one.days != 0 ? "2023-03-16" : one.months != 0 ? "2023-03" : "-2023", 11);
    };
    step const* chosen = steps;
    while (chosen + 1 != steps + sizeof(steps) / sizeof(step) &&
           days_of(*chosen) * width / (last - first) < room_of(*chosen) + pixels(10)) {
        ++chosen;
    }
    auto const add = [&](std::optional<date> const& one) {
        if (one && one->earliest() >= first && one->earliest() <= last) {
            to.push_back(*one);
        }
    };
    if (chosen->years != 0) {
        auto const round_down = [&](int year) { return year - ((year % chosen->years) + chosen->years) % chosen->years; };
        for (int year = round_down(first.year()); year <= last.year(); year += chosen->years) {
            add(date::from(year));
        }
    } else if (chosen->months != 0) {
        for (int month = first.year() * 12 + (first.month() - 1) / chosen->months * chosen->months;
             month <= last.year() * 12 + last.month() - 1; month += chosen->months) {
            int const year = month >= 0 ? month / 12 : (month - 11) / 12;
            add(date::from(year, month - year * 12 + 1));
        }
    } else {
        for (day one = first; one <= last; one = one + chosen->days) {
            add(date::from(one));
        }
    }
}

ENTENTE_DECL std::vector<date> time_scale::ticks() const {
    std::vector<date> result;
    if (!is_bent()) {
        add_ticks(result, first_, last_, width_);
        return result;
    }
    add_ticks(result, first_, bend_, early_);
    auto const is_near = [&](date const& one) { return at(one.earliest()) > bend() - pixels(40); }; // the next name needs the room
    bool const had_some = !result.empty();
    auto const first_named = had_some ? result.front() : date{};
    result.erase(std::remove_if(result.begin(), result.end(), is_near), result.end());
    if (result.empty() && had_some) {
        result.push_back(first_named); // without a name, nobody could tell when that was
    }
    add_ticks(result, bend_, last_, width_ - early_);
    return result;
}

} // namespace entente::detail

#endif
