// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/layout.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

using namespace entente;

// A layout can be written by hand, too, for a type that can't be described.

namespace {

struct speed {
    std::int32_t knots = 0;
    std::string note{};
};

constexpr number_operations knots{[](void const* value) { return std::int64_t{*static_cast<std::int32_t const*>(value)}; },
                                  [](void* value, std::int64_t n) { *static_cast<std::int32_t*>(value) = static_cast<std::int32_t>(n); },
                                  nullptr, nullptr, nullptr, nullptr, 0, 40, true, false};
constexpr type_layout integer{.shape = layout_shape::integer, .name = "knots", .is_empty = nullptr, .number = &knots};
constexpr type_layout string{.shape = layout_shape::string, .name = "string", .is_empty = nullptr};
constexpr member_layout members[]{{"knots", [](void* one) -> void* { return &static_cast<speed*>(one)->knots; }, &integer, true},
                                  {"note", [](void* one) -> void* { return &static_cast<speed*>(one)->note; }, &string, false}};
constexpr object_layout object{members, 2, {}, nullptr, nullptr, nullptr};

static_assert(object.find("knots") == &members[0]);
static_assert(object.find("note") == &members[1]);
static_assert(object.find("knot") == nullptr);
static_assert(object.end() - object.begin() == 2);

constexpr enumeration_layout::enumerator rows[]{{"calm", 0}, {"storm", -4}};
constexpr enumeration_layout weather{rows, 2, nullptr, nullptr};

static_assert(weather.find("storm")->value == -4);
static_assert(weather.find("fog") == nullptr);
static_assert(weather.name(-4) == "storm");
static_assert(weather.name(1).empty());

} // namespace

TEST_CASE("a member is reached in an object that may be changed, and in one that may not") {
    speed one;
    members[0].type->number->set_signed(members[0].of(&one), 31);
    CHECK(one.knots == 31);
    speed const& fixed = one;
    CHECK(members[0].type->number->get_signed(members[0].of(&fixed)) == 31);
}
