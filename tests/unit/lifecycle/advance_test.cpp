// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/advance.hpp>

#include <entente/lifecycle/dialogue.hpp>
#include <entente/lifecycle/participation.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("advance: an action leads on, or is refused with the possible actions") {
    auto const active = standing<dialogue_stage>{dialogue_stage::active};
    auto const next = advance(active, dialogue_action::suspend);
    REQUIRE(next);
    CHECK(next->stage == dialogue_stage::suspended);
    auto const refused = advance(active, dialogue_action::resume);
    CHECK_FALSE(refused);
    CHECK(refused.error().why() ==
          "cannot resume: nothing was suspended; possible from active: agree_restart, close, convene, suspend");
    CHECK(refused.error().possible() == std::vector<std::string_view>{"agree_restart", "close", "convene", "suspend"});
    CHECK(possible_actions<dialogue_action>(active) ==
          std::vector{dialogue_action::convene, dialogue_action::suspend, dialogue_action::agree_restart, dialogue_action::close});
}
