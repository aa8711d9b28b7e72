// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/text.hpp>

#include <support/catch.hpp>

#include <string>
#include <type_traits>
#include <vector>

using entente::language_tag;
using entente::text;

namespace {

static_assert(std::is_nothrow_move_constructible_v<text>);
static_assert(std::is_same_v<decltype(text::entry::value), std::string>);

struct place {
    text names{};
};

std::vector<std::string> languages_of(text const& one) {
    std::vector<std::string> result;
    for (text::entry const& each : one) {
        result.emplace_back(each.language.view());
    }
    return result;
}

} // namespace

TEST_CASE("a text has a string for each language, in the order given") {
    text const japan{{"ja", "日本"}, {"en", "Japan"}, {"ko", "일본"}};
    CHECK(japan.size() == 3);
    CHECK_FALSE(japan.empty());
    CHECK(languages_of(japan) == std::vector<std::string>{"ja", "en", "ko"});
    REQUIRE(japan.find("en") != nullptr);
    CHECK(*japan.find("en") == "Japan");
    CHECK(japan.find("fr") == nullptr);
    CHECK(japan.find("en-GB") == nullptr);
    CHECK(japan.find(language_tag{}) == nullptr);
}

TEST_CASE("a text of one language is written like a text of many") {
    text const one{{"en", "Japan"}};
    CHECK(one.size() == 1);
    CHECK(one.in("en") == "Japan");

    place const seoul{.names = {{"en", "Seoul"}, {"ko", "서울"}}};
    CHECK(seoul.names.in("ko") == "서울");
    place const gimpo{.names = {{"en", "Gimpo"}}};
    CHECK(gimpo.names.in("ko") == "Gimpo");
}

TEST_CASE("a text without strings has nothing to show in any language") {
    text const nothing;
    CHECK(nothing.empty());
    CHECK(nothing.size() == 0);
    CHECK(nothing.begin() == nothing.end());
    CHECK(nothing.in("en").empty());
    CHECK(nothing.in(language_tag{}).empty());
    CHECK(nothing == text{});
}

TEST_CASE("where a language comes twice, the later string counts and the place of the first is kept") {
    text const names{{"en", "Turkey"}, {"tr", "Türkiye"}, {"en", "Türkiye"}};
    CHECK(languages_of(names) == std::vector<std::string>{"en", "tr"});
    CHECK(names.in("en") == "Türkiye");
}

TEST_CASE("setting a string replaces it in its language or adds it at the end") {
    text names{{"en", "Burma"}};
    names.set("fr", "Birmanie");
    names.set("en", "Myanmar");
    CHECK(languages_of(names) == std::vector<std::string>{"en", "fr"});
    CHECK(*names.find("en") == "Myanmar");
    CHECK(*names.find("fr") == "Birmanie");
}

TEST_CASE("an empty string is added to be filled") {
    text names{{"en", "Korea"}};
    names.add_empty("ko") = "한국";
    CHECK(languages_of(names) == std::vector<std::string>{"en", "ko"});
    CHECK(*names.find("ko") == "한국");
    CHECK(names.add_empty("ja").empty());
    REQUIRE(names.find("ja") != nullptr);
    CHECK(names.find("ja")->empty());
}

TEST_CASE("a reader gets the preferred language where it is there") {
    text const names{{"en", "Tokyo"}, {"zh-Hans", "东京"}, {"zh-Hant", "東京"}, {"ja", "東京（日）"}};
    CHECK(names.in("ja") == "東京（日）");
    CHECK(names.in("zh-Hant") == "東京");
    CHECK(names.in("zh-Hans") == "东京");
    CHECK(names.in("en") == "Tokyo");
}

TEST_CASE("a reader gets the same language of another script or region before English") {
    text const names{{"en", "defence"}, {"de-AT", "Verteidigung"}};
    CHECK(names.in("de") == "Verteidigung");
    CHECK(names.in("de-CH") == "Verteidigung");
    CHECK(names.in("de-Latn-AT") == "Verteidigung");

    text const any_script{{"en", "peace"}, {"sr-Latn", "mir"}};
    CHECK(any_script.in("sr-Cyrl") == "mir");
    CHECK(any_script.in("sr") == "mir");
}

TEST_CASE("of several strings in the same language, the same script comes before the same region, and no region before another") {
    text const chinese{{"zh-Hans-CN", "简体"}, {"zh-TW", "region"}, {"zh-Hant-HK", "香港"}};
    CHECK(chinese.in("zh-Hant-TW") == "香港");
    CHECK(chinese.in("zh-TW") == "region");

    text const with_root{{"zh-Hant-HK", "香港"}, {"zh-Hant", "繁體"}, {"zh", "中文"}};
    CHECK(with_root.in("zh-Hant-TW") == "繁體");
    CHECK(with_root.in("zh-Hant-HK") == "香港");
    CHECK(with_root.in("zh-SG") == "中文");

    text const english{{"en-US", "color"}, {"en", "colour"}};
    CHECK(english.in("en-GB") == "colour");
    CHECK(english.in("en-US") == "color");
    CHECK(english.in("en") == "colour");
}

TEST_CASE("a reader of a language that is missing gets English, or else the first string") {
    text const with_english{{"ja", "拉致問題"}, {"en-GB", "abductions issue"}};
    CHECK(with_english.in("fr") == "abductions issue");
    CHECK(with_english.in(language_tag{}) == "abductions issue");

    text const without{{"ja", "竹島"}, {"ko", "독도"}};
    CHECK(without.in("en") == "竹島");
    CHECK(without.in("fr") == "竹島");
    CHECK(without.in(language_tag{}) == "竹島");
}

TEST_CASE("a language of three letters is not the one whose letters it begins with") {
    text const names{{"fil", "Pilipinas"}, {"en", "Philippines"}};
    CHECK(names.in("fi") == "Philippines");
    CHECK(names.in("fil-PH") == "Pilipinas");
}

TEST_CASE("texts are equal where they say the same in the same order") {
    text const names{{"en", "Japan"}, {"ja", "日本"}};
    CHECK(names == text{{"en", "Japan"}, {"ja", "日本"}});
    CHECK(names != text{{"ja", "日本"}, {"en", "Japan"}});
    CHECK(names != text{{"en", "Japan"}});
    CHECK(names != text{{"en", "Japan"}, {"ja", "日本国"}});
    CHECK(names != text{{"en", "Japan"}, {"zh", "日本"}});
}
