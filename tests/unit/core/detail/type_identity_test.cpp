// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/detail/type_identity.hpp>

#include <entente/core/compact_list.hpp>
#include <entente/core/id.hpp>
#include <entente/model/agreement.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;
using detail::type_identity;
using detail::type_identity_of;

namespace {

struct islet {};

} // namespace

TEST_CASE("type_identity: types that differ in anything have another") {
    STATIC_REQUIRE(type_identity_of<agreement> == type_identity_of<agreement>);
    STATIC_REQUIRE_FALSE(type_identity_of<agreement> == type_identity_of<agreement_action>);
    STATIC_REQUIRE_FALSE(type_identity_of<compact_list<id<actor>>> == type_identity_of<compact_list<id<actor>, 1>>);
    STATIC_REQUIRE_FALSE(type_identity_of<compact_list<id<actor>, 1>> == type_identity_of<compact_list<id<actor>, 2>>);
    STATIC_REQUIRE_FALSE(type_identity_of<step<agreement_action>> == type_identity_of<step<participation_action>>);
    STATIC_REQUIRE_FALSE(type_identity_of<int> == type_identity_of<unsigned>);
    STATIC_REQUIRE_FALSE(type_identity_of<islet> == type_identity());
}

TEST_CASE("type_identity: different spellings of two compilers are one type") {
    auto const gcc =
        type_identity("T = entente::v0_1::step<entente::v0_1::agreement_action>; std::string_view = std::basic_string_view<char>]");
    CHECK(gcc == type_identity("T = entente::step<entente::agreement_action>]"));
    CHECK(gcc == type_identity_of<step<agreement_action>>);
    CHECK(type_identity("T = my::list<my::a, 2ul>]") == type_identity("T = my::list<my::a,2>; x = y]"));
    CHECK(type_identity("T = my::pair<my::list<int> >]") == type_identity("T = my::pair<my::list<int>>]"));
    CHECK(type_identity("T = std::__cxx11::basic_string<char>]") == type_identity("T = std::__1::basic_string<char>]"));
    CHECK_FALSE(type_identity("T = my::a1ul]") == type_identity("T = my::a1]"));
    CHECK_FALSE(type_identity("T = my::vessel]") == type_identity("T = my::v1_::vessel2]"));
    // Only this library's own version is left out: users may have two versions of one name.
    CHECK_FALSE(type_identity("T = my::v1::order]") == type_identity("T = my::v2::order]"));
    CHECK_FALSE(type_identity("T = my::v1::order]") == type_identity("T = my::order]"));
    CHECK_FALSE(type_identity("T = my::list<my::v1::order>]") == type_identity("T = my::list<my::order>]"));
    CHECK_FALSE(type_identity("T = my::vessel1::x]") == type_identity("T = my::x]"));
    CHECK_FALSE(type_identity("T = my::list<my::a, 21>]") == type_identity("T = my::list<my::a, 2>]"));
    // These stand for each compiler: what one has must be what the others have.
    STATIC_REQUIRE(type_identity_of<agreement>.hash() == type_identity("T = entente::agreement]").hash());
    STATIC_REQUIRE(type_identity_of<compact_list<id<actor>, 1>>.hash() ==
                   type_identity("T = entente::compact_list<entente::id<entente::actor>,1>]").hash());
}

TEST_CASE("type_identity: a type of an unnamed namespace is that of one unit") {
    std::string const here = "T = {anonymous}::islet]";
    std::string const there = here;
    CHECK(type_identity(here) == type_identity(here));
    CHECK_FALSE(type_identity(here) == type_identity(there));
    CHECK(type_identity_of<islet> == type_identity_of<islet>);
}
