// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/interruptions.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

TEST_CASE("the leaders' visits were resumed while the dispute that broke them off was open, after eleven years or after three") {
    dossier_index const index{support::story()};
    auto const found = interruptions(index, date{2024, 6, 1}, {.kinds = {"channel"}, .between = dyad::from({"japan"}, {"korea"})});
    REQUIRE(found.all.size() == 3);
    auto const& visits = found.all[0];
    CHECK(visits.instrument == ref<>{"channel/leaders-visits"});
    CHECK(visits.suspended_by.on == date{"2011-12~"});
    REQUIRE(visits.resumed_by);
    CHECK(visits.resumed_by->on == date{2023, 5, 7}); // not the day on which that was agreed
    REQUIRE(visits.days.size() == 2);
    CHECK(visits.days[0] == days_in_reading{0, 4114, 4205});
    CHECK(visits.days[1] == days_in_reading{1, 1192, 1283});
    REQUIRE(visits.disputes.size() == 2);
    CHECK(visits.disputes[0].dispute.id == id<dispute>{"forced-labour"});
    CHECK(visits.disputes[0].open == certainty::yes);
    CHECK(visits.disputes[1].dispute.id == id<dispute>{"colonial-grievances"});
}

TEST_CASE("on a day on which it is not over, an interruption goes on to that day, also when its end was agreed") {
    dossier_index const index{support::story()};
    selection const visits{.kinds = {"channel"}, .between = dyad::from({"japan"}, {"korea"})};
    auto const eve = interruptions(index, date{2023, 3, 15}, visits);
    REQUIRE(eve.all.size() == 3);
    CHECK_FALSE(eve.all[0].resumed_by);
    CHECK(eve.all[0].days[0].at_least == 4061); // from 31 January 2012
    CHECK_FALSE(interruptions(index, date{2023, 3, 17}, visits).all[0].resumed_by);
    CHECK(interruptions(index, date{2010}, visits).all.empty());
}

TEST_CASE("a hold is an interruption too, and without days there is none to count") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","history":[
        {"on":"2000-01-01","action":"sign"},{"on":"2001-01-01","action":"enter_into_force"},{"on":"2002-01-01","action":"suspend"},{"on":"2002-01-11","action":"resume"},
        {"action":"suspend"}]}]})");
    dossier_index const index{one};
    auto const found = interruptions(index, date{2020});
    REQUIRE(found.all.size() == 2);
    CHECK(found.all[0].days.at(0) == days_in_reading{0, 10, 10});
    CHECK(found.all[0].disputes.empty());
    CHECK_FALSE(found.all[1].resumed_by);
    CHECK(found.all[1].days.empty());
    dossier const empty;
    CHECK(interruptions(dossier_index(empty), date{2020}).all.empty());
}
