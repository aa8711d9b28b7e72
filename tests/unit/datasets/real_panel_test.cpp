// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Panels beside the same numbers computed from the raw tables: docs/howto/panels.md.

#include <entente/datasets/archigos.hpp>
#include <entente/datasets/cow_mid.hpp>
#include <entente/datasets/cow_states.hpp>
#include <entente/datasets/read.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/panel.hpp>

#include <support/catch.hpp>
#include <support/real_data.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using namespace entente;

namespace {

/// A day as one number, in the order of days: 19140805. Of a month without a day, its first or its 31st.
int day_number(support::table const& of, std::vector<std::string> const& row, char const* year, char const* month,
               char const* day_column, bool is_end) {
    auto const number = [&](char const* column) { return std::atoi(of.cell(row, column).c_str()); };
    auto const m = number(month);
    auto const d = number(day_column);
    return number(year) * 10000 + (m == -9 ? (is_end ? 12 : 1) : m) * 100 + (m == -9 || d == -9 ? (is_end ? 31 : 1) : d);
}

using pair_year = std::tuple<int, int, int>;

} // namespace

TEST_CASE("real panel: directed dyad-years of COW's members, and disputes in them, match the raw tables", "[real]") {
    auto const states = support::real_text("cow_states2016_raw.csv");
    auto const disputes = support::real_text("cow_midb_5.0.csv");
    if (!states || !disputes) {
        return;
    }
    auto const raw_states = *support::real_table("cow_states2016_raw.csv", ',');
    auto const raw_disputes = *support::real_table("cow_midb_5.0.csv", ',');

    // Years in which both were members on a common day.
    std::map<int, std::vector<std::pair<int, int>>> spells;
    for (auto const& row : raw_states.rows) {
        spells[std::atoi(raw_states.cell(row, "ccode").c_str())].emplace_back(
            day_number(raw_states, row, "styear", "stmonth", "stday", false),
            day_number(raw_states, row, "endyear", "endmonth", "endday", true));
    }
    std::set<pair_year> common;
    std::set<std::pair<int, int>> single;
    for (auto const& [a, of_a] : spells) {
        for (auto const& [b, of_b] : spells) {
            for (auto const& one : of_a) {
                for (auto const& other : of_b) {
                    auto const first = (std::max)(one.first, other.first);
                    auto const last = (std::min)(one.second, other.second);
                    for (auto year = first / 10000; first <= last && year <= last / 10000; ++year) {
                        if (a == b) {
                            single.emplace(a, year);
                        } else {
                            common.emplace(a, b, year);
                        }
                    }
                }
            }
        }
    }

    // Opposite sides of one dispute on a common day, -9 as the whole month or year.
    struct participant {
        int state;
        bool side_a;
        int first;
        int last;
    };
    std::map<std::string, std::vector<participant>> by_dispute;
    for (auto const& row : raw_disputes.rows) {
        by_dispute[raw_disputes.cell(row, "dispnum")].push_back(
            {std::atoi(raw_disputes.cell(row, "ccode").c_str()), raw_disputes.cell(row, "sidea") == "1",
             day_number(raw_disputes, row, "styear", "stmon", "stday", false),
             day_number(raw_disputes, row, "endyear", "endmon", "endday", true)});
    }
    std::set<pair_year> ongoing;
    std::set<pair_year> onset;
    for (auto const& [number, all] : by_dispute) {
        std::map<std::pair<int, int>, int> begins;
        for (auto const& one : all) {
            for (auto const& other : all) {
                auto const first = (std::max)(one.first, other.first);
                auto const last = (std::min)(one.last, other.last);
                if (one.side_a == other.side_a || first > last) {
                    continue;
                }
                auto const known = begins.emplace(std::pair(one.state, other.state), first).first;
                known->second = (std::min)(known->second, first);
                for (auto year = first / 10000; year <= last / 10000; ++year) {
                    ongoing.emplace(one.state, other.state, year);
                }
            }
        }
        for (auto const& [pair, first] : begins) {
            onset.emplace(pair.first, pair.second, first / 10000);
        }
    }

    datasets::record made;
    datasets::add<datasets::cow_states>(made, *states);
    datasets::add<datasets::cow_mid>(made, *disputes);
    dossier_index const index{made.made()};
    std::uint64_t wrong = 0;
    std::uint64_t unknown = 0;
    std::uint64_t rows = 0;
    pair_year before{};
    auto const panel = dyad_years(index, {}, [&](dyad_year_row const& row) {
        pair_year const at{std::atoi(row.code1.c_str()), std::atoi(row.code2.c_str()), row.year};
        wrong += rows++ != 0 && !(before < at) ? 1U : 0U; // in order
        before = at;
        wrong += common.count(at) == 1 ? 0U : 1U;
        if (!row.dispute) {
            unknown += row.year > 2014 ? 1U : 0U; // the table ends in 2014
            wrong += row.year > 2014 ? 0U : 1U;
            return;
        }
        wrong += *row.dispute == (ongoing.count(at) == 1 ? 1U : 0U) ? 0U : 1U;
        wrong += row.dispute_onset == (onset.count(at) == 1 ? 1U : 0U) ? 0U : 1U;
        wrong += (*row.hostility != 0) == (*row.dispute == 1) ? 0U : 1U;
    });
    REQUIRE(panel);
    CHECK(wrong == 0);
    CHECK(unknown == 75660); // 195 states, 2 years, directed
    CHECK(panel->rows == 1'912'290);
    CHECK(panel->rows == common.size());
    CHECK(panel->only_possible == 0);

    std::set<std::pair<int, int>> seen;
    auto const years =
        state_years(index, {}, [&](state_year_row const& row) { seen.emplace(std::atoi(row.code.c_str()), row.year); });
    REQUIRE(years);
    CHECK(years->rows == 15951);
    CHECK(seen == single);
}

TEST_CASE("real panel: leaders of a few states and years, by hand", "[real]") {
    auto const states = support::real_text("cow_states2016_raw.csv");
    auto const leaders = support::real_text("archigos_4.1_raw.txt");
    if (!states || !leaders) {
        return;
    }
    datasets::record made;
    datasets::add<datasets::cow_states>(made, *states);
    datasets::add<datasets::archigos>(made, *leaders);
    dossier_index const index{made.made()};
    std::map<std::pair<std::string, int>, state_year_row> rows;
    auto const panel = state_years(index, {}, [&](state_year_row const& row) { rows.emplace(std::pair(row.code, row.year), row); });
    REQUIRE(panel);
    auto const leader = [&](char const* code, int year) { return rows[{code, year}].leader_name.value_or("NA"); };
    CHECK(leader("2", 1963) == "Kennedy");
    CHECK(leader("2", 1964) == "Johnson");
    CHECK(rows[{"2", 1963}].leaders == 2U);
    CHECK(rows[{"2", 1963}].leader_changed == 1U);
    CHECK(rows[{"2", 1964}].leader_changed == 0U);
    CHECK(leader("260", 1989) == "Kohl"); // West Germany
    CHECK(leader("255", 1991) == "Kohl"); // Germany
    CHECK(leader("2", 1816) == "NA");     // Archigos begins in 1840
    CHECK(!rows[{"2", 1816}].leaders);
}
