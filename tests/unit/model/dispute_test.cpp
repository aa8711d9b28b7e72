// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/dispute.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("dispute: a dispute has sides, and attempts at its settlement are steps") {
    std::string_view const text =
        R"({"id":"forced-labour","kind":"historical_reparations","topics":["colonial-era"],"sides":[{"role":"challenger","actors":["korea"]},{"role":"target","actors":["japan"]}],"history":[{"on":"2018-10-30","action":"activate"},{"key":"foundation","on":"2023-03-06","action":"attempt_settlement","means":"other_peaceful_means","by":["korea"]}]})";
    auto const one = support::from_json<dispute>(text);
    CHECK(json::write(one) == text);
    CHECK(one.history[1].means == settlement_means::other_peaceful_means);
}

static_assert(hostility_of(military_action::none) == hostility_level::none);
static_assert(hostility_of(military_action::threat_of_force) == hostility_level::threat);
static_assert(hostility_of(military_action::threat_to_join_war) == hostility_level::threat);
static_assert(hostility_of(military_action::show_of_force) == hostility_level::display);
static_assert(hostility_of(military_action::border_violation) == hostility_level::display);
static_assert(hostility_of(military_action::blockade) == hostility_level::use_of_force);
static_assert(hostility_of(military_action::use_of_cbr_weapons) == hostility_level::use_of_force);
static_assert(hostility_of(military_action::beginning_of_war) == hostility_level::war);
static_assert(fatality_of(0) == fatality_level::none && fatality_of(25) == fatality_level::from_1_to_25 &&
              fatality_of(26) == fatality_level::from_26_to_100);
static_assert(fatality_of(999) == fatality_level::from_501_to_999 && fatality_of(1000) == fatality_level::over_999);
