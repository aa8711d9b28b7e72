// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/causal_link.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("causal_link: contested if somebody asserts it and somebody denies it") {
    auto one = support::from_json<causal_link>(
        R"({"id":"a","cause":"proceeding/nippon-steel#final","effect":"measure/three-materials#announced","relation":"triggers",
            "accounts":[{"stance":"asserts","by":["korea"]},{"stance":"denies","by":["japan"]}]})");
    CHECK(one.is_contested());
    one.accounts.pop_back();
    CHECK_FALSE(one.is_contested());
    one.accounts.clear();
    CHECK_FALSE(one.is_contested());
}
