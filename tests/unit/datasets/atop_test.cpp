// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/atop.hpp>

#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

constexpr char const* atop_header =
    "atopid,member,yrent,moent,dayent,ineffect,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul\n";

} // namespace

TEST_CASE("ATOP: of a day that does not exist the month is kept, and an obligation that is missing is told") {
    datasets::record made;
    datasets::add<datasets::atop>(made, std::string(atop_header) + "8001,2,1950,2,30,1,0,0,0,1,0,0,0,-9\n"
                                                                   "8001,20,1950,2,3,1,0,0,0,1,0,0,0,0\n");
    REQUIRE(made.made().agreements.size() == 1);
    auto const& pact = made.made().agreements[0];
    REQUIRE(pact.history.size() == 2);
    REQUIRE(pact.participations.size() == 2);
    CHECK(pact.participations[0].history[0].on == date{1950, 2});
    CHECK(pact.participations[1].history[0].on == date{1950, 2, 3});
    std::string codes;
    for (finding const& one : made.findings().all()) {
        codes += one.code + ' ' + one.suggestion + "; ";
    }
    CHECK(codes == "V102 it is read as 1950-02; V113 no such obligation is recorded; ");
}

TEST_CASE("ATOP: 0 is no exit, and an alliance whose members have all left ends with the last") {
    datasets::record made;
    // Made after the codebook: the first alliance goes on, the second ends in two steps.
    datasets::add<datasets::atop>(made, std::string(atop_header) + "4150,2,1951,9,8,1,0,0,0,1,0,0,0,1\n"
                                                                   "4150,740,1951,9,8,1,0,0,0,0,0,0,0,1\n"
                                                                   "1005,200,1815,3,1,1,1820,4,0,1,1,0,0,0\n"
                                                                   "1005,220,1815,2,1,1,1823,0,0,1,0,0,1,0\n");
    REQUIRE(made.made().agreements.size() == 2);
    auto const& pact = made.made().agreements[0];
    CHECK(pact.identifiers[0].scheme == key{"atop"});
    CHECK(pact.history.size() == 2);
    CHECK(pact.clauses[0].obligations.size() == 2);
    auto const& over = made.made().agreements[1];
    REQUIRE(over.history.size() == 3);
    CHECK(over.history[0].on == date{1815, 2, 1}); // of the first to enter
    CHECK(over.history[2].on == date{1823});
    CHECK(over.participations[0].history.back().on == date{1820, 4});
    CHECK(over.participations[1].history.size() == 2); // to the end
}

TEST_CASE("ATOP: -9 is an exit in a year that is missing, and no membership that goes on") {
    datasets::record made;
    datasets::add<datasets::atop>(made, std::string(atop_header) + "4150,2,1951,9,8,1,0,0,0,1,0,0,0,1\n"
                                                                   "4150,740,1951,9,8,1,-9,-9,-9,1,0,0,0,1\n");
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].code == "V102");
    auto const& one = made.made().agreements.at(0);
    CHECK(one.participations[0].history.size() == 2);
    REQUIRE(one.participations[1].history.size() == 3);
    CHECK(!one.participations[1].history[2].on);
}

TEST_CASE("ATOP: an alliance that all members left, in years that are missing, ended some time") {
    datasets::record made;
    datasets::add<datasets::atop>(made, std::string(atop_header) + "4150,2,1951,9,8,1,-9,0,0,1,0,0,0,1\n"
                                                                   "4150,740,1951,9,8,1,-9,0,0,1,0,0,0,1\n");
    auto const& one = made.made().agreements.at(0);
    REQUIRE(one.history.size() == 3);
    CHECK(one.history[2].action == agreement_action::terminate);
    CHECK(!one.history[2].on);
}

TEST_CASE("ATOP: a member that entered in a year that is missing binds nobody for certain, and the alliance begins with the next") {
    datasets::record made;
    datasets::add<datasets::atop>(made, std::string(atop_header) + "8004,2,0,0,0,1,0,0,0,1,0,0,0,0\n"
                                                                   "8004,20,1950,2,3,1,0,0,0,1,0,0,0,0\n");
    auto const& pact = made.made().agreements.at(0);
    REQUIRE(pact.history.size() == 2);
    CHECK(pact.history[1].on == date{1950, 2, 3});
    REQUIRE(pact.participations[0].history.size() == 2);
    CHECK_FALSE(pact.participations[0].history[1].on);
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].code == "V102");
}
