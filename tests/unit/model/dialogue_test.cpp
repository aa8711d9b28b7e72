// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/dialogue.hpp>

#include <entente/core/enumeration.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("dialogue: levels run from the highest to the lowest") {
    CHECK(dialogue_level::leaders < dialogue_level::ministers);
    CHECK(dialogue_level::ministers < dialogue_level::vice_ministers);
    CHECK(enum_name(dialogue_stage::restart_agreed) == "restart_agreed");
    CHECK(member{.actor{"japan"}} == member{{"japan"}, {}, {}});
}
