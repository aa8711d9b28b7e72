// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/relation.hpp>

#include <support/catch.hpp>
#include <support/rules.hpp>

using support::said;

TEST_CASE("rules of relations: messages name the actors, the step and the day") {
    CHECK(said("R001") ==
          "a-office is not a state (its kind is ministry), and cannot have diplomatic relations [name the state in its place]");
    CHECK(said("R002") == "s and r are the relations of the same two states [put all their steps into one history]");
    CHECK(said("R003") == "b is missing in the step establish of r, which needs both states [add it, or leave out `by`]");
    CHECK(said("R004") == "m is sent by a to a-office, which are one state");
    CHECK(said("R005") == "m is a permanent mission to b, a state [a state receives an embassy]");
    CHECK(said("R006") ==
          "m has the step open on 1991-01-01, when r was severed [check the days, or give the mission another kind, such as "
          "liaison_office or interests_section]");
    CHECK(said("R007") ==
          "declare_unacceptable is an act of the receiving state, b, not of a [a state that ends its own diplomat's "
          "functions takes end_head]");
    CHECK(said("R008") == "a recognises a, which is the same state");
    CHECK(said("R009") == "x is recorded as a measure [record it as recall_head of the mission]");
}
