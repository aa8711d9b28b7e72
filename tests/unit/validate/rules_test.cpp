// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules.hpp>

#include <support/catch.hpp>

#include <set>
#include <string>

using namespace entente;

TEST_CASE("every rule has a code of its own, a title, a standard and a check") {
    std::set<std::string_view> codes;
    for (auto const group : all_rules) {
        for (rule const& one : group) {
            INFO(one.code);
            CHECK(codes.insert(one.code).second);
            CHECK(one.code.size() == 4);
            CHECK_FALSE(one.title.empty());
            CHECK_FALSE(one.standard.empty());
            CHECK(one.find_breaches != nullptr);
            CHECK(find_rule(one.code) == &one);
        }
    }
    CHECK(find_rule("Z999") == nullptr);
}
