// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/certainty.hpp>

#include <support/catch.hpp>

#include <type_traits>

using namespace entente;

static_assert(!std::is_convertible_v<certainty, bool>);

TEST_CASE("certainty: maybe stays maybe, unless the other side decides") {
    using enum certainty;
    certainty const all[]{no, maybe, yes};
    for (certainty const a : all) {
        CHECK((a & yes) == a);
        CHECK((a & no) == no);
        CHECK((a | yes) == yes);
        CHECK((a | no) == a);
        CHECK(negation(negation(a)) == a);
        for (certainty const b : all) {
            CHECK(negation(a & b) == (negation(a) | negation(b)));
        }
    }
    CHECK((maybe & maybe) == maybe);
    CHECK((maybe | negation(maybe)) == maybe);
    CHECK(certainly(true) == yes);
    CHECK(certainly(false) == no);
}
