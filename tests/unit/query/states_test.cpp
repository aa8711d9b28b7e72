// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/states.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("states: a state is a member of a system in its spells, and of another in others") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","actors":[
        {"id":"japan","kind":"state","system_membership":[{"system":"cow","period":"1860/1945-08-14"},{"system":"cow","period":"1952-04-28/.."},{"system":"un","period":"1956-12-18/.."}]},
        {"id":"korea","kind":"state","system_membership":[{"system":"cow","period":"1949-06-29/.."}]}]})");
    dossier_index const index{one};
    CHECK(states_of(index, key{"cow"}, date{1950, 1, 1}).all.size() == 1);
    CHECK(states_of(index, key{"cow"}, date{1950, 1, 1}).all[0].actor.id == id<actor>{"korea"});
    CHECK(states_of(index, key{"cow"}, date{1953}).all.size() == 2);
    CHECK(states_of(index, key{"un"}, date{1953}).all.empty());
    CHECK(states_of(index, key{"gw"}, date{1953}).all.empty());
    CHECK(states_of(index, key{"cow"}, date{1952}).all[0].member == certainty::maybe);
    CHECK(is_member(one.actors[0], key{"cow"}, date{1945, 8, 14}) == certainty::yes);
    CHECK(is_member(one.actors[0], key{"cow"}, date{1945, 8, 15}) == certainty::no);
}
