// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/state_of_play.hpp>

#include <entente/cbor/read.hpp>
#include <entente/cbor/write.hpp>
#include <entente/edit/dossier_editor.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/query/diff.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <iterator>
#include <string>
#include <type_traits>
#include <vector>

using namespace entente;

static_assert(std::input_iterator<snapshot_view::iterator>);

TEST_CASE("a snapshot is a plain value: it is written, and reads back the same") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"}],"channels":[{"id":"c","level":"leaders","members":[{"actor":"a"}],
        "history":[{"key":"k","on":"2020-01-01","action":"convene","accounts":[{"stance":"asserts","on":"2019"}]},{"on":"2020-03-01","action":"suspend"}]}]})");
    dossier_index const index{one};
    snapshot const now(state_of_play(index, date{2020, 3, 31}));
    REQUIRE(now.instruments.size() == 1);
    CHECK(now.instruments[0].possible[0].stage == "suspended");
    CHECK(now.instruments[0].possible[0].days == 30);
    CHECK(now.instruments[0].possible[0].since[0].made_by.step == 1);
    CHECK(now.instruments[0].possible[0].certain == certainty::yes);
    auto const again = json::read<snapshot>(json::write(now));
    REQUIRE(again);
    CHECK(*again == now);
    CHECK(state_of_play(index, date{2020}, {.who = id<actor>{"b"}}).empty());
    CHECK_FALSE(state_of_play(index, date{2020}, ref<>{"channel/x"}));
}

TEST_CASE("state_of_play: a view is written like its snapshot") {
    dossier_index const index{support::story()};
    auto const now = state_of_play(index, date{2023, 3, 15});
    snapshot const kept(now);
    CHECK(json::write(now) == json::write(kept));
    CHECK(json::write(now, {.style = json::write_style::pretty}) == json::write(kept, {.style = json::write_style::pretty}));
    CHECK(cbor::write(now, {.share_strings = true}) == cbor::write(kept, {.share_strings = true}));
    auto const again = cbor::read<snapshot>(cbor::write(now));
    REQUIRE(again);
    CHECK(*again == kept);
    static_assert(!std::is_constructible_v<snapshot_view, dossier_index, date>, "an index must outlive it");
}

TEST_CASE("state_of_play: the numbers of a view agree with the looked-up answers") {
    dossier_index const index{support::story()};
    date const days[]{date{1900}, date{2011}, date{2011, 12}, date{2019, 8, 1}, date{2023, 3, 15}, date{2023, 3, 17}, date{2024}};
    for (date const& when : days) {
        for (selection const& what : {selection{}, selection{.kinds = {"channel", "measure"}, .who = {}, .between = {}}}) {
            auto const now = state_of_play(index, when, what);
            snapshot const kept(now);
            CHECK(&now.index() == &index);
            CHECK(now.on() == when);
            REQUIRE(now.size() == kept.instruments.size());
            std::size_t i = 0;
            for (instrument_state const& each : now) {
                CHECK(each == kept.instruments[i]);
                CHECK(now[i] == each);
                CHECK(now.instrument(i).path() == each.instrument.view());
                CHECK(now.standings(i) == possible_states(now.instrument(i).history(), when.earliest(), when.latest()));
                CHECK(now.is_unknown(i) == each.unknown);
                CHECK(now.inferred(i) == each.inferred);
                for (std::size_t k = 0; k != each.possible.size(); ++k) {
                    CHECK(now.days(i, k) == each.possible[k].days);
                }
                ++i;
            }
            CHECK(i == now.size());
        }
    }
}

TEST_CASE("state_of_play: standings of many histories of different length and with different readings do not mix") {
    dossier made;
    for (std::size_t i = 0; i != 60; ++i) {
        channel one{.id = *id<channel>::from("c" + std::to_string(i))};
        for (std::size_t k = 0; k != i * 7 % 23; ++k) {
            step<dialogue_action> taken{.on = date::from(1990 + static_cast<int>(k)),
                                        .action = k % 3 == 1 ? dialogue_action::suspend : dialogue_action::convene};
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
        auto const now = state_of_play(index, when);
        REQUIRE(now.size() == 60); // they are looked up sixteen at a time
        for (std::size_t i = 0; i != now.size(); ++i) {
            CHECK(&now.instrument(i) == &index.instruments()[i]);
            CHECK(now.standings(i) == possible_states(now.instrument(i).history(), when.earliest(), when.latest()));
        }
    }
}

TEST_CASE("snapshot: made of a view before a step is taken, it stays as it was") {
    dossier story = support::story();
    dossier_editor game{story};
    date const spring{2024, 4, 1};
    selection const dialogues{.kinds = {"channel"}, .who = {}, .between = {}};
    snapshot const before(state_of_play(game.index(), spring, dialogues));
    static_assert(!std::is_convertible_v<snapshot_view, snapshot>, "a value of a gigabyte is made when it is asked for");
    static_assert(std::is_same_v<decltype(state_of_play(game.index(), spring)), snapshot_view>);
    REQUIRE(game.take({"channel/leaders-visits"}, step<dialogue_action>{.on = spring, .action = dialogue_action::suspend}));
    auto const made = diff(before, snapshot(state_of_play(game.index(), spring, dialogues)));
    REQUIRE(made.all.size() == 1);
    CHECK(made.all[0].instrument == ref<>{"channel/leaders-visits"});
    CHECK(made.all[0].kinds == std::vector{change_kind::suspended});
    game.undo();
    CHECK(snapshot(state_of_play(game.index(), spring, dialogues)) == before);
}

TEST_CASE("snapshot_view: it is current until a step is taken or undone, and keeps its standings") {
    dossier story = support::story();
    dossier_editor game{story};
    date const later{2026, 4, 1};
    selection const visits{.kinds = {}, .who = {}, .between = {}, .of = ref<>{"channel/leaders-visits"}};
    REQUIRE(game.take({"channel/leaders-visits"}, step<dialogue_action>{.on = later, .action = dialogue_action::suspend}));
    snapshot_view const seen(game.index(), later, visits);
    CHECK(seen.is_current());
    CHECK(game.index().version() == 1);
    CHECK(seen[0].possible[0].stage == "suspended");
    CHECK_FALSE(game.take({"channel/leaders-visits"},
                          step<dialogue_action>{.action = dialogue_action::resume, .at = id<meeting>{"nowhere"}}));
    CHECK(seen.is_current()); // what is refused changes nothing
    game.undo();
    CHECK_FALSE(seen.is_current());
    CHECK(seen.standings(0).is(standing_region::stage, static_cast<std::uint8_t>(dialogue_stage::suspended)) == certainty::yes);
    snapshot_view const again(game.index(), later, visits);
    CHECK(again[0].possible[0].stage == "active");
    CHECK(again.inferred(0) == again[0].inferred);
    REQUIRE(again.inferred(0).size() == 1);
    CHECK(again.inferred(0)[0].state == inferred_state::dormant); // active again, and without a visit for years
}
