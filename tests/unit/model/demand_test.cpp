// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/demand.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string_view>

using namespace entente;

TEST_CASE("demand: reads and writes the demand, its author, addressee, deadline and threat") {
    std::string_view const text =
        R"({"id":"note","kind":"ultimatum","by":["austria-hungary"],"to":["serbia"],"in_dispute":"sarajevo","seeks":["measure/propaganda:lifted"],"otherwise":"measure/war","wording":{"en":"Ten points"},"history":[{"key":"delivered","on":"1914-07-23","until":"1914-07-25","action":"make"}]})";
    auto const one = support::from_json<demand>(text);
    CHECK(json::write(one) == text);
    CHECK(one.history[0].until == date{1914, 7, 25});
}

TEST_CASE("demand: refuses invalid values, with suggestions") {
    auto const refused =
        json::read<demand>(R"({"id":"d","kind":"ultimatem","history":[{"action":"maek"}],"otherwise":"dispute/x"})");
    REQUIRE_FALSE(refused);
    auto const& all = refused.report().all();
    REQUIRE(all.size() == 3);
    CHECK(all[0].suggestion.find("ultimatum") != std::string_view::npos);
    CHECK(all[1].suggestion.find("make") != std::string_view::npos);
    CHECK(all[2].pointer == "/otherwise");
}
