// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/index/indexed_instrument.hpp>

#include <entente/model/channel.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("indexed_instrument: answers from the current dossier, without its type") {
    channel one{.id{"talks"}, .history{support::did("2001-02-03", dialogue_action::convene)}};
    indexed_instrument const of(one, 7);
    CHECK(of.kind() == "channel");
    CHECK(of.slug() == "talks");
    CHECK(of.participant().empty());
    CHECK_FALSE(of.is_participation());
    CHECK(of.value() == &one);
    CHECK(of.position() == 7);
    CHECK(of.path() == "channel/talks");
    CHECK(of.path("restart") == "channel/talks#restart");
    CHECK(of.pointer("/names") == "/channels/7/names");
    CHECK(of.pointer_to_step(2) == "/channels/7/history/2");
    CHECK(of.as<channel>() == &one);
    CHECK(of.as<agreement>() == nullptr);
    CHECK(of.history().size() == 1);
    one.history.push_back(support::did("2002", dialogue_action::suspend));
    CHECK(of.history().size() == 2);
    CHECK(of.history().day_of(1) == date{2002});
}

TEST_CASE("indexed_instrument: a participation is named by its actor, and lies in its agreement") {
    agreement one{.id{"pact"}, .participations{{.actor{"a"}}, {.actor{"b"}}}};
    one.participations[1].history.push_back(support::did("2001-02-03", participation_action::sign));
    indexed_instrument const of(one, 3, 1);
    CHECK(of.is_participation());
    CHECK(of.name().kind == "agreement");
    CHECK(of.name().slug == "pact");
    CHECK(of.name().participant == "b");
    CHECK(of.value() == &one.participations[1]);
    CHECK(of.part() == 1);
    CHECK(of.path() == "agreement/pact@b");
    CHECK(of.pointer_to_step(0) == "/agreements/3/participations/1/history/0");
    CHECK(of.as<agreement>() == nullptr);
    CHECK(of.history().lifecycle().stages.name_of(0) == lifecycle_table_of<participation_action>.stages.name_of(0));
}
