// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/finding.hpp>

#include <entente/core/reflect.hpp>

#include <support/catch.hpp>

using namespace entente;

static_assert(severity::note < severity::warning && severity::warning < severity::error);

TEST_CASE("a finding is an error about the whole, unless it says otherwise") {
    finding const one{};
    CHECK(one.severity == severity::error);
    CHECK(one.pointer.empty());
    CHECK_FALSE(one.at);
    CHECK(text_place{}.line == 1);
    CHECK(text_place{}.column == 1);
}

TEST_CASE("findings are equal when all that they say is equal") {
    finding one{.code = "V001", .pointer = "/a", .related = {{"/b", "the first one", text_place{3, 1, 4}}}};
    auto two = one;
    CHECK(one == two);
    two.related[0].at->column = 5;
    CHECK(one != two);
}

TEST_CASE("findings are described, so that every format can carry them") {
    CHECK(layout_of<finding>.object->size == 7);
    CHECK(enum_name(severity::warning) == "warning");
}
