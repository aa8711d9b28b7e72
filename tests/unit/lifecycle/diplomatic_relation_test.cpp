// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/diplomatic_relation.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of diplomatic relations: established, severed and restored") {
    using a = relation_action;
    CHECK(walk<a>({a::agree_to_establish, a::establish}) == "established");
    CHECK(walk<a>({a::establish, a::sever}) == "severed");
    CHECK(walk<a>({a::establish, a::sever, a::entrust_protection, a::restore, a::end_protection}) == "established");
    CHECK(walk<a>({a::establish, a::sever, a::agree_to_establish, a::restore}) == "established");
    CHECK(walk<a>({a::establish, a::suspend}) == "established, suspended");
    CHECK(walk<a>({a::establish, a::suspend, a::sever, a::end}) == "ended");
}

TEST_CASE("lifecycle of diplomatic relations: refusals name the reason") {
    using a = relation_action;
    CHECK(walk<a>({a::sever}).starts_with("cannot sever: there are no relations to sever"));
    CHECK(walk<a>({a::establish, a::establish}).starts_with("cannot establish: relations exist already"));
    CHECK(walk<a>({a::establish, a::restore}).starts_with("cannot restore: relations were not severed"));
    CHECK(walk<a>({a::establish, a::end, a::establish}).starts_with("cannot establish"));
}

TEST_CASE("lifecycle of diplomatic relations: severed relations are interrupted, not over") {
    auto const& table = lifecycle_table_of<relation_action>;
    auto const at = [&](relation_stage stage) { return table.phase_of({{static_cast<std::uint8_t>(stage), 0, 0, 0}}); };
    CHECK(at(relation_stage::severed) == standing_phase::suspended);
    CHECK(at(relation_stage::established) == standing_phase::open);
    CHECK(at(relation_stage::ended) == standing_phase::over);
}
