// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/dispute.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of disputes: a dispute is claimed, escalates, is negotiated and settled, and may recur") {
    using a = dispute_action;
    CHECK(walk<a>({a::arise, a::claim, a::activate, a::escalate, a::negotiate, a::attempt_settlement, a::settle}) == "settled");
    CHECK(walk<a>({a::activate, a::freeze}) == "active, suspended");
    CHECK(walk<a>({a::activate, a::freeze, a::thaw, a::lapse, a::recur}) == "active");
    CHECK(walk<a>({a::activate, a::thaw}).starts_with("cannot thaw: nothing was frozen"));
}
