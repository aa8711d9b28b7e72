// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/actor.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("actor: an actor has names, identifiers, a time of existence, and lists that count it") {
    std::string_view const text =
        R"({"id":"japan","kind":"state","names":{"en":"Japan","ja":"日本"},"identifiers":[{"scheme":"cow","value":"740"}],"system_membership":[{"system":"cow","period":"1860/1945"}],"memberships":[{"organisation":"un","kind":"full","period":"1956-12-18/.."}]})";
    auto const one = support::from_json<actor>(text);
    CHECK(json::write(one) == text);
    CHECK(one.kind == actor_kind::state);
    CHECK_FALSE(one.existence);
}
