// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/description.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("description: a dataset is its name, version, licence and citation") {
    datasets::description const made{.name = "mine", .title = "My table"};
    CHECK(made.name == "mine");
    CHECK(made.licence.empty());
    CHECK(made == datasets::description{.name = "mine", .title = "My table"});
}
