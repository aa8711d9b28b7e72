// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/inference.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

std::string inferred(std::string_view text, date when) {
    auto const one = support::from_json<dossier>(text);
    dossier_index const index{one};
    std::string result;
    for (indexed_instrument const& of : index.instruments()) {
        auto const states = possible_states(of.history(), when.earliest(), when.latest());
        for (inference const& each : inferences(index, of, states, when)) {
            result.append(result.empty() ? "" : " ").append(enum_name(each.certain)).append(":").append(enum_name(each.state));
            result += each.since ? "@" + to_text(*each.since) : "";
        }
    }
    return result;
}

} // namespace

TEST_CASE("inference: a dialogue is dormant when it did not convene for one and a half times its cadence") {
    std::string_view const text =
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","cadence":"P1Y","history":[{"on":"2019-12-24","action":"convene"}]}]})";
    CHECK(inferred(text, date{2021, 6, 23}) == "");
    CHECK(inferred(text, date{2021, 6, 24}) == "yes:dormant@2021-06-24");
    CHECK(inferred(text, date{2021}) == "maybe:dormant@2021-06-24");
    CHECK(
        inferred(
            R"({"entente":"1.0","forums":[{"id":"c","level":"leaders","cadence":"P1Y","begins":{"stage":"active","from":"2010"}}]})",
            date{2020}) == "yes:interrupted");
    CHECK(
        inferred(
            R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","cadence":"P1Y","history":[{"on":"2010","action":"convene"},{"on":"2011","action":"suspend"}]}]})",
            date{2020}) == "");
    CHECK(inferred(R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","history":[{"on":"2010","action":"convene"}]}]})",
                   date{2020}) == "");
}

TEST_CASE("inference: a fixed term ends, unless it was renewed") {
    std::string const head =
        R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","term":{"kind":"fixed","length":"P5Y","renewal":"P2Y"},"history":[{"on":"2010-01-01","action":"sign"},{"on":"2010-01-01","action":"enter_into_force"})";
    CHECK(inferred(head + "]}]}", date{2015, 1, 1}) == "");
    CHECK(inferred(head + "]}]}", date{2015, 1, 2}) == "yes:over@2015-01-01");
    CHECK(inferred(head + R"(,{"on":"2014-12-01","action":"renew"}]}]})", date{2016}) == "maybe:over@2016-12-01");
    CHECK(inferred(head + R"(,{"on":"2014-12-01","action":"terminate"}]}]})", date{2016}) == "");
}

TEST_CASE("inference: a commitment is overdue after its day while it is open, and waits for its condition") {
    std::string const head =
        R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2021-06-01","action":"impose"}]}],"commitments":[{"id":"c","due":"2021","conditions":[{"target":"measure/m:imposed","order":"before"}],"history":[{"on":"2020-01-01","action":"pledge"})";
    CHECK(inferred(head + "]}]}", date{2020, 6, 1}) == "yes:waiting");
    CHECK(inferred(head + "]}]}", date{2021, 7, 1}) == "maybe:overdue@2021");
    CHECK(inferred(head + "]}]}", date{2022, 1, 1}) == "yes:overdue@2021");
    CHECK(inferred(head + R"(,{"on":"2021-12-01","action":"fulfil"}]}]})", date{2022, 1, 1}) == "");
    // What must come first has not come: perhaps nothing is due yet.
    CHECK(
        inferred(
            R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2021-06-01","action":"impose"}]}],"commitments":[{"id":"c","due":"2020-12-31","conditions":[{"target":"measure/m:lifted","order":"before"}],"history":[{"on":"2020-01-01","action":"pledge"}]}]})",
            date{2022, 1, 1}) == "maybe:overdue@2020-12-31 yes:waiting");
    CHECK(
        inferred(
            R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2021-06-01","action":"impose"}]}],"commitments":[{"id":"c","due":"2020-12-31","conditions":[{"target":"measure/m:lifted","order":"simultaneous"}],"history":[{"on":"2020-01-01","action":"pledge"}]}]})",
            date{2022, 1, 1}) == "yes:overdue@2020-12-31 yes:waiting");
    CHECK(inferred(head + R"(,{"on":"2022","action":"fulfil"}]}]})", date{2022, 6, 1}) == "maybe:overdue@2021");
}

TEST_CASE("inference: a notice takes effect on its day, and a waiver is over after its last") {
    std::string_view const treaty =
        R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party","history":[
        {"on":"2019-01-01","action":"accede"},{"on":"2019-01-01","action":"enter_into_force"},{"on":"2019-08-23","effective":"2019-11-23","action":"give_notice"}]}]}]})";
    CHECK(inferred(treaty, date{2019, 11, 22}) == "");
    CHECK(inferred(treaty, date{2019, 11, 23}) == "yes:notice_taken_effect@2019-11-23");
    std::string_view const waiver =
        R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2018-01-01","action":"impose"},{"on":"2018-05-01","until":"2018-11-01","action":"suspend"}]}]})";
    CHECK(inferred(waiver, date{2018, 11, 1}) == "");
    CHECK(inferred(waiver, date{2018, 11, 2}) == "yes:suspension_over@2018-11-01");
}

TEST_CASE("inferences: dormancy is judged on every day that a partial date may mean") {
    std::string_view const text =
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","cadence":"P1Y","history":[{"on":"2010-01-01","action":"convene"},{"on":"2020-12-01","action":"convene"},{"on":"2020-12-20","action":"convene"}]}]})";
    CHECK(inferred(text, date{2020, 11, 30}) == "yes:dormant@2011-07-03");
    CHECK(inferred(text, date{2020}) == "maybe:dormant@2011-07-03"); // until the end of November
    CHECK(inferred(text, date{2020, 12}) == "");
    CHECK(inferred(text, date{2021}) == "");
}

TEST_CASE("inferences: a duty under an agreement that ended or was suspended before the due day is not overdue") {
    auto const of = [](std::string const& steps, date when) {
        return inferred(
            R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","history":[{"on":"2010-01-01","action":"sign"},{"on":"2010-01-01","action":"enter_into_force"})" +
                steps +
                R"(]}],"commitments":[{"id":"c","under":"agreement/t","due":"2015-06-30","history":[{"on":"2010-01-01","action":"pledge"}]}]})",
            when);
    };
    CHECK(of("", date{2016, 1, 1}) == "yes:overdue@2015-06-30");
    CHECK(of(R"(,{"on":"2015-01-01","action":"terminate"})", date{2016, 1, 1}) == "yes:lapsed_with_agreement@2015-01-01");
    CHECK(of(R"(,{"on":"2015-07-01","action":"terminate"})", date{2016, 1, 1}) ==
          "yes:overdue@2015-06-30"); // VCLT 70.1(b): what was due before stays due
    CHECK(of(R"(,{"on":"2015-01-01","action":"suspend"})", date{2016, 1, 1}) == "yes:agreement_suspended");
    CHECK(of(R"(,{"on":"2015","action":"terminate"})", date{2016, 1, 1}) ==
          "maybe:overdue@2015-06-30 maybe:lapsed_with_agreement@2015");
    CHECK(of(R"(,{"on":"2015-01-01","action":"suspend"},{"on":"2015-02-01","action":"resume"})", date{2016, 1, 1}) ==
          "yes:overdue@2015-06-30");
}

TEST_CASE("inferences: a breach that the promisor denies is contested until a third party decides") {
    auto const of = [](std::string const& accounts) {
        return inferred(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"court","kind":"court"}],"commitments":[{"id":"c","by":["a"],"to":["b"],"history":[{"on":"2010-01-01","action":"pledge"},{"on":"2011-01-01","action":"breach","by":["b"],"accounts":[)" +
                accounts + "]}]}]}",
            date{2012, 1, 1});
    };
    CHECK(of(R"({"stance":"denies","by":["a"]})") == "yes:breach_contested");
    CHECK(of(R"({"stance":"denies","by":["a"]},{"stance":"asserts","by":["court"]})") == "");
    CHECK(of(R"({"stance":"denies","by":["b"]})") == "");
}

TEST_CASE("inferences: a promise ends with its agreement, unless it was broken or due before (VCLT 70)") {
    auto const of = [](std::string const& kind, std::string const& end, std::string const& more, date when) {
        return inferred(
            R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","history":[{"on":"2010-01-01","action":"sign"},{"on":"2010-01-01","action":"enter_into_force"},{"on":"2015-01-01","action":")" +
                end + R"("}]}],"commitments":[{"id":"c","kind":")" + kind +
                R"(","under":"agreement/t","history":[{"on":"2010-01-01","action":"pledge"})" + more + "]}]}",
            when);
    };
    CHECK(of("conduct", "terminate", "", date{2014, 12, 31}) == "");
    CHECK(of("conduct", "terminate", "", date{2015, 1, 1}) == "yes:kept_with_agreement@2015-01-01");
    CHECK(of("conduct", "expire", "", date{2016, 1, 1}) == "yes:kept_with_agreement@2015-01-01");
    CHECK(of("result", "terminate", "", date{2016, 1, 1}) == "yes:lapsed_with_agreement@2015-01-01");
    CHECK(of("result", "fulfil", "", date{2016, 1, 1}) == "yes:kept_with_agreement@2015-01-01");
    CHECK(of("conduct", "invalidate", "", date{2016, 1, 1}) == "yes:lapsed_with_agreement@2015-01-01"); // void from the beginning
    CHECK(of("conduct", "terminate", R"(,{"on":"2012-01-01","action":"breach"})", date{2016, 1, 1}) == "");
    CHECK(of("conduct", "terminate", R"(,{"on":"2012-01-01","action":"fulfil"})", date{2016, 1, 1}) == "");
    CHECK(of("conduct", "suspend", "", date{2016, 1, 1}) == "yes:agreement_suspended");
    CHECK(of("conduct", "fall_into_disuse", "", date{2016, 1, 1}) == ""); // a dead letter has not ended
}

TEST_CASE("inferences: a step that an account denies is marked, whatever its kind") {
    auto const of = [](std::string const& stance, date when) {
        return inferred(
            R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2010-01-01","action":"impose"},{"on":"2016-01-16","action":"lift"},{"on":"2020-09-19","action":"reimpose","accounts":[{"stance":")" +
                stance + R"("}]}]}]})",
            when);
    };
    CHECK(of("denies", date{2019, 1, 1}) == "");
    CHECK(of("denies", date{2021, 1, 1}) == "yes:step_denied@2020-09-19");
    CHECK(of("asserts", date{2021, 1, 1}) == "");
}

TEST_CASE("inferences: who left an agreement, or suspended it, is released for itself (VCLT 70.2, 72)") {
    auto const of = [](std::string const& own, std::string const& due, date when) {
        return inferred(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"join"})" +
                own +
                R"(]},{"actor":"b","capacity":"party"}],"history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"}]}],"commitments":[{"id":"c","by":["a"],"to":["b"],"under":"agreement/t",)" +
                due + R"("history":[{"on":"2000-01-01","action":"pledge"}]}]})",
            when);
    };
    CHECK(of("", R"("due":"2012-01-01",)", date{2013, 1, 1}) == "yes:overdue@2012-01-01");
    CHECK(of(R"(,{"on":"2010-01-01","action":"withdraw"})", R"("due":"2012-01-01",)", date{2013, 1, 1}) ==
          "yes:without_parties yes:lapsed_with_agreement@2010-01-01");
    CHECK(of(R"(,{"on":"2012-06-01","action":"withdraw"})", R"("due":"2012-01-01",)", date{2013, 1, 1}) ==
          "yes:without_parties yes:overdue@2012-01-01");
    CHECK(of(R"(,{"on":"2010-01-01","action":"suspend"})", R"("due":"2012-01-01",)", date{2013, 1, 1}) ==
          "yes:agreement_suspended");
    CHECK(of(R"(,{"on":"2010-01-01","action":"suspend"},{"on":"2014-01-01","action":"resume"})", R"("due":"2012-01-01",)",
             date{2015, 1, 1}) == "maybe:overdue@2012-01-01");
}

TEST_CASE("inferences: a notice that has perhaps taken effect suspends nothing") {
    auto const text = [](std::string const& of_b) {
        return R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal","withdrawal":{"notice":"P1Y"},
        "participations":[{"actor":"a","capacity":"party","history":[{"on":"2020-01-01","action":"ratify"},{"on":"2020-02-01","action":"enter_into_force"},{"on":"2025-01-27","action":"give_notice"}]},
        {"actor":"b","capacity":"party","history":[{"on":"2020-01-01","action":"ratify"},{"on":"2020-02-01","action":"enter_into_force"})" +
               of_b +
               R"(]}],"history":[{"on":"2020-01-01","action":"sign"},{"on":"2020-02-01","action":"enter_into_force"}]}],
        "commitments":[{"id":"q","by":["a"],"to":["b"],"kind":"result","due":"2030-12-31","under":"agreement/t","history":[{"on":"2021-04-22","action":"pledge"}]}]})";
    };
    auto const before = inferred(text(""), date{2026, 1, 26});
    CHECK(before.find("agreement_suspended") == std::string::npos);
    CHECK(before.find("lapsed_with_agreement") == std::string::npos);
    auto const after = inferred(text(""), date{2026, 2, 1});
    CHECK(after.find("maybe:lapsed_with_agreement") != std::string::npos);
    CHECK(after.find("agreement_suspended") == std::string::npos);
    // What B suspended is suspended, unless it has ended already.
    auto const held = inferred(text(R"(,{"on":"2025-06-01","action":"suspend"})"), date{2026, 2, 1});
    CHECK(held.find("maybe:agreement_suspended") != std::string::npos);
}

TEST_CASE("inferences: the end of an agreement releases from promises that were not yet due") {
    auto const of = [](std::string const& steps, std::string const& a, std::string const& b, std::string const& promise,
                       char const* day) {
        return inferred(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[
            {"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"join"})" +
                a + R"(]},{"actor":"b","capacity":"party","history":[{"on":"2000-01-01","action":"join"})" + b +
                R"(]},{"actor":"c","capacity":"party"}],
            "history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"})" +
                steps + R"(]}],"commitments":[{"id":"x","under":"agreement/t",)" + promise + "}]}",
            support::on(day));
    };
    auto const due = [](std::string const& by, char const* day, char const* made = "2000-01-01") {
        return R"("by":)" + by + R"(,"to":["c"],"due":")" + day + R"(","history":[{"on":")" + made + R"(","action":"pledge"}])";
    };
    // Promised after the end: it does not end with it.
    CHECK(of(R"(,{"on":"2007-01-01","action":"terminate"})", "", "",
             R"("kind":"conduct","by":["a"],"to":["c"],"history":[{"on":"2008-01-01","action":"pledge"}])", "2009-01-01") == "");
    // Suspended on the due day, then ended: nothing fell due before the end.
    CHECK(of(R"(,{"on":"2005-01-01","action":"suspend"},{"on":"2007-01-01","action":"terminate"})", "", "",
             due(R"(["a"])", "2006-01-01"), "2008-01-01") == "yes:lapsed_with_agreement@2007-01-01");
    // Bound again after the due day: the law leaves it open.
    std::string const back = R"(,{"on":"2010-01-01","action":"withdraw"},{"on":"2014-01-01","action":"join"})";
    CHECK(of("", back, "", due(R"(["a"])", "2012-01-01"), "2013-01-01") == "yes:lapsed_with_agreement@2010-01-01");
    CHECK(of("", back, "", due(R"(["a"])", "2012-01-01"), "2015-01-01") == "maybe:overdue@2012-01-01");
    // One promisor left and the other suspended: nobody had to perform.
    CHECK(of("", R"(,{"on":"2004-01-01","action":"withdraw"})", R"(,{"on":"2005-01-01","action":"suspend"})",
             due(R"(["a","b"])", "2006-01-01"), "2007-01-01") == "yes:agreement_suspended");
    // The promisor left before the agreement ended: its own day counts.
    CHECK(of(R"(,{"on":"2020-01-01","action":"terminate"})", R"(,{"on":"2010-01-01","action":"withdraw"})", "",
             R"("by":["a"],"to":["c"],"history":[{"on":"2000-01-01","action":"pledge"}])",
             "2021-01-01") == "yes:lapsed_with_agreement@2010-01-01");
}

TEST_CASE("inferences: the end of negotiations, a denied prolongation, and dormancy after a suspension that is over") {
    CHECK(
        inferred(
            R"({"entente":"1.0","disputes":[{"id":"d","kind":"territorial","history":[{"on":"2000-01-01","action":"claim"},{"on":"2001-01-01","until":"2001-06-01","action":"negotiate"}]}]})",
            date{2001, 6, 2}) == "yes:stage_over@2001-06-01");
    CHECK(
        inferred(
            R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2000-01-01","action":"impose"},{"on":"2002-01-01","until":"2002-03-01","action":"suspend"},
        {"on":"2002-02-15","until":"2002-12-31","action":"suspend","accounts":[{"stance":"denies","by":["b"]}]}]}]})",
            date{2002, 6, 1}) == "yes:step_denied@2002-02-15");
    CHECK(
        inferred(
            R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","cadence":"P1Y","history":[{"on":"2001-01-01","action":"convene"},{"on":"2001-06-01","until":"2002-01-01","action":"suspend"}]}]})",
            date{2010, 1, 1}) == "yes:dormant@2002-07-03 yes:suspension_over@2002-01-01");
}

TEST_CASE("inference: a demand is met when all that it seeks is so") {
    auto const seeks = [](std::string const& more, date const& when) {
        return inferred(
            R"({"entente":"1.1","measures":[{"id":"m","kind":"tariff","history":[{"on":"2020-01-01","action":"impose"},{"on":"2021","action":"lift"}]}],
                "demands":[{"id":"d","kind":"demand","seeks":["measure/m:lifted")" +
                more + R"(],"history":[{"on":"2020-06-01","action":"make"}]}]})",
            when);
    };
    CHECK(seeks("", date{2020, 7, 1}) == "");
    CHECK(seeks("", date{2021, 7, 1}) == "maybe:met");
    CHECK(seeks("", date{2022, 1, 1}) == "yes:met");
    CHECK(seeks(R"(,"measure/m:imposed")", date{2022, 1, 1}) == ""); // not all of it
}
