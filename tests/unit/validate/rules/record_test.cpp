// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/record.hpp>

#include <support/catch.hpp>
#include <support/rules.hpp>

using support::said;

// That each rule fires alone and its near miss stays silent is tested for all of them in rules_test.cpp.
TEST_CASE("rules of records say what is wrong in the user's words") {
    CHECK(said("S005") == "this channel, \"c\", has no name [give it one, in any language: \"names\": { \"en\": ... }]");
    CHECK(said("S006") == "b has the identifier cow 740 of a");
    CHECK(said("S007") == "\"1740\" is no number from 2 to 990");
    CHECK(said("S010") == "\"lift\" is no state of m [one of: initial, threatened, announced, imposed, lifting, lifted, expired, faded, withdrawn]");
    CHECK(said("S011") == "\"treaties\" is no kind [kinds are named as references name them, such as trilateral_forum]");
}
