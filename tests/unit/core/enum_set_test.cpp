// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/enum_set.hpp>

#include <support/catch.hpp>

#include <iterator>
#include <vector>

using namespace entente;

namespace {

enum class letter { a, b, c, last = 63 };

using letters = enum_set<letter>;

static_assert(letters{}.empty());
static_assert(letters{letter::c, letter::a, letter::c}.size() == 2);
static_assert(letters{letter::a, letter::c}.contains(letter::c));
static_assert(!letters{letter::a, letter::c}.contains(letter::b));
static_assert(letters{letter::last}.bits() == 1ULL << 63U);
static_assert(letters::from_bits(5) == letters{letter::a, letter::c});
static_assert(std::forward_iterator<letters::iterator>);

} // namespace

TEST_CASE("a set of enumerators gives them in their order") {
    std::vector<letter> found;
    for (letter const one : letters{letter::last, letter::b, letter::a}) {
        found.push_back(one);
    }
    CHECK(found == std::vector{letter::a, letter::b, letter::last});
    letters grown;
    grown.insert(letter::b);
    CHECK(*grown.begin() == letter::b);
    auto at = grown.begin();
    CHECK(*at++ == letter::b);
    CHECK(at == grown.end());
}
