// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/text_conversion.hpp>

#include <entente/core/civil_day.hpp>
#include <entente/core/country_code.hpp>
#include <entente/core/date.hpp>
#include <entente/core/id.hpp>
#include <entente/core/language_tag.hpp>
#include <entente/core/period.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

namespace {

/// A type of a user's own, whose reason is given at a character of its choice.
struct hull_number {
    int value = 0;
};

/// A type that gives no reason, and a place that lies outside the text.
struct reticent {};

template <class T>
concept convertible_from_text = requires { entente::from_text<T>(std::string_view()); };

} // namespace

template <>
struct entente::text_form<hull_number> {
    static constexpr std::string_view name = "hull number";

    static constexpr bool parse(std::string_view text, hull_number& value) noexcept {
        bool const right = text.size() == 2 && text[0] == '#' && text[1] >= '0' && text[1] <= '9';
        if (right) {
            value.value = text[1] - '0';
        }
        return right;
    }

    template <class Out>
    static constexpr void append(Out& out, hull_number const& value) {
        char const written[]{'#', static_cast<char>('0' + value.value)};
        out.append(written, 2);
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        constexpr std::string_view reason = "it is '#' and a digit";
        why.append(reason.data(), reason.size());
        return text.find('!');
    }
};

template <>
struct entente::text_form<reticent> {
    static constexpr std::string_view name = "secret";
    static constexpr bool parse(std::string_view, reticent&) noexcept { return false; }
    template <class Out>
    static constexpr void append(Out&, reticent const&) {}
    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out&) {
        return text.size() + 100;
    }
};

namespace {

static_assert(convertible_from_text<entente::date>);
static_assert(convertible_from_text<entente::id<entente::actor>>);
static_assert(convertible_from_text<hull_number>);
static_assert(!convertible_from_text<int>);

template <class T>
entente::finding refusal_of(std::string_view text) {
    auto const read = entente::from_text<T>(text);
    REQUIRE_FALSE(read);
    REQUIRE(read.findings().size() == 1);
    CHECK_FALSE(read.findings().ok());
    CHECK(read.findings()[0].code == "T001");
    CHECK(read.findings()[0].severity == entente::severity::error);
    CHECK(read.findings()[0].pointer.empty());
    REQUIRE(read.findings()[0].at);
    return read.findings()[0];
}

} // namespace

TEST_CASE("a text that is right becomes a value without findings") {
    auto const day = entente::from_text<entente::date>("2023-03-16");
    REQUIRE(day);
    CHECK(*day == entente::date{2023, 3, 16});
    CHECK(day.findings().empty());

    CHECK(*entente::from_text<entente::country_code>("KOR") == entente::country_code{"KOR"});
    CHECK(*entente::from_text<entente::language_tag>("zh-Hant-TW") == entente::language_tag{"zh-Hant-TW"});
    CHECK(entente::from_text<entente::id<entente::actor>>("japan")->view() == "japan");
    CHECK(entente::from_text<hull_number>("#7")->value == 7);
}

TEST_CASE("what is written reads back as the same text") {
    for (std::string_view const text : {"2023-03-16", "2019-07", "201X", "2011-12~", "-0043", "2019-XX"}) {
        CHECK(entente::to_text(*entente::from_text<entente::date>(text)) == text);
    }
    for (std::string_view const text : {"1952-04-28/..", "1860/1945", "/2019"}) {
        CHECK(entente::to_text(*entente::from_text<entente::period>(text)) == text);
    }
    for (std::string_view const text : {"en", "sr-Latn", "es-419", "zh-Hant-TW"}) {
        CHECK(entente::to_text(*entente::from_text<entente::language_tag>(text)) == text);
    }
    CHECK(entente::to_text(entente::country_code{"JP"}) == "JPN");
    CHECK(entente::to_text(entente::civil_day{2023, 5, 7}) == "2023-05-07");
    CHECK(entente::to_text(hull_number{3}) == "#3");
}

TEST_CASE("a date that does not exist is refused with the reason and the place") {
    auto const found = refusal_of<entente::date>("2023-02-30");
    CHECK(found.message == "\"2023-02-30\" is no date: day 30 does not exist in 2023-02");
    CHECK(*found.at == entente::text_place{8, 1, 9});
}

TEST_CASE("each type says what it wanted") {
    CHECK(refusal_of<entente::language_tag>("zh-hant").message ==
          "\"zh-hant\" is no language tag: capital and small letters matter: it is written zh-Hant");
    CHECK(*refusal_of<entente::language_tag>("zh-hant").at == entente::text_place{3, 1, 4});
    CHECK(refusal_of<entente::country_code>("KR").message ==
          "\"KR\" is no country code: a country code has three letters (ISO 3166-1 alpha-3): it is written KOR");
    CHECK(refusal_of<entente::id<entente::actor>>("north korea").message ==
          "\"north korea\" is no id: it has a space; join words by '-'");
    CHECK(*refusal_of<entente::id<entente::actor>>("north korea").at == entente::text_place{5, 1, 6});
}

TEST_CASE("an empty text is refused at its beginning") {
    auto const found = refusal_of<entente::country_code>("");
    CHECK(found.message == "\"\" is no country code: it is empty");
    CHECK(*found.at == entente::text_place{0, 1, 1});
}

TEST_CASE("the column counts characters and not bytes") {
    CHECK(*refusal_of<hull_number>("日本é!").at == entente::text_place{8, 1, 4});
    CHECK(*refusal_of<hull_number>("!").at == entente::text_place{0, 1, 1});
}

TEST_CASE("a type that gives no reason still has its text and its end named") {
    auto const found = refusal_of<reticent>("abc");
    CHECK(found.message == "\"abc\" is no secret");
    CHECK(*found.at == entente::text_place{3, 1, 4});
    CHECK(*refusal_of<hull_number>("abcd").at == entente::text_place{4, 1, 5});
}

TEST_CASE("a long text is cut short between characters in the message") {
    std::string const exact(80, 'a');
    CHECK(refusal_of<reticent>(exact).message == '"' + exact + "\" is no secret");
    CHECK(refusal_of<reticent>(exact + 'b').message == '"' + exact + "...\" is no secret");

    std::string const wide = std::string(79, 'a') + "日本";
    CHECK(refusal_of<reticent>(wide).message == '"' + std::string(79, 'a') + "...\" is no secret");
    CHECK(refusal_of<reticent>(std::string(1'000'000, 'x')).message.size() < 120);
}

TEST_CASE("control characters in a refused text can do no harm where the message is shown") {
    CHECK(refusal_of<reticent>("a\x1B[31m\n\x7F").message == "\"a\\x1B[31m\\x0A\\x7F\" is no secret");
    CHECK(refusal_of<reticent>(std::string_view("\0", 1)).message == "\"\\x00\" is no secret");
}

TEST_CASE("a text that is not UTF-8 is refused like any other") {
    CHECK(refusal_of<reticent>(std::string(100, '\x80')).message == "\"...\" is no secret");
    CHECK(refusal_of<entente::country_code>("J\xFFN").at->column == 2);
}
