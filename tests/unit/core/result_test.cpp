// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/result.hpp>

#include <support/catch.hpp>

#include <memory>
#include <string>
#include <utility>

using namespace entente;

namespace {

result<std::string> given(bool well) {
    if (well) {
        return std::string("Tokyo");
    }
    report why;
    why.add({.code = "T001"});
    return why;
}

} // namespace

TEST_CASE("a result is a value or the findings that say why there is none") {
    auto const good = given(true);
    REQUIRE(good);
    CHECK(good.has_value());
    CHECK(*good == "Tokyo");
    CHECK(good->size() == 5);
    CHECK(good.findings().empty());
    CHECK(good.value_or("Seoul") == "Tokyo");

    auto const bad = given(false);
    REQUIRE_FALSE(bad);
    CHECK(bad.findings()[0].code == "T001");
    CHECK(bad.value_or("Seoul") == "Seoul");
    CHECK(given(false).findings().size() == 1);
}

TEST_CASE("a value may come with warnings") {
    report warnings;
    warnings.add({.code = "J030", .severity = severity::warning});
    result<int> const both{7, warnings};
    CHECK(*both == 7);
    CHECK(both.findings().size() == 1);
    CHECK(both.findings().ok());
}

TEST_CASE("a value that can only be moved can be taken") {
    result<std::unique_ptr<int>> box{std::make_unique<int>(3)};
    *box = std::make_unique<int>(4);
    std::unique_ptr<int> const taken = *std::move(box);
    CHECK(*taken == 4);
}
