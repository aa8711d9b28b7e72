// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/index/object_table.hpp>

#include <entente/model/dossier.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("objects are found by kind and id, participations by their actor, parts by their key") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"a","kind":"state"}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party","history":[{"key":"k","action":"sign"}]}],
                       "clauses":[{"key":"k"},{"key":"k"}]}],
        "topics":[{"id":"a"}]})");
    object_table const table(layout_of<dossier>, &one);
    REQUIRE(table.find({"actor", "a", {}, {}}) != nullptr);
    CHECK(table.find({"actor", "a", {}, {}})->pointer == "/actors/0");
    CHECK(table.find({"topic", "a", {}, {}})->value == &one.topics[0]);
    CHECK(table.find({"actor", "b", {}, {}}) == nullptr);
    auto const* const part = table.find({"agreement", "t", "a", {}});
    REQUIRE(part != nullptr);
    CHECK(part->value == &one.agreements[0].participations[0]);
    CHECK(table.find_part(*part, "k")->pointer == "/agreements/0/participations/0/history/0");
    auto const* const whole = table.find({"agreement", "t", {}, {}});
    CHECK(table.find_part(*whole, "k")->value == &one.agreements[0].clauses[0]);
    CHECK(table.find_part(*whole, "x") == nullptr);
    CHECK(table.parts_of(*whole).size() == 2);
    std::string repeated;
    table.each_repeated([&](identified_object const& first, identified_object const& again) { repeated += first.pointer + again.pointer; });
    table.each_repeated_key([&](keyed_part const& first, keyed_part const& again) { repeated += first.pointer + again.pointer; });
    CHECK(repeated == "/actors/0/actors/1/agreements/0/clauses/0/agreements/0/clauses/1");
    std::size_t actors = 0;
    table.each_of("actor", [&](identified_object const&) { ++actors; });
    CHECK(actors == 2);
}
