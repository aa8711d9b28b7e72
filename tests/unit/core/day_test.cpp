// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/day.hpp>

#include <support/catch.hpp>

using namespace entente;

static_assert(day{1970, 1, 1}.number() == 0 && day{2000, 3, 1}.number() == 11017);
static_assert(day{2023, 3, 16} - day{2022, 3, 16} == 365 && day{2024, 3, 1} - day{2024, 2, 28} == 2);
static_assert(day{2023, 12, 31} + 1 == day{2024, 1, 1} && day{2024, 3, 1} - 1 == day{2024, 2, 29});
static_assert(!day::from(2023, 2, 29) && !day::from(2023, 0, 1) && !day::from(10'000, 1, 1) && day::from(2024, 2, 29));
static_assert(day::first() + 5 == day::first() && day::last() - 5 == day::last(), "unbounded time stays unbounded");
static_assert(day::first() < day{-9999, 1, 1} && day{9999, 12, 31} < day::last());

TEST_CASE("day: a day gives back the year, month and day that it was made of") {
    for (int number = -4'371'587; number < 2'932'897; number += 97) {
        day const one(number);
        auto const again = day::from(one.year(), one.month(), one.day_of_month());
        REQUIRE(again);
        REQUIRE(again->number() == number);
    }
}
