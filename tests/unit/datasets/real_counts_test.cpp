// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// What becomes of published datasets, counted a second time by a parser of its own: docs/howto/datasets.md.

#include <entente/datasets.hpp>

#include <support/catch.hpp>
#include <support/real_data.hpp>

#include <cstddef>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

namespace {

struct counted {
    std::size_t participations = 0;
    std::size_t steps = 0;
    std::size_t tenures = 0;
    std::size_t sides = 0;
    std::size_t memberships = 0;
};

counted count_parts(dossier const& of) {
    counted result;
    for (agreement const& one : of.agreements) {
        result.participations += one.participations.size();
        for (participation const& each : one.participations) {
            result.steps += each.history.size();
        }
    }
    for (office const& one : of.offices) {
        result.tenures += one.tenures.size();
    }
    for (dispute const& one : of.disputes) {
        result.sides += one.sides.size();
    }
    for (actor const& one : of.actors) {
        result.memberships += one.system_membership.size();
    }
    return result;
}

std::set<std::string> distinct(support::table const& of, char const* column) {
    std::set<std::string> result;
    for (auto const& row : of.rows) {
        result.insert(of.cell(row, column));
    }
    return result;
}

} // namespace

TEST_CASE("real counts: the states of COW are as many as the table has numbers, with a membership for each row", "[real]") {
    auto const text = support::real_text("cow_states2016_raw.csv");
    if (!text) {
        return;
    }
    auto const other = *support::real_table("cow_states2016_raw.csv", ',');
    datasets::record made;
    CHECK(datasets::add<datasets::cow_states>(made, *text) == other.rows.size());
    CHECK(made.findings().empty());
    CHECK(made.made().actors.size() == distinct(other, "ccode").size());
    CHECK(count_parts(made.made()).memberships == other.rows.size());
    // Each state of the crosswalk is the one of its number and letters in the table.
    for (auto const& row : other.rows) {
        auto const by_number = datasets::find_state(datasets::state_codes::cow, other.cell(row, "ccode"));
        REQUIRE(by_number);
        CHECK(datasets::find_state(datasets::state_codes::cow_letters, other.cell(row, "stateabb")) == by_number);
    }
}

TEST_CASE("real counts: disputes and their sides", "[real]") {
    auto const text = support::real_text("cow_midb_5.0.csv");
    if (!text) {
        return;
    }
    auto const other = *support::real_table("cow_midb_5.0.csv", ',');
    datasets::record made;
    CHECK(datasets::add<datasets::cow_mid>(made, *text) == other.rows.size());
    // The row of dispute 4312 has the letters of Niger, and the number of Nigeria.
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].code == "V106");
    CHECK(made.findings().all()[0].place->line == 4928);
    CHECK(made.made().disputes.size() == distinct(other, "dispnum").size());
    CHECK(count_parts(made.made()).sides == other.rows.size());
    CHECK(made.made().actors.size() == distinct(other, "ccode").size());
    // The highest hostility of each dispute.
    std::map<std::string, int> highest;
    for (auto const& row : other.rows) {
        auto& to = highest[other.cell(row, "dispnum")];
        auto const own = std::atoi(other.cell(row, "hostlev").c_str());
        to = own > to ? own : to;
    }
    for (dispute const& one : made.made().disputes) {
        CHECK(static_cast<int>(one.hostility.value()) + 1 == highest[std::string(one.identifiers[0].value)]);
    }
}

TEST_CASE("real counts: 17,686 rows of Archigos are 3,409 times in office, two of which are cut where a number changes its state",
          "[real]") {
    auto const text = support::real_text("archigos_4.1_raw.txt");
    if (!text) {
        return;
    }
    auto const other = *support::real_table("archigos_4.1_raw.txt", '\t');
    std::size_t spells = 0;
    for (auto const& row : other.rows) {
        spells += other.cell(row, "entry") == "(p_year)" ? 0U : 1U;
    }
    datasets::record made;
    CHECK(datasets::add<datasets::archigos>(made, *text) == 17686);
    CHECK(made.findings().empty());
    CHECK(spells == 3409);
    CHECK(count_parts(made.made()).tenures == spells + 2); // Kohl at German unity, Saleh at Yemen's
}

TEST_CASE("real counts: parties of environmental treaties are as many as there are pairs of party and treaty", "[real]") {
    auto const text = support::real_text("manytreaties_huggo_parties_env.csv");
    if (!text) {
        return;
    }
    auto const other = *support::real_table("manytreaties_huggo_parties_env.csv", ',');
    std::set<std::pair<std::string, std::string>> pairs;
    for (auto const& row : other.rows) {
        pairs.emplace(other.cell(row, "treatyID"), other.cell(row, "stateID"));
    }
    datasets::record made;
    CHECK(datasets::add<datasets::huggo>(made, *text) == 7377);
    CHECK(made.made().agreements.size() == distinct(other, "treatyID").size());
    CHECK(count_parts(made.made()).participations == pairs.size());
    std::map<std::string, std::size_t> codes;
    for (finding const& one : made.findings().all()) {
        ++codes[one.code];
    }
    CHECK(codes["V107"] == other.rows.size() - pairs.size());
    CHECK(codes["V102"] == 4); // 1971-0706, 1985-11-01- in two columns, 2010-02-29
    CHECK(codes["V101"] == 2); // the European Union, by two codes that ISO does not have
    // What a treaty is called, and when it was signed and entered into force, stands in each of its rows: once it differs.
    std::map<std::string, std::vector<std::string>> first;
    std::set<std::pair<std::string, std::size_t>> differ;
    for (auto const& row : other.rows) {
        std::vector<std::string> const here{other.cell(row, "Title"), other.cell(row, "Signature"), other.cell(row, "Force")};
        auto const& known = first.emplace(other.cell(row, "treatyID"), here).first->second;
        for (std::size_t i = 0; i != here.size(); ++i) {
            if (here[i] != known[i]) {
                differ.emplace(other.cell(row, "treatyID"), i);
            }
        }
    }
    CHECK(differ.size() == 11);
    // Who left, and neither consented nor was bound. All of these are of one treaty, and have no other day but a signature.
    std::set<std::pair<std::string, std::string>> seen;
    std::size_t only_left = 0;
    for (auto const& row : other.rows) {
        auto const has = [&](char const* column) {
            auto const& cell = other.cell(row, column);
            return cell != "NA" && !cell.empty() && cell != "31.12.9999" && cell != "01.01.0001";
        };
        bool const is_first = seen.emplace(other.cell(row, "treatyID"), other.cell(row, "stateID")).second;
        only_left += is_first && has("stateWithdrawal") && !has("stateRat") && !has("stateForce") && !has("Acceptance") &&
                             !has("Accession") && !has("Succession")
                         ? 1U
                         : 0U;
    }
    CHECK(only_left == 13);
    CHECK(codes["V106"] == differ.size() + only_left);
}

TEST_CASE("real counts: trade agreements and their members", "[real]") {
    auto const text = support::real_text("desta.csv");
    if (!text) {
        return;
    }
    auto const other = *support::real_table("desta.csv", ';');
    std::set<std::string> treaties;
    std::set<std::pair<std::string, std::string>> members;
    for (auto const& row : other.rows) {
        auto const& type = other.cell(row, "entry_type");
        bool const changes = type == "accession" || type == "withdrawal";
        auto const treaty = changes || type == "base_treaty" ? other.cell(row, "base_treaty") : other.cell(row, "number");
        treaties.insert(treaty);
        bool has_new = false;
        bool has_other_side = false;
        for (int i = 1; i != 92; ++i) {
            has_new = has_new || other.cell(row, "mc" + std::to_string(i)) == "1";
            has_other_side = has_other_side || other.cell(row, "mc" + std::to_string(i)) == "3";
        }
        for (int i = 1; i != 92; ++i) {
            auto const& code = other.cell(row, "c" + std::to_string(i));
            auto const& part = other.cell(row, "mc" + std::to_string(i));
            bool const is_marked = has_new ? part == "1" : has_other_side ? part == "2" : true;
            if (code != "NA" && (!changes || is_marked)) {
                members.emplace(treaty, code);
            }
        }
    }
    datasets::record made;
    CHECK(datasets::add<datasets::desta>(made, *text) == 1217);
    CHECK(made.made().agreements.size() == treaties.size());
    CHECK(count_parts(made.made()).participations == members.size());
}

TEST_CASE("real counts: each visit of a president is a meeting with days", "[real]") {
    auto const text = support::real_text("us_president_visits.csv");
    if (!text) {
        return;
    }
    datasets::record made;
    CHECK(datasets::add<datasets::president_visits>(made, *text) == 775);
    CHECK(made.made().meetings.size() == 775);
    for (finding const& one : made.findings().all()) {
        CHECK(one.code == "V101"); // Serbia-Montenegro
    }
    CHECK(made.findings().total() == 1);
    for (meeting const& one : made.made().meetings) {
        CHECK(one.history.front().on.has_value());
    }
}

TEST_CASE("real counts: contracting parties of copyright treaties", "[real]") {
    auto const text = support::real_text("copyright_treaties_membership.csv");
    if (!text) {
        return;
    }
    auto const other = *support::real_table("copyright_treaties_membership.csv", ',');
    datasets::record made;
    CHECK(datasets::add<datasets::copyright_treaties>(made, *text) == 1501);
    CHECK(made.made().agreements.size() == distinct(other, "Treaty").size());
    CHECK(made.made().actors.size() == distinct(other, "Contracting Party").size());
    CHECK(count_parts(made.made()).participations == other.rows.size());
    CHECK(made.findings().total() == 4); // organisations, which are no states: EU, EPO, OAPI, BOIP
}
