// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/compact_list.hpp>

#include <entente/core/compact_string.hpp>
#include <entente/core/ref.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/step.hpp>

#include <support/catch.hpp>
#include <support/random.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <memory>
#include <span>
#include <sstream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

namespace en = entente;

using actors = en::compact_list<en::id<en::actor>>;

enum class move : std::uint8_t { start };
BOOST_DESCRIBE_ENUM(move, start)

/// A struct may have a list of itself.
struct branch {
    int number = 0;
    en::compact_list<branch> branches{};

    friend bool operator==(branch const&, branch const&) = default;
};

/// Counts how many there are, and refuses to be copied when it is told to.
struct counted {
    static inline int alive = 0;
    static inline int copies_until_refused = -1;

    struct refused {};

    explicit counted(int n) : number(n) { ++alive; }
    counted(counted const& other) : number(other.number) {
        if (copies_until_refused == 0) {
            throw refused();
        }
        --copies_until_refused;
        ++alive;
    }
    counted(counted&& other) noexcept : number(std::exchange(other.number, -1)) { ++alive; }
    counted& operator=(counted const&) = default;
    counted& operator=(counted&& other) noexcept {
        number = std::exchange(other.number, -1);
        return *this;
    }
    ~counted() { --alive; }

    friend bool operator==(counted const&, counted const&) = default;

    int number;
};

struct alignas(64) wide {
    std::array<char, 64> bytes{};
};

template <class List>
bool agrees(List const& list, std::vector<en::compact_string> const& with) {
    return list.size() == with.size() && list.empty() == with.empty() && list.capacity() >= list.size() &&
           std::equal(list.begin(), list.end(), with.begin(), with.end()) && list == with &&
           std::equal(list.rbegin(), list.rend(), with.rbegin(), with.rend());
}

/// Any operations, one after the other, on a list and on a vector.
template <std::size_t InPlace>
void play_against_a_vector(std::uint32_t seed) {
    support::random_numbers random(seed);
    en::compact_list<en::compact_string, InPlace> list;
    std::vector<en::compact_string> expected;
    for (int i = 0; i != 2000; ++i) {
        INFO("seed " << seed << ", operation " << i);
        en::compact_string const value(std::string(random.below(24), static_cast<char>('a' + random.below(26))));
        auto const place = static_cast<std::ptrdiff_t>(random.below(expected.size() + 1));
        auto const last = place + static_cast<std::ptrdiff_t>(random.below(expected.size() - static_cast<std::size_t>(place) + 1));
        auto const at = [&](auto& of) { return of.begin() + place; };
        switch (random.below(18)) {
        case 0:
            list.push_back(value);
            expected.push_back(value);
            break;
        case 1:
            list.emplace_back(value.view());
            expected.emplace_back(value.view());
            break;
        case 2:
            CHECK(list.insert(at(list), value) - list.begin() == place);
            expected.insert(at(expected), value);
            break;
        case 3:
            list.insert(at(list), 3, value);
            expected.insert(at(expected), 3, value);
            break;
        case 4:
            list.insert(at(list), {"x", value});
            expected.insert(at(expected), {"x", value});
            break;
        case 5:
            CHECK(list.erase(at(list), list.begin() + last) - list.begin() == place);
            expected.erase(at(expected), expected.begin() + last);
            break;
        case 6:
            if (place != static_cast<std::ptrdiff_t>(expected.size())) {
                list.erase(at(list));
                expected.erase(at(expected));
            }
            break;
        case 7:
            if (!expected.empty()) {
                list.pop_back();
                expected.pop_back();
            }
            break;
        case 8:
            list.resize(random.below(12));
            expected.resize(list.size());
            break;
        case 9:
            list.resize(static_cast<std::size_t>(place) + 2, value);
            expected.resize(static_cast<std::size_t>(place) + 2, value);
            break;
        case 10: list.reserve(random.below(20)); break;
        case 11:
            list.shrink_to_fit();
            CHECK(list.capacity() == (std::max)(list.size(), InPlace));
            break;
        case 12: {
            auto copy = list;
            list.clear();
            CHECK(list.empty());
            list = std::move(copy);
            break;
        }
        case 13: list = *&list; break;
        case 14:
            if (!expected.empty()) { // an element of the list itself
                auto const n = static_cast<std::size_t>(place) % expected.size();
                list.push_back(list[n]);
                expected.push_back(expected[n]);
                list.insert(list.begin(), 2, list.back());
                expected.insert(expected.begin(), 2, en::compact_string(expected.back()));
            }
            break;
        case 15:
            list.assign(2, value);
            expected.assign(2, value);
            break;
        case 16: {
            auto const gone = [](en::compact_string const& one) { return one.size() % 3 == 0; };
            CHECK(erase_if(list, gone) == std::erase_if(expected, gone));
            break;
        }
        default: {
            std::vector<en::compact_string> const more{value, "y", "z"};
            list.insert(at(list), more.begin(), more.end());
            expected.insert(at(expected), more.begin(), more.end());
        }
        }
        REQUIRE(agrees(list, expected));
    }
}

} // namespace

TEST_CASE("compact_list: it takes one pointer, or eight bytes and its room") {
    static_assert(sizeof(actors) == sizeof(void*));
    static_assert(sizeof(en::compact_list<en::id<en::actor>, 1>) == 8 + sizeof(en::id<en::actor>));
    static_assert(std::is_nothrow_move_constructible_v<actors> && std::is_nothrow_move_assignable_v<actors>);
    static_assert(std::contiguous_iterator<actors::iterator> && std::is_convertible_v<actors&, std::span<en::id<en::actor> const>>);
}

TEST_CASE("compact_list: any operations have the results that they have on a vector") {
    for (std::uint32_t seed = 1; seed != 6; ++seed) {
        play_against_a_vector<0>(seed);
        play_against_a_vector<1>(seed);
        play_against_a_vector<5>(seed);
    }
}

TEST_CASE("compact_list: a moved-from list is empty and reusable") {
    en::compact_list<std::unique_ptr<int>, 2> one;
    one.push_back(std::make_unique<int>(1));
    auto other = std::move(one);
    CHECK(one.empty()); // NOLINT: what a moved-from list is
    CHECK(*other[0] == 1);
    for (int i = 2; i != 5; ++i) {
        other.push_back(std::make_unique<int>(i));
    }
    one = std::move(other);
    CHECK(other.empty()); // NOLINT
    other.push_back(std::make_unique<int>(9));
    swap(one, other);
    CHECK(*one[0] == 9);
    CHECK(*other[3] == 4);
    one = std::move(*&one);
    CHECK(*one.front() == 9);
}

TEST_CASE("compact_list: if a copy fails, the list is as it was, and nothing leaks") {
    {
        en::compact_list<counted> list;
        for (int i = 0; i != 3; ++i) {
            list.emplace_back(i);
        }
        for (int refused = 0; refused != 3; ++refused) {
            counted::copies_until_refused = refused;
            CHECK_THROWS_AS(en::compact_list<counted>(list), counted::refused);
            en::compact_list<counted, 1> other;
            other.emplace_back(7);
            counted::copies_until_refused = refused;
            CHECK_THROWS_AS((other = en::compact_list<counted, 1>(list.begin(), list.end())), counted::refused);
            CHECK(other.size() == 1);
            CHECK(other[0].number == 7);
        }
        counted::copies_until_refused = 0;
        CHECK_THROWS_AS(list.push_back(list[0]), counted::refused);
        CHECK(list.size() == 3);
        CHECK(list[2].number == 2);
        counted::copies_until_refused = 1;
        CHECK_THROWS_AS(list.insert(list.begin() + 1, 2, counted(9)), counted::refused);
        std::array<counted, 2> const more{counted(7), counted(8)};
        counted::copies_until_refused = 1;
        CHECK_THROWS_AS(list.insert(list.begin(), more.begin(), more.end()), counted::refused);
        CHECK(list.size() == 3);
        CHECK(list[1].number == 1);
        counted::copies_until_refused = -1;
    }
    CHECK(counted::alive == 0);
}

TEST_CASE("compact_list: more elements than there can be are refused, and nothing changes") {
    en::compact_list<std::uint64_t> list{1, 2};
    CHECK_THROWS_AS(list.reserve((std::numeric_limits<std::size_t>::max)() / 4), std::length_error);
    CHECK_THROWS_AS(list.reserve((std::numeric_limits<std::size_t>::max)()), std::length_error);
    CHECK(list == std::vector<std::uint64_t>{1, 2});
}

TEST_CASE("compact_list: elements have the alignment of their type") {
    en::compact_list<wide, 1> in_place(1);
    en::compact_list<wide> list;
    for (int i = 0; i != 9; ++i) {
        list.push_back({});
        in_place.push_back({});
        for (auto const* const one : {&list.back(), &in_place.back(), &in_place.front()}) {
            CHECK(reinterpret_cast<std::uintptr_t>(one) % alignof(wide) == 0);
        }
    }
}

TEST_CASE("compact_list: a struct may have a list of itself") {
    branch root{1, {{2, {{3}}}, {4}}};
    auto const copy = root;
    root.branches.push_back(root);
    CHECK(root.branches.size() == 3);
    CHECK(root.branches[2] == copy);
    root = branch(root.branches[0]);
    CHECK(root.branches[0].number == 3);

    // What is taken from within takes the rest with it.
    branch tree{1, {{2, {{3}, {4}}}, {5}}};
    tree = std::move(tree.branches[0]);
    CHECK(tree == branch{2, {{3}, {4}}});
    tree.branches = std::move(tree.branches[0].branches);
    CHECK(tree.branches.empty());
    tree.branches = std::move(*&tree.branches);
    CHECK(tree.branches.empty());
}

TEST_CASE("compact_list: doubles its capacity when it grows, and otherwise has the requested capacity") {
    en::compact_list<int> list(3);
    CHECK(list.capacity() == 3);
    list.push_back(1);
    CHECK(list.capacity() == 6);
    list.reserve(7);
    CHECK(list.capacity() == 7);
    CHECK(en::compact_list<int>(list).capacity() == 4);
}

TEST_CASE("compact_list: an input that can be read only once fills a list, too") {
    std::istringstream text("3 1 2");
    en::compact_list<int> list{std::istream_iterator<int>(text), std::istream_iterator<int>()};
    CHECK(list == std::vector{3, 1, 2});
    CHECK((list <=> en::compact_list<int>{3, 1}) == std::strong_ordering::greater);
    CHECK(list < en::compact_list<int>{3, 2});
}

TEST_CASE("compact_list: braces take one literal, several, and literals in braces of their own") {
    actors const expected(std::vector<en::id<en::actor>>{en::id<en::actor>{"japan"}, en::id<en::actor>{"korea"}});

    CHECK(actors{"japan", "korea"} == expected);
    CHECK(actors{{"japan"}, {"korea"}} == expected);
    CHECK(actors{{"japan", "korea"}} == expected);
    CHECK(actors{"japan"} == actors{{"japan"}});
    CHECK(actors{"japan"}.size() == 1);
    CHECK(actors{}.empty());
    actors again{"china"};
    again = {"japan", "korea"};
    CHECK(again == expected);
    again.insert(again.begin(), {"china"});
    CHECK(again[0] == en::id<en::actor>{"china"});
    for (int i = 0; i != 4; ++i) { // of its own elements, while it grows
        again.insert(again.begin(), {again[0], "a-name-that-has-a-block-of-its-own", again.back()});
    }
    CHECK(again[0] == en::id<en::actor>{"china"});
    again = {again[1], again[0]};
    CHECK(again == actors{"a-name-that-has-a-block-of-its-own", "china"});
}

TEST_CASE("compact_list: braces take values that are known only at run time, and both together") {
    auto const found = en::id<en::actor>::from("ko" + std::string("rea"));
    REQUIRE(found);

    CHECK(actors{*found} == actors{"korea"});
    CHECK(actors{"japan", *found} == actors{"japan", "korea"});
    CHECK(actors{en::id<en::actor>::from("china").value(), "japan"} == actors{"china", "japan"});
    CHECK(actors{en::id<en::actor>{}} == actors(std::vector{en::id<en::actor>{}}));
}

TEST_CASE("compact_list: a member of an aggregate takes literals, a vector and another list") {
    using step = en::step<move>;
    std::vector<en::id<en::actor>> many{{"japan"}, {"korea"}};

    CHECK(step{.by{"japan"}} == step{.by{{"japan"}}});
    CHECK(step{.by{"japan", "korea"}}.by == many);
    CHECK(step{.by = {"japan", "korea"}}.by == many);
    CHECK(step{.by{many}}.by == many);
    CHECK(step{.by = many}.by == many);
    CHECK(step{.by{step{.by = many}.by}}.by == many);
    CHECK(step{.by = actors(many)}.by == actors(many));
    CHECK(step{.by = std::move(many)}.by.size() == 2);
}

TEST_CASE("compact_list: keys and references are elements, too, of the kinds that the list allows") {
    CHECK(en::compact_list<en::key>{"sign", "ratify"}[1] == en::key{"ratify"});
    CHECK(en::compact_list<en::ref<>>{"topic/trade", "measure/three-materials#lifted"}[1].parts().key == "lifted");
    CHECK(en::compact_list<en::ref<en::measure, en::agreement>>{"measure/boycott"}.size() == 1);

    en::id<en::meeting> const summit{"tokyo-2023"};
    CHECK(en::compact_list<en::ref<>>{en::ref<>(summit), "topic/trade"}[0].view() == "meeting/tokyo-2023");
}

TEST_CASE("compact_list: it is read and written as an array") {
    auto const written = en::json::write(en::step<move>{.by{"japan", "korea"}});
    auto const again = en::json::read<en::step<move>>(written);
    REQUIRE(again);
    CHECK(again->by == actors{"japan", "korea"});
}
