// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Diplomatic relations, missions and recognition from public history, asked about as every instrument is. The answers were worked out by hand.

#include <entente/format/outline.hpp>
#include <entente/format/state_of_play.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/interruptions.hpp>
#include <entente/query/network.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/ties.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

#include <string>

using namespace entente;

namespace {

// The United Kingdom severed its relations with Argentina on 2 April 1982. Both restored them at Madrid on 15 February 1990. Switzerland protected British interests, Brazil those of Argentina.
dossier falklands() {
    return support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"united-kingdom","kind":"state","names":{"en":"United Kingdom"}},{"id":"argentina","kind":"state","names":{"en":"Argentina"}},{"id":"switzerland","kind":"state"}],
        "diplomatic_relations":[{"id":"uk-argentina","names":{"en":"Relations of the United Kingdom and Argentina"},"between":["united-kingdom","argentina"],
            "begins":{"stage":"established","from":"1945-01-01"},"history":[
            {"key":"severed","on":"1982-04-02","action":"sever","by":["united-kingdom"]},
            {"on":"1982-04-02","action":"entrust_protection","by":["united-kingdom"]},
            {"key":"restored","on":"1990-02-15","action":"restore","by":["united-kingdom","argentina"]}]}],
        "missions":[
            {"id":"uk-in-argentina","kind":"embassy","names":{"en":"British embassy in Buenos Aires"},"of":"united-kingdom","to":"argentina","protected_by":"switzerland",
                "begins":{"stage":"headed","from":"1945-01-01"},"history":[{"on":"1990-06-01","action":"receive_head"}]},
            {"id":"uk-interests","kind":"interests_section","names":{"en":"British interests section"},"of":"united-kingdom","to":"argentina","protected_by":"switzerland",
                "history":[{"on":"1982-04-10","action":"open"},{"on":"1990-02-15","action":"close"}]}]})");
}

// Japan recalled its ambassador to Korea on 9 January 2017, over a statue before its consulate in Busan; he returned on 4 April.
dossier busan() {
    return support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"japan","kind":"state","names":{"en":"Japan"}},{"id":"korea","kind":"state","names":{"en":"Korea"}}],
        "missions":[{"id":"japan-in-korea","kind":"embassy","names":{"en":"Japanese embassy in Seoul"},"of":"japan","to":"korea","begins":{"stage":"headed","from":"2016-01-01"},"history":[
            {"key":"recalled","on":"2017-01-09","action":"recall_head","by":["japan"]},{"key":"returned","on":"2017-04-04","action":"return_head","by":["japan"]}]}]})");
}

} // namespace

TEST_CASE("relations: severance interrupts them until they are restored") {
    auto const one = falklands();
    CHECK(support::places(validate(one)) == "");
    dossier_index const index{one};
    auto const all = interruptions(index, date{2000, 1, 1}, {.kinds = {"diplomatic_relation"}, .who = {}, .between = {}}).all;
    REQUIRE(all.size() == 1);
    CHECK(all[0].suspended_by->action == "sever");
    CHECK(all[0].resumed_by->action == "restore");
    REQUIRE(all[0].days.size() == 1);
    CHECK(all[0].days[0].at_least == 2876); // seven years of 365 days, leap days in 1984 and 1988, and 319 days
    CHECK(all[0].days[0].at_most == 2876);
}

TEST_CASE("relations: severance closes an embassy by inference, and not an interests section") {
    auto const one = falklands();
    dossier_index const index{one};
    auto const state = [&](date const& when, char const* of) { return state_of_play(index, when, *ref<>::from(of)).value(); };
    auto const closed = state(date{1985, 6, 1}, "mission/uk-in-argentina");
    REQUIRE(closed.inferred.size() == 1);
    CHECK(closed.inferred[0].state == inferred_state::closed_by_severance);
    CHECK(closed.inferred[0].certain == certainty::yes);
    CHECK(closed.inferred[0].since == date{1982, 4, 2});
    CHECK(state(date{1985, 6, 1}, "mission/uk-interests").inferred.empty());
    // A third state protects interests while relations are severed, and where a section is within its mission.
    CHECK(closed.protected_by.at(0).id == id<actor>{"switzerland"});
    CHECK(state(date{1982, 4, 1}, "mission/uk-in-argentina").protected_by.empty());
    CHECK(state(date{1990, 3, 1}, "mission/uk-in-argentina").protected_by.empty());
    CHECK(state(date{1985, 6, 1}, "mission/uk-interests").protected_by.size() == 1);
    CHECK(state(date{1982, 4, 1}, "mission/uk-in-argentina").inferred.empty());
    CHECK(state(date{1990, 3, 1}, "mission/uk-in-argentina").inferred.size() == 1); // restored relations reopen no embassy
    CHECK(state(date{1990, 7, 1}, "mission/uk-in-argentina").inferred.empty());     // its head was received in June
    auto const april = state(date{"1982-04"}, "mission/uk-in-argentina");
    REQUIRE(april.inferred.size() == 1);
    CHECK(april.inferred[0].certain == certainty::maybe); // severed on its second day
}

TEST_CASE("relations: appear in the state of play and in the diff") {
    auto const one = falklands();
    dossier_index const index{one};
    std::string out;
    append_text(out, snapshot(state_of_play(index, date{1985, 4, 2})));
    CHECK(out == R"(State of play on 1985-04-02
Diplomatic relations
  Relations of the United Kingdom and Argentina  severed       since 1982-04-02 (3 years)
      last step: entrust protection, 1982-04-02
Missions
  British embassy in Buenos Aires                headed        since 1945-01-01 or earlier
      protected by switzerland
      closed by severance since 1982-04-02
  British interests section                      without head  since 1982-04-10 (2 years 11 months)
      protected by switzerland
)");
    auto const changed = diff(state_of_play(index, date{1982, 4, 1}), state_of_play(index, date{1990, 2, 16}));
    bool seen = false;
    for (change const& each : changed.all) {
        seen = seen || each.instrument == ref<>{"diplomatic_relation/uk-argentina"};
    }
    CHECK_FALSE(seen); // established then and now: between two days, nothing changed
    auto const cut = diff(state_of_play(index, date{1982, 4, 1}), state_of_play(index, date{1982, 4, 3})).all;
    REQUIRE(cut.size() == 2); // and the embassy is closed by inference
    CHECK(cut[0].instrument == ref<>{"diplomatic_relation/uk-argentina"});
}

TEST_CASE("relations: severed relations make a link of conflict, established ones make no link") {
    auto const one = falklands();
    dossier_index const index{one};
    auto const edges = [&](date const& when) { return network(index, when).edges; };
    CHECK(edges(date{1980}).empty());
    auto const cut = edges(date{1985, 1, 1});
    REQUIRE(cut.size() == 1);
    CHECK(cut[0].kind == edge_kind::conflict);
    CHECK(cut[0].of == ref<>{"diplomatic_relation/uk-argentina"});
    CHECK(edges(date{1991, 1, 1}).empty());
}

TEST_CASE("missions: a recall interrupts until the ambassador returns") {
    auto const one = busan();
    CHECK(validate(one).ok());
    dossier_index const index{one};
    auto const all = interruptions(index, date{2020, 1, 1}).all;
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].days.size() == 1);
    CHECK(all[0].days[0].at_least == 85); // 22 days of January, 28, 31, and 4 of April
    auto const during = network(index, date{2017, 2, 1}).edges;
    REQUIRE(during.size() == 1);
    CHECK(during[0].kind == edge_kind::conflict);
    CHECK(network(index, date{2017, 5, 1}).edges.empty());
}

TEST_CASE("missions: a recall weighs on the ties of a pair as a measure does") {
    auto const one = busan();
    dossier_index const index{one};
    auto const between = *dyad::from({"japan"}, {"korea"});
    auto const measures_of = [&](date const& when) { return ties(index, between, when).components[2]; };
    auto const during = measures_of(date{2017, 2, 1});
    CHECK(during.component == tie_component::measures);
    REQUIRE(during.evidence.size() == 1);
    CHECK(during.evidence[0].state == "head recalled");
    CHECK(during.value == 500);                       // as one measure in force: 2 * 1000 / (2 + 2)
    CHECK_FALSE(measures_of(date{2017, 5, 1}).value); // no measure is on record, and nothing claims that there was none
}

TEST_CASE("recognition: de facto, then de jure, then a contested withdrawal") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "recognitions":[{"id":"a-b","kind":"state","by":"a","of":"b","history":[
            {"on":"1921-03-16","action":"recognise_de_facto","by":["a"]},{"on":"1924-02-01","action":"recognise","by":["a"]},
            {"on":"1950-01-01","action":"withdraw","by":["a"],"accounts":[{"stance":"denies","by":["b"]}]}]}]})");
    CHECK(validate(one).ok());
    dossier_index const index{one};
    auto const stage = [&](date const& when) {
        return state_of_play(index, when, ref<>{"recognition/a-b"}).value().possible.at(0).stage;
    };
    CHECK(stage(date{1922, 1, 1}) == "de_facto");
    CHECK(stage(date{1930, 1, 1}) == "de_jure");
    auto const now = state_of_play(index, date{1960, 1, 1}, ref<>{"recognition/a-b"}).value();
    REQUIRE(now.inferred.size() == 1);
    CHECK(now.inferred[0].state == inferred_state::step_denied);
}

TEST_CASE("relations: hostile input is a finding, not a wrong answer") {
    auto const findings = [](std::string const& text) {
        return support::first(validate(support::from_json<dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"p","kind":"person","of":"a"}],)" +
            text + "}")));
    };
    // Recalled before it was sent.
    CHECK(
        findings(
            R"("missions":[{"id":"m","kind":"embassy","of":"a","to":"b","history":[{"on":"2000-01-01","action":"recall_head"}]}])")
            .find("no head is in post") != std::string::npos);
    // A mission to nobody.
    CHECK(findings(
              R"("missions":[{"id":"m","kind":"embassy","of":"a","to":"nobody","history":[{"on":"2000-01-01","action":"open"}]}])")
              .find("nobody") != std::string::npos);
    // Levels of a period that ends before it begins are refused on reading.
    CHECK_FALSE(json::read<dossier>(
        R"({"entente":"1.0","missions":[{"id":"m","kind":"embassy","of":"a","to":"b","levels":[{"head":"minister","period":"x"}]}]})"));
}

namespace {

// The United States recalled its ambassador to Cuba in 1960, severed relations on 3 January 1961, agreed on 17 December 2014 to restore them, and restored them on 20 July 2015.
dossier cuba() {
    return support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"us","kind":"state"},{"id":"cuba","kind":"state"}],
        "diplomatic_relations":[{"id":"r","between":["us","cuba"],"begins":{"stage":"established","from":"1950-01-01"},"history":[
            {"on":"1961-01-03","action":"sever","by":["us"]},{"on":"2014-12-17","action":"agree_to_establish","by":["us","cuba"]},{"on":"2015-07-20","action":"restore","by":["us","cuba"]}]}],
        "missions":[{"id":"m","kind":"embassy","of":"us","to":"cuba","begins":{"stage":"headed","from":"1950-01-01"},"history":[
            {"on":"1960-10-28","action":"recall_head","by":["us"]},{"on":"1961-01-03","action":"close"},{"on":"2015-07-20","action":"open"}]}]})");
}

} // namespace

TEST_CASE("relations: an agreement to restore them does not restore them") {
    auto const one = cuba();
    CHECK(support::places(validate(one)) == "");
    dossier_index const index{one};
    auto const all = interruptions(index, date{2020, 1, 1}, {.kinds = {"diplomatic_relation"}, .who = {}, .between = {}}).all;
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].resumed_by);
    CHECK(all[0].resumed_by->action == "restore");
    CHECK(state_of_play(index, date{2014, 12, 20}, ref<>{"diplomatic_relation/r"})->possible.at(0).stage == "severed");
    CHECK(network(index, date{2014, 12, 20}).edges.size() == 1);
}

TEST_CASE("missions: the recall of a head ends with the severance that closes the embassy, on record or not") {
    for (bool const is_recorded : {true, false}) {
        auto one = cuba();
        if (!is_recorded) {
            one.missions[0].history.resize(1); // neither its closure nor its opening is on record
        }
        dossier_index const index{one};
        auto const all = interruptions(index, date{2020, 1, 1}, {.kinds = {"mission"}, .who = {}, .between = {}}).all;
        REQUIRE(all.size() == 1);
        CHECK_FALSE(all[0].resumed_by);
        CHECK(all[0].over_since == date{1961, 1, 3});
        CHECK(all[0].ended == certainty::yes);
        auto const edges = network(index, date{1980, 1, 1}).edges;
        REQUIRE(edges.size() == 1); // the relation alone
        CHECK(edges[0].of == ref<>{"diplomatic_relation/r"});
    }
}

TEST_CASE("missions: no link of conflict before the record begins") {
    auto const one = cuba();
    dossier_index const index{one};
    CHECK(network(index, date{1900, 1, 1}).edges.empty());
}

TEST_CASE("relations: end with one of the two states") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"gdr","kind":"state","existence":"1949-10-07/1990-10-02"},{"id":"poland","kind":"state"}],
        "diplomatic_relations":[{"id":"r","between":["gdr","poland"],"history":[{"on":"1949-10-18","action":"establish"}]}],
        "recognitions":[{"id":"k","kind":"state","by":"poland","of":"gdr","history":[{"on":"1949-10-18","action":"recognise"}]}]})");
    dossier_index const index{one};
    for (char const* const of : {"diplomatic_relation/r", "recognition/k"}) {
        auto const then = state_of_play(index, date{2000, 1, 1}, *ref<>::from(of)).value();
        REQUIRE(then.inferred.size() == 1);
        CHECK(then.inferred[0].state == inferred_state::ended_with_actor);
        CHECK(then.inferred[0].since == date{1990, 10, 2});
        CHECK(state_of_play(index, date{1980, 1, 1}, *ref<>::from(of)).value().inferred.empty());
    }
}
