// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/refusal.hpp>

#include <entente/lifecycle/dialogue.hpp>
#include <entente/lifecycle/participation.hpp>
#include <entente/lifecycle/standing.hpp>
#include <support/catch.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace entente;

TEST_CASE("refusal: repeats a text, and lists the possible actions for an action") {
    CHECK(refusal("there is no meeting/x").why() == "there is no meeting/x");
    CHECK(refusal("there is no meeting/x").possible().empty());
    refusal const of_action(lifecycle_table_of<dialogue_action>,
                            raw_standing{{static_cast<std::uint8_t>(dialogue_stage::suspended), 0, 0, 0}},
                            static_cast<std::uint8_t>(dialogue_action::suspend));
    CHECK(of_action.why() ==
          "cannot suspend: it was neither established nor active; possible from suspended: agree_restart, close, convene, resume");
    CHECK(of_action.possible() == std::vector<std::string_view>{"agree_restart", "close", "convene", "resume"});
}

TEST_CASE("refusal: always has a reason, and is compared by it") {
    CHECK(refusal("").why() == "no reason was given");
    CHECK(refusal("a") == refusal("a"));
    CHECK_FALSE(refusal("a") == refusal("b"));
    static_assert(!std::is_default_constructible_v<refusal>);
}

TEST_CASE("words_of: tells the stage, the suspension, the notice and the provisional application") {
    auto const words = [](standing<participation_stage> const& now) {
        return words_of(lifecycle_table_of<participation_action>, to_numbers(now));
    };
    CHECK(words({participation_stage::party}) == "party");
    CHECK(words({participation_stage::party, hold_state::suspended, notice_state::given}) == "party, suspended, notice given");
    CHECK(words({participation_stage::signatory, {}, {}, provisional_state::applied}) == "signatory, provisionally applied");
}
