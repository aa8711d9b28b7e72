// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/history_view.hpp>

#include <entente/lifecycle/dialogue.hpp>
#include <entente/model/channel.hpp>
#include <entente/model/source.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

static_assert(instrument<channel> && !instrument<source>);

TEST_CASE("a view shows the steps and where they begin") {
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
