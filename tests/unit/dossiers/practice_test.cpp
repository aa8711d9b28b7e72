// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Cases from practice in which the record needs more than a day and an action. The answers were worked out by hand.

#include <entente/format/commitments.hpp>
#include <entente/format/state_of_play.hpp>
#include <entente/query/contested.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/officials.hpp>
#include <entente/query/participants.hpp>
#include <entente/query/scorecard.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/state/offices.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

#include <string>

using namespace entente;

namespace {

dossier record_of(std::string const& text) {
    return support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"A"}},{"id":"b","kind":"state","names":{"en":"B"}},{"id":"p","kind":"person","of":"a","existence":"1950/2000-06-30"},{"id":"unmik","kind":"international_organisation","names":{"en":"UNMIK"}},{"id":"kosovo","kind":"other","names":{"en":"Kosovo"}}],)" +
        text + "}");
}

/// The stage of the only standing that is possible, and what is inferred.
std::string state_in(dossier const& one, std::string const& of, date const& when) {
    dossier_index const index{one};
    auto const found = state_of_play(index, when, *ref<>::from(of));
    REQUIRE(found);
    std::string result = found->possible.size() == 1 ? found->possible[0].stage : "";
    for (inference const& each : found->inferred) {
        result += ' ' + std::string(enum_name(each.state)) + (each.certain == certainty::maybe ? "?" : "");
    }
    return result;
}

} // namespace

TEST_CASE("practice: a continuing duty is breached, the breach ceases, and the duty is breached again (ARSIWA 29, 30)") {
    auto const one = record_of(
        R"("commitments":[{"id":"c","by":["a"],"to":["b"],"kind":"conduct","continuing":true,"history":[{"on":"2000-01-01","action":"pledge"},{"on":"2001-01-01","action":"breach"},{"on":"2002-01-01","action":"cease"},{"on":"2003-01-01","action":"breach"}]}])");
    CHECK(support::places(validate(one)) == "");
    CHECK(state_in(one, "commitment/c", date{2001, 6, 1}) == "breached");
    CHECK(state_in(one, "commitment/c", date{2002, 6, 1}) == "in_progress");
    CHECK(state_in(one, "commitment/c", date{2003, 6, 1}) == "breached");
    auto const reduced = record_of(
        R"("commitments":[{"id":"c","by":["a"],"to":["b"],"history":[{"on":"2000-01-01","action":"pledge"},{"on":"2001-01-01","action":"reduce"}]}])");
    CHECK(support::places(validate(reduced)) == ""); // before anything was begun
}

TEST_CASE("practice: a continuing duty goes on after reparation, and another promise is fulfilled by it (ARSIWA 29, 30)") {
    auto const remedied = [](std::string const& continuing, std::string const& more = "") {
        return record_of(
            R"("commitments":[{"id":"c","by":["a"],"to":["b"],"kind":"conduct")" + continuing +
            R"(,"history":[{"on":"2000-01-01","action":"pledge"},{"on":"2001-01-01","action":"breach"},{"on":"2002-01-01","action":"remedy"})" +
            more + "]}]");
    };
    std::string const again = R"(,{"on":"2003-01-01","action":"breach"})";
    std::string const continuing = R"(,"continuing":true)";
    CHECK(support::places(validate(remedied(continuing, again))) == "");
    CHECK(state_in(remedied(continuing), "commitment/c", date{2002, 6, 1}) == "in_progress");
    CHECK(state_in(remedied(continuing, again), "commitment/c", date{2003, 6, 1}) == "breached");
    CHECK(state_in(remedied(""), "commitment/c", date{2002, 6, 1}) == "fulfilled");
    CHECK(support::places(validate(remedied("", again))).find("L001") != std::string::npos);
    auto const one = remedied(continuing);
    dossier_index const index{one};
    REQUIRE(open_commitments(index, date{2002, 6, 1}).all.size() == 1);
    CHECK(scorecard(index, {"a"}, date{2002, 6, 1}).broken == 1); // reparation does not undo a breach
}

TEST_CASE("practice: a continuing duty was broken, contested or made anew, whatever came after (ARSIWA 29, 31)") {
    auto const outcome = [](std::string const& history, date const& when, std::string const& begins = "") {
        auto const one = record_of(R"("commitments":[{"id":"c","by":["a"],"to":["b"],"kind":"conduct","continuing":true)" + begins +
                                   R"(,"history":[)" + history + "]}]");
        dossier_index const index{one};
        auto const card = scorecard(index, {"a"}, when);
        REQUIRE(card.all.size() == 1);
        return std::string(enum_name(card.all.front().outcome));
    };
    auto const taken = [](std::string const& on, std::string const& action, std::string const& more = "") {
        return R"({"on":")" + on + R"(","action":")" + action + '"' + more + '}';
    };
    auto const pledge = taken("2000-01-01", "pledge") + ',';
    auto const remedy = ',' + taken("2002-01-01", "remedy");
    std::string const denied = R"(,"by":["a"],"accounts":[{"stance":"denies","by":["a"]}])";
    date const later{2010, 1, 1};
    CHECK(outcome(pledge + taken("2001-01-01", "breach") + remedy, later) == "broken");
    CHECK(outcome(pledge + taken("2001-01-01", "breach", denied), later) == "contested");
    CHECK(outcome(pledge + taken("2001-01-01", "breach", denied) + remedy, later) == "contested");
    // It lapsed, was promised again, and kept.
    CHECK(outcome(pledge + taken("2001-01-01", "breach") + ',' + taken("2002-01-01", "lapse") + ',' +
                      taken("2003-01-01", "pledge") + ',' + taken("2005-01-01", "fulfil"),
                  later) == "kept");
    // A breach without an exact day came before the remedy, which has one.
    CHECK(outcome(pledge + taken("2001", "breach") + ',' + taken("2001-06-01", "remedy"), date{2001, 7, 1}) == "broken");
    CHECK(outcome(pledge + R"({"action":"breach"})" + remedy, later) == "broken");
    CHECK(outcome(taken("2002-01-01", "remedy"), later, R"(,"begins":{"stage":"breached","from":"1999"})") == "broken");
}

TEST_CASE("practice: a measure is rolled over, and may expire while its lifting is announced") {
    auto const one = record_of(
        R"("measures":[{"id":"m","kind":"asset_freeze","by":["a"],"against":["b"],"history":[{"on":"2000-01-01","until":"2000-06-30","action":"impose"},{"on":"2000-06-20","until":"2000-12-31","action":"renew"},{"on":"2000-11-01","action":"announce_lifting"},{"on":"2001-01-01","action":"expire"}]}])");
    CHECK(support::places(validate(one)) == "");
    CHECK(state_in(one, "measure/m", date{2000, 8, 1}) == "imposed");
    CHECK(state_in(one, "measure/m", date{2000, 12, 1}) == "lifting");
    CHECK(state_in(one, "measure/m", date{2001, 2, 1}) == "expired");
    auto const lapsed = record_of(
        R"("measures":[{"id":"m","kind":"asset_freeze","by":["a"],"against":["b"],"history":[{"on":"2000-01-01","until":"2000-06-30","action":"impose"},{"on":"2000-06-20","until":"2000-12-31","action":"renew"}]}])");
    CHECK(state_in(lapsed, "measure/m", date{2001, 2, 1}) == "imposed over");
}

TEST_CASE("practice: a treaty that ended is revived under a new consent (Treaty of Peace with Italy 1947, 44)") {
    auto const one = record_of(
        R"("agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],"history":[{"on":"1930-01-01","action":"sign"},{"on":"1931-01-01","action":"enter_into_force"},{"on":"1940-06-10","action":"terminate"},{"on":"1948-03-15","action":"revive"}]}])");
    CHECK(support::places(validate(one)) == "");
    CHECK(state_in(one, "agreement/t", date{1945}) == "terminated");
    CHECK(state_in(one, "agreement/t", date{1950}) == "in_force");

    // One that has a named end is revived after it, not before: that is a renewal.
    auto const with_end = [](std::string const& action, std::string const& on) {
        return support::places(validate(record_of(
            R"("agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],"history":[{"on":"1930-01-01","action":"sign"},{"on":"1931-01-01","until":"1940-12-31","action":"enter_into_force"},{"on":")" +
            on + R"(","action":")" + action + R"("}]}])")));
    };
    CHECK(with_end("revive", "1948-03-15") == "");
    CHECK(with_end("renew", "1939-03-15") == "");
    CHECK(with_end("revive", "1939-03-15") == "L001 /agreements/0/history/2/action");
}

TEST_CASE("practice: a condition holds from the day on which it was made, and maybe if somebody denies it") {
    auto const waiting = [](std::string const& condition) {
        return record_of(
            R"("disputes":[{"id":"d","kind":"other","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"]}],"history":[{"on":"1990-01-01","action":"activate"}]}],
            "commitments":[{"id":"c","by":["a"],"to":["b"],"conditions":[{"target":"dispute/d:settled","order":"before")" +
            condition + R"(}],"history":[{"on":"2000-01-01","action":"pledge"}]}])");
    };
    CHECK(state_in(waiting(""), "commitment/c", date{2000, 6, 1}) == "pending waiting");
    auto const later = waiting(R"(,"on":"2001-01-01","by":["a"])");
    CHECK(state_in(later, "commitment/c", date{2000, 6, 1}) == "pending");
    CHECK(state_in(later, "commitment/c", date{2001, 6, 1}) == "pending waiting");
    CHECK(state_in(waiting(R"(,"accounts":[{"stance":"denies","by":["b"]}])"), "commitment/c", date{2000, 6, 1}) ==
          "pending waiting?");
}

TEST_CASE("practice: a tenure whose days are not known is possible on each day of the office and of the person") {
    auto const one = record_of(
        R"("offices":[{"id":"minister","kind":"foreign_minister","of":"a","existence":"1980/..","tenures":[{"person":"p"}]}])");
    CHECK(support::places(validate(one)) == "");
    dossier_index const index{one};
    auto const held = [&](date const& when) {
        auto const found = officials(index, id<actor>{"a"}, when);
        return found.all.empty() ? certainty::no : found.all[0].held;
    };
    CHECK(held(date{1990, 1, 1}) == certainty::maybe);
    CHECK(held(date{1979, 1, 1}) == certainty::no);   // before the office
    CHECK(held(date{2000, 12, 31}) == certainty::no); // after the death of the person
    CHECK(held_office(index, *index.find(id<office>{"minister"}), id<actor>{"p"}, date{1990}) == certainty::maybe);
}

TEST_CASE("practice: a tenure or membership for the term of a parliament or government has the days of that term") {
    auto const given = [](std::string const& cabinet, std::string const& tenures, std::string const& more = "") {
        return support::from_json<dossier>(
            R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"club","kind":"international_organisation"},
            {"id":"p","kind":"person","existence":"1930/1978-03-01"},{"id":"q","kind":"person"},{"id":"cabinet","kind":"government","of":"a")" +
            cabinet + R"(},{"id":"diet","kind":"legislature","of":"a","existence":"1990-01-15/1994-02-01"},
            {"id":"b","kind":"state","memberships":[{"organisation":"club","during":"diet"}]}],)" +
            more + R"("offices":[{"id":"minister","kind":"foreign_minister","of":"a","tenures":)" + tenures + "}]}");
    };
    std::string const days = R"(,"existence":"1976-12-24/1978-12-07")";
    auto const one = given(days, R"([{"person":"p","during":"cabinet"}])");
    CHECK(support::places(validate(one)) == "");
    dossier_index const index{one};
    auto const held = [&](date const& when) { return held_office(index, one.offices[0], id<actor>{"p"}, when); };
    CHECK(held(date{1976, 12, 23}) == certainty::no);
    CHECK(held(date{1976, 12, 24}) == certainty::yes);
    CHECK(held(date{1978, 3, 1}) == certainty::yes);
    CHECK(held(date{1978, 3, 2}) == certainty::no); // the holder had died
    CHECK(held(date{1976, 12}) == certainty::maybe);
    CHECK(officials(index, id<actor>{"a"}, date{1977}).all.at(0).held == certainty::yes);
    CHECK(days_of(index, one.actors[6].memberships[0]) == *one.actors[5].existence);

    // A period of its own comes first; it must lie within the term.
    auto const shorter = given(days, R"([{"person":"q","period":"1977-11-28/1978-12-07","during":"cabinet"}])");
    CHECK(support::places(validate(shorter)) == "");
    CHECK(held_office(dossier_index{shorter}, shorter.offices[0], id<actor>{"q"}, date{1977, 1, 1}) == certainty::no);
    CHECK(support::places(validate(given(days, R"([{"person":"q","period":"1977/1979","during":"cabinet"}])"))) ==
          "P003 /offices/0/tenures/0/period");

    // Two persons cannot both hold an office for a whole term.
    CHECK(support::places(validate(given(days, R"([{"person":"p","during":"cabinet"},{"person":"q","during":"cabinet"}])"))) ==
          "P001 /offices/0/tenures/1/during");

    // Bad input: a term without days leaves every day possible; a club has no terms; nobody is named.
    auto const unknown = given("", R"([{"person":"p","during":"cabinet"}])");
    CHECK(support::places(validate(unknown)) == "P011 /offices/0/tenures/0/during");
    CHECK(held_office(dossier_index{unknown}, unknown.offices[0], id<actor>{"p"}, date{1977}) == certainty::maybe);
    CHECK(support::places(validate(given(days, R"([{"person":"p","during":"club"}])"))) == "P011 /offices/0/tenures/0/during");
    CHECK(support::places(validate(given(days, R"([{"person":"p","during":"diets"}])"))) == "S004 /offices/0/tenures/0/during");
}

TEST_CASE("practice: a participation ends with its actor, or its succession is open (VCSS 31, 34)") {
    auto const parties = [](std::string const& successor, std::string const& more = "") {
        return support::from_json<dossier>(
            R"({"entente":"1.1","actors":[{"id":"czechoslovakia","kind":"state","existence":"1918-10-28/1992-12-31"},{"id":"b","kind":"state"},{"id":"c","kind":"state"})" +
            successor + R"(],"agreements":[{"id":"t","form":"convention","binding":"legal","participations":[
            {"actor":"czechoslovakia","capacity":"party","history":[{"on":"1970-01-01","action":"accede"},{"on":"1970-06-01","action":"enter_into_force"}]},
            {"actor":"b","capacity":"party"},{"actor":"c","capacity":"party"})" +
            more + R"(],"history":[{"on":"1969-01-01","action":"adopt"},{"on":"1970-06-01","action":"enter_into_force"}]}]})");
    };
    std::string const part = "agreement/t@czechoslovakia";
    std::string const slovakia =
        R"(,{"id":"slovakia","kind":"state","existence":"1993-01-01/..","predecessors":["czechoslovakia"]})";
    CHECK(state_in(parties(""), part, date{1990, 1, 1}) == "party");
    CHECK(state_in(parties(""), part, date{1993, 6, 1}) == "party ended_with_actor");
    CHECK(state_in(parties(slovakia), part, date{1993, 6, 1}) == "party succession_open?");
    CHECK(
        state_in(
            parties(
                slovakia,
                R"(,{"actor":"slovakia","capacity":"party","history":[{"on":"1993-05-28","effective":"1993-01-01","action":"succeed"}]})"),
            part, date{1993, 6, 1}) == "party ended_with_actor");
}

TEST_CASE("practice: who takes part for another, and accounts of amounts and lengths, are told") {
    auto const one = record_of(
        R"("agreements":[{"id":"cefta","form":"agreement","binding":"legal","names":{"en":"CEFTA"},"participations":[{"actor":"a","capacity":"party"},{"actor":"unmik","capacity":"party","on_behalf_of":"kosovo"},{"actor":"b","capacity":"observer"}],"history":[{"on":"2006-12-19","action":"sign"}]}],
        "measures":[{"id":"m","kind":"other","by":["a"],"against":["b"],"names":{"en":"Levy"},"history":[{"on":"2000-01-01","action":"impose","accounts":[{"stance":"asserts","by":["b"],"on":"2000-02-01","amounts":[{"value":"120","unit":"persons"}],"length":"P60D"}]}]}])");
    dossier_index const index{one};
    std::string out;
    append_text(out, *participants(index, id<agreement>{"cefta"}, date{2007, 1, 1}));
    CHECK(out.find("UNMIK (on behalf of Kosovo): ") != std::string::npos);
    CHECK(out.find("B: observer") != std::string::npos);
    std::string words;
    append_text(words, contested(index));
    INFO(words);
    CHECK(words.find("B asserts 2000-02-01: 120 persons, P60D") != std::string::npos);
}

TEST_CASE("practice: a measure whose resolution ended, and an agreement that one of two parties left, are marked") {
    auto const one = record_of(
        R"("agreements":[{"id":"r","form":"resolution","binding":"legal","participations":[{"actor":"a","capacity":"party"}],"clauses":[{"obligations":["disarmament"],"bearers":["b"]}],"history":[{"on":"2006-12-23","action":"adopt"},{"on":"2006-12-23","action":"enter_into_force"},{"on":"2016-01-16","action":"terminate"}]},
        {"id":"deal","form":"treaty","binding":"legal","participations":[
            {"actor":"a","capacity":"party","history":[{"on":"2015-01-01","action":"sign_definitively"},{"on":"2015-10-18","action":"enter_into_force"},{"on":"2018-05-08","action":"withdraw"}]},
            {"actor":"b","capacity":"party","history":[{"on":"2015-01-01","action":"sign_definitively"},{"on":"2015-10-18","action":"enter_into_force"}]}],"history":[{"on":"2015-01-01","action":"sign"},{"on":"2015-10-18","action":"enter_into_force"}]}],
        "measures":[{"id":"m","kind":"embargo","by":["a"],"against":["b"],"under":"agreement/r","history":[{"on":"2006-12-23","action":"impose"}]}],
        "commitments":[{"id":"c","by":["a"],"to":["b"],"kind":"conduct","under":"agreement/deal","history":[{"on":"2015-10-18","action":"pledge"},{"on":"2018-05-08","action":"breach"}]}])");
    CHECK(support::places(validate(one)) == ""); // to leave on that day is the breach
    CHECK(state_in(one, "measure/m", date{2010}) == "imposed");
    CHECK(state_in(one, "measure/m", date{2017}) == "imposed basis_ended");
    CHECK(state_in(one, "agreement/deal", date{2018, 6, 1}) == "in_force without_parties");
    CHECK(state_in(one, "agreement/deal", date{2018, 1, 1}) == "in_force");
    dossier_index const index{one};
    auto const owed = obligations(index, date{2010}); // a resolution binds whom it addresses
    REQUIRE(owed.all.size() == 1);
    CHECK(owed.all[0].bearer.id == id<actor>{"b"});
    CHECK(obligations(index, date{2010}, {.who = id<actor>{"b"}}).all == owed.all);
    CHECK(obligations(index, date{2010}, {.who = id<actor>{"a"}}).all == owed.all);
    CHECK(obligations(index, date{2017}, {.who = id<actor>{"b"}}).all.empty()); // it was terminated
    CHECK(if_cancelled(index, id<agreement>{"r"}, date{2010})->measures.size() == 1);
    CHECK(index.select({.kinds = {"measure"}, .who = {}, .between = {}, .of = *ref<>::from("agreement/r")}).size() == 1);
}

TEST_CASE("practice: a resolution is in force when it is adopted, until a later one ends it") {
    // Resolution 2231 of 2015 ended resolutions 1696 to 1929 on 16 January 2016 (paragraph 7a).
    auto const one = record_of(
        R"("agreements":[
        {"id":"old","form":"resolution","binding":"legal","participations":[{"actor":"a","capacity":"party"}],"history":[{"on":"2006-12-23","action":"adopt"},{"on":"2016-01-16","action":"terminate"}]},
        {"id":"mandate","form":"resolution","binding":"legal","term":{"kind":"fixed","length":"P12M"},"history":[{"on":"2006-12-23","action":"adopt"}]},
        {"id":"later","form":"resolution","binding":"legal","history":[{"on":"2015-07-20","effective":"2015-10-18","action":"adopt"}]},
        {"id":"plan","form":"joint_declaration","binding":"political","history":[{"on":"2010-01-01","action":"adopt"},{"on":"2010-02-01","action":"sign"}]},
        {"id":"text","form":"convention","binding":"legal","history":[{"on":"2010-01-01","action":"adopt"},{"on":"2016-01-16","action":"terminate"}]}],
        "measures":[{"id":"m","kind":"embargo","by":["a"],"against":["b"],"under":"agreement/old","history":[{"on":"2006-12-23","action":"impose"}]}])");
    CHECK(support::places(validate(one)) == "L001 /agreements/4/history/1/action"); // a text is given up, not terminated
    CHECK(state_in(one, "agreement/old", date{2010}) == "in_force");
    CHECK(state_in(one, "agreement/old", date{2017}) == "terminated");
    CHECK(state_in(one, "measure/m", date{2010}) == "imposed");
    CHECK(state_in(one, "measure/m", date{2017}) == "imposed basis_ended");
    CHECK(state_in(one, "agreement/mandate", date{2007, 12, 22}) == "in_force");
    CHECK(state_in(one, "agreement/mandate", date{2007, 12, 24}) == "in_force over");
    CHECK(state_in(one, "agreement/later", date{2015, 8, 1}) == "in_force not_yet_in_effect");
    CHECK(state_in(one, "agreement/later", date{2015, 10, 18}) == "in_force");
    CHECK(state_in(one, "agreement/plan", date{2010, 1, 15}) == "adopted");
    CHECK(state_in(one, "agreement/plan", date{2011}) == "signed");
    CHECK(state_in(one, "agreement/text", date{2011}) == "adopted");
    // What asks for more than adoption, or binds in law, is not in force when it is adopted.
    auto const stage = [](std::string const& members) {
        return state_in(
            record_of(R"("agreements":[{"id":"r",)" + members + R"(,"history":[{"on":"2000-01-01","action":"adopt"}]}])"),
            "agreement/r", date{2000, 2, 1});
    };
    CHECK(stage(R"("form":"resolution","binding":"legal")") == "in_force");
    CHECK(stage(R"("form":"resolution","binding":"political","entry_into_force":{"kind":"on_date","on":"2001-01-01"})") ==
          "adopted");
    CHECK(stage(R"("form":"x-compact","binding":"legal")") == "adopted"); // a treaty, whatever it is called (VCLT 2.1(a))
    CHECK(stage(R"("form":"x-compact","binding":"political")") == "in_force");
    CHECK(
        stage(
            R"("form":"joint_declaration","binding":"political","participations":[{"actor":"a","capacity":"party","history":[{"on":"2000-01-02","action":"sign"}]}])") ==
        "adopted");
    CHECK(
        stage(
            R"("form":"joint_declaration","binding":"political","participations":[{"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"join"}]}])") ==
        "in_force");
}

TEST_CASE("practice: the state of play says until when, and names a last step that changed no stage") {
    auto const one = record_of(
        R"("agreements":[{"id":"plan","form":"arrangement","binding":"political","names":{"en":"Plan"},"participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],"history":[{"on":"2013-11-24","action":"sign"},{"on":"2014-01-20","until":"2014-11-24","action":"enter_into_force"},{"on":"2014-11-24","until":"2015-06-30","action":"renew"}]}])");
    dossier_index const index{one};
    std::string words;
    append_text(words, *state_of_play(index, date{2014, 6, 1}, ref<>{"agreement/plan"}));
    CHECK(words.find("in force  since 2014-01-20 (4 months), until 2014-11-24") != std::string::npos);
    words.clear();
    append_text(words, *state_of_play(index, date{2014, 12, 1}, ref<>{"agreement/plan"}));
    INFO(words);
    CHECK(words.find("last step: renew, 2014-11-24, until 2015-06-30") != std::string::npos);
}

TEST_CASE("scorecard: a continuing duty that was breached counts as broken after the breach ceased") {
    auto const one = record_of(
        R"("commitments":[{"id":"c","by":["a"],"to":["b"],"kind":"conduct","continuing":true,"history":[{"on":"2000-01-01","action":"pledge"},{"on":"2001-01-01","action":"breach"},{"on":"2002-01-01","action":"cease"}]}])");
    dossier_index const index{one};
    CHECK(scorecard(index, id<actor>{"a"}, date{2000, 6, 1}).broken == 0);
    CHECK(scorecard(index, id<actor>{"a"}, date{2003, 1, 1}).broken == 1);
}

TEST_CASE("measures: a renewal without an end leaves no end") {
    auto const one = record_of(
        R"("measures":[{"id":"m","kind":"asset_freeze","by":["a"],"against":["b"],"history":[{"on":"2000-01-01","until":"2000-06-30","action":"impose"},{"on":"2000-06-20","action":"renew"}]}])");
    CHECK(state_in(one, "measure/m", date{2001, 1, 1}) == "imposed");
}

TEST_CASE(
    "a treaty that fell into disuse may be terminated or superseded, and nullity does not depend on force (VCLT 54, 59, 69)") {
    auto const ends = [](std::string const& last) {
        return record_of(
            R"("agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],"history":[{"on":"1938-09-30","action":"sign"},{"on":"1938-09-30","action":"enter_into_force"},)" +
            last + "]}]");
    };
    for (char const* const action : {"terminate", "supersede", "revive", "invalidate"}) {
        INFO(action);
        auto const one = ends(R"({"on":"1950","action":"fall_into_disuse"},{"on":"1960","action":")" + std::string(action) + "\"}");
        CHECK(support::places(validate(one)) == "");
    }
    // Munich, by the Treaty of Prague of 1973.
    auto const munich = ends(R"({"on":"1938-10-10","action":"fulfil"},{"on":"1973-12-11","action":"invalidate"})");
    CHECK(support::places(validate(munich)) == "");
    CHECK(state_in(munich, "agreement/t", date{1974}) == "void");
}

TEST_CASE("practice: a measure is taken up again from the day of effect, if the end has passed by then") {
    auto const again = [](std::string const& step) {
        return record_of(
            R"("measures":[{"id":"m","kind":"asset_freeze","by":["a"],"against":["b"],"history":[{"on":"2018-01-01","until":"2018-12-31","action":"impose"},)" +
            step + "]}]");
    };
    auto const one = again(R"({"on":"2018-12-20","effective":"2019-01-01","action":"reimpose"})");
    CHECK(support::places(validate(one)) == "");
    dossier_index const index{one};
    auto const imposed = [&](date const& when) {
        return states_in_effect(one.measures[0], when)
            .is(standing_region::stage, static_cast<std::uint8_t>(measure_stage::imposed));
    };
    CHECK(imposed(date{2018, 12, 31}) == certainty::yes);
    CHECK(imposed(date{2019, 1, 1}) == certainty::yes); // without a gap
    CHECK(imposed(date{2020, 1, 1}) == certainty::yes);
    auto const later = again(R"({"on":"2018-12-20","effective":"2019-06-01","action":"reimpose"})");
    CHECK(states_in_effect(later.measures[0], date{2019, 3, 1})
              .is(standing_region::stage, static_cast<std::uint8_t>(measure_stage::imposed)) == certainty::no);
    CHECK(states_in_effect(later.measures[0], date{2019, 6, 1})
              .is(standing_region::stage, static_cast<std::uint8_t>(measure_stage::imposed)) == certainty::yes);
}

TEST_CASE("practice: an unanswered demand is reiterated, and a second complainant is authorised to retaliate (DSU 22.6)") {
    auto const demand = record_of(
        R"("demands":[{"id":"d","kind":"request","by":["a"],"to":["b"],"history":[{"on":"2001-01-01","action":"make"},{"on":"2001-02-01","action":"reiterate"}]}])");
    CHECK(support::places(validate(demand)) == "");
    CHECK(state_in(demand, "demand/d", date{2001, 3, 1}) == "open");
    CHECK(
        lifecycle_table_of<proceeding_action>.find({{static_cast<std::uint8_t>(proceeding_stage::retaliation_authorized), 0, 0, 0}},
                                                   static_cast<std::uint8_t>(proceeding_action::authorize_retaliation)) != nullptr);
}

TEST_CASE("tenures that overlap: a death ends a term, and unknown days hide nobody") {
    auto const found = [](std::string const& tenures, std::string const& more = "") {
        return support::places(validate(support::from_json<dossier>(
            R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"eu","kind":"international_organisation"},{"id":"g","kind":"government","of":"a","existence":"2000-01-01/2004-12-31"},
            {"id":"dead","kind":"person","existence":"1940/2002-06-01"},{"id":"x","kind":"person"},{"id":"y","kind":"person"}],"offices":[{"id":"o","kind":"minister","of":"a","tenures":)" +
            tenures + "}" + more + "]}")));
    };
    CHECK(found(R"([{"person":"dead","during":"g"},{"person":"x","period":"2002-06-02/2003-01-01"}])") == "");
    CHECK(found(R"([{"person":"y","during":"g"},{"person":"x","period":"2002-06-02/2003-01-01"}])") ==
          "P001 /offices/0/tenures/1/period");
    CHECK(found(R"([{"person":"x","period":"2000/2004"},{"person":"y","period":"2001/2003"},{"person":"dead"}])") ==
          "P001 /offices/0/tenures/1/period");
    // One minister of two states, both for the term of one government.
    CHECK(found(R"([{"person":"x","during":"g"}])",
                R"(,{"id":"p","kind":"minister","of":"b","tenures":[{"person":"x","during":"g"}]})") ==
          "P009 /offices/1/tenures/0/during");
    CHECK(
        support::places(validate(support::from_json<dossier>(
            R"({"entente":"1.1","actors":[{"id":"eu","kind":"international_organisation"},{"id":"g","kind":"government","existence":"2000/2004"},
              {"id":"a","kind":"state","memberships":[{"organisation":"eu","during":"g"},{"organisation":"eu","period":"2001/2003"}]}]})"))) ==
        "P010 /actors/2/memberships/1/period");
}

TEST_CASE("practice: a dialogue that was established and never met may be suspended, and resumes") {
    auto const one = record_of(
        R"("channels":[{"id":"c","level":"ministers","members":[{"actor":"a"},{"actor":"b"}],"history":[{"on":"2000-01-01","action":"establish"},{"on":"2001-01-01","action":"suspend"},{"on":"2002-01-01","action":"resume"}]}])");
    CHECK(support::places(validate(one)) == "");
    CHECK(state_in(one, "channel/c", date{2000, 6, 1}) == "established");
    CHECK(state_in(one, "channel/c", date{2001, 6, 1}) == "suspended");
    CHECK(state_in(one, "channel/c", date{2002, 6, 1}) == "active");
}

TEST_CASE("practice: an active claim is dropped, and taken up again") {
    auto const one = record_of(
        R"("disputes":[{"id":"d","kind":"territorial","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"]}],"history":[{"on":"1950-01-01","action":"claim"},{"on":"1960-01-01","action":"activate"},{"on":"1970-01-01","action":"drop"},{"on":"1980-01-01","action":"recur"}]}])");
    CHECK(support::places(validate(one)) == "");
    CHECK(state_in(one, "dispute/d", date{1955}) == "claimed");
    CHECK(state_in(one, "dispute/d", date{1965}) == "active");
    CHECK(state_in(one, "dispute/d", date{1975}) == "dropped");
    CHECK(state_in(one, "dispute/d", date{1985}) == "active");
}

TEST_CASE("practice: a dispute escalates while it is negotiated, and what was negotiated then has not gone on") {
    auto const history = [](std::string const& more) {
        return record_of(
            R"("disputes":[{"id":"d","kind":"territorial","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"]}],"history":[{"on":"1978-01-01","action":"activate"},{"on":"1979-01-01","action":"negotiate"},{"on":"1982-04-02","action":"escalate"})" +
            more + "]}]");
    };
    auto const one = history(R"(,{"on":"1982-06-14","action":"de_escalate"})");
    CHECK(support::places(validate(one)) == "");
    CHECK(state_in(one, "dispute/d", date{1982, 4, 1}) == "negotiating");
    CHECK(state_in(one, "dispute/d", date{1982, 4, 2}) == "escalated");
    CHECK(state_in(one, "dispute/d", date{1982, 6, 14}) == "active"); // not back in negotiations
    CHECK(support::places(validate(history(R"(,{"on":"1982-06-14","action":"break_off"})"))) ==
          "L001 /disputes/0/history/3/action");
}

TEST_CASE("practice: a promise is fulfilled in part before anything was begun, and then as a whole") {
    auto const one = record_of(
        R"("commitments":[{"id":"c","by":["a"],"to":["b"],"due":"2003-01-01","history":[{"on":"2000-01-01","action":"pledge"},{"on":"2001-01-01","action":"fulfil_in_part"},{"on":"2004-01-01","action":"fulfil"}]}])");
    CHECK(support::places(validate(one)) == "");
    CHECK(state_in(one, "commitment/c", date{2000, 6, 1}) == "pending");
    CHECK(state_in(one, "commitment/c", date{2001, 6, 1}) == "partly_fulfilled");
    CHECK(state_in(one, "commitment/c", date{2003, 6, 1}) == "partly_fulfilled overdue"); // the rest is late
    CHECK(state_in(one, "commitment/c", date{2004, 6, 1}) == "fulfilled");
}
