// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/amount.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string_view>

using namespace entente;

TEST_CASE("amount: reads and writes a decimal number, a unit and a recurrence") {
    std::string_view const text = R"({"value":"1000000000.50","unit":"JPY","per":"P1Y"})";
    auto const one = support::from_json<amount>(text);
    CHECK(json::write(one) == text);
    std::string_view const part = R"({"amount":{"value":"60","unit":"USD"},"on":"2001-01-01","step":"paid"})";
    CHECK(json::write(support::from_json<performance>(part)) == part);
}

TEST_CASE("amount: a number without quotes and a number with commas are findings") {
    CHECK_FALSE(json::read<amount>(R"({"value":5,"unit":"USD"})"));
    auto const refused = json::read<amount>(R"({"value":"1,000","unit":"USD"})");
    REQUIRE_FALSE(refused);
    CHECK(refused.report().all()[0].pointer == "/value");
}
