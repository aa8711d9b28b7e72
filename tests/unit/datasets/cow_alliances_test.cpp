// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/cow_alliances.hpp>

#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

constexpr char const* alliance_header =
    "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,"
    "mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,"
    "entente\n";

} // namespace

TEST_CASE("COW alliances: members, what they owe, and who left before the end") {
    datasets::record made;
    // Made after the codebook: an alliance of 1900 to 1910 that one member left in 1905.
    datasets::add<datasets::cow_alliances>(
        made, std::string(alliance_header) + "7,200,United Kingdom,1,2,1900,30,6,1910,Type I,1,2,1900,30,6,1910,0,0,1,0,0,1\n"
                                             "7,740,Japan,1,2,1900,30,6,1910,Type I,1,2,1900,5,5,1905,0,0,1,0,1,0\n");
    REQUIRE(made.made().agreements.size() == 1);
    auto const& one = made.made().agreements[0];
    REQUIRE(one.history.size() == 3);
    CHECK(one.history[2].action == agreement_action::terminate);
    CHECK(one.history[2].on == date{1910, 6, 30});
    REQUIRE(one.participations.size() == 2);
    CHECK(one.participations[0].history.size() == 2); // it stayed to the end
    REQUIRE(one.participations[1].history.size() == 3);
    CHECK(one.participations[1].history[2].action == participation_action::withdraw);
    REQUIRE(one.clauses.size() == 2);
    CHECK(one.clauses[0].obligations.size() == 2);
    CHECK(one.clauses[0].obligations[1] == obligation::consultation);
    CHECK(one.clauses[1].obligations[1] == obligation::non_aggression);
    CHECK(one.clauses[1].bearers[0] == id<actor>{"japan"});
}

TEST_CASE("COW alliances: what is censored begins in the middle, and has no end") {
    datasets::record made;
    datasets::add<datasets::cow_alliances>(made, std::string(alliance_header) +
                                                     "1,200,United Kingdom,1,1,1816,,,,Type I,1,1,1816,,,,1,1,1,0,1,0\n"
                                                     "1,235,Portugal,1,1,1816,,,,Type I,1,1,1816,,,,1,1,1,0,1,0\n");
    auto const& one = made.made().agreements[0];
    CHECK(one.history.empty());
    REQUIRE(one.begins);
    CHECK(one.begins->stage == agreement_stage::in_force);
    CHECK(one.begins->from == date{1816, 1, 1});
    CHECK(one.participations[1].begins->stage == participation_stage::party);
    CHECK(made.findings().empty());
}

TEST_CASE("COW alliances: a later spell with other obligations is reported") {
    datasets::record made;
    datasets::add<datasets::cow_alliances>(made, std::string(alliance_header) +
                                                     "7,200,United Kingdom,1,2,1900,,,,Type I,1,2,1900,30,6,1909,0,0,0,0,0,1\n"
                                                     "7,200,United Kingdom,1,2,1900,,,,Type I,1,2,1920,,,,0,1,1,0,0,1\n");
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].code == "V110");
    CHECK(made.findings().all()[0].place->line == 3);
}

TEST_CASE("COW alliances: an obligation that is missing costs no member, and a period in the wrong order has no certain end") {
    datasets::record made;
    datasets::add<datasets::cow_alliances>(made, std::string(alliance_header) +
                                                     "7,2,USA,1,1,1935,,,,Type I,1,1,1935,,,,0,1,1,-9,0,.\n"
                                                     "7,365,Russia,1,1,1935,,,,Type I,1,1,1935,,,,0,1,1,1,0,0\n"
                                                     "7,365,Russia,1,1,1935,,,,Type I,1,1,1935,,,,0,1,1,1,0,0\n"
                                                     "8,740,Japan,10,10,1936,1,10,1936,Type I,10,10,1936,1,10,1936,0,0,1,0,0,0\n");
    std::string codes;
    for (finding const& one : made.findings().all()) {
        codes += one.code + ' ' + std::to_string(one.place->line) + "; ";
    }
    CHECK(codes == "V113 2; V113 2; V107 4; V103 5; V103 5; "); // of the alliance, and of the member
    REQUIRE(made.made().agreements.size() == 2);
    CHECK(made.made().agreements[0].participations.size() == 2);
    CHECK(made.made().agreements[0].participations[1].history.size() == 2);
    auto const& over = made.made().agreements[1];
    REQUIRE(over.history.size() == 3);
    CHECK(over.history[2].action == agreement_action::terminate);
    CHECK(!over.history[2].on);
}

TEST_CASE("COW alliances: who does not stay to the end, and left in a year that is missing, is a party perhaps") {
    datasets::record made;
    datasets::add<datasets::cow_alliances>(made, std::string(alliance_header) +
                                                     "7,200,United Kingdom,1,2,1900,,,,Type I,1,2,1900,,,,0,1,1,0,0,1\n"
                                                     "7,740,Japan,1,2,1900,,,,Type I,1,2,1900,-9,-9,-9,0,0,1,0,1,0\n");
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].code == "V102");
    auto const& one = made.made().agreements.at(0);
    CHECK(one.participations[0].history.size() == 2); // it goes on
    REQUIRE(one.participations[1].history.size() == 3);
    CHECK(one.participations[1].history[2].action == participation_action::withdraw);
    CHECK(!one.participations[1].history[2].on);
    // Without the column, nobody knows whether the alliance goes on.
    auto text = std::string(alliance_header) + "7,200,United Kingdom,1,2,1900,,,,Type I,1,2,1900,,,,0,1,0,0,1\n";
    text.erase(text.find("right_censor,"), 13);
    datasets::record other;
    datasets::add<datasets::cow_alliances>(other, text);
    CHECK(other.findings().empty());
    CHECK(other.made().agreements.at(0).participations[0].history.size() == 2);
}
