// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/topic.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("topic: a topic may be part of a wider one") {
    std::string_view const text =
        R"({"id":"forced-labour","names":{"en":"Wartime forced labour"},"broader":"colonial-era","actors":["japan","korea"],"period":"1910/1945"})";
    auto const one = support::from_json<topic>(text);
    CHECK(json::write(one) == text);
    CHECK(one.broader == id<topic>{"colonial-era"});
}
