// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/state/in_effect.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("in_effect: an actor exists as long as it and its state do") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"union","kind":"state","existence":"1922-12-30/1991-12-26"},{"id":"ministry","kind":"ministry","part_of":"union"},
        {"id":"vague","kind":"state","existence":"1990/.."},{"id":"free","kind":"state"}]})");
    dossier_index const index{one};
    CHECK(exists(index, {"union"}, date{1991, 12, 26}) == certainty::yes);
    CHECK(exists(index, {"union"}, date{1991, 12, 27}) == certainty::no);
    CHECK(exists(index, {"ministry"}, date{1991, 12, 27}) == certainty::no);
    CHECK(exists(index, {"vague"}, date{1990, 6, 1}) == certainty::maybe);
    CHECK(exists(index, {"free"}, date{1200}) == certainty::yes);
    CHECK(exists(index, {"nobody"}, date{1200}) == certainty::yes);
}

TEST_CASE("binds: a party that has ceased to exist perhaps, while the succession is open; a successor by its own participation") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"union","kind":"state","existence":"1922-12-30/1991-12-26"},{"id":"heir","kind":"state","existence":"1991-12-26/..","predecessors":["union"]},{"id":"b","kind":"state"}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"union","capacity":"party"},{"actor":"b","capacity":"party"}],
                       "history":[{"on":"1980-01-01","action":"sign"},{"on":"1980-01-01","action":"enter_into_force"}]},
                      {"id":"u","form":"treaty","binding":"legal","participations":[{"actor":"heir","capacity":"party","history":[{"on":"1992-05-01","action":"succeed"},{"on":"1992-05-01","effective":"1991-12-26","action":"enter_into_force"}]}],
                       "history":[{"on":"1980-01-01","action":"sign"},{"on":"1980-01-01","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    auto const& t = one.agreements[0];
    CHECK(binds(index, t, t.participations[0], date{1991, 12, 26}) == certainty::yes);
    // The heir takes no part in it: whether it succeeded is open (VCSS 34).
    CHECK(binds(index, t, t.participations[0], date{1991, 12, 27}) == certainty::maybe);
    CHECK(binds(index, t, t.participations[1], date{1991, 12, 27}) == certainty::yes);
    auto const& u = one.agreements[1];
    CHECK(binds(index, u, u.participations[0], date{1991, 12, 25}) == certainty::no);
    CHECK(binds(index, u, u.participations[0], date{1992, 1, 1}) == certainty::yes);
}
