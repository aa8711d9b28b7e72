// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/effect_terms.hpp>

#include <entente/lifecycle/lifecycles.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("entry_for: the later entry of the agreement and of the participant, anew after it left") {
    auto const did_on = [](char const* on, participation_action action) {
        return step<participation_action>{.on = *date::from(std::string_view(on)), .action = action};
    };
    agreement whole{.history{{.on = date{2016, 11, 4}, .action = agreement_action::enter_into_force}}};
    participation part{.history{did_on("2016-09-03", participation_action::accept)}};
    CHECK(entry_for(whole, part, 1) == date{2016, 11, 4});
    part.history.push_back(did_on("2017-01-01", participation_action::enter_into_force));
    part.history.push_back(did_on("2020-11-04", participation_action::withdraw));
    part.history.push_back(did_on("2021-02-19", participation_action::enter_into_force));
    CHECK(entry_for(whole, part, 2) == date{2017, 1, 1});
    CHECK_FALSE(entry_for(whole, part, 3));
    CHECK(entry_for(whole, part, 4) == date{2021, 2, 19});
    CHECK_FALSE(entry_for({}, {}, 0));
}

TEST_CASE("terms_of: a fixed term has a length, other terms have none") {
    agreement one;
    CHECK(terms_of(one).is_empty());
    one.term = agreement_term{term_kind::fixed, duration::of_years(5), duration::of_years(1)};
    CHECK(terms_of(one).has_term);
    CHECK(terms_of(one).length == duration::of_years(5));
    CHECK(terms_of(one).renewal == duration::of_years(1));
    one.term->kind = term_kind::automatically_renewed;
    CHECK(terms_of(one).is_empty());
}

TEST_CASE("terms_of: a participation has the notice of its agreement, twelve months where withdrawal is implied (VCLT 56.2)") {
    agreement whole;
    participation const part;
    CHECK_FALSE(terms_of(whole, part).notice);
    whole.withdrawal = withdrawal_rule{.notice = duration::of_days(90)};
    CHECK(terms_of(whole, part).notice == duration::of_days(90));
    whole.withdrawal = withdrawal_rule{.silent = true, .implied = true};
    CHECK(terms_of(whole, part).notice == duration::of_months(12));
}

TEST_CASE("terms_of: a promise of conduct abstains, unless it has a due day or something to achieve") {
    commitment one{.kind = commitment_kind::conduct};
    CHECK(terms_of(one).abstains);
    one.due = date{2020, 1, 1};
    CHECK_FALSE(terms_of(one).abstains);
    one.due.reset();
    one.achieves = {"measure/m:lifted"};
    CHECK_FALSE(terms_of(one).abstains);
    CHECK_FALSE(terms_of(commitment{.kind = commitment_kind::result}).abstains);
}
