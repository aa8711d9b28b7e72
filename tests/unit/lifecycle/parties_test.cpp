// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/parties.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;
using support::did;

namespace {

agreement pact() {
    return {.participations{participation{.actor{"a"},
                                          .history{did("2000-01-01", participation_action::sign_definitively),
                                                   did("2000-01-01", participation_action::enter_into_force)}},
                            participation{.actor{"b"}}},
            .history{did("2000-01-01", agreement_action::sign), did("2000-01-01", agreement_action::enter_into_force)}};
}

} // namespace

TEST_CASE("parties: parties without steps of their own go with the agreement, others by their own") {
    agreement one{.participations{participation{.actor{"japan"}}, participation{.actor{"korea"}},
                                  participation{.actor{"usa"}, .capacity = participation_capacity::witness}},
                  .history{did("2016-11-23", agreement_action::sign), did("2016-12", agreement_action::enter_into_force)}};
    CHECK(parties_in_force(one, date{2016, 11, 30}).empty());
    CHECK(parties_in_force(one, date{2016, 12, 15}) ==
          std::vector<party_in_force>{{{"japan"}, certainty::maybe, certainty::no}, {{"korea"}, certainty::maybe, certainty::no}});
    CHECK(parties_in_force(one, date{2017}).size() == 2);
    one.participations[1].history = {did("2016-11-23", participation_action::sign_definitively),
                                     did("2016-12-01", participation_action::enter_into_force),
                                     did("2019-11-23", participation_action::withdraw)};
    CHECK(parties_in_force(one, date{2018}).size() == 2);
    CHECK(parties_in_force(one, date{2020}).empty()); // one of two left
    one.participations[2].capacity = participation_capacity::party;
    CHECK(parties_in_force(one, date{2020}) ==
          std::vector<party_in_force>{{{"japan"}, certainty::yes, certainty::no}, {{"usa"}, certainty::yes, certainty::no}});
}

TEST_CASE("parties: an agreement that has ended is in force for nobody, whatever ended it") {
    for (auto const end : {agreement_action::terminate, agreement_action::expire, agreement_action::supersede,
                           agreement_action::invalidate, agreement_action::fulfil, agreement_action::fall_into_disuse}) {
        auto one = pact();
        one.history.push_back(did("2005-01-01", end));
        CAPTURE(enum_name(end));
        CHECK(parties_in_force(one, date{2004, 12, 31}).size() == 2);
        CHECK(parties_in_force(one, date{2005, 1, 1}).empty());
        CHECK(agreement_in_effect(one, date{2006}).of(one.participations[0]).bound == certainty::no);
    }
    auto by_terms = pact();
    by_terms.history[1].until = date{2005, 1, 1};
    CHECK(parties_in_force(by_terms, date{2005, 1, 1}).size() == 2);
    CHECK(parties_in_force(by_terms, date{2005, 1, 2}).empty());
}

TEST_CASE("parties: a suspended agreement stays in force and does not bind, for all or for one") {
    auto one = pact();
    one.history.push_back(did("2005-01-01", agreement_action::suspend));
    CHECK(parties_in_force(one, date{2006}) ==
          std::vector<party_in_force>{{{"a"}, certainty::yes, certainty::yes}, {{"b"}, certainty::yes, certainty::yes}});
    CHECK(agreement_in_effect(one, date{2006}).of(one.participations[1]).bound == certainty::no);
    // Of two parties one suspends it: both are released from it (VCLT 72.1(a)). Of three, only the one is.
    one = pact();
    one.participations[0].history.push_back(did("2005-01-01", participation_action::suspend));
    CHECK(parties_in_force(one, date{2006}) ==
          std::vector<party_in_force>{{{"a"}, certainty::yes, certainty::yes}, {{"b"}, certainty::yes, certainty::yes}});
    agreement_in_effect const of_two(one, date{2006, 1, 1});
    CHECK(of_two.of(one.participations[0]).bound == certainty::no);
    CHECK(of_two.of(one.participations[1]).bound == certainty::no);
    auto third = one.participations[1];
    third.actor = {"c"};
    one.participations.push_back(third);
    agreement_in_effect const of_three(one, date{2006, 1, 1});
    CHECK(of_three.of(one.participations[0]).bound == certainty::no);
    CHECK(of_three.of(one.participations[1]).bound == certainty::yes);
    CHECK(of_three.of(one.participations[1]).suspended == certainty::no);
}

TEST_CASE("parties: who is left alone is bound to nobody, whether the others left or suspended it") {
    auto const left = did("2010-01-01", participation_action::withdraw);
    auto const held = did("2010-01-01", participation_action::suspend);
    auto const of_three = [&](auto const& of_a, auto const& of_b) {
        auto one = pact();
        one.participations[1].history = one.participations[0].history;
        one.participations[0].history.push_back(of_a);
        one.participations[1].history.push_back(of_b);
        one.participations.push_back({.actor{"c"}});
        return one;
    };
    auto const standing_of_c = [](agreement const& one, date const& when) {
        return agreement_in_effect(one, when).of(one.participations[2]);
    };
    auto const both_left = of_three(left, left);
    CHECK(standing_of_c(both_left, date{2009, 12, 31}).bound == certainty::yes);
    CHECK(standing_of_c(both_left, date{2010, 1, 1}).bound == certainty::no);
    CHECK(standing_of_c(both_left, date{2010, 1, 1}).in_force == certainty::no);
    CHECK(parties_in_force(both_left, date{2010, 1, 1}).empty());
    for (auto const& one : {of_three(left, held), of_three(held, left), of_three(held, held)}) {
        auto const c = standing_of_c(one, date{2010, 1, 1});
        CHECK(c.in_force == certainty::yes); // suspended, it stays in force (VCLT 72)
        CHECK(c.suspended == certainty::yes);
        CHECK(c.bound == certainty::no);
        CHECK(standing_of_c(one, date{2009, 12, 31}).bound == certainty::yes);
    }
    // A fourth party that did neither is bound, and so is the third.
    auto of_four = of_three(left, held);
    of_four.participations.push_back({.actor{"d"}});
    CHECK(standing_of_c(of_four, date{2010, 1, 1}).bound == certainty::yes);
    CHECK(standing_of_c(of_four, date{2010, 1, 1}).suspended == certainty::no);
}

TEST_CASE("parties: when the notice of one of two parties was to take effect, the other is perhaps bound no longer") {
    auto one = pact();
    one.withdrawal = withdrawal_rule{.notice = duration::of_months(12)};
    one.participations[0].history.push_back(did("2005-01-01", participation_action::give_notice));
    auto const bound_on = [&](date const& when) { return agreement_in_effect(one, when).of(one.participations[1]).bound; };
    CHECK(bound_on(date{2005, 12, 31}) == certainty::yes);
    CHECK(bound_on(date{2006, 2, 1}) == certainty::maybe);
    one.participations[0].history.push_back(did("2006-01-01", participation_action::withdraw));
    CHECK(bound_on(date{2006, 2, 1}) == certainty::no);
}

TEST_CASE("parties: an agreement that never entered into force binds nobody; one without any record follows its participations") {
    auto one = pact();
    one.history = {did("2000-01-01", agreement_action::adopt)};
    CHECK(parties_in_force(one, date{2001}).empty());
    CHECK(agreement_in_effect(one, date{2001}).of(one.participations[0]).bound == certainty::no);
    one.history.clear();
    CHECK(parties_in_force(one, date{2001}) == std::vector<party_in_force>{{{"a"}, certainty::yes, certainty::no}});
}

TEST_CASE("parties: provisional application binds, but is not in force") {
    agreement one{.participations{participation{.actor{"a"},
                                                .history{did("2000-01-01", participation_action::sign),
                                                         did("2000-02-01", participation_action::apply_provisionally)}},
                                  participation{.actor{"b"}, .history{did("2000-01-01", participation_action::sign)}}},
                  .history{did("2000-01-01", agreement_action::sign)}};
    auto const standing = [&](std::size_t i, char const* day) {
        return agreement_in_effect(one, support::on(day)).of(one.participations[i]);
    };
    CHECK(standing(0, "2000-01-15").bound == certainty::no);
    CHECK(standing(0, "2000-03-01").bound == certainty::yes);
    CHECK(standing(0, "2000-03-01").provisional == certainty::yes);
    CHECK(standing(0, "2000-03-01").in_force == certainty::no);
    CHECK(standing(1, "2000-03-01").bound == certainty::no);
    one.participations[0].history.push_back(did("2000-06-01", participation_action::suspend));
    CHECK(standing(0, "2000-07-01").bound == certainty::no);
    one.history.push_back(did("2000-04-01", agreement_action::apply_provisionally)); // by all who signed
    CHECK(standing(1, "2000-05-01").bound == certainty::yes);
    one.history.push_back(did("2001-01-01", agreement_action::abandon));
    CHECK(standing(1, "2001-01-01").bound == certainty::no);
}
