// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/huggo.hpp>

#include <entente/core/enumeration.hpp>
#include <entente/core/text_form.hpp>
#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

std::string huggo_table(std::string const& rows) {
    return "treatyID,stateID,Title,Signature,Force,stateSignature,stateRat,stateForce,stateWithdrawal,Acceptance,Accession,"
           "Succession\n" +
           rows;
}

std::string actions_of(participation const& one) {
    std::string result;
    for (auto const& each : one.history) {
        result += std::string(enum_name(each.action)) + ' ' + (each.on ? to_text(*each.on) : "?") + "; ";
    }
    return result;
}

} // namespace

TEST_CASE("HUGGO: 31.12.9999 is open, the year 1 is unknown, and both forms of days are read") {
    datasets::record made;
    datasets::add<datasets::huggo>(
        made, huggo_table("T_1972A,DDR,Containers,02.12.1972,06.09.1977,NA,27.09.1974,06.09.1977,03.10.1990,NA,27.09.1974,NA\n"
                          "T_1972A,FRA,Containers,02.12.1972,06.09.1977,29.09.1973,01.10.1974,1977-09-06,31.12.9999,NA,NA,NA\n"
                          "T_1972A,GBR,Containers,02.12.1972,06.09.1977,0001-01-01,NA,NA,NA,NA,NA,NA\n"));
    REQUIRE(made.made().agreements.size() == 1);
    auto const& treaty = made.made().agreements[0];
    CHECK(treaty.history[1].on == date{1977, 9, 6});
    REQUIRE(treaty.participations.size() == 3);
    CHECK(treaty.participations[0].actor == id<actor>{"east-germany"});
    CHECK(actions_of(treaty.participations[0]) == "accede 1974-09-27; enter_into_force 1977-09-06; withdraw 1990-10-03; ");
    CHECK(actions_of(treaty.participations[1]) == "sign 1973-09-29; ratify 1974-10-01; enter_into_force 1977-09-06; ");
    CHECK(treaty.participations[2].history.empty());
    CHECK(made.findings().empty());
}

TEST_CASE("HUGGO: days that are none are reported, doubled rows are left out, organisations take part") {
    datasets::record made;
    datasets::add<datasets::huggo>(made,
                                   huggo_table("T_1A,POL,T,02.12.1972,NA,NA,9999-9999,NA,NA,NA,NA,NA\n"
                                               "T_1A,POL,T,02.12.1972,NA,NA,NA,NA,NA,NA,NA,NA\n"
                                               "T_1A,IO-World Health Organization,T,02.12.1972,NA,30.02.1973,NA,NA,NA,NA,NA,NA\n"));
    REQUIRE(made.findings().total() == 3);
    CHECK(made.findings().all()[0].message == "stateRat: expected a day as dd.mm.yyyy or yyyy-mm-dd, found \"9999-9999\"");
    CHECK(made.findings().all()[1].code == "V107");
    CHECK(made.findings().all()[2].message == "stateSignature: expected a day as dd.mm.yyyy or yyyy-mm-dd, found \"30.02.1973\"");
    CHECK(made.made().agreements[0].participations.size() == 2);
    CHECK(made.made().actors[1].kind == actor_kind::other);
}

TEST_CASE("HUGGO: rows that say different things of one treaty are told once a column, and the first counts") {
    datasets::record made;
    datasets::add<datasets::huggo>(made, huggo_table("T_1A,POL,T,02.12.1972,01.01.1980,NA,NA,NA,NA,NA,NA,NA\n"
                                                     "T_1A,FRA,T,02.12.1972,01.01.1990,NA,NA,NA,NA,NA,NA,NA\n"
                                                     "T_1A,DNK,Tea,02.12.1972,01.01.1990,NA,NA,NA,NA,NA,NA,NA\n"));
    REQUIRE(made.findings().total() == 2);
    CHECK(made.findings().all()[0].code == "V106");
    CHECK(made.findings().all()[0].message == "Force: the treaty has \"01.01.1990\" here, and \"01.01.1980\" in line 2");
    CHECK(made.findings().all()[1].message == "Title: the treaty has \"Tea\" here, and \"T\" in line 2");
    CHECK(made.made().agreements.at(0).history[1].on == date{1980, 1, 1});
    // What a row lacks, and another way to write a day, contradict nothing.
    datasets::record same;
    datasets::add<datasets::huggo>(same, huggo_table("T_1A,POL,NA,NA,31.12.9999,NA,NA,NA,NA,NA,NA,NA\n"
                                                     "T_1A,FRA,T,01.01.1999,NA,NA,NA,NA,NA,NA,NA,NA\n"
                                                     "T_1A,DNK,T,1999-01-01,NA,NA,NA,NA,NA,NA,NA,NA\n"));
    CHECK(same.findings().empty());
    CHECK(same.made().agreements.at(0).history[0].on == date{1999, 1, 1});
}

TEST_CASE("HUGGO: who was bound by an act that the row lacks was bound all the same") {
    datasets::record made;
    datasets::add<datasets::huggo>(made,
                                   huggo_table("T_1951A,FRA,T,30.01.1951,24.09.1951,30.01.1951,NA,24.09.1951,01.01.2004,NA,NA,NA\n"
                                               "T_1951A,TUV,T,30.01.1951,24.09.1951,NA,NA,01.10.1978,NA,NA,NA,NA\n"
                                               "T_1951A,GBR,T,30.01.1951,24.09.1951,30.01.1951,NA,NA,01.01.2004,NA,NA,NA\n"));
    auto const& parts = made.made().agreements.at(0).participations;
    REQUIRE(parts.size() == 3);
    CHECK(actions_of(parts[0]) == "sign 1951-01-30; ratify ?; enter_into_force 1951-09-24; withdraw 2004-01-01; ");
    CHECK(actions_of(parts[1]).empty());
    REQUIRE(parts[1].begins);
    CHECK(parts[1].begins->stage == participation_stage::party);
    CHECK(parts[1].begins->from == date{1978, 10, 1});
    CHECK(actions_of(parts[2]) == "sign 1951-01-30; ");
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].code == "V106");
    CHECK(made.findings().all()[0].place->line == 4);
}

TEST_CASE("HUGGO: another file is refused by its columns") {
    datasets::record made;
    datasets::add<datasets::huggo>(made, "stateabb,ccode\nUSA,2\n");
    CHECK(made.made().agreements.empty());
    REQUIRE(made.findings().total() >= 2);
    CHECK(made.findings().all()[made.findings().total() - 2].message == "the column \"treatyID\" is missing");
}

TEST_CASE("HUGGO: the entry into force is kept where the day of signature is not there, or is none") {
    for (std::string const signature : {"NA", "32.01.1990"}) {
        datasets::record made;
        datasets::add<datasets::huggo>(
            made, huggo_table("T1,USA,Tr," + signature + ",01.03.1991,NA,NA,01.03.1991,NA,NA,01.02.1990,NA\n"));
        auto const& steps = made.made().agreements.at(0).history;
        REQUIRE(steps.size() == 2);
        CHECK(steps[0].action == agreement_action::adopt);
        CHECK(!steps[0].on);
        CHECK(steps[1].action == agreement_action::enter_into_force);
        CHECK(steps[1].on == date{1991, 3, 1});
        CHECK(made.findings().total() == (signature == "NA" ? 0 : 1));
    }
    datasets::record made;
    datasets::add<datasets::huggo>(made, huggo_table("T1,USA,Tr,32.01.1990,1991,NA,NA,01.03.1991,NA,NA,01.02.1990,NA\n"));
    CHECK(made.findings().total() == 2); // both days are told
}
