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

namespace sea {

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

} // namespace sea

template <>
inline constexpr entente::kind_words entente::kind_words_of<sea::convoy<int>>{"convoy", "convoys"};

using entente::enum_from_name;
using entente::enum_name;
using entente::layout_form;
using entente::layout_of;

namespace {

constexpr auto const& convoy = *layout_of<sea::convoy<int>>.record;

static_assert(layout_of<sea::convoy<int>>.form == layout_form::record);
static_assert(layout_of<sea::convoy<int>>.name == "convoy");
static_assert(convoy.size == 9);
static_assert(convoy.kind == "convoy");
static_assert(layout_of<sea::convoy<sea::vessel>>.record->kind.empty());

static_assert(!convoy.extensions->required);

static_assert(layout_of<sea::warship>.record->size == 2 + 1, "members of bases are members");
static_assert(layout_of<sea::empty>.record->size == 0);

static_assert(layout_of<std::int8_t>.number->min == -128);
static_assert(layout_of<std::int8_t>.number->max == 127);
static_assert(layout_of<std::uint64_t>.number->max == 18'446'744'073'709'551'615U);
static_assert(layout_of<float>.number->is_single && !layout_of<double>.number->is_single);

static_assert(enum_name(sea::hull::signed_) == "signed");
static_assert(enum_name(static_cast<sea::hull>(7)).empty());

} // namespace

// At run time, for g++ takes no such look-up for a constant under its sanitizers.
TEST_CASE("reflect: a member is found by name, and required unless its type has an absent state") {
    CHECK(convoy.identity == convoy.find("id"));
    CHECK(convoy.names == convoy.find("title"));
    CHECK(convoy.find("extensions") == nullptr);
    CHECK(convoy.find("crew") == nullptr);
    CHECK(convoy.find("id")->required);
    for (std::size_t i = 1; i < convoy.size; ++i) {
        auto const before = convoy.members[convoy.by_length[i - 1]].name;
        auto const after = convoy.members[convoy.by_length[i]].name;
        CHECK((before.size() < after.size() || (before.size() == after.size() && before < after)));
    }
    CHECK(convoy.find("escort")->required);
    CHECK(!convoy.find("title")->required);
    CHECK(!convoy.find("cargo")->required);
    CHECK(!convoy.find("sailed")->required);
    CHECK(!convoy.find("by_hull")->required);
    CHECK(!convoy.find("tonnage")->required);
    CHECK(!convoy.find("neutral")->required);
    CHECK(layout_of<sea::vessel>.record->find("built")->required);
    CHECK(!layout_of<sea::vessel>.record->find("name")->required);
    CHECK(convoy.find("cargo")->layout->list->element == &layout_of<int>);
    CHECK(convoy.find("cargo")->layout->list->fixed == 0);
    CHECK(convoy.find("escort")->layout->list->fixed == 2);
    CHECK(convoy.find("sailed")->layout->optional->element == &layout_of<entente::date>);
    CHECK(convoy.find("by_hull")->layout->map->element == &layout_of<int>);
    CHECK(convoy.find("title")->layout->map->key_name == "language tag");
    CHECK(layout_of<sea::warship>.record->find("hull") != nullptr);
}

TEST_CASE("reflect: members are reached through their layout") {
    sea::convoy<int> one{};
    *static_cast<bool*>(convoy.find("neutral")->of(&one)) = true;
    CHECK(one.neutral);

    auto const& cargo = *convoy.find("cargo")->layout->list;
    void* const list = convoy.find("cargo")->of(&one);
    cargo.resize(list, 2);
    *static_cast<int*>(cargo.at(list, 1)) = 6;
    CHECK(one.cargo == std::vector{0, 6});
    CHECK(cargo.size(list) == 2);
    CHECK_FALSE(entente::is_absent(*convoy.find("cargo")->layout, list));
    cargo.resize(list, 0);
    CHECK(entente::is_absent(*convoy.find("cargo")->layout, list));

    auto const& sailed = *convoy.find("sailed")->layout->optional;
    void* const when = convoy.find("sailed")->of(&one);
    CHECK(sailed.get(when) == nullptr);
    CHECK(sailed.element->word->parse("1943-03", sailed.emplace(when)).ok());
    CHECK(one.sailed == entente::date{1943, 3});
    CHECK(sailed.get(when) == &*one.sailed);
    sailed.reset(when);
    CHECK_FALSE(one.sailed);
}

TEST_CASE("reflect: absence is decided by the form of a value, and by the record for all members at once") {
    sea::convoy<int> one{};
    auto const absent = [&] {
        std::string names;
        for (std::size_t i = 0; i != convoy.size; ++i) {
            auto const& member = convoy.members[i];
            bool const is = entente::is_absent(*member.layout, member.of(&one));
            CHECK(is == ((convoy.present(&one) >> i & 1U) == 0));
            names.append(is ? " " : "").append(is ? member.name : std::string_view{});
        }
        return names;
    };
    CHECK(absent() == " id title cargo sailed by_hull tonnage neutral extensions"); // two vessels escort it in any case
    one.id = {"pq-17"};
    one.cargo = {1};
    one.by_hull[sea::hull::wood] = 3;
    one.extensions.set("x", "1");
    CHECK(absent() == " title sailed tonnage neutral");
    one.title.set(entente::language_tag{"en"}, "PQ 17");
    one.sailed = entente::date{1942, 6, 27};
    one.tonnage["steel"] = 5.5;
    one.neutral = true;
    CHECK(absent().empty());
    sea::vessel const ship{};
    CHECK(layout_of<sea::vessel>.record->written(&ship) == 0b10); // a number is always there
}

TEST_CASE("reflect: a member of a base is reached in the derived struct") {
    sea::warship one{};
    *static_cast<std::uint16_t*>(layout_of<sea::warship>.record->find("built")->of(&one)) = 1912;
    CHECK(one.built == 1912);
}

TEST_CASE("reflect: a map refuses a duplicate key, and a text reports when it is sealed") {
    sea::convoy<int> one{};
    auto const& by_hull = *convoy.find("by_hull")->layout->map;
    void* const hulls = convoy.find("by_hull")->of(&one);
    REQUIRE(by_hull.add(hulls, "wood") != nullptr);
    CHECK(by_hull.add(hulls, "wood") == nullptr);
    CHECK(by_hull.add(hulls, "paper") == nullptr);
    CHECK(by_hull.has(hulls, "wood"));
    CHECK_FALSE(by_hull.has(hulls, "steel"));
    auto const& title = *convoy.find("title")->layout->map;
    void* const words = convoy.find("title")->of(&one);
    REQUIRE(title.add(words, "en") != nullptr);
    CHECK(title.add(words, "English") == nullptr);
    CHECK(title.seal(words));
    REQUIRE(title.add(words, "en") != nullptr);
    CHECK_FALSE(title.seal(words));
}
