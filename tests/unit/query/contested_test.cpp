// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/contested.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

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
