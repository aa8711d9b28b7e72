// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Published tables read to structs named after their codebooks, beside an independent parser: docs/design/real-data.md.

#include <entente/core/text_form.hpp>
#include <entente/csv/read.hpp>
#include <entente/csv/write.hpp>
#include <entente/datasets/archigos.hpp>
#include <entente/datasets/cow_mid.hpp>
#include <entente/datasets/cow_states.hpp>

#include <support/catch.hpp>
#include <support/real_data.hpp>

#include <cstdlib>
#include <string>

using namespace entente;

namespace {

template <class Row>
csv::table<Row> read_known_columns(std::string const& text, csv::encoding encoding = csv::encoding::utf_8) {
    auto result = csv::read<Row>(text, {.encoding = encoding, .unknown = csv::unknown_columns::ignore});
    for (finding const& one : result.findings.all()) {
        UNSCOPED_INFO(one.place->line << ": " << one.message);
    }
    CHECK(result.findings.empty());
    return result;
}

} // namespace

TEST_CASE("real tables: the states of COW, cell by cell as another parser has them", "[real]") {
    auto const text = support::real_text("cow_states2016_raw.csv");
    if (!text) {
        return;
    }
    auto const read = read_known_columns<datasets::cow_state_row>(*text);
    auto const other = *support::real_table("cow_states2016_raw.csv", ',');
    REQUIRE(read.rows.size() == other.rows.size());
    CHECK(read.rows.size() == 243);
    for (std::size_t i = 0; i != read.rows.size(); ++i) {
        auto const& given = other.rows[i];
        datasets::cow_state_row const& one = read.rows[i];
        CHECK(one.stateabb == other.cell(given, "stateabb"));
        CHECK(one.statenme == other.cell(given, "statenme"));
        CHECK(one.ccode == std::atoi(other.cell(given, "ccode").c_str()));
        CHECK(one.styear.optional() == std::atoi(other.cell(given, "styear").c_str()));
        CHECK(one.endday == std::atoi(other.cell(given, "endday").c_str()));
    }
    CHECK(csv::read<datasets::cow_state_row>(csv::write(read.rows)).rows == read.rows);
}

TEST_CASE("real tables: the participants of COW's disputes, with -9 as no value", "[real]") {
    auto const text = support::real_text("cow_midb_5.0.csv");
    if (!text) {
        return;
    }
    auto const read = read_known_columns<datasets::cow_mid_row>(*text);
    auto const other = *support::real_table("cow_midb_5.0.csv", ',');
    REQUIRE(read.rows.size() == other.rows.size());
    CHECK(read.rows.size() == 5883);
    std::size_t unknown_days = 0;
    std::size_t unknown_in_other = 0;
    for (std::size_t i = 0; i != read.rows.size(); ++i) {
        unknown_days += read.rows[i].stday ? 0U : 1U;
        unknown_in_other += other.cell(other.rows[i], "stday") == "-9" ? 1U : 0U;
        CHECK(read.rows[i].hiact == std::atoi(other.cell(other.rows[i], "hiact").c_str()));
        CHECK(read.rows[i].sidea == (other.cell(other.rows[i], "sidea") == "1"));
    }
    CHECK(unknown_days == unknown_in_other);
    CHECK(unknown_days > 100);
    CHECK(csv::read<datasets::cow_mid_row>(csv::write(read.rows)).rows == read.rows);
}

TEST_CASE("real tables: the leaders of Archigos, in tabs, with its own NA", "[real]") {
    auto const text = support::real_text("archigos_4.1_raw.txt");
    if (!text) {
        return;
    }
    auto const strict = csv::read<datasets::archigos_row>(*text, {.unknown = csv::unknown_columns::ignore});
    CHECK(strict.findings.count(severity::error) > 0); // it is written in Latin-1
    auto const read = read_known_columns<datasets::archigos_row>(*text, csv::encoding::latin_1);
    auto const other = *support::real_table("archigos_4.1_raw.txt", '\t');
    REQUIRE(read.rows.size() == other.rows.size());
    for (std::size_t i = 0; i != read.rows.size(); ++i) {
        CHECK(to_text(read.rows[i].startdate) == other.cell(other.rows[i], "startdate"));
        CHECK(read.rows[i].leadid == other.cell(other.rows[i], "leadid"));
    }
    CHECK(csv::read<datasets::archigos_row>(csv::write(read.rows)).rows == read.rows);
}
