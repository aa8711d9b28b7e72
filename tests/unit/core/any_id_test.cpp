// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/any_id.hpp>

#include <entente/core/text_conversion.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>

using namespace entente;

namespace {

using body = id_of<channel, forum, trilateral_forum>;

static_assert(any_id{}.empty());
static_assert(any_id{}.kind().empty() && any_id{}.name().empty());
static_assert(any_id{"dispute/export-controls"}.kind() == "dispute");
static_assert(any_id{"dispute/export-controls"}.name() == "export-controls");
static_assert(any_id{"dispute/export-controls"}.is<dispute>());
static_assert(!any_id{"dispute/export-controls"}.is<measure>());
static_assert(any_id{"dispute/export-controls"}.as<dispute>() == id<dispute>{"export-controls"});
static_assert(!any_id{"dispute/export-controls"}.as<measure>());
static_assert(!any_id{}.is<dispute>());
static_assert(any_id{id<actor>{"japan"}} == any_id{"actor/japan"});
static_assert(any_id{id<actor>{}}.empty());
static_assert(any_id{body{"forum/apec"}} == any_id{"forum/apec"});
static_assert(any_id::from("actor", "japan") == any_id{"actor/japan"});
static_assert(!any_id::from("actor", "Japan"));
static_assert(!any_id::from("", "japan"));
static_assert(!any_id::from("japan"));
static_assert(!any_id::from("actor/japan#founded"));
static_assert(!any_id::from("actor//japan"));
static_assert(!any_id::from("/japan"));
static_assert(!any_id::from("actor/"));

static_assert(body{"forum/apec"}.is<forum>());
static_assert(body{"forum/apec"}.as<forum>() == id<forum>{"apec"});
static_assert(!body{"forum/apec"}.as<channel>());
static_assert(body{id<channel>{"hotline"}}.view() == "channel/hotline");
static_assert(body::allows("trilateral_forum") && !body::allows("dispute"));
static_assert(!body::from("dispute/export-controls"));
static_assert(!std::is_constructible_v<body, id<dispute>>);
static_assert(!std::is_convertible_v<any_id, body>);

template <class T>
std::string why(std::string_view text) {
    return from_text<T>(text).findings()[0].message;
}

} // namespace

TEST_CASE("a reference of any kind is written with its kind") {
    for (std::string const text : {"actor/japan", "dispute/export-controls", "my.kind/x", "trilateral_forum/china-japan-korea-summit"}) {
        auto const read = from_text<any_id>(text);
        REQUIRE(read);
        CHECK(to_text(*read) == text);
    }
    auto const longest = std::string(64, 'k') + '/' + std::string(64, 'n');
    CHECK(from_text<any_id>(longest)->name().size() == 64);
}

TEST_CASE("a text that is no reference is refused with the reason") {
    CHECK(why<any_id>("japan") ==
          "\"japan\" is no reference: the kind lacks before the id; write kind/id, such as dispute/export-controls");
    CHECK(why<any_id>("actor/") == "\"actor/\" is no reference: it is empty");
    CHECK(why<any_id>("actor/ja pan") == "\"actor/ja pan\" is no reference: it has a space; join words by '-'");
    CHECK(why<any_id>("actor/japan#x") == "\"actor/japan#x\" is no reference: a whole object is wanted here, not one of its parts; "
                                          "leave out '#' and what follows");
    CHECK(from_text<any_id>("actor/ja pan").findings()[0].at->column == 9);
}

TEST_CASE("a reference to one of several kinds refuses the others, and names them") {
    CHECK(why<body>("dispute/export-controls") == "\"dispute/export-controls\" is no reference: a dispute can't stand here, "
                                                  "only one of: channel forum trilateral_forum");
    CHECK(why<body>("forum") ==
          "\"forum\" is no reference: the kind lacks before the id; write kind/id, such as dispute/export-controls");
    CHECK(to_text(*from_text<body>("channel/leaders-visits")) == "channel/leaders-visits");
}

TEST_CASE("references are ordered and hashed by their text") {
    CHECK(any_id{"actor/korea"} < any_id{"dispute/a"});
    CHECK(body{"channel/z"} < body{"forum/a"});
    CHECK(std::unordered_set<any_id>{"actor/korea", "actor/korea", "dispute/korea"}.size() == 2);
    CHECK(std::unordered_set<body>{"channel/a", "forum/a"}.size() == 2);
}
