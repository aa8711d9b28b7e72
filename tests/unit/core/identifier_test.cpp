// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/identifier.hpp>

#include <support/catch.hpp>

#include <iterator>

using namespace entente;

TEST_CASE("identifier: the schemes are sorted, known by name, and users add theirs") {
    for (std::size_t i = 1; i != std::size(identifier_schemes); ++i) {
        CHECK(identifier_schemes[i - 1].name < identifier_schemes[i].name);
    }
    for (identifier_scheme const& one : identifier_schemes) {
        CHECK(key::from(one.name));
        CHECK_FALSE(one.title.empty());
    }
    CHECK(is_known_scheme(key{"cow"}));
    CHECK(is_known_scheme(key{"x-archive"}));
    CHECK_FALSE(is_known_scheme(key{"cows"}));
    CHECK(identifier{{"cow"}, "740"} == identifier{{"cow"}, "740"});
    CHECK(identifier{{"cow"}, "740"} < identifier{{"gw"}, "740"});
}

TEST_CASE("identifier: equal identifiers have equal hashes") {
    std::hash<identifier> const hash;
    CHECK(hash({{"cow"}, "740"}) == hash({{"cow"}, "740"}));
    CHECK(hash({{"cow"}, "740"}) != hash({{"gw"}, "740"}));
    CHECK(hash({{"cow"}, "740"}) != hash({{"cow"}, "732"}));
}
