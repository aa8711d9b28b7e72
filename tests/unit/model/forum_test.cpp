// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/forum.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("forum: a forum has members, observers and a quorum") {
    std::string_view const text =
        R"({"id":"quad","level":"leaders","members":[{"actor":"a"},{"actor":"b","role":"chair"}],"quorum":3,"observers":["c"],"chair_rotation":["a","b"]})";
    auto const one = support::from_json<forum>(text);
    CHECK(json::write(one) == text);
    CHECK(one.quorum == 3U);
}
