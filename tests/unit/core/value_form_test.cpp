// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/value_form.hpp>

#include <entente/core/dyad.hpp>

#include <support/catch.hpp>

using namespace entente;

static_assert(has_value_form<dyad> && !has_value_form<int>);

TEST_CASE("value_form: a type with an invariant accepts its written form, or explains the fault") {
    dyad pair;
    std::string why;
    CHECK(value_form<dyad>::assign(pair, {id<actor>{"korea"}, id<actor>{"japan"}}, why));
    CHECK(value_form<dyad>::view(pair)[0].view() == "japan");
    CHECK_FALSE(value_form<dyad>::assign(pair, {id<actor>{"korea"}, id<actor>{"korea"}}, why));
    CHECK(why == "a pair is of two different actors");
    CHECK(pair.first().view() == "japan");
}
