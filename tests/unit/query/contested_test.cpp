// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/contested.hpp>

#include <entente/format/commitments.hpp>
#include <entente/format/outline.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("contested: steps with other accounts and links that are denied are contested") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","history":[{"key":"k","action":"convene"},{"action":"suspend","accounts":[{"stance":"denies"}]}]}],
        "causal_links":[{"id":"l","cause":"channel/c#k","effect":"channel/c","relation":"triggers","accounts":[{"stance":"asserts"},{"stance":"denies"}]},
                        {"id":"m","cause":"channel/c#k","effect":"channel/c","relation":"triggers","accounts":[{"stance":"asserts"}]}]})");
    dossier_index const index{one};
    auto const facts = contested(index);
    REQUIRE(facts.all.size() == 2);
    CHECK(facts.all[0].step->step == 1);
    CHECK(facts.all[1].about == ref<>{"causal_link/l"});
    CHECK(facts.all[1].relation == causal_relation::triggers);
}

TEST_CASE("contested: a condition that somebody denies is contested") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"channels":[{"id":"c","level":"leaders"}],
        "commitments":[{"id":"x","names":{"en":"X"},"by":["a"],"to":["b"],"conditions":[{"target":"channel/c:active","order":"before"},
            {"target":"channel/c:suspended","order":"before","accounts":[{"stance":"denies","by":["b"]}]}],"history":[{"on":"2001-01-01","action":"pledge"}]}]})");
    dossier_index const index{one};
    auto const facts = contested(index);
    REQUIRE(facts.all.size() == 1);
    CHECK(facts.all[0].about == ref<>{"commitment/x"});
    CHECK(!facts.all[0].step);
    REQUIRE(facts.all[0].condition);
    CHECK(facts.all[0].condition->view() == "channel/c:suspended");
    CHECK(facts.all[0].accounts.at(0).by.at(0).id == id<actor>{"b"});
    std::string words;
    append_text(words, facts);
    CHECK(words.find("X: waits for channel/c:suspended\n      b denies it\n") != std::string::npos);
}
