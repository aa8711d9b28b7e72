// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/compact_string.hpp>

#include <entente/core/citation.hpp>
#include <entente/core/reflect.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/catch.hpp>
#include <support/random.hpp>

#include <compare>
#include <cstddef>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

using namespace entente;

static_assert(sizeof(compact_string) == 16 && std::is_nothrow_move_constructible_v<compact_string>);
static_assert(layout_of<compact_string>.form == layout_form::string && layout_of<compact_string>.may_be_absent);

TEST_CASE("compact_string: texts of every size are kept, with a zero after them") {
    for (std::size_t size = 0; size != 40; ++size) {
        std::string text;
        for (std::size_t i = 0; i != size; ++i) {
            text += static_cast<char>('a' + i % 26);
        }
        compact_string const one(text);
        CHECK(one == text);
        CHECK(one.size() == size);
        CHECK(one.empty() == text.empty());
        CHECK(std::strlen(one.c_str()) == size);
        CHECK(std::string(one.begin(), one.end()) == text);
        compact_string copy(one);
        CHECK(copy == one);
        compact_string const moved(std::move(copy));
        CHECK(moved == one);
        CHECK(copy.empty()); // NOLINT: what a moved-from string is
        copy = text;
        CHECK(copy.view() == text);
        CHECK(std::hash<compact_string>{}(copy) == std::hash<std::string_view>{}(text));
    }
}

TEST_CASE("compact_string: stores zero characters, and characters that look like the mark of a block") {
    using namespace std::string_view_literals;
    compact_string const zeros("a\0b"sv);
    CHECK(zeros.size() == 3);
    CHECK(zeros != compact_string("a"));
    CHECK(compact_string("\0"sv) != compact_string());
    for (int c = 0; c != 256; ++c) {
        std::string const text(15, static_cast<char>(c));
        CHECK(compact_string(text) == text);
        CHECK(compact_string(text).size() == 15);
    }
}

TEST_CASE("compact_string: any operations have the results that they have on a std::string") {
    support::random_numbers random(7);
    compact_string one;
    std::string expected;
    for (int i = 0; i != 20'000; ++i) {
        std::string const text(random.below(40), static_cast<char>('a' + random.below(26)));
        auto const from = random.below(expected.size() + 1);
        auto const size = random.below(expected.size() - from + 1);
        switch (random.below(8)) {
        case 0: one = text, expected = text; break;
        case 1: one.assign(one.view().substr(from, size)), expected = expected.substr(from, size); break; // a part of itself
        case 2: one += text, expected += text; break;
        case 3: one = *&one; break;
        case 4: one.clear(), expected.clear(); break;
        case 5: {
            compact_string other(text);
            std::swap(one, other);
            CHECK(other == expected);
            expected = text;
            break;
        }
        case 6: one = compact_string(one); break;
        default: one = text.c_str(), expected = text;
        }
        if (expected.size() > 500) {
            one.clear(), expected.clear();
        }
        REQUIRE(one == expected);
        REQUIRE(one.c_str()[one.size()] == '\0');
        REQUIRE((one <=> compact_string(text)) == (expected <=> text));
        REQUIRE((one == compact_string(text)) == (expected == text));
    }
}

TEST_CASE("compact_string: compares with, is made from and converts to string types") {
    compact_string const one("p. 3");
    CHECK(one == "p. 3");
    CHECK("p. 3" == one);
    CHECK(one < std::string("p. 4"));
    CHECK(std::string(one) + "!" == "p. 3!");
    CHECK(one.front() == 'p');
    CHECK(one.back() == '3');
    CHECK(one[1] == '.');
    std::string_view const seen = one;
    CHECK(seen.data() == one.data());
}

TEST_CASE("compact_string: it is read and written as a string, whatever its characters") {
    for (std::string_view const text : {"", "short", "longer than fifteen characters", "\"\\\n\xE6\x97\xA5"}) {
        auto const written = json::write(compact_string(text));
        CHECK(written == json::write(std::string(text)));
        CHECK(*json::read<compact_string>(written) == text);
    }
    CHECK_FALSE(json::read<compact_string>("3"));
}

TEST_CASE("compact_string: a missing member is empty, also if a value is read over another") {
    citation one{.source{"yonhap"}, .locator = "p. 3"};
    CHECK(json::read_into(one, R"({"source":"yonhap"})").empty());
    CHECK(one.locator.empty());
    one.locator = "a place in the text that is longer than fifteen characters";
    CHECK(json::read_into(one, R"({"source":"yonhap"})").empty());
    CHECK(one == citation{.source{"yonhap"}});
    CHECK(json::write(one) == R"({"source":"yonhap"})");
}
