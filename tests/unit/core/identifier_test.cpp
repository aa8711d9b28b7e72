// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/identifier.hpp>

#include <entente/core/reflect.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("a value identifies nothing without its scheme") {
    CHECK(identifier{"cow", "732"} != identifier{"gw", "732"});
    CHECK(identifier{"cow", "732"} == identifier{"cow", "732"});
    CHECK(layout_of<identifier>.object->size == 2);
    CHECK(layout_of<identifier>.object->find("scheme") != nullptr);
    CHECK(layout_of<identifier>.object->find("value") != nullptr);
}
