// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/report.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>

using namespace entente;

TEST_CASE("a report holds as many findings as its limit, and counts the rest") {
    report one(2);
    for (int i = 0; i != 3; ++i) {
        one.add(finding{.code = "T1", .severity = severity::warning});
    }
    CHECK(one.ok());
    CHECK_FALSE(one.has_room());
    one.count_one(severity::error);
    CHECK_FALSE(one.ok());
    CHECK(one.all().size() == 2);
    CHECK(one.left_out() == 2);
    CHECK(one.count(severity::warning) == 3);
    report other;
    other.add(finding{.code = "T2"});
    other.add(one);
    CHECK(other.total() == 5);
    CHECK(other.all().size() == 3);
    CHECK(other.left_out() == 2);
    CHECK(other.count(severity::error) == 2);
}

TEST_CASE("findings sort by their place, an index as a number") {
    report one;
    for (char const* const pointer : {"/actors/10/id", "/actors/9", "", "/actors/10", "/offices/1"}) {
        one.add(finding{.code = "T", .pointer = pointer});
    }
    one.add(finding{.code = "N", .severity = severity::note, .pointer = "/actors/9"});
    one.add(finding{.code = "P", .pointer = "/z", .place = text_place{5, 1, 6}});
    one.sort();
    CHECK(support::places(one) == "P /z; T ; T /actors/9; N /actors/9; T /actors/10; T /actors/10/id; T /offices/1");
}
