// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/participation.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of participations: notice is given, held and revoked beside the stage") {
    using a = participation_action;
    CHECK(walk<a>({a::sign, a::ratify, a::enter_into_force}) == "party");
    CHECK(walk<a>({a::accede, a::enter_into_force, a::give_notice}) == "party, notice given");
    CHECK(walk<a>({a::accede, a::enter_into_force, a::give_notice, a::hold_notice}) == "party, notice held");
    CHECK(walk<a>({a::accede, a::enter_into_force, a::give_notice, a::hold_notice, a::revoke_notice}) == "party");
    CHECK(walk<a>({a::accede, a::enter_into_force, a::announce_notice}) == "party");
    CHECK(walk<a>({a::accede, a::enter_into_force, a::give_notice, a::withdraw, a::accede}) == "contracting");
    CHECK(walk<a>({a::sign, a::declare_no_intent}) == "initial");
    CHECK(walk<a>({a::ratify, a::ratify}).starts_with("cannot ratify: it was consented to already"));
    CHECK(walk<a>({a::sign, a::give_notice}).starts_with("cannot give_notice: it is not bound"));
    CHECK(walk<a>({a::join, a::revoke_notice}).starts_with("cannot revoke_notice: no notice was given"));
}

TEST_CASE("participation: consent needs no signature where the treaty says so, and comes anew after withdrawal") {
    using a = participation_action;
    CHECK(walk<a>({a::ratify}) == "contracting"); // a convention of the ILO: Constitution 19.5(d)
    CHECK(walk<a>({a::accept, a::enter_into_force}) == "party");
    for (a const again : {a::ratify, a::accept, a::approve, a::accede}) {
        CHECK(walk<a>({a::sign, a::ratify, a::enter_into_force, a::withdraw, again}) == "contracting");
    }
    CHECK(walk<a>({a::accede, a::enter_into_force, a::withdraw, a::sign}) == "signatory");
}

TEST_CASE("participation: a consent is taken back before the treaty is in force, and leaves the signature") {
    using a = participation_action;
    CHECK(walk<a>({a::sign, a::ratify, a::withdraw_consent}) == "signatory");
    CHECK(walk<a>({a::sign, a::ratify, a::withdraw_consent, a::ratify}) == "contracting");
    CHECK(walk<a>({a::sign, a::ratify, a::enter_into_force, a::withdraw_consent})
              .starts_with("cannot withdraw_consent: it did not consent to be bound, or is bound already; who is bound withdraws"));
}
