// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/cause.hpp>

#include <support/catch.hpp>
#include <support/rules.hpp>

using support::said;

// That each rule fires alone and its near miss stays silent is tested for all of them in rules_test.cpp.
TEST_CASE("rules of causes: messages use the names of the dossier") {
    CHECK(said("K001") == "the effect, of 2000, comes before its cause, of 2001");
    CHECK(said("K003") == "this link is contested: asserted by a, denied by b");
    CHECK(said("K004") == "d: 2001-01-01 according to no source, 2001-01-02 according to no source");
}
