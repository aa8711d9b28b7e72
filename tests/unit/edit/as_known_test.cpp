// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/edit/as_known.hpp>

#include <entente/query/state_of_play.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

TEST_CASE("as_known: leaves out later records, and references to them") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","history":[
            {"key":"a","on":"2000-01-01","action":"convene"},{"key":"b","on":"2001-01-01","action":"suspend","recorded":"2005-03","accounts":[{"stance":"denies","recorded":"2006-01-01"},{"stance":"asserts","on":"2001-02-01"}]}]}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"p","capacity":"party","history":[{"key":"secret","on":"2000-01-01","action":"sign","recorded":"2010"}]}]}],
        "statements":[{"id":"s","kind":"claim","on":"2000","about":["channel/c#b","channel/c"]},{"id":"later","kind":"claim","on":"2007"}],
        "causal_links":[{"id":"x","cause":"channel/c#a","effect":"channel/c#b","relation":"triggers"},{"id":"y","cause":"channel/c#a","effect":"channel/c","relation":"triggers","accounts":[{"stance":"asserts","recorded":"2008"}]}]})");
    auto const early = as_known(one, date{2004});
    CHECK(early.channels[0].history.size() == 1);
    CHECK(early.agreements[0].participations[0].history.empty());
    CHECK(early.statements.size() == 1);
    CHECK(early.statements[0].about.size() == 1);
    CHECK(early.causal_links.empty());
    CHECK(early.compiled == date{2004});
    auto const then = as_known(one, date{2005});
    CHECK(then.channels[0].history.size() == 2);
    CHECK(then.channels[0].history[1].accounts.size() == 1);
    CHECK(then.causal_links.size() == 1);
    auto latest = as_known(one, date{2030});
    latest.compiled.reset();
    CHECK(latest == one);
}

TEST_CASE("as_known: a statement that was made later goes, with the links and references that lead to it") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","statements":[{"id":"late","kind":"claim","on":"2007"},{"id":"early","kind":"claim","on":"2000","about":["statement/late"]}],
        "channels":[{"id":"c","level":"leaders","history":[{"key":"a","on":"2000-01-01","action":"convene"}]}],
        "causal_links":[{"id":"x","cause":"statement/late","effect":"channel/c#a","relation":"triggers"},{"id":"y","cause":"statement/early","effect":"channel/c#a","relation":"triggers"}]})");
    auto const known = as_known(one, date{2004});
    REQUIRE(known.statements.size() == 1);
    CHECK(known.statements[0].about.empty());
    REQUIRE(known.causal_links.size() == 1);
    CHECK(known.causal_links[0].id == id<causal_link>{"y"});
}

TEST_CASE("as_known: the first dossier as it was known before the summit is still a dossier that can be asked") {
    auto const known = as_known(support::story(), date{2023, 3, 15});
    dossier_index const index{known};
    CHECK(state_of_play(index, date{2023, 3, 15}, ref<>{"channel/leaders-visits"}));
    CHECK(known.compiled == date{2023, 3, 15});
    dossier const nothing;
    CHECK(as_known(nothing, date{-44}).compiled == date{-44});
}

TEST_CASE("as_known: removes references to unknown objects wherever they are") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","compiled":"1990","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "measures":[{"id":"m","kind":"tariff","by":["a"],"against":["b"],"history":[{"on":"1979","action":"announce"},{"key":"i","on":"1980","action":"impose","recorded":"1985"}]}],
        "agreements":[{"id":"g","form":"treaty","binding":"legal","history":[{"key":"s","on":"1979","action":"sign","recorded":"1985"}]}],
        "commitments":[{"id":"c","by":["a"],"under":"agreement/g#s","conditions":[{"target":"measure/m#i:lifted","order":"before"},{"target":"measure/m:lifted","order":"before"}],"history":[{"on":"1979","action":"pledge"}]}],
        "proceedings":[{"id":"p","kind":"arbitration","concerns":["measure/m#i","measure/m"],"history":[{"on":"1979","action":"compose"}]}],
        "statements":[{"id":"t","kind":"claim","on":"1979","about":["causal_link/l","causal_link/k","actor/a"]}],
        "causal_links":[{"id":"k","cause":"statement/t","effect":"causal_link/l","relation":"triggers"},{"id":"l","cause":"measure/m#i","effect":"agreement/g","relation":"triggers"}]})");
    auto const known = as_known(one, date{1981});
    CHECK(known.measures[0].history.size() == 1);
    CHECK_FALSE(known.commitments[0].under);
    REQUIRE(known.commitments[0].conditions.size() == 1);
    CHECK(known.commitments[0].conditions[0].target == target{"measure/m:lifted"});
    CHECK(known.proceedings[0].concerns == compact_list<ref<measure, agreement>>{"measure/m"});
    CHECK(known.causal_links.empty());
    CHECK(known.statements[0].about == compact_list<ref<>>{"actor/a"});
}

TEST_CASE("as_known: an edition claims to be complete up to its own day at the latest") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","compiled":"1990","coverage":[{"period":"1970/1990"},{"period":"1970/1975"},{"period":"1985/1990"},{"period":"1970/.."},{"period":"../1990"}]})");
    auto const known = as_known(one, date{1980, 6, 1});
    REQUIRE(known.coverage.size() == 4);
    CHECK(known.coverage[0].period == period{"1970/1980-06-01"});
    CHECK(known.coverage[1].period == period{"1970/1975"});
    CHECK(known.coverage[2].period == period{"1970/1980-06-01"});
    CHECK(known.coverage[3].period == period{"../1980-06-01"});
    auto latest = as_known(one, date{2000});
    CHECK(latest.coverage[0] == one.coverage[0]);
}
