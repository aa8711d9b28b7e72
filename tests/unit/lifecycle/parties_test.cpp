// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/parties.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;
using support::did;

TEST_CASE("parties without steps of their own go with the agreement, others by their own") {
    agreement one{.participations{participation{.actor{"japan"}}, participation{.actor{"korea"}},
                                  participation{.actor{"usa"}, .capacity = participation_capacity::witness}},
                  .history{did("2016-11-23", agreement_action::sign), did("2016-12", agreement_action::enter_into_force)}};
    CHECK(parties_in_force(one, date{2016, 11, 30}).empty());
    CHECK(parties_in_force(one, date{2016, 12, 15}) == std::vector<party_in_force>{{{"japan"}, certainty::maybe}, {{"korea"}, certainty::maybe}});
    CHECK(parties_in_force(one, date{2017}).size() == 2);
    one.participations[1].history = {did("2016-11-23", participation_action::sign_definitively), did("2016-12-01", participation_action::enter_into_force),
                                     did("2019-11-23", participation_action::withdraw)};
    CHECK(parties_in_force(one, date{2018}).size() == 2);
    CHECK(parties_in_force(one, date{2020}) == std::vector<party_in_force>{{{"japan"}, certainty::yes}});
}
