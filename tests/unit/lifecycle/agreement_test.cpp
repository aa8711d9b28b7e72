// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/agreement.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of agreements: entry into force ends provisional application, and an ended agreement holds nothing") {
    using a = agreement_action;
    CHECK(walk<a>({a::adopt, a::sign, a::conclude, a::enter_into_force}) == "in_force");
    CHECK(walk<a>({a::adopt, a::enter_into_force}) == "in_force");
    CHECK(walk<a>({a::sign, a::apply_provisionally}) == "signed, provisionally applied");
    CHECK(walk<a>({a::sign, a::apply_provisionally, a::suspend}) == "signed, suspended, provisionally applied");
    CHECK(walk<a>({a::sign, a::apply_provisionally, a::suspend, a::enter_into_force}) == "in_force, suspended");
    CHECK(walk<a>({a::sign, a::enter_into_force, a::suspend, a::terminate}) == "terminated");
    CHECK(walk<a>({a::sign, a::enter_into_force, a::suspend, a::amend, a::resume}) == "in_force");
    CHECK(walk<a>({a::sign, a::suspend}).starts_with("cannot suspend: it is not in force"));
    CHECK(walk<a>({a::sign, a::enter_into_force, a::terminate, a::terminate}) ==
          "cannot terminate: it is not in force; possible from terminated: invalidate, revive");
}
