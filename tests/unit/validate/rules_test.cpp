// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules.hpp>

#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>
#include <support/story.hpp>

#include <set>
#include <string>

using namespace entente;

namespace {

/// The codes that a file of tests/data/rules breaks, each once.
std::set<std::string> broken_by(std::string const& file) {
    auto const text = support::load("tests/data/rules/" + file);
    INFO(file);
    REQUIRE_FALSE(text.empty());
    std::set<std::string> result;
    auto const one = support::from_json<dossier>(text);
    for (finding const& each : validate(one).all()) {
        result.insert(each.code);
    }
    return result;
}

} // namespace

TEST_CASE("rules: every rule has a code of its own, a title, a standard and a check") {
    std::set<std::string_view> codes;
    for (auto const group : all_rules) {
        for (rule const& one : group) {
            INFO(one.code);
            CHECK(codes.insert(one.code).second);
            CHECK(one.code.size() == 4);
            CHECK_FALSE(one.title.empty());
            CHECK_FALSE(one.standard.empty());
            auto const& check = one.find_breaches;
            CHECK((check.whole != nullptr ? 1 : 0) + (check.value != nullptr ? 1 : 0) + (check.dossier != nullptr ? 1 : 0) +
                      (check.dossier_value != nullptr ? 1 : 0) + (check.instrument != nullptr ? 1 : 0) ==
                  1);
            CHECK(find_rule(one.code) == &one);
        }
    }
    CHECK(codes.size() > 60);
    CHECK(find_rule("Z999") == nullptr);
}

TEST_CASE("rules: each has a dossier that breaks only it, and a near miss that breaks none") {
    for (auto const group : all_rules) {
        for (rule const& one : group) {
            std::string const code(one.code);
            if (code == "S001") {
                continue; // what is not set can't be written: a test of its own has it
            }
            INFO(code);
            CHECK(broken_by(code + ".bad.json") == std::set<std::string>{code});
            CHECK(broken_by(code + ".good.json") == std::set<std::string>{});
        }
    }
}
