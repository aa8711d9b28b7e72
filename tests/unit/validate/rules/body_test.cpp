// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/body.hpp>

#include <support/catch.hpp>
#include <support/rules.hpp>

using support::said;

// That each rule fires alone and its near miss stays silent is tested for all of them in rules_test.cpp.
TEST_CASE("rules of bodies: messages use the names of the dossier") {
    CHECK(said("B001") == "m is a session of t without its member c");
    CHECK(said("B003") == "a hosts f twice running, though the chair rotates");
    CHECK(said("B004") == "session 3 of f follows session 1");
    CHECK(said("B009") == "c convenes at m, which is not its session");
}
