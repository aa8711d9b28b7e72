// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/obligations.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

namespace {

/// An alliance of a and b; b's guarantee to c, on a condition; d owes a, and a not d.
dossier allies() {
    return support::from_json<dossier>(R"({"entente":"1.0",
        "actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"},{"id":"d","kind":"state"},{"id":"army-of-d","kind":"armed_force","part_of":"d"}],
        "agreements":[
            {"id":"alliance","form":"treaty","binding":"legal","withdrawal":{"silent":true,"implied":true},"participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],
             "clauses":[{"key":"iii","obligations":["defence","consultation"]}],"history":[{"on":"1950-01-01","action":"sign"},{"on":"1950-01-01","action":"enter_into_force"},{"on":"1960-01-01","action":"suspend"},{"on":"1961-01-01","action":"resume"},{"on":"1990-01-01","action":"terminate"}]},
            {"id":"guarantee","form":"treaty","binding":"legal","participations":[{"actor":"b","capacity":"party"},{"actor":"c","capacity":"party"}],
             "clauses":[{"key":"i","obligations":["defence"],"bearers":["b"],"beneficiaries":["c"],"condition":{"en":"if the attack was not provoked"}}],"history":[{"on":"1955-01-01","action":"sign"},{"on":"1955-01-01","action":"enter_into_force"}]},
            {"id":"protocol","form":"protocol","binding":"legal","participations":[{"actor":"army-of-d","capacity":"party"},{"actor":"a","capacity":"party"}],"relations":[{"kind":"implements","to":"alliance"}],
             "clauses":[{"obligations":["defence"],"bearers":["army-of-d"],"beneficiaries":["b"]}],"history":[{"on":"1956-01-01","action":"sign"},{"on":"1956-01-01","action":"enter_into_force"}]}],
        "commitments":[{"id":"bases","by":["a"],"to":["b"],"under":"agreement/alliance#iii","history":[{"on":"1951-01-01","action":"pledge"}]},
                       {"id":"leave","by":["b"],"to":["a"],"conditions":[{"target":"agreement/alliance:terminated","order":"before"}],"history":[{"on":"1951-01-01","action":"pledge"}]}],
        "channels":[{"id":"staff-talks","level":"experts","members":[{"actor":"a"},{"actor":"b"}],"established_by":"alliance"}]})");
}

std::string shown(std::vector<owed_obligation> const& all) {
    std::string result;
    for (owed_obligation const& one : all) {
        result += std::string(one.bearer.id.view()) + '>' + std::string(one.beneficiary.id.view()) +
                  (one.owed == certainty::maybe ? "? " : " ");
    }
    return result;
}

std::string shown(call_to_act const& one) {
    std::string result;
    for (called_ally const& each : one.allies) {
        result +=
            std::to_string(each.distance) + std::string(each.by.bearer.id.view()) + (each.certain == certainty::maybe ? "? " : " ");
    }
    return result;
}

} // namespace

TEST_CASE("if_cancelled: a notice takes effect after the time in which none may be given (Paris Agreement 28)") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"paris","form":"treaty","binding":"legal","withdrawal":{"notice":"P1Y","lock_in":"P3Y"},
        "participations":[{"actor":"a","capacity":"party","history":[{"on":"2016-09-03","action":"accept"},{"on":"2016-11-04","action":"enter_into_force"},{"on":"2019-11-04","action":"give_notice"},{"on":"2020-11-04","action":"withdraw"},{"on":"2021-01-20","action":"accept"},{"on":"2021-02-19","action":"enter_into_force"}]}],
        "history":[{"on":"2015-12-12","action":"adopt"},{"on":"2016-11-04","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    CHECK(if_cancelled(index, {"paris"}, date{2022, 1, 1})->earliest == date{2025, 2, 19});
    CHECK(if_cancelled(index, {"paris"}, date{2024, 6, 1})->earliest == date{2025, 6, 1});
    auto longer = one;
    longer.agreements[0].participations.push_back({.actor{"b"}, .capacity = participation_capacity::party}); // in force since 2016
    dossier_index const of_both{longer};
    CHECK(if_cancelled(of_both, {"paris"}, date{2022, 1, 1})->earliest == date{2023, 1, 1});
}

TEST_CASE("obligations: follow the clause, and exist only while the agreement is in force and not suspended"
          "is suspended") {
    auto const one = allies();
    dossier_index const index{one};
    CHECK(shown(obligations(index, date{1949}).all).empty());
    CHECK(shown(obligations(index, date{1952}).all) == "a>b b>a a>b b>a ");
    CHECK(shown(obligations(index, date{1957}).all) == "a>b b>a a>b b>a b>c? army-of-d>b ");
    CHECK(shown(obligations(index, date{1960, 6, 1}).all) == "b>c? army-of-d>b ");
    CHECK(shown(obligations(index, date{1950}).all) == "a>b b>a a>b b>a ");
    CHECK(shown(obligations(index, date{1991}).all) == "b>c? army-of-d>b ");
    auto const found = obligations(index, date{1957}, {.what = {obligation::defence}, .who = id<actor>{"d"}});
    CHECK(shown(found.all) == "army-of-d>b ");
    CHECK(found.all[0].under == ref<>{"agreement/protocol"});
    CHECK(obligations(index, date{1957}, {.what = {}, .who = id<actor>{"c"}}).all[0].condition == "if the attack was not provoked");
}

TEST_CASE("obligations: for whom the operation of an agreement is suspended owes nothing, and is owed nothing, meanwhile") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","clauses":[{"obligations":["defence"]}],
        "participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"},
            {"actor":"c","capacity":"party","history":[{"on":"1950-01-01","action":"sign_definitively"},{"on":"1950-01-01","action":"enter_into_force"},{"on":"1960-01-01","action":"suspend"},{"on":"1961-01-01","action":"withdraw"}]}],
        "history":[{"on":"1950-01-01","action":"sign"},{"on":"1950-01-01","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    CHECK(shown(obligations(index, date{1955}).all) == "a>b a>c b>a b>c c>a c>b ");
    CHECK(shown(obligations(index, date{1960, 6, 1}).all) == "a>b b>a ");
    CHECK(shown(obligations(index, date{1962}).all) == "a>b b>a ");
}

TEST_CASE("obligations: who must act is found through chains of agreements, with the conditions on the way") {
    auto const one = allies();
    dossier_index const index{one};
    CHECK(shown(who_must_act(index, {"c"}, call_kind::attack, date{1957})) == "1b? 2a? 2army-of-d? ");
    CHECK(shown(who_must_act(index, {"a"}, call_kind::attack, date{1957})) == "1b 1b 2army-of-d ");
    CHECK(shown(who_must_act(index, {"a"}, call_kind::consultation, date{1957})) == "1b ");
    CHECK(shown(who_must_act(index, {"d"}, call_kind::attack, date{1957})).empty());
    CHECK(shown(who_must_act(index, {"nobody"}, call_kind::attack, date{1957})).empty());
}

TEST_CASE("who_must_act: the most certain chain counts, also if it is longer") {
    auto const treaty = [](std::string const& name, std::string const& bearer, std::string const& beneficiary,
                           std::string const& condition) {
        return R"({"id":")" + name + R"(","form":"treaty","binding":"legal","participations":[{"actor":")" + bearer +
               R"(","capacity":"party"},{"actor":")" + beneficiary +
               R"(","capacity":"party"}],"clauses":[{"obligations":["defence"],"bearers":[")" + bearer +
               R"("],"beneficiaries":[")" + beneficiary + R"("])" +
               (condition.empty() ? "" : R"(,"condition":{"en":")" + condition + R"("})") +
               R"(}],"history":[{"on":"1950-01-01","action":"sign"},{"on":"1950-01-01","action":"enter_into_force"}]})";
    };
    // b owes a on a condition, and then without one; c owes b. d owes a on a condition, and c without one.
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","agreements":[)" + treaty("t1", "b", "a", "if") + ',' +
                                                 treaty("t2", "b", "a", "") + ',' + treaty("t3", "c", "b", "") + ',' +
                                                 treaty("t4", "d", "a", "if") + ',' + treaty("t5", "d", "c", "") + ',' +
                                                 treaty("t6", "e", "d", "") + "]}");
    dossier_index const index{one};
    CHECK(shown(who_must_act(index, {"a"}, call_kind::attack, date{1957})) == "1b? 1b 1d? 2c 2e? 3d 4e ");
}

TEST_CASE("obligations: a pair is one-sided if one owes more than the other") {
    auto const one = allies();
    dossier_index const index{one};
    CHECK(shown(one_sided(index, date{1957}).all) == "b>c? army-of-d>b ");
}

TEST_CASE("if_cancelled: reports the effects before the end") {
    auto const one = allies();
    dossier_index const index{one};
    auto const found = if_cancelled(index, {"alliance"}, date{1957, 1, 1});
    REQUIRE(found);
    CHECK(shown(found->ended) == "a>b b>a a>b b>a ");
    CHECK(shown(found->without_other) == "a>b b>a a>b b>a ");
    REQUIRE(found->commitments.size() == 1);
    CHECK(found->commitments[0].id == id<commitment>{"bases"});
    REQUIRE(found->waiting.size() == 1);
    CHECK(found->waiting[0].id == id<commitment>{"leave"});
    CHECK(found->bodies == std::vector{ref<>{"channel/staff-talks"}});
    REQUIRE(found->dependents.size() == 1);
    CHECK(found->dependents[0].id == id<agreement>{"protocol"});
    CHECK(found->earliest == date{1958, 1, 1}); // twelve months, withdrawal being implied
    CHECK_FALSE(if_cancelled(index, {"no-such"}, date{1957}));
}

TEST_CASE("obligations: a clause with very many parties is left out and listed") {
    dossier one;
    one.agreements.push_back({.id{"all"},
                              .form = agreement_form::treaty,
                              .clauses{{.obligations{obligation::defence}}},
                              .history{support::did("1950-01-01", agreement_action::sign),
                                       support::did("1950-01-01", agreement_action::enter_into_force)}});
    for (int i = 0; i != 2000; ++i) {
        one.agreements[0].participations.push_back(
            {.actor = *id<actor>::from("s" + std::to_string(i)), .capacity = participation_capacity::party});
    }
    dossier_index const index{one};
    auto const found = obligations(index, date{1957});
    CHECK(found.all.empty());
    REQUIRE(found.left_out.size() == 1);
    CHECK(found.left_out[0].id == id<agreement>{"all"});
}

TEST_CASE("obligations: a treaty of two hundred parties is answered in full, a larger one for a single state") {
    auto const with = [](int parties) {
        dossier one;
        one.agreements.push_back({.id{"all"},
                                  .form = agreement_form::treaty,
                                  .clauses{{.obligations{obligation::defence}}},
                                  .history{support::did("1950-01-01", agreement_action::sign),
                                           support::did("1950-01-01", agreement_action::enter_into_force)}});
        for (int i = 0; i != parties; ++i) {
            one.agreements[0].participations.push_back(
                {.actor = *id<actor>::from("s" + std::to_string(i)), .capacity = participation_capacity::party});
        }
        return one;
    };
    auto const many = with(200);
    dossier_index const index{many};
    CHECK(obligations(index, date{1957}).all.size() == 200 * 199);
    CHECK(who_must_act(index, {"s7"}, call_kind::attack, date{1957}).allies.size() == 199);
    CHECK(if_cancelled(index, {"all"}, date{1957})->ended.size() == 200 * 199);

    auto const too_many = with(400);
    dossier_index const larger{too_many};
    CHECK(obligations(larger, date{1957}, {.what = {}, .who = id<actor>{"s7"}}).all.size() == 2 * 399);
    CHECK(obligations(larger, date{1957}).left_out.size() == 1);
    CHECK(who_must_act(larger, {"s7"}, call_kind::attack, date{1957}).left_out.size() == 1);
    CHECK(if_cancelled(larger, {"all"}, date{1957})->left_out.size() == 1);
}

TEST_CASE("who_must_act: a long chain of allies terminates") {
    dossier one;
    for (int i = 0; i != 3000; ++i) {
        auto const bearer = *id<actor>::from("s" + std::to_string(i));
        auto const beneficiary = *id<actor>::from("s" + std::to_string(i + 1));
        one.agreements.push_back({.id = *id<agreement>::from("t" + std::to_string(i)),
                                  .form = agreement_form::treaty,
                                  .participations{{.actor = bearer, .capacity = participation_capacity::party},
                                                  {.actor = beneficiary, .capacity = participation_capacity::party}},
                                  .clauses{{.obligations{obligation::defence}, .bearers{bearer}, .beneficiaries{beneficiary}}},
                                  .history{support::did("1950-01-01", agreement_action::sign),
                                           support::did("1950-01-01", agreement_action::enter_into_force)}});
    }
    dossier_index const index{one};
    CHECK(who_must_act(index, {"s3000"}, call_kind::attack, date{1957}).allies.back().distance == 3000);
}

TEST_CASE("obligations: of the first dossier, GSOMIA binds both sides while a notice is given") {
    dossier_index const index{support::story()};
    auto const found = obligations(index, date{2019, 10, 1}, {.what = {obligation::information_sharing}, .who = {}});
    CHECK(shown(found.all) == "japan>korea korea>japan ");
    CHECK(obligations(index, date{2016, 11, 22}, {.what = {obligation::information_sharing}, .who = {}}).all.empty());
    CHECK(if_cancelled(index, {"gsomia"}, date{2019, 8, 23})->earliest == date{2019, 11, 21});
}
