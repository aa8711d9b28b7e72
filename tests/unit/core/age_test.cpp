// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/age.hpp>

#include <support/catch.hpp>

using namespace entente;

static_assert(age_between(day{2018, 11, 21}, day{2019, 11, 21}) == calendar_age{12, 0});
static_assert(age_between(day{2018, 11, 21}, day{2019, 5, 21}) == calendar_age{6, 0});
static_assert(age_between(day{2018, 11, 21}, day{2018, 12, 20}) == calendar_age{0, 29});
static_assert(age_between(day{2023, 1, 31}, day{2023, 2, 28}) == calendar_age{1, 0});
static_assert(age_between(day{2024, 1, 31}, day{2024, 2, 28}) == calendar_age{0, 28});
static_assert(age_between(day{2020, 2, 29}, day{2021, 2, 28}) == calendar_age{12, 0});
static_assert(age_between(day{2021, 1, 1}, day{2020, 1, 1}) == calendar_age{});

TEST_CASE("age: an age is the largest number of months that fits, for four centuries of days") {
    for (int const length : {1, 27, 28, 29, 30, 31, 59, 364, 365, 366, 729, 730, 731, 3'652, 36'524}) {
        for (day from = day{1800, 1, 1}; from < day{2200, 1, 1}; from = from + (length < 400 ? 1 : 7)) {
            auto const to = from + length;
            // The definition: n months have passed, and n + 1 have not; 13 months are a year and a month.
            auto const age = age_between(from, to);
            auto const after = [&](int months) {
                return from + (months >= 12 ? *duration::from("P" + std::to_string(months / 12) + 'Y' +
                                                              (months % 12 != 0 ? std::to_string(months % 12) + 'M' : ""))
                                            : duration::of_months(static_cast<std::uint16_t>(months)));
            };
            bool const good =
                age.months >= 0 && after(age.months) <= to && after(age.months + 1) > to && to - after(age.months) == age.days;
            if (!good) {
                CAPTURE(from.year(), from.month(), from.day_of_month(), length, age.months, age.days);
                REQUIRE(good);
            }
        }
    }
}

TEST_CASE("age: an age is told in days below a month, in months below two years, and an uncertain one by its bounds") {
    CHECK(to_words(calendar_age{0, 1}) == "1 day");
    CHECK(to_words(calendar_age{0, 29}) == "29 days");
    CHECK(to_words(calendar_age{1, 3}) == "1 month");
    CHECK(to_words(calendar_age{23, 30}) == "23 months");
    CHECK(to_words(calendar_age{24, 0}) == "2 years");
    CHECK(to_words(calendar_age{25, 0}) == "2 years 1 month");
    CHECK(to_words(calendar_age{40, 0}) == "3 years 4 months");
    // From some day of December 2011, widened by a month on either side: 1 November to 31 January.
    CHECK(to_words(age_between(date{"2011-12~"}, date{2023, 3, 15})) == "11 years 1 month to 11 years 4 months");
    CHECK(to_words(age_between(date{2020, 1}, date{2020, 3, 10})) == "1 month to 2 months");
    CHECK(to_words(age_between(date{2020}, date{2020, 6, 1})) == "0 days to 5 months");
    CHECK(to_words(age_between(date{2000, 1, 1}, date{2012, 1, 1})) == "12 years");
}
