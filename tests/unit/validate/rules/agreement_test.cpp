// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/agreement.hpp>

#include <support/catch.hpp>
#include <support/rules.hpp>

using support::said;

// That each rule fires alone and its near miss stays silent is tested for all of them in rules_test.cpp.
TEST_CASE("rules of agreements say what is wrong in the user's words") {
    CHECK(said("G003") == "t is in force for a from 2000-12-31, and in force itself from 2001-01-01 only [provisional application is a step of its own: apply_provisionally]");
    CHECK(said("G006") == "T needs 2 consents to enter into force, and 1 are on record");
    CHECK(said("G009") == "t asks for a notice of P90D: that of 2005-01-01 can't take effect on 2005-03-31");
    CHECK(said("G011") == "a circle of agreements, each of which implements the next: t -> u -> t");
    CHECK(said("G016") == "c suspended t and is no party to it");
}
