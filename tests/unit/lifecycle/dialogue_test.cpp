// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/dialogue.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of dialogues: a restart that was agreed is not active until the dialogue convenes") {
    using s = dialogue_stage;
    using a = dialogue_action;
    CHECK(walk<a>({a::convene, a::suspend, a::agree_restart}) == "restart_agreed");
    CHECK(walk<a>({a::convene, a::suspend, a::agree_restart, a::convene}) == "active");
    CHECK(walk<a>({a::establish, a::close, a::establish}) == "established");
    CHECK(walk<a>({a::convene, a::resume}) ==
          "cannot resume: nothing was suspended; possible from active: agree_restart, close, convene, suspend");
    CHECK(walk<a>({a::convene, a::suspend, a::close, a::resume}) ==
          "cannot resume: nothing was suspended; possible from closed: establish");
    CHECK(advance(standing<s>{s::suspended}, a::resume)->stage == s::active);
}
