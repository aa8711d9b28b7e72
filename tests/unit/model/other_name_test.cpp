// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/other_name.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string_view>

using namespace entente;

TEST_CASE("other_name: reads and writes a name with its language, kind and period") {
    std::string_view const text = R"({"value":"Soviet Union","language":"en","kind":"former","period":"1922-12-30/1991-12-26"})";
    auto const one = support::from_json<other_name>(text);
    CHECK(json::write(one) == text);
    CHECK(support::from_json<other_name>(R"({"value":"UK","kind":"short"})").kind == name_kind::short_);
}

TEST_CASE("other_name: an unknown kind is refused with a suggestion") {
    auto const refused = json::read<other_name>(R"({"value":"x","kind":"formr"})");
    REQUIRE_FALSE(refused);
    CHECK(refused.report().all()[0].suggestion.find("former") != std::string_view::npos);
}
