// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/lifecycles.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("lifecycles: a lifecycle is found by its kind") {
    CHECK(find_lifecycle("channel") == &lifecycle_table_of<dialogue_action>);
    CHECK(find_lifecycle("trilateral_forum") == &lifecycle_table_of<dialogue_action>);
    CHECK(find_lifecycle("participation") == &lifecycle_table_of<participation_action>);
    CHECK(find_lifecycle("topic") == nullptr);
}
