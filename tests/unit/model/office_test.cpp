// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/office.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("office: an office was held by one after the other") {
    std::string_view const text =
        R"({"id":"pm-japan","kind":"head_of_government","names":{"en":"Prime Minister of Japan"},"of":"japan","tenures":[{"person":"kishida","period":"2021-10-04/2024-10-01","entry":"regular","exit":"regular"},{"person":"x","period":"2024/..","acting":true}]})";
    auto const one = support::from_json<office>(text);
    CHECK(json::write(one) == text);
    CHECK(one.tenures[1].acting);
    CHECK_FALSE(one.several);
}
