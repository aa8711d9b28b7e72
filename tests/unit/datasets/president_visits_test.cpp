// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/president_visits.hpp>

#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("visits: the days of a visit in words") {
    using datasets::read_visit_days;
    using datasets::visit_days;
    CHECK(read_visit_days("May 25\xE2\x80\x93"
                          "28, 2019") == visit_days{date{2019, 5, 25}, date{2019, 5, 28}});
    CHECK(read_visit_days("May 25-28, 2019") == visit_days{date{2019, 5, 25}, date{2019, 5, 28}});
    CHECK(read_visit_days("January 29\xE2\x80\x93"
                          "February 7, 1909") == visit_days{date{1909, 1, 29}, date{1909, 2, 7}});
    CHECK(read_visit_days("December 30, 1995-January 2, 1996") == visit_days{date{1995, 12, 30}, date{1996, 1, 2}});
    CHECK(read_visit_days("December 14, 2008") == visit_days{date{2008, 12, 14}, date{2008, 12, 14}});
    CHECK(read_visit_days(" Sept. 4, 1950 ") == visit_days{date{1950, 9, 4}, date{1950, 9, 4}});
    CHECK(read_visit_days("November 1942") == visit_days{date{1942, 11}, date{1942, 11}});
    for (char const* const bad : {"", "May", "May 25-28", "May 32, 2019", "May 28-25, 2019", "25 May 2019", "May 25, 2019 or later",
                                  "May 25-, 2019", "May 25, 20190", "February 29, 2019"}) {
        INFO(bad);
        CHECK(!read_visit_days(bad));
    }
}

TEST_CASE("visits: each becomes a meeting with host, place and days") {
    datasets::record made;
    datasets::add<datasets::president_visits>(made, "destination country,destination city,description,time,year,year_aggregate\n"
                                                    "Japan,\"Tokyo, Chiba\",State visit.,\"May 25\xE2\x80\x93"
                                                    "28, 2019\",2019,2020\n"
                                                    "Japan,Osaka,Same day.,\"May 25, 2019\",2019,2020\n"
                                                    "United Kingdom (Northern Ireland),Belfast,Met.,\"May 25-28\",2013,2015\n");
    auto const& meetings = made.made().meetings;
    REQUIRE(meetings.size() == 3);
    CHECK(meetings[0].id == id<meeting>{"visit-japan-2019-05-25"});
    CHECK(meetings[0].host == id<actor>{"japan"});
    CHECK(meetings[0].history[1].on == date{2019, 5, 28});
    CHECK(meetings[1].id == id<meeting>{"visit-japan-2019-05-25-line-3"});
    CHECK(meetings[1].history[0].action == meeting_action::hold);
    CHECK(meetings[2].host == id<actor>{"united-kingdom"});
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].place->line == 4);
    CHECK(made.findings().all()[0].message == "time: expected days such as \"May 25-28, 2019\", found \"May 25-28\"");
}
