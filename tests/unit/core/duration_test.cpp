// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/duration.hpp>

#include <support/catch.hpp>

using namespace entente;

static_assert(day{2023, 1, 31} + duration::of_months(1) == day{2023, 2, 28});
static_assert(day{2024, 2, 29} + duration::of_years(1) == day{2025, 2, 28});
static_assert(day{2019, 8, 23} + duration::of_days(90) == day{2019, 11, 21});
static_assert(day::last() + duration::of_years(1) == day::last());
static_assert(duration::of_years(1).mean_days() == 365 && duration::of_weeks(2).mean_days() == 14);
static_assert(duration::of_days(364) < duration::of_years(1) && duration::of_months(12) != duration::of_years(1));

TEST_CASE("duration: durations are written as they were read") {
    for (char const* const text : {"P1Y", "P6M", "P2W", "P90D", "P1Y6M", "P1Y2M3W4D", "P9999D"}) {
        INFO(text);
        REQUIRE(duration::from(text));
        CHECK(to_text(*duration::from(text)) == text);
    }
}

TEST_CASE("duration: explains an invalid text") {
    CHECK(explain_parse_error<duration>("1Y") == "a duration begins with P, such as P1Y, P6M, P2W or P90D");
    CHECK(explain_parse_error<duration>("P") == "after P come numbers with their units: P1Y, P6M, P2W, P90D");
    CHECK(explain_parse_error<duration>("P1") == "missing or unknown unit: write Y, M, W or D");
    CHECK(explain_parse_error<duration>("PY") == "expected a number before the unit");
    CHECK(explain_parse_error<duration>("P1D1Y") == "the units come once each, in the order Y, M, W, D");
    CHECK(explain_parse_error<duration>("P0D") == "a number begins with 1 to 9");
    CHECK(explain_parse_error<duration>("P10000D") == "it is more than 9999 units");
    CHECK(explain_parse_error<duration>("PT1H") == "hours and less are not supported");
    CHECK_FALSE(duration{}.is_set());
}

static_assert(duration{"P120D"} == duration::of_days(120) && duration{"P1Y6M"}.months() == 6);
