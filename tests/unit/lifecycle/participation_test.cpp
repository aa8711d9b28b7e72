// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/participation.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("notice is given, held and revoked beside the stage") {
    using a = participation_action;
    CHECK(walk<a>({a::sign, a::ratify, a::enter_into_force}) == "party");
    CHECK(walk<a>({a::accede, a::enter_into_force, a::give_notice}) == "party, notice given");
    CHECK(walk<a>({a::accede, a::enter_into_force, a::give_notice, a::hold_notice}) == "party, notice held");
    CHECK(walk<a>({a::accede, a::enter_into_force, a::give_notice, a::hold_notice, a::revoke_notice}) == "party");
    CHECK(walk<a>({a::accede, a::enter_into_force, a::announce_notice}) == "party");
    CHECK(walk<a>({a::accede, a::enter_into_force, a::give_notice, a::withdraw, a::accede}) == "contracting");
    CHECK(walk<a>({a::sign, a::declare_no_intent}) == "initial");
    CHECK(walk<a>({a::ratify}).starts_with("cannot ratify: it was not signed"));
    CHECK(walk<a>({a::sign, a::give_notice}).starts_with("cannot give_notice: it is not bound"));
    CHECK(walk<a>({a::join, a::revoke_notice}).starts_with("cannot revoke_notice: no notice was given"));
}
