// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/actor.hpp>

#include <support/catch.hpp>
#include <support/rules.hpp>

using support::said;

// That each rule fires alone and its near miss stays silent is tested for all of them in rules_test.cpp.
TEST_CASE("rules of actors: messages use the names of the dossier") {
    CHECK(said("P001") ==
          "q and p held the office o at the same time [correct a day, mark one as acting, or the office as held by several]");
    CHECK(said("P002") == "p was not o on 2005-01-01");
    CHECK(said("P005") == "a cycle: a -> b -> a");
    CHECK(said("P007") == "o was dissolved on 1946, and the membership of a goes on");
}
