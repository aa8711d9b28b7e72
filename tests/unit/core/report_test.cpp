// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/report.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>

using namespace entente;

TEST_CASE("report: a report holds as many findings as its limit, and counts the rest") {
    report one(2);
    for (int i = 0; i != 3; ++i) {
        one.add(finding{.code = "T1", .severity = severity::warning});
    }
    CHECK(one.ok());
    CHECK_FALSE(one.has_room(severity::warning));
    CHECK(one.has_room(severity::error)); // in the place of a warning
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

TEST_CASE("report: findings sort by their place, an index as a number") {
    report one;
    for (char const* const pointer : {"/actors/10/id", "/actors/9", "", "/actors/10", "/offices/1"}) {
        one.add(finding{.code = "T", .pointer = pointer});
    }
    one.add(finding{.code = "N", .severity = severity::note, .pointer = "/actors/9"});
    one.add(finding{.code = "P", .pointer = "/z", .place = text_place{5, 1, 6}});
    one.sort();
    CHECK(support::places(one) == "P /z; T ; T /actors/9; N /actors/9; T /actors/10; T /actors/10/id; T /offices/1");
}

TEST_CASE("report: a full report keeps the worst findings, in whatever order they came") {
    report one(3);
    auto const add = [&](char const* code, severity how) {
        one.add(finding{.code = code, .severity = how, .pointer = std::string("/") + code});
    };
    add("N1", severity::note);
    add("N2", severity::note);
    add("W1", severity::warning);
    add("N3", severity::note);
    CHECK(support::places(one) == "N1 /N1; N2 /N2; W1 /W1");
    add("W2", severity::warning);
    add("E1", severity::error);
    CHECK_FALSE(one.has_room(severity::note));
    CHECK_FALSE(one.has_room(severity::warning));
    one.sort();
    CHECK(support::places(one) == "E1 /E1; W1 /W1; W2 /W2");
    add("E2", severity::error);
    add("E3", severity::error);
    add("E4", severity::error);
    CHECK_FALSE(one.has_room(severity::error));
    one.sort();
    CHECK(support::places(one) == "E1 /E1; E2 /E2; E3 /E3");
    CHECK(one.count(severity::error) == 4);
    CHECK(one.left_out() == 6);
}

TEST_CASE("report: findings that are changed are counted anew") {
    report one;
    one.add(finding{.code = "T", .severity = severity::error});
    one.change_each([](finding& each) { each.severity = severity::note; });
    CHECK(one.ok());
    CHECK(one.count(severity::note) == 1);
}
