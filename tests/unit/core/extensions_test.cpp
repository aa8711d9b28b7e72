// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/extensions.hpp>

#include <support/catch.hpp>

#include <utility>

using namespace entente;

static_assert(sizeof(extensions) == sizeof(void*));

TEST_CASE("extensions: unknown members are kept by name, and copied with their object") {
    extensions one;
    CHECK(one.empty());
    CHECK(one == extensions{});
    one.set("x-a", "1");
    one.set("x-b", "[2]");
    one.set("x-a", "3");
    CHECK(one.size() == 2);
    CHECK(*one.find("x-a") == "3");
    CHECK(one.find("x-c") == nullptr);
    extensions copy = one;
    CHECK(copy == one);
    copy.set("x-a", "4");
    CHECK_FALSE(copy == one);
    one = copy;
    CHECK(*one.find("x-a") == "4");
    extensions const taken = std::move(copy);
    CHECK(taken == one);
    one.clear();
    CHECK(one.empty());
}
