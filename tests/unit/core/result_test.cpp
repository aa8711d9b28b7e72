// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/result.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

result<std::string> read_or_refuse(bool good) {
    if (good) {
        return std::string("Kishida");
    }
    report why;
    why.add(finding{.code = "T1"});
    return why;
}

} // namespace

TEST_CASE("a result is a value, or a report that says why there is none") {
    auto const good = read_or_refuse(true);
    REQUIRE(good);
    CHECK(*good == "Kishida");
    CHECK(good->size() == 7);
    CHECK(good.report().empty());
    auto const bad = read_or_refuse(false);
    CHECK_FALSE(bad.has_value());
    CHECK(bad.report().all().at(0).code == "T1");
    CHECK(*read_or_refuse(true) == "Kishida");
}

TEST_CASE("a result without a value has an error, also where nobody gave one") {
    result<int> const empty{report{}};
    CHECK_FALSE(empty);
    CHECK_FALSE(empty.report().ok());
    CHECK(empty.report().all().at(0).code == "R001");
}
