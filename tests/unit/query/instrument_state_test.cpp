// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/instrument_state.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

TEST_CASE("instrument_state: is a plain value; an unknown instrument has none") {
    dossier_index const index{support::story()};
    auto const visits = state_of_play(index, date{2023, 3, 15}, ref<>{"channel/leaders-visits"});
    REQUIRE(visits);
    CHECK(visits->name == "Leaders' shuttle visits");
    CHECK(visits->possible.at(0).stage == "suspended");
    CHECK(visits->readings.size() == 1); // since 2011, or since 2019
    auto const again = json::read<instrument_state>(json::write(*visits));
    REQUIRE(again);
    CHECK(*again == *visits);
    CHECK(state_of_play(index, date{2023, 3, 15}, *index.find_instrument(ref<>{"channel/leaders-visits"}.parts())) == *visits);
    CHECK_FALSE(state_of_play(index, date{2023, 3, 15}, ref<>{"channel/x"}));
    CHECK_FALSE(state_of_play(index, date{2023, 3, 15}, ref<>{"actor/japan"})); // it has no history
    auto const party = state_of_play(index, date{2019, 10, 1}, ref<>{"agreement/gsomia@korea"});
    REQUIRE(party);
    CHECK(party->possible.at(0).notice == notice_state::given);
}

TEST_CASE("instrument_state: days at a stage are counted from the day that the reading gives the step") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","channels":[{"id":"c","level":"leaders",
        "history":[{"on":"2000-01-01","action":"convene"},{"on":"2020-01-11","action":"suspend","accounts":[{"stance":"asserts","on":"2010-01-01"}]}]},
        {"id":"d","level":"leaders","history":[{"on":"2000","action":"convene"},{"on":"2020-02-11","action":"suspend","accounts":[{"stance":"asserts","on":"2010-01"}]}]}]})");
    dossier_index const index{one};
    auto const early = *state_of_play(index, date{2010, 1, 31}, ref<>{"channel/c"});
    REQUIRE(early.possible.size() == 2);
    CHECK(early.possible[0].stage == "active");
    CHECK(early.possible[0].possible_in == 1);
    CHECK(early.possible[0].days == 3683);
    CHECK(early.possible[1].stage == "suspended");
    CHECK(early.possible[1].possible_in == 2);
    CHECK(early.possible[1].days == 30); // not ten years too few
    auto const late = *state_of_play(index, date{2020, 1, 31}, ref<>{"channel/c"});
    REQUIRE(late.possible.size() == 1);
    CHECK(late.possible[0].possible_in == 3);
    CHECK(late.possible[0].days == 20); // by the main reading, where that has it, too
    CHECK_FALSE(state_of_play(index, date{2020, 1}, ref<>{"channel/c"})->possible[0].days); // of a month
    auto const vague = *state_of_play(index, date{2010, 3, 1}, ref<>{"channel/d"});
    REQUIRE(vague.possible.size() == 2);
    CHECK_FALSE(vague.possible[0].days); // since some day of 2000
    CHECK_FALSE(vague.possible[1].days); // since some day of a month, in that reading
}
