// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/civil_day.hpp>

#include <support/catch.hpp>

#include <chrono>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <unordered_set>

using entente::civil_day;

namespace {

static_assert(std::is_trivially_copyable_v<civil_day> && sizeof(civil_day) == 4);
static_assert(civil_day{} == civil_day{1970, 1, 1});
static_assert(civil_day{2023, 3, 16}.year() == 2023);
static_assert(civil_day{2023, 3, 16} - civil_day{2023, 3, 15} == 1);
static_assert(civil_day{2000, 2, 29} + 366 == civil_day{2001, 3, 1});
static_assert(civil_day{2000, 3, 1} - 1 == civil_day{2000, 2, 29});
static_assert(civil_day{1900, 3, 1} - 1 == civil_day{1900, 2, 28});
static_assert(civil_day{-1, 12, 31} + 1 == civil_day{0, 1, 1});

// Century years are leap years where 400 divides them; 0 and -4 are leap years, -1 and -100 are none.
static_assert(civil_day::exists(2000, 2, 29) && !civil_day::exists(1900, 2, 29) && civil_day::exists(2024, 2, 29));
static_assert(civil_day::exists(0, 2, 29) && civil_day::exists(-4, 2, 29) && civil_day::exists(-400, 2, 29));
static_assert(!civil_day::exists(-1, 2, 29) && !civil_day::exists(-100, 2, 29));

} // namespace

TEST_CASE("a day agrees with the standard's calendar, from the first year to the last") {
    namespace ch = std::chrono;
    civil_day day = *civil_day::from(civil_day::min_year, 1, 1);
    civil_day const last = *civil_day::from(civil_day::max_year, 12, 31);
    std::int64_t seen = 0;
    while (day < last) {
        ch::year_month_day const same{ch::sys_days{ch::days{day.number()}}};
        bool const equal = day.year() == static_cast<int>(same.year()) &&
                           day.month() == static_cast<int>(static_cast<unsigned>(same.month())) &&
                           day.day() == static_cast<int>(static_cast<unsigned>(same.day())) &&
                           civil_day::from(day.year(), day.month(), day.day()) == day;
        if (!equal) {
            CAPTURE(day.number());
            FAIL("the calendars differ");
        }
        ++seen;
        day = day + (day.year() > 1590 && day.year() < 2030 ? 1 : 7);
    }
    CHECK(seen > 1'000'000);
}

TEST_CASE("days that do not exist are not made") {
    CHECK_FALSE(civil_day::from(2023, 2, 29));
    CHECK_FALSE(civil_day::from(2023, 0, 1));
    CHECK_FALSE(civil_day::from(2023, 13, 1));
    CHECK_FALSE(civil_day::from(2023, 4, 31));
    CHECK_FALSE(civil_day::from(2023, 4, 0));
    CHECK_FALSE(civil_day::from(2023, 4, -1));
    CHECK_FALSE(civil_day::from(10'000, 1, 1));
    CHECK_FALSE(civil_day::from(-10'000, 12, 31));
    CHECK_FALSE(civil_day::from(std::numeric_limits<int>::min(), std::numeric_limits<int>::max(), 1));
}

TEST_CASE("beyond the first and the last day there is none") {
    civil_day const first = *civil_day::from(-9999, 1, 1);
    civil_day const last = *civil_day::from(9999, 12, 31);
    CHECK(first - 1 == first);
    CHECK(last + 1 == last);
    CHECK(last + std::numeric_limits<std::int32_t>::max() == last);
    CHECK(first - std::numeric_limits<std::int32_t>::max() == first);
    CHECK(last - std::numeric_limits<std::int32_t>::min() == last);
    CHECK(civil_day::from_number(std::numeric_limits<std::int64_t>::min()) == first);
    CHECK(civil_day::from_number(std::numeric_limits<std::int64_t>::max()) == last);
}

TEST_CASE("equal days have equal hashes") {
    std::unordered_set<civil_day> const some{civil_day{2023, 3, 16}, civil_day{2023, 3, 17}, civil_day{2023, 3, 16}};
    CHECK(some.size() == 2);
}
