// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/standing.hpp>

#include <entente/model/participation.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("standing: has a stage and independent regions") {
    constexpr standing<participation_stage> now{participation_stage::party, hold_state::none, notice_state::held,
                                                provisional_state::none};
    static_assert(from_numbers<participation_stage>(to_numbers(now)) == now);
    CHECK(to_numbers(now).of(standing_region::notice) == static_cast<std::uint8_t>(notice_state::held));
    CHECK(states_of(standing_region::notice).name_of(2) == "held");
    CHECK(states_of(standing_region::stage).size == 0);
}
