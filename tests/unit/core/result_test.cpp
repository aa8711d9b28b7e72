// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/result.hpp>

#include <support/catch.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

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

TEST_CASE("result: and_then and transform go on with the value, and stop at the first error") {
    using number = result<int, std::string>;
    auto const halve = [](int of) { return of % 2 == 0 ? number(of / 2) : number(unexpected(std::string("odd"))); };
    CHECK(number(8).and_then(halve).and_then(halve) == number(2));
    CHECK(number(6).and_then(halve).and_then(halve).error() == "odd");
    CHECK(number(unexpected(std::string("first"))).and_then(halve).error() == "first");
    CHECK(*number(3).transform([](int of) { return std::to_string(of); }) == "3");
    int seen = 0;
    result<void, std::string> const done = number(3).transform([&](int of) { seen = of; });
    CHECK(done);
    CHECK(seen == 3);
    CHECK(done.and_then([&] { return number(seen); }) == number(3));
    number const kept = 4;
    CHECK(kept.and_then(halve) == 2);
    CHECK(kept.transform([](int of) { return of + 1; }) == 5);
    CHECK(kept == 4); // a constant result is not taken from
}

TEST_CASE("result: or_else and transform_error go on with the error, and leave a value alone") {
    using number = result<int, std::string>;
    auto const refused = number(unexpected(std::string("odd")));
    CHECK(refused.or_else([](std::string const& why) { return number(static_cast<int>(why.size())); }) == 3);
    CHECK(number(1).or_else([](std::string const&) { return number(2); }) == 1);
    CHECK(refused.transform_error([](std::string const& why) { return why.size(); }).error() == 3);
    CHECK(*number(1).transform_error([](std::string const& why) { return why.size(); }) == 1);
}

TEST_CASE("result: and_then, transform and or_else keep the findings that come with a value") {
    report notes;
    notes.add(finding{.code = "T2", .severity = severity::note});
    auto const codes = [](report const& found) {
        std::string all;
        for (finding const& one : found.all()) {
            all += one.code + ' ';
        }
        return all;
    };
    auto const fails = [](int) { return result<int>(unexpected(report{})); };
    CHECK(codes(result<int>(1, notes).and_then(fails).error()) == "T2 U001 ");
    CHECK(codes(result<int>(1, notes).and_then([&](int of) { return result<int>(of, notes); }).report()) == "T2 T2 ");
    CHECK(codes(result<int>(1, notes).transform([](int of) { return of; }).report()) == "T2 ");
    CHECK(codes(result<int>(1, notes).or_else([](report const&) { return result<int>(0); }).report()) == "T2 ");
}

TEST_CASE("result: findings are kept through a function that returns nothing") {
    report notes;
    notes.add(finding{.code = "T2", .severity = severity::note});
    auto const four = [] { return result<int>(4); };
    CHECK(result<int>(1, notes).transform([](int) {}).and_then(four).report().total() == 1);
    CHECK(result<int>(1, notes).and_then([](int) { return result<void>(); }).transform([] {}).report().total() == 1);
    CHECK(*result<void>().and_then(four).transform([](int of) { return of + 1; }) == 5);
    auto const refused = result<void>(unexpected(notes));
    CHECK(refused.and_then(four).error().total() == 2); // the note, and the error that an error needs
    CHECK(refused.or_else([](report const&) { return result<void>(); }));
    CHECK(refused.transform_error([](report const& all) { return all.total(); }).error() == 2);
}

TEST_CASE("result: a chain on a named result works on its own value, and may change it") {
    result<std::string> named = std::string("Kishida");
    auto const view = named.transform([](std::string const& of) { return std::string_view(of); });
    CHECK(view->data() == named->data());
    CHECK(named.transform([](std::string& of) { return of.append("!").size(); }).value_or(0U) == 8);
    CHECK(*named == "Kishida!");
    result<std::unique_ptr<int>, std::string> const owner = std::make_unique<int>(3);
    CHECK(*owner.transform([](std::unique_ptr<int> const& of) { return *of; }) == 3);
    result<int, std::unique_ptr<int>> refused{unexpected(std::make_unique<int>(7))};
    CHECK(*std::move(refused).and_then([](int of) { return result<int, std::unique_ptr<int>>(of); }).error() == 7);
    static_assert(
        !std::is_invocable_v<decltype([](auto&& of, int* other) -> decltype(of.value_or(other)) { return of.value_or(other); }),
                             result<std::unique_ptr<int>, int>, int*>,
        "a pointer is not taken over unasked");
}

TEST_CASE("result: results are equal by value or by error, and an error needs no default") {
    struct reason {
        explicit reason(int of) : number(of) {}
        int number;
        bool operator==(reason const&) const = default;
    };
    result<int, reason> const refused{unexpected(reason(7))};
    CHECK(refused == result<int, reason>(unexpected(reason(7))));
    CHECK_FALSE(refused == result<int, reason>(unexpected(reason(8))));
    CHECK_FALSE(refused == result<int, reason>(7));
    CHECK(result<int, reason>(7) == 7);
    CHECK(result<void, reason>() == result<void, reason>());
    CHECK_FALSE(result<void, reason>() == result<void, reason>(unexpected(reason(7))));
}
