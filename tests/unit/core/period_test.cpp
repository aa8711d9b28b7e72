// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/period.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

static_assert(contains(period{"1910/1945"}, day{1930, 1, 1}) == certainty::yes);
static_assert(contains(period{"1910/1945"}, day{1945, 6, 1}) == certainty::maybe);
static_assert(contains(period{"1910/1945"}, day{1946, 1, 1}) == certainty::no);
static_assert(contains(period{"2008-12-13/.."}, day{2024, 1, 1}) == certainty::yes);
static_assert(contains(period{"../1945-08-15"}, day{1000, 1, 1}) == certainty::yes);
static_assert(contains(period{"2018-10-30/"}, day{2018, 10, 30}) == certainty::yes,
              "an unknown end comes no earlier than the start");
static_assert(contains(period{"2018-10-30/"}, day{2024, 1, 1}) == certainty::maybe);
static_assert(contains(period{"/2019-05-01"}, day{2019, 5, 1}) == certainty::yes);
static_assert(contains(period{"/2019-05-01"}, day{2018, 5, 1}) == certainty::maybe);

TEST_CASE("period: a date lies in a period if every day that it may mean does") {
    CHECK(contains(period{"2010/2012"}, date{2011}) == certainty::yes);
    CHECK(contains(period{"2010-06-01/2012-06-01"}, date{2010}) == certainty::maybe);
    CHECK(contains(period{"2010-06-01/2010-06-30"}, date{2010}) == certainty::maybe);
    CHECK(contains(period{"2010-06-01/2010-06-30"}, date{2011}) == certainty::no);
}

TEST_CASE("period: a handover is not an overlap") {
    period const first{"2012-12-26/2020-09-16"};
    CHECK(overlaps(first, period{"2020-09-16/2021-10-04"}) == certainty::no);
    CHECK(overlaps(period{"2020-09-16/2021-10-04"}, first) == certainty::no);
    CHECK(overlaps(first, period{"2020-09-15/2021-10-04"}) == certainty::yes);
    CHECK(overlaps(first, period{"2020-09/2021-10-04"}) == certainty::maybe);
    CHECK(overlaps(first, period{"2019/.."}) == certainty::yes);
    CHECK(overlaps(first, period{"2021/.."}) == certainty::no);
    CHECK(overlaps(period{"2013/"}, period{"2010/2012"}) == certainty::no);
    CHECK(overlaps(period{"2013/"}, period{"2014/2015"}) == certainty::maybe);
}

TEST_CASE("period: periods are written as they were read, and in order or not") {
    for (char const* const text : {"2011/2023-03-16", "2008-12/..", "../1945", "/2019", "2018-10-30/", "../..", "-0043~/201X"}) {
        REQUIRE(period::from(text));
        CHECK(to_text(*period::from(text)) == text);
    }
    CHECK(is_in_order(period{"2020/2019"}) == certainty::no);
    CHECK(is_in_order(period{"2019/2019"}) == certainty::maybe);
    CHECK(is_in_order(period{"2019/2020"}) == certainty::yes);
    CHECK_FALSE(period{}.is_set());
}

TEST_CASE("period: explains an invalid text") {
    CHECK(explain_parse_error<period>("") == "it is empty; leave out a period that is not known");
    CHECK(explain_parse_error<period>("2019") ==
          "a period is two dates joined by '/', such as 2011/2023-03-16, or 2011/.. where it goes on");
    CHECK(explain_parse_error<period>("/") == "both ends are unknown; leave out a period that is not known");
    CHECK(explain_parse_error<period>("2019/2020/2021") == "a period has two ends and one '/'");
    CHECK(explain_parse_error<period>("2019-02-30/..") == "day 30 does not exist in 2019-02");
    CHECK(explain_parse_error<period>("../2019-13") == "month 13 does not exist; months are 01 to 12, seasons 21 to 24");
    period one;
    CHECK(text_form<period>::parse("../2019-13", one).offset == 8);
}
