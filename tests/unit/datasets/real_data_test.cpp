// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// Published datasets under all rules: what fires, and how often, is written down in docs/design/real-data.md.

#include <entente/datasets.hpp>
#include <entente/query/balance.hpp>
#include <entente/query/network.hpp>
#include <entente/query/officials.hpp>
#include <entente/query/states.hpp>
#include <entente/validate/validate.hpp>

#include <support/catch.hpp>
#include <support/real_data.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

using namespace entente;

namespace {

/// "G002 27, G003 45" of a report.
std::string codes(report const& found) {
    std::map<std::string, std::size_t> counted;
    for (finding const& one : found.all()) {
        ++counted[one.code];
    }
    std::string result;
    for (auto const& [code, count] : counted) {
        result += (result.empty() ? "" : ", ") + code + ' ' + std::to_string(count);
    }
    return result;
}

struct outcome {
    std::uint64_t rows = 0;
    std::string found{}; ///< in the table itself
    std::string codes{}; ///< by the rules
};

/// Reads and validates one dataset; nothing where no folder of datasets is given.
template <datasets::dataset Dataset>
std::optional<outcome> look_at(char const* file) {
    auto const text = support::real_text(file);
    if (!text) {
        return std::nullopt;
    }
    outcome result;
    datasets::record made(1'000'000);
    result.rows = datasets::add<Dataset>(made, *text);
    result.found = codes(made.findings());
    auto const found = validate(made.made(), {.max_findings = 1'000'000});
    REQUIRE(found.total() == found.all().size());
    result.codes = codes(found);
    return result;
}

} // namespace

TEST_CASE("real data: copyright treaties break no rule", "[real]") {
    auto const seen = look_at<datasets::copyright_treaties>("copyright_treaties_membership.csv");
    if (seen) {
        CHECK(seen->rows == 1501);
        CHECK(seen->codes.empty());
    }
}

TEST_CASE("real data: environmental treaties break the rules where their tables contradict themselves", "[real]") {
    auto const seen = look_at<datasets::huggo>("manytreaties_huggo_parties_env.csv");
    if (seen) {
        CHECK(seen->rows == 7377);
        CHECK(seen->codes == "G002 7, G003 78, L002 48");
    }
}

TEST_CASE("real data: leaders of all states since 1840 break no rule", "[real]") {
    auto const seen = look_at<datasets::archigos>("archigos_4.1_raw.txt");
    if (seen) {
        CHECK(seen->rows == 17686);
        CHECK(seen->codes.empty());
    }
}

TEST_CASE(
    "real data: on every row of the militarized disputes the highest action is of its level of hostility, and deaths of theirs",
    "[real]") {
    auto const file = support::real_table("cow_midb_5.0.csv", ',');
    if (!file) {
        return;
    }
    std::size_t other_hostility = 0;
    std::size_t other_fatality = 0;
    for (auto const& row : file->rows) {
        auto const number = [&](char const* column) { return std::stoi(file->cell(row, column)); };
        other_hostility +=
            static_cast<int>(hostility_of(static_cast<military_action>(number("hiact")))) + 1 != number("hostlev") ? 1U : 0U;
        if (number("fatalpre") >= 0 && number("fatality") >= 0) {
            other_fatality +=
                static_cast<int>(fatality_of(static_cast<std::uint32_t>(number("fatalpre")))) != number("fatality") ? 1U : 0U;
        }
    }
    CHECK(file->rows.size() == 5883);
    CHECK(other_hostility == 0);
    CHECK(other_fatality == 0);
}

TEST_CASE("real data: militarized disputes break no rule, though some states changed sides", "[real]") {
    auto const seen = look_at<datasets::cow_mid>("cow_midb_5.0.csv");
    if (seen) {
        CHECK(seen->rows == 5883);
        CHECK(seen->codes == "");
    }
}

TEST_CASE("real data: who was a state on a day, who was in dispute with whom, and the triads of a year", "[real]") {
    auto const states = support::real_text("cow_states2016_raw.csv");
    auto const disputes = support::real_text("cow_midb_5.0.csv");
    if (!states || !disputes) {
        return;
    }
    datasets::record made;
    datasets::add<datasets::cow_states>(made, *states);
    datasets::add<datasets::cow_mid>(made, *disputes);
    dossier_index const index{made.made()};
    // Counted from the table by another program.
    CHECK(states_of(index, key{"cow"}, date{1816, 1, 1}).all.size() == 23);
    CHECK(states_of(index, key{"cow"}, date{1914, 8, 1}).all.size() == 45);
    CHECK(states_of(index, key{"cow"}, date{1939, 9, 1}).all.size() == 63);
    CHECK(states_of(index, key{"cow"}, date{1960, 12, 31}).all.size() == 107);
    CHECK(states_of(index, key{"cow"}, date{2016, 1, 1}).all.size() == 195);
    CHECK(states_of(index, key{"cow"}, date{1815}).all.empty());
    CHECK(is_member(*index.find(id<actor>{"japan"}), key{"cow"}, date{1950, 1, 1}) == certainty::no); // Japan, occupied

    auto const war = network(index, date{1914, 8, 15}, {.kinds = {edge_kind::dispute}, .system = key{"cow"}});
    auto const between = [&](char const* a, char const* b) {
        auto const pair = dyad::from(*id<actor>::from(a), *id<actor>::from(b));
        return std::any_of(war.edges.begin(), war.edges.end(), [&](network_edge const& one) { return one.between == *pair; });
    };
    CHECK(war.nodes.size() == 45);
    CHECK(between("united-kingdom", "germany"));      // the United Kingdom and Germany
    CHECK(between("france", "germany"));              // France and Germany
    CHECK(between("austria-hungary", "serbia"));      // Austria-Hungary and Serbia
    CHECK_FALSE(between("united-kingdom", "france")); // on one side
    CHECK_FALSE(between("united-states", "germany")); // not yet

    balance_options options;
    options.system = key{"cow"};
    auto const triads = structural_balance(index, date{1914}, options);
    CHECK(triads.friends + triads.divided_friends + triads.common_foe == 0); // the table has disputes, and no alliances
    CHECK(triads.foes == triads.unbalanced.size());
    // Each triad of foes, counted from the edges.
    std::size_t foes = 0;
    network_options wanted;
    wanted.kinds = {edge_kind::dispute, edge_kind::measure, edge_kind::alliance};
    wanted.system = key{"cow"};
    std::set<std::pair<std::string, std::string>> pairs;
    std::set<std::string> names;
    for (network_edge const& one : network(index, date{1914}, wanted).edges) {
        pairs.emplace(one.between.first().view(), one.between.second().view());
        names.emplace(one.between.first().view());
        names.emplace(one.between.second().view());
    }
    for (auto const& a : names) {
        for (auto const& b : names) {
            for (auto const& c : names) {
                foes +=
                    a < b && b < c && pairs.count({a, b}) != 0 && pairs.count({b, c}) != 0 && pairs.count({a, c}) != 0 ? 1U : 0U;
            }
        }
    }
    CHECK(foes == triads.foes);
    CHECK(foes > 0);
}

TEST_CASE("real data: the leaders of all states on a day match the table", "[real]") {
    auto const given = support::real_text("archigos_4.1_raw.txt");
    if (!given) {
        return;
    }
    datasets::record made;
    datasets::add<datasets::archigos>(made, *given);
    dossier_index const index{made.made()};
    std::size_t in_office = 0;
    for (office const& one : made.made().offices) {
        in_office += holders_of(index, one, date{1979, 3, 26}).empty() ? 0U : 1U;
    }
    CHECK(in_office > 140);
    CHECK(in_office < 160);
}
