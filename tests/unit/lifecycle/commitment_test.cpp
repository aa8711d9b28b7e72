// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/commitment.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of commitments: a commitment is promised, and kept or not") {
    using a = commitment_action;
    CHECK(walk<a>({a::offer, a::accept, a::begin, a::fulfil_in_part, a::fulfil}) == "fulfilled");
    CHECK(walk<a>({a::pledge, a::breach, a::remedy}) == "fulfilled");
    CHECK(walk<a>({a::pledge, a::begin, a::reduce, a::restore}) == "in_progress");
    CHECK(walk<a>({a::pledge, a::suspend, a::release}) == "released");
    CHECK(walk<a>({a::pledge, a::fulfil, a::fulfil}).starts_with("cannot fulfil: nothing was promised, or it is over"));
}
