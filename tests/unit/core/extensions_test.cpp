// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/extensions.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("unknown members are kept in order, and found by name") {
    extensions kept;
    CHECK(kept.empty());
    kept.set("x-b", "1");
    kept.append("x-a", "[true]");
    kept.set("x-b", "2");
    CHECK(kept.size() == 2);
    REQUIRE(kept.find("x-b") != nullptr);
    CHECK(*kept.find("x-b") == "2");
    CHECK(*kept.find("x-a") == "[true]");
    CHECK(kept.find("x-c") == nullptr);
    std::string names;
    for (extensions::member const& one : kept) {
        names += one.name + ' ';
    }
    CHECK(names == "x-b x-a ");
}

TEST_CASE("extensions are equal when their members are, in the same order") {
    extensions one;
    one.set("x-a", "1");
    extensions other;
    other.set("x-a", "1");
    CHECK(one == other);
    other.set("x-a", "2");
    CHECK_FALSE(one == other);
    other.clear();
    CHECK(other.empty());
    CHECK(other == extensions{});
}
