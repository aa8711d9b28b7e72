// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/reflect.hpp>

#include <entente/core/date.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <array>
#include <cstdint>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace my {

enum class hull { steel, wood, signed_ };
BOOST_DESCRIBE_ENUM(hull, steel, wood, signed_)

struct vessel {
    std::string name{};
    std::uint16_t built{};

    friend bool operator==(vessel const&, vessel const&) = default;
};
BOOST_DESCRIBE_STRUCT(vessel, (), (name, built))

struct warship : vessel {
    hull hull_{};
};
BOOST_DESCRIBE_STRUCT(warship, (vessel), (hull_))

template <class Cargo>
struct convoy {
    entente::id<convoy> id{};
    entente::text title{};
    std::vector<Cargo> cargo{};
    std::optional<entente::date> sailed{};
    std::array<vessel, 2> escort{};
    std::map<hull, int> by_hull{};
    std::unordered_map<std::string, double> tonnage{};
    bool neutral{};
    entente::extensions extensions{};

    BOOST_DESCRIBE_CLASS(convoy, (), (id, title, cargo, sailed, escort, by_hull, tonnage, neutral, extensions), (), ())
};

struct empty {};
BOOST_DESCRIBE_STRUCT(empty, (), ())

} // namespace my

template <>
inline constexpr std::string_view entente::kind_name<my::convoy<int>> = "convoy";

using entente::enum_from_name;
using entente::enum_name;
using entente::layout_of;
using entente::layout_shape;

namespace {

constexpr auto const& convoy = *layout_of<my::convoy<int>>.object;

static_assert(layout_of<my::convoy<int>>.shape == layout_shape::object);
static_assert(layout_of<my::convoy<int>>.name == "convoy");
static_assert(convoy.size == 9);
static_assert(convoy.kind == "convoy");
static_assert(convoy.identity == convoy.find("id"));
static_assert(convoy.preferred == convoy.find("title"));
static_assert(convoy.unknown == convoy.find("extensions"));
static_assert(convoy.find("crew") == nullptr);
static_assert(layout_of<my::convoy<my::vessel>>.object->kind.empty());

// A member is required unless its type has an empty state or is bool.
static_assert(convoy.find("id")->required);
static_assert(convoy.find("escort")->required);
static_assert(!convoy.find("title")->required);
static_assert(!convoy.find("cargo")->required);
static_assert(!convoy.find("sailed")->required);
static_assert(!convoy.find("by_hull")->required);
static_assert(!convoy.find("tonnage")->required);
static_assert(!convoy.find("neutral")->required);
static_assert(!convoy.find("extensions")->required);
static_assert(layout_of<my::vessel>.object->find("built")->required);
static_assert(!layout_of<my::vessel>.object->find("name")->required);

static_assert(convoy.find("cargo")->type->sequence->element == &layout_of<int>);
static_assert(convoy.find("cargo")->type->sequence->fixed == 0);
static_assert(convoy.find("escort")->type->sequence->fixed == 2);
static_assert(convoy.find("sailed")->type->optional->element == &layout_of<entente::date>);
static_assert(convoy.find("by_hull")->type->map->element == &layout_of<int>);
static_assert(convoy.find("title")->type->map->key_name == "language tag");

static_assert(layout_of<my::warship>.object->size == 2 + 1, "members of bases are members");
static_assert(layout_of<my::warship>.object->find("hull") != nullptr, "the trailing underscore is not written");
static_assert(layout_of<my::empty>.object->size == 0);

static_assert(layout_of<std::int8_t>.number->min == -128);
static_assert(layout_of<std::int8_t>.number->max == 127);
static_assert(layout_of<std::uint64_t>.number->max == 18'446'744'073'709'551'615U);
static_assert(layout_of<float>.number->is_single && !layout_of<double>.number->is_single);

static_assert(enum_name(my::hull::signed_) == "signed");
static_assert(enum_name(static_cast<my::hull>(7)).empty());

} // namespace

TEST_CASE("members are reached through their layout") {
    my::convoy<int> one{};
    *static_cast<bool*>(convoy.find("neutral")->of(&one)) = true;
    CHECK(one.neutral);

    auto const& cargo = *convoy.find("cargo")->type->sequence;
    void* const list = convoy.find("cargo")->of(&one);
    cargo.reserve(list, 2);
    *static_cast<int*>(cargo.add(list)) = 5;
    *static_cast<int*>(cargo.add(list)) = 6;
    CHECK(one.cargo == std::vector{5, 6});
    CHECK(cargo.size(list) == 2);
    CHECK(*static_cast<int*>(cargo.at(list, 1)) == 6);
    cargo.clear(list);
    CHECK(one.cargo.empty());
    CHECK(convoy.find("cargo")->type->is_empty(list));

    auto const& sailed = *convoy.find("sailed")->type->optional;
    void* const day = convoy.find("sailed")->of(&one);
    CHECK_FALSE(sailed.has(day));
    CHECK(sailed.element->text->parse("1943-03", sailed.emplace(day)));
    CHECK(one.sailed == entente::date{1943, 3});
    CHECK(sailed.get(day) == &*one.sailed);
    sailed.reset(day);
    CHECK_FALSE(one.sailed);
}

TEST_CASE("a member of a base is reached in the derived struct") {
    my::warship one{};
    *static_cast<std::uint16_t*>(layout_of<my::warship>.object->find("built")->of(&one)) = 1912;
    CHECK(one.built == 1912);
}

TEST_CASE("maps by enumerator, by string and by language refuse a key twice") {
    my::convoy<int> one{};
    auto const& by_hull = *convoy.find("by_hull")->type->map;
    void* const hulls = convoy.find("by_hull")->of(&one);
    REQUIRE(by_hull.add(hulls, "wood") != nullptr);
    CHECK(by_hull.add(hulls, "wood") == nullptr);
    CHECK(by_hull.add(hulls, "paper") == nullptr);
    CHECK(by_hull.has(hulls, "wood"));
    CHECK_FALSE(by_hull.has(hulls, "steel"));
    CHECK(one.by_hull.contains(my::hull::wood));
    std::string why;
    by_hull.explain("paper", why);
    CHECK(why == "no such name is known");

    auto const& tonnage = *convoy.find("tonnage")->type->map;
    void* const tons = convoy.find("tonnage")->of(&one);
    *static_cast<double*>(tonnage.add(tons, "oil")) = 2.5;
    CHECK(one.tonnage.at("oil") == 2.5);
    CHECK(tonnage.add(tons, "oil") == nullptr);

    auto const& title = *convoy.find("title")->type->map;
    void* const names = convoy.find("title")->of(&one);
    *static_cast<std::string*>(title.add(names, "en")) = "Convoy";
    CHECK(title.add(names, "en") == nullptr);
    CHECK(title.add(names, "e") == nullptr);
    CHECK(title.has(names, "en"));
    std::string seen;
    title.each(names, &seen, [](void* to, std::string_view key, void const* value) {
        *static_cast<std::string*>(to) += std::string(key) + '=' + *static_cast<std::string const*>(value);
        return true;
    });
    CHECK(seen == "en=Convoy");
    title.clear(names);
    CHECK(one.title.empty());
}

TEST_CASE("a walk through a map stops where it is told to") {
    std::map<std::string, int> const many{{"a", 1}, {"b", 2}, {"c", 3}};
    int seen = 0;
    layout_of<std::map<std::string, int>>.map->each(&many, &seen, [](void* count, std::string_view, void const*) {
        return ++*static_cast<int*>(count) != 2;
    });
    CHECK(seen == 2);
}

TEST_CASE("enumerators are written by name, without the underscore that keeps them from being keywords") {
    my::hull value = my::hull::steel;
    CHECK(enum_from_name("signed", value));
    CHECK(value == my::hull::signed_);
    CHECK_FALSE(enum_from_name("signed_", value));
    CHECK_FALSE(enum_from_name("", value));
    CHECK(value == my::hull::signed_);
}

TEST_CASE("references know what they refer to") {
    entente::part_ref const step = "dispute/forced-labour#rulings";
    auto const target = layout_of<entente::part_ref>.text->target(&step);
    CHECK(target.kind == "dispute");
    CHECK(target.name == "forced-labour");
    CHECK(target.key == "rulings");
    entente::id<entente::actor> const japan = "japan";
    CHECK(layout_of<entente::id<entente::actor>>.text->target(&japan).kind == "actor");
    CHECK(layout_of<entente::date>.text->target == nullptr);
    CHECK(layout_of<entente::part_key>.text->names_part);
    CHECK_FALSE(layout_of<entente::part_ref>.text->names_part);
}
