// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/country_code.hpp>

#include <support/catch.hpp>

#include <set>
#include <string>
#include <type_traits>

using namespace entente;

static_assert(sizeof(country_code) == 1 && std::is_trivially_copyable_v<country_code>);
static_assert(country_code{"JPN"} == country_code{"JP"} && country_code{"KOR"}.name() == "Korea, Republic of");
static_assert(!country_code{}.is_set() && country_code{}.alpha3().empty() && country_code{} < country_code{"ABW"});
static_assert(country_code::from("US") == country_code{"USA"} && !country_code::from("SUN") && !country_code::from("usa"));
static_assert(find_withdrawn_country("SUN")->withdrawn == 1992 && !find_withdrawn_country("JPN"));

TEST_CASE("country_code: every country has two codes and a name of its own, in order, and reads back") {
    std::set<std::string_view> codes;
    std::set<std::string_view> names;
    for (country_code const one : country_code::all()) {
        INFO(one.alpha3());
        CHECK(one.alpha3().size() == 3);
        CHECK(one.alpha2().size() == 2);
        CHECK(codes.insert(one.alpha3()).second);
        CHECK(codes.insert(one.alpha2()).second);
        CHECK(names.insert(one.name()).second);
        CHECK(country_code::from(one.alpha2()) == one);
        CHECK(from_text<country_code>(to_text(one)) == one);
        CHECK_FALSE(find_withdrawn_country(one.alpha3()));
    }
    CHECK(names.size() == 249);
}

TEST_CASE("country_code: explains an invalid or former code") {
    CHECK(explain_parse_error<country_code>("jpn") ==
          "a country code is three capital letters A-Z (ISO 3166-1 alpha-3), such as JPN");
    CHECK(explain_parse_error<country_code>("") == "a country code is three capital letters A-Z (ISO 3166-1 alpha-3), such as JPN");
    CHECK(explain_parse_error<country_code>("JAPAN") ==
          "a country code is three capital letters A-Z (ISO 3166-1 alpha-3), such as JPN");
    CHECK(explain_parse_error<country_code>("JP") ==
          "a country code has three letters here (ISO 3166-1 alpha-3): it is written JPN");
    CHECK(explain_parse_error<country_code>("XYZ") == "ISO 3166-1 has no such code");
    CHECK(explain_parse_error<country_code>("DDR") ==
          "it was withdrawn in 1990 (German Democratic Republic); write an identifier of the scheme iso3166-3");
}
