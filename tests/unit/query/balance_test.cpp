// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/balance.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

/// "ab+" is an alliance, "ab-" a dispute.
dossier signed_network(std::initializer_list<char const*> edges) {
    dossier result;
    int n = 0;
    for (std::string const edge : edges) {
        auto const a = *id<actor>::from(edge.substr(0, 1));
        auto const b = *id<actor>::from(edge.substr(1, 1));
        auto const number = std::to_string(n++);
        if (edge[2] == '+') {
            result.agreements.push_back({.id = *id<agreement>::from("t" + number),
                                         .form = agreement_form::treaty,
                                         .participations{{.actor = a, .capacity = participation_capacity::party},
                                                         {.actor = b, .capacity = participation_capacity::party}},
                                         .clauses{{.obligations{obligation::non_aggression}}},
                                         .history{support::did("1900-01-01", agreement_action::sign),
                                                  support::did("1900-01-01", agreement_action::enter_into_force)}});
        } else {
            result.disputes.push_back(
                {.id = *id<dispute>::from("d" + number),
                 .kind = dispute_kind::territorial,
                 .sides{{.role = dispute_role::challenger, .actors{a}}, {.role = dispute_role::target, .actors{b}}},
                 .history{support::did("1900-01-01", dispute_action::activate)}});
        }
    }
    return result;
}

std::string shown(balance_answer const& one) {
    return std::to_string(one.friends) + ' ' + std::to_string(one.divided_friends) + ' ' + std::to_string(one.common_foe) + ' ' +
           std::to_string(one.foes) + ' ' + (one.balanced ? std::to_string(*one.balanced) : "-");
}

} // namespace

TEST_CASE("balance: the four triads") {
    auto const of = [](std::initializer_list<char const*> edges) {
        auto const one = signed_network(edges);
        dossier_index const index{one};
        return shown(structural_balance(index, date{1914}));
    };
    CHECK(of({"ab+", "bc+", "ac+"}) == "1 0 0 0 1000");
    CHECK(of({"ab+", "bc+", "ac-"}) == "0 1 0 0 0");
    CHECK(of({"ab+", "bc-", "ac-"}) == "0 0 1 0 1000");
    CHECK(of({"ab-", "bc-", "ac-"}) == "0 0 0 1 0");
    CHECK(of({"ab+", "bc+"}) == "0 0 0 0 -");
    CHECK(of({"ab+", "bc+", "ac+", "ad-", "bd-", "cd-"}) == "1 0 3 0 1000");
    CHECK(of({"ab+", "bc+", "ac+", "ad-", "bd-", "cd+"}) == "1 2 1 0 500");
}

TEST_CASE("balance: the unbalanced triads are named with their hostile pairs, up to a limit") {
    auto const one = signed_network({"ab+", "bc+", "ac-", "ad-", "cd-"});
    dossier_index const index{one};
    auto const found = structural_balance(index, date{1914});
    REQUIRE(found.unbalanced.size() == 2);
    CHECK(found.unbalanced[0].actors[2].id == id<actor>{"c"});
    CHECK(found.unbalanced[0].hostile == std::vector{*dyad::from(id<actor>{"a"}, id<actor>{"c"})});
    CHECK(found.unbalanced[1].hostile.size() == 3);
    balance_options few;
    few.named = 1;
    CHECK(structural_balance(index, date{1914}, few).not_named == 1);
}

TEST_CASE("balance: a pair that is both allied and in dispute counts as the options say, and is named") {
    auto const one = signed_network({"ab+", "ab-", "bc+", "ac+"});
    dossier_index const index{one};
    balance_options options;
    auto const found = structural_balance(index, date{1914}, options);
    CHECK(shown(found) == "0 1 0 0 0");
    CHECK(found.both == std::vector{*dyad::from(id<actor>{"a"}, id<actor>{"b"})});
    options.where_both = both_signs::friendly;
    CHECK(shown(structural_balance(index, date{1914}, options)) == "1 0 0 0 1000");
    options.where_both = both_signs::neither;
    CHECK(shown(structural_balance(index, date{1914}, options)) == "0 0 0 0 -");
    options.friendly.clear();
    options.hostile.clear();
    CHECK(shown(structural_balance(index, date{1914}, options)) == "0 0 0 0 -");
}
