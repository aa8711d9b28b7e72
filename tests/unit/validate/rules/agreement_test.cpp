// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/agreement.hpp>

#include <support/catch.hpp>
#include <support/rules.hpp>

using support::said;

// That each rule fires alone and its near miss stays silent is tested for all of them in rules_test.cpp.
TEST_CASE("rules of agreements: messages use the names of the dossier") {
    CHECK(said("G003") == "t is in force for a from 2000-12-31, and in force itself from 2001-01-01 only [provisional application "
                          "is a step of its own: apply_provisionally]");
    CHECK(said("G006") == "T needs 2 consents to enter into force, and by 2001-01-01 one is on record");
    CHECK(said("G009") == "t asks for a notice of P90D: that of 2005-01-01 can't take effect on 2005-03-31");
    CHECK(said("G011") == "a cycle of agreements, each of which implements the next: t -> u -> t");
    CHECK(said("G016") == "c suspended t without being a party to it");
}

TEST_CASE("G021 and G022: name the late step") {
    CHECK(said("G022") ==
          "a revokes its notice of 2005-01-01 on 2005-07-01, when it had taken effect on 2005-07-01 [what took effect "
          "can't be undone or put off: record the withdrawal, and the new consent or the continued participation]");
    auto const places = [](std::string const& steps, std::string const& own) {
        return support::first(entente::validate(support::from_json<entente::dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"political","term":{"kind":"fixed","length":"P5Y"},"participations":[{"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"join"})" +
            own +
            R"(]},{"actor":"b","capacity":"party","history":[{"on":"2000-01-01","action":"join"}]}],"history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"})" +
            steps + "]}]}")));
    };
    CHECK(places("", R"(,{"on":"2005-01-01","action":"withdraw"})").empty()); // the last day of the term
    CHECK(places("", R"(,{"on":"2005-01-02","action":"withdraw"})") ==
          "a takes the step withdraw on 2005-01-02, after t was over, by its terms [record the renewal of the agreement, or "
          "correct a day]");
    CHECK(places(R"(,{"on":"2004-12-01","until":"2010-01-01","action":"renew"})", R"(,{"on":"2005-01-02","action":"withdraw"})")
              .empty());
}

TEST_CASE("G009, G021 and G022: follow a notice that is held, reinstated or cut short") {
    auto const places = [](std::string const& own, std::string const& steps) {
        return support::places(entente::validate(support::from_json<entente::dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"political","withdrawal":{"notice":"P3M"},"participations":[{"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"join"})" +
            own +
            R"(]},{"actor":"b","capacity":"party","history":[{"on":"2000-01-01","action":"join"}]}],"history":[{"on":"2000-01-01","action":"sign"})" +
            steps + "]}]}")));
    };
    std::string const in_force = R"(,{"on":"2000-01-01","action":"enter_into_force"})";
    CHECK(
        places(
            R"(,{"on":"2019-08-22","effective":"2019-11-22","action":"give_notice"},{"on":"2019-11-21","action":"hold_notice"},{"on":"2023-01-01","effective":"2023-04-01","action":"reinstate_notice"},{"on":"2023-02-01","action":"revoke_notice"})",
            in_force)
            .empty());
    CHECK(
        places(R"(,{"on":"2019-08-22","effective":"2019-11-22","action":"give_notice"},{"on":"2020-01-22","action":"hold_notice"})",
               in_force) == "G022 /agreements/0/participations/0/history/2/on");
    CHECK(places(R"(,{"on":"2019-08-22","action":"give_notice"},{"on":"2019-09-22","action":"withdraw"})", in_force) ==
          "G009 /agreements/0/participations/0/history/2/on");
    CHECK(places(R"(,{"on":"2019-08-22","action":"give_notice"},{"on":"2019-11-22","action":"withdraw"})", in_force).empty());
    CHECK(
        places(
            R"(,{"on":"2007-01-01","action":"suspend"})",
            R"(,{"on":"2000-01-01","until":"2005-01-01","action":"enter_into_force"},{"on":"2010-01-01","action":"terminate"})") ==
        "G021 /agreements/0/participations/0/history/1/on");
    CHECK(
        places(
            R"(,{"on":"2006-01-01","action":"withdraw"})",
            R"(,{"on":"2000-01-01","action":"enter_into_force"},{"on":"2005-01-01","action":"expire"},{"on":"2007-01-01","action":"renew"})") ==
        "G021 /agreements/0/participations/0/history/1/on");
}

TEST_CASE("G030: an agreement is revived by the one that says so, not before it, and once that is in force") {
    auto const places = [](std::string const& steps, std::string const& entry) {
        return support::places(entente::validate(support::from_json<entente::dossier>(
            R"({"entente":"1.1","compiled":"1950","agreements":[{"id":"commerce","form":"treaty","binding":"legal","history":[
            {"on":"1930-01-01","action":"sign"},{"on":"1931-01-01","action":"enter_into_force"},{"on":"1940-06-10","action":"terminate"})" +
            steps + R"(]},{"id":"peace","form":"treaty","binding":"legal","relations":[{"kind":"revives","to":"commerce"}],
            "history":[{"on":"1947-02-10","action":"sign"})" +
            entry + "]}]}")));
    };
    std::string const in_force = R"(,{"on":"1947-09-15","action":"enter_into_force"})";
    CHECK(places(R"(,{"on":"1948-02-06","action":"revive"})", in_force).empty());
    CHECK(places("", in_force) == "G030 /agreements/1/relations/0");
    CHECK(places("", "").empty()); // nothing follows from it yet
    CHECK(places(R"(,{"on":"1946-12-31","action":"revive"})", in_force) == "G030 /agreements/1/relations/0");
    CHECK(places(R"(,{"on":"1947","action":"revive"})", in_force).empty()); // that may have been later
}

TEST_CASE("G028: points at the member that contradicts the prohibition") {
    auto const one = support::from_json<entente::dossier>(
        R"({"entente":"1.1","agreements":[{"id":"t","form":"treaty","binding":"legal","withdrawal":{"prohibited":true,"notice":"P1Y"}}]})");
    CHECK(support::places(entente::validate(one)) == "G028 /agreements/0/withdrawal/notice");
}
