// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/language_tag.hpp>

#include <support/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <vector>

using entente::language_tag;

namespace {

static_assert(entente::has_text_form<language_tag>);
static_assert(std::is_trivially_copyable_v<language_tag>);
static_assert(sizeof(language_tag) == 12);

static_assert(!language_tag{}.is_set());
static_assert(language_tag{}.view().empty());
static_assert(language_tag{}.language().empty());
static_assert(language_tag{}.script().empty());
static_assert(language_tag{}.region().empty());

static_assert(language_tag{"en"}.view() == "en");
static_assert(language_tag{"en"}.is_set());
static_assert(language_tag{"yue"}.language() == "yue");
static_assert(language_tag{"yue"}.script().empty());
static_assert(language_tag{"yue"}.region().empty());
static_assert(language_tag{"sr-Latn"}.script() == "Latn");
static_assert(language_tag{"sr-Latn"}.region().empty());
static_assert(language_tag{"pt-BR"}.script().empty());
static_assert(language_tag{"pt-BR"}.region() == "BR");
static_assert(language_tag{"es-419"}.script().empty());
static_assert(language_tag{"es-419"}.region() == "419");
static_assert(language_tag{"zh-Hant-TW"}.language() == "zh");
static_assert(language_tag{"zh-Hant-TW"}.script() == "Hant");
static_assert(language_tag{"zh-Hant-TW"}.region() == "TW");
static_assert(language_tag{"yue-Hant-419"}.view() == "yue-Hant-419");
static_assert(language_tag{"yue-Hant-419"}.region() == "419");

static_assert(language_tag::from("ko") == language_tag{"ko"});
static_assert(!language_tag::from("KO"));
static_assert(language_tag::canonical("KO") == language_tag{"ko"});
static_assert(language_tag::canonical("ZH-hANT-tw") == language_tag{"zh-Hant-TW"});
static_assert(language_tag{"en"} < language_tag{"en-GB"});
static_assert(language_tag{"en-GB"} < language_tag{"ja"});
static_assert(language_tag{} < language_tag{"aa"});

struct language_refusal {
    std::string_view text;
    std::size_t offset;
    std::string_view why;
};

} // namespace

TEST_CASE("language_tag: a language tag names a language, a script and a region") {
    for (std::string_view const text : {"en", "ko", "ja", "yue", "sr-Cyrl", "es-419", "pt-BR", "zh-Hans-CN", "haw-Latn-840"}) {
        CAPTURE(text);
        auto const tag = language_tag::from(text);
        REQUIRE(tag);
        CHECK(tag->view() == text);

        std::string rebuilt(tag->language());
        for (auto const part : {tag->script(), tag->region()}) {
            rebuilt += part.empty() ? "" : "-";
            rebuilt += part;
        }
        CHECK(rebuilt == text);

        std::string written;
        entente::text_form<language_tag>::append(written, *tag);
        CHECK(written == text);
    }
}

TEST_CASE("language_tag: a language tag in any case has one canonical spelling") {
    CHECK(language_tag::canonical("EN")->view() == "en");
    CHECK(language_tag::canonical("zh-hant-tw")->view() == "zh-Hant-TW");
    CHECK(language_tag::canonical("SR-LATN")->view() == "sr-Latn");
    CHECK(language_tag::canonical("Es-419")->view() == "es-419");
    CHECK(language_tag::canonical("zh-Hant-TW")->view() == "zh-Hant-TW");
    CHECK_FALSE(language_tag::canonical("zh_Hant"));
    CHECK_FALSE(language_tag::canonical(""));
}

TEST_CASE("language_tag: a language tag is read in canonical case alone, and the right spelling is told") {
    std::vector<language_refusal> const refusals{
        {"EN", 0, "capital and small letters matter: it is written en"},
        {"eN", 1, "capital and small letters matter: it is written en"},
        {"zh-hant-TW", 3, "capital and small letters matter: it is written zh-Hant-TW"},
        {"zh-HAnt-TW", 4, "capital and small letters matter: it is written zh-Hant-TW"},
        {"pt-br", 3, "capital and small letters matter: it is written pt-BR"},
        {"pt-Br", 4, "capital and small letters matter: it is written pt-BR"},
    };
    for (language_refusal const& one : refusals) {
        CAPTURE(one.text);
        language_tag value{"ja"};
        CHECK(entente::text_form<language_tag>::parse(one.text, value).offset == one.offset);
        CHECK(value == language_tag{"ja"});
        CHECK(entente::explain_parse_error<language_tag>(one.text) == one.why);
        CHECK(language_tag::canonical(one.text));
    }
}

TEST_CASE("language_tag: an invalid text is refused at its character") {
    std::string_view const language = "it begins with a language of two or three letters, such as en or yue";
    std::string_view const characters = "language tags have letters a-z, digits, and '-' between their parts";
    std::string_view const missing = "a part is missing beside '-'";
    std::string_view const follow = "after the language only a script of four letters and a region of two letters or three digits "
                                    "can follow, such as zh-Hant-TW or es-419";
    std::vector<language_refusal> const refusals{
        {"", 0, "it is empty"},
        {"e", 0, language},
        {"japanese", 0, language},
        {"419", 0, language},
        {"e2", 0, language},
        {"x-klingon", 0, language},
        {"i-navajo", 0, language},
        {"en_GB", 2, "the parts are joined by '-', not by '_'"},
        {"en GB", 2, characters},
        {" en", 0, characters},
        {"en ", 2, characters},
        {"en-ÅL", 3, characters},
        {"日本語", 0, characters},
        {std::string_view("en\0GB", 5), 2, characters},
        {"*", 0, characters},
        {"-en", 0, missing},
        {"en-", 2, missing},
        {"en--GB", 2, missing},
        {"-", 0, missing},
        {"zh-yue", 3, follow},
        {"en-G", 3, follow},
        {"en-41", 3, follow},
        {"en-4190", 3, follow},
        {"en-G1", 3, follow},
        {"zh-Han1", 3, follow},
        {"de-1901", 3, follow},
        {"de-DE-u-co-phonebk", 6, follow},
        {"sl-rozaj", 3, follow},
        {"zh-TW-Hant", 6, "the script comes before the region, such as zh-Hant-TW"},
        {"zh-Hant-Hans", 8, "it has two scripts"},
        {"zh-Hant-TW-Hans", 11, "it has two scripts"},
        {"en-GB-US", 6, "it has two regions"},
        {"en-GB-826", 6, "it has two regions"},
        {"zh-Hant-TW-HK", 11, "it has two regions"},
    };
    for (language_refusal const& one : refusals) {
        CAPTURE(one.text);
        CHECK_FALSE(language_tag::from(one.text));
        CHECK_FALSE(language_tag::canonical(one.text));
        language_tag value{"ja"};
        CHECK(entente::text_form<language_tag>::parse(one.text, value).offset == one.offset);
        CHECK(value == language_tag{"ja"});
        CHECK(entente::explain_parse_error<language_tag>(one.text) == one.why);
    }
}

TEST_CASE("language_tag: a very long text is invalid") {
    CHECK_FALSE(language_tag::from(std::string(100'000, 'a')));
    std::string parts = "en";
    for (int i = 0; i != 10'000; ++i) {
        parts += "-GB";
    }
    CHECK_FALSE(language_tag::from(parts));
    CHECK_FALSE(language_tag::canonical(parts));
}

TEST_CASE("language_tag: language tags are ordered as they are written, and equal ones hash alike") {
    std::vector<language_tag> tags{{"zh-Hant-TW"}, {"ja"}, {"en-GB"}, {"zh"}, {"en"}, {"zh-Hans"}};
    std::sort(tags.begin(), tags.end());
    CHECK(tags == std::vector<language_tag>{{"en"}, {"en-GB"}, {"ja"}, {"zh"}, {"zh-Hans"}, {"zh-Hant-TW"}});

    std::unordered_set<language_tag> const spoken(tags.begin(), tags.end());
    CHECK(spoken.size() == tags.size());
    CHECK(spoken.contains(*language_tag::canonical("ZH-HANS")));
    CHECK_FALSE(spoken.contains(language_tag{"ko"}));
}
