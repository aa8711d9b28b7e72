// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/finding.hpp>

#include <entente/core/reflect.hpp>

#include <support/catch.hpp>

using namespace entente;

static_assert(layout_of<finding>.record->size == 7, "findings are described like everything else");

TEST_CASE("finding: is by default an error about the whole document") {
    finding const one{.code = "J001", .message = "the text is empty"};
    CHECK(one.severity == severity::error);
    CHECK(one.pointer.empty());
    CHECK_FALSE(one.place);
    CHECK(one == finding{.code = "J001", .message = "the text is empty"});
}
