// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/interruptions.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

/// What is interrupted in a dossier that ends in the steps of one history.
std::vector<interruption> found_in(std::string const& before, std::string const& steps, char const* day) {
    auto const one = support::from_json<dossier>(before + steps + "]}]}");
    dossier_index const index{one};
    return interruptions(index, support::on(day)).all;
}

} // namespace

TEST_CASE("interruptions: the leaders' visits were resumed while the dispute that broke them off was open, after eleven years or "
          "after three") {
    dossier_index const index{support::story()};
    auto const found = interruptions(index, date{2024, 6, 1}, {.kinds = {"channel"}, .between = dyad::from({"japan"}, {"korea"})});
    REQUIRE(found.all.size() == 3);
    auto const& visits = found.all[0];
    CHECK(visits.instrument == ref<>{"channel/leaders-visits"});
    REQUIRE(visits.suspended_by);
    CHECK(visits.suspended_by->on == date{"2011-12~"});
    REQUIRE(visits.resumed_by);
    CHECK(visits.resumed_by->on == date{2023, 5, 7}); // not the day on which that was agreed
    REQUIRE(visits.days.size() == 2);
    CHECK(visits.days[0] == days_in_reading{0, 4114, 4205, date{"2011-12~"}, date{2023, 5, 7}});
    CHECK(visits.days[1] == days_in_reading{1, 1192, 1283, date{"2019-12~"}, date{2023, 5, 7}});
    std::string reasons;
    for (interruption_reason const& one : visits.reasons) {
        reasons += std::string(one.of.view()) + ' ' + std::string(enum_name(one.open)) + "; ";
    }
    CHECK(reasons == "dispute/forced-labour yes; dispute/colonial-grievances yes; ");
}

TEST_CASE("interruptions: on a day on which it is not over, an interruption goes on to that day, also when its end was agreed") {
    dossier_index const index{support::story()};
    selection const visits{.kinds = {"channel"}, .between = dyad::from({"japan"}, {"korea"})};
    auto const eve = interruptions(index, date{2023, 3, 15}, visits);
    REQUIRE(eve.all.size() == 3);
    CHECK_FALSE(eve.all[0].resumed_by);
    CHECK(eve.all[0].days[0].at_least == 4061); // from 31 January 2012
    CHECK_FALSE(interruptions(index, date{2023, 3, 17}, visits).all[0].resumed_by);
    CHECK(interruptions(index, date{2010}, visits).all.empty());
}

TEST_CASE("interruptions: a hold is an interruption, and one without days has no length") {
    auto const one =
        support::from_json<dossier>(R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","history":[
        {"on":"2000-01-01","action":"sign"},{"on":"2001-01-01","action":"enter_into_force"},{"on":"2002-01-01","action":"suspend"},{"on":"2002-01-11","action":"resume"},
        {"action":"suspend"}]}]})");
    dossier_index const index{one};
    auto const found = interruptions(index, date{2020});
    REQUIRE(found.all.size() == 2);
    CHECK(found.all[0].days.at(0) == days_in_reading{0, 10, 10, date{2002, 1, 1}, date{2002, 1, 11}});
    CHECK(found.all[0].reasons.empty());
    CHECK_FALSE(found.all[1].resumed_by);
    CHECK(found.all[1].days.empty());
    dossier const empty;
    CHECK(interruptions(dossier_index(empty), date{2020}).all.empty());
}

TEST_CASE("interruptions: a measure is a reason too, and says since when it is gone") {
    auto const one = support::from_json<dossier>(support::load("tests/data/cases/stopped_by_a_measure.json"));
    dossier_index const index{one};
    auto const found = interruptions(index, date{2020, 1, 1});
    REQUIRE(found.all.size() == 1);
    CHECK(found.all[0].days == std::vector<days_in_reading>{{0, 365, 365, date{2018, 11, 21}, date{2019, 11, 21}}});
    CHECK(found.all[0].reasons ==
          std::vector<interruption_reason>{{{"measure/tariff"}, "The tariff", certainty::no, date{2019, 4, 1}}});
    CHECK(interruptions(index, date{2019, 1, 1}).all.at(0).reasons ==
          std::vector<interruption_reason>{{{"measure/tariff"}, "The tariff", certainty::yes, {}}});
}

TEST_CASE("interruptions: a reason that ended by its terms is gone from the day after") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "demands":[{"id":"d","kind":"ultimatum","by":["a"],"to":["b"],"history":[{"key":"made","on":"2007-06-12","until":"2008-07-01","action":"make"}]}],
        "measures":[{"id":"m","kind":"embargo","by":["a"],"against":["b"],"history":[{"on":"2000-01-01","action":"impose"},
        {"key":"s","on":"2007-07-14","action":"suspend"}]}],
        "causal_links":[{"id":"l","cause":"demand/d#made","effect":"measure/m#s","relation":"triggers"}]})");
    dossier_index const index{one};
    CHECK(interruptions(index, date{2008, 7, 1}).all.at(0).reasons.at(0).open == certainty::yes);
    CHECK(interruptions(index, date{2008, 7, 2}).all.at(0).reasons.at(0).open == certainty::no);
    CHECK(interruptions(index, date{2010, 1, 1}).all.at(0).reasons.at(0).gone_since == date{2008, 7, 2});
}

TEST_CASE("interruptions: a suspension that ended by its terms is no longer than its last day") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2018-01-01","action":"impose"},{"on":"2018-05-01","until":"2018-05-30","action":"suspend"}]}]})");
    dossier_index const index{one};
    CHECK_FALSE(interruptions(index, date{2018, 5, 30}).all.at(0).over_since);
    auto const after = interruptions(index, date{2018, 6, 10});
    CHECK(after.all.at(0).over_since == date{2018, 5, 30});
    CHECK(after.all.at(0).days == std::vector<days_in_reading>{{0, 30, 30, date{2018, 5, 1}, date{2018, 5, 31}}});
}

TEST_CASE("interruptions: end with their instrument; an uncertain end is marked") {
    auto const of = [](std::string const& more, std::string const& own, char const* day) {
        auto const one = support::from_json<dossier>(
            R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"join"},{"on":"2022-10-29","action":"suspend"})" +
            own + R"(]}],"history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"})" + more +
            "]}]}");
        dossier_index const index{one};
        return interruptions(index, support::on(day)).all.at(0);
    };
    auto const ended = of(R"(,{"on":"2023-07-17","action":"terminate"})", "", "2023-12-31");
    CHECK(ended.over_since == date{2023, 7, 17});
    CHECK(ended.ended == certainty::yes);
    auto const goes_on = of("", "", "2023-12-31");
    CHECK_FALSE(goes_on.over_since);
    CHECK(goes_on.ended == certainty::no);
    auto const perhaps = of("", R"(,{"on":"2022-11","action":"resume"})", "2022-11-10");
    CHECK(perhaps.ended == certainty::maybe);
    CHECK(perhaps.days.at(0).at_most == 12);
    auto const later = of("", R"(,{"on":"2022-11-01","effective":"2022-12-01","action":"resume"})", "2022-11-10");
    CHECK_FALSE(later.resumed_by);
}

TEST_CASE("interruptions: a suspension that the record begins with lasts at least since then") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"ministers","begins":{"stage":"suspended","from":"2000-01-01"},"history":[{"on":"2001-01-01","action":"resume"}]}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","begins":{"stage":"in_force","hold":"suspended","from":"2002-01-01"}}]})");
    dossier_index const index{one};
    CHECK(interruptions(index, date{1999, 12, 31}).all.empty());
    auto const found = interruptions(index, date{2002, 2, 1});
    REQUIRE(found.all.size() == 2);
    CHECK_FALSE(found.all[1].suspended_by);
    CHECK(found.all[1].resumed_by->on == date{2001, 1, 1});
    CHECK(found.all[1].days == std::vector<days_in_reading>{{0, 366, 366, date{2000, 1, 1}, date{2001, 1, 1}}});
    CHECK(found.all[1].ended == certainty::yes);
    CHECK_FALSE(found.all[0].resumed_by);
    CHECK(found.all[0].days == std::vector<days_in_reading>{{0, 31, 31, date{2002, 1, 1}, date{2002, 2, 1}}});
}

TEST_CASE("interruptions: a suspension after the end of an earlier one is another, and one before it prolongs it") {
    auto const of = [](std::string const& second, char const* day) {
        return found_in(
            R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2018-01-01","action":"impose"},{"on":"2018-05-01","until":"2018-05-30","action":"suspend"},)",
            second, day);
    };
    auto const anew =
        of(R"({"on":"2018-08-01","until":"2018-08-31","action":"suspend"},{"on":"2018-08-11","action":"resume"})", "2019-01-01");
    REQUIRE(anew.size() == 2);
    CHECK(anew[0].over_since == date{2018, 5, 30});
    CHECK_FALSE(anew[0].resumed_by);
    CHECK(anew[0].days == std::vector<days_in_reading>{{0, 30, 30, date{2018, 5, 1}, date{2018, 5, 31}}});
    CHECK(anew[1].suspended_by->on == date{2018, 8, 1});
    CHECK(anew[1].days == std::vector<days_in_reading>{{0, 10, 10, date{2018, 8, 1}, date{2018, 8, 11}}});
    auto const longer = of(R"({"on":"2018-05-20","until":"2018-06-30","action":"suspend"})", "2019-01-01");
    REQUIRE(longer.size() == 1);
    CHECK(longer[0].over_since == date{2018, 6, 30});
    CHECK(longer[0].days == std::vector<days_in_reading>{{0, 61, 61, date{2018, 5, 1}, date{2018, 7, 1}}});
}

TEST_CASE("interruptions: an account's day counts at both edges") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"ministers","history":[{"on":"2000-01-01","action":"convene"},
        {"on":"2001-03-01","action":"suspend","accounts":[{"stance":"asserts","on":"2001-01-01"}]},{"on":"2001-06-01","action":"resume","accounts":[{"stance":"asserts","on":"2001-05-01"}]}]}]})");
    dossier_index const index{one};
    CHECK(interruptions(index, date{2000, 12, 31}).all.empty());
    auto const early = interruptions(index, date{2001, 1, 11}).all; // suspended for ten days by the account, not yet by the record
    REQUIRE(early.size() == 1);
    CHECK(early[0].days == std::vector<days_in_reading>{{1, 10, 10, date{2001, 1, 1}, date{2001, 1, 11}}});
    auto const late = interruptions(index, date{2001, 5, 11}).all; // resumed by the other account
    REQUIRE(late.size() == 1);
    CHECK(late[0].ended == certainty::maybe);
    CHECK(late[0].days == std::vector<days_in_reading>{{0, 71, 71, date{2001, 3, 1}, date{2001, 5, 11}},
                                                       {1, 130, 130, date{2001, 1, 1}, date{2001, 5, 11}},
                                                       {2, 61, 61, date{2001, 3, 1}, date{2001, 5, 1}}});
}

TEST_CASE("interruptions: an end by terms counts its last day, whatever step comes later, and an end by a step does not") {
    auto const of = [](std::string const& steps, char const* day) {
        auto const one =
            support::from_json<dossier>(R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[)" + steps + "]}]}");
        dossier_index const index{one};
        return interruptions(index, support::on(day)).all;
    };
    // A resumption that has effect only after the end of the suspension changes nothing of its length.
    std::string const late =
        R"({"on":"2017-01-01","action":"impose"},{"on":"2018-01-12","until":"2018-05-12","action":"suspend"},{"on":"2018-05-08","effective":"2018-11-05","action":"resume"})";
    for (auto const* const day : {"2018-06-01", "2018-12-31"}) {
        REQUIRE(of(late, day).size() == 1);
        CHECK(of(late, day)[0].over_since == date{2018, 5, 12});
        CHECK(of(late, day)[0].days == std::vector<days_in_reading>{{0, 121, 121, date{2018, 1, 12}, date{2018, 5, 13}}});
    }
    // The measure itself ended, and was imposed anew later.
    std::string const anew =
        R"({"on":"2015-01-01","until":"2016-01-01","action":"impose"},{"on":"2015-06-20","action":"suspend"},{"on":"2018-01-01","action":"reimpose"})";
    for (auto const* const day : {"2017-02-01", "2019-02-01"}) {
        CHECK(of(anew, day).at(0).over_since == date{2016, 1, 1});
    }
    CHECK(of(R"({"on":"2015-01-01","action":"impose"},{"on":"2015-06-20","action":"suspend"},{"on":"2015-07-20","action":"lift"})",
             "2016-01-01")
              .at(0)
              .days == std::vector<days_in_reading>{{0, 30, 30, date{2015, 6, 20}, date{2015, 7, 20}}});
    CHECK(of(R"({"on":"2015-01-01","action":"impose"},{"on":"2020-03","until":"2020-05","action":"suspend"})", "2021-01-01")
              .at(0)
              .days == std::vector<days_in_reading>{{0, 32, 92, date{2020, 3}, date{2020, 5}}});
    // From the day after the end it goes on.
    auto const on_and_on = of(
        R"({"on":"2020-11-10","action":"impose"},{"on":"2021-03-11","until":"2021-07-10","action":"suspend"},{"on":"2021-07-11","until":"2026-07-10","action":"suspend"})",
        "2021-08-01");
    REQUIRE(on_and_on.size() == 1);
    CHECK(on_and_on[0].suspended_by->on == date{2021, 3, 11});
}

TEST_CASE("interruptions: ends with its instrument, however late it is asked about, and has no effect after that") {
    auto const of = [](std::string const& steps, char const* day) {
        return found_in(
            R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","history":[{"on":"2000-01-01","action":"sign"},)",
            steps, day);
    };
    std::string const inside =
        R"({"on":"2000-01-01","until":"2020-06-30","action":"enter_into_force"},{"on":"2020-01-01","until":"2021-12-31","action":"suspend"})";
    std::string const resumed =
        R"({"on":"2000-01-01","until":"2020-06-30","action":"enter_into_force"},{"on":"2020-01-01","action":"suspend"},{"on":"2021-01-01","action":"resume"})";
    for (auto const* const day : {"2020-09-01", "2020-12-31", "2022-06-01"}) {
        for (auto const& steps : {inside, resumed}) {
            REQUIRE(of(steps, day).size() == 1);
            CHECK(of(steps, day)[0].over_since == date{2020, 6, 30});
            CHECK(of(steps, day)[0].days == std::vector<days_in_reading>{{0, 182, 182, date{2020, 1, 1}, date{2020, 7, 1}}});
        }
    }
    CHECK(of(R"({"on":"2000-01-01","until":"2005-01-01","action":"enter_into_force"},{"on":"2007-01-01","action":"suspend"})",
             "2008-01-01")
              .empty());
}

TEST_CASE("interruptions: a partial day that is asked about may be after the end") {
    auto const of = [](std::string const& steps, char const* day) {
        return found_in(
                   R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2019-01-01","action":"impose"},)",
                   steps, day)
            .at(0);
    };
    auto const june = of(R"({"on":"2020-06-01","until":"2020-06-30","action":"suspend"})", "2020");
    CHECK(june.ended == certainty::maybe);
    CHECK(june.days.at(0).at_least == 0);
    CHECK(june.days.at(0).at_most == 30);
    CHECK(of(R"({"on":"2020-06-01","until":"2020-06-30","action":"suspend"})", "2020-12-31").ended == certainty::yes);
    CHECK(of(R"({"on":"2020-01-01","until":"2020-06","action":"suspend"})", "2020-06-15").ended == certainty::maybe);
    auto const resumed = of(R"({"on":"2020-03-01","action":"suspend"},{"on":"2020-06-15","action":"resume"})", "2020");
    CHECK(resumed.ended == certainty::maybe);
    CHECK(resumed.days.at(0).at_least == 0);
    CHECK(resumed.days.at(0).at_most == 106);
}

TEST_CASE("interruptions: follows the days of effect") {
    auto const of = [](std::string const& steps, char const* day) {
        return found_in(
            R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[{"on":"2019-01-01","action":"impose"},)", steps,
            day);
    };
    CHECK(
        of(R"({"on":"2020-02-07","effective":"2020-03-11","action":"suspend"},{"on":"2020-03-08","action":"resume"})", "2021-01-01")
            .empty());
    auto const two = of(
        R"({"on":"2020-01-01","until":"2020-06-30","action":"suspend"},{"on":"2020-06-01","effective":"2020-12-01","until":"2021-06-01","action":"suspend"})",
        "2021-12-01");
    REQUIRE(two.size() == 2);
    CHECK(two[0].days.at(0).at_most == 182);
    CHECK(two[1].days.at(0).at_most == 183);
    for (auto const* const day : {"2020-04-08", "2020-06-01"}) {
        CHECK(
            of(R"({"on":"2020-02-06","until":"2020-04-01","action":"suspend"},{"on":"2020-03-22","effective":"2020-04-26","action":"resume"})",
               day)
                .at(0)
                .days.at(0)
                .at_most == 56);
    }
}

TEST_CASE("interruptions: a step has no effect before its day, and the end of the instrument is not a resumption") {
    auto const of = [](std::string const& steps, char const* day) {
        return found_in(
                   R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"},)",
                   steps, day)
            .at(0);
    };
    CHECK(
        of(R"({"on":"2002-01-01","action":"suspend"},{"on":"2002-06-01","effective":"2002-03-01","action":"resume"})", "2007-01-01")
            .days.at(0)
            .at_most == 151);
    CHECK(
        of(R"({"on":"2002-03-01","effective":"2002-01-01","action":"suspend"},{"on":"2002-06-01","action":"resume"})", "2007-01-01")
            .days.at(0)
            .at_most == 92);
    auto const ended = of(R"({"on":"2002-01-01","action":"suspend"},{"on":"2004-01-01","action":"terminate"})", "2007-01-01");
    CHECK(ended.over_since == date{2004, 1, 1});
    CHECK_FALSE(ended.resumed_by);
    CHECK(ended.days.at(0).at_most == 730);
    // A repetition that perhaps came after the end may have begun another suspension.
    std::string const vague =
        R"({"on":"2002-01-01","until":"2002-01-31","action":"suspend"},{"on":"2002-02","until":"2002-03-31","action":"suspend"})";
    CHECK(of(vague, "2002-02-15").ended == certainty::maybe);
    CHECK(of(vague, "2003-01-01").days.at(0).at_least == 32);
    CHECK(of(vague, "2003-01-01").days.at(0).at_most == 90);
}

TEST_CASE("interruptions: a record that begins suspended on an unknown day terminates") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","term":{"kind":"fixed","length":"P5Y"},
        "begins":{"stage":"in_force","hold":"suspended","from":"2000"},"history":[{"action":"resume"},{"action":"suspend"},{"on":"2003-01-01","action":"resume"}]}]})");
    dossier_index const index{one};
    CHECK(interruptions(index, date{2010}).all.size() == 2);
}

TEST_CASE("interruptions: a suspension that was set to last longer is over when the instrument ends, on every later day") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","agreements":[{"id":"t","form":"treaty","binding":"legal","history":[{"on":"2002-07-11","action":"sign"},
        {"on":"2002-08-01","action":"enter_into_force"},{"on":"2003-09-13","until":"2010-03~","action":"suspend"},{"on":"2004-04-23","action":"invalidate"}]}]})");
    dossier_index const index{one};
    for (date const& when : {date{2005, 1, 1}, date{2010, 3, 15}, date{2012, 1, 1}}) {
        auto const all = interruptions(index, when).all;
        REQUIRE(all.size() == 1);
        CHECK(all[0].over_since == date{2004, 4, 23});
        CHECK(all[0].days.at(0).at_most == 223); // from 13 September to 23 April of a leap year
    }
}

TEST_CASE("interruptions: what came when a suspension ended, or later, is none of its reasons") {
    auto const reasons = [](std::string const& dispute_begins, std::string const& cause) {
        auto const one = support::from_json<dossier>(
            R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
            "measures":[{"id":"m","kind":"tariff","by":["a"],"against":["b"],"history":[{"on":"2029-06-01","action":"impose"},{"on":"2029-12-01","action":"suspend"},{"on":"2030-01-21","action":"resume"}]}],
            "disputes":[{"id":"d","kind":"other","names":{"en":"D"},"history":[{"key":"x","on":")" +
            dispute_begins + R"(","action":"activate"},{"key":"late","on":"2030-01-20","action":"escalate"}]}],
            "causal_links":[{"id":"l","cause":")" +
            cause + R"(","effect":"measure/m","relation":"triggers"}]})");
        dossier_index const index{one};
        auto const found = interruptions(index, date{2031});
        REQUIRE(found.all.size() == 1);
        return found.all[0].reasons.size();
    };
    CHECK(reasons("2029-11-01", "dispute/d#x") == 1);
    CHECK(reasons("2029-11-01", "dispute/d") == 1);
    CHECK(reasons("2029-11-01", "dispute/d#late") == 1); // on its last day
    CHECK(reasons("2029-12-01", "dispute/d#x") == 1);
    CHECK(reasons("2030-01-10", "dispute/d") == 1); // it kept the measure suspended
    CHECK(reasons("2030-01-21", "dispute/d") == 0);
    CHECK(reasons("2030-02-01", "dispute/d#x") == 0);
    CHECK(reasons("2030-02-01", "dispute/d") == 0);
}
