// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Small dossiers from the practice of treaties, each with what the Vienna Convention (VCLT) makes of it.

#include <entente/format/outline.hpp>
#include <entente/format/state_of_play.hpp>
#include <entente/query/participants.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

#include <string>
#include <string_view>

using namespace entente;

namespace {

/// A treaty "t" of a and b with such members and participations, in force where a day is given.
std::string treaty(std::string const& members, std::string const& participations, std::string const& in_force = "2019-03-15",
                   std::string const& head = R"("coverage":[{"kinds":["agreement"],"period":"1900/2030"}],)") {
    return R"({"entente":"1.0",)" + head +
           R"("actors":[{"id":"a","kind":"state","names":{"en":"A"}},{"id":"b","kind":"state","names":{"en":"B"}},{"id":"c","kind":"state","names":{"en":"C"}}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","names":{"en":"T"},)" +
           members + (members.empty() ? "" : ",") + R"("participations":[)" + participations +
           R"(],"history":[{"on":"1960","action":"adopt"})" +
           (in_force.empty() ? "" : R"(,{"on":")" + in_force + R"(","action":"enter_into_force"})") + "]}]}";
}

std::string party(std::string const& who, std::string const& steps, std::string const& more = "") {
    return R"({"actor":")" + who + R"(","capacity":"party")" + more + R"(,"history":[)" + steps + "]}";
}

std::string step_on(std::string const& on, std::string const& action, std::string const& more = "") {
    return R"({"on":")" + on + R"(","action":")" + action + '"' + more + "}";
}

/// The first finding of a rule, or nothing.
std::string said(std::string const& json, std::string_view code) {
    auto const one = support::from_json<dossier>(json);
    for (finding const& each : validate(one).all()) {
        if (each.code == code) {
            return each.message;
        }
    }
    return {};
}

std::string parties(std::string const& json, date const& when) {
    auto const one = support::from_json<dossier>(json);
    dossier_index const index{one};
    std::string out;
    append_text(out, *participants(index, {"t"}, when));
    return out;
}

} // namespace

TEST_CASE(
    "treaty law: a reservation goes with the consent that it accompanies, also of a state that left and came back (VCLT 19)") {
    // Bolivia and the Single Convention of 1961: it left, and acceded anew with a reservation, in 2013.
    auto const bolivia = [](std::string const& reserved_on) {
        return treaty("",
                      party("a", step_on("1976-09-23", "accede") + "," + step_on("1976-10-23", "enter_into_force") + "," +
                                     step_on("2011-06-29", "give_notice", R"(,"effective":"2012-01-01")") + "," +
                                     step_on("2012-01-01", "withdraw") + "," + step_on("2013-01-10", "accede") + "," +
                                     step_on(reserved_on, "reserve") + "," + step_on("2013-02-10", "enter_into_force")),
                      "1964-12-13");
    };
    CHECK(said(bolivia("2013-01-10"), "G007").empty());
    CHECK(said(bolivia("2013-01-20"), "G007") == "A made a reservation to T after it had consented to be bound");
    CHECK(parties(bolivia("2013-01-10"), date{2013, 1, 20}).find("notice") ==
          std::string::npos); // it took effect, and was not revoked
}

TEST_CASE("treaty law: an entry into force waits for the consents that its clause asks for (VCLT 24)") {
    auto const two = std::string(R"("entry_into_force":{"kind":"number_of_consents","consents":2)");
    auto const b = party("b", step_on("2019-02-01", "ratify"));

    // Consents that a record begins with, and parties that go with the agreement, are consents.
    CHECK(said(treaty(two + "}", R"({"actor":"a","capacity":"party","begins":{"stage":"contracting","from":"2018-06-01"}},)" + b),
               "G006")
              .empty());
    CHECK(said(treaty(two + "}", R"({"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"})"), "G006").empty());

    // A witness consents to nothing, and who took its consent back, or left, has not consented.
    CHECK(said(treaty(two + "}", R"({"actor":"a","capacity":"witness","history":[{"on":"2018-01-01","action":"ratify"}]},)" + b),
               "G006") == "T needs 2 consents to enter into force, and by 2019-03-15 one is on record");
    CHECK_FALSE(said(treaty(two + "}", party("a", step_on("2018-01-01", "sign") + "," + step_on("2018-02-01", "ratify") + "," +
                                                      step_on("2018-03-01", "withdraw_consent")) +
                                           "," + b),
                     "G006")
                    .empty());
    CHECK_FALSE(
        said(treaty(two + "}", party("a", step_on("2018-01-01", "accede") + "," + step_on("2018-03-01", "withdraw")) + "," + b),
             "G006")
            .empty());

    // Thirty days after the second consent, of 2019-02-01, is 2019-03-03.
    auto const delayed = two + R"(,"delay":"P30D"})";
    auto const both = party("a", step_on("2018-02-01", "ratify")) + "," + b;
    CHECK(said(treaty(delayed, both, "2019-03-03"), "G006").empty());
    CHECK(said(treaty(delayed, both, "2019-03-02"), "G006") ==
          "T was to enter into force P30D after the consent of 2019-02-01, and did on 2019-03-02");
}

TEST_CASE("treaty law: where all negotiating states must consent, one that only signed keeps the treaty from force") {
    auto const all = std::string(R"("entry_into_force":{"kind":"all_negotiating"})");
    auto const a = party("a", step_on("2018-01-01", "sign") + "," + step_on("2018-02-01", "ratify"));
    auto const b = party("b", step_on("2018-01-01", "sign"));
    CHECK(said(treaty(all, a + "," + b), "G006") ==
          "T needs the consent of B to enter into force on 2019-03-15, which is not on record");
    CHECK(said(treaty(all, a + "," + b, "2019-03-15", ""), "G006").empty()); // a record that claims nothing may lack it
    CHECK(said(treaty(all, a + "," + party("c", step_on("2020-01-01", "accede"))), "G006").empty()); // it joined later
    CHECK(said(treaty(R"("entry_into_force":{"kind":"on_notifications"})", a + "," + b), "G006") ==
          "T needs the consent of B to enter into force on 2019-03-15, which is not on record");

    // A consent of a later day is against the record itself, whatever that claims.
    CHECK(said(treaty(all, a + "," + party("b", step_on("2019-04-01", "ratify")), "2019-03-15", ""), "G006") ==
          "T needs the consent of B to enter into force on 2019-03-15, which was given on 2019-04-01");
}

TEST_CASE("treaty law: a notice runs anew when it is reinstated, and a revoked one ends nothing (VCLT 67, 68)") {
    auto const leaves = [](std::string const& steps) {
        return treaty(R"("withdrawal":{"notice":"P12M"})",
                      party("a", step_on("2010-01-01", "accede") + "," + step_on("2010-02-01", "enter_into_force") + "," +
                                     step_on("2016-11-10", "give_notice") + "," + steps),
                      "2000-01-01");
    };
    auto const held = step_on("2017-02-10", "hold_notice") + "," + step_on("2018-02-10", "reinstate_notice") + ",";
    CHECK(said(leaves(held + step_on("2018-02-11", "withdraw")), "G009") ==
          "A withdraws on 2018-02-11, before its notice of 2018-02-10 has run for P12M");
    CHECK(said(leaves(held + step_on("2019-02-10", "withdraw")), "G009").empty());
    CHECK(said(leaves(step_on("2017-02-10", "revoke_notice") + "," + step_on("2018-02-11", "withdraw")), "G009") ==
          "A withdraws, and its notice was revoked");
    CHECK(said(leaves(step_on("2017-11-10", "withdraw")), "G009").empty());
}

TEST_CASE("treaty law: who may not leave a silent treaty does not leave it by a notice (VCLT 56.1)") {
    // The Democratic People's Republic of Korea and the Covenant on Civil and Political Rights: a notice of 1997, of no effect.
    auto const korea = [](std::string const& implied) {
        return treaty(R"("withdrawal":{"silent":true)" + implied + "}",
                      party("a", step_on("1981-09-14", "accede") + "," + step_on("1981-12-14", "enter_into_force") + "," +
                                     step_on("1997-08-25", "give_notice")),
                      "1976-03-23");
    };
    CHECK(said(korea(""), "G023") == "T says nothing of withdrawal, and A gave notice");
    CHECK(parties(korea(""), date{2000}).find("take effect") == std::string::npos);
    CHECK(parties(korea(""), date{2000}).find("taken effect") == std::string::npos);
    CHECK(said(korea(R"(,"implied":true)"), "G023").empty());
    CHECK(parties(korea(R"(,"implied":true)"), date{2000}).find("notice taken effect since 1998-08-25") != std::string::npos);
}

TEST_CASE("treaty law: a declaration is no succession, and does not bring a treaty into force before its day (VCLT 24)") {
    auto const early = [](std::string const& first) {
        return treaty("", party("a", step_on("2018-12-01", first) + "," + step_on("2019-01-01", "enter_into_force")));
    };
    auto const declared = treaty("", party("a", step_on("2018-12-01", "ratify") + "," + step_on("2018-12-01", "declare") + "," +
                                                    step_on("2019-01-01", "enter_into_force")));
    CHECK(said(early("succeed"), "G003").empty());
    CHECK(said(declared, "G003") == "T is in force for A from 2019-01-01, and in force itself from 2019-03-15 only");
}

TEST_CASE("treaty law: a convention of the ILO is ratified without a signature (Constitution 19.5(d))") {
    auto const one = treaty("", party("a", step_on("2018-12-01", "ratify") + "," + step_on("2019-12-01", "enter_into_force")));
    CHECK(said(one, "L001").empty());
    CHECK(parties(one, date{2020}).find("party since 2019-12-01") != std::string::npos);
}
