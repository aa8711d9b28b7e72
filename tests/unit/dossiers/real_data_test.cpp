// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// Published datasets under all rules: what fires, and how often, is written down in docs/design/real-data.md.

#include <entente/validate/validate.hpp>

#include <support/catch.hpp>
#include <support/real_data.hpp>

#include <map>
#include <optional>

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
    std::size_t rows = 0;
    std::string codes{};
};

/// Converts and validates one dataset; nothing where no folder of datasets is given.
template <class Convert>
std::optional<outcome> look_at(char const* file, char separator, Convert convert) {
    auto const given = support::real_table(file, separator);
    if (!given) {
        return std::nullopt;
    }
    outcome result;
    auto const made = convert(*given, result.rows);
    auto const found = validate(made, {.max_findings = 1'000'000});
    REQUIRE(found.total() == found.all().size());
    result.codes = codes(found);
    return result;
}

} // namespace

TEST_CASE("copyright treaties break no rule", "[real]") {
    auto const seen = look_at("copyright_treaties_membership.csv", ',', support::copyright_treaties);
    if (seen) {
        CHECK(seen->rows == 1501);
        CHECK(seen->codes.empty());
    }
}

TEST_CASE("environmental treaties break the rules where their tables contradict themselves", "[real]") {
    auto const seen = look_at("manytreaties_huggo_parties_env.csv", ',', support::environmental_treaties);
    if (seen) {
        CHECK(seen->rows == 7377);
        CHECK(seen->codes == "G002 27, G003 45, L002 53");
    }
}

TEST_CASE("the leaders of all states since 1840 break no rule", "[real]") {
    auto const seen = look_at("archigos_4.1_raw.txt", '\t', support::leaders);
    if (seen) {
        CHECK(seen->rows == 17686);
        CHECK(seen->codes.empty());
    }
}

TEST_CASE("on every row of the militarized disputes the highest action is of its level of hostility, and deaths of theirs", "[real]") {
    auto const file = support::real_table("cow_midb_5.0.csv", ',');
    if (!file) {
        return;
    }
    std::size_t other_hostility = 0;
    std::size_t other_fatality = 0;
    for (auto const& row : file->rows) {
        auto const number = [&](char const* column) { return std::stoi(file->cell(row, column)); };
        other_hostility += static_cast<int>(hostility_of(static_cast<military_action>(number("hiact")))) + 1 != number("hostlev") ? 1U : 0U;
        if (number("fatalpre") >= 0 && number("fatality") >= 0) {
            other_fatality += static_cast<int>(fatality_of(static_cast<std::uint32_t>(number("fatalpre")))) != number("fatality") ? 1U : 0U;
        }
    }
    CHECK(file->rows.size() == 5883);
    CHECK(other_hostility == 0);
    CHECK(other_fatality == 0);
}

TEST_CASE("militarized disputes break no rule, though some states changed sides", "[real]") {
    auto const seen = look_at("cow_midb_5.0.csv", ',', support::militarized_disputes);
    if (seen) {
        CHECK(seen->rows == 5883);
        CHECK(seen->codes == "");
    }
}
