// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/dialogue.hpp>
#include <entente/lifecycle/dispute.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/lifecycle/measure.hpp>
#include <entente/lifecycle/proceeding.hpp>
#include <entente/model/channel.hpp>
#include <entente/model/dispute.hpp>
#include <entente/model/measure.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;
using support::did;

namespace {

template <class Action>
step<Action> did_until(std::string_view when, Action action, std::string_view until) {
    auto made = did(when, action);
    made.until = support::on(until);
    return made;
}

template <class Action>
step<Action> did_with_effect(std::string_view when, Action action, std::string_view effective) {
    auto made = did(when, action);
    made.effective = support::on(effective);
    return made;
}

/// "imposed", "expired|imposed", "unknown".
template <class Set>
std::string effect_names(Set const& states, lifecycle_table const& table) {
    std::string result;
    for (possible_state const& one : states.states) {
        result.append(result.empty() ? "" : "|").append(table.stages.name_of(one.standing.stage()));
        result += one.standing.of(standing_region::hold) != 0 ? ",held" : "";
        result += one.standing.of(standing_region::provisional) != 0 ? ",applied" : "";
    }
    return states.unknown_in != 0 ? result + "|unknown" : result;
}

template <class T>
std::string in_effect_at(T const& one, std::string_view day) {
    return effect_names(states_in_effect(one, support::on(day)), history_view(one).lifecycle());
}

} // namespace

TEST_CASE("effect: the result of a step lasts through its last day") {
    measure const ban{.history{did_until("2018-02-03", measure_action::impose, "2020-02-03")}};
    CHECK(in_effect_at(ban, "2020-02-02") == "imposed");
    CHECK(in_effect_at(ban, "2020-02-03") == "imposed");
    CHECK(in_effect_at(ban, "2020-02-04") == "expired");
    measure const vague{.history{did_until("2018-02-03", measure_action::impose, "2020-02")}};
    CHECK(in_effect_at(vague, "2020-02-01") == "imposed");
    CHECK(in_effect_at(vague, "2020-02-15") == "imposed|expired");
    CHECK(in_effect_at(vague, "2020-02-29") == "imposed|expired");
    CHECK(in_effect_at(vague, "2020-03-01") == "expired");
}

TEST_CASE("effect: the latest end of a stage governs; a step that changes nothing leaves it, and a new beginning forgets it") {
    measure one{.history{did_until("2018-01-01", measure_action::impose, "2020-01-01"), did("2019-01-01", measure_action::modify)}};
    CHECK(in_effect_at(one, "2020-01-02") == "expired");
    one.history[1].until = date{2021, 1, 1};
    CHECK(in_effect_at(one, "2020-01-02") == "imposed");
    CHECK(in_effect_at(one, "2021-01-02") == "expired");
    one.history.push_back(did("2020-06-01", measure_action::announce_lifting));
    CHECK(in_effect_at(one, "2021-01-02") == "expired");
    one.history.push_back(did("2020-07-01", measure_action::lift));
    one.history.push_back(did("2020-08-01", measure_action::reimpose));
    CHECK(in_effect_at(one, "2022-01-01") == "imposed");
}

TEST_CASE("effect: the end of a hold, a freeze, a suspended dialogue and provisional application") {
    measure const waived{
        .history{did("2018-01-01", measure_action::impose), did_until("2018-05-01", measure_action::suspend, "2018-11-01")}};
    CHECK(in_effect_at(waived, "2018-11-01") == "imposed,held");
    CHECK(in_effect_at(waived, "2018-11-02") == "imposed");
    dispute const frozen{
        .history{did("2018-01-01", dispute_action::activate), did_until("2018-05-01", dispute_action::freeze, "2018-11-01")}};
    CHECK(in_effect_at(frozen, "2018-11-01") == "active,held");
    CHECK(in_effect_at(frozen, "2018-11-02") == "active");
    channel const talks{
        .history{did("2018-01-01", dialogue_action::convene), did_until("2018-05-01", dialogue_action::suspend, "2018-11-01")}};
    CHECK(in_effect_at(talks, "2018-11-01") == "suspended");
    CHECK(in_effect_at(talks, "2018-11-02") == "active");
    channel const round{.history{did_until("2018-01-01", dialogue_action::convene, "2018-02-01")}};
    CHECK(in_effect_at(round, "2018-02-02") == "closed");
    agreement const applied{.history{did("2018-01-01", agreement_action::sign),
                                     did_until("2018-01-01", agreement_action::apply_provisionally, "2019-01-01")}};
    CHECK(in_effect_at(applied, "2019-01-01") == "signed,applied");
    CHECK(in_effect_at(applied, "2019-01-02") == "signed");
}

TEST_CASE("effect: a fixed term ends on its last day; a renewal begins another term, or an open one") {
    agreement one{.term =
                      agreement_term{.kind = term_kind::fixed, .length = duration::of_years(5), .renewal = duration::of_years(2)},
                  .history{did("2010-01-01", agreement_action::sign), did("2010-01-01", agreement_action::enter_into_force)}};
    CHECK(in_effect_at(one, "2015-01-01") == "in_force");
    CHECK(in_effect_at(one, "2015-01-02") == "expired");
    one.history.push_back(did("2014-12-01", agreement_action::renew));
    CHECK(in_effect_at(one, "2016-12-01") == "in_force");
    CHECK(in_effect_at(one, "2016-12-02") == "expired");
    one.term->renewal.reset();
    CHECK(in_effect_at(one, "2030-01-01") == "in_force");
    // A late renewal revives it from its own day.
    one.term->renewal = duration::of_years(2);
    one.history[2].on = date{2015, 6, 1};
    CHECK(in_effect_at(one, "2015-05-31") == "expired");
    CHECK(in_effect_at(one, "2015-06-01") == "in_force");
    CHECK(in_effect_at(one, "2017-06-02") == "expired");
    // With effect from a later day, the term begins there.
    one.history.pop_back();
    one.history[1].effective = date{2010, 3, 1};
    CHECK(in_effect_at(one, "2010-02-28") == "signed");
    CHECK(in_effect_at(one, "2015-03-01") == "in_force");
    CHECK(in_effect_at(one, "2015-03-02") == "expired");
    one.term->kind = term_kind::automatically_renewed;
    CHECK(in_effect_at(one, "2015-03-02") == "in_force");
}

TEST_CASE("effect: a step has effect from its own day of effect, earlier or later than it was taken") {
    agreement one{.history{did("2010-01-01", agreement_action::sign), did("2010-01-01", agreement_action::enter_into_force),
                           did_with_effect("2020-01-01", agreement_action::terminate, "2020-06-30")}};
    CHECK(in_effect_at(one, "2020-06-29") == "in_force");
    CHECK(in_effect_at(one, "2020-06-30") == "terminated");
    one.history[2].effective = date{2020, 6};
    CHECK(in_effect_at(one, "2020-06-10") == "in_force|terminated");
    // A suspension that was resumed before it took effect never did.
    measure const never{.history{did("2019-01-01", measure_action::impose),
                                 did_with_effect("2020-01-01", measure_action::suspend, "2020-03-01"),
                                 did("2020-02-01", measure_action::resume)}};
    CHECK(in_effect_at(never, "2020-01-15") == "imposed");
    CHECK(in_effect_at(never, "2020-03-15") == "imposed");
    // Entry into force with effect from an earlier day counts from that day; the record does not have it before it was taken.
    agreement const whole{
        .history{did("1980-01-01", agreement_action::sign), did("1980-01-01", agreement_action::enter_into_force)}};
    participation const successor{.history{did("1992-05-01", participation_action::succeed),
                                           did_with_effect("1992-06-01", participation_action::enter_into_force, "1991-12-26")}};
    auto const then = [&](char const* day) {
        return effect_names(states_in_effect(whole, successor, support::on(day)), history_view(successor).lifecycle());
    };
    CHECK(then("1991-12-25") == "initial");
    CHECK(then("1991-12-26") == "party");
    CHECK(status_at(successor, date{1992, 1, 1}).is(participation_stage::party) == certainty::no);
    participation const before{
        .history{did("1992-05-01", participation_action::succeed), did("1991-12-26", participation_action::enter_into_force)}};
    CHECK(effect_names(states_in_effect(whole, before, date{1992, 1, 1}), history_view(before).lifecycle()) == "party");
}

TEST_CASE("effect: from a day that was only announced, the outcome is possible until a further step is taken") {
    measure one{.history{did_with_effect("2020-01-01", measure_action::announce, "2020-03-01")}};
    CHECK(in_effect_at(one, "2020-02-29") == "announced");
    CHECK(in_effect_at(one, "2020-03-01") == "announced|imposed");
    one.history.push_back(did("2020-02-20", measure_action::withdraw));
    CHECK(in_effect_at(one, "2020-03-01") == "withdrawn");
    // Brazil's countermeasures of 2010 were put off the day before they were to begin.
    measure const put_off{.history{did_with_effect("2010-03-08", measure_action::announce, "2010-04-07"),
                                   did("2010-04-06", measure_action::suspend)}};
    CHECK(in_effect_at(put_off, "2010-04-08") == "announced,held");
    measure const lifting{.history{did("2019-01-01", measure_action::impose),
                                   did_with_effect("2020-01-01", measure_action::announce_lifting, "2020-03-01")}};
    CHECK(in_effect_at(lifting, "2020-02-29") == "lifting");
    CHECK(in_effect_at(lifting, "2020-03-01") == "lifting|lifted");
    channel const talks{.history{did("2019-01-01", dialogue_action::convene), did("2019-06-01", dialogue_action::suspend),
                                 did_with_effect("2020-01-01", dialogue_action::agree_restart, "2020-03-01")}};
    CHECK(in_effect_at(talks, "2020-02-29") == "restart_agreed");
    CHECK(in_effect_at(talks, "2020-03-01") == "restart_agreed|active");
}

TEST_CASE("effect: a notice may take effect from its day or after the agreed period; a held notice does not") {
    agreement whole{.withdrawal = withdrawal_rule{.notice = duration::of_days(90)},
                    .history{did("2010-01-01", agreement_action::sign), did("2010-01-01", agreement_action::enter_into_force)}};
    participation one{.history{did("2010-01-01", participation_action::sign_definitively),
                               did("2010-01-01", participation_action::enter_into_force),
                               did("2019-08-23", participation_action::give_notice)}};
    auto const then = [&](char const* day) {
        return effect_names(states_in_effect(whole, one, support::on(day)), history_view(one).lifecycle());
    };
    CHECK(then("2019-11-20") == "party");
    CHECK(then("2019-11-21") == "party|withdrawn"); // ninety days later
    one.history[2].effective = date{2019, 12, 1};
    CHECK(then("2019-11-30") == "party");
    CHECK(then("2019-12-01") == "party|withdrawn");
    one.history.push_back(did("2019-11-22", participation_action::hold_notice));
    CHECK(then("2019-12-01") == "party");
    whole.withdrawal.reset();
    one.history.pop_back();
    one.history[2].effective.reset();
    CHECK(then("2030-01-01") == "party");
    whole.withdrawal = withdrawal_rule{.silent = true, .implied = true};
    CHECK(then("2020-08-22") == "party");
    CHECK(then("2020-08-23") == "party|withdrawn");
}

TEST_CASE("effect: a promise of conduct is kept when its end has passed; another lapses; a breach stays a breach") {
    commitment one{.kind = commitment_kind::conduct, .history{did_until("2020-09-04", commitment_action::pledge, "2021-09-04")}};
    CHECK(in_effect_at(one, "2021-09-04") == "pending");
    CHECK(in_effect_at(one, "2021-09-05") == "fulfilled");
    one.history.push_back(did("2021", commitment_action::breach));
    CHECK(in_effect_at(one, "2021-09-05") == "fulfilled|breached");
    CHECK(in_effect_at(one, "2022-01-01") == "breached");
    one.history.pop_back();
    one.kind = commitment_kind::result;
    CHECK(in_effect_at(one, "2021-09-05") == "lapsed");
    one.kind.reset();
    CHECK(in_effect_at(one, "2021-09-05") == "lapsed");
    one.kind = commitment_kind::conduct;
    one.due = date{2021, 9, 4};
    CHECK(in_effect_at(one, "2021-09-05") == "lapsed");
    one.due.reset();
    one.history[0].action = commitment_action::offer;
    CHECK(in_effect_at(one, "2021-09-05") == "lapsed");
    one.history.push_back(did("2020-10-01", commitment_action::accept));
    CHECK(in_effect_at(one, "2021-09-05") == "fulfilled");
}

TEST_CASE("effect: an unknown standing stays unknown, and readings stay apart") {
    measure const middle{.begins = beginning<measure_stage>{.stage = measure_stage::imposed, .from = date{2019}},
                         .history{did_until("2020-01-01", measure_action::modify, "2021-01-01")}};
    CHECK(in_effect_at(middle, "2018-01-01") == "|unknown");
    CHECK(in_effect_at(middle, "2021-01-02") == "expired");
    measure disputed{
        .history{did_until("2018-02-03", measure_action::impose, "2020-02-03"), did("2020-02-01", measure_action::lift)}};
    disputed.history[1].accounts.push_back({.stance = stance::asserts, .on = date{2020, 6, 1}});
    auto const states = states_in_effect(disputed, date{2020, 3, 1});
    CHECK(effect_names(states, history_view(disputed).lifecycle()) == "lifted|expired");
    CHECK(states.readings == 3);
    CHECK(states.states[0].certain_in == 1);
    CHECK(states.states[1].certain_in == 2);
}

TEST_CASE("effect: many steps whose day of effect is uncertain are told as unknown, not looked through for ever") {
    measure one{.history{did("2000-01-01", measure_action::impose)}};
    for (int i = 0; i != 2'000; ++i) {
        one.history.push_back(did_with_effect("2001-01-01", i % 2 == 0 ? measure_action::suspend : measure_action::resume, "200X"));
        one.history.back().until = *date::from(2002 + i % 7, 1 + i % 12);
    }
    auto const states = states_in_effect(one, date{2005, 1, 1});
    CHECK(states.where([](raw_standing const& now) { return now.stage() == static_cast<std::uint8_t>(measure_stage::imposed); }) !=
          certainty::no);
}

TEST_CASE("effect: only an entry into force has effect from before it was taken, and takes nothing else with it") {
    agreement one{.history{did("1999-01-01", agreement_action::sign), did("2000-01-01", agreement_action::enter_into_force),
                           did("2010-01-01", agreement_action::suspend), did("2012-01-01", agreement_action::resume),
                           did_with_effect("2015-01-01", agreement_action::amend, "2005-01-01")}};
    CHECK(in_effect_at(one, "2011-01-01") == "in_force,held");
    measure const back{.history{did("2010-01-01", measure_action::impose), did("2011-01-01", measure_action::lift),
                                did("2011-12-01", measure_action::reimpose),
                                did_with_effect("2012-01-01", measure_action::modify, "2010-06-01")}};
    CHECK(in_effect_at(back, "2011-06-01") == "lifted");
    // A day that may lie before the succession is perhaps so; refined, it is.
    agreement const whole{
        .history{did("1980-01-01", agreement_action::sign), did("1980-01-01", agreement_action::enter_into_force)}};
    participation heir{
        .history{did("2006-06-01", participation_action::succeed), did("2006", participation_action::enter_into_force)}};
    auto const then = [&] { return effect_names(states_in_effect(whole, heir, date{2006, 4, 1}), history_view(heir).lifecycle()); };
    CHECK(then().find("party") != std::string::npos);
    CHECK(then() != "party");
    heir.history[1].on = date{2006, 3, 1};
    CHECK(then() == "party");
}

TEST_CASE("effect: an end is judged on the days on which no further step need have been taken") {
    agreement const one{.history{did("2022-07-22", agreement_action::sign), did("2022-07-22", agreement_action::enter_into_force),
                                 did_until("2022-11-17", agreement_action::renew, "2023-03-18"),
                                 did_until("2023-03-18", agreement_action::renew, "2023-05-18")}};
    CHECK(in_effect_at(one, "2023-03") == "in_force");
    CHECK(in_effect_at(one, "2023-05") == "in_force|expired");
}

TEST_CASE("effect: a renewal without an end removes the end, also one set by a step") {
    agreement const one{.history{did("2022-07-22", agreement_action::sign),
                                 did_until("2022-07-22", agreement_action::enter_into_force, "2022-11-19"),
                                 did("2022-11-17", agreement_action::renew)}};
    CHECK(in_effect_at(one, "2030-01-01") == "in_force");
    agreement late = one;
    late.history[2].on = date{2023, 1, 1};
    CHECK(in_effect_at(late, "2022-12-01") == "expired");
    CHECK(in_effect_at(late, "2023-01-01") == "in_force");
}

TEST_CASE("effect: a record that begins in the middle of a fixed term or of a notice leaves its end open") {
    agreement const one{.term = agreement_term{.kind = term_kind::fixed, .length = duration::of_years(10)},
                        .begins = beginning<agreement_stage>{.stage = agreement_stage::in_force, .from = date{2000, 1, 1}}};
    CHECK(in_effect_at(one, "2000-01-01") == "in_force");
    CHECK(in_effect_at(one, "2005-01-01") == "in_force|expired");
    CHECK(in_effect_at(one, "2010-01-02") == "expired");
    agreement const whole{.withdrawal = withdrawal_rule{.notice = duration::of_years(1)}};
    participation const leaving{.begins = beginning<participation_stage>{
                                    .stage = participation_stage::party, .notice = notice_state::given, .from = date{2010, 1, 1}}};
    CHECK(effect_names(states_in_effect(whole, leaving, date{2012, 1, 1}), history_view(leaving).lifecycle()) == "party|withdrawn");
}

TEST_CASE("effect: a breach that ceased is not kept, and no intent to become a party ends provisional application") {
    commitment const one{.kind = commitment_kind::conduct,
                         .history{did_until("2010-01-01", commitment_action::pledge, "2010-12-31"),
                                  did("2010-06-01", commitment_action::breach), did("2010-07-01", commitment_action::begin)}};
    CHECK(in_effect_at(one, "2011-01-01") == "breached");
    agreement const whole{.history{did("2000-01-01", agreement_action::sign)}};
    participation const left{.history{did("2000-01-01", participation_action::sign),
                                      did("2001-01-01", participation_action::apply_provisionally),
                                      did("2003-01-01", participation_action::declare_no_intent)}};
    CHECK(effect_names(states_in_effect(whole, left, date{2002, 1, 1}), history_view(left).lifecycle()) == "signatory,applied");
    CHECK(effect_names(states_in_effect(whole, left, date{2004, 1, 1}), history_view(left).lifecycle()) == "initial");
}

TEST_CASE("states_in_effect: after the end that a step named, the same may be done again") {
    measure waived{.history{did("2018-01-01", measure_action::impose),
                            did_until("2018-05-01", measure_action::suspend, "2018-11-01"),
                            did_until("2019-02-01", measure_action::suspend, "2019-04-01")}};
    CHECK(refused_steps(history_view(waived)).empty());
    CHECK(in_effect_at(waived, "2018-12-01") == "imposed");
    CHECK(in_effect_at(waived, "2019-02-01") == "imposed,held");
    CHECK(in_effect_at(waived, "2019-04-02") == "imposed");
    waived.history[1].until.reset(); // what has no end cannot be repeated
    CHECK(refused_steps(history_view(waived)) == std::vector<std::uint32_t>{2});

    measure const again{.history{did_until("2018-01-01", measure_action::impose, "2018-12-31"),
                                 did_until("2020-01-01", measure_action::reimpose, "2020-12-31"),
                                 did("2021-06-01", measure_action::reimpose)}};
    CHECK(refused_steps(history_view(again)).empty());
    CHECK(in_effect_at(again, "2018-12-31") == "imposed");
    CHECK(in_effect_at(again, "2019-06-01") == "expired");
    CHECK(in_effect_at(again, "2020-06-01") == "imposed");
    CHECK(in_effect_at(again, "2021-01-01") == "expired");
    CHECK(in_effect_at(again, "2030-01-01") == "imposed");

    agreement const applied{.history{did("2018-01-01", agreement_action::sign),
                                     did_until("2018-01-01", agreement_action::apply_provisionally, "2019-01-01"),
                                     did("2019-07-01", agreement_action::apply_provisionally)}};
    CHECK(in_effect_at(applied, "2019-06-30") == "signed");
    CHECK(in_effect_at(applied, "2019-07-01") == "signed,applied");

    channel const talks{.history{did("2018-01-01", dialogue_action::convene),
                                 did_until("2018-05-01", dialogue_action::suspend, "2018-11-01"),
                                 did("2019-01-01", dialogue_action::suspend)}};
    CHECK(in_effect_at(talks, "2018-12-01") == "active");
    CHECK(in_effect_at(talks, "2019-01-01") == "suspended");

    participation const member{
        .history{did_until("2018-01-01", participation_action::join, "2019-12-31"), did("2024-01-01", participation_action::join)}};
    CHECK(refused_steps(history_view(member)).empty());
    CHECK(in_effect_at(member, "2020-01-01") == "withdrawn");
    CHECK(in_effect_at(member, "2024-01-01") == "participating");
}

TEST_CASE("states_in_effect: a suspension that is suspended anew before its end lasts until the new end") {
    measure longer{.history{did("2018-01-01", measure_action::impose),
                            did_until("2018-05-01", measure_action::suspend, "2018-11-01"),
                            did_until("2018-10-01", measure_action::suspend, "2019-04-01")}};
    CHECK(in_effect_at(longer, "2018-12-01") == "imposed,held");
    CHECK(in_effect_at(longer, "2019-04-02") == "imposed");
    CHECK(status_at(longer, date{2018, 12, 1}).since(0, standing_region::hold) == 1); // it goes on since May
    longer.history[2].on = date{2018, 12, 1};
    CHECK(status_at(longer, date{2018, 12, 1}).since(0, standing_region::hold) == 2); // it began anew
    longer.history[2].until.reset();
    CHECK(in_effect_at(longer, "2030-01-01") == "imposed,held");
}

TEST_CASE("states_in_effect: the end of a suspension is a resumption, even if a restart was agreed before it") {
    channel const talks{.history{did("2018-01-01", dialogue_action::convene),
                                 did_until("2018-05-01", dialogue_action::suspend, "2018-11-01"),
                                 did("2018-07-01", dialogue_action::agree_restart)}};
    CHECK(in_effect_at(talks, "2018-11-01") == "restart_agreed");
    CHECK(in_effect_at(talks, "2018-11-02") == "active");
}

TEST_CASE("late_steps: a step on the day after an end, or after a suspension, is not late") {
    auto const late = [](auto const& one) {
        history_view const history(one);
        detail::known_steps known(history);
        return detail::effect_walk(history, known, terms_of(one), day::last(), day::last()).late_steps().size();
    };
    agreement one{.history{did("2010-01-01", agreement_action::sign),
                           did_until("2010-01-01", agreement_action::enter_into_force, "2015-12-31"),
                           did_until("2016-01-01", agreement_action::renew, "2020-12-31")}};
    CHECK(late(one) == 0);
    CHECK(in_effect_at(one, "2016-06-01") == "in_force");
    one.history[2].on = date{2016, 1, 2};
    CHECK(late(one) == 1);
    channel const talks{.history{did("2014-06-08", dialogue_action::convene),
                                 did_until("2020-03-01", dialogue_action::suspend, "2020-05-31"),
                                 did("2021-12-22", dialogue_action::convene)}};
    CHECK(late(talks) == 0);
    commitment const moratorium{.history{did_until("2017-01-18", commitment_action::pledge, "2017-05-18"),
                                         did_until("2017-05-17", commitment_action::pledge, "2017-09-14"),
                                         did("2018-01-01", commitment_action::restore)}};
    CHECK(refused_steps(history_view(moratorium)) == std::vector<std::uint32_t>{2});
    CHECK(in_effect_at(moratorium, "2017-09-14") == "pending");
    CHECK(in_effect_at(moratorium, "2017-09-15") == "lapsed");
}

TEST_CASE("history_walk: only a step that prolongs may come before an end that the record names") {
    auto const refused = [](auto const& one) { return refused_steps(history_view(one)); };
    std::vector<std::uint32_t> const none;
    participation const again{.history{did("2018-12-01", participation_action::sign_definitively),
                                       did_until("2019-01-01", participation_action::enter_into_force, "2030-01-01"),
                                       did("2021-01-01", participation_action::accede)}};
    CHECK(refused(again) == std::vector<std::uint32_t>{2});
    channel const forum{
        .history{did_until("2019-01-01", dialogue_action::convene, "2030-01-01"), did("2021-01-01", dialogue_action::establish)}};
    CHECK(refused(forum) == std::vector<std::uint32_t>{1});
    // A prolongation leaves what else holds.
    measure const longer{.history{did_until("2018-01-01", measure_action::impose, "2020-01-01"),
                                  did("2019-01-01", measure_action::suspend),
                                  did_until("2019-06-01", measure_action::renew, "2022-01-01")}};
    CHECK(refused(longer) == none);
    CHECK(in_effect_at(longer, "2021-01-01") == "imposed,held");
    CHECK(in_effect_at(longer, "2022-01-02") == "expired");
    // What is taken up again must have ended: before that it is renewed.
    measure const too_early{.history{did_until("2018-01-01", measure_action::impose, "2020-01-01"),
                                     did_until("2019-06-01", measure_action::reimpose, "2022-01-01")}};
    CHECK(refused(too_early) == std::vector<std::uint32_t>{1});
    CHECK(in_effect_at(too_early, "2021-01-01") == "expired");
    // Of two regions with an end, only the one that the step changes.
    agreement const both{.history{did("2019-01-01", agreement_action::sign),
                                  did_until("2019-01-01", agreement_action::apply_provisionally, "2030-01-01"),
                                  did_until("2020-01-01", agreement_action::suspend, "2020-06-01"),
                                  did_until("2021-01-01", agreement_action::suspend, "2021-06-01")}};
    CHECK(refused(both) == none);
    CHECK(in_effect_at(both, "2021-03-01") == "signed,held,applied");
    CHECK(in_effect_at(both, "2021-07-01") == "signed,applied");
    agreement const kept{.history{did("2019-01-01", agreement_action::sign),
                                  did_until("2019-01-01", agreement_action::apply_provisionally, "2020-12-31"),
                                  did_until("2020-06-01", agreement_action::suspend, "2030-01-01"),
                                  did_until("2020-12-01", agreement_action::apply_provisionally, "2025-12-31")}};
    CHECK(in_effect_at(kept, "2021-03-01") == "signed,held,applied");
}

TEST_CASE("history_walk: ends are those of taken steps, and the last one governs") {
    auto const refused = [](auto const& one) { return refused_steps(history_view(one)); };
    measure const twice{.history{did("2019-01-01", measure_action::impose), did("2020-01-01", measure_action::suspend),
                                 did_until("2020-02-01", measure_action::suspend, "2020-03-01"),
                                 did("2020-02-02", measure_action::modify), did("2021-01-01", measure_action::suspend)}};
    CHECK(refused(twice) == std::vector<std::uint32_t>{2, 4}); // a refused step names no end
    CHECK(status_at(twice, date{2021, 6, 1}).since(0, standing_region::hold) == 1);
    measure const open{.history{did("2019-01-01", measure_action::impose),
                                did_until("2020-01-01", measure_action::suspend, "2020-06-01"),
                                did("2020-05-01", measure_action::suspend), did("2021-01-01", measure_action::suspend)}};
    CHECK(refused(open) == std::vector<std::uint32_t>{3}); // the second suspension has no end
    CHECK(in_effect_at(open, "2022-01-01") == "imposed,held");
    measure const later{.history{did_until("2018-01-01", measure_action::impose, "2020-01-01"),
                                 did("2019-01-01", measure_action::announce_lifting), did("2021-01-01", measure_action::reimpose)}};
    CHECK(refused(later).empty()); // the end outlasts an intermediate step
    CHECK(in_effect_at(later, "2020-06-01") == "expired");
    CHECK(in_effect_at(later, "2021-06-01") == "imposed");
    channel const closed{.history{did_until("2019-01-01", dialogue_action::convene, "2020-06-30"),
                                  did("2020-01-01", dialogue_action::suspend), did("2021-06-01", dialogue_action::establish)}};
    CHECK(refused(closed).empty());
}

TEST_CASE("states_in_effect: the until of an act beside the course is its own") {
    participation const declared{.history{did("2000-01-01", participation_action::sign_definitively),
                                          did("2000-02-01", participation_action::enter_into_force),
                                          did_until("2001-01-01", participation_action::declare, "2006-01-01")}};
    CHECK(in_effect_at(declared, "2010-03-01") == "party");
    dispute const mediated{.history{did("2000-01-01", dispute_action::claim),
                                    did_until("2001-01-01", dispute_action::attempt_settlement, "2001-06-01")}};
    CHECK(in_effect_at(mediated, "2002-01-01") == "claimed");
    dispute const negotiated{
        .history{did("2000-01-01", dispute_action::claim), did_until("2001-01-01", dispute_action::negotiate, "2001-06-01")}};
    CHECK(in_effect_at(negotiated, "2001-06-01") == "negotiating");
    CHECK(in_effect_at(negotiated, "2002-01-01") == "active");
}

TEST_CASE("states_in_effect: a step that perhaps came after an end makes both possible") {
    commitment const accepted{
        .history{did_until("2020-01-12", commitment_action::offer, "2020-03-06"), did("2020", commitment_action::accept)}};
    CHECK(in_effect_at(accepted, "2020-12-31") == "lapsed|pending");
    commitment refined = accepted;
    refined.history[1].on = date{2020, 3, 13};
    CHECK(in_effect_at(refined, "2020-12-31") == "pending");
    refined.history[1].on = date{2020, 3, 1};
    CHECK(in_effect_at(refined, "2020-12-31") == "lapsed");
}

namespace {

/// The Black Sea Grain Initiative: for 120 days, renewed for as many, and in March 2023 for 120 days or, as Russia said, for 60.
agreement grain_initiative() {
    auto renewal = did_until("2023-03-18", agreement_action::renew, "2023-07-17");
    renewal.accounts.push_back(account{.stance = stance::asserts, .by{"russia"}, .length = duration{"P60D"}});
    agreement one;
    one.history = {did("2022-07-22", agreement_action::sign),
                   did_until("2022-07-22", agreement_action::enter_into_force, "2022-11-19"),
                   did_until("2022-11-19", agreement_action::renew, "2023-03-18"), renewal};
    return one;
}

} // namespace

TEST_CASE("effect: an account that gives another length is a reading of its own") {
    auto const one = grain_initiative();
    CHECK(in_effect_at(one, "2023-05-17") == "in_force");
    CHECK(in_effect_at(one, "2023-05-18") == "in_force|expired");
    CHECK(in_effect_at(one, "2023-07-18") == "expired");
    auto const states = states_in_effect(one, date{2023, 6, 1});
    REQUIRE(states.states.size() == 2);
    CHECK(states.readings == 3);
    CHECK(states.states[0].certain_in == 1);
    CHECK(states.states[1].certain_in == 2);
    CHECK(status_at(one, date{2023, 6, 1}).is(agreement_stage::in_force) == certainty::yes); // the record knows no ends
}

TEST_CASE("effect: an account with a day and a length is one reading") {
    agreement one;
    auto begun = did("2020-01-01", agreement_action::enter_into_force);
    begun.accounts.push_back(account{.stance = stance::asserts, .on = date{2020, 3, 1}, .length = duration{"P10D"}});
    begun.accounts.push_back(account{.stance = stance::denies, .length = duration{"P5D"}}); // a denial makes none
    one.history = {did("2020-01-01", agreement_action::sign), begun};
    CHECK(states_in_effect(one, date{2020, 2, 1}).readings == 3);
    CHECK(in_effect_at(one, "2020-03-11") == "in_force");
    CHECK(in_effect_at(one, "2020-03-12") == "in_force|expired"); // without an account it has no end
    CHECK(in_effect_at(one, "2020-02-01").find("in_force") != std::string::npos);
}
