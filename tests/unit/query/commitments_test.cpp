// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/commitments.hpp>

#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <algorithm>

using namespace entente;

TEST_CASE("open_commitments: have age, authors and unmet conditions; deadlocks have their cycle") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state","names":{"en":"A"}},{"id":"b","kind":"state"}],"commitments":[
        {"id":"x","names":{"en":"X"},"by":["a"],"to":["b"],"conditions":[{"target":"commitment/y:fulfilled","order":"before"}],"history":[{"on":"2020-01-01","action":"pledge"},{"on":"2021","action":"lapse"}]},
        {"id":"y","by":["b"],"conditions":[{"target":"commitment/x:fulfilled","order":"before"}],"history":[{"on":"2020-01-01","action":"pledge"}]}]})");
    dossier_index const index{one};
    auto const open = open_commitments(index, date{2020, 1, 11});
    REQUIRE(open.all.size() == 2);
    CHECK(open.all[0].age == 10);
    CHECK(open.all[0].by[0].name == "A");
    CHECK(open.all[0].inferred[0].state == inferred_state::waiting);
    CHECK(open_commitments(index, date{2020, 1, 11}, {.who = id<actor>{"a"}}).all.size() == 1);
    CHECK(open_commitments(index, date{2021, 6, 1}).all[0].open == certainty::maybe);
    CHECK(open_commitments(index, date{2022}).all.size() == 1);
    auto const locked = deadlocks(index, date{2020, 1, 11});
    REQUIRE(locked.all.size() == 1);
    CHECK(locked.all[0].cycle[0].name == "X");
    CHECK(locked.all[0].cycle[0].for_.view() == "commitment/y:fulfilled");
    CHECK(locked.all[0].cycle[1].other == id<commitment>{"x"});
    CHECK(locked.all[0].certain == certainty::yes);
    CHECK(deadlocks(index, date{2021, 6, 1}).all.at(0).certain == certainty::maybe); // X has lapsed perhaps
    CHECK(deadlocks(index, date{2022}).all.empty());
}

TEST_CASE("deadlocks: a condition that somebody denies makes a possible deadlock, and no finding") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","compiled":"2016-01-01","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"commitments":[
        {"id":"x","names":{"en":"X"},"by":["a"],"to":["b"],"conditions":[{"target":"commitment/y:fulfilled","order":"before","accounts":[{"by":["b"],"stance":"denies"}]}],"history":[{"on":"2015-02-12","action":"pledge"}]},
        {"id":"y","names":{"en":"Y"},"by":["b"],"to":["a"],"conditions":[{"target":"commitment/x:fulfilled","order":"before"}],"history":[{"on":"2015-02-12","action":"pledge"}]}]})");
    dossier_index const index{one};
    auto const found = deadlocks(index, date{2016, 1, 1});
    REQUIRE(found.all.size() == 1);
    CHECK(found.all[0].certain == certainty::maybe);
    auto const findings = validate(index);
    CHECK(std::none_of(findings.all().begin(), findings.all().end(), [](finding const& each) { return each.code == "C005"; }));
}

TEST_CASE("open_commitments: leave out promises that ended with their agreement, and show suspensions that are over") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","history":[{"on":"2010-01-01","action":"sign"},{"on":"2010-01-01","action":"enter_into_force"},{"on":"2015-01-01","action":"terminate"}]}],
        "commitments":[{"id":"c","kind":"conduct","by":["a"],"to":["b"],"under":"agreement/t","history":[{"on":"2010-01-01","action":"pledge"}]},
        {"id":"d","history":[{"on":"2010-01-01","action":"pledge"},{"on":"2012-01-01","until":"2013-08-08","action":"suspend"}]}]})");
    dossier_index const index{one};
    CHECK(open_commitments(index, date{2014, 12, 31}).all.size() == 2);
    auto const after = open_commitments(index, date{2015, 1, 1});
    REQUIRE(after.all.size() == 1);
    CHECK(after.all[0].inferred.at(0).state == inferred_state::suspension_over);
}
