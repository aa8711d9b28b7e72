// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/country_code.hpp>

#include <support/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <vector>

using entente::country_code;

namespace {

static_assert(entente::has_text_form<country_code>);
static_assert(std::is_trivially_copyable_v<country_code>);
static_assert(sizeof(country_code) == 1);

static_assert(country_code{}.empty());
static_assert(country_code{}.alpha3().empty());
static_assert(country_code{}.alpha2().empty());
static_assert(country_code{}.name().empty());

static_assert(country_code{"JPN"}.alpha2() == "JP");
static_assert(country_code{"JPN"} == country_code{"JP"});
static_assert(country_code{"KOR"}.name() == "Korea, Republic of");
static_assert(!country_code{"KOR"}.empty());
static_assert(country_code::from("USA") == country_code{"US"});
static_assert(country_code::from("US") == country_code{"USA"});
static_assert(!country_code::from_alpha3("US"));
static_assert(!country_code::from_alpha2("USA"));
static_assert(country_code{"CHE"} < country_code{"CHN"});
static_assert(country_code{} < country_code{"ABW"});
static_assert(country_code::all().size() == 249);

struct refusal {
    std::string_view text;
    std::size_t offset;
    std::string_view why;
};

bool is_capitals(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

TEST_CASE("every country of ISO 3166-1 has two codes of its own and a name of its own") {
    std::set<std::string_view> alpha3;
    std::set<std::string_view> alpha2;
    std::set<std::string_view> names;
    for (country_code const one : country_code::all()) {
        CAPTURE(one.alpha3());
        CHECK(one.alpha3().size() == 3);
        CHECK(is_capitals(one.alpha3()));
        CHECK(one.alpha2().size() == 2);
        CHECK(is_capitals(one.alpha2()));
        CHECK_FALSE(one.name().empty());
        CHECK(one.name().front() != ' ');
        CHECK(one.name().back() != ' ');
        alpha3.insert(one.alpha3());
        alpha2.insert(one.alpha2());
        names.insert(one.name());
    }
    CHECK(alpha3.size() == 249);
    CHECK(alpha2.size() == 249);
    CHECK(names.size() == 249);
}

TEST_CASE("countries are ordered by their alpha-3 codes") {
    auto const all = country_code::all();
    for (std::size_t i = 1; i < all.size(); ++i) {
        CAPTURE(all[i].alpha3());
        CHECK(all[i - 1].alpha3() < all[i].alpha3());
        CHECK(all[i - 1] < all[i]);
    }
    CHECK(all.front().alpha3() == "ABW");
    CHECK(all.back().alpha3() == "ZWE");
}

TEST_CASE("every country is found by each of its codes, and is written so that it reads back") {
    for (country_code const one : country_code::all()) {
        CAPTURE(one.alpha3());
        CHECK(country_code::from_alpha3(one.alpha3()) == one);
        CHECK(country_code::from_alpha2(one.alpha2()) == one);
        CHECK(country_code::from(one.alpha3()) == one);
        CHECK(country_code::from(one.alpha2()) == one);

        std::string written;
        entente::text_form<country_code>::append(written, one);
        CHECK(written == one.alpha3());
        country_code read;
        CHECK(entente::text_form<country_code>::parse(written, read));
        CHECK(read == one);
    }
}

TEST_CASE("no combination of letters but those of ISO 3166-1 is a country code") {
    std::size_t pairs = 0;
    std::size_t triples = 0;
    for (char a = 'A'; a <= 'Z'; ++a) {
        for (char b = 'A'; b <= 'Z'; ++b) {
            pairs += country_code::from_alpha2(std::string{a, b}) ? 1U : 0U;
            for (char c = 'A'; c <= 'Z'; ++c) {
                triples += country_code::from_alpha3(std::string{a, b, c}) ? 1U : 0U;
            }
        }
    }
    CHECK(pairs == 249);
    CHECK(triples == 249);
}

TEST_CASE("the codes are those that ISO 3166-1 gives, also where they are easily mistaken") {
    struct row {
        std::string_view alpha3;
        std::string_view alpha2;
        std::string_view name;
    };
    std::vector<row> const rows{
        {"AUS", "AU", "Australia"},
        {"AUT", "AT", "Austria"},
        {"CHE", "CH", "Switzerland"},
        {"CHN", "CN", "China"},
        {"CIV", "CI", "Côte d'Ivoire"},
        {"COD", "CD", "Congo, The Democratic Republic of the"},
        {"COG", "CG", "Congo"},
        {"DEU", "DE", "Germany"},
        {"GBR", "GB", "United Kingdom"},
        {"JPN", "JP", "Japan"},
        {"KOR", "KR", "Korea, Republic of"},
        {"PRK", "KP", "Korea, Democratic People's Republic of"},
        {"ROU", "RO", "Romania"},
        {"SRB", "RS", "Serbia"},
        {"SSD", "SS", "South Sudan"},
        {"SVK", "SK", "Slovakia"},
        {"SVN", "SI", "Slovenia"},
        {"TLS", "TL", "Timor-Leste"},
        {"TUR", "TR", "Türkiye"},
        {"UKR", "UA", "Ukraine"},
        {"USA", "US", "United States"},
    };
    for (row const& one : rows) {
        CAPTURE(one.alpha3);
        auto const code = country_code::from_alpha3(one.alpha3);
        REQUIRE(code);
        CHECK(code->alpha2() == one.alpha2);
        CHECK(code->name() == one.name);
    }
}

TEST_CASE("states that are no more, and codes of other schemes, have no country code") {
    for (std::string_view const text : {"SUN", "YUG", "CSK", "DDR", "ANT", "SCG", "UKG", "GMY", "ROK", "XKX", "EUE", "UNO"}) {
        CAPTURE(text);
        CHECK_FALSE(country_code::from(text));
        std::string why;
        CHECK(entente::text_form<country_code>::explain(text, why) == 0);
        CHECK(why == "ISO 3166-1 has no such code today; withdrawn codes, such as SUN, and those of other schemes belong in "
                     "identifiers");
    }
}

TEST_CASE("a text that is no country code is refused with the character at fault and the code that was meant") {
    std::string_view const shape = "a country code is three capital letters A-Z (ISO 3166-1 alpha-3), such as JPN";
    std::string_view const three = "a country code has three letters (ISO 3166-1 alpha-3): it is written JPN";
    std::string_view const capital = "a country code has capital letters: it is written JPN";
    std::string_view const unknown =
        "ISO 3166-1 has no such code today; withdrawn codes, such as SUN, and those of other schemes belong in identifiers";
    std::vector<refusal> const refusals{
        {"", 0, "it is empty"},
        {"JP", 0, three},
        {"jp", 0, three},
        {"Jp", 1, three},
        {"jpn", 0, capital},
        {"Jpn", 1, capital},
        {"JPn", 2, capital},
        {"J", 0, shape},
        {"Japan", 3, shape},
        {"JPN ", 3, shape},
        {" JPN", 0, shape},
        {"J N", 1, shape},
        {"JP1", 2, shape},
        {"392", 0, shape},
        {"JP\xC3\x91", 2, shape},
        {"日本", 0, shape},
        {std::string_view("JP\0", 3), 2, shape},
        {"AAA", 0, unknown},
        {"ZZZ", 0, unknown},
        {"zzz", 0, unknown},
        {"ZZ", 0, unknown},
    };
    for (refusal const& one : refusals) {
        CAPTURE(one.text);
        country_code value = "KOR";
        CHECK_FALSE(entente::text_form<country_code>::parse(one.text, value));
        CHECK(value == country_code{"KOR"});
        std::string why;
        CHECK(entente::text_form<country_code>::explain(one.text, why) == one.offset);
        CHECK(why == one.why);
    }
}

TEST_CASE("a country code of two letters is no written form, but can be looked up") {
    country_code value;
    CHECK_FALSE(entente::text_form<country_code>::parse("JP", value));
    CHECK(value.empty());
    CHECK(country_code::from("JP") == country_code{"JPN"});
    CHECK_FALSE(country_code::from("jp"));
    CHECK_FALSE(country_code::from("J"));
    CHECK_FALSE(country_code::from("\xC3\x85"));
    CHECK_FALSE(country_code::from(""));
    CHECK_FALSE(country_code::from("JPNN"));
}

TEST_CASE("countries are told apart in a hash table") {
    auto const all = country_code::all();
    std::unordered_set<country_code> const countries(all.begin(), all.end());
    CHECK(countries.size() == 249);
    CHECK(countries.contains("JP"));
    CHECK_FALSE(countries.contains(country_code{}));
}

TEST_CASE("only a country code that was never given is empty") {
    CHECK(entente::text_form<country_code>::is_empty(country_code{}));
    for (country_code const one : country_code::all()) {
        CHECK_FALSE(entente::text_form<country_code>::is_empty(one));
    }
}
