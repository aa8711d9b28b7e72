// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/state/coverage.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("coverage: a day is covered, uncovered or unknown, as the dossier states") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","coverage":[{"kinds":["channel"],"period":"2000/2010"},{"period":"2005/2006"}]})");
    dossier_index const index(one);
    CHECK(is_covered(index, "channel", date{2003}));
    CHECK_FALSE(is_covered(index, "measure", date{2003}));
    CHECK(is_covered(index, "measure", date{2006, 1, 1}));
    CHECK(is_covered(index, "measure", date{2006, 1, 1}, {{"japan"}}));
    CHECK_FALSE(is_covered(index, "channel", date{2010}));
    CHECK(states_coverage_of(one, "measure"));
    CHECK_FALSE(states_coverage_of(dossier{}, "measure"));
}

TEST_CASE("coverage: lists the kinds that a dossier with stated coverage does not cover on a day") {
    dossier one;
    dossier_index const index(one);
    CHECK(kinds_not_covered(index, {"agreement", "dispute"}, date{2000}).empty()); // it says nothing
    one.coverage.push_back({.kinds{key{"dispute"}}, .among{}, .period = period{"1990/2010"}});
    CHECK(kinds_not_covered(index, {"agreement", "dispute"}, date{2000}) == std::vector<std::string>{"agreement"});
    CHECK(kinds_not_covered(index, {"agreement", "dispute"}, date{2011}) == std::vector<std::string>{"agreement", "dispute"});
    CHECK(kinds_not_covered(index, {"dispute"}, date{-44}) == std::vector<std::string>{"dispute"});
}

TEST_CASE("coverage: among some actors, covers events of two of them, each folded to its state") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","coverage":[{"among":["japan","korea","korea-mofa"],"period":"2000/2010"},{"kinds":["statement"],"among":["china"],"period":"2000/2010"}],
        "actors":[{"id":"japan","kind":"state"},{"id":"korea","kind":"state"},{"id":"china","kind":"state"},{"id":"korea-mofa","kind":"government","part_of":"korea"},{"id":"japan-mofa","kind":"government","of":"japan"}],
        "agreements":[{"id":"gsomia","form":"treaty","binding":"legal","participations":[{"actor":"japan","capacity":"party"},{"actor":"korea-mofa","capacity":"party"}]},{"id":"other","form":"treaty","binding":"legal","participations":[{"actor":"japan","capacity":"party"},{"actor":"china","capacity":"party"}]},{"id":"own","form":"treaty","binding":"legal","participations":[{"actor":"korea","capacity":"party"},{"actor":"korea-mofa","capacity":"party"}]}]})");
    dossier_index const index(one);
    date const when{2005};
    CHECK(is_covered(index, "agreement", when, {{"korea"}, {"japan-mofa"}}));
    CHECK(is_covered(index, "agreement", when, {{"china"}, {"korea"}, {"japan"}}));
    CHECK_FALSE(is_covered(index, "agreement", when, {{"korea"}, {"korea-mofa"}})); // one state, and whoever else
    CHECK(is_covered(index, "agreement", when, {{"korea"}, {"korea-mofa"}}, other_participants::nobody));
    CHECK_FALSE(is_covered(index, "agreement", when, {{"japan"}, {"china"}}, other_participants::nobody));
    CHECK_FALSE(is_covered(index, "agreement", when, {{"japan"}, {"china"}}));
    CHECK_FALSE(is_covered(index, "agreement", when, {{"japan"}}));
    CHECK(is_covered(index, "agreement", when));                         // of whomever the dossier is about
    CHECK(is_covered(index, "statement", when, {{"china"}, {"japan"}})); // all that China says, by itself or with others
    CHECK(is_covered(index, "statement", when, {{"china"}}));
    CHECK_FALSE(is_covered(index, "statement", when, {{"japan"}}));

    CHECK(is_covered(index, one.agreements[0], when));
    CHECK_FALSE(is_covered(index, one.agreements[0], date{2011}));
    CHECK_FALSE(is_covered(index, one.agreements[1], when));
    CHECK(is_covered(index, one.agreements[2], when)); // Korea's own
    for (indexed_instrument const& each : index.instruments()) {
        CHECK(is_outside_coverage(index, each, when) ==
              (each.slug() == "other")); // a participation is covered where its agreement is
    }
    CHECK(index.instruments().size() == 9);
    CHECK(kinds_not_covered(index, {"agreement", "statement"}, when, {{"china"}}) == std::vector<std::string>{"agreement"});
    CHECK(kinds_not_covered(index, {"office"}, when, {{"japan"}}) == std::vector<std::string>{"office"});
    CHECK(kinds_not_covered(index, {"office"}, when, {{"japan"}}, other_participants::nobody).empty());
    CHECK(kinds_not_covered(index, {"agreement", "statement"}, when, {{"japan"}, {"korea"}}).empty());
    CHECK(kinds_not_covered(index, {"agreement", "statement"}, when).empty());
    CHECK(kinds_not_covered(index, {"agreement", "statement"}, date{2011}) == std::vector<std::string>{"agreement", "statement"});
    dossier silent;
    silent.disputes.push_back({.id{"islands"}});
    dossier_index const asked(silent);
    CHECK_FALSE(is_outside_coverage(asked, asked.instruments()[0], when));
    CHECK_FALSE(is_covered(asked, asked.instruments()[0], when));
}

TEST_CASE("coverage: the actors that a selection concerns are its own and the pair") {
    CHECK(actors_of({}).empty());
    CHECK(actors_of({.kinds = {}, .who = id<actor>{"japan"}, .between = dyad::from({"korea"}, {"china"})}).size() == 3);
}
