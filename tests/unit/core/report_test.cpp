// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/report.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>

#include <cstdint>
#include <string>
#include <utility>

using namespace entente;

namespace {

finding one(std::string code, severity how_bad, std::string pointer = {}) {
    return {.code = std::move(code), .severity = how_bad, .pointer = std::move(pointer)};
}

finding placed(std::string code, std::uint64_t offset, severity how_bad = severity::error) {
    finding result = one(std::move(code), how_bad);
    result.at = text_place{offset, 1, offset + 1};
    return result;
}

} // namespace

TEST_CASE("a report is in order as long as it has no error") {
    report all;
    CHECK(all.ok());
    CHECK(all.empty());
    all.add(one("V001", severity::warning));
    all.add(one("V002", severity::note));
    CHECK(all.ok());
    CHECK_FALSE(all.empty());
    all.add(one("V003", severity::error));
    CHECK_FALSE(all.ok());
    CHECK(all.size() == 3);
    CHECK(all.count(severity::note) == 1);
    CHECK(all.count(severity::warning) == 1);
    CHECK(all.count(severity::error) == 1);
}

TEST_CASE("a report counts what it doesn't hold") {
    report all(2);
    for (int i = 0; i != 1000; ++i) {
        all.add(one("V001", i % 2 == 0 ? severity::error : severity::note));
    }
    CHECK(all.size() == 2);
    CHECK(all.left_out() == 998);
    CHECK(all.count(severity::error) == 500);
    CHECK(all.count(severity::note) == 500);

    report none(0);
    none.add(one("V001", severity::note));
    CHECK_FALSE(none.empty());
    CHECK(none.ok());
    CHECK(none.size() == 0);
}

TEST_CASE("reports are joined with their counts") {
    report first(3);
    report second(2);
    first.add(one("V001", severity::error));
    for (int i = 0; i != 5; ++i) {
        second.add(one("V002", severity::warning));
    }
    first.add(second);
    CHECK(first.size() == 3);
    CHECK(first.left_out() == 3);
    CHECK(first.count(severity::error) == 1);
    CHECK(first.count(severity::warning) == 5);
    first.add(second);
    CHECK(first.size() == 3);
    CHECK(first.left_out() == 8);
    CHECK(first.count(severity::warning) == 10);
}

TEST_CASE("findings are sorted by place, the worse first, the rest as they came") {
    report all;
    all.add(one("V009", severity::error, "/b"));
    all.add(one("V008", severity::note, "/a"));
    all.add(one("V007", severity::error, "/a"));
    all.add(one("V006", severity::error, "/a"));
    all.add(placed("V005", 20));
    all.add(placed("V004", 3, severity::note));
    all.add(placed("V003", 3));
    all.sort();
    CHECK(support::places(all) == "V003 ; V004 ; V005 ; V007 /a; V006 /a; V008 /a; V009 /b");
    CHECK(all[0].code == "V003");
    all.begin()->message = "can be changed";
    CHECK(all[0].message == "can be changed");
}
