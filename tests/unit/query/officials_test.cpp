// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/officials.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

TEST_CASE("officials: who held office is named with who was acting, and on the day of a handover both are") {
    dossier_index const index{support::story()};
    auto const found = officials(index, {"korea"}, date{2017, 1, 1});
    REQUIRE(found.all.size() == 2);
    CHECK(found.all[1].acting);
    CHECK(found.all[1].full_powers);
    CHECK(officials(index, {"japan"}, date{2012, 12, 26}).all.size() == 2);
    CHECK(officials(index, {"north-korea"}, date{2017}).all.empty());
}

TEST_CASE("officials: who led at the start and at the end of a dispute") {
    dossier_index const index{support::story()};
    auto const found = leaders(index, {"export-controls"});
    REQUIRE(found);
    REQUIRE(found->at_start.size() == 2);
    CHECK(found->at_start[0].all[0].person.name == "Moon Jae-in");
    CHECK(found->at_end[1].all[0].person.name == "Fumio Kishida");
    CHECK(leaders(index, {"forced-labour"})->at_end.empty()); // it goes on
    CHECK_FALSE(leaders(index, {"no-such"}));
}

TEST_CASE("officials: a foreign minister speaks for the state, and an organ's office is found by both") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"s","kind":"state"},{"id":"m","kind":"ministry","part_of":"s"},{"id":"p","kind":"person"}],
        "offices":[{"id":"fm","kind":"foreign_minister","of":"m","tenures":[{"person":"p","period":"2000/.."}]},{"id":"dm","kind":"defence_minister","of":"s","tenures":[{"person":"p","period":"2000/2001"}]}]})");
    dossier_index const index{one};
    CHECK(officials(index, {"s"}, date{2000, 6, 1}).all.size() == 2);
    CHECK(officials(index, {"m"}, date{2000, 6, 1}).all.size() == 1);
    auto const found = who_speaks_for(index, {"m"}, date{2000, 6, 1});
    REQUIRE(found.all.size() == 1);
    CHECK(found.all[0].office.id == id<office>{"fm"});
    CHECK(who_speaks_for(index, {"s"}, date{1999}).all.empty());
    CHECK(who_speaks_for(index, {"s"}, date{2000}).all[0].held == certainty::maybe);
}

TEST_CASE("officials: a dispute that recurred ended when it ended for good") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"s","kind":"state"},{"id":"p","kind":"person"},{"id":"q","kind":"person"}],
        "offices":[{"id":"pm","kind":"head_of_government","of":"s","tenures":[{"person":"p","period":"2000/2004"},{"person":"q","period":"2005/2009"}]}],
        "disputes":[{"id":"d","kind":"trade","sides":[{"role":"challenger","actors":["s"]}],"history":[{"on":"2001-01-01","action":"activate"},{"on":"2002-01-01","action":"settle"},{"on":"2003-01-01","action":"recur"},{"on":"2006-01-01","action":"settle"}]},
                    {"id":"undated","kind":"trade","sides":[{"role":"challenger","actors":["s"]}],"history":[{"action":"activate"}]}]})");
    dossier_index const index{one};
    CHECK(leaders(index, {"d"})->at_end[0].all[0].person.id == id<actor>{"q"});
    CHECK(leaders(index, {"undated"})->at_start.empty());
}
