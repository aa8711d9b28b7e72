// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/mission.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of missions: heads come, are recalled and return") {
    using a = mission_action;
    CHECK(walk<a>({a::open}) == "without_head");
    CHECK(walk<a>({a::open, a::receive_head, a::receive_head}) == "headed");
    CHECK(walk<a>({a::receive_head, a::recall_head}) == "head_recalled");
    CHECK(walk<a>({a::receive_head, a::recall_head, a::return_head}) == "headed");
    CHECK(walk<a>({a::receive_head, a::recall_head, a::end_head}) == "without_head");
    CHECK(walk<a>({a::receive_head, a::recall_head, a::receive_head}) ==
          "headed"); // a new ambassador comes in place of the recalled one
    CHECK(walk<a>({a::receive_head, a::withdraw, a::reopen}) == "without_head");
    CHECK(walk<a>({a::receive_head, a::declare_unacceptable, a::change_level}) == "headed");
    CHECK(walk<a>({a::refuse_agrement, a::receive_head, a::close, a::open}) == "without_head");
}

TEST_CASE("lifecycle of missions: refusals name the reason") {
    using a = mission_action;
    CHECK(walk<a>({a::recall_head}).starts_with("cannot recall_head: no head is in post"));
    CHECK(walk<a>({a::open, a::return_head}).starts_with("cannot return_head: nobody was recalled"));
    CHECK(walk<a>({a::open, a::withdraw, a::receive_head}) == "withdrawn"); // a head who resides elsewhere
    CHECK(walk<a>({a::open, a::close, a::reopen}).starts_with("cannot reopen: it was not withdrawn; a closed mission is opened"));
    CHECK(walk<a>({a::declare_unacceptable}).starts_with("cannot declare_unacceptable: no mission is open"));
}
