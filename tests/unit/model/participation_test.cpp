// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/participation.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("participation: a participation has steps of its own") {
    std::string_view const text =
        R"({"actor":"korea","capacity":"party","history":[{"on":"2016-11-23","action":"sign_definitively"},{"key":"given","on":"2019-08-23","effective":"2019-11-23","action":"give_notice","by":["korea"]}]})";
    auto const one = support::from_json<participation>(text);
    CHECK(json::write(one) == text);
    CHECK(one.history[1].effective == date{2019, 11, 23});
}
