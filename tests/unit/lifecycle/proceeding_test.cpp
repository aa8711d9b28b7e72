// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/proceeding.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("a proceeding that was suspended, resumed, suspended and withdrawn is withdrawn and nothing else") {
    using a = proceeding_action;
    CHECK(walk<a>({a::request_consultations, a::suspend, a::resume, a::request_panel, a::establish_panel, a::suspend,
                   a::withdraw}) == "withdrawn");
    CHECK(walk<a>({a::file, a::judge, a::appeal, a::judge, a::become_final, a::enforce, a::satisfy}) == "satisfied");
    CHECK(walk<a>({a::file, a::judge, a::remand, a::judge}) == "judged");
    CHECK(walk<a>({a::request_consultations, a::establish_panel}).starts_with("cannot establish_panel: no panel was requested"));
}
