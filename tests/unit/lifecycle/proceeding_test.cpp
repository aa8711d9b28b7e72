// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/proceeding.hpp>

#include <support/catch.hpp>
#include <support/walk.hpp>

#include <initializer_list>
#include <string>

using namespace entente;
using support::walk;

TEST_CASE(
    "lifecycle of proceedings: a proceeding that was suspended, resumed, suspended and withdrawn is withdrawn and nothing else") {
    using a = proceeding_action;
    CHECK(walk<a>({a::request_consultations, a::suspend, a::resume, a::request_panel, a::establish_panel, a::suspend,
                   a::withdraw}) == "withdrawn");
    CHECK(walk<a>({a::file, a::judge, a::appeal, a::judge, a::become_final, a::enforce, a::satisfy}) == "satisfied");
    CHECK(walk<a>({a::file, a::judge, a::remand, a::judge}) == "judged");
    CHECK(walk<a>({a::request_consultations, a::establish_panel}).starts_with("cannot establish_panel: no panel was requested"));
}

TEST_CASE("lifecycle of proceedings: a WTO dispute goes on to compliance and its end (DSU 21, 22)") {
    using a = proceeding_action;
    auto const adopted = {a::request_consultations, a::request_panel, a::establish_panel,      a::compose,
                          a::circulate_report,      a::adopt_report,  a::set_reasonable_period};
    auto const then = [&](std::initializer_list<a> more) {
        standing<proceeding_stage> now{};
        for (auto const list : {adopted, more}) {
            for (a const one : list) {
                auto const next = advance(now, one);
                REQUIRE(next);
                now = *next;
            }
        }
        return std::string(enum_name(now.stage));
    };
    CHECK(then({}) == "adopted");
    CHECK(then({a::satisfy}) == "satisfied");
    CHECK(then({a::dismiss}) == "dismissed"); // no violation was found
    CHECK(then({a::settle}) == "settled");
    CHECK(then({a::review_compliance, a::circulate_report}) == "compliance_reported");
    CHECK(then({a::review_compliance, a::circulate_report, a::appeal}) == "compliance_appealed");
    CHECK(then({a::review_compliance, a::circulate_report, a::appeal, a::circulate_report, a::adopt_report}) == "adopted");
    CHECK(then({a::review_compliance, a::circulate_report, a::adopt_report, a::authorize_retaliation, a::satisfy}) == "satisfied");
    CHECK(then({a::authorize_retaliation, a::review_compliance}) == "in_compliance_review");
}

TEST_CASE("lifecycle of proceedings: a case before the ICJ (Statute 41, 60 to 63)") {
    using a = proceeding_action;
    CHECK(walk<a>({a::file, a::indicate_measures, a::intervene, a::object}) == "objected");
    CHECK(walk<a>({a::file, a::object, a::affirm_jurisdiction, a::judge}) == "judged");
    CHECK(walk<a>({a::file, a::object, a::dismiss}) == "dismissed");
    CHECK(walk<a>({a::file, a::object, a::judge}) == "judged"); // the objections were joined to the merits
    CHECK(walk<a>({a::file, a::judge, a::satisfy, a::request_interpretation, a::indicate_measures, a::interpret}) == "judged");
    CHECK(walk<a>({a::file, a::judge, a::apply_for_revision, a::refuse_application}) == "judged");
    CHECK(walk<a>({a::interpret}).starts_with("cannot interpret: no interpretation was requested"));
    CHECK(walk<a>({a::request_interpretation}).starts_with("cannot request_interpretation: nothing was judged"));
}

TEST_CASE("lifecycle of proceedings: opinions and awards") {
    using a = proceeding_action;
    CHECK(walk<a>({a::request_opinion, a::give_opinion}) == "opinion_given");
    CHECK(walk<a>({a::request_opinion, a::dismiss}) == "dismissed");
    CHECK(walk<a>({a::file, a::constitute_tribunal, a::object, a::affirm_jurisdiction, a::award, a::annul, a::award, a::satisfy}) ==
          "satisfied");
}

TEST_CASE("is_action_of: each kind of proceeding has actions of its own") {
    using a = proceeding_action;
    using k = proceeding_kind;
    CHECK_FALSE(is_action_of(k::icj_case, a::appeal)); // Statute 60: the judgment is final and without appeal
    CHECK_FALSE(is_action_of(k::icj_case, a::establish_panel));
    CHECK_FALSE(is_action_of(k::icj_case, a::award));
    CHECK_FALSE(is_action_of(k::icj_case, a::become_final));
    CHECK(is_action_of(k::icj_case, a::request_interpretation));
    CHECK(is_action_of(k::icj_case, a::satisfy));
    CHECK_FALSE(is_action_of(k::wto_dispute, a::judge));
    CHECK_FALSE(is_action_of(k::wto_dispute, a::file));
    CHECK(is_action_of(k::wto_dispute, a::set_reasonable_period));
    CHECK_FALSE(is_action_of(k::advisory_opinion, a::judge));
    CHECK_FALSE(is_action_of(k::advisory_opinion, a::satisfy));
    CHECK(is_action_of(k::arbitration, a::judge)); // as dossiers of format 1.0 have it
    CHECK_FALSE(is_action_of(k::arbitration, a::appeal));
    CHECK(is_action_of(k::arbitration, a::annul));
    CHECK_FALSE(is_action_of(k::national_litigation, a::request_opinion));
    CHECK(is_action_of(k::national_litigation, a::remand));
    CHECK(is_action_of(k::regional_court_case, a::appeal));
    CHECK_FALSE(is_action_of(k::regional_court_case, a::award));
    for (auto const& kind : enumeration_of<k>) {
        CHECK(is_action_of(static_cast<k>(kind.value), a::withdraw));
    }
    for (auto const& action : enumeration_of<a>) { // each action is one of some kind
        bool found = false;
        for (auto const& kind : enumeration_of<k>) {
            auto const one = static_cast<k>(kind.value);
            found = found || (one != k::other && is_action_of(one, static_cast<a>(action.value)));
        }
        INFO(action.name);
        CHECK(found);
    }
}
