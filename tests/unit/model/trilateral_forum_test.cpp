// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/trilateral_forum.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

namespace {

std::string why_refused(std::string_view members) {
    auto const read = json::read<trilateral_forum>(R"({"id":"cjk","level":"leaders","members":)" + std::string(members) + "}");
    return read ? "" : read.report().all().at(0).message;
}

} // namespace

TEST_CASE("trilateral_forum: a trilateral forum has exactly three members, all different, and three legs") {
    auto const one = support::from_json<trilateral_forum>(
        R"({"id":"cjk","level":"leaders","members":[{"actor":"japan"},{"actor":"korea"},{"actor":"china"}]})");
    CHECK(one.legs()[0] == dyad::from({"korea"}, {"japan"}));
    CHECK(one.legs()[1] == dyad::from({"korea"}, {"china"}));
    CHECK(one.legs()[2] == dyad::from({"japan"}, {"china"}));
    CHECK(one.members.has({"china"}));
    CHECK_FALSE(one.members.has({"usa"}));
    CHECK(json::read<trilateral_forum>(json::write(one)).has_value());

    CHECK(why_refused(R"([{"actor":"a"},{"actor":"b"}])") == "expected exactly 3 values, found 2");
    CHECK(why_refused(R"([{"actor":"a"},{"actor":"b"},{"actor":"c"},{"actor":"d"}])") == "expected exactly 3 values, found 4");
    CHECK(why_refused(R"([{"actor":"a"},{"actor":"b"},{"actor":"a"}])") ==
          "\"a\" is named twice; a trilateral forum has three different members");
    CHECK_FALSE(three_members::from(id<actor>{"a"}, {"b"}, {"b"}));
    CHECK_FALSE(three_members::from(id<actor>{"a"}, {"b"}, {}));
    CHECK_FALSE(three_members{}.is_set());
    CHECK_FALSE(three_members{}.legs()[0].is_set());
}
