// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/measures.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

// The Union imposes sanctions on T. A is a full member from 1995 on, B an associate; C acts for itself.
dossier sanctions() {
    return support::from_json<dossier>(R"({"entente":"1.1","actors":[
        {"id":"union","kind":"international_organisation","names":{"en":"Union"}},{"id":"council","kind":"other","part_of":"union"},
        {"id":"a","kind":"state","memberships":[{"organisation":"union","kind":"full","period":"1995-01-01/.."}]},
        {"id":"b","kind":"state","memberships":[{"organisation":"union","kind":"associate"}]},{"id":"c","kind":"state"},{"id":"t","kind":"state"}],
        "measures":[{"id":"programme","kind":"other","by":["council"],"against":["t"],"history":[{"on":"1994-01-01","action":"impose"}]},
            {"id":"freeze","kind":"asset_freeze","by":["council"],"against":["t"],"part_of":"programme","amounts":[{"value":"5","unit":"EUR"}],"history":[{"on":"1994-01-01","action":"impose"},{"on":"2000-01-01","action":"suspend"}]},
            {"id":"tariff","kind":"tariff","by":["c"],"against":["t"],"history":[{"on":"1996-01-01","action":"impose"}]}]})");
}

std::string measures_of(char const* who, date const& when) {
    auto const one = sanctions();
    dossier_index const index{one};
    auto const found = measures(index, *id<actor>::from(who), when);
    std::string result;
    auto const add = [&](char const* what, std::vector<measure_in_force> const& all) {
        for (measure_in_force const& each : all) {
            result += what + std::string(each.measure.id.view()) + (each.in_force == certainty::maybe ? "? " : " ");
        }
    };
    add("own ", found.own);
    add("against ", found.against);
    add("by organisation ", found.by_organisations);
    return result;
}

} // namespace

TEST_CASE("measures: those of an organisation are shown under its full members of that day, apart from their own") {
    CHECK(measures_of("a", date{1999, 1, 1}) == "by organisation programme by organisation freeze ");
    CHECK(measures_of("a", date{1994, 6, 1}) == "");                           // not yet a member
    CHECK(measures_of("a", date{2001, 1, 1}) == "by organisation programme "); // the freeze is suspended
    CHECK(measures_of("b", date{1999, 1, 1}) == "");                           // an associate
    CHECK(measures_of("c", date{1999, 1, 1}) == "own tariff ");
    CHECK(measures_of("t", date{1999, 1, 1}) == "against programme against freeze against tariff ");
    CHECK(measures_of("union", date{1995, 1, 1}) == "own programme own freeze ");
    CHECK(measures_of("c", date{1996}) == "own tariff "); // from its first day
    CHECK(measures_of("c", date{"1995-12~"}) == "own tariff? ");
}

TEST_CASE("measures: an answer names the programme and the amounts") {
    auto const one = sanctions();
    dossier_index const index{one};
    auto const found = measures(index, id<actor>{"t"}, date{1999, 1, 1});
    REQUIRE(found.against.size() == 3);
    CHECK(found.against[1].part_of->id == id<measure>{"programme"});
    CHECK(to_text(found.against[1].amounts.at(0).value) == "5");
}

TEST_CASE("measures: a target that is a member sees a measure only as directed against it; a lost basis is shown"
          "perhaps in force") {
    auto one = sanctions();
    one.actors.back().memberships.push_back({.organisation{"union"}, .kind = membership_kind::full});
    dossier_index const index{one};
    CHECK(measures(index, id<actor>{"t"}, date{1999, 1, 1}).by_organisations.empty());
    one.measures[0].history.push_back({.on = date{1998, 1, 1}, .action = measure_action::lift});
    dossier_index const lifted{one};
    auto const found = measures(lifted, id<actor>{"t"}, date{1999, 1, 1});
    REQUIRE(found.against.size() == 2);
    CHECK(found.against[0].measure.id == id<measure>{"freeze"}); // a part of the programme that was lifted
    CHECK(found.against[0].in_force == certainty::maybe);
}

TEST_CASE(
    "measures: what rests on a resolution that was terminated and revived is perhaps in force again, until it is imposed anew") {
    // Resolution 1929 and its terminations: ended in January 2016, back in September 2025. Nobody said what became of the measure.
    auto const of = [](std::string const& more) {
        return support::from_json<dossier>(
            R"({"entente":"1.1","actors":[{"id":"c","kind":"state"},{"id":"t","kind":"state"}],
            "agreements":[{"id":"resolution","form":"resolution","binding":"legal","names":{"en":"Resolution"},"history":[{"on":"2010-06-09","action":"adopt"},{"on":"2016-01-16","action":"terminate"},{"on":"2025-09-28","action":"revive"}]}],
            "measures":[{"id":"embargo","kind":"embargo","by":["c"],"against":["t"],"under":"agreement/resolution","history":[{"on":"2010-07-01","action":"impose"})" +
            more + "]}]}");
    };
    auto const on = [](dossier const& one, date const& when) {
        dossier_index const index{one};
        auto const found = measures(index, id<actor>{"t"}, when).against;
        return found.empty() ? certainty::no : found[0].in_force;
    };
    auto const silent = of("");
    CHECK(on(silent, date{2015, 1, 1}) == certainty::yes);
    CHECK(on(silent, date{2020, 1, 1}) == certainty::maybe); // nobody lifted it
    CHECK(on(silent, date{2025, 10, 1}) == certainty::maybe);
    auto const anew = of(R"(,{"on":"2016-01-16","action":"lift"},{"on":"2025-09-29","action":"reimpose"})");
    CHECK(on(anew, date{2020, 1, 1}) == certainty::no);
    CHECK(on(anew, date{2025, 10, 1}) == certainty::yes);
    dossier_index const index{silent};
    auto const found = measures(index, id<actor>{"t"}, date{2015, 1, 1}).against;
    REQUIRE(found[0].under);
    CHECK(found[0].under->ground.view() == "agreement/resolution");
    CHECK(found[0].under->name == "Resolution");
}

TEST_CASE("measures: a person is not asked about with another of the same state, and a state with all") {
    // Two designations under a regime against B: X from 2014 to 2016, Y from 2015 on.
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},
        {"id":"ministry","kind":"ministry","part_of":"b"},{"id":"x","kind":"person","of":"ministry"},{"id":"y","kind":"person","of":"b"},{"id":"loop","kind":"company","part_of":"loop"}],
        "measures":[{"id":"regime","kind":"other","by":["a"],"against":["b"],"history":[{"on":"2014-03-17","action":"impose"}]},
            {"id":"of-x","kind":"asset_freeze","by":["a"],"against":["x"],"part_of":"regime","history":[{"on":"2014-03-17","action":"impose"},{"on":"2016-01-01","action":"lift"}]},
            {"id":"of-y","kind":"asset_freeze","by":["a"],"against":["y"],"part_of":"regime","history":[{"on":"2015-01-01","action":"impose"}]}]})");
    dossier_index const index{one};
    auto const against = [&](char const* who, date const& when) {
        std::string result;
        for (measure_in_force const& each : measures(index, *id<actor>::from(who), when).against) {
            result.append(each.measure.id.view()).append(1, ' ');
        }
        return result;
    };
    CHECK(against("x", date{2014, 6, 1}) == "regime of-x ");
    CHECK(against("x", date{2017, 1, 1}) == "regime ");
    CHECK(against("y", date{2014, 6, 1}) == "regime ");
    CHECK(against("y", date{2017, 1, 1}) == "regime of-y ");
    CHECK(against("ministry", date{2015, 6, 1}) == "regime of-x ");
    CHECK(against("b", date{2015, 6, 1}) == "regime of-x of-y ");
    CHECK(against("loop", date{2015, 6, 1}).empty());
    CHECK(measures(index, id<actor>{"x"}, date{2015, 6, 1}).own.empty());
}

TEST_CASE("measures: a state's act against its own citizen is against the citizen, and is the state's own") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"ru","kind":"state"},{"id":"nav","kind":"person","of":"ru"}],
        "measures":[{"id":"listing","kind":"other","by":["ru"],"against":["nav"],"history":[{"on":"2019-01-01","action":"impose"}]}]})");
    dossier_index const index{one};
    auto const person = measures(index, id<actor>{"nav"}, date{2020, 1, 1});
    CHECK(person.own.empty());
    CHECK(person.against.size() == 1);
    auto const state = measures(index, id<actor>{"ru"}, date{2020, 1, 1});
    CHECK(state.own.size() == 1);
    CHECK(state.against.empty());
}

TEST_CASE("measures: one that rests on a step which an account denies is marked") {
    auto one = sanctions();
    one.measures[2].history[0].accounts.push_back({.stance = stance::denies, .by{{"t"}}});
    one.measures[0].history.push_back({.on = date{1999, 1, 1}, .action = measure_action::suspend});
    one.measures[0].history[1].accounts.push_back({.stance = stance::denies, .by{{"t"}}}); // it doesn't rest on that
    dossier_index const index{one};
    auto const found = measures(index, id<actor>{"t"}, date{1998, 1, 1});
    REQUIRE(found.against.size() == 3);
    CHECK_FALSE(found.against[0].contested);
    CHECK_FALSE(found.against[1].contested);
    CHECK(found.against[2].contested);
}

TEST_CASE("measures: a membership of unknown days is possible as long as both exist") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","actors":[
        {"id":"union","kind":"international_organisation","existence":"1993-11-01/1998-12-31"},{"id":"a","kind":"state","memberships":[{"organisation":"union"}]},{"id":"t","kind":"state"}],
        "measures":[{"id":"m","kind":"tariff","by":["union"],"against":["t"],"history":[{"on":"1994-01-01","action":"impose"}]}]})");
    dossier_index const index{one};
    auto const during = measures(index, id<actor>{"a"}, date{1996, 1, 1}).by_organisations;
    REQUIRE(during.size() == 1);
    CHECK(during[0].in_force == certainty::maybe);
    CHECK(measures(index, id<actor>{"a"}, date{2005, 1, 1}).by_organisations.empty());
}

TEST_CASE("measures: a renewal that is denied, and an end of the state, make a measure contested and a membership none") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","actors":[
        {"id":"union","kind":"international_organisation"},{"id":"a","kind":"state","existence":"2000-01-01/2011-01-01","memberships":[{"organisation":"union","period":"2000-01-01/.."}]},{"id":"t","kind":"state"}],
        "measures":[{"id":"m","kind":"tariff","by":["union"],"against":["t"],"history":[{"on":"2010-01-01","until":"2011-01-01","action":"impose"},
            {"on":"2010-12-01","until":"2013-01-01","action":"renew","accounts":[{"stance":"denies","by":["t"]}]}]}]})");
    dossier_index const index{one};
    auto const against = measures(index, id<actor>{"t"}, date{2012, 1, 1}).against;
    REQUIRE(against.size() == 1);
    CHECK(against[0].contested);
    CHECK(measures(index, id<actor>{"a"}, date{2010, 6, 1}).by_organisations.size() == 1);
    CHECK(measures(index, id<actor>{"a"}, date{2012, 1, 1}).by_organisations.empty());
}
