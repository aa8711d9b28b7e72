// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/secretary_visits.hpp>

#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("secretaries' visits: become meetings of ministers, beside those of the president on the same day") {
    datasets::record made;
    char const* const table = "destination country,destination city,description,time\n"
                              "Japan,Hiroshima,Attended the meeting of G-7 ministers.,\"April 10-12, 2016\"\n"
                              "Japan,Tokyo,Met.,\"April 10, 2016\"\n"
                              "Ruritania,Strelsau,Met.,soon\n";
    CHECK(datasets::add<datasets::secretary_visits>(made, table) == 3);
    datasets::add<datasets::president_visits>(made, table);
    auto const& meetings = made.made().meetings;
    REQUIRE(meetings.size() == 6);
    CHECK(meetings[0].id == id<meeting>{"secretary-visit-japan-2016-04-10"});
    CHECK(meetings[0].level == dialogue_level::ministers);
    CHECK(meetings[0].names.in(language_tag{"en"}) == "Visit of the Secretary of State to Japan");
    CHECK(meetings[0].host == id<actor>{"japan"});
    REQUIRE(meetings[0].history.size() == 2);
    CHECK(meetings[0].history[1].on == date{2016, 4, 12});
    CHECK(meetings[1].id == id<meeting>{"secretary-visit-japan-2016-04-10-line-3"});
    CHECK(meetings[1].history[0].action == meeting_action::hold);
    CHECK(meetings[3].id == id<meeting>{"visit-japan-2016-04-10"});
    CHECK(meetings[3].level == dialogue_level::leaders);
    // Days that are none are told for both tables, an unknown country once.
    REQUIRE(made.findings().total() == 3);
    CHECK(made.findings().all()[0].place->line == 4);
    CHECK(made.findings().all()[0].code == "V102");
    CHECK(made.findings().all()[1].code == "V101");
}
