// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/short_list.hpp>

#include <entente/core/reflect.hpp>

#include <support/catch.hpp>

#include <algorithm>
#include <cstddef>

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
