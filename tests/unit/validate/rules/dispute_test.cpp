// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/dispute.hpp>

#include <support/catch.hpp>
#include <support/rules.hpp>

using support::said;

// That each rule fires alone and its near miss stays silent is tested for all of them in rules_test.cpp.
TEST_CASE("rules of disputes: messages use the names of the dossier") {
    CHECK(said("D001") == "d has no target among its sides");
    CHECK(said("D004") == "m was still imposed when d was settled, on 2002-01-01 [if the settlement provides for its end, record "
                          "announce_lifting, or a commitment that achieves it; else check the day, or in_dispute]");
    CHECK(said("D007") == "a was no member of o on 2000");
    CHECK(said("D009") == "d: the highest action, \"attack\", is of the level \"use_of_force\", not \"display\"");
    CHECK(said("D010") == "d: 26 deaths are of the level \"from_26_to_100\", not \"from_1_to_25\"");
}

TEST_CASE("D003: a measure by an organ must be directed against another state; a public is not an organ") {
    auto const said_of = [](std::string const& by) {
        return support::first(entente::validate(support::from_json<entente::dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"meti","kind":"ministry","part_of":"cabinet"},{"id":"cabinet","kind":"government","part_of":"a"},{"id":"people","kind":"public","of":"a"}],
            "measures":[{"id":"m","kind":"boycott","by":[")" +
            by + R"("],"against":["a"]}]})")));
    };
    CHECK(said_of("meti") == "m is directed against its own author, a");
    CHECK(said_of("people").empty());
}
