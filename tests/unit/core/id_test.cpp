// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/id.hpp>

#include <support/catch.hpp>

#include <type_traits>
#include <vector>

using namespace entente;

static_assert(!std::is_convertible_v<id<dispute>, id<actor>>, "an id of one kind is no id of another");
static_assert(std::is_nothrow_move_constructible_v<id<actor>>);

TEST_CASE("id: made from a literal, or from a text that is a slug") {
    id<actor> const japan{"japan"};
    CHECK(japan.view() == "japan");
    CHECK(id<actor>::from("japan") == japan);
    CHECK_FALSE(id<actor>::from("Japan"));
    CHECK_FALSE(id<actor>{}.is_set());
    CHECK(id<actor>{} < japan);
    std::vector<id<actor>> const both{{"japan"}, {"korea"}};
    CHECK(both[1].view() == "korea");
    CHECK(std::hash<id<actor>>{}(japan) == std::hash<id<actor>>{}(both[0]));
}

TEST_CASE("id: reading over another takes the new text, but never an invalid one") {
    using form = text_form<id<actor>>;
    id<actor> one{"japan"};
    CHECK(form::parse("japan", one).ok());
    CHECK(one.view() == "japan");
    CHECK(form::parse("korea", one).ok());
    CHECK(one.view() == "korea");
    CHECK_FALSE(form::parse("", one).ok());
    CHECK_FALSE(form::parse("kore-", one).ok());
    CHECK(one.view() == "korea");
    id<actor> unset;
    CHECK_FALSE(form::parse("", unset).ok()); // though it is what is there
}

TEST_CASE("id: an id that is written with its kind is told to leave it out") {
    CHECK(explain_parse_error<id<actor>>("actor/japan") == "the kind is known here; write the id alone: japan");
    CHECK(explain_parse_error<id<actor>>("dispute/japan") ==
          "only small letters a-z, digits, and '-', '.' or '_' between them can stand here");
}
