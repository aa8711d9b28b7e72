// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/edit/as_known.hpp>

#include <entente/query/state_of_play.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

TEST_CASE("what was recorded later was not known, nor what refers to it") {
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

TEST_CASE("the first dossier as it was known before the summit is still a dossier that can be asked") {
    auto const known = as_known(support::story(), date{2023, 3, 15});
    dossier_index const index{known};
    CHECK(state_of_play(index, date{2023, 3, 15}, ref<>{"channel/leaders-visits"}));
    CHECK(known.compiled == date{2023, 3, 15});
    dossier const nothing;
    CHECK(as_known(nothing, date{-44}).compiled == date{-44});
}
