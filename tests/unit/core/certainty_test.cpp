// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/certainty.hpp>

#include <entente/core/reflect.hpp>

#include <support/catch.hpp>

#include <type_traits>

using entente::certainty;

namespace {

constexpr certainty all[]{certainty::no, certainty::maybe, certainty::yes};

// What is not certain is no bool, so that nobody takes `maybe` for `yes` by mistake.
static_assert(!std::is_convertible_v<certainty, bool>);
static_assert(certainty::no < certainty::maybe && certainty::maybe < certainty::yes);
static_assert(entente::to_certainty(true) == certainty::yes);
static_assert(entente::to_certainty(false) == certainty::no);

} // namespace

TEST_CASE("and, or and not are Kleene's") {
    for (certainty const a : all) {
        CHECK((a & certainty::yes) == a);
        CHECK((a & certainty::no) == certainty::no);
        CHECK((a | certainty::no) == a);
        CHECK((a | certainty::yes) == certainty::yes);
        CHECK((!!a) == a);
        for (certainty const b : all) {
            CHECK((a & b) == (b & a));
            CHECK((a | b) == (b | a));
            CHECK((!(a & b)) == ((!a) | (!b)));
            CHECK((!(a | b)) == ((!a) & (!b)));
        }
    }
    CHECK((!certainty::maybe) == certainty::maybe);
    CHECK((certainty::maybe & (!certainty::maybe)) == certainty::maybe);
}

TEST_CASE("certainty is written as a word") {
    CHECK(entente::enum_name(certainty::maybe) == "maybe");
    certainty read = certainty::no;
    CHECK(entente::enum_from_name("yes", read));
    CHECK(read == certainty::yes);
}
