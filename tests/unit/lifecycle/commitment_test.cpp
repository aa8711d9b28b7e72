// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/commitment.hpp>

#include <entente/lifecycle/status_at.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

#include <cstddef>
#include <cstdint>

using namespace entente;
using support::walk;

TEST_CASE("lifecycle of commitments: a commitment is promised, and kept or not") {
    using a = commitment_action;
    CHECK(walk<a>({a::offer, a::accept, a::begin, a::fulfil_in_part, a::fulfil}) == "fulfilled");
    CHECK(walk<a>({a::pledge, a::breach, a::remedy}) == "fulfilled");
    CHECK(walk<a>({a::pledge, a::begin, a::reduce, a::restore}) == "in_progress");
    CHECK(walk<a>({a::pledge, a::suspend, a::release}) == "released");
    CHECK(walk<a>({a::pledge, a::fulfil, a::fulfil}).starts_with("cannot fulfil: nothing was promised, or it is over"));
}

TEST_CASE("lifecycle of commitments: reparation ends a promise, and not a continuing duty (ARSIWA 29, 30)") {
    commitment one{};
    auto const add = [&](date const& on, commitment_action action) {
        step<commitment_action> made{};
        made.on = on;
        made.action = action;
        one.history.push_back(made);
    };
    add(date{2000, 1, 1}, commitment_action::pledge);
    add(date{2001, 1, 1}, commitment_action::breach);
    add(date{2002, 1, 1}, commitment_action::remedy);
    CHECK(status_at(one, date{2003, 1, 1}).is(commitment_stage::fulfilled) == certainty::yes);
    one.continuing = true;
    CHECK(status_at(one, date{2003, 1, 1}).is(commitment_stage::in_progress) == certainty::yes);
    // Nothing else is different.
    auto const& plain = lifecycle_table_of<commitment_action>;
    auto const& duty = lifecycle_variant<commitment_action>;
    REQUIRE(duty.size == plain.size);
    for (std::size_t i = 0; i != plain.size; ++i) {
        bool const is_remedy = plain.rows[i].action == static_cast<std::uint8_t>(commitment_action::remedy);
        CHECK((plain.rows[i].to != duty.rows[i].to) == is_remedy);
        CHECK(plain.rows[i].action == duty.rows[i].action);
        CHECK(plain.rows[i].stages == duty.rows[i].stages);
    }
}
