// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Published tables read to structs named after their codebooks, beside an independent parser: docs/design/real-data.md.

#include <entente/core/date.hpp>
#include <entente/core/text_form.hpp>
#include <entente/csv/missing.hpp>
#include <entente/csv/read.hpp>
#include <entente/csv/write.hpp>

#include <support/catch.hpp>
#include <support/real_data.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

/// COW State System Membership (v2016).
struct cow_state_row {
    std::string stateabb{};
    std::int32_t ccode{};
    std::string statenme{};
    std::int32_t styear{}, stmonth{}, stday{};
    std::int32_t endyear{}, endmonth{}, endday{};
    std::int32_t version{};

    friend bool operator==(cow_state_row const&, cow_state_row const&) = default;
};
BOOST_DESCRIBE_STRUCT(cow_state_row, (), (stateabb, ccode, statenme, styear, stmonth, stday, endyear, endmonth, endday, version))

/// COW Militarized Interstate Disputes, participants (MIDB 5.0).
struct cow_mid_row {
    std::int32_t dispnum{};
    std::string stabb{};
    std::int32_t ccode{};
    csv::missing<std::int32_t, -9> stday{}, stmon{};
    std::int32_t styear{};
    csv::missing<std::int32_t, -9> endday{}, endmon{};
    std::int32_t endyear{};
    bool sidea = false;
    csv::missing<std::int32_t, -9> revtype1{}, fatality{}, fatalpre{};
    std::int32_t hiact{}, hostlev{};

    friend bool operator==(cow_mid_row const&, cow_mid_row const&) = default;
};
BOOST_DESCRIBE_STRUCT(cow_mid_row, (),
                      (dispnum, stabb, ccode, stday, stmon, styear, endday, endmon, endyear, sidea, revtype1, fatality, fatalpre,
                       hiact, hostlev))

/// Archigos 4.1.
struct archigos_row {
    std::string leadid{};
    std::int32_t ccode{};
    std::string leader{};
    date startdate{}, enddate{};
    std::optional<std::int32_t> yrborn{};

    friend bool operator==(archigos_row const&, archigos_row const&) = default;
};
BOOST_DESCRIBE_STRUCT(archigos_row, (), (leadid, ccode, leader, startdate, enddate, yrborn))

std::optional<std::string> text_of_real_table(char const* file) {
    char const* const folder = std::getenv("ENTENTE_REAL_DATA");
    if (folder == nullptr || *folder == '\0') {
        WARN("skipped: ENTENTE_REAL_DATA names no folder of datasets");
        return std::nullopt;
    }
    std::ifstream in(std::string(folder) + '/' + file, std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

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
    auto const text = text_of_real_table("cow_states2016_raw.csv");
    if (!text) {
        return;
    }
    auto const read = read_known_columns<cow_state_row>(*text);
    auto const other = *support::real_table("cow_states2016_raw.csv", ',');
    REQUIRE(read.rows.size() == other.rows.size());
    CHECK(read.rows.size() == 243);
    for (std::size_t i = 0; i != read.rows.size(); ++i) {
        auto const& given = other.rows[i];
        cow_state_row const& one = read.rows[i];
        CHECK(one.stateabb == other.cell(given, "stateabb"));
        CHECK(one.statenme == other.cell(given, "statenme"));
        CHECK(one.ccode == std::atoi(other.cell(given, "ccode").c_str()));
        CHECK(one.styear == std::atoi(other.cell(given, "styear").c_str()));
        CHECK(one.endday == std::atoi(other.cell(given, "endday").c_str()));
    }
    CHECK(csv::read<cow_state_row>(csv::write(read.rows)).rows == read.rows);
}

TEST_CASE("real tables: the participants of COW's disputes, with -9 as no value", "[real]") {
    auto const text = text_of_real_table("cow_midb_5.0.csv");
    if (!text) {
        return;
    }
    auto const read = read_known_columns<cow_mid_row>(*text);
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
    CHECK(csv::read<cow_mid_row>(csv::write(read.rows)).rows == read.rows);
}

TEST_CASE("real tables: the leaders of Archigos, in tabs, with its own NA", "[real]") {
    auto const text = text_of_real_table("archigos_4.1_raw.txt");
    if (!text) {
        return;
    }
    auto const strict = csv::read<archigos_row>(*text, {.unknown = csv::unknown_columns::ignore});
    CHECK(strict.findings.count(severity::error) > 0); // it is written in Latin-1
    auto const read = read_known_columns<archigos_row>(*text, csv::encoding::latin_1);
    auto const other = *support::real_table("archigos_4.1_raw.txt", '\t');
    REQUIRE(read.rows.size() == other.rows.size());
    for (std::size_t i = 0; i != read.rows.size(); ++i) {
        CHECK(to_text(read.rows[i].startdate) == other.cell(other.rows[i], "startdate"));
        CHECK(read.rows[i].leadid == other.cell(other.rows[i], "leadid"));
    }
    CHECK(csv::read<archigos_row>(csv::write(read.rows)).rows == read.rows);
}
