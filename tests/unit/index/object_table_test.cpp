// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/index/object_table.hpp>

#include <entente/model/dossier.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

TEST_CASE("object_table: objects are found by kind and id, participations by their actor, parts by their key") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"a","kind":"state"}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party","history":[{"key":"k","action":"sign"}]}],
                       "clauses":[{"key":"k"},{"key":"k"}]}],
        "topics":[{"id":"a"}]})");
    object_table const table(layout_of<dossier>, &one);
    REQUIRE(table.find({"actor", "a", {}, {}}) != nullptr);
    CHECK(table.pointer_of(*table.find({"actor", "a", {}, {}})) == "/actors/0");
    CHECK(table.find({"topic", "a", {}, {}})->value == &one.topics[0]);
    CHECK(table.find({"actor", "b", {}, {}}) == nullptr);
    auto const* const part = table.find({"agreement", "t", "a", {}});
    REQUIRE(part != nullptr);
    CHECK(part->value == &one.agreements[0].participations[0]);
    CHECK(table.pointer_of(*table.find_part(*part, "k")) == "/agreements/0/participations/0/history/0");
    auto const* const whole = table.find({"agreement", "t", {}, {}});
    CHECK(table.find_part(*whole, "k")->value == &one.agreements[0].clauses[0]);
    CHECK(table.find_part(*whole, "x") == nullptr);
    std::size_t parts = 0;
    table.each_part_of(*whole, [&](keyed_part const& each) { parts += each.key == "k" ? 1U : 0U; });
    CHECK(parts == 2);
    std::string repeated;
    table.each_repeated([&](identified_object const& first, identified_object const& again) {
        repeated.append(table.pointer_of(first)).append(table.pointer_of(again));
    });
    table.each_repeated_key([&](keyed_part const& first, keyed_part const& again) {
        repeated.append(table.pointer_of(first)).append(table.pointer_of(again));
    });
    CHECK(repeated == "/actors/0/actors/1/agreements/0/clauses/0/agreements/0/clauses/1");
    std::size_t actors = 0;
    table.each_of("actor", [&](identified_object const&) { ++actors; });
    CHECK(actors == 2);
    CHECK(table.has_kind("topic"));
    CHECK_FALSE(table.has_kind("channel"));
    table.each_of("channel", [&](identified_object const&) { ++actors; });
    CHECK(actors == 2);
}

TEST_CASE("object_table: finds the same objects after a move, and among very many") {
    dossier one;
    for (std::size_t i = 0; i != 5'000; ++i) {
        one.actors.push_back({.id = *id<actor>::from("an-actor-with-a-long-name-" + std::to_string(i))});
    }
    one.actors.push_back({});
    object_table made(layout_of<dossier>, &one, one.actors.size());
    object_table const table = std::move(made);
    std::size_t right = 0;
    for (std::size_t i = 0; i + 1 != one.actors.size(); ++i) {
        auto const* const found = table.find({"actor", one.actors[i].id.view(), {}, {}});
        right += found != nullptr && found->value == &one.actors[i] && table.pointer_of(*found) == "/actors/" + std::to_string(i)
                     ? 1U
                     : 0U;
    }
    CHECK(right == 5'000);
    CHECK(table.find({"actor", "an-actor-with-a-long-name-5000", {}, {}}) == nullptr);
    CHECK(table.find({"topic", "x", {}, {}}) == nullptr);
}

TEST_CASE("object_table: removing a number keeps the others reachable") {
    // Hashes that begin at one slot, at the next, and around the end.
    std::vector<std::size_t> const hashes{7, 7, 7, 0, 7, 1, 6, 6, 15, 15, 0};
    auto const hash_of_number = [&](std::uint32_t i) { return hashes[i]; };
    for (std::uint32_t out = 0; out != hashes.size(); ++out) {
        detail::number_slots slots;
        slots.reserve(hashes.size(), hash_of_number);
        for (std::uint32_t i = 0; i != hashes.size(); ++i) {
            slots.add(hashes[i], i);
        }
        slots.remove(hashes[out], out, hash_of_number);
        for (std::uint32_t i = 0; i != hashes.size(); ++i) {
            INFO(out << ' ' << i);
            CHECK(slots.find(hashes[i], [&](std::uint32_t one) { return one == i; }).has_value() == (i != out));
        }
    }
}

namespace {

/// Objects within objects, in all that can hold them; one of them has a key, too.
struct lamp {
    entente::id<lamp> id{};
    std::optional<entente::key> key{};
    std::vector<lamp> spares{};

    friend bool operator==(lamp const&, lamp const&) = default;

    BOOST_DESCRIBE_CLASS(lamp, (), (id, key, spares), (), ())
};

struct lit_room {
    std::vector<lamp> lamps{};
    std::optional<lamp> over_the_door{};

    friend bool operator==(lit_room const&, lit_room const&) = default;

    BOOST_DESCRIBE_CLASS(lit_room, (), (lamps, over_the_door), (), ())
};

struct lit_house {
    std::vector<lit_room> rooms{};
    std::map<std::string, lit_room> by_name{};
    std::vector<std::vector<lamp>> chains{};

    friend bool operator==(lit_house const&, lit_house const&) = default;

    BOOST_DESCRIBE_CLASS(lit_house, (), (rooms, by_name, chains), (), ())
};

} // namespace

template <>
inline constexpr entente::kind_words entente::kind_words_of<lamp>{"lamp", "lamps"};

TEST_CASE(
    "object_table: objects of a user's types are found in lists, maps, optionals and each other, and each knows its pointer") {
    lit_house house;
    house.rooms.resize(2);
    house.rooms[1].lamps = {
        {}, {.id = {"a"}, .key = entente::key{"k"}, .spares{{.id = {"b"}}, {.id = {"c"}, .key = entente::key{"k"}}}}};
    house.rooms[1].over_the_door = lamp{.id = {"d"}};
    house.by_name["a/b"].lamps = {{.id = {"e"}}};
    house.chains = {{}, {{.id = {"f"}}, {.id = {"a"}}}};
    object_table const table(layout_of<lit_house>, &house);
    std::string all;
    table.each_of("lamp", [&](identified_object const& one) { all.append(one.slug).append(table.pointer_of(one)).append(1, ' '); });
    CHECK(all == "/rooms/1/lamps/0 a/rooms/1/lamps/1 b/rooms/1/lamps/1/spares/0 c/rooms/1/lamps/1/spares/1 d/rooms/1/over_the_door "
                 "e/by_name/a~1b/lamps/0 f/chains/1/0 a/chains/1/1 ");
    auto const* const first = table.find({"lamp", "a", {}, {}});
    REQUIRE(first != nullptr);
    CHECK(first->value == &house.rooms[1].lamps[1]);
    auto const* const own = table.find_part(*first, "k");
    REQUIRE(own != nullptr);
    CHECK(own->value == first->value);
    CHECK(table.pointer_of(*own) == "/rooms/1/lamps/1");
    auto const* const spare = table.find_part(*table.find({"lamp", "c", {}, {}}), "k");
    REQUIRE(spare != nullptr);
    CHECK(table.pointer_of(*spare) == "/rooms/1/lamps/1/spares/1");
    std::string repeated;
    table.each_repeated([&](identified_object const&, identified_object const& again) { repeated += table.pointer_of(again); });
    CHECK(repeated == "/chains/1/1");
}
