// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/fwd.hpp>

#include <support/catch.hpp>

namespace my {

struct lighthouse;

} // namespace my

template <>
inline constexpr entente::kind_words entente::kind_words_of<my::lighthouse>{"lighthouse", "lighthouses"};

TEST_CASE("fwd: a kind has a word before its type is complete, ours and yours") {
    CHECK(entente::kind_name<entente::trilateral_forum> == "trilateral_forum");
    CHECK(entente::kind_name<my::lighthouse> == "lighthouse");
    CHECK(entente::kind_plural<my::lighthouse> == "lighthouses");
    CHECK(entente::kind_plural<entente::trilateral_forum> == "trilateral_forums");
    CHECK(entente::kind_name<int>.empty());
}
