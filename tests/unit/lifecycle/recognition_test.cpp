// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/recognition.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of recognition: de facto, de jure and withdrawn") {
    using a = recognition_action;
    CHECK(walk<a>({a::recognise_de_facto, a::recognise}) == "de_jure");
    CHECK(walk<a>({a::recognise, a::withdraw}) == "withdrawn");
    CHECK(walk<a>({a::recognise, a::withdraw, a::recognise}) == "de_jure");
    CHECK(walk<a>({a::withdraw}).starts_with("cannot withdraw: it was not recognised"));
    CHECK(walk<a>({a::recognise, a::recognise_de_facto}).starts_with("cannot recognise_de_facto: it was recognised already"));
}
