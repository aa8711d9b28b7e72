// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// The second dossier: another region, other shapes. The expected answers were written by hand, from the facts.

#include <entente/edit/merge.hpp>
#include <entente/edit/revision.hpp>
#include <entente/json/write.hpp>
#include <entente/query/balance.hpp>
#include <entente/query/causes.hpp>
#include <entente/query/contested.hpp>
#include <entente/query/interruptions.hpp>
#include <entente/query/network.hpp>
#include <entente/query/officials.hpp>
#include <entente/query/scorecard.hpp>
#include <entente/query/sessions.hpp>
#include <entente/query/timeline.hpp>
#include <entente/query/what_if.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>
#include <utility>

using namespace entente;

namespace {

dossier_index const& camp_david_index() {
    static dossier_index const index{support::camp_david()};
    return index;
}

std::string stage_on(ref<> const& of, date const& when) {
    auto const state = state_of_play(camp_david_index(), when, of);
    std::string result;
    for (possible_standing const& one : state->possible) {
        result += (result.empty() ? "" : " or ") + one.stage;
    }
    return result;
}

} // namespace

TEST_CASE("Egypt and Israel: the dossier is read, written and valid") {
    auto const& one = support::camp_david();
    CHECK(*json::read<dossier>(json::write(one)) == one);
    auto const found = validate(camp_david_index());
    CHECK(found.ok());
    // The boycott outlived the state of war, as the treaty promised that it would end; what was never registered is worth a warning.
    std::size_t boycott = 0;
    for (finding const& each : found.all()) {
        boycott += each.code == "D004" ? 1U : 0U;
        CHECK(std::string("G015 K003 D004 K004").find(each.code) != std::string::npos);
    }
    CHECK(boycott == 0);
}

TEST_CASE(
    "Egypt and Israel: the treaty was signed in March 1979 and in force in April, and superseded the armistice of thirty years") {
    CHECK(stage_on({"agreement/peace-treaty"}, date{1979, 3, 25}) == "initial");
    CHECK(stage_on({"agreement/peace-treaty"}, date{1979, 4, 1}) == "signed");
    CHECK(stage_on({"agreement/peace-treaty"}, date{1979, 4, 25}) == "in_force");
    CHECK(stage_on({"agreement/armistice-1949"}, date{1979, 4, 24}) == "in_force");
    CHECK(stage_on({"agreement/armistice-1949"}, date{1979, 4, 25}) == "superseded");
    CHECK(stage_on({"dispute/egypt-israel"}, date{1978, 9, 10}) == "negotiating");
    CHECK(stage_on({"dispute/egypt-israel"}, date{1979, 4, 25}) == "settled");
}

TEST_CASE("Egypt and Israel: the autonomy talks were suspended twice, the second time on a disputed day") {
    CHECK(stage_on({"trilateral_forum/autonomy-talks"}, date{1980, 5, 8}) == "suspended");
    CHECK(stage_on({"trilateral_forum/autonomy-talks"}, date{1980, 7, 20}) == "active");
    CHECK(stage_on({"trilateral_forum/autonomy-talks"}, date{1980, 7, 30}) == "active or suspended"); // 27 July or 3 August
    CHECK(stage_on({"trilateral_forum/autonomy-talks"}, date{1980, 8, 3}) == "suspended");
    CHECK(stage_on({"trilateral_forum/autonomy-talks"}, date{1980, 9, 4}) == "restart_agreed");
    auto const gaps = interruptions(camp_david_index(), date{1980, 12, 31}, {.kinds = {"trilateral_forum"}});
    REQUIRE(gaps.all.size() == 2);
    CHECK(std::pair(gaps.all[0].days[0].at_least, gaps.all[0].days[0].at_most) == std::pair(std::int64_t{62}, std::int64_t{64}));
    CHECK(std::pair(gaps.all[1].days[1].at_least, gaps.all[1].days[1].at_most) == std::pair(std::int64_t{66}, std::int64_t{96}));
    auto const why = causes(camp_david_index(), {"trilateral_forum/autonomy-talks#second-suspension"});
    REQUIRE(why.links.size() == 1);
    CHECK(why.links[0].contested);
    CHECK(why.links[0].cause.at == ref<>{"statement/jerusalem-law"});
    auto const held = sessions(camp_david_index(), {"trilateral_forum/autonomy-talks"}, date{1980, 12, 31});
    CHECK(held->held.size() == 9);
    CHECK(held->longest->at_least == 179); // from Haifa in August to Herzliya in January
    CHECK_FALSE(held->expected);           // no cadence was agreed
}

TEST_CASE("promises: the treaty came 99 days late, the last strip of Sinai seven years, autonomy never") {
    auto const israel = scorecard(camp_david_index(), {"israel"}, date{1989, 12, 31});
    CHECK(israel.kept == 4);
    CHECK(israel.set_aside == 1);
    CHECK(israel.all[0].days_late == 99);
    CHECK(israel.all[2].commitment.id == id<commitment>{"final-withdrawal"});
    CHECK(israel.all[2].days_late == 2516); // from 25 April 1982 to 15 March 1989
    auto const before = scorecard(camp_david_index(), {"israel"}, date{1985});
    CHECK(before.partly_kept == 1);
    CHECK(before.overdue == 1);
    auto const late = overdue(camp_david_index(), date{1980, 6, 1});
    REQUIRE(late.all.size() == 1);
    CHECK(late.all[0].commitment == id<commitment>{"agree-autonomy"});
    auto const both = reciprocity(camp_david_index(), *dyad::from(id<actor>{"egypt"}, id<actor>{"israel"}), date{1985});
    // Two promises to one another were kept by both: the treaty, and the ambassadors.
    CHECK(both.first.kept == 1 + 2);     // the boycott ended
    CHECK(both.second.kept == 1 + 2);    // the interim withdrawal
    CHECK(both.second.partly_kept == 1); // all but Taba
    CHECK(both.balance == 1000 - (3 * 1000 + 500) / 4);
}

TEST_CASE("Egypt and Israel: the interim withdrawal met the conditions of other promises") {
    auto const early =
        what_if(camp_david_index(), {.to = {"commitment/interim-withdrawal"}, .action = "fulfil", .on = {}, .by = {}, .at = {}},
                date{1979, 12, 1});
    REQUIRE(early);
    REQUIRE(early->released.size() == 3);
    CHECK(early->released[0].id == id<commitment>{"final-withdrawal"});
    CHECK(early->released[1].id == id<commitment>{"exchange-ambassadors"});
    CHECK(early->released[2].id == id<commitment>{"end-boycott"});
    CHECK(early->steps_refused.size() == 1);
}

TEST_CASE("Egypt and Israel: the United States owed Israel help after a violation; most duties of the two were mutual"
          "and passage") {
    auto const asked = who_must_act(camp_david_index(), {"israel"}, call_kind::consultation, date{1980});
    REQUIRE(asked.allies.size() == 1);
    CHECK(asked.allies[0].by.bearer.id == id<actor>{"united-states"});
    CHECK(asked.allies[0].certain == certainty::maybe);
    REQUIRE(asked.allies[0].by.sources.size() == 1);
    CHECK(asked.allies[0].by.sources[0].source == id<source>{"compilers"});
    std::string alone;
    for (owed_obligation const& one : one_sided(camp_david_index(), date{1980}).all) {
        alone += std::string(one.bearer.id.view()) + ' ' + to_text(one.what) + ' ';
    }
    CHECK(alone == "israel x-withdrawal egypt x-free-passage united-states consultation ");
    auto const found = if_cancelled(camp_david_index(), {"peace-treaty"}, date{1982, 10, 1});
    CHECK(found->ended.size() == 12);
    CHECK(found->dependents.size() == 3);
    CHECK(found->commitments.size() == 1);
    CHECK(found->bodies == std::vector{ref<>{"channel/joint-commission"}});
}

TEST_CASE("peace with Israel cost Egypt the League: a bridge in the network, and no triad") {
    auto const found = network(camp_david_index(), date{1980});
    CHECK(found.nodes.size() == 4);
    CHECK(found.bridges == std::vector{*dyad::from(id<actor>{"arab-league"}, id<actor>{"egypt"})});
    CHECK(network(camp_david_index(), date{1989, 6, 1}).bridges.empty());
    CHECK_FALSE(structural_balance(camp_david_index(), date{1980}).balanced);
    auto const effects_of_treaty = effects(camp_david_index(), {"agreement/peace-treaty#signed"});
    CHECK(effects_of_treaty.links.size() == 3);
}

TEST_CASE("Egypt and Israel: who led when Taba became a dispute, and when it ended") {
    auto const found = leaders(camp_david_index(), {"taba"});
    CHECK(found->at_start[0].all[0].person.name == "Hosni Mubarak");
    CHECK(found->at_start[1].all[0].person.name == "Menachem Begin");
    CHECK(found->at_end[1].all[0].person.name == "Yitzhak Shamir");
    CHECK(officials(camp_david_index(), {"egypt"}, date{1981, 10, 10}).all[0].acting);
    CHECK(found->at_start[0].all[0].sources.at(0).source == id<source>{"archigos"});
    CHECK(sessions(camp_david_index(), {"trilateral_forum/autonomy-talks"}, date{1979, 6, 1})->held.at(0).sources.at(0).source ==
          id<source>{"histhrill"});
}

TEST_CASE("Egypt and Israel: outside the coverage answers are unknown, also on days without a record") {
    CHECK(state_of_play(camp_david_index(), date{1977, 1, 1}, ref<>{"dispute/egypt-israel"})->unknown == certainty::maybe);
    CHECK(state_of_play(camp_david_index(), date{-1258}, ref<>{"agreement/peace-treaty"})->unknown == certainty::maybe);
    CHECK(state_of_play(camp_david_index(), date{1985}, ref<>{"agreement/peace-treaty"})->unknown == certainty::no);
    CHECK(network(camp_david_index(), date{-1258}).edges.empty());
    CHECK(network(camp_david_index(), date{-1258}).not_covered.size() == 8);
    CHECK(network(camp_david_index(), date{1985}).not_covered.empty());
    CHECK(state_of_play(camp_david_index(), date{1985}, ref<>{"measure/league-suspension"})->unknown ==
          certainty::maybe); // it is about Egypt and Israel
    CHECK(state_of_play(camp_david_index(), date{1985}, ref<>{"agreement/us-israel-memorandum"})->unknown == certainty::maybe);
    CHECK(scorecard(camp_david_index(), {"egypt"}, date{1985}).not_covered ==
          std::vector<std::string>{"commitment"});                                   // to whomever
    CHECK(officials(camp_david_index(), {"egypt"}, date{1985}).not_covered.empty()); // an office is of one actor alone
    CHECK(open_commitments(camp_david_index(), date{1985}).not_covered.empty());
    CHECK(obligations(camp_david_index(), date{1985}).not_covered.empty());
    CHECK(obligations(camp_david_index(), date{1985}, {.what = {}, .who = id<actor>{"egypt"}}).not_covered ==
          std::vector<std::string>{"agreement"});
    CHECK(if_cancelled(camp_david_index(), {"peace-treaty"}, date{1985})->not_covered.empty());
    CHECK(structural_balance(camp_david_index(), date{1976}).not_covered.size() == 5);
    CHECK(obligations(camp_david_index(), date{1976}).not_covered == std::vector<std::string>{"agreement"});
    CHECK(who_must_act(camp_david_index(), {"israel"}, call_kind::attack, date{1990}).not_covered ==
          std::vector<std::string>{"agreement"});
    CHECK(if_cancelled(camp_david_index(), {"peace-treaty"}, date{1990})->not_covered.size() == 2);
    CHECK(scorecard(camp_david_index(), {"israel"}, date{1990}).not_covered == std::vector<std::string>{"commitment"});
    CHECK(open_commitments(camp_david_index(), date{1990}).not_covered == std::vector<std::string>{"commitment"});
    CHECK(deadlocks(camp_david_index(), date{1990}).not_covered == std::vector<std::string>{"commitment"});
    CHECK(sessions(camp_david_index(), {"channel/joint-commission"}, date{1990})->not_covered ==
          std::vector<std::string>{"channel"});
    CHECK(officials(camp_david_index(), {"egypt"}, date{1990}).not_covered == std::vector<std::string>{"office"});
}

TEST_CASE("Egypt and Israel: two dossiers about other actors are merged without a word, and told apart again") {
    auto const both = edit::merge(support::camp_david(), support::story());
    CHECK(both.report.count(severity::warning) == 1); // each has compilers of its own
    CHECK(both.dossier.agreements.size() == support::camp_david().agreements.size() + support::story().agreements.size());
    dossier_index const index{both.dossier};
    CHECK(validate(index).ok());
    auto const back = edit::apply(both.dossier, diff(both.dossier, support::story()));
    REQUIRE(back);
    CHECK(*back == support::story());
}
