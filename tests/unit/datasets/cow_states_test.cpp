// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/cow_states.hpp>

#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

constexpr char const* cow_header = "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n";

} // namespace

TEST_CASE("COW states: spells become memberships, and the last day of the table is no end") {
    datasets::record made;
    datasets::add<datasets::cow_states>(made, std::string(cow_header) + "CUB,40,Cuba,1902,5,20,1906,9,25,2016\n"
                                                                        "CUB,40,Cuba,1909,1,23,2016,12,31,2016\n");
    REQUIRE(made.made().actors.size() == 1);
    auto const& cuba = made.made().actors[0];
    REQUIRE(cuba.system_membership.size() == 2);
    CHECK(cuba.system_membership[0].system == key{"cow"});
    CHECK(cuba.system_membership[0].period == period{"1902-05-20/1906-09-25"});
    CHECK(cuba.system_membership[1].period == period{"1909-01-23/.."});
    CHECK(cuba.system_membership[1].sources[0].locator == "line 3");
    REQUIRE(made.made().coverage.size() == 1);
    CHECK(made.made().coverage[0].period == period{"1902-05-20/2016-12-31"});
    CHECK(made.findings().empty());
}

TEST_CASE("COW states: spells that overlap, end before they begin, or have days that do not exist") {
    datasets::record made;
    datasets::add<datasets::cow_states>(made, std::string(cow_header) + "CUB,40,Cuba,1902,5,20,1910,9,25,2016\n"
                                                                        "CUB,40,Cuba,1909,1,23,2016,12,31,2016\n"
                                                                        "HAI,41,Haiti,1934,8,15,1915,7,28,2016\n"
                                                                        "DOM,42,Dominican Republic,1894,2,30,1916,11,29,2016\n");
    REQUIRE(made.findings().total() == 3);
    CHECK(made.findings().all()[0].code == "V102");
    CHECK(made.findings().all()[0].place->line == 5);
    CHECK(made.findings().all()[1].message ==
          "styear: the spell begins on 1909-01-23, and one of the same state (line 2) ends on 1910-09-25");
    CHECK(made.findings().all()[2].message == "endyear: the spell ends on 1915-07-28, before it begins on 1934-08-15");
}

TEST_CASE("COW states: a spell that ends before it begins does not say how far the list reaches, and -9 is no year") {
    datasets::record made;
    datasets::add<datasets::cow_states>(made, std::string(cow_header) + "HAI,41,Haiti,2034,8,15,1715,7,28,2016\n"
                                                                        "CUB,40,Cuba,1902,5,20,1906,9,25,2016\n"
                                                                        "DOM,42,Dominican Republic,-9,1,1,1916,11,29,2016\n");
    REQUIRE(made.made().coverage.size() == 1);
    CHECK(made.made().coverage[0].period == period{"1902-05-20/1906-09-25"});
    CHECK(made.findings().all()[0].message == "styear: the year is missing");
    CHECK(made.findings().all()[0].place->line == 4);
    REQUIRE(made.made().actors.size() == 2); // nothing is known of the third
    datasets::record reversed;
    datasets::add<datasets::cow_states>(reversed, std::string(cow_header) + "HAI,41,Haiti,1934,8,15,1915,7,28,2016\n");
    CHECK(reversed.made().coverage.empty());
}

TEST_CASE("COW states: 9999 and negative years are none, and a row that is there twice counts once") {
    datasets::record made;
    datasets::add<datasets::cow_states>(made, std::string(cow_header) + "BHM,31,Bahamas,1973,7,10,9999,12,31,2016\n"
                                                                        "CAN,20,Canada,-5,1,10,2016,12,31,2016\n"
                                                                        "CUB,40,Cuba,1909,1,23,2016,12,31,2016\n"
                                                                        "CUB,40,Cuba,1909,1,23,2016,12,31,2016\n");
    REQUIRE(made.findings().total() == 3);
    CHECK(made.findings().all()[0].message == "endyear: 9999 is not a year of this table");
    CHECK(made.findings().all()[0].place->line == 2);
    CHECK(made.findings().all()[1].message == "styear: -5 is not a year of this table");
    CHECK(made.findings().all()[2].code == "V107");
    CHECK(made.findings().all()[2].place->line == 5);
    REQUIRE(made.made().actors.size() == 1);
    CHECK(made.made().actors[0].system_membership.size() == 1);
    REQUIRE(made.made().coverage.size() == 1);
    CHECK(made.made().coverage[0].period == period{"1909-01-23/2016-12-31"});
}

TEST_CASE("COW states: an empty table is no coverage") {
    datasets::record made;
    CHECK(datasets::add<datasets::cow_states>(made, cow_header) == 0);
    CHECK(made.made().coverage.empty());
    datasets::record other;
    CHECK(datasets::add<datasets::cow_states>(other, "") == 0);
    CHECK(other.findings().all()[0].code == "V001");
}
