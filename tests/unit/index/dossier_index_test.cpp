// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/index/dossier_index.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

using namespace entente;

static_assert(!std::is_constructible_v<dossier_index, dossier>, "an index can't be built from a temporary");

namespace {

dossier const& sample() {
    static dossier const one = support::from_json<dossier>(R"({"entente":"1.0","preferred_language":"de","actors":[
        {"id":"japan","kind":"state","names":{"en":"Japan","de":"Nihon"}},{"id":"korea","kind":"state"},
        {"id":"meti","kind":"ministry","part_of":"japan"},{"id":"bureau","kind":"agency","part_of":"meti"},
        {"id":"consumers","kind":"public","of":"korea"},{"id":"loop","kind":"agency","part_of":"loop"}],
      "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"japan","capacity":"party"},{"actor":"korea","capacity":"party"}],"clauses":[{"key":"c"}]}],
      "measures":[{"id":"boycott","kind":"boycott","by":["consumers"],"against":["bureau"],"history":[{"key":"k","action":"impose","at":"m"}]},
                  {"id":"tax","kind":"tariff","by":["japan"],"against":["loop"]}],
      "meetings":[{"id":"m","kind":"summit","of":"forum/f"},{"id":"n","kind":"summit","of":"forum/f"}]})");
    return one;
}

} // namespace

TEST_CASE("dossier_index: an object is found by its id, an instrument by a reference, a step by its key") {
    dossier_index const index{sample()};
    CHECK(index.find(id<actor>{"meti"}) == &sample().actors[2]);
    CHECK(index.find(id<actor>{"t"}) == nullptr);
    CHECK(index.find(id<agreement>{"t"}) == &sample().agreements[0]);
    REQUIRE(index.find_instrument({"agreement", "t", "korea", {}}) != nullptr);
    CHECK(index.find_instrument({"agreement", "t", "korea", {}})->pointer() == "/agreements/0/participations/1");
    CHECK(index.find_instrument({"agreement", "t", "china", {}}) == nullptr);
    CHECK(index.find_step({"measure", "boycott", {}, "k"}));
    CHECK(index.find_step({"measure", "boycott", {}, "k"}) == indexed_step{3, 0});
    CHECK_FALSE(index.find_step({"measure", "boycott", {}, "x"}));
    CHECK_FALSE(index.find_step({"agreement", "t", {}, "c"}));
    CHECK(index.has({"topic", "x", {}, {}}) == false);
    CHECK(index.find_instrument({"measure", "boycott", {}, {}})->as<measure>() == &sample().measures[0]);
    CHECK(index.find_instrument({"measure", "boycott", {}, {}})->as<channel>() == nullptr);
}

TEST_CASE("dossier_index: actors are folded to their states, and a cycle terminates") {
    dossier_index const index{sample()};
    CHECK(index.state_of({"bureau"}) == id<actor>{"japan"});
    CHECK(index.state_of({"consumers"}) == id<actor>{"korea"});
    CHECK(index.state_of({"loop"}) == id<actor>{"loop"});
    CHECK(index.state_of({"nobody"}) == id<actor>{"nobody"});
}

TEST_CASE("dossier_index: an actor is within itself and what it belongs to, up to its state, and a cycle terminates") {
    dossier_index const index{sample()};
    auto const is_within = [&](char const* who, char const* whole) {
        return index.is_within(*id<actor>::from(who), *id<actor>::from(whole));
    };
    CHECK(is_within("bureau", "bureau"));
    CHECK(is_within("bureau", "meti"));
    CHECK(is_within("bureau", "japan"));
    CHECK_FALSE(is_within("japan", "bureau"));
    CHECK_FALSE(is_within("consumers", "japan"));
    CHECK_FALSE(is_within("loop", "japan"));
    CHECK_FALSE(is_within("nobody", "japan"));
}

TEST_CASE("dossier_index: knows the lifecycles of its kinds, and that of participations") {
    dossier_index const index{sample()};
    CHECK(find_lifecycle(index.lifecycles(), "measure") == find_lifecycle("measure"));
    CHECK(find_lifecycle(index.lifecycles(), "participation") != nullptr);
    CHECK(find_lifecycle(index.lifecycles(), "actor") == nullptr);
}

TEST_CASE("dossier_index: instruments are selected by kind, by actor and by pair") {
    dossier_index const index{sample()};
    auto const selected = [&](selection const& what) {
        std::string result;
        for (auto const i : index.select(what)) {
            result += index.instruments()[i].path() + " ";
        }
        return result;
    };
    CHECK(selected({.between = dyad::from({"korea"}, {"japan"})}) ==
          "agreement/t agreement/t@japan agreement/t@korea measure/boycott ");
    CHECK(selected({.who = id<actor>{"korea"}}) == "agreement/t agreement/t@korea measure/boycott ");
    CHECK(selected({.kinds = {"measure"}, .who = id<actor>{"meti"}}) == "measure/boycott measure/tax ");
    CHECK(selected({.kinds = {"meeting"}}) == "meeting/m meeting/n ");
    CHECK(selected({.who = id<actor>{"china"}}) == "");
}

TEST_CASE("dossier_index: the steps at a meeting and the sessions of a body are found, and names are in the preferred language") {
    dossier_index const index{sample()};
    REQUIRE(index.steps_at({"m"}).size() == 1);
    CHECK(index.instruments()[index.steps_at({"m"})[0].instrument].slug() == "boycott");
    CHECK(index.steps_at({"n"}).empty());
    CHECK(index.sessions_of({"forum", "f", {}, {}}).size() == 2);
    CHECK(index.sessions_of({"forum", "g", {}, {}}).empty());
    CHECK(index.sessions_of({"forum", std::string(200, 'f'), {}, {}}).empty());
    CHECK(index.name_of(id<actor>{"japan"}) == "Nihon");
    CHECK(index.name_of(id<actor>{"korea"}) == "korea");
    CHECK(index.name_of(ref_parts{"agreement", "t", "japan", {}}) == "t (Nihon)");
}

TEST_CASE("dossier_index: an instrument is selected with its parts") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0",
        "agreements":[{"id":"x","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}]}],
        "commitments":[{"id":"c","by":["a"],"under":"agreement/x#i"},{"id":"d","by":["a"]}],"disputes":[{"id":"x","kind":"trade","sides":[]}],
        "measures":[{"id":"m","kind":"tariff","by":["a"],"in_dispute":"x"},{"id":"n","kind":"tariff","by":["a"]}],"proceedings":[{"id":"p","kind":"arbitration","in_dispute":"x"}],
        "forums":[{"id":"x","level":"leaders"}],"meetings":[{"id":"s","kind":"summit","of":"forum/x"},{"id":"t","kind":"summit"}]})");
    dossier_index const index{one};
    auto const of = [&](ref<> whole) {
        std::string result;
        for (auto const i : index.select({.kinds = {}, .who = {}, .between = {}, .of = whole})) {
            result += index.instruments()[i].path() + ' ';
        }
        return result;
    };
    CHECK(of({"agreement/x"}) == "agreement/x agreement/x@a agreement/x@b commitment/c ");
    CHECK(of({"agreement/x@a"}) == "agreement/x@a commitment/c ");
    CHECK(of({"dispute/x"}) == "dispute/x measure/m proceeding/p ");
    CHECK(of({"forum/x"}) == "forum/x meeting/s ");
    CHECK(of({"forum/no-such"}).empty());
}

TEST_CASE("dossier_index: finds each of very many instruments by actors folded to their states, once and in order") {
    dossier one;
    for (std::size_t i = 0; i != 10; ++i) {
        one.actors.push_back({.id = *id<actor>::from("s" + std::to_string(i)), .kind = actor_kind::state});
        one.actors.push_back(
            {.id = *id<actor>::from("ministry" + std::to_string(i)), .kind = actor_kind::ministry, .of = one.actors.back().id});
    }
    for (std::size_t i = 0; i != 3'000; ++i) {
        auto const b = i % 7 == 0 ? *id<actor>::from("stranger") : *id<actor>::from("ministry" + std::to_string(i % 9 + 1));
        one.channels.push_back(
            {.id = *id<channel>::from("c" + std::to_string(i)), .members{{.actor = one.actors[i % 20].id}, {.actor = b}}});
    }
    dossier_index const index(one);
    for (auto const& who : {std::string("stranger"), std::string("s0"), std::string("s3"), std::string("s9")}) {
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i != one.channels.size(); ++i) {
            bool among = false;
            for (member const& each : one.channels[i].members) {
                among = among || index.state_of(each.actor).view() == who;
            }
            if (among) {
                expected.push_back(i);
            }
        }
        auto const found = index.instruments_of(*id<actor>::from(who));
        REQUIRE(expected.size() >= 300);
        CHECK(std::vector<std::uint32_t>(found.begin(), found.end()) == expected);
    }
}
