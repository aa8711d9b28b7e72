// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/short_list.hpp>

#include <entente/core/reflect.hpp>

#include <support/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

using namespace entente;

static_assert(layout_of<short_list<int, 2>>.form == layout_form::list);

TEST_CASE("a short list keeps its order when it outgrows its room and when it shrinks again") {
    short_list<int, 2> list;
    for (int i = 0; i != 5; ++i) {
        list.push_back(i);
        REQUIRE(list.size() == static_cast<std::size_t>(i) + 1);
        for (int k = 0; k <= i; ++k) {
            REQUIRE(list[static_cast<std::size_t>(k)] == k);
        }
    }
    auto const copy = list;
    CHECK(copy == list);
    list.resize(1);
    CHECK(list.back() == 0);
    CHECK_FALSE(copy == list);
    list.resize(3);
    CHECK(list[2] == 0);
    CHECK(list.end() - list.begin() == 3);
    list.clear();
    CHECK(list.empty());
    for (std::size_t n : {1U, 2U, 3U, 5U, 0U, 3U}) {
        short_list<int, 2> fresh;
        fresh.resize(n);
        CHECK(fresh.size() == n);
        CHECK(static_cast<std::size_t>(fresh.end() - fresh.begin()) == n);
        for (int const one : fresh) {
            CHECK(one == 0);
        }
        for (int& one : fresh) {
            one = static_cast<int>(n);
        }
        fresh.push_back(9);
        CHECK(std::count(fresh.begin(), fresh.end(), static_cast<int>(n)) == static_cast<std::ptrdiff_t>(n));
        CHECK(fresh.size() == n + 1);
        CHECK(fresh.back() == 9);
        fresh.resize(n);
        CHECK(fresh.size() == n);
    }
}

TEST_CASE("a list that was moved from is empty and can be used again") {
    short_list<std::string, 2> one;
    for (auto const* const word : {"a", "b", "c"}) {
        one.push_back(word);
    }
    auto other = std::move(one);
    CHECK(one.size() == 0); // NOLINT: what a moved-from list is
    one.clear();
    one.push_back("d");
    CHECK(one.size() == 1);
    CHECK(other.size() == 3);
    one = std::move(other);
    CHECK(one.back() == "c");
    CHECK(other.empty());
    other.resize(2);
    CHECK(other[1].empty());
}

TEST_CASE("what a list takes back after it has grown is fresh") {
    short_list<int, 2> one;
    for (int i = 1; i != 6; ++i) {
        one.push_back(i);
    }
    one.clear();
    one.resize(2);
    CHECK(one[0] == 0);
    CHECK(one[1] == 0);
}
