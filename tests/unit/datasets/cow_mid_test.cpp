// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/cow_mid.hpp>

#include <entente/datasets/cow_states.hpp>
#include <entente/datasets/read.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/panel.hpp>

#include <support/catch.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

constexpr char const* mid_header = "dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,revtype2,"
                                   "fatality,fatalpre,hiact,hostlev,orig,version\n";

} // namespace

TEST_CASE("COW MID: the first dispute of the table, by hand") {
    datasets::record made;
    datasets::add<datasets::cow_mid>(made, std::string(mid_header) + "2,\"UKG\",200,-9,7,1902,24,1,1903,0,1,1,-9,0,0,0,1,1,5\n"
                                                                     "2,\"USA\",2,-9,7,1902,24,1,1903,1,1,1,-9,0,0,7,3,1,5\n");
    REQUIRE(made.made().disputes.size() == 1);
    auto const& one = made.made().disputes[0];
    CHECK(one.id == id<dispute>{"mid-2"});
    CHECK(one.identifiers[0].value == "2");
    REQUIRE(one.sides.size() == 2);
    CHECK(one.sides[0].role == dispute_role::target);
    CHECK(one.sides[0].actors[0] == id<actor>{"united-kingdom"});
    CHECK(one.sides[1].role == dispute_role::challenger);
    CHECK(one.sides[1].period == period{"1902-07/1903-01-24"}); // -9: the day is not known
    CHECK(one.hostility == hostility_level::display);
    CHECK(one.highest_action == military_action::show_of_force);
    CHECK(one.history[0].on == date{1902, 7});
    CHECK(one.history[1].on == date{1903, 1, 24});
    CHECK(made.made().coverage[0].period == period{"1902-01-01/1903-12-31"});
}

TEST_CASE("COW MID: codes that the codebook does not have, and a row that ends before it begins") {
    datasets::record made;
    datasets::add<datasets::cow_mid>(made, std::string(mid_header) + "3,YUG,345,2,5,1913,25,10,1912,0,0,0,-9,0,0,22,6,1,5\n"
                                                                     "3,AUH,300,31,4,1913,-9,-9,1913,1,0,0,-9,0,0,-1,0,1,5\n");
    std::string codes;
    for (finding const& one : made.findings().all()) {
        codes += one.code + ' ' + std::to_string(one.place->line) + "; ";
    }
    CHECK(codes == "V105 2; V105 2; V103 2; V102 3; V105 3; V105 3; ");
    CHECK(!made.made().disputes[0].highest_action); // neither is one
    CHECK(!made.made().disputes[0].hostility);
}

TEST_CASE("COW MID: of a row that ends before it begins the days are unknown, and a level that no codebook has leaves none") {
    datasets::record made;
    datasets::add<datasets::cow_mid>(made, std::string(mid_header) + "3,UKG,200,5,6,1912,1,6,1912,0,0,0,-9,0,0,1,2,1,5\n"
                                                                     "3,USA,2,5,6,1912,9,6,1912,1,0,0,-9,0,0,1,9,1,5\n");
    REQUIRE(made.made().disputes.size() == 1);
    auto const& one = made.made().disputes[0];
    CHECK(one.sides[0].period == period{"1912?/1912?"});
    CHECK(one.sides[1].period == period{"1912-06-05/1912-06-09"});
    CHECK(!one.hostility); // of one row it is 2, and of the other nobody knows
    // Neither 0 nor 1: the two were in it on a common day perhaps.
    datasets::record all;
    datasets::add<datasets::cow_states>(all, "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n"
                                             "USA,2,United States,1816,1,1,2016,12,31,2016\n"
                                             "UKG,200,United Kingdom,1816,1,1,2016,12,31,2016\n");
    datasets::add<datasets::cow_mid>(all, std::string(mid_header) + "3,UKG,200,5,6,1912,1,6,1912,0,0,0,-9,0,0,1,2,1,5\n"
                                                                    "3,USA,2,5,6,1912,9,6,1912,1,0,0,-9,0,0,1,2,1,5\n"
                                                                    "4,UKG,200,5,6,1920,7,6,1920,0,0,0,-9,0,0,1,2,1,5\n"
                                                                    "4,FRN,220,5,6,1920,7,6,1920,1,0,0,-9,0,0,1,2,1,5\n");
    dossier_index const index{all.made()};
    std::vector<panel_cell> cells;
    auto const panel = dyad_years(index, {.first_year = 1912, .last_year = 1912, .directed = false},
                                  [&](dyad_year_row const& row) { cells.push_back(row.dispute); });
    REQUIRE(panel);
    CHECK(cells == std::vector<panel_cell>{std::nullopt});
    // In another year it neither goes on nor begins.
    std::string years;
    auto const count_text = [](panel_cell const& value) { return value ? std::to_string(*value) : std::string("NA"); };
    auto const states = state_years(index, {.first_year = 1912, .last_year = 1913}, [&](state_year_row&& row) {
        years += row.code + ' ' + std::to_string(row.year) + ' ' + count_text(row.disputes) + ' ' + count_text(row.disputes_begun) +
                 "; ";
    });
    REQUIRE(states);
    CHECK(years == "2 1912 NA NA; 2 1913 0 0; 200 1912 NA NA; 200 1913 0 0; ");
}

TEST_CASE("COW MID: -9 is missing, and a year that the table does not have is reported and not covered") {
    datasets::record made;
    datasets::add<datasets::cow_mid>(made, std::string(mid_header) + "4,USA,2,1,7,1902,1,8,1902,1,0,0,-9,-9,-9,-9,-9,1,5\n"
                                                                     "4,UKG,200,1,7,1902,1,8,9999,0,0,0,-9,-9,-9,-9,-9,1,5\n");
    CHECK(!made.made().disputes[0].hostility);
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].message == "endyear: the table has the years 1816 to 2014, not 9999");
    CHECK(made.made().coverage[0].period == period{"1902-01-01/2014-12-31"});
}

TEST_CASE("COW MID: a table with a row that can't be read covers nothing") {
    datasets::record made;
    datasets::add<datasets::cow_mid>(made, std::string(mid_header) + "4,USA,2,1,7,1902,1,8,1902,1,0,0,-9,-9,-9,1,2,1,5\n"
                                                                     "4,UKG,200,1,7,1902,1,8,1902,0,0,0,-9,-9,-9,,2,1,5\n");
    REQUIRE(made.findings().total() == 2);
    CHECK(made.findings().all()[0].code == "V009");
    CHECK(made.findings().all()[1].code == "V108");
    CHECK(made.made().coverage.empty());
}

TEST_CASE("COW MID: a year of the end that is missing is told, and is no year") {
    datasets::record made;
    datasets::add<datasets::cow_mid>(made, std::string(mid_header) + "5,USA,2,1,1,1900,-9,-9,-9,1,0,0,-9,0,0,1,2,1,5\n"
                                                                     "5,UKG,200,1,1,1900,-9,-9,-9,0,0,0,-9,0,0,1,2,1,5\n");
    REQUIRE(made.findings().total() == 2);
    CHECK(made.findings().all()[0].code == "V102");
    CHECK(made.findings().all()[0].message == "endyear: the year in which the row ends is missing (-9)");
    auto const& one = made.made().disputes.at(0);
    CHECK(one.sides[0].period == period(period_end(date{1900, 1, 1}), period_end()));
    CHECK(one.history[0].on == date{1900, 1, 1});
    CHECK(!one.history[1].on);
    CHECK(made.made().coverage.at(0).period == period{"1900-01-01/1900-12-31"});
}

TEST_CASE("COW MID: a dispute that lasts to the last day of the table goes on") {
    datasets::record made;
    datasets::add<datasets::cow_mid>(made, std::string(mid_header) + "4414,USA,2,1,3,2014,31,12,2014,1,0,0,-9,0,0,1,2,1,5\n"
                                                                     "4414,UKG,200,1,3,2014,1,6,2014,0,0,0,-9,0,0,1,2,1,5\n"
                                                                     "4415,USA,2,1,3,2014,30,12,2014,1,0,0,-9,0,0,1,2,1,5\n");
    auto const& all = made.made().disputes;
    REQUIRE(all.size() == 2);
    CHECK(all[0].history.size() == 1);
    CHECK(all[0].sides[0].period == period{"2014-03-01/.."});
    CHECK(all[0].sides[1].period == period{"2014-03-01/2014-06-01"}); // it left before
    CHECK(all[1].history.size() == 2);
}

TEST_CASE(
    "COW MID: where one side stayed nobody knows how long, nobody knows when the dispute ended; a missing beginning is told") {
    datasets::record made;
    datasets::add<datasets::cow_mid>(made, std::string(mid_header) + "9001,UKG,200,1,1,1990,5,6,1991,1,0,0,-9,0,0,1,2,1,5\n"
                                                                     "9001,USA,2,1,1,1992,-9,-9,-9,0,0,0,-9,0,0,1,2,1,5\n"
                                                                     "9002,UKG,200,1,1,1990,1,1,1990,1,0,0,-9,0,0,1,2,1,5\n"
                                                                     "9002,USA,2,-9,-9,-9,1,1,1990,0,0,0,-9,0,0,1,2,1,5\n");
    auto const& all = made.made().disputes;
    REQUIRE(all.size() == 2);
    CHECK(all[0].history[0].on == date{1990, 1, 1});
    CHECK(!all[0].history[1].on);
    CHECK(all[1].history[0].on == date{1990, 1, 1});
    CHECK(all[1].sides[1].period == period(period_end(), period_end(date{1990, 1, 1})));
    REQUIRE(made.findings().total() == 2);
    CHECK(made.findings().all()[0].code == "V102");
    CHECK(made.findings().all()[1].message == "styear: the year in which the row begins is missing (-9)");
}

TEST_CASE("COW MID: a row that is there twice counts once, letters may contradict the number, and a dispute has a number") {
    datasets::record made;
    std::string const row = "2,\"USA\",2,-9,7,1902,24,1,1903,1,1,1,-9,0,0,7,3,1,5\n";
    datasets::add<datasets::cow_mid>(made, std::string(mid_header) + row + row +
                                               "2,\"CUB\",2,1,8,1902,24,1,1903,1,1,1,-9,0,0,7,3,1,5\n" +
                                               "-9,\"CUB\",40,1,8,1902,24,1,1903,1,1,1,-9,0,0,7,3,1,5\n");
    std::string codes;
    for (finding const& one : made.findings().all()) {
        codes += one.code + ' ' + std::to_string(one.place->line) + "; ";
    }
    CHECK(codes == "V107 3; V106 4; V102 5; ");
    CHECK(made.findings().all()[1].message == "stabb: the row is of cuba by its letters, and of united-states by its number");
    REQUIRE(made.made().disputes.size() == 1);
    CHECK(made.made().disputes[0].sides.size() == 2);
}
