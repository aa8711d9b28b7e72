// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/cow_diplomatic.hpp>

#include <entente/datasets/cow_states.hpp>
#include <entente/datasets/read.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/courses.hpp>
#include <entente/query/panel.hpp>

#include <support/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

constexpr char const* exchange_table = "ccode1,ccode2,year,DR_at_1,DR_at_2,DE,version\n"
                                       "2,200,1884,2,2,1,2006.1\n"
                                       "2,200,1894,3,3,1,2006.1\n"
                                       "2,630,1884,1,0,1,2006.1\n"
                                       "2,630,1894,0,0,0,2006.1\n"
                                       "2,630,1904,2,9,1,2006.1\n";

struct cells_of_exchange {
    std::string there{}; ///< who represents the United States in the United Kingdom, in each of the years
    std::string back{};
};

/// The cells of a panel that the rows of a table make for two states. A cell of a year between those of the table must be empty.
cells_of_exchange exchange_cells(std::vector<int> const& years, char const* rows) {
    datasets::record made;
    datasets::add<datasets::cow_states>(made, "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n"
                                              "USA,2,United States,1816,1,1,2016,12,31,2016\n"
                                              "UKG,200,United Kingdom,1816,1,1,2016,12,31,2016\n");
    datasets::add<datasets::cow_diplomatic>(made, std::string("ccode1,ccode2,year,DR_at_1,DR_at_2,DE,version\n") + rows);
    dossier_index const index{made.made()};
    cells_of_exchange result;
    auto const panel = dyad_years(index, {.first_year = years.front(), .last_year = years.back()}, [&](dyad_year_row const& row) {
        bool const is_looked_at = std::find(years.begin(), years.end(), row.year) != years.end();
        auto& to = row.code1 == "2" ? result.there : result.back;
        to += is_looked_at ? (row.exchange ? std::to_string(*row.exchange) : "NA") + ' ' : row.exchange ? "? " : "";
    });
    REQUIRE(panel);
    return result;
}

} // namespace

TEST_CASE("diplomatic exchange: years with a mission become one mission, up to a year without") {
    datasets::record made;
    CHECK(datasets::add<datasets::cow_diplomatic>(made, exchange_table) == 5);
    CHECK(made.findings().total() == 0);
    auto const& all = made.made().missions;
    auto const find = [&](std::string_view which) -> mission const& {
        auto const at = std::find_if(all.begin(), all.end(), [&](mission const& one) { return one.id.view() == which; });
        REQUIRE(at != all.end());
        return *at;
    };
    // Between the two: each at the other, in 1884 and 1894. 1904 was looked at, and the table has no row for them: by then nobody was there.
    // Iran's in the United States in 1884, and again in 1904; the one of the United States in Iran in 1904.
    CHECK(all.size() == 5);
    auto const& british = find("cow-mission-200-2-1884"); // of the United Kingdom, at the United States
    CHECK(british.of == id<actor>{"united-kingdom"});
    CHECK(british.to == id<actor>{"united-states"});
    CHECK(british.kind == mission_kind::embassy); // since 1894
    REQUIRE(british.levels.size() == 2);
    CHECK(british.levels[0].head == head_class::minister);
    CHECK(british.levels[1].head == head_class::ambassador);
    REQUIRE(british.history.size() == 1);
    CHECK(british.history[0].action == mission_action::close);
    CHECK(british.history[0].on == date{1904, 1, 1});
    auto const& persian = find("cow-mission-630-2-1884");
    CHECK(persian.kind == mission_kind::legation);
    CHECK(persian.levels[0].head == head_class::charge_d_affaires);
    CHECK(persian.history[0].on == date{1894, 1, 1});
    CHECK(persian.names.in(language_tag{"en"}) == "Mission of Iran in United States");
    // Opened after 1894, when nobody was there; it goes on in the last year that was looked at.
    auto const& again = find("cow-mission-630-2-1904");
    REQUIRE(again.history.size() == 1);
    CHECK(again.history[0].action == mission_action::open);
    CHECK(again.history[0].on == date{1904, 1, 1});
    CHECK(!again.begins);
    auto const& other = find("cow-mission-2-630-1904");
    CHECK(other.kind == mission_kind::other);
    REQUIRE(other.levels.size() == 1);
    CHECK(other.levels[0].head == head_class::other);
    CHECK(made.made().coverage.size() == 3);
}

TEST_CASE("diplomatic exchange: between two years that were looked at, the record says perhaps") {
    datasets::record made;
    datasets::add<datasets::cow_diplomatic>(made, exchange_table);
    dossier_index const index{made.made()};
    auto const course = course_of(index, *index.find_instrument({"mission", "cow-mission-200-2-1884", {}, {}}));
    auto const on = [&](date const& when) {
        auto const at = std::find_if(course.stretches.begin(), course.stretches.end(), [&](course_stretch const& one) {
            return one.from && *one.from <= when && (!one.to || when <= *one.to);
        });
        REQUIRE(at != course.stretches.end());
        return at->unknown;
    };
    CHECK(on(date{1884, 6, 1}) == certainty::no);
    CHECK(on(date{1890, 6, 1}) == certainty::maybe);
    CHECK(on(date{1894, 6, 1}) == certainty::no);
}

TEST_CASE("diplomatic exchange: levels that contradict each other, or do not exist, are reported with their line") {
    datasets::record made;
    datasets::add<datasets::cow_diplomatic>(made, "ccode1,ccode2,year,DR_at_1,DR_at_2,DE,version\n"
                                                  "2,200,1884,2,2,0,2006.1\n"
                                                  "200,2,1884,2,1,1,2006.1\n"
                                                  "2,630,1884,7,0,0,2006.1\n"
                                                  "2,740,99999,3,3,1,2006.1\n"
                                                  "2,220,1884,-9,-9,-9,2006.1\n");
    auto const& all = made.findings().all();
    REQUIRE(all.size() == 5);
    CHECK(all[0].place->line == 2);
    CHECK(all[0].message == "DE: it says that there is no exchange, and one of the states has a mission");
    CHECK(all[1].place->line == 3);
    CHECK(all[1].message == "DR_at_2: line 2 has another level for this year: 2, not 1");
    CHECK(all[2].code == "V105");
    CHECK(all[3].message == "year: there is no year 99999");
    CHECK(all[4].message == "year: in 1884 a level is missing, so that year does not count as covered");
    CHECK(made.made().coverage.empty());
    CHECK(made.made().missions.size() == 2); // those of line 2; the first level counts
}

TEST_CASE("diplomatic exchange: a panel has what the table has, before, between and after missions") {
    auto const cells = exchange_cells({1904, 1914, 1920, 1925, 1930}, "2,200,1904,0,0,0,2006.1\n"
                                                                      "2,200,1914,2,2,1,2006.1\n"
                                                                      "2,200,1920,0,9,1,2006.1\n"
                                                                      "2,200,1925,3,1,1,2006.1\n"
                                                                      "2,200,1930,-9,1,1,2006.1\n");
    CHECK(cells.there == "0 2 9 1 NA "); // 1930 does not count as covered: perhaps there was a higher one
    CHECK(cells.back == "0 2 0 3 NA ");
}

TEST_CASE("diplomatic exchange: a year without a mission stays 0, whatever a later year does not say") {
    auto const cells = exchange_cells({1950, 1955, 1960, 1965, 1970}, "2,200,1950,3,3,1,1\n"
                                                                      "2,200,1955,3,0,1,1\n"
                                                                      "2,200,1960,0,0,0,1\n"
                                                                      "2,200,1965,9,-9,1,1\n"
                                                                      "2,200,1970,1,2,1,1\n");
    CHECK(cells.there == "3 0 0 NA 2 ");
    CHECK(cells.back == "3 3 0 NA 1 ");
}
