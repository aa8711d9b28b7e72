// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/meeting.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of meetings: a meeting is held in a day, or opens and concludes") {
    using a = meeting_action;
    CHECK(walk<a>({a::hold}) == "concluded");
    CHECK(walk<a>({a::propose, a::schedule, a::postpone, a::schedule, a::open, a::adjourn, a::reopen, a::conclude}) == "concluded");
    CHECK(walk<a>({a::schedule, a::cancel, a::open}) == "cannot open: it is cancelled; possible from cancelled: schedule");
    CHECK(walk<a>({a::schedule, a::cancel, a::schedule, a::hold}) == "concluded");
    CHECK(walk<a>({a::open, a::adjourn, a::cancel}) == "cancelled");
    CHECK(walk<a>({a::conclude}) == "cannot conclude: it was not opened; possible from initial: hold, open, propose, schedule");
}
