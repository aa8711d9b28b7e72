// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Cases before the WTO and the International Court of Justice. Their days are those of the organisations' own records, and the answers were worked out by hand.

#include <entente/query/state_of_play.hpp>
#include <entente/query/what_if.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

#include <string>

using namespace entente;

namespace {

std::string const before_proceedings =
    R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"un","kind":"international_organisation"},{"id":"icj","kind":"court","part_of":"un"}],"proceedings":[)";

dossier case_of(std::string const& proceedings) {
    return support::from_json<dossier>(before_proceedings + proceedings + "]}");
}

std::string stage_on(dossier const& one, date const& when) {
    dossier_index const index{one};
    auto const found = state_of_play(index, when, *ref<>::from("proceeding/p"));
    return found && found->possible.size() == 1 ? found->possible[0].stage : "";
}

} // namespace

TEST_CASE("proceedings: a WTO dispute goes through panel, appeal, compliance review and retaliation (DS384, origin of meat)") {
    auto const cool = case_of(R"({"id":"p","kind":"wto_dispute","complainants":["a"],"respondents":["b"],"history":[
        {"on":"2008-12-01","action":"request_consultations"},{"on":"2009-10-07","action":"request_panel"},
        {"on":"2009-11-19","action":"establish_panel"},{"on":"2010-05-10","action":"compose"},{"on":"2011-11-18","action":"circulate_report"},
        {"on":"2012-03-23","action":"appeal"},{"on":"2012-06-29","action":"circulate_report"},{"on":"2012-07-23","action":"adopt_report"},
        {"on":"2012-12-04","until":"2013-05-23","action":"set_reasonable_period"},{"on":"2013-09-25","action":"review_compliance"},
        {"on":"2014-10-20","action":"circulate_report"},{"on":"2014-11-28","action":"appeal"},{"on":"2015-05-18","action":"circulate_report"},
        {"on":"2015-05-29","action":"adopt_report"},{"on":"2015-12-21","action":"authorize_retaliation"}]})");
    CHECK(support::places(validate(cool)) == "");
    CHECK(stage_on(cool, date{2012, 5, 1}) == "appealed");
    CHECK(stage_on(cool, date{2013, 1, 1}) == "adopted");
    CHECK(stage_on(cool, date{2013, 6, 1}) == "adopted"); // the end of the reasonable period ends no dispute
    CHECK(stage_on(cool, date{2014, 1, 1}) == "in_compliance_review");
    CHECK(stage_on(cool, date{2014, 12, 1}) == "compliance_appealed");
    CHECK(stage_on(cool, date{2015, 5, 20}) == "compliance_reported");
    CHECK(stage_on(cool, date{2015, 6, 1}) == "adopted");
    CHECK(stage_on(cool, date{2016, 1, 1}) == "retaliation_authorized");
}

TEST_CASE("proceedings: a panel whose work rests for more than twelve months has lapsed by inference, consultations have not") {
    auto const inferred = [](std::string const& steps, date const& when, std::string const& kind = "wto_dispute") {
        auto const one = case_of(
            R"({"id":"p","kind":")" + kind +
            R"(","complainants":["a"],"respondents":["b"],"history":[{"on":"2008-01-01","action":"request_consultations"},)" +
            steps + "]}");
        dossier_index const index{one};
        auto const found = state_of_play(index, when, *ref<>::from("proceeding/p")).value().inferred;
        REQUIRE(found.size() <= 1);
        return found.empty() ? std::string()
                             : std::string(enum_name(found[0].state)) + ' ' + std::string(enum_name(found[0].certain));
    };
    std::string const panel =
        R"({"on":"2009-01-01","action":"request_panel"},{"on":"2009-02-01","action":"establish_panel"},{"on":"2009-03-01","action":"compose"},{"on":"2010-01-15","action":"suspend"})";
    CHECK(inferred(panel, date{2010, 12, 1}) == "");
    CHECK(inferred(panel, date{2011, 1, 15}) == ""); // twelve months, not more
    CHECK(inferred(panel, date{2011, 1, 16}) == "authority_lapsed yes");
    CHECK(inferred(panel, date{"2011-01"}) == "authority_lapsed maybe");
    CHECK(inferred(panel + R"(,{"on":"2010-12-01","action":"resume"})", date{2012, 1, 1}) == "");
    CHECK(inferred(R"({"on":"2008-02-01","action":"suspend"})", date{2012, 1, 1}) == ""); // consultations on hold, as in DS590
    CHECK(inferred(panel + R"(,{"on":"2010-02-01","action":"settle"})", date{2012, 1, 1}) == "");
    // The respondent can't have a panel suspend its work.
    auto const asked_by = [&](std::string const& who) { return panel.substr(0, panel.size() - 1) + R"(,"by":[")" + who + "\"]}"; };
    CHECK(inferred(asked_by("a"), date{2012, 1, 1}) == "authority_lapsed yes");
    CHECK(inferred(asked_by("b"), date{2012, 1, 1}) == "");
    // A suspension that was to last six months ended then, within the twelve; one of two years did not.
    auto const suspended = [&](std::string const& until) {
        return R"({"on":"2009-01-01","action":"request_panel"},{"on":"2009-02-01","action":"establish_panel"},{"on":"2009-03-01","action":"compose"},{"on":"2009-06-01","until":")" +
               until + R"(","action":"suspend"})";
    };
    CHECK(inferred(suspended("2009-12-01"), date{2013, 1, 1}) == "suspension_over yes");
}

TEST_CASE(
    "proceedings: a case before the ICJ is objected to, judged, and interpreted half a century later (Temple of Preah Vihear)") {
    auto const temple = case_of(R"({"id":"p","kind":"icj_case","before":"icj","complainants":["a"],"respondents":["b"],"history":[
        {"on":"1959-10-06","action":"file"},{"on":"1960-05-23","action":"object"},{"on":"1961-05-26","action":"affirm_jurisdiction"},
        {"on":"1962-06-15","action":"judge"},{"on":"2011-04-28","action":"request_interpretation"},{"on":"2011-07-18","action":"indicate_measures"},
        {"on":"2013-11-11","action":"interpret"}]})");
    CHECK(support::places(validate(temple)) == "");
    CHECK(stage_on(temple, date{1961, 1, 1}) == "objected");
    CHECK(stage_on(temple, date{1962, 1, 1}) == "filed");
    CHECK(stage_on(temple, date{1970, 1, 1}) == "judged");
    CHECK(stage_on(temple, date{2012, 1, 1}) == "in_interpretation");
    CHECK(stage_on(temple, date{2014, 1, 1}) == "judged");
}

TEST_CASE("D007: a party to the ICJ's Statute need not be a member of the United Nations (Nottebohm, 1951)") {
    auto const nottebohm = [](std::string const& kind) {
        return support::places(validate(support::from_json<dossier>(
            R"({"entente":"1.0","actors":[{"id":"liechtenstein","kind":"state","memberships":[{"organisation":"un","period":"1990-09-18/.."}]},{"id":"guatemala","kind":"state"},
            {"id":"un","kind":"international_organisation"},{"id":"icj","kind":"court","part_of":"un"}],
            "proceedings":[{"id":"nottebohm","kind":")" +
            kind +
            R"(","before":"icj","complainants":["liechtenstein"],"respondents":["guatemala"],"history":[{"on":"1951-12-17","action":"file"}]}]})")));
    };
    CHECK(nottebohm("icj_case") == "");
    CHECK(nottebohm("other") == "D007 /proceedings/0/complainants/0");
}

TEST_CASE("D014: an action that the kind of proceeding does not have is an error that lists the kinds that have it") {
    auto const one = case_of(R"({"id":"p","kind":"icj_case","before":"icj","complainants":["a"],"respondents":["b"],"history":[
        {"on":"1959-10-06","action":"file"},{"on":"1962-06-15","action":"award"}]})");
    CHECK(support::first(validate(one)) == "p has the step award, which no icj_case has [kinds that have it: arbitration]");
}

TEST_CASE("proceedings: a second judgment decides reparation, and a judgment on jurisdiction may be revised while the merits are "
          "pending") {
    auto const drc = case_of(R"({"id":"p","kind":"icj_case","complainants":["a"],"respondents":["b"],"history":[
        {"on":"1999-06-23","action":"file"},{"on":"2000-07-01","action":"indicate_measures"},{"on":"2005-12-19","action":"judge"},{"on":"2022-02-09","action":"judge"}]})");
    CHECK(support::places(validate(drc)) == "");
    auto const bosnia = case_of(R"({"id":"p","kind":"icj_case","complainants":["a"],"respondents":["b"],"history":[
        {"on":"1993-03-20","action":"file"},{"on":"1995-06-26","action":"object"},{"on":"1996-07-11","action":"affirm_jurisdiction"},
        {"on":"2001-04-24","action":"apply_for_revision"},{"on":"2003-02-03","action":"refuse_application"},{"on":"2007-02-26","action":"judge"}]})");
    CHECK(support::places(validate(bosnia)) == "");
    CHECK(stage_on(bosnia, date{2002, 1, 1}) == "filed");
    CHECK(stage_on(bosnia, date{2008, 1, 1}) == "judged");
}

TEST_CASE("proceedings: retaliation is authorized while compliance is under review (DS316)") {
    auto const airbus = case_of(
        R"({"id":"p","kind":"wto_dispute","complainants":["a"],"respondents":["b"],"begins":{"stage":"adopted","from":"2018-05-28"},"history":[
        {"on":"2019-08-27","action":"review_compliance"},{"on":"2019-10-14","action":"authorize_retaliation"},{"on":"2019-12-02","action":"circulate_report"},
        {"on":"2019-12-06","action":"appeal"},{"on":"2021-06-15","action":"suspend"}]})");
    CHECK(support::places(validate(airbus)) == "");
    CHECK(stage_on(airbus, date{2019, 12, 3}) == "compliance_reported");
    CHECK(stage_on(airbus, date{2020, 1, 1}) == "compliance_appealed");
}

TEST_CASE("proceedings: what_if refuses an action that the kind does not have") {
    auto const nicaragua = case_of(
        R"({"id":"p","kind":"icj_case","complainants":["a"],"respondents":["b"],"history":[{"on":"1984-04-09","action":"file"},{"on":"1986-06-27","action":"judge"}]})");
    dossier_index const index{nicaragua};
    auto const appeal = what_if(index, {*ref<>::from("proceeding/p"), "appeal", {}, {}, {}}, date{1988, 1, 1});
    REQUIRE_FALSE(appeal);
    CHECK(appeal.error().why() == "cannot appeal: proceeding/p is of the kind icj_case, which does not have it");
}

TEST_CASE("D007: an observer does not complain to the WTO (DSU 1.1)") {
    auto const iran = [](std::string const& kind) {
        return support::places(validate(support::from_json<dossier>(
            R"({"entente":"1.1","actors":[{"id":"iran","kind":"state","memberships":[{"organisation":"wto","kind":")" + kind +
            R"(","period":"2005-05-26/.."}]},{"id":"b","kind":"state"},{"id":"wto","kind":"international_organisation"}],
            "proceedings":[{"id":"p","kind":"wto_dispute","before":"wto","complainants":["iran"],"respondents":["b"],"history":[{"on":"2010-01-01","action":"request_consultations"}]}]})")));
    };
    CHECK(iran("observer") == "D007 /proceedings/0/complainants/0");
    CHECK(iran("full") == "");
}
