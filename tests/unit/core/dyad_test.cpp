// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/dyad.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("dyad: a pair has no order, and two different actors") {
    auto const pair = dyad::from(id<actor>{"korea"}, id<actor>{"japan"});
    REQUIRE(pair);
    CHECK(pair == dyad::from(id<actor>{"japan"}, id<actor>{"korea"}));
    CHECK(pair->first().view() == "japan");
    CHECK(pair->has(id<actor>{"korea"}));
    CHECK_FALSE(pair->has(id<actor>{"china"}));
    CHECK_FALSE(dyad{}.has(id<actor>{}));
    CHECK_FALSE(dyad::from(id<actor>{"japan"}, id<actor>{"japan"}));
    CHECK_FALSE(dyad::from(id<actor>{"japan"}, id<actor>{}));
    CHECK_FALSE(dyad{}.is_set());
    CHECK(std::hash<dyad>{}(*pair) != std::hash<dyad>{}(*dyad::from(id<actor>{"japan"}, id<actor>{"china"})));
}
