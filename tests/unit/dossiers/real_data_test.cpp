// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// Published datasets under all rules: what fires, and how often, is written down in docs/design/real-data.md.

#include <entente/validate/validate.hpp>

#include <support/catch.hpp>
#include <support/real_data.hpp>

#include <cstdlib>
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
    char const* const folder = std::getenv("ENTENTE_REAL_DATA");
    outcome result;
    if (folder == nullptr || *folder == '\0') {
        WARN("skipped: ENTENTE_REAL_DATA names no folder of datasets");
        return std::nullopt;
    }
    auto const made = convert(support::read_table(std::string(folder) + '/' + file, separator), result.rows);
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
