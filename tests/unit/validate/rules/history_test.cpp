// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/history.hpp>

#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

report history_of(std::string const& steps, std::string const& more = "") {
    return validate(support::from_json<dossier>(
        R"({"entente":"1.0","compiled":"2024-06-30","actors":[{"id":"a","kind":"state","existence":"1990/2000"}],
        "channels":[{"id":"c","names":{"en":"Talks"},"level":"leaders",)" +
        more + R"("history":[)" + steps + "]}]}"));
}

} // namespace

TEST_CASE("rules of histories: a step that is not possible is refused in the words of its lifecycle") {
    auto const found = history_of(R"({"action":"convene"},{"action":"resume"})");
    CHECK(support::places(found) == "L001 /channels/0/history/1/action");
    CHECK(support::first(found) ==
          "Talks: cannot resume: nothing was suspended; possible from active: agree_restart, close, convene, suspend");
    CHECK(found.all().at(0).related[0].pointer == "/channels/0/history/0");
}

TEST_CASE("rules of histories: of the possible actions a case before a court is told only those of its court") {
    auto const found = validate(support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"proceedings":[{"id":"p","kind":"icj_case",
        "complainants":["a"],"respondents":["b"],"history":[{"on":"2000-01-01","action":"file"},{"on":"2001-01-01","action":"satisfy"}]}]})"));
    auto const why = support::first(found);
    CHECK(why.find("cannot satisfy") != std::string::npos);
    CHECK(why.find(" judge") != std::string::npos);
    CHECK(why.find("award") == std::string::npos); // of arbitrations
}

TEST_CASE("rules of histories: a step that certainly lies before one ahead of it is an error, one that may not is silent") {
    CHECK(support::places(history_of(R"({"on":"2018-05-01","action":"convene"},{"on":"2018-04-30","action":"convene"})")) ==
          "L002 /channels/0/history/1/on");
    CHECK(history_of(R"({"on":"2018-05-01","action":"convene"},{"on":"2018","action":"convene"})").empty());
    CHECK(history_of(R"({"on":"2018-05-01","action":"convene"},{"on":"2018-04-30~","action":"convene"})").empty());
    CHECK(history_of(R"({"action":"convene"},{"on":"2018-04-30","action":"convene"})").empty());
    CHECK(support::places(history_of(R"({"on":"2003","action":"convene"})", R"("begins":{"stage":"active","from":"2004"},)")) ==
          "L002 /channels/0/history/0/on");
}

TEST_CASE(
    "rules of histories: a treaty that is taken over by succession is in force from a day before; one that is ratified is not") {
    auto const of = [](std::string const& action) {
        return support::places(
            validate(support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state"}],
            "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party","history":[{"on":"1995-03-01","action":")" +
                                                 action + R"("},{"on":"1991-12-26","action":"enter_into_force"}]}]}]})")));
    };
    CHECK(of("succeed").empty());
    CHECK(of("accede") == "L002 /agreements/0/participations/0/history/1/on");
}

TEST_CASE("rules of histories: an order that is wrong in one reading only is a note that names the account") {
    auto const found = history_of(
        R"({"on":"2018-05-01","action":"convene"},{"on":"2018-06-01","action":"convene","accounts":[{"stance":"asserts","on":"2017"}]})");
    CHECK(found.ok());
    REQUIRE(found.count(severity::note) == 1);
    for (finding const& one : found.all()) {
        CHECK((one.severity != severity::note || one.related[0].pointer == "/channels/0/history/1/accounts/0"));
    }
    CHECK(
        history_of(
            R"({"on":"2018-05-01","action":"convene"},{"on":"2018-06-01","action":"convene","accounts":[{"stance":"denies","on":"2017"}]})")
            .empty());
    auto const main = history_of(
        R"({"on":"2018-05-01","action":"convene"},{"on":"2017","action":"convene","accounts":[{"stance":"asserts","on":"2019"}]})");
    CHECK(main.ok());
    CHECK(main.count(severity::note) == 1);
}

TEST_CASE("rules of histories: who acts existed, and no step lies in the future or ends before it began") {
    CHECK(support::places(history_of(R"({"on":"2018-05-01","action":"convene","by":["a"]})")) == "L003 /channels/0/history/0/by/0");
    CHECK(history_of(R"({"on":"2000","action":"convene","by":["a"]})").empty());
    CHECK(history_of(R"({"action":"convene","by":["a"]})").empty());
    CHECK(support::places(history_of(R"({"on":"2024-07-01","action":"convene"})")) == "L004 /channels/0/history/0/on");
    CHECK(history_of(R"({"on":"2024","action":"convene"})").empty());
    CHECK(support::places(history_of(R"({"on":"2020-05-01","until":"2020-04","action":"convene"})")) ==
          "L005 /channels/0/history/0/until");
}

TEST_CASE("L008: says nothing of a history that L002 or L005 finds wrong, nor of a new beginning") {
    auto const places = [](std::string const& steps) {
        return support::places(validate(
            support::from_json<dossier>(R"({"entente":"1.0","measures":[{"id":"m","kind":"tariff","history":[)" + steps + "]}]}")));
    };
    CHECK(places(R"({"on":"2018-01-01","until":"2018-12-31","action":"impose"},{"on":"2019-02-01","action":"modify"})") ==
          "L008 /measures/0/history/1/on");
    CHECK(places(R"({"on":"2018-01-01","until":"2017-12-31","action":"impose"},{"on":"2019-02-01","action":"modify"})") ==
          "L005 /measures/0/history/0/until");
    CHECK(places(R"({"on":"2019-03-01","until":"2018-12-31","action":"impose"},{"on":"2019-02-01","action":"modify"})") ==
          "L005 /measures/0/history/0/until; L002 /measures/0/history/1/on");
    CHECK(places(R"({"on":"2018-01-01","until":"2018-12-31","action":"impose"},{"on":"2019-02-01","action":"reimpose"})").empty());
    CHECK(
        places(
            R"({"on":"2018-01-01","action":"impose"},{"on":"2018-02-01","until":"2018-03-01","action":"suspend"},{"on":"2019-02-01","action":"suspend"})")
            .empty());
    CHECK(
        places(
            R"({"on":"2018-01-01","action":"impose"},{"on":"2018-02-01","action":"suspend"},{"on":"2019-02-01","action":"suspend"})") ==
        "L001 /measures/0/history/2/action");
}

TEST_CASE("L006 and L008: whom a step concerns, and one finding for one missing renewal") {
    auto const places = [](std::string const& more) {
        return support::places(validate(support::from_json<dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"court","kind":"court"}],)" +
            more + "}")));
    };
    CHECK(
        places(
            R"("measures":[{"id":"m","kind":"tariff","by":["a"],"against":["b"],"history":[{"on":"2018-01-01","until":"2020-01-01","action":"impose"},{"on":"2020-06-01","action":"modify"},{"on":"2020-07-01","action":"modify"},{"on":"2020-08-01","action":"suspend"}]}])") ==
        "L008 /measures/0/history/1/on");
    CHECK(
        places(
            R"("disputes":[{"id":"d","kind":"territorial","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"]}],"history":[{"on":"2000-01-01","action":"claim","by":["a"]},{"on":"2005-01-01","action":"settle","by":["court"],"means":"judicial_settlement"}]}])")
            .empty());
    CHECK(
        places(
            R"("commitments":[{"id":"c","by":["a"],"history":[{"on":"2000-01-01","action":"offer","by":["a"]},{"on":"2001-01-01","action":"accept","by":["b"]}]}])")
            .empty());
    CHECK(
        places(
            R"("agreements":[{"id":"t","form":"treaty","binding":"political","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],"history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"},{"on":"2010-01-01","action":"terminate"}]}],
        "commitments":[{"id":"c","kind":"conduct","by":["a"],"to":["b"],"under":"agreement/t","history":[{"on":"2000-01-01","action":"pledge"},{"on":"2012-01-01","action":"breach"}]}])") ==
        "L008 /commitments/0/history/1/on");
}

TEST_CASE("L009: a record begins with what its lifecycle has: a dialogue is suspended by its stage, a treaty party by its hold") {
    auto const found = [](std::string const& list, std::string const& begins) {
        return support::first(
            validate(support::from_json<dossier>(R"({"entente":"1.1",)" + list + R"("begins":)" + begins + "}]}")));
    };
    CHECK(found(R"("channels":[{"id":"c","level":"leaders",)", R"({"stage":"active","hold":"suspended","from":"2000"})") ==
          "c begins with hold \"suspended\", which its lifecycle does not have [name the stage in which it stands instead]");
    CHECK(found(R"("meetings":[{"id":"m","kind":"summit",)", R"({"stage":"scheduled","provisional":"applied","from":"2000"})") ==
          "m begins with provisional \"applied\", which its lifecycle does not have [leave it out]");
    CHECK(found(R"("measures":[{"id":"m","kind":"tariff",)", R"({"stage":"imposed","hold":"suspended","from":"2000"})")
              .find("lifecycle does not have") == std::string::npos);
    // Entry into force ends provisional application (VCLT 25), and what ended is neither suspended nor under notice.
    CHECK(found(R"("agreements":[{"id":"t","form":"treaty","binding":"legal",)",
                R"({"stage":"in_force","provisional":"applied","from":"2000"})") ==
          "t begins with provisional \"applied\", which its lifecycle does not have in the stage in_force [leave it out]");
    CHECK(found(R"("measures":[{"id":"m","kind":"tariff",)", R"({"stage":"lifted","hold":"suspended","from":"2000"})")
              .find("in the stage lifted") != std::string::npos);
    CHECK(found(R"("agreements":[{"id":"t","form":"treaty","binding":"legal",)",
                R"({"stage":"signed","provisional":"applied","from":"2000"})")
              .find("lifecycle does not have") == std::string::npos);
}

TEST_CASE("L010: a step has no effect before its day") {
    CHECK(support::places(history_of(R"({"on":"2018-05-01","effective":"2018-04-01","action":"convene"})")) ==
          "L010 /channels/0/history/0/effective");
    CHECK(support::first(history_of(R"({"on":"2018-05-01","effective":"2018-04-01","action":"convene"})")) ==
          "Talks: the step convene of 2018-05-01 has effect from 2018-04-01, before it was taken [it counts from "
          "2018-05-01: correct one of the days]");
    CHECK(history_of(R"({"on":"2018-05-01","effective":"2018","action":"convene"})").empty()); // perhaps not
    CHECK(history_of(R"({"on":"2018-05-01","effective":"2018-05-01","action":"convene"})").empty());
    CHECK(history_of(R"({"effective":"2018-05-01","action":"convene"})").empty());
    auto const joins = [](std::string const& action) { // a succession has effect from the day of succession (VCSS 23)
        return support::places(validate(support::from_json<dossier>(
            R"({"entente":"1.1","actors":[{"id":"a","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal",
            "history":[{"on":"1980-01-01","action":"sign"},{"on":"1980-01-01","action":"enter_into_force"}],
            "participations":[{"actor":"a","capacity":"party","history":[{"on":"1993-01-01","effective":"1991-12-26","action":")" +
            action + R"("}]}]}]})")));
    };
    CHECK(joins("succeed").find("L010") == std::string::npos);
    CHECK(joins("ratify").find("L010 /agreements/0/participations/0/history/0/effective") != std::string::npos);
}

TEST_CASE("L002: a step that another account puts before the one ahead of it is told with the day of that account") {
    auto const only = [](std::string const& steps) {
        std::vector<finding> result;
        for (finding const& one : history_of(steps).all()) {
            if (one.code == "L002") {
                result.push_back(one);
            }
        }
        return result;
    };
    auto const found = only(
        R"({"on":"2000","action":"convene"},{"on":"2001-01-01","action":"suspend","accounts":[{"stance":"asserts","on":"2002-01-01"}]},{"on":"2001-01-02","action":"resume"})");
    REQUIRE(found.size() == 1);
    CHECK(found[0].message == "Talks: 2001-01-02 (resume) is listed after 2002-01-01 (suspend), but is earlier by another account");
    CHECK(found[0].related.at(0).pointer == "/channels/0/history/1/accounts/0");
    auto const own = only(
        R"({"on":"2001-01-01","action":"convene","accounts":[{"stance":"asserts","on":"2003-01-01"}]},{"on":"2002-01-01","action":"suspend","accounts":[{"stance":"asserts","on":"2000-01-01"}]})");
    REQUIRE(own.size() == 1);
    CHECK(own[0].message == "Talks: 2000-01-01 (suspend) is listed after 2001-01-01 (convene), but is earlier by another account");
}
