// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/slug.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("key: is a slug, and explains an invalid text") {
    struct refusal {
        std::string text;
        std::size_t offset;
        std::string why;
    };
    refusal const refusals[]{
        {"", 0, "it is empty"},
        {"Tokyo", 0, "it has a capital letter; write small letters a-z, digits, and '-', '.' or '_' between them"},
        {"to kyo", 2, "it has a space; join words by '-'"},
        {"-tokyo", 0, "it begins with '-', '.' or '_'"},
        {"tokyo-", 5, "it ends with '-', '.' or '_'"},
        {"to--kyo", 3, "two of '-', '.' and '_' follow each other"},
        {"t\xC5\x8Dkyo", 1, "only small letters a-z, digits, and '-', '.' or '_' between them can stand here"},
        {std::string(65, 'a'), 64, "it has more than 64 characters"},
    };
    for (refusal const& one : refusals) {
        INFO(one.text);
        key untouched{"same"};
        CHECK(text_form<key>::parse(one.text, untouched).offset == one.offset);
        CHECK(untouched == key{"same"});
        CHECK(explain_parse_error<key>(one.text) == one.why);
    }
    for (std::string const& good : {std::string("a"), std::string("tokyo-2023"), std::string("v1.2_b"), std::string(64, 'a')}) {
        REQUIRE(key::from(good));
        CHECK(to_text(*key::from(good)) == good);
    }
    CHECK_FALSE(key{}.is_set());
    CHECK(key{"a"} < key{"b"});
    CHECK(std::hash<key>{}(key{"a"}) == std::hash<key>{}(*key::from("a")));
}
