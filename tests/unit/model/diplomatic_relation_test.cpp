// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/diplomatic_relation.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string_view>

using namespace entente;

TEST_CASE("diplomatic_relation: reads and writes the two states and the steps") {
    std::string_view const text =
        R"({"id":"uk-argentina","between":["argentina","united-kingdom"],"history":[{"on":"1982-04-02","action":"sever","by":["united-kingdom"]},{"on":"1990-02-15","action":"restore"}]})";
    auto const one = support::from_json<diplomatic_relation>(text);
    CHECK(json::write(one) == text);
    CHECK(one.between.has({"argentina"}));
}

TEST_CASE("diplomatic_relation: a state has no relations with itself") {
    auto const refused = json::read<diplomatic_relation>(R"({"id":"r","between":["a","a"],"history":[{"action":"severe"}]})");
    REQUIRE_FALSE(refused);
    auto const& all = refused.report().all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].pointer == "/between");
    CHECK(all[1].suggestion.find("sever") != std::string_view::npos);
}
