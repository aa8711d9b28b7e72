// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/copyright_treaties.hpp>

#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("copyright treaties: signature, instrument and entry into force, and an instrument that is unknown") {
    datasets::record made;
    datasets::add<datasets::copyright_treaties>(
        made, "Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date\n"
              "Algeria,Beijing,,Accession,2017-07-25,2020-04-28\n"
              "Austria,Beijing,2013-06-19,,,\n"
              "Bahamas,Berne,,Declaration of Continued Application,1976-07-05,1973-07-10\n"
              "China,Beijing,2012-06-26,Ratification,2014-07-09,2020-04-28\n"
              "Algeria,Beijing,,Accession,2017-07-25,2020-04-28\n"
              "Chad,Berne,,Handshake,1971-08-25,1971-11-25\n");
    REQUIRE(made.made().agreements.size() == 2);
    auto const& beijing = made.made().agreements[0];
    REQUIRE(beijing.participations.size() == 3);
    CHECK(beijing.participations[0].actor == id<actor>{"algeria"});
    CHECK(beijing.participations[0].history[0].action == participation_action::accede);
    CHECK(beijing.participations[1].history.size() == 1);
    CHECK(beijing.participations[2].history[1].action == participation_action::ratify);
    CHECK(beijing.participations[2].history[2].on == date{2020, 4, 28});
    CHECK(made.made().agreements[1].participations[0].history[0].action == participation_action::succeed);
    REQUIRE(made.findings().total() == 2);
    CHECK(made.findings().all()[0].code == "V107");
    CHECK(made.findings().all()[1].code == "V105");
    CHECK(made.findings().all()[1].place->line == 7);
}

TEST_CASE("copyright treaties: who was bound by an act that the row lacks was bound all the same") {
    datasets::record made;
    datasets::add<datasets::copyright_treaties>(
        made, "Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date\n"
              "New Zealand,Madrid,,,,1931-07-29\n"
              "France,Madrid,1891-04-14,,,1892-07-15\n");
    auto const& parts = made.made().agreements.at(0).participations;
    REQUIRE(parts.size() == 2);
    REQUIRE(parts[0].begins);
    CHECK(parts[0].begins->from == date{1931, 7, 29});
    REQUIRE(parts[1].history.size() == 3);
    CHECK(parts[1].history[1].action == participation_action::ratify);
    CHECK_FALSE(parts[1].history[1].on);
    CHECK(parts[1].history[2].on == date{1892, 7, 15});
}
