// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/commitment.hpp>

#include <support/catch.hpp>
#include <support/rules.hpp>

using support::said;

// That each rule fires alone and its near miss stays silent is tested for all of them in rules_test.cpp.
TEST_CASE("rules of commitments: messages use the names of the dossier") {
    CHECK(said("C004") == "c is recorded as fulfilled on 2001-04-30, when measure/m:lifted was not so");
    CHECK(said("C005") == "a deadlock on 2020: c waits for commitment/d:fulfilled, which d would bring about; d waits for "
                          "commitment/c:fulfilled, which c would bring about [let one of the conditions be met at the same time]");
}
