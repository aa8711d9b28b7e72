// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/text.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("text: looked up by the reader's language, or the nearest one") {
    text const name{{"ja", "Nihon"}, {"en", "Japan"}, {"zh-Hant", "Riben"}};
    CHECK(name.in(language_tag{"ja"}) == "Nihon");
    CHECK(name.in(language_tag{"ja-JP"}) == "Nihon");
    CHECK(name.in(language_tag{"zh-Hant-TW"}) == "Riben");
    CHECK(name.in(language_tag{"ko"}) == "Japan");
    CHECK(text{{"ja", "Nihon"}}.in(language_tag{"ko"}) == "Nihon");
    CHECK(text{}.in(language_tag{"en"}).empty());
    CHECK(name.find(language_tag{"ko"}) == nullptr);
}

TEST_CASE("text: the order in which languages were added does not matter") {
    CHECK(text{{"ja", "Nihon"}, {"en", "Japan"}} == text{{"en", "Japan"}, {"ja", "Nihon"}});
    text one{{"en", "Japan"}};
    one.set(language_tag{"en"}, "Nippon");
    one.set(language_tag{"de"}, "Japan");
    CHECK(one.size() == 2);
    CHECK(*one.find(language_tag{"en"}) == "Nippon");
    CHECK(one.begin()->language == language_tag{"de"});
}

TEST_CASE("text: sealing sorts the entries, and finds a duplicate language") {
    text one;
    one.append(language_tag{"ja"}) = "Nihon";
    one.append(language_tag{"en"}) = "Japan";
    CHECK(one.seal());
    CHECK(one == text{{"en", "Japan"}, {"ja", "Nihon"}});
    one.append(language_tag{"en"});
    CHECK_FALSE(one.seal());
}

TEST_CASE("text: equal texts have equal hashes") {
    std::hash<text> const hash;
    CHECK(hash({{"en", "Japan"}, {"ja", "日本"}}) == hash({{"ja", "日本"}, {"en", "Japan"}}));
    CHECK(hash({{"en", "Japan"}}) != hash({{"de", "Japan"}}));
    CHECK(hash({{"en", "Japan"}}) != hash({}));
}

TEST_CASE("text: a string of the text itself may be set for another language") {
    text one{{"ja", "a string that has a block of its own"}};
    one.set(language_tag{"en"}, one.in(language_tag{"ja"}));
    one.set(language_tag{"de"}, *one.find(language_tag{"en"}));
    one.set(language_tag{"zh"}, "short");
    one.set(language_tag{"fr"}, one.in(language_tag{"zh"})); // whose characters move with it
    CHECK(one.in(language_tag{"de"}) == "a string that has a block of its own");
    CHECK(one.in(language_tag{"fr"}) == "short");
    CHECK(one.size() == 5);
}
