// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/index/coverage.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("a day is covered where the dossier says so, and outside where it says otherwise") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","coverage":[{"kinds":["channel"],"period":"2000/2010"},{"period":"2005/2006"}]})");
    CHECK(is_covered(one, "channel", date{2003}));
    CHECK_FALSE(is_covered(one, "measure", date{2003}));
    CHECK(is_covered(one, "measure", date{2006, 1, 1}));
    CHECK_FALSE(is_covered(one, "channel", date{2010}));
    CHECK(is_outside_coverage(one, "channel", date{2011}));
    CHECK_FALSE(is_outside_coverage(dossier{}, "channel", date{2011}));
    CHECK(states_coverage_of(one, "measure"));
    CHECK_FALSE(states_coverage_of(dossier{}, "measure"));
}

TEST_CASE("kinds are not covered on a day where the dossier says what it covers, and that not") {
    dossier one;
    CHECK(kinds_not_covered(one, {"agreement", "dispute"}, date{2000}).empty()); // it says nothing
    one.coverage.push_back({.kinds{key{"dispute"}}, .period = period{"1990/2010"}});
    CHECK(kinds_not_covered(one, {"agreement", "dispute"}, date{2000}) == std::vector<std::string>{"agreement"});
    CHECK(kinds_not_covered(one, {"agreement", "dispute"}, date{2011}) == std::vector<std::string>{"agreement", "dispute"});
    CHECK(kinds_not_covered(one, {"dispute"}, date{-44}) == std::vector<std::string>{"dispute"});
}
