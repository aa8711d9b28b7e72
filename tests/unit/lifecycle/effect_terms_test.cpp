// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/effect_terms.hpp>

#include <entente/lifecycle/lifecycles.hpp>

#include <support/catch.hpp>

using namespace entente;

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
