// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/id.hpp>

#include <entente/core/text_conversion.hpp>

#include <support/catch.hpp>

#include <entente/model/actor.hpp>
#include <entente/model/trilateral_forum.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

using namespace entente;

namespace {

static_assert(sizeof(id<actor>) == 32);
static_assert(id<actor>{}.empty());
static_assert(id<actor>{"japan"}.view() == "japan");
static_assert(id<actor>{"japan"} < id<actor>{"korea"});
static_assert(id<actor>::from("kaohsiung-9.v2_b"));
static_assert(!id<actor>::from(""));
static_assert(!id<actor>::from("Japan"));
static_assert(!id<actor>::from("ja pan"));
static_assert(!id<actor>::from("-japan"));
static_assert(!id<actor>::from("japan-"));
static_assert(!id<actor>::from("ja--pan"));
static_assert(!id<actor>::from("jap\xC3\xA4n"));
static_assert(!id<actor>::from(std::string_view("ja\0pan", 6)));
static_assert(!std::is_convertible_v<id<actor>, id<dispute>>);
static_assert(!std::is_constructible_v<id<actor>, id<dispute>>);
static_assert(!std::is_convertible_v<std::string_view, id<actor>>);
static_assert(std::is_nothrow_move_constructible_v<id<actor>>);
static_assert(text_form<id<actor>>::name == "actor id");
static_assert(text_form<id<trilateral_forum>>::name == "trilateral forum id");
static_assert(text_form<id<int>>::name == "id");

std::string why(std::string_view text) {
    return from_text<id<actor>>(text).findings()[0].message;
}

} // namespace

TEST_CASE("an id is written as its slug") {
    std::string const longest(64, 'a');
    for (std::string const text : {"j", "1", "jp.no_2-b", "twenty-two-characters1", "twenty-three-characters", longest.c_str()}) {
        auto const read = from_text<id<actor>>(text);
        REQUIRE(read);
        CHECK(read->view() == text);
        CHECK(to_text(*read) == text);
    }
    CHECK_FALSE(id<actor>::from(longest + 'a'));
}

TEST_CASE("a text that is no slug is refused with the character at fault") {
    CHECK(why("") == "\"\" is no actor id: it is empty");
    CHECK(why("ja pan") == "\"ja pan\" is no actor id: it has a space; join words by '-'");
    CHECK(why("jaPan") ==
          "\"jaPan\" is no actor id: it has a capital letter; ids have small letters a-z, digits, and '-', '.' or '_' between them");
    CHECK(why("-a") == "\"-a\" is no actor id: it begins with '-', '.' or '_'");
    CHECK(why("a-") == "\"a-\" is no actor id: it ends with '-', '.' or '_'");
    CHECK(why("a.-b") == "\"a.-b\" is no actor id: two of '-', '.' and '_' follow each other");
    CHECK(why("a/b") == "\"a/b\" is no actor id: ids have small letters a-z, digits, and '-', '.' or '_' between them");
    CHECK(why(std::string(65, 'a')).ends_with("it has more than 64 characters"));

    CHECK(from_text<id<actor>>("jaPan").findings()[0].at->column == 3);
    CHECK(from_text<id<actor>>("\xC3\xA4-\xC3\xA4").findings()[0].at->column == 1);
    CHECK(from_text<id<actor>>(std::string(65, 'a')).findings()[0].at->column == 65);
}

TEST_CASE("ids of any length survive copies and moves") {
    for (std::size_t const size : {1U, 22U, 23U, 64U}) {
        std::string const text(size, 'k');
        auto first = *id<actor>::from(text);
        auto copy = first;
        CHECK(copy == first);
        auto moved = std::move(first);
        CHECK(moved.view() == text);
        CHECK(first.empty()); // NOLINT(bugprone-use-after-move): it is documented to be empty
        first = copy;
        CHECK(first.view() == text);
        copy = std::move(moved);
        CHECK(copy.view() == text);
        auto& same = copy;
        copy = same;
        CHECK(copy.view() == text);
        copy = id<actor>{"x"};
        CHECK(copy.view() == "x");
    }
}

TEST_CASE("a long constant is not copied") {
    id<actor> const one = "inter-korean-liaison-office-in-kaesong";
    auto const two = one;
    CHECK(one.view().data() == two.view().data());
}

TEST_CASE("ids are ordered and hashed by their text") {
    std::vector<id<actor>> all{"korea", "china", "japan"};
    std::sort(all.begin(), all.end());
    CHECK(all == std::vector<id<actor>>{"china", "japan", "korea"});
    CHECK(std::hash<id<actor>>{}("korea") == std::hash<id<actor>>{}(*id<actor>::from(std::string("korea"))));
    CHECK(std::unordered_set<id<actor>>{"korea", "japan", "korea"}.size() == 2);
}

TEST_CASE("a refused text leaves the value alone") {
    id<actor> value = "japan";
    CHECK_FALSE(text_form<id<actor>>::parse("No", value));
    CHECK(value.view() == "japan");
}
