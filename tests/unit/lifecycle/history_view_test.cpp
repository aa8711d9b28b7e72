// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/history_view.hpp>

#include <entente/lifecycle/dialogue.hpp>
#include <entente/model/channel.hpp>
#include <entente/model/source.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <cstdint>
#include <vector>

using namespace entente;

static_assert(instrument<channel> && !instrument<source>);

TEST_CASE("history_view: a view shows the steps and where they begin") {
    channel const one{.begins = beginning<dialogue_stage>{.stage = dialogue_stage::active, .from = date{2004}},
                      .history{support::did("2018", dialogue_action::suspend)}};
    history_view const view(one);
    CHECK(view.size() == 1);
    CHECK(view[0].day() == date{2018});
    CHECK(view.begins_in_the_middle());
    CHECK(view.begins().stage() == static_cast<std::uint8_t>(dialogue_stage::active));
    CHECK(&view.lifecycle() == &lifecycle_table_of<dialogue_action>);
    CHECK_FALSE(history_view(channel{}).begins_in_the_middle());
    CHECK_FALSE(history_view(channel{.history{support::did("", dialogue_action::suspend)}})[0].day().is_set());
}

TEST_CASE("history_view: copies the members of each step that decide standings") {
    channel one{.history{support::did("2001-02", dialogue_action::convene), support::did("", dialogue_action::suspend)}};
    one.history[1].accounts.push_back({.on = date{2003}});
    std::vector<detail::known_step> copied(2);
    history_view(one).copy_steps(copied.data());
    CHECK(copied[0].on == *one.history[0].on);
    CHECK(copied[0].action == static_cast<std::uint8_t>(dialogue_action::convene));
    CHECK_FALSE(copied[0].has_accounts);
    CHECK_FALSE(copied[1].on.is_set());
    CHECK(copied[1].action == static_cast<std::uint8_t>(dialogue_action::suspend));
    CHECK(copied[1].has_accounts);
    history_view(channel{}).copy_steps(nullptr);
}
