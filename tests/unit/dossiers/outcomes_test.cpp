// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// What became of promises, suspensions and parties when something ended. The values were worked out by hand from the facts and the articles named.

#include <entente/query/commitments.hpp>
#include <entente/query/interruptions.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/participants.hpp>
#include <entente/query/scorecard.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

#include <string>

using namespace entente;

namespace {

std::string const full_party =
    R"([{"on":"2000-01-01","action":"sign"},{"on":"2000-06-01","action":"ratify"},{"on":"2001-01-01","action":"enter_into_force"}])";

std::string party_of(std::string const& who, std::string const& more = {}) {
    return R"({"actor":")" + who + R"(","capacity":"party","history":)" + full_party.substr(0, full_party.size() - 1) + more + "]}";
}

/// A dossier of three states, a treaty in force since 2001 and more.
dossier treaty_with(std::string const& steps, std::string const& parts, std::string const& commitments = {},
                    std::string const& more = {}) {
    return support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],"agreements":[{"id":"x","form":"treaty","binding":"legal")" +
        more + R"(,"participations":[)" + parts +
        R"(],"history":[{"on":"2000-01-01","action":"sign"},{"on":"2001-01-01","action":"enter_into_force"})" + steps +
        R"(]}],"commitments":[)" + commitments + "]}");
}

std::string promise_with(std::string const& history,
                         std::string const& more = R"(,"kind":"conduct","under":"agreement/x","by":["a"],"to":["b"])") {
    return R"({"id":"p")" + more + R"(,"history":[{"on":"2001-02-01","action":"pledge"})" + history + "]}";
}

/// The outcome of the promise for who promised, and whether it is open.
std::string outcome_on(dossier const& one, date const& when, char const* by = "a", std::optional<id<actor>> const& to = {}) {
    dossier_index const index{one};
    auto const who = *id<actor>::from(by);
    auto const found = to ? reciprocity(index, *dyad::from(who, *to), when).first : scorecard(index, who, when);
    auto const open = open_commitments(index, when).all;
    return (found.all.empty()
                ? "none"
                : std::string(enum_name(found.all[0].outcome)) + (found.all[0].certain == certainty::yes ? "" : "?")) +
           (found.overdue != 0 ? " overdue" : "") +
           (open.empty()                     ? ""
            : open[0].open == certainty::yes ? " open"
                                             : " open?");
}

} // namespace

TEST_CASE("outcomes: an end that a step dates later than the end by terms is that of the terms") {
    auto const one = treaty_with(
        R"(,{"on":"2007-01-01","action":"terminate","effective":"2008-01-01"})", party_of("a") + "," + party_of("b"),
        promise_with("", R"(,"under":"agreement/x","by":["a"],"to":["b"])"), R"(,"term":{"kind":"fixed","length":"P5Y"})");
    dossier_index const index{one};
    for (date const when : {date{2007, 6, 1}, date{2009, 1, 1}}) {
        auto const found = state_of_play(index, when, ref<>{"commitment/p"});
        REQUIRE(found);
        REQUIRE(found->inferred.size() == 1);
        CHECK(found->inferred[0].state == inferred_state::lapsed_with_agreement);
        CHECK(found->inferred[0].since == date{2006, 1, 1}); // 2001-01-01 and five years
    }
    auto const measures = support::from_json<dossier>(
        R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2000-01-01","until":"2000-12-31","action":"impose"},{"on":"2000-06-01","action":"suspend"},{"on":"2000-12-15","effective":"2001-02-01","action":"lift"}]}]})");
    dossier_index const other{measures};
    auto const ended = interruptions(other, date{2001, 6, 1}).all;
    REQUIRE(ended.size() == 1);
    CHECK(ended[0].days[0].at_most == 214); // 2000-06-01 to 2000-12-31, that day included
    CHECK(ended[0].over_since == date{2000, 12, 31});
}

TEST_CASE("outcomes: a promise of conduct that was breached, reduced or fulfilled in part is not kept when its end comes") {
    auto const own = [](std::string const& more) {
        return support::from_json<dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"commitments":[{"id":"p","kind":"conduct","by":["a"],"to":["b"],"history":[{"on":"2015-01-01","until":"2025-01-01","action":"pledge"},{"on":"2016-01-01","action":"begin"})" +
            more + "]}]}");
    };
    date const last{2025, 1, 1};
    date const after{2025, 1, 2};
    CHECK(outcome_on(own(""), last) == "pending open");
    CHECK(outcome_on(own(""), after) == "kept");
    auto const reduced = own(R"(,{"on":"2019-07-01","action":"reduce"})"); // Iran over 300 kg, 2019
    CHECK(outcome_on(reduced, last) == "pending open");
    CHECK(outcome_on(reduced, after) == "partly_kept");
    CHECK(outcome_on(own(R"(,{"on":"2019-07-01","action":"reduce"},{"on":"2020-01-01","action":"restore"})"), after) == "kept");
    CHECK(outcome_on(own(R"(,{"on":"2019-07-01","action":"fulfil_in_part"})"), after) == "partly_kept");
    auto const again = own(R"(,{"on":"2019-01-01","action":"breach"},{"on":"2020-01-01","action":"begin"})");
    CHECK(outcome_on(again, last) == "pending open");
    CHECK(outcome_on(again, after) == "broken");
    CHECK(outcome_on(own(R"(,{"on":"2019-01-01","action":"breach"})"), after) == "broken open"); // a breach awaits its remedy

    auto const inferred = state_of_play(dossier_index{again}, after, ref<>{"commitment/p"})->inferred;
    REQUIRE(inferred.size() == 1);
    CHECK(inferred[0].state == inferred_state::over);
}

TEST_CASE("outcomes: the end of the agreement decides in the same way") {
    std::string const end = R"(,{"on":"2005-01-01","action":"terminate"})";
    auto const of = [&](std::string const& steps) {
        return treaty_with(end, party_of("a") + "," + party_of("b"), promise_with(steps));
    };
    CHECK(outcome_on(of(""), date{2004, 12, 31}) == "pending open");
    CHECK(outcome_on(of(""), date{2006, 1, 1}) == "kept");
    CHECK(outcome_on(of(R"(,{"on":"2003-01-01","action":"breach"},{"on":"2003-06-01","action":"begin"})"), date{2006, 1, 1}) ==
          "broken");
    CHECK(outcome_on(of(R"(,{"on":"2002-01-01","action":"begin"},{"on":"2003-01-01","action":"reduce"})"), date{2006, 1, 1}) ==
          "partly_kept");
    // Fulfilled after a breach and before the end.
    CHECK(
        outcome_on(
            of(R"(,{"on":"2003-01-01","action":"breach"},{"on":"2003-06-01","action":"begin"},{"on":"2004-06-01","action":"fulfil"})"),
            date{2006, 1, 1}) == "kept");
}

TEST_CASE("outcomes: a breach belongs to the term in which it came, and may be contested") {
    auto const own = [](std::string const& history) {
        return support::from_json<dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"commitments":[{"id":"p","kind":"conduct","by":["a"],"to":["b"],"history":[)" +
            history + "]}]}");
    };
    CHECK(
        outcome_on(
            own(R"({"on":"2001-01-01","until":"2002-12-31","action":"pledge"},{"on":"2002-01-01","action":"breach"},{"on":"2002-06-01","action":"begin"},{"on":"2003-01-01","action":"lapse"},{"on":"2003-06-01","until":"2004-12-31","action":"pledge"})"),
            date{2005, 1, 1}) == "kept");
    CHECK(
        outcome_on(
            own(R"({"on":"2001-01-01","until":"2003-12-31","action":"pledge"},{"on":"2002-01-01","action":"breach","accounts":[{"stance":"denies","by":["a"]},{"stance":"asserts","by":["b"]}]},{"on":"2002-06-01","action":"begin"})"),
            date{2004, 1, 1}) == "contested");
}

TEST_CASE("outcomes: each of several promisors by its own steps, towards each of several beneficiaries") {
    auto const own = [](std::string const& steps) {
        return support::from_json<dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"},{"id":"d","kind":"state"}],"commitments":[{"id":"p","kind":"result","by":["a","c"],"to":["b","d"],"history":[{"on":"2001-01-01","action":"pledge"})" +
            steps + "]}]}");
    };
    date const when{2004, 1, 1};
    auto const remedied =
        own(R"(,{"on":"2002-01-01","action":"breach","by":["a","c"]},{"on":"2003-01-01","action":"remedy","by":["a"]})");
    CHECK(outcome_on(remedied, when, "a") == "kept");
    CHECK(outcome_on(remedied, when, "c") == "broken");
    CHECK(outcome_on(own(R"(,{"on":"2002-01-01","action":"breach","by":["c"]},{"on":"2003-01-01","action":"begin","by":["a"]})"),
                     when, "c") == "broken open");
    CHECK(outcome_on(own(R"(,{"on":"2002-01-01","action":"fulfil","by":["a"]})"), when, "c") == "pending");
    CHECK(outcome_on(own(R"(,{"on":"2002-01-01","action":"fulfil"})"), when, "c") == "kept"); // the step names nobody: it is of all
    auto const released = own(R"(,{"on":"2002-01-01","action":"release","by":["b"]})");
    CHECK(outcome_on(released, when, "a", id<actor>{"b"}) == "set_aside");
    CHECK(outcome_on(released, when, "a", id<actor>{"d"}) == "pending");
}

TEST_CASE("outcomes: a promise ends towards whoever left the agreement (VCLT 70)") {
    auto const left = party_of("b", R"(,{"on":"2010-01-01","action":"withdraw"})");
    auto const to_two = treaty_with("", party_of("a") + "," + left + "," + party_of("c"),
                                    promise_with("", R"(,"kind":"conduct","under":"agreement/x","by":["a"],"to":["b","c"])"));
    CHECK(outcome_on(to_two, date{2011, 1, 1}, "a", id<actor>{"b"}) == "kept open");
    CHECK(outcome_on(to_two, date{2011, 1, 1}, "a", id<actor>{"c"}) == "pending open");
    // Two promised one another: when either left, it is over for both.
    auto const mutual = treaty_with("", party_of("a") + "," + left + "," + party_of("c"),
                                    promise_with("", R"(,"kind":"result","under":"agreement/x","by":["a","b"])"));
    CHECK(outcome_on(mutual, date{2009, 1, 1}) == "pending open");
    CHECK(outcome_on(mutual, date{2011, 1, 1}) == "set_aside");
    CHECK(outcome_on(mutual, date{2011, 1, 1}, "b") == "set_aside");
}

TEST_CASE("outcomes: who leaves an agreement is free of its promise, and has not kept it to the end (VCLT 70.1(a))") {
    auto const promise = [](std::string const& who, std::string const& whom, std::string const& steps = "") {
        return promise_with(steps, R"(,"kind":"conduct","under":"agreement/x","by":[")" + who + R"("],"to":[")" + whom + "\"]");
    };
    auto const left = party_of("b", R"(,{"on":"2010-01-01","action":"withdraw"})");
    auto const all = party_of("a") + "," + left;
    date const later{2011, 1, 1};
    CHECK(outcome_on(treaty_with("", all, promise("b", "a")), later, "b") == "set_aside");
    CHECK(outcome_on(treaty_with("", all, promise("b", "a")), date{2009, 1, 1}, "b") == "pending open");
    CHECK(outcome_on(treaty_with("", all, promise("a", "b")), later) == "kept"); // the other one left
    CHECK(outcome_on(treaty_with("", all, promise("b", "a", R"(,{"on":"2008-01-01","action":"breach"})")), later, "b") ==
          "broken open");
    // One of the two terminated it alone, without a step of its own.
    auto const ended_by = [&](std::string const& who) {
        return treaty_with(R"(,{"on":"2010-01-01","action":"terminate","by":[)" + who + "]}", party_of("a") + "," + party_of("b"),
                           promise("b", "a"));
    };
    CHECK(outcome_on(ended_by(R"("b")"), later, "b") == "set_aside");
    CHECK(outcome_on(ended_by(R"("a")"), later, "b") == "kept");
    CHECK(outcome_on(ended_by(R"("a","b")"), later, "b") == "kept");
    // It left on a day that is not known to have come.
    auto const perhaps = party_of("a") + "," + party_of("b", R"(,{"on":"2010","action":"withdraw"})");
    CHECK(outcome_on(treaty_with("", perhaps, promise("b", "a")), date{2010, 6, 1}, "b").find("kept") == std::string::npos);
}

TEST_CASE("outcomes: nothing is overdue under a treaty that is void or was never in force (VCLT 24, 69)") {
    auto const due = promise_with("", R"(,"kind":"result","due":"2003-01-01","under":"agreement/x","by":["a"],"to":["b"])");
    CHECK(outcome_on(treaty_with(R"(,{"on":"2004-01-01","action":"terminate"})", party_of("a") + "," + party_of("b"), due),
                     date{2004, 6, 1}) == "pending overdue open"); // what was due before the end stays due (70.1(b))
    CHECK(outcome_on(treaty_with(R"(,{"on":"2004-01-01","action":"invalidate"})", party_of("a") + "," + party_of("b"), due),
                     date{2004, 6, 1}) == "set_aside");
    auto const never = [&](std::string const& more) {
        return support::from_json<dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"x","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],"history":[{"on":"2000-01-01","action":"sign"})" +
            more + R"(]}],"commitments":[)" + due + "]}");
    };
    CHECK(outcome_on(never(""), date{2003, 6, 1}) == "pending open");
    CHECK(outcome_on(never(R"(,{"on":"2004-01-01","action":"abandon"})"), date{2005, 1, 1}) == "set_aside");
}

TEST_CASE("outcomes: whether a promise that was suspended on its due day is late afterwards is left open") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"}],"commitments":[{"id":"p","by":["a"],"due":"2002-03-01","history":[{"on":"2001-01-01","action":"pledge"},{"on":"2002-01-01","until":"2002-06-30","action":"suspend"}]}]})");
    dossier_index const index{one};
    CHECK(overdue(index, date{2002, 6, 30}).all.empty());
    auto const found = overdue(index, date{2002, 7, 1}).all;
    REQUIRE(found.size() == 1);
    CHECK(found[0].inferred[0].certain == certainty::maybe);
}

TEST_CASE("outcomes: who ended its own provisional application is not bound by that of the others (VCLT 25.2)") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],"agreements":[{"id":"x","form":"treaty","binding":"legal","participations":[
            {"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-02-01","action":"apply_provisionally"},{"on":"2003-01-01","action":"end_provisional_application"}]},
            {"actor":"b","capacity":"party","history":[{"on":"2000-01-01","action":"sign"}]},
            {"actor":"c","capacity":"party","history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-02-01","until":"2001-01-01","action":"apply_provisionally"}]}],
            "history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-02-01","action":"apply_provisionally"}]}]})");
    auto const bound = [&](std::size_t who, date const& when) {
        auto const found = agreement_in_effect(one.agreements[0], when).of(one.agreements[0].participations[who]);
        return std::string(enum_name(found.bound)) + "/" + std::string(enum_name(found.provisional));
    };
    CHECK(bound(0, date{2002, 12, 31}) == "yes/yes");
    CHECK(bound(0, date{2004, 1, 1}) == "no/no"); // Russia and the Energy Charter Treaty, 2009
    CHECK(bound(1, date{2004, 1, 1}) == "yes/yes");
    CHECK(bound(2, date{2001, 1, 1}) == "yes/yes");
    CHECK(bound(2, date{2001, 1, 2}) == "no/no");
}

TEST_CASE("outcomes: an agreement of two is in force for neither once one of them left") {
    auto const one = treaty_with("", party_of("a", R"(,{"on":"2010-01-01","action":"withdraw"})") + "," + party_of("b"));
    auto const of = [&](date const& when) { return parties_in_force(one.agreements[0], when).size(); };
    CHECK(of(date{2009, 12, 31}) == 2);
    CHECK(of(date{2010, 1, 1}) == 0);
    auto const three =
        treaty_with("", party_of("a", R"(,{"on":"2010-01-01","action":"withdraw"})") + "," + party_of("b") + "," + party_of("c"));
    CHECK(parties_in_force(three.agreements[0], date{2010, 1, 1}).size() == 2);
}

TEST_CASE("outcomes: a notice that is reinstated may take effect at once, or after the whole period") {
    auto const one = treaty_with(
        "",
        party_of(
            "a",
            R"(,{"on":"2005-01-01","action":"give_notice"},{"on":"2005-12-31","action":"hold_notice"},{"on":"2006-02-01","action":"reinstate_notice"})") +
            "," + party_of("b") + "," + party_of("c"),
        "", R"(,"withdrawal":{"notice":"P12M"})");
    auto const of = [&](date const& when) {
        return agreement_in_effect(one.agreements[0], when).of(one.agreements[0].participations[0]).in_force;
    };
    CHECK(of(date{2006, 1, 31}) == certainty::yes);
    CHECK(of(date{2006, 2, 2}) == certainty::maybe);
}

TEST_CASE("outcomes: how long a suspension lasted where the end of the instrument is uncertain") {
    auto const days = [](std::string const& until, std::string const& suspended, date const& when) {
        auto const one = support::from_json<dossier>(
            R"({"entente":"1.0","agreements":[{"id":"x","form":"treaty","binding":"legal","history":[{"on":"2000-01-01","action":"sign"},{"on":"2001-01-01","action":"enter_into_force","until":")" +
            until + R"("},{"on":")" + suspended + R"(","action":"suspend"}]}]})");
        dossier_index const index{one};
        auto const found = interruptions(index, when).all.at(0).days.at(0);
        return std::to_string(found.at_least) + ".." + std::to_string(found.at_most);
    };
    // Over on 2002-01-02 at the earliest: 2001-06-01 to 2002-01-01 are 215 days. Still going on a year later: 365.
    CHECK(days("2002", "2001-06-01", date{2002, 6, 1}) == "215..365");
    CHECK(days("2002-03-01", "2001-06-01", date{2002, 6, 1}) == "274..274");
    CHECK(days("2001", "2001-06-01", date{2001, 6, 20}) == "0..19"); // it may have been over before
}

TEST_CASE("outcomes: rules are silent where uncertain days fit, and where practice is ordinary") {
    auto const codes = [](std::string const& json) {
        return support::places(validate(support::from_json<dossier>(R"({"entente":"1.0",)" + json + "}")));
    };
    auto const dispute_of = [](std::string const& day) {
        return R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"disputes":[{"id":"d","kind":"territorial","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"]}],"history":[{"on":"2001-01-01","until":"2001-06-15","action":"activate"},{"on":")" +
               day + R"(","action":"escalate"}]}])";
    };
    CHECK(codes(dispute_of("2001-06")).find("L008") == std::string::npos);
    CHECK(codes(dispute_of("2001-07")).find("L008") != std::string::npos);
    auto const settled_on = [](std::string const& day) {
        return R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"disputes":[{"id":"d","kind":"trade","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"]}],"history":[{"on":"2001-01-01","action":"activate"},{"on":")" +
               day +
               R"(","action":"settle"}]}],"measures":[{"id":"m","kind":"tariff","by":["a"],"against":["b"],"in_dispute":"d","history":[{"on":"2002-01-01","until":"2005-01-01","action":"impose"}]}])";
    };
    CHECK(codes(settled_on("2005-01-01")).find("D004") == std::string::npos);
    CHECK(codes(settled_on("2004-12-01")).find("D004") != std::string::npos);
    auto const at_summit = [](std::string const& other) {
        return R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"eu","kind":"international_organisation"},{"id":"p","kind":"person","of":"a"}],"meetings":[{"id":"m","kind":"summit","level":"leaders","participants":[{"for":"a","person":"p"},{"for":")" +
               other + R"(","person":"p"}],"history":[{"on":"2001-01-01","action":"hold"}]}])";
    };
    CHECK(codes(at_summit("eu")).find("P009") == std::string::npos);
    CHECK(codes(at_summit("b")).find("P009") != std::string::npos);
}

TEST_CASE("outcomes: an element of a list that is not set is a finding, for it can't be read back") {
    dossier one;
    one.measures.push_back({.id{"m"}});
    one.measures[0].by.emplace_back();
    CHECK(support::places(validate(one)).find("S001 /measures/0/by/0") != std::string::npos);
}

TEST_CASE("outcomes: a promise made after the end of an agreement does not end with it, and one not due by then does") {
    std::string const parts = party_of("a") + "," + party_of("b");
    auto const again = treaty_with(R"(,{"on":"2005-01-01","action":"terminate"})", parts,
                                   promise_with(R"(,{"on":"2005-01-01","action":"lapse"},{"on":"2007-01-01","action":"pledge"})"));
    CHECK(outcome_on(again, date{2006, 1, 1}) == "set_aside");
    CHECK(outcome_on(again, date{2008, 1, 1}) == "pending open");
    std::string const due = promise_with("", R"(,"kind":"result","due":"2007-06-01","under":"agreement/x","by":["a"],"to":["b"])");
    CHECK(outcome_on(treaty_with(R"(,{"on":"2005-01-01","action":"expire"})", parts, due), date{2006, 1, 1}) == "set_aside");
    CHECK(outcome_on(treaty_with(R"(,{"on":"2005-01-01","action":"expire"},{"on":"2007-01-01","action":"renew"})", parts, due),
                     date{2006, 1, 1}) == "set_aside");
}

TEST_CASE("outcomes: where the end of an agreement is uncertain, every outcome is told as possible") {
    std::string const parts = party_of("a") + "," + party_of("b");
    auto const fulfilled = treaty_with(R"(,{"on":"2002","action":"fulfil"})", parts,
                                       promise_with("", R"(,"kind":"result","under":"agreement/x","by":["a"],"to":["b"])"),
                                       R"(,"term":{"kind":"fixed","length":"P18M"})");
    CHECK(outcome_on(fulfilled, date{2002, 12, 30}).find('?') != std::string::npos); // expired on 2002-07-01, or fulfilled before
    auto const suspended =
        treaty_with(R"(,{"on":"2002-04-01","action":"terminate"})", parts, promise_with(R"(,{"on":"2002","action":"suspend"})"));
    dossier_index const index{suspended};
    auto const inferred = state_of_play(index, date{2002, 5, 7}, ref<>{"commitment/p"})->inferred;
    REQUIRE(inferred.size() == 2);
    CHECK(inferred[0].state == inferred_state::kept_with_agreement);
    CHECK(inferred[0].certain == certainty::maybe);
    CHECK(inferred[1].state == inferred_state::lapsed_with_agreement);
    CHECK(inferred[1].certain == certainty::maybe);
}

TEST_CASE("outcomes: breaches of joint promisors are contested only if all deny them") {
    auto const own = [](std::string const& more, std::string const& history) {
        return support::from_json<dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"},{"id":"d","kind":"state"}],"commitments":[{"id":"p","kind":"conduct",)" +
            more + R"(,"history":[)" + history + "]}]}");
    };
    std::string const denied = R"("accounts":[{"stance":"denies","by":["a"]}])";
    std::string const pledge = R"({"on":"2000-01-01","until":"2005-12-31","action":"pledge"})";
    auto const twice = own(
        R"("by":["a"],"to":["b"])",
        pledge +
            R"(,{"on":"2001-01-01","action":"breach"},{"on":"2002-01-01","action":"begin"},{"on":"2003-01-01","action":"breach",)" +
            denied + R"(},{"on":"2004-01-01","action":"begin"})");
    CHECK(outcome_on(twice, date{2006, 1, 1}) == "broken");
    auto const joint =
        own(R"("by":["a","b"],"to":["c"])", pledge + R"(,{"on":"2001-01-01","action":"breach","by":["a","b"],)" + denied + "}");
    CHECK(outcome_on(joint, date{2002, 1, 1}) == "contested open");
    auto const of_two = own(
        R"("by":["a"],"to":["c","d"])",
        pledge +
            R"(,{"on":"2001-01-01","action":"breach","by":["a"],"accounts":[{"stance":"denies","by":["a"]},{"stance":"asserts","by":["d"]}]})");
    CHECK(outcome_on(of_two, date{2002, 1, 1}, "a", id<actor>{"c"}) == "contested open");
    CHECK(outcome_on(of_two, date{2002, 1, 1}, "a", id<actor>{"d"}) == "contested open");
    auto const others =
        own(R"("by":["a","b"],"to":["c"])",
            pledge + R"(,{"on":"2001-01-01","action":"begin","by":["a"]},{"on":"2002-01-01","action":"reduce","by":["b"]})");
    CHECK(outcome_on(others, date{2006, 1, 1}, "b") == "partly_kept");
    CHECK(outcome_on(others, date{2006, 1, 1}, "a") == "kept");
    auto const prolonged = own(
        R"("by":["a"],"to":["b"])",
        pledge +
            R"(,{"on":"2001-01-01","action":"breach"},{"on":"2002-01-01","action":"begin"},{"on":"2005-06-01","until":"2008-12-31","action":"pledge"})");
    CHECK(outcome_on(prolonged, date{2009, 1, 1}) == "broken"); // the promise went on
}

TEST_CASE("outcomes: mutual promises of several actors are counted by pair") {
    auto const mutual = [](std::string const& steps) {
        return support::from_json<dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],"commitments":[{"id":"p","kind":"result","by":["a","b","c"],"history":[{"on":"2000-01-01","action":"pledge"})" +
            steps + "]}]}");
    };
    auto const released = mutual(R"(,{"on":"2001-01-01","action":"release","by":["c"]})");
    date const when{2002, 1, 1};
    CHECK(outcome_on(released, when, "a", id<actor>{"b"}) == "pending");
    CHECK(outcome_on(released, when, "a", id<actor>{"c"}) == "set_aside");
    CHECK(outcome_on(released, when, "a") == "pending"); // one of two beneficiaries
    CHECK(outcome_on(mutual(R"(,{"on":"2001-01-01","action":"release","by":["b","c"]})"), when, "a") == "set_aside");

    auto const left =
        treaty_with("", party_of("a") + "," + party_of("b", R"(,{"on":"2005-01-01","action":"withdraw"})") + "," + party_of("c"),
                    promise_with("", R"(,"kind":"conduct","under":"agreement/x","by":["a","b","c"])"));
    CHECK(outcome_on(left, date{2006, 1, 1}, "a", id<actor>{"b"}) == "kept open");
    CHECK(outcome_on(left, date{2006, 1, 1}, "b", id<actor>{"a"}) == "kept open");
    CHECK(outcome_on(left, date{2006, 1, 1}, "a", id<actor>{"c"}) == "pending open");
}

TEST_CASE("outcomes: a suspension ends with the step that ended the instrument, whatever comes later") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2000-01-01","action":"impose"},{"on":"2001-01-01","action":"suspend"},{"on":"2001-07-01","action":"lift"},{"on":"2003-01-01","until":"2004-12-31","action":"reimpose"}]}]})");
    dossier_index const index{one};
    for (date const when : {date{2002, 1, 1}, date{2004, 1, 1}, date{2006, 1, 1}}) {
        auto const found = interruptions(index, when).all;
        REQUIRE(found.size() == 1);
        CHECK(found[0].days[0].at_least == 181);
        CHECK(found[0].days[0].at_most == 181);
        CHECK(found[0].over_since == date{2001, 7, 1});
    }
    auto const resumed = support::from_json<dossier>(
        R"({"entente":"1.0","agreements":[{"id":"x","form":"treaty","binding":"legal","history":[{"on":"1999-01-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"},{"on":"2004-01-01","until":"2004","action":"suspend"},{"on":"2004-06-01","action":"resume"}]}]})");
    dossier_index const other{resumed};
    auto const days = interruptions(other, date{2009}).all.at(0).days.at(0);
    CHECK(days.at_least == 1); // it may have ended by itself on the first day
    CHECK(days.at_most == 152);
}

TEST_CASE("outcomes: a record that begins in a breach, and parties that come and go") {
    auto const begun = treaty_with(
        R"(,{"on":"2005-01-01","action":"terminate"})", party_of("a") + "," + party_of("b"),
        R"({"id":"p","kind":"conduct","under":"agreement/x","by":["a"],"to":["b"],"begins":{"stage":"breached","from":"2001-06-01"},"history":[{"on":"2002-01-01","action":"begin"}]})");
    CHECK(outcome_on(begun, date{2006, 1, 1}) == "broken");

    auto const rejoined = treaty_with(
        "",
        party_of("a") + "," +
            party_of(
                "b",
                R"(,{"on":"2005-01-01","action":"withdraw"},{"on":"2007-01-01","action":"accede"},{"on":"2007-06-01","action":"enter_into_force"})") +
            R"(,{"actor":"c","capacity":"depositary"})");
    auto const parties = [&](date const& when) { return parties_in_force(rejoined.agreements[0], when).size(); };
    CHECK(parties(date{2004, 1, 1}) == 2);
    CHECK(parties(date{2006, 1, 1}) == 0);
    CHECK(parties(date{2007, 3, 1}) == 0);
    CHECK(parties(date{2007, 6, 1}) == 2);
}

TEST_CASE("outcomes: a reinstated notice continues at the earliest where it stopped") {
    auto const in_force = [](std::string const& steps, std::string const& more, date const& when) {
        auto const one = treaty_with("", party_of("a", steps) + "," + party_of("b") + "," + party_of("c"), "", more);
        return agreement_in_effect(one.agreements[0], when).of(one.agreements[0].participations[0]).in_force;
    };
    std::string const named =
        R"(,{"on":"2005-01-01","effective":"2006-01-01","action":"give_notice"},{"on":"2005-06-01","action":"hold_notice"},{"on":"2005-09-01","action":"reinstate_notice"})";
    CHECK(in_force(named, "", date{2006, 4, 2}) == certainty::yes);   // 214 days were left on 2005-06-01: to 2006-04-03
    CHECK(in_force(named, "", date{2006, 4, 3}) == certainty::maybe); // and no later step says so
    std::string const by_term =
        R"(,{"on":"2005-01-01","action":"give_notice"},{"on":"2005-01-02","action":"hold_notice"},{"on":"2006-01-01","action":"reinstate_notice"})";
    CHECK(in_force(by_term, R"(,"withdrawal":{"notice":"P1Y"})", date{2006, 6, 1}) == certainty::yes);
    CHECK(in_force(by_term, R"(,"withdrawal":{"notice":"P1Y"})", date{2007, 1, 2}) == certainty::maybe);
}
