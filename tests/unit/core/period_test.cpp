// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/period.hpp>

#include <entente/core/text_conversion.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>
#include <unordered_set>

using namespace entente;

namespace {

constexpr auto yes = certainty::yes;
constexpr auto maybe = certainty::maybe;
constexpr auto no = certainty::no;

static_assert(sizeof(period) <= 24);
static_assert(period{} == period{"../.."});
static_assert(period{"2008-12/.."}.start().date() == date{2008, 12});
static_assert(period{"2008-12/.."}.end().is_open());
static_assert(period{"2018-10-30/"}.end().is_unknown());
static_assert(period{"/2019"}.start().is_unknown());
static_assert(period{date{2011}, open_end} == period{"2011/.."});
static_assert(period{unknown_end, date{2019}} == period{"/2019"});
static_assert(!period{"/2019"}.start().date());

// Both ends are in it.
static_assert(period{"2023-03-16/2023-03-17"}.contains({2023, 3, 16}) == yes);
static_assert(period{"2023-03-16/2023-03-17"}.contains({2023, 3, 17}) == yes);
static_assert(period{"2023-03-16/2023-03-17"}.contains({2023, 3, 15}) == no);
static_assert(period{"2023-03-16/2023-03-17"}.contains({2023, 3, 18}) == no);

// A start that is known to the year leaves the year open.
static_assert(period{"2011/2023-03-16"}.contains({2010, 12, 31}) == no);
static_assert(period{"2011/2023-03-16"}.contains({2011, 6, 1}) == maybe);
static_assert(period{"2011/2023-03-16"}.contains({2011, 12, 31}) == yes);
static_assert(period{"2011/2023-03-16"}.contains({2023, 3, 17}) == no);

static_assert(period{"../1945"}.contains({-5000, 1, 1}) == yes);
static_assert(period{"../1945"}.contains({1945, 5, 8}) == maybe);
static_assert(period{"../1945"}.contains({1946, 1, 1}) == no);
static_assert(period{"2008-12/.."}.contains({2999, 1, 1}) == yes);

// Nobody knows when it began, or when it ended.
static_assert(period{"/2019"}.contains({1700, 1, 1}) == maybe);
static_assert(period{"/2019-05-01"}.contains({2019, 5, 1}) == yes);
static_assert(period{"/2019"}.contains({2020, 1, 1}) == no);
static_assert(period{"2018-10-30/"}.contains({2018, 10, 29}) == no);
static_assert(period{"2018-10-30/"}.contains({2018, 10, 30}) == yes);
static_assert(period{"2018-10-30/"}.contains({2018, 10, 31}) == maybe);

static_assert(period{"2011/2012"}.in_order() == yes);
static_assert(period{"2012/2011"}.in_order() == no);
static_assert(period{"2012-05/2012"}.in_order() == maybe);
static_assert(period{"2012-05-01/2012-05-01"}.in_order() == yes);
static_assert(period{"2012/.."}.in_order() == yes);

static_assert(period{"2010/2012"}.overlaps("2011/2013") == yes);
static_assert(period{"2010/2011"}.overlaps("2012/2013") == no);
static_assert(period{"2010/2011"}.overlaps("2011/2013") == maybe);
static_assert(period{"../.."}.overlaps("2011/2013") == yes);

// A handover on one day is no overlap.
static_assert(period{"2020-09-16/2021-10-04"}.overlaps("2021-10-04/2024-10-01") == no);

std::string refusal(std::string_view text) {
    auto const read = from_text<period>(text);
    return read ? "none" : read.findings()[0].message + " at " + std::to_string(read.findings()[0].at->offset);
}

} // namespace

TEST_CASE("a period is written as it was read") {
    for (std::string_view const text :
         {"2011/2023-03-16", "2008-12/..", "../1945", "/2019", "2018-10-30/", "../..", "/..", "../", "201X~/20XX?", "-0043-03-15/-0031%"}) {
        auto const read = period::parse(text);
        INFO(text);
        REQUIRE(read);
        CHECK(to_text(*read) == text);
    }
}

TEST_CASE("to contain a day and to be overlapped by it are the same question") {
    for (std::string_view const text : {"2011/2023-03-16", "2008-12/..", "../1945", "/2019", "2018-10-30/", "../..", "2019-07/2019-07"}) {
        auto const whole = *period::parse(text);
        for (civil_day day = civil_day{2007, 1, 1}; day < civil_day{2025, 1, 1}; day = day + 17) {
            INFO(text << " on " << to_text(day));
            CHECK(whole.contains(day) == (whole.begun_by(day) & !whole.over_before(day)));
            CHECK(whole.overlaps(period{date(day - 1), date(day + 1)}) >= whole.contains(day));
        }
    }
}

TEST_CASE("overlapping goes both ways") {
    std::string_view const some[]{"2011/2023-03-16", "2008-12/..", "../1945", "/2019", "2018-10-30/", "../..", "1940/1950", "2023-03-16/2024"};
    for (auto const a : some) {
        for (auto const b : some) {
            INFO(a << " and " << b);
            CHECK(period::parse(a)->overlaps(*period::parse(b)) == period::parse(b)->overlaps(*period::parse(a)));
        }
    }
}

TEST_CASE("a text that is no period is refused with a reason and its place") {
    CHECK(refusal("") == "\"\" is no period: it is empty; leave out a period that is not known at 0");
    CHECK(refusal("2011") ==
          "\"2011\" is no period: a period is two dates joined by '/', such as 2011/2023-03-16, or 2011/.. where it goes on at 4");
    CHECK(refusal("/") == "\"/\" is no period: both ends are unknown; leave out a period that is not known at 0");
    CHECK(refusal("2011/2012/2013") == "\"2011/2012/2013\" is no period: a period has two ends and one '/' at 9");
    CHECK(refusal("2011/2023-02-30") == "\"2011/2023-02-30\" is no period: day 30 does not exist in 2023-02 at 13");
    CHECK(refusal("2023-13/..") == "\"2023-13/..\" is no period: month 13 does not exist; months are 01 to 12, seasons 21 to 24 at 5");
}

TEST_CASE("equal periods have equal hashes") {
    std::unordered_set<period> const some{period{"2011/.."}, period{"2011/"}, period{"2011/.."}, period{"../.."}};
    CHECK(some.size() == 3);
}
