// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/result.hpp>

#include <support/catch.hpp>

#include <string>
#include <type_traits>

using namespace entente;

namespace {

result<std::string> read_or_refuse(bool good) {
    if (good) {
        return std::string("Kishida");
    }
    report why;
    why.add(finding{.code = "T1"});
    return unexpected(why);
}

} // namespace

TEST_CASE("result: holds a value, or the report that explains its absence") {
    auto const good = read_or_refuse(true);
    REQUIRE(good);
    CHECK(*good == "Kishida");
    CHECK(good->size() == 7);
    CHECK(good.report().empty());
    auto const bad = read_or_refuse(false);
    CHECK_FALSE(bad.has_value());
    CHECK(bad.error().all().at(0).code == "T1");
    CHECK(bad.report().all().at(0).code == "T1");
    CHECK(*read_or_refuse(true) == "Kishida");
    CHECK(bad.value_or("nobody") == "nobody");
    CHECK(read_or_refuse(true).value_or("nobody") == "Kishida");
}

TEST_CASE("result: an error is made explicitly and is never empty") {
    result<int> const empty{unexpected(report{})};
    CHECK_FALSE(empty);
    CHECK_FALSE(empty.report().ok());
    CHECK(empty.report().all().at(0).code == "U001");
}

TEST_CASE("result: errors of other types, and of functions that return nothing") {
    auto const halve = [](int number) -> result<int, std::string> {
        if (number % 2 != 0) {
            return unexpected(std::string("odd"));
        }
        return number / 2;
    };
    CHECK(*halve(4) == 2);
    CHECK(halve(3).error() == "odd");
    result<void, std::string> const done{};
    result<void, std::string> const refused{unexpected(std::string("no"))};
    CHECK(done);
    CHECK_FALSE(refused);
    CHECK(refused.error() == "no");
    CHECK(result<void>{unexpected(report{})}.error().all().at(0).code == "U001");
    report notes;
    notes.add(finding{.code = "T2", .severity = severity::note});
    CHECK(result<int>(1, notes).report().all().at(0).code == "T2");
    CHECK(result<int>(1, notes).report().all().size() == 1);
    CHECK(result<int, std::string>(unexpected(std::string("moved"))).error() == "moved");
    static_assert(!std::is_convertible_v<report, result<int>>, "an error is made explicitly");
    static_assert(!std::is_constructible_v<result<std::string, std::string>, std::string, std::string>,
                  "only a report comes with a value");
}
