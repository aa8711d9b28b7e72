// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/literal_list.hpp>

#include <entente/core/ref.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/step.hpp>

#include <support/catch.hpp>

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

namespace en = entente;

using actors = en::literal_list<en::id<en::actor>>;

enum class move : std::uint8_t { start };
BOOST_DESCRIBE_ENUM(move, start)

} // namespace

TEST_CASE("literal_list: braces take one literal, several, and literals in braces of their own") {
    actors const expected(std::vector<en::id<en::actor>>{en::id<en::actor>{"japan"}, en::id<en::actor>{"korea"}});

    CHECK(actors{"japan", "korea"} == expected);
    CHECK(actors{{"japan"}, {"korea"}} == expected);
    CHECK(actors{{"japan", "korea"}} == expected);
    CHECK(actors{"japan"} == actors{{"japan"}});
    CHECK(actors{"japan"}.size() == 1);
    CHECK(actors{}.empty());
}

TEST_CASE("literal_list: braces take values that are known only at run time, and both together") {
    auto const found = en::id<en::actor>::from("ko" + std::string("rea"));
    REQUIRE(found);

    CHECK(actors{*found} == actors{"korea"});
    CHECK(actors{"japan", *found} == actors{"japan", "korea"});
    CHECK(actors{en::id<en::actor>::from("china").value(), "japan"} == actors{"china", "japan"});
    CHECK(actors{en::id<en::actor>{}} == actors(std::vector{en::id<en::actor>{}}));
}

TEST_CASE("literal_list: a member of an aggregate takes literals, a vector and another list") {
    using step = en::step<move>;
    std::vector<en::id<en::actor>> many{{"japan"}, {"korea"}};

    CHECK(step{.by{"japan"}} == step{.by{{"japan"}}});
    CHECK(step{.by{"japan", "korea"}}.by == many);
    CHECK(step{.by = {"japan", "korea"}}.by == many);
    CHECK(step{.by{many}}.by == many);
    CHECK(step{.by = many}.by == many);
    CHECK(step{.by{step{.by = many}.by}}.by == many);
    CHECK(step{.by = std::move(many)}.by.size() == 2);
}

TEST_CASE("literal_list: keys and references are elements too, of the kinds that the list allows") {
    CHECK(en::literal_list<en::key>{"sign", "ratify"}[1] == en::key{"ratify"});
    CHECK(en::literal_list<en::ref<>>{"topic/trade", "measure/three-materials#lifted"}[1].parts().key == "lifted");
    CHECK(en::literal_list<en::ref<en::measure, en::agreement>>{"measure/boycott"}.size() == 1);

    en::id<en::meeting> const summit{"tokyo-2023"};
    CHECK(en::literal_list<en::ref<>>{en::ref<>(summit), "topic/trade"}[0].view() == "meeting/tokyo-2023");
}

TEST_CASE("literal_list: it is a vector to everything that takes one, and is read and written as one") {
    static_assert(std::is_convertible_v<actors const&, std::vector<en::id<en::actor>> const&>);
    static_assert(std::is_nothrow_move_constructible_v<actors> && std::is_nothrow_move_assignable_v<actors>);
    static_assert(sizeof(actors) == sizeof(std::vector<en::id<en::actor>>));

    auto const written = en::json::write(en::step<move>{.by{"japan", "korea"}});
    auto const again = en::json::read<en::step<move>>(written);
    REQUIRE(again);
    CHECK(again->by == actors{"japan", "korea"});
}
