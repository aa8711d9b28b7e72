// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// Small dossiers with one question each; the answers were worked out by hand.

#include <entente/format/words.hpp>
#include <entente/query/network.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/scorecard.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/what_if.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>
#include <support/story.hpp>

#include <string>
#include <string_view>
#include <utility>

using namespace entente;

namespace {

dossier small_case(std::string const& name) {
    return support::from_json<dossier>(support::load("tests/data/cases/" + name + ".json"));
}

std::string state_told(dossier const& one, std::string_view day) {
    dossier_index const index{one};
    std::string out;
    append_text(out, snapshot(state_of_play(index, support::on(day))));
    return out;
}

/// "alliance a b living-pact; " of each edge.
std::string edges_told(dossier const& one, std::string_view day) {
    dossier_index const index{one};
    std::string result;
    for (network_edge const& each : network(index, support::on(day)).edges) {
        result += std::string(enum_name(each.kind)) + ' ' + std::string(each.of.parts().slug) +
                  (each.certain == certainty::maybe ? "?; " : "; ");
    }
    return result;
}

} // namespace

TEST_CASE("cases: legitimate practice has no finding, and each error has one") {
    std::pair<char const*, char const*> const expected[]{
        {"code_passed_on", ""},
        {"escalated_twice", ""},
        {"joined_party_suspends", ""},
        {"lifted_after_the_deal", ""},
        {"treaty_of_1816", ""},
        {"whole_number", ""},
        {"two_memberships", "P010 /actors/2/memberships/1/period"},
        {"strangers_act", "P008 /actors/4/memberships/0/period; L006 /agreements/0/history/0/by/2; L006 "
                          "/agreements/0/participations/0/history/2/by/0; L007 /measures/0/by/0"},
    };
    for (auto const& [name, places] : expected) {
        CAPTURE(name);
        auto const found = validate(small_case(name));
        CHECK(support::places(found) == places);
        CHECK(found.count(severity::error) == 0);
    }
}

TEST_CASE("cases: ages are counted by the calendar") {
    auto const one = small_case("ages");
    CHECK(state_told(one, "2019-05-21").find("(6 months)") != std::string::npos);
    CHECK(state_told(one, "2019-11-21").find("(12 months)") != std::string::npos);
    CHECK(state_told(one, "2020-11-21").find("(2 years)") != std::string::npos);
    CHECK(state_told(one, "2018-12-20").find("(29 days)") != std::string::npos);
}

TEST_CASE("cases: an ended pact has no obligations and no edge") {
    auto const one = small_case("ended_pacts");
    dossier_index const index{one};
    CHECK(obligations(index, date{2004, 1, 1}, {.who = id<actor>{"a"}}).all.size() == 6);
    CHECK(obligations(index, date{2006, 1, 1}, {.who = id<actor>{"a"}}).all.size() == 2);
    CHECK(edges_told(one, "2004-01-01") == "alliance terminated-pact; alliance expired-pact; alliance living-pact; agreement "
                                           "terminated-pact; agreement expired-pact; agreement living-pact; ");
    CHECK(edges_told(one, "2006-01-01") == "alliance living-pact; agreement living-pact; ");
}

TEST_CASE("cases: a fixed end includes its last day") {
    auto const one = small_case("until");
    CHECK(state_told(one, "2020-02-03").find("over") == std::string::npos);
    CHECK(state_told(one, "2020-02-04").find("over after 2020-02-03, by its terms") != std::string::npos);
    CHECK(edges_told(one, "2020-02-03") == "measure ban; ");
    CHECK(edges_told(one, "2020-02-04").empty());
    CHECK(state_told(one, "2021-09-03")
              .find("The moratorium          in force  since 2020-09-04 (11 months), until 2021-09-04\nCommitments") !=
          std::string::npos);
    CHECK(state_told(one, "2021-10-01").find("over after 2021-09-04, by its terms") != std::string::npos);
    CHECK(state_told(one, "2021-10-01").find("kept, by its terms") != std::string::npos);
    dossier_index const index{one};
    CHECK(open_commitments(index, date{2021, 9, 4}).all.size() == 1);
    CHECK(open_commitments(index, date{2021, 10, 1}).all.empty());
    CHECK(overdue(index, date{2021, 10, 1}).all.empty());
    CHECK(scorecard(index, {"a"}, date{2021, 10, 1}).kept == 1);
    CHECK(scorecard(index, {"a"}, date{2021, 9, 4}).pending == 1);
}

TEST_CASE("cases: one party's suspension is told with its first day and its length") {
    auto const one = small_case("one_party_suspends");
    CHECK(state_told(one, "2020-06-01").find("suspended since 2020-05-01 (1 month)") != std::string::npos);
    CHECK(state_told(one, "2020-11-01").find("in force again since 2020-10-01 (1 month)") != std::string::npos);
    CHECK(state_told(one, "2020-11-01").find("The deal  in force  since 2020-01-01 (10 months)") != std::string::npos);
    auto const both = state_told(small_case("suspended_lengths"), "2020-12-01");
    CHECK(both.find("The treaty  in force, suspended  since 2020-05-01 (7 months)") != std::string::npos);
    CHECK(both.find("The talks   suspended            since 2020-05-01 (7 months)") != std::string::npos);
}

TEST_CASE("cases: a promise with one more met condition is not yet released") {
    auto const one = small_case("two_conditions");
    dossier_index const index{one};
    auto const then = what_if(index, {.to{"measure/m"}, .action = "lift"}, date{2021, 1, 1});
    REQUIRE(then);
    CHECK(then->released.empty());
    REQUIRE(then->nearer.size() == 1);
    CHECK(then->nearer[0].id == id<commitment>{"back"});
}
