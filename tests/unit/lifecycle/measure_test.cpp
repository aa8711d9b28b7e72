// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/measure.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of measures: a measure is announced and imposed in two steps") {
    using a = measure_action;
    CHECK(walk<a>({a::announce, a::impose, a::modify, a::announce_lifting, a::lift}) == "lifted");
    CHECK(walk<a>({a::impose, a::suspend}) == "imposed, suspended");
    CHECK(walk<a>({a::impose, a::fade, a::reimpose}) == "imposed");
    CHECK(walk<a>({a::impose, a::lift, a::announce, a::reimpose}) == "imposed");
    CHECK(walk<a>({a::impose, a::reimpose}).starts_with("cannot reimpose: it was never lifted, or is in force"));
    CHECK(walk<a>({a::announce, a::lift}).starts_with("cannot lift: it was not imposed"));
    CHECK(walk<a>({a::impose, a::withdraw}).starts_with("cannot withdraw: it was neither threatened nor announced"));
}
