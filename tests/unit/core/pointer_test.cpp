// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/pointer.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>

using namespace entente;

TEST_CASE("pointer_to: names members and elements as RFC 6901 writes them") {
    CHECK(pointer_to({}).empty()); // the whole value
    CHECK(pointer_to({"actors"}) == "/actors");
    CHECK(pointer_to({"actors", 0, "names"}) == "/actors/0/names");
    CHECK(pointer_to({"history", std::uint32_t{12}, std::string("by"), std::size_t{3}}) == "/history/12/by/3");
    CHECK(pointer_to({""}) == "/"); // a member whose name is empty
}

TEST_CASE("pointer_to: escapes what has a meaning in a pointer (RFC 6901, 3)") {
    CHECK(pointer_to({"a/b", "m~n", "~1"}) == "/a~1b/m~0n/~01");
}

TEST_CASE("pointer_to: goes on from another pointer") {
    CHECK(pointer_to("/measures/2", {"history", 1}) == "/measures/2/history/1");
    CHECK(pointer_to("/a~1b", {}) == "/a~1b"); // it is escaped already
}

TEST_CASE("pointer_part: is a name or an index, and neither a character nor nothing") {
    static_assert(std::is_constructible_v<pointer_part, int>);
    static_assert(std::is_constructible_v<pointer_part, std::size_t>);
    static_assert(!std::is_constructible_v<pointer_part, char>);
    static_assert(!std::is_constructible_v<pointer_part, char32_t>);
    static_assert(!std::is_constructible_v<pointer_part, bool>);
    static_assert(!std::is_constructible_v<pointer_part, double>);
    static_assert(!std::is_constructible_v<pointer_part, std::nullptr_t>);
}
