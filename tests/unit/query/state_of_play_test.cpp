// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/state_of_play.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

TEST_CASE("a situation is a plain value: it is written, and reads back the same") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state"}],"channels":[{"id":"c","level":"leaders","members":[{"actor":"a"}],
        "history":[{"key":"k","on":"2020-01-01","action":"convene","accounts":[{"stance":"asserts","on":"2019"}]},{"on":"2020-03-01","action":"suspend"}]}]})");
    dossier_index const index{one};
    auto const now = state_of_play(index, date{2020, 3, 31});
    REQUIRE(now.instruments.size() == 1);
    CHECK(now.instruments[0].possible[0].stage == "suspended");
    CHECK(now.instruments[0].possible[0].days == 30);
    CHECK(now.instruments[0].possible[0].since[0].made_by.step == 1);
    CHECK(now.instruments[0].possible[0].certain == certainty::yes);
    auto const again = json::read<situation>(json::write(now));
    REQUIRE(again);
    CHECK(*again == now);
    CHECK(state_of_play(index, date{2020}, {.who = id<actor>{"b"}}).instruments.empty());
    CHECK_FALSE(state_of_play(index, date{2020}, ref<>{"channel/x"}));
}

TEST_CASE("standings alone are those of the full answers") {
    dossier_index const index{support::story()};
    auto const full = state_of_play(index, date{2023, 3, 15}, {.kinds = {"channel", "measure"}, .who = {}, .between = {}});
    std::size_t n = 0;
    each_standing(
        index, date{2023, 3, 15},
        [&](indexed_instrument const& of, state_set const& states) {
            REQUIRE(n != full.instruments.size());
            CHECK(of.path() == full.instruments[n].instrument.view());
            CHECK(state_of_play(index, date{2023, 3, 15}, of) == full.instruments[n]);
            REQUIRE(states.states.size() == full.instruments[n].possible.size());
            CHECK(of.history().lifecycle().stages.name_of(states.states[0].standing.stage()) == full.instruments[n].possible[0].stage);
            ++n;
        },
        {.kinds = {"channel", "measure"}, .who = {}, .between = {}});
    CHECK(n == full.instruments.size());
    n = 0;
    each_standing(index, date{2023, 3, 15}, [&](indexed_instrument const& of, state_set const& states) {
        REQUIRE(&of == &index.instruments()[n]);
        CHECK(states == possible_states(of.history(), date{2023, 3, 15}.earliest(), date{2023, 3, 15}.latest()));
        ++n;
    });
    CHECK(n == index.instruments().size());
    CHECK(n > 32); // they are looked up sixteen at a time
}

TEST_CASE("standings of many histories of different length and with different readings do not mix") {
    dossier made;
    for (std::size_t i = 0; i != 60; ++i) {
        channel one{.id = *id<channel>::from("c" + std::to_string(i))};
        for (std::size_t k = 0; k != i * 7 % 23; ++k) {
            step<dialogue_action> taken{.on = date::from(1990 + static_cast<int>(k)), .action = k % 3 == 1 ? dialogue_action::suspend : dialogue_action::convene};
            if ((i + k) % 5 == 0) {
                taken.accounts.push_back({.stance = stance::asserts, .on = date::from(1985 + static_cast<int>(k))});
            }
            one.history.push_back(taken);
        }
        made.channels.push_back(one);
    }
    dossier_index const index{made};
    for (int const year : {1980, 1990, 1995, 2000, 2020}) {
        auto const when = *date::from(year);
        std::size_t n = 0;
        each_standing(index, when, [&](indexed_instrument const& of, state_set const& states) {
            CHECK(&of == &index.instruments()[n]);
            CHECK(states == possible_states(of.history(), when.earliest(), when.latest()));
            ++n;
        });
        CHECK(n == 60);
    }
}
