// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/compact_optional.hpp>

#include <entente/core/date.hpp>
#include <entente/core/duration.hpp>
#include <entente/core/id.hpp>
#include <entente/core/period.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/step.hpp>

#include <support/catch.hpp>

#include <cstdint>
#include <optional>
#include <utility>

using namespace entente;

namespace {

enum class deed : std::uint8_t { start };
BOOST_DESCRIBE_ENUM(deed, start)

static_assert(sizeof(compact_optional<date>) == sizeof(date) && sizeof(compact_optional<id<actor>>) == sizeof(id<actor>));
static_assert(!compact_optional<date>().has_value() && *compact_optional<date>(date{2019}) == date{2019});
static_assert(!has_unset_state<int> && has_unset_state<duration> && has_unset_state<period>);

} // namespace

TEST_CASE("compact_optional: an unset value is empty") {
    compact_optional<date> on;
    CHECK_FALSE(on);
    CHECK(on == std::nullopt);
    on = date{2019, 7};
    REQUIRE(on);
    CHECK(on->latest() == day(2019, 7, 31));
    CHECK(on == date{2019, 7});
    CHECK(*on == date{2019, 7});
    CHECK(on.value_or(date{2020}) == date{2019, 7});
    on = date{};
    CHECK_FALSE(on.has_value());
    CHECK_FALSE(on == date{});
    CHECK(on.value_or(date{2020}) == date{2020});
    on.emplace(date{2021});
    on = std::nullopt;
    CHECK(on == compact_optional<date>{});
}

TEST_CASE("compact_optional: it is made from a std::optional, and gives one") {
    compact_optional<date> const on = std::optional(date{2019});
    std::optional<date> const same = on;
    CHECK(same == date{2019});
    CHECK(on == same);
    std::optional<date> none = compact_optional<date>{};
    CHECK_FALSE(none);
    compact_optional<date> other = none;
    CHECK_FALSE(other);
    other = date::from(2020, 2);
    CHECK(other == date{2020, 2});
    none = other;
    CHECK(none == date{2020, 2});
}

TEST_CASE("compact_optional: empty sorts before every value") {
    compact_optional<date> const none;
    CHECK(none < compact_optional(date{-9999}));
    CHECK(compact_optional(date{2019}) < compact_optional(date{2020}));
    CHECK((none <=> none) == std::strong_ordering::equal);
}

TEST_CASE("compact_optional: made from a literal, and moved from as its value") {
    step<deed> one{.at{"tokyo-2023"}};
    CHECK(one.at == id<meeting>{"tokyo-2023"});
    auto const taken = *std::move(one.at);
    CHECK(taken.view() == "tokyo-2023");
    one.at.reset();
    CHECK_FALSE(one.at);
}

TEST_CASE("compact_optional: as a member it is read, and left out if it is empty") {
    auto const read = json::read<step<deed>>(R"({"on":"2019-07","action":"start","at":"summit"})");
    REQUIRE(read);
    CHECK(read->on == date{2019, 7});
    CHECK(read->at == id<meeting>{"summit"});
    CHECK_FALSE(read->effective);
    CHECK(json::write(*read) == R"({"on":"2019-07","action":"start","at":"summit"})");
    CHECK_FALSE(json::read<step<deed>>(R"({"on":"July","action":"start"})"));
    CHECK_FALSE(json::read<step<deed>>(R"({"on":"","action":"start"})"));
}
