// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/status_at.hpp>

#include <entente/lifecycle/dialogue.hpp>
#include <entente/lifecycle/participation.hpp>
#include <entente/lifecycle/proceeding.hpp>
#include <entente/model/channel.hpp>
#include <entente/model/participation.hpp>
#include <entente/model/proceeding.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;
using support::did;
using support::on;
using enum certainty;

namespace {

account asserts(std::string_view when) {
    account made{};
    made.on = on(when);
    return made;
}

channel with(std::vector<entente::step<dialogue_action>> history) {
    channel made{};
    made.begins = beginning<dialogue_stage>{.stage = dialogue_stage::active, .from = date{2004}};
    made.history = std::move(history);
    return made;
}

} // namespace

TEST_CASE("status_at: a step has happened by the end of its day") {
    auto const one = with({did("2018-03-01", dialogue_action::suspend)});
    CHECK(status_at(one, date{2018, 2, 28}).is(dialogue_stage::active) == yes);
    CHECK(status_at(one, date{2018, 3, 1}).is(dialogue_stage::suspended) == yes);
    CHECK(status_at(one, date{2018, 3, 1}).since(0) == 0);
    CHECK(status_at(one, date{2018, 2, 28}).since(0) == -1);
}

TEST_CASE("status_at: a suspension of some day in 2018 is maybe in force in its middle, and certainly over once it was resumed") {
    CHECK(status_at(with({did("2018", dialogue_action::suspend)}), date{2018, 6, 30}).is(dialogue_stage::suspended) == maybe);
    CHECK(status_at(with({did("2018", dialogue_action::suspend)}), date{2018, 12, 31}).is(dialogue_stage::suspended) == yes);
    auto const resumed = with({did("2018", dialogue_action::suspend), did("2018-03-01", dialogue_action::resume)});
    CHECK(status_at(resumed, date{2018, 6, 30}).is(dialogue_stage::suspended) == no);
    CHECK(status_at(resumed, date{2018, 2, 1}).is(dialogue_stage::suspended) == maybe);
}

TEST_CASE("status_at: the order of the list bounds a step without a day") {
    auto const one = with({did("2018-03-01", dialogue_action::suspend), did("", dialogue_action::resume),
                           did("2019-01-01", dialogue_action::suspend)});
    CHECK(status_at(one, date{2018, 2, 1}).is(dialogue_stage::active) == yes);
    CHECK(status_at(one, date{2018, 6, 1}).is(dialogue_stage::active) == maybe);
    CHECK(status_at(one, date{2018, 6, 1}).is(dialogue_stage::suspended) == maybe);
    CHECK(status_at(one, date{2019, 1, 1}).is(dialogue_stage::suspended) == yes);
}

TEST_CASE("status_at: a step whose day lies before that of the step before it is placed no earlier") {
    auto const one = with({did("2018-03-01", dialogue_action::suspend), did("2017-01-01", dialogue_action::resume)});
    CHECK(status_at(one, date{2017, 6, 1}).is(dialogue_stage::active) == yes);
    CHECK(status_at(one, date{2018, 3, 1}).is(dialogue_stage::active) == yes);
    CHECK(status_at(one, date{2018, 3, 1}).is(dialogue_stage::suspended) == no);
}

TEST_CASE("status_at: a partial day asks for every day of it") {
    auto const one = with({did("2018-03-01", dialogue_action::suspend), did("2018-09-01", dialogue_action::resume)});
    auto const during = status_at(one, date{2018});
    CHECK(during.size() == 3);
    CHECK(during.is(dialogue_stage::suspended) == maybe);
    CHECK(status_at(one, date{2018, 5}).is(dialogue_stage::suspended) == yes);
    CHECK(status_at(one, date{2018, 3}).is(dialogue_stage::suspended) == yes);
    CHECK(status_at(one, date{2018, 9}).is(dialogue_stage::active) == yes);
}

TEST_CASE("status_at: a history that begins in the middle is unknown before") {
    auto const one = with({did("2018-03-01", dialogue_action::suspend)});
    CHECK(status_at(one, date{2003, 12, 31}).is_unknown() == yes);
    CHECK(status_at(one, date{2003, 12, 31}).is(dialogue_stage::active) == maybe);
    CHECK(status_at(one, date{2003, 12, 31}).size() == 0);
    CHECK(status_at(one, date{2004, 6, 1}).is_unknown() == maybe);
    CHECK(status_at(one, date{2004, 6, 1}).is(dialogue_stage::active) == maybe);
    CHECK(status_at(one, date{2005, 1, 1}).is_unknown() == no);
    CHECK(status_at(channel{}, date{2005, 1, 1}).is(dialogue_stage::initial) == yes);
}

TEST_CASE("status_at: a step with two accounts of its day gives both readings, each by its number") {
    auto suspended = did("2011-12-31", dialogue_action::suspend);
    suspended.accounts = {asserts("2019-12-31"), {.stance = stance::denies, .on = on("2001")}};
    auto const one = with({suspended, did("2023-03-16", dialogue_action::agree_restart)});
    auto const between = status_at(one, date{2015, 1, 1});
    CHECK(between.states().readings == 0b11);
    REQUIRE(between.size() == 2);
    CHECK(between.standing(0).stage == dialogue_stage::active);
    CHECK(between.states().states[0].possible_in == 0b10);
    CHECK(between.states().states[0].certain_in == 0b10);
    CHECK(between.standing(1).stage == dialogue_stage::suspended);
    CHECK(between.states().states[1].certain_in == 0b01);
    CHECK(between.is_certain(0) == maybe);
    CHECK(between.is(dialogue_stage::suspended) == maybe);
    CHECK(status_at(one, date{2020, 1, 1}).is(dialogue_stage::suspended) == yes);
    CHECK(status_at(one, date{2020, 1, 1}).is_certain(0) == yes);
}

TEST_CASE("status_at: an illegal step changes nothing and is listed") {
    auto const one = with({did("2018-01-01", dialogue_action::resume), did("2018-03-01", dialogue_action::suspend)});
    auto const then = status_at(one, date{2019});
    CHECK(then.states().refused == std::vector<std::uint32_t>{0});
    CHECK(then.is(dialogue_stage::suspended) == yes);
    CHECK(then.since(0) == 1);
}

TEST_CASE("status_at: a step that stays moves the last step only") {
    auto const one = with({did("2018-01-01", dialogue_action::convene), did("2018-03-01", dialogue_action::convene)});
    auto const then = status_at(one, date{2019});
    REQUIRE(then.size() == 1);
    CHECK(then.since(0) == -1);
    CHECK(then.states().states[0].last == 1);
}

TEST_CASE("status_at: effective and until move no standing") {
    participation part{
        .history{did("2016-11-23", participation_action::sign_definitively),
                 did("2016-11-23", participation_action::enter_into_force), did("2019-08-23", participation_action::give_notice),
                 did("2019-11-22", participation_action::hold_notice), did("2023-03-21", participation_action::revoke_notice)}};
    part.history[2].effective = date{2019, 11, 23};
    for (int year = 2017; year != 2025; ++year) {
        CHECK(status_at(part, *date::from(year, 12, 1)).is(participation_stage::party) == yes);
    }
    CHECK(status_at(part, date{2019, 8, 23}).is(notice_state::given) == yes);
    CHECK(status_at(part, date{2019, 11, 23}).is(notice_state::held) == yes);
    CHECK(status_at(part, date{2023, 3, 21}).is(notice_state::none) == yes);
    CHECK(status_at(part, date{2023, 3, 21}).since(0, standing_region::notice) == 4);
}

TEST_CASE("status_at: DS590 ends withdrawn, without a leftover suspension") {
    proceeding const ds590{.history{did("2019-09-11", proceeding_action::request_consultations),
                                    did("2019-11-22", proceeding_action::suspend), did("2020-06-02", proceeding_action::resume),
                                    did("2020-06-18", proceeding_action::request_panel),
                                    did("2020-07-29", proceeding_action::establish_panel),
                                    did("2023-03-06", proceeding_action::suspend), did("2023-03-23", proceeding_action::withdraw)}};
    CHECK(status_at(ds590, date{2019, 12, 1}).is(hold_state::suspended) == yes);
    CHECK(status_at(ds590, date{2021, 1, 1}).is(hold_state::suspended) == no);
    CHECK(status_at(ds590, date{2023, 3, 22}).is(proceeding_stage::panel_established) == yes);
    CHECK(status_at(ds590, date{2023, 3, 22}).is(hold_state::suspended) == yes);
    CHECK(status_at(ds590, date{2023, 3, 23}).is(proceeding_stage::withdrawn) == yes);
    CHECK(status_at(ds590, date{2023, 3, 23}).is(hold_state::suspended) == no);
}

TEST_CASE("status_at: where two steps have accounts each reading changes the day of one") {
    auto suspended = did("2011-12-31", dialogue_action::suspend);
    suspended.accounts = {asserts("2012-12-31")};
    auto resumed = did("2015-01-01", dialogue_action::resume);
    resumed.accounts = {asserts("2016-01-01")};
    auto const one = with({suspended, resumed});
    auto const possible_in = [&](date const& when, dialogue_stage stage) {
        std::uint64_t result = 0;
        auto const then = status_at(one, when);
        CHECK(then.states().readings == 0b111);
        for (std::size_t i = 0; i != then.size(); ++i) {
            result |= then.standing(i).stage == stage ? then.states().states[i].possible_in : 0;
        }
        return result;
    };
    CHECK(possible_in(date{2012, 6, 1}, dialogue_stage::suspended) == 0b101);
    CHECK(possible_in(date{2012, 6, 1}, dialogue_stage::active) == 0b010);
    CHECK(possible_in(date{2014, 6, 1}, dialogue_stage::suspended) == 0b111);
    CHECK(possible_in(date{2015, 6, 1}, dialogue_stage::suspended) == 0b100);
    CHECK(possible_in(date{2015, 6, 1}, dialogue_stage::active) == 0b011);
    CHECK(possible_in(date{2016, 6, 1}, dialogue_stage::active) == 0b111);
}

TEST_CASE("status_at: of many accounts the first 63 make readings") {
    auto suspended = did("2011-12-31", dialogue_action::suspend);
    suspended.accounts.assign(100, asserts("2019-12-31"));
    auto const then = status_at(with({suspended}), date{2015, 1, 1});
    CHECK(then.states().readings == ~std::uint64_t{0});
    CHECK(then.size() == 2);
}

TEST_CASE("possible_states: agrees with trying every day of every step") {
    // Small histories over few days, by definition: each step on some day that its date may mean, in list order.
    char const* const dates[]{"2020-01-01", "2020-01-02", "2020-01-02~", "2020-01", "2019-12-31", ""};
    dialogue_action const actions[]{dialogue_action::suspend, dialogue_action::resume, dialogue_action::convene};
    for (auto const* first : dates) {
        for (auto const* second : dates) {
            for (auto const action : actions) {
                channel one{};
                one.history = {did(first, dialogue_action::convene), did(second, action)};
                auto const a = one.history[0].on.value_or(date{});
                auto const b = one.history[1].on.value_or(date{});
                for (int offset = -3; offset != 35; ++offset) {
                    day const when = day{2020, 1, 1} + offset;
                    bool zero = false;
                    bool one_step = false;
                    bool both = false;
                    for (int i = -5; i != 40; ++i) {
                        for (int k = i; k != 40; ++k) {
                            day const x = day{2020, 1, 1} + i;
                            day const y = day{2020, 1, 1} + k;
                            // The second step is placed no earlier than the first one's earliest day.
                            day const b_latest = b.latest() < a.earliest() ? a.earliest() : b.latest();
                            if (x < a.earliest() || x > a.latest() || y < b.earliest() || y > b_latest) {
                                continue;
                            }
                            zero = zero || x > when;
                            one_step = one_step || (x <= when && y > when);
                            both = both || y <= when;
                        }
                    }
                    auto const then = status_at(one, *date::from(when));
                    std::uint64_t seen = 0;
                    for (auto const& state : then.states().states) {
                        seen |= state.last >= 0 ? state.last == 0 ? 2U : 4U : 1U;
                    }
                    // A refused or staying second step has no standing of its own.
                    if (status_at(one, date{2021}).states().refused.empty() && action == dialogue_action::suspend) {
                        INFO(first << " " << second << " " << offset);
                        CHECK(seen == ((zero ? 1U : 0U) | (one_step ? 2U : 0U) | (both ? 4U : 0U)));
                    }
                }
            }
        }
    }
}
