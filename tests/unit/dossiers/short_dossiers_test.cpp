// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// The three short dossiers of examples/data: relations that were severed and restored, sanctions in stages, a court case to its end. The answers were worked out by hand from their sources.

#include <entente/json/read.hpp>
#include <entente/query/causes.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/interruptions.hpp>
#include <entente/query/measures.hpp>
#include <entente/query/names.hpp>
#include <entente/query/network.hpp>
#include <entente/query/performance.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

namespace {

dossier example_dossier(std::string const& name) {
    return support::from_json<dossier>(support::load("examples/data/" + name + ".json"));
}

/// The stages that are possible.
std::string possible_stages(dossier_index const& index, char const* of, date const& when) {
    auto const found = state_of_play(index, when, *ref<>::from(of));
    REQUIRE(found);
    std::string result;
    for (possible_standing const& one : found->possible) {
        result += (result.empty() ? "" : " or ") + one.stage + (one.hold == hold_state::suspended ? " suspended" : "");
    }
    return result;
}

} // namespace

TEST_CASE("short dossiers: have no error and no warning") {
    for (char const* const name : {"uk_argentina", "libya_sanctions", "preah_vihear"}) {
        INFO(name);
        auto const one = example_dossier(name);
        auto const report = validate(one);
        CHECK(support::places(report) == "");
    }
}

TEST_CASE("uk_argentina: relations on the days around the invasion and the two talks in Madrid") {
    auto const one = example_dossier("uk_argentina");
    dossier_index const index{one};
    char const* const relations = "diplomatic_relation/uk-argentina";
    CHECK(possible_stages(index, relations, date{1982, 4, 1}) == "established");
    CHECK(possible_stages(index, relations, date{1982, 4, 2}) == "severed");
    CHECK(possible_stages(index, relations, date{1989, 10, 20}) == "severed"); // the first talks restored consular relations alone
    CHECK(possible_stages(index, relations, date{1990, 2, 15}) == "established");
    CHECK(possible_stages(index, "dispute/falklands", date{1985}) == "escalated");
    CHECK(possible_stages(index, "dispute/falklands", date{1990}) == "active");
    auto const reasons = causes(index, *ref<>::from("diplomatic_relation/uk-argentina#severed"), date{1990, 12, 31});
    REQUIRE(reasons.links.size() == 1);
    CHECK(reasons.links[0].cause.at == ref<>{"dispute/falklands#invasion"});
    auto const changed = diff(state_of_play(index, date{1990, 2, 14}), state_of_play(index, date{1990, 2, 16}));
    std::string all;
    for (change const& each : changed.all) {
        all += each.changed == certainty::yes ? std::string(each.instrument.view()) + ' ' : "";
    }
    CHECK(all == "diplomatic_relation/uk-argentina "); // of other kinds the dossier claims nothing
}

TEST_CASE("libya_sanctions: imposed in two stages, suspended for 1,621 days, lifted at once") {
    auto const one = example_dossier("libya_sanctions");
    dossier_index const index{one};
    auto const against = [&](date const& when) {
        std::string result;
        auto const found = measures(index, id<actor>{"libya"}, when);
        for (measure_in_force const& each : found.against) {
            result += std::string(each.measure.id.view()) + ' ';
        }
        return result;
    };
    CHECK(against(date{1992, 4, 14}) == "");
    CHECK(against(date{1992, 4, 15}) == "un-sanctions air-embargo arms-embargo ");
    CHECK(against(date{1993, 11, 30}) == "un-sanctions air-embargo arms-embargo ");
    CHECK(against(date{1993, 12, 1}) == "un-sanctions air-embargo arms-embargo asset-freeze oil-equipment ");
    CHECK(against(date{1999, 4, 5}) == "");
    CHECK(possible_stages(index, "measure/arms-embargo", date{2000}) == "imposed suspended");
    CHECK(possible_stages(index, "measure/arms-embargo", date{2003, 9, 12}) == "lifted");
    auto const all = interruptions(index, date{2003, 12, 31}, {.kinds = {"measure"}, .who = {}, .between = {}}).all;
    REQUIRE(all.size() == 5);
    for (interruption const& each : all) {
        // 270 days of 1999 after 5 April, 366, 365, 365, and 255 of 2003 up to 12 September.
        REQUIRE(each.days.size() == 1);
        CHECK(each.days[0].at_least == 1621);
        CHECK(each.days[0].at_most == 1621);
    }
    CHECK(possible_stages(index, "demand/surrender", date{1995}) == "open");
    CHECK(possible_stages(index, "demand/surrender", date{2000}) == "partly_met");
    CHECK(possible_stages(index, "demand/surrender", date{2003, 9, 12}) == "met");
    auto const owed = performed_by(index, id<commitment>{"compensation"}, date{2003, 12, 31});
    REQUIRE(owed);
    CHECK(to_text(*owed->all.at(0).promised) == "2700000000");
    CHECK(!owed->all.at(0).remaining); // "up to": nobody knows how much is left
    CHECK(name_on(index, id<actor>{"libya"}, date{1992, 1, 1}) == "Libyan Arab Jamahiriya");
    CHECK(possible_stages(index, "diplomatic_relation/uk-libya", date{1999, 7}) ==
          "severed or established"); // in one week of that month
}

TEST_CASE("preah_vihear: from the application of 1959 to the interpretation of 2013") {
    auto const one = example_dossier("preah_vihear");
    dossier_index const index{one};
    char const* const of = "proceeding/preah-vihear";
    CHECK(possible_stages(index, of, date{1960, 1, 1}) == "filed");
    CHECK(possible_stages(index, of, date{1961, 1, 1}) == "objected");
    CHECK(possible_stages(index, of, date{1961, 12, 31}) == "filed");
    CHECK(possible_stages(index, of, date{1962, 6, 15}) == "judged");
    CHECK(possible_stages(index, of, date{2011, 8, 1}) == "in_interpretation");
    CHECK(possible_stages(index, of, date{2013, 11, 11}) == "judged");
    CHECK(possible_stages(index, "dispute/temple", date{1980}) == "settled");
    CHECK(possible_stages(index, "dispute/temple", date{2012}) == "active");
    CHECK(network(index, date{1980}).edges.empty());
    REQUIRE(network(index, date{2012}).edges.size() == 1);
    name_table const names(index);
    CHECK(names.find("Siam", {.on = date{1930}, .weak = false, .kinds = {}}).size() == 1);
    CHECK(names.find("Siam", {.on = date{1960}, .weak = false, .kinds = {}}).empty());
}
