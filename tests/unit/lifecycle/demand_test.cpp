// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/demand.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of demands: it is made, answered and met, or not") {
    using a = demand_action;
    CHECK(walk<a>({a::make, a::extend, a::counter}) == "open");
    CHECK(walk<a>({a::make, a::accept, a::meet_in_part, a::meet}) == "met");
    CHECK(walk<a>({a::make, a::accept_in_part, a::counter, a::accept}) == "accepted");
    CHECK(walk<a>({a::make, a::reject, a::reiterate, a::accept_in_part, a::reject}) == "rejected");
    CHECK(walk<a>({a::make, a::reject, a::accept, a::meet}) == "met");
    CHECK(walk<a>({a::make, a::lapse, a::reiterate}) == "open");
    CHECK(walk<a>({a::make, a::withdraw}) == "withdrawn");
    CHECK(walk<a>({a::make, a::accept, a::supersede}) == "superseded");
    CHECK(walk<a>({a::make, a::reject, a::withdraw}) == "withdrawn"); // it was kept up, and then let go
}

TEST_CASE("lifecycle of demands: impossible actions are refused with the reason") {
    using a = demand_action;
    CHECK(walk<a>({a::accept}).starts_with("cannot accept: nothing was demanded"));
    CHECK(walk<a>({a::make, a::reiterate}) == "open");
    CHECK(walk<a>({a::make, a::accept, a::reiterate})
              .starts_with("cannot reiterate: nothing was demanded, or it was accepted or met"));
    CHECK(walk<a>({a::make, a::accept, a::extend}).starts_with("cannot extend: nothing waits for an answer"));
    CHECK(walk<a>({a::make, a::lapse, a::meet}).starts_with("cannot meet: nothing was demanded, or it is over"));
    CHECK(walk<a>({a::make, a::accept, a::reject}).starts_with("cannot reject: nothing was demanded, or it was accepted already"));
}
