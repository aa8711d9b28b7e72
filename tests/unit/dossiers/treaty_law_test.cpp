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

TEST_CASE("treaty law: neither a notice nor a withdrawal is admitted by a treaty that prohibits both (VCLT 54)") {
    auto const left = [](std::string const& steps, std::string const& members = R"("withdrawal":{"prohibited":true})") {
        return treaty(members,
                      party("a", step_on("2019-01-01", "accede") + "," + step_on("2019-03-15", "enter_into_force") + "," + steps));
    };
    CHECK(said(left(step_on("2020-01-01", "give_notice", R"(,"effective":"2021-01-01")")), "G010") ==
          "T admits no withdrawal, and A gave notice");
    CHECK(said(left(step_on("2020-01-01", "withdraw")), "G010") == "T admits no withdrawal, and A withdrew");
    CHECK(said(left(step_on("2020-01-01", "announce_notice")), "G010").empty());
    CHECK(said(left(step_on("2020-01-01", "give_notice") + "," + step_on("2020-02-01", "revoke_notice")), "G010").empty());
    CHECK(said(left(step_on("2020-01-01", "withdraw"), R"("withdrawal":{"prohibited":true,"implied":true})"), "G028") ==
          "T prohibits withdrawal, and has \"implied\" beside it");
    CHECK(said(left(step_on("2020-01-01", "withdraw"), R"("withdrawal":{"silent":true,"lock_in":"P3Y"})"), "G028") ==
          "T is silent about withdrawal, and has \"lock_in\" beside it");
    CHECK(said(left(step_on("2020-01-01", "withdraw"), R"("withdrawal":{"silent":true,"notice":"P1Y"})"), "G028") ==
          "T is silent about withdrawal, and has a period of notice beside it");
}

TEST_CASE("treaty law: a treaty that enters into force by signature binds who signs it definitively (VCLT 12)") {
    auto const signed_by = [](std::string const& action, std::string const& kind = "on_signature") {
        return treaty(R"("entry_into_force":{"kind":")" + kind + "\"}",
                      party("a", step_on("2019-03-15", action)) + "," + party("b", step_on("2019-03-15", action)));
    };
    CHECK(said(signed_by("sign"), "G029") == "T enters into force by signature, and the signature of A does not bind it");
    CHECK(said(signed_by("sign_definitively"), "G029").empty());
    CHECK(said(signed_by("sign", "on_exchange_of_instruments"), "G029").empty());
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
    // Nor does it wait longer, where the record has all consents.
    CHECK(said(treaty(delayed, both, "2019-04-01"), "G006").empty()); // the first day of the next month (Rome Statute 126)
    CHECK(said(treaty(delayed, both, "2019-12-01"), "G006") ==
          "T was to enter into force P30D after the consent of 2019-02-01, and did on 2019-12-01");
    CHECK(said(treaty(delayed, both, "2019-12-01", ""), "G006").empty());
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
    CHECK(said(treaty(all, a + "," + party("b", step_on("2018-01-01", "sign") + "," + step_on("2019-04-01", "ratify")),
                      "2019-03-15", ""),
               "G006") == "T needs the consent of B to enter into force on 2019-03-15, which was given on 2019-04-01");
}

TEST_CASE(
    "treaty law: a notice that is reinstated has at least its last days to run, and a revoked one ends nothing (VCLT 67, 68)") {
    auto const leaves = [](std::string const& steps) {
        return treaty(R"("withdrawal":{"notice":"P12M"})",
                      party("a", step_on("2010-01-01", "accede") + "," + step_on("2010-02-01", "enter_into_force") + "," +
                                     step_on("2016-11-10", "give_notice") + "," + steps),
                      "2000-01-01");
    };
    auto const held = step_on("2017-02-10", "hold_notice") + "," + step_on("2018-02-10", "reinstate_notice") + ",";
    // From 2017-02-10 to 2017-11-10 are 273 days: from 2018-02-10 they end on 2018-11-10.
    CHECK(said(leaves(held + step_on("2018-11-09", "withdraw")), "G009") ==
          "A withdraws on 2018-11-09, and its notice, reinstated on 2018-02-10, had 273 days left to run");
    CHECK(said(leaves(held + step_on("2018-11-10", "withdraw")), "G009").empty());
    CHECK(said(leaves(step_on("2017-11-09", "withdraw")), "G009") ==
          "A withdraws on 2017-11-09, before its notice of 2016-11-10 has run for P12M");
    CHECK(said(leaves(step_on("2017-02-10", "revoke_notice") + "," + step_on("2018-02-11", "withdraw")), "G009") ==
          "A withdraws, and its notice was revoked");
    CHECK(said(leaves(step_on("2017-11-10", "withdraw")), "G009").empty());
}

TEST_CASE("treaty law: a notice whose effect is put off runs until the new day (TEU 50.3)") {
    // The United Kingdom and the Treaty on European Union: 29 March 2019 became 12 April, 31 October and 31 January 2020.
    auto const uk = [](std::string const& more) {
        return treaty(R"("withdrawal":{"notice":"P2Y"})",
                      party("a", step_on("1973-01-01", "accede") + "," + step_on("1973-01-01", "enter_into_force") + "," +
                                     step_on("2017-03-29", "give_notice", R"(,"effective":"2019-03-29")") + more) +
                          "," + party("b", step_on("1960", "ratify")) + "," + party("c", step_on("1960", "ratify")),
                      "1960");
    };
    auto const to = [](std::string const& on, std::string const& effective) {
        return "," + step_on(on, "extend_notice", R"(,"effective":")" + effective + '"');
    };
    auto const is_party = [](std::string const& json, date const& when) {
        auto const one = support::from_json<dossier>(json);
        return agreement_in_effect(one.agreements[0], when).of(one.agreements[0].participations[0]).in_force;
    };
    auto const twice = to("2019-03-22", "2019-04-12") + to("2019-04-11", "2019-10-31");
    auto const thrice = twice + to("2019-10-29", "2020-01-31");
    CHECK(is_party(uk(""), date{2019, 3, 30}) == certainty::maybe); // no step says that it left
    CHECK(is_party(uk(twice), date{2019, 3, 30}) == certainty::yes);
    CHECK(is_party(uk(twice), date{2019, 10, 30}) == certainty::yes);
    CHECK(is_party(uk(twice), date{2019, 11, 1}) == certainty::maybe);
    CHECK(is_party(uk(thrice), date{2019, 11, 1}) == certainty::yes);
    auto const left = uk(thrice + "," + step_on("2020-01-31", "withdraw"));
    CHECK(is_party(left, date{2020, 1, 30}) == certainty::yes);
    CHECK(is_party(left, date{2020, 2, 1}) == certainty::no);
    CHECK(said(left, "G009").empty());
    CHECK(said(left, "L001").empty());
    auto const november = parties(left, date{2019, 11, 1});
    CHECK(november.find("the notice of 2017-03-29, extended 2019-10-29, is to take effect 2020-01-31") != std::string::npos);
    CHECK(november.find("not yet in effect") == std::string::npos);
    // Until when it was put off is unknown: it has perhaps taken effect since the day before that.
    auto const open = uk("," + step_on("2019-03-22", "extend_notice"));
    CHECK(is_party(open, date{2019, 3, 28}) == certainty::yes);
    CHECK(is_party(open, date{2019, 3, 30}) == certainty::maybe);
    // It may be revoked until the new day, not later, and not be put off when it has taken effect (VCLT 68).
    CHECK(said(uk(twice + "," + step_on("2019-06-01", "revoke_notice")), "G022").empty());
    CHECK(said(uk(twice + "," + step_on("2019-12-01", "revoke_notice")), "G022") ==
          "A revokes its notice of 2017-03-29 on 2019-12-01, when it had taken effect on 2019-10-31");
    CHECK(said(uk(to("2019-04-22", "2019-10-12")), "G022") ==
          "A extends its notice of 2017-03-29 on 2019-04-22, when it had taken effect on 2019-03-29");
    CHECK(said(uk(thrice + "," + step_on("2019-12-01", "withdraw")), "G009") ==
          "A withdraws on 2019-12-01, before its notice of 2017-03-29, extended, takes effect on 2020-01-31");
    CHECK(said(uk(to("2018-01-01", "2018-04-30")), "G009") ==
          "A extends its notice to 2018-04-30, which is earlier than it would have taken effect");
    // A hold stops the extended notice: on 2019-06-01 it had 152 days to run, from 2019-07-01 to 2019-11-30.
    auto const held = uk(twice + "," + step_on("2019-06-01", "hold_notice") + "," + step_on("2019-07-01", "reinstate_notice"));
    CHECK(is_party(held, date{2019, 11, 29}) == certainty::yes);
    CHECK(is_party(held, date{2019, 11, 30}) == certainty::maybe);
    // Nothing is put off that was not given.
    CHECK(support::places(validate(support::from_json<dossier>(treaty(
                              "", party("a", step_on("2010-01-01", "ratify") + "," + step_on("2019-03-15", "enter_into_force") +
                                                 "," + step_on("2020-01-01", "extend_notice"))))))
              .find("/agreements/0/participations/0/history/2") != std::string::npos);
}

TEST_CASE("treaty law: an exception between parties leaves somebody bound (VCLT 58)") {
    auto const joined = step_on("2010-01-01", "ratify") + "," + step_on("2019-03-15", "enter_into_force");
    auto const two = party("a", joined) + "," + party("b", joined);
    auto const between = std::string(R"("inter_se":[{"kind":"suspended","between":["a","b"]}])");
    CHECK(said(treaty(between, two), "G026") == "T: an exception between all the parties leaves nobody bound");
    CHECK(said(treaty(between, two + "," + party("c", joined)), "G026").empty());
}

TEST_CASE("treaty law: an objection does not come before its reservation (VCLT 20)") {
    auto const objects = [](std::string const& days) {
        auto const joined = step_on("2019-03-15", "enter_into_force");
        return said(treaty("", party("a", step_on("2010-01-01", "ratify") + "," +
                                              step_on("2010-01-01", "reserve", R"(,"key":"r")") + "," + joined) +
                                   "," +
                                   party("b", step_on("2009-01-01", "ratify") + "," + joined,
                                         R"(,"objections":[{"to":"agreement/t@a#r")" + days + "}]") +
                                   "," + party("c", step_on("2009-01-01", "ratify"))),
                    "G025");
    };
    CHECK(objects("").empty());
    CHECK(objects(R"(,"on":"2010-06-01","withdrawn":"2012-01-01")").empty());
    CHECK(objects(R"(,"on":"2009-06-01")") == "B objects on 2009-06-01 to a reservation of 2010-01-01");
    CHECK(objects(R"(,"on":"2010-06-01","withdrawn":"2010-02-01")") ==
          "B withdraws its objection on 2010-02-01, before it was made on 2010-06-01");
}

TEST_CASE("treaty law: one party alone does not end a treaty for all (VCLT 42.2, 54, 57)") {
    auto const joined = step_on("2010-01-01", "ratify") + "," + step_on("2019-03-15", "enter_into_force");
    auto const ends = [&](std::string const& action, std::string const& by, std::string const& parts,
                          std::string const& members = "") {
        auto text = treaty(members, parts);
        text.insert(text.rfind("]}]}"), "," + step_on("2020-01-01", action, R"(,"by":[)" + by + "]"));
        return said(text, "G032");
    };
    auto const two = party("a", joined) + "," + party("b", joined);
    auto const three = two + "," + party("c", joined);
    CHECK(ends("terminate", R"("a")", two) == "A alone terminates T for both parties");
    CHECK(ends("suspend", R"("b")", three) == "B alone suspends T for all 3 parties");
    CHECK(ends("terminate", R"("a","b")", two).empty());
    CHECK(ends("supersede", R"("a")", two).empty());
    CHECK(ends("amend", R"("a")", three) == "A alone amends T for all 3 parties");
    CHECK(ends("amend", R"("a","b","c")", three).empty());
    CHECK(ends("amend", R"("d")", three).empty()); // no party, such as a conference
    // A treaty of two that may be left ends when one leaves; one of three goes on between the others.
    CHECK(ends("terminate", R"("a")", two, R"("withdrawal":{"notice":"P6M"})").empty());
    CHECK(ends("terminate", R"("a")", three, R"("withdrawal":{"notice":"P6M"})") == "A alone terminates T for all 3 parties");
    CHECK(ends("terminate", R"("a")", two, R"("term":{"kind":"automatically_renewed","length":"P5Y","renewal":"P5Y"})").empty());
    // Who only signed, or left, has nothing to agree to.
    auto const gone = joined + "," + step_on("2019-06-01", "withdraw");
    CHECK(ends("terminate", R"("a")", two + "," + party("c", gone), R"("withdrawal":{"notice":"P6M"})").empty());
    CHECK(ends("suspend", R"("a")", party("a", joined) + "," + party("c", step_on("2010-01-01", "sign"))).empty());
    CHECK(ends("terminate", R"("a")", two, R"("withdrawal":{"prohibited":true})") == "A alone terminates T for both parties");
}

TEST_CASE("treaty law: a party that exists no longer is none of those for whom a treaty is ended (VCLT 42.2)") {
    auto const joined = step_on("2010-01-01", "ratify") + "," + step_on("2019-03-15", "enter_into_force");
    auto text = treaty("", party("a", joined) + "," + party("b", joined) + "," + party("c", joined));
    text.insert(text.find(R"(,"names":{"en":"C"})"), R"(,"existence":"1900/2019-06-30")");
    text.insert(text.rfind("]}]}"), "," + step_on("2020-01-01", "terminate", R"(,"by":["a"])"));
    CHECK(said(text, "G032") == "A alone terminates T for both parties");
}

TEST_CASE("treaty law: nobody leaves a treaty, or suspends it towards all, by the act of another (VCLT 54, 60.2)") {
    auto const joined = step_on("2010-01-01", "ratify") + "," + step_on("2019-03-15", "enter_into_force");
    auto const of_b = [&](std::string const& action, std::string const& by, bool with_c = true) {
        return said(treaty("", party("a", joined) + "," +
                                   party("b", joined + "," + step_on("2020-01-01", action, R"(,"by":[)" + by + "]")) +
                                   (with_c ? "," + party("c", joined) : "")),
                    "G032");
    };
    CHECK(of_b("withdraw", R"("a")") == "A alone takes the step withdraw for B in T");
    CHECK(of_b("give_notice", R"("a")", false) == "A alone takes the step give_notice for B in T");
    CHECK(of_b("withdraw", R"("b")").empty());
    CHECK(of_b("withdraw", R"("a","c")").empty()); // all others, for a material breach
    CHECK(of_b("suspend", R"("a")") == "A alone suspends T between B and all other parties");
    CHECK(of_b("suspend", R"("a","c")").empty());
    CHECK(of_b("suspend", R"("a")", false).empty()); // between the two it is all there is
    CHECK(of_b("suspend", R"("b")").empty());
    CHECK(of_b("ratify", R"("a")").empty()); // on its behalf, as Switzerland for Liechtenstein
}

TEST_CASE("treaty law: who leaves a treaty that asks for a notice gave one (VCLT 54)") {
    auto const leaves = [](std::string const& steps, std::string const& rule = R"("notice":"P150D")", char const* head = nullptr) {
        auto const joined = step_on("2010-01-01", "ratify") + "," + step_on("2019-03-15", "enter_into_force");
        auto const parts = party("a", joined + "," + steps) + "," + party("b", joined);
        auto const members = R"("withdrawal":{)" + rule + "}";
        return said(head != nullptr ? treaty(members, parts, "2019-03-15", head) : treaty(members, parts), "G009");
    };
    CHECK(leaves(step_on("2023-11-07", "withdraw")) == "A withdraws on 2023-11-07 without a notice, and T asks for one of P150D");
    CHECK(leaves(step_on("2023-11-07", "withdraw"), R"("silent":true,"implied":true)") ==
          "A withdraws on 2023-11-07 without a notice, and T needs one (VCLT 56.2) of P12M");
    CHECK(leaves(step_on("2023-06-09", "give_notice") + "," + step_on("2023-11-07", "withdraw")).empty());
    CHECK(leaves(step_on("2023-06-09", "withdraw", R"(,"effective":"2023-11-07")")).empty()); // the day of the notice
    CHECK(leaves(step_on("2023-11-07", "withdraw"), R"("notice":"P150D")", "").empty());      // the record may lack it
    CHECK(leaves(step_on("2023-11-07", "withdraw"), R"("lock_in":"P1Y")").empty());
}

TEST_CASE("treaty law: nobody withdraws from a treaty that never entered into force (VCLT 54)") {
    auto const steps = step_on("2000-01-01", "sign") + "," + step_on("2004-07-01", "ratify") + ",";
    auto const left = party("a", steps + step_on("2007-12-12", "withdraw"));
    CHECK(said(treaty("", left, ""), "G004") == "A withdrew from T before it entered into force");
    CHECK(said(treaty("", left, "2010-01-01"), "G004") == "A withdrew from T before it entered into force, on 2010-01-01");
    CHECK(said(treaty("", left, "2005-01-01"), "G004").empty());
    CHECK(said(treaty("", left, "", ""), "G004").empty()); // the record may lack the entry into force
    CHECK(said(treaty("", party("a", steps + step_on("2007-12-12", "withdraw_consent")), ""), "G004").empty());
}

TEST_CASE("treaty law: a successor takes the place of a state that was bound (VCSS 17-19, 36)") {
    auto const succeeds = [](std::string const& steps_of_c) {
        auto text = treaty("", party("c", steps_of_c) + "," + party("a", step_on("1991-12-26", "succeed")), "");
        text.insert(text.find(R"(,"names":{"en":"A"})"), R"(,"predecessors":["c"])");
        return said(text, "G035");
    };
    CHECK(succeeds(step_on("1990-11-19", "sign")) == "A succeeds to T, to which C had not consented to be bound");
    CHECK(succeeds(step_on("1990-11-19", "sign") + "," + step_on("1991-01-01", "ratify")).empty());
    CHECK(succeeds(step_on("1990-11-19", "sign_definitively")).empty());
    CHECK(said(treaty("", party("a", step_on("1991-12-26", "succeed")), ""), "G035").empty()); // its predecessor is not on record
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

TEST_CASE("treaty law: a declaration is not a succession, and does not bring a treaty into force early (VCLT 24)") {
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

TEST_CASE("treaty law: the delay runs from the last consent that the clause asks for, and from no other") {
    auto const last = [](std::string const& clause, std::string const& in_force, std::string const& c) {
        return said(treaty(R"("entry_into_force":{)" + clause + R"(,"delay":"P30D"})",
                           party("a", step_on("2000-01-01", "ratify")) + "," + party("b", step_on("2000-01-10", "ratify")) + "," +
                               party("c", c),
                           in_force),
                    "G006");
    };
    auto const acceded = step_on("2000-02-20", "accede");
    // Thirty days after 10 January is 9 February; who acceded later does not count.
    CHECK(last(R"("kind":"specific_parties","required":["a","b"])", "2000-02-09", acceded).empty());
    CHECK(last(R"("kind":"all_negotiating")", "2000-03-01", acceded).empty());
    CHECK(last(R"("kind":"specific_parties","required":["a","b"])", "2000-02-08", acceded) ==
          "T was to enter into force P30D after the consent of 2000-01-10, and did on 2000-02-08");
    // The Kyoto Protocol: so many consents, and those of some states, whichever came last (25.1).
    CHECK(last(R"("kind":"number_of_consents","consents":2,"required":["c"])", "2000-03-20", acceded) ==
          "T was to enter into force P30D after the consent of 2000-02-20, and did on 2000-03-20");
    CHECK(last(R"("kind":"number_of_consents","consents":2,"required":["c"])", "2000-03-21", acceded).empty());
}

TEST_CASE("treaty law: a state that joined after entry into force was not a negotiating state (VCLT 2.1(e))") {
    auto const all = std::string(R"("entry_into_force":{"kind":"all_negotiating"})");
    auto const both = party("a", step_on("2018-01-01", "ratify")) + "," + party("b", step_on("2018-02-01", "ratify")) + ",";
    CHECK(said(treaty(all, both + party("c", step_on("2029-01-01", "sign") + "," + step_on("2029-05-01", "ratify"))), "G006")
              .empty());
    CHECK(said(treaty(all, both + party("c", step_on("2029-01-01", "accept"))), "G006").empty());
}

TEST_CASE("treaty law: an entry into force counts from the day of its effect") {
    auto const one =
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal",
        "entry_into_force":{"kind":"on_date","on":"1970-01-01"},"participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],
        "history":[{"on":"1969-06-01","action":"sign"},{"on":"1969-12-01","effective":"1970-01-01","action":"enter_into_force"}]}]})";
    CHECK(said(one, "G006").empty());
}

TEST_CASE("treaty law: a record of two states need not have the other parties' consents") {
    auto const among = [](std::string const& clause) {
        return said(treaty(R"("entry_into_force":{)" + clause + "}",
                           party("a", step_on("1970-03-05", "ratify")) + "," + party("b", step_on("1970-03-05", "ratify")),
                           "1970-03-05", R"("coverage":[{"period":"1960-01-01/2000-12-31","among":["a","b"]}],)"),
                    "G006");
    };
    CHECK(among(R"("kind":"number_of_consents","consents":43)").empty());
    CHECK(among(R"("kind":"specific_parties","required":["a","b","c"])").empty());
    // Two later signatories of a treaty do not say when it was signed first (G002).
    auto const later =
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal",
        "participations":[{"actor":"a","capacity":"party","history":[{"on":"1970-02-03","action":"sign"}]},{"actor":"b","capacity":"party","history":[{"on":"1970-03-02","action":"sign"}]}],
        "history":[{"on":"1968-07-01","action":"sign"}]}]})";
    CHECK(said(later, "G002").empty());
}

TEST_CASE("treaty law: the consent of a state is that of its organ, and of the state that it continues") {
    auto const required = [](std::string const& more, std::string const& who, std::string const& wanted) {
        return said(
            R"({"entente":"1.0","coverage":[{"period":"1900/2030"}],"actors":[{"id":"us","kind":"state"},)" + more +
                R"(],"agreements":[{"id":"t","form":"treaty","binding":"legal","names":{"en":"T"},"entry_into_force":{"kind":"specific_parties","required":["us",")" +
                wanted + R"("]},"participations":[)" + party("us", step_on("1968-01-01", "ratify")) + "," + who +
                R"(],"history":[{"on":"1960","action":"adopt"},{"on":"1970-03-05","action":"enter_into_force"}]}]})",
            "G006");
    };
    auto const successor = std::string(R"({"id":"ussr","kind":"state"},{"id":"russia","kind":"state","predecessors":["ussr"]})");
    CHECK(required(R"({"id":"uk","kind":"state"},{"id":"ukgov","kind":"government","part_of":"uk"})",
                   party("ukgov", step_on("1968-11-27", "ratify")), "uk")
              .empty());
    CHECK(required(successor,
                   party("ussr", step_on("1970-03-05", "ratify")) + "," + party("russia", step_on("1991-12-24", "succeed")),
                   "russia")
              .empty());
    CHECK(required(successor, party("russia", "", R"(,"begins":{"stage":"party","from":"1970-03-05"})"), "ussr").empty());
    CHECK_FALSE(required(successor, party("russia", step_on("1991-12-24", "accede")), "russia").empty());
}

TEST_CASE("treaty law: a political instrument is joined, and takes effect for its participants") {
    auto const joined = party("a", step_on("2019-03-15", "join")) + "," + party("b", step_on("2019-03-15", "join"));
    CHECK(said(treaty(R"("entry_into_force":{"kind":"number_of_consents","consents":2})", joined), "G006").empty());
    CHECK(said(treaty(R"("entry_into_force":{"kind":"specific_parties","required":["a","b"]})", joined), "G006").empty());
}

TEST_CASE("treaty law: a consent that was taken back and given anew counts from its second day") {
    auto const again = [](std::string const& clause, std::string const& anew, std::string const& in_force,
                          std::string const& head) {
        return said(treaty(R"("entry_into_force":{)" + clause + "}",
                           party("a", step_on("2000-01-01", "ratify")) + "," +
                               party("b", step_on("1999-06-01", "sign") + "," + step_on("2000-01-01", "ratify") + "," +
                                              step_on("2001-01-01", "withdraw_consent") + anew),
                           in_force, head),
                    "G006");
    };
    CHECK(again(R"("kind":"all_negotiating")", "," + step_on("2003-01-01", "ratify"), "2002-01-10", "") ==
          "T needs the consent of B to enter into force on 2002-01-10, which was given on 2003-01-01");
    CHECK(again(R"("kind":"all_negotiating")", "", "2002-01-10", "") ==
          "T needs the consent of B to enter into force on 2002-01-10, which was taken back");
    CHECK(again(R"("kind":"all_negotiating","delay":"P90D")", "," + step_on("2005-01-01", "ratify"), "2005-01-10", "") ==
          "T was to enter into force P90D after the consent of 2005-01-01, and did on 2005-01-10");
}

TEST_CASE("treaty law: a treaty that is signed into force needs two who signed it by then") {
    auto const signed_by = [](std::string const& b) {
        return said(treaty(R"("entry_into_force":{"kind":"on_signature"})", party("a", step_on("2019-03-15", "sign_definitively")) +
                                                                                "," + party("b", step_on(b, "sign_definitively"))),
                    "G006");
    };
    CHECK(signed_by("2019-03-15").empty());
    CHECK(signed_by("2019-05-01") ==
          "T enters into force by signature, and by 2019-03-15 one party alone has signed it, as far as is on record");
}

TEST_CASE("treaty law: an international organisation signs, and confirms formally (VCLT 1986, 14.2)") {
    // The European Union and the Convention on the Rights of Persons with Disabilities.
    auto const one =
        treaty("", party("a", step_on("2007-03-30", "sign") + "," + step_on("2010-12-23", "confirm_formally")), "2008-05-03");
    CHECK(said(one, "L001").empty());
    CHECK(parties(one, date{2011}).find("contracting since 2010-12-23") != std::string::npos);
}

TEST_CASE("treaty law: a consent that is taken back leaves the signature, or nothing if there was none") {
    // Malaysia acceded to the Rome Statute on 4 March 2019 and took that back on 29 April, before its entry into force.
    auto const malaysia = [](std::string const& how, std::string const& before = "", std::string const& after = "") {
        return treaty("", party("a", before + step_on("2019-03-04", "accede") + "," + step_on("2019-04-29", how) + after),
                      "2002-07-01");
    };
    auto const stage_of = [](std::string const& json, date const& when) {
        auto const one = support::from_json<dossier>(json);
        CHECK(said(json, "L001").empty());
        return status_at(one.agreements.front().participations.front(), when);
    };
    CHECK(stage_of(malaysia("withdraw_consent"), date{2019, 4, 1}).is(participation_stage::contracting) == certainty::yes);
    CHECK(stage_of(malaysia("withdraw_consent"), date{2019, 5, 1}).is(participation_stage::initial) == certainty::yes);
    CHECK(stage_of(malaysia("withdraw_consent", "", "," + step_on("2025-01-01", "accede")), date{2025, 2, 1})
              .is(participation_stage::contracting) == certainty::yes);
    // Russia had signed the test-ban treaty.
    auto const with_signature = malaysia("withdraw_consent", step_on("1996-09-24", "sign") + ",");
    CHECK(stage_of(with_signature, date{2019, 5, 1}).is(participation_stage::signatory) == certainty::yes);
    CHECK(stage_of(malaysia("withdraw"), date{2019, 5, 1}).is(participation_stage::withdrawn) == certainty::yes);
}

TEST_CASE("treaty law: a suspension ends with the participation, and is not resumed by leaving") {
    auto const one = treaty("",
                            party("a", step_on("1969-06-01", "ratify") + "," + step_on("1970-03-05", "enter_into_force") + "," +
                                           step_on("1980-01-01", "suspend") + "," + step_on("1985-01-01", "withdraw") + "," +
                                           step_on("1990-01-01", "accede") + "," + step_on("1990-02-01", "enter_into_force")),
                            "1970-03-05");
    CHECK(parties(one, date{1991}).find("in force again") == std::string::npos);
}

TEST_CASE("treaty law: a withdrawal that names its day of effect is judged by that day (VCLT 54)") {
    auto const leaves = [](std::string const& steps) {
        return said(treaty(R"("withdrawal":{"notice":"P6M"})", party("a", steps, R"(,"begins":{"stage":"party","from":"1976"})"),
                           "1964-12-13"),
                    "G009");
    };
    auto const notice = step_on("2011-06-29", "give_notice") + ",";
    CHECK(leaves(notice + step_on("2011-07-01", "withdraw", R"(,"effective":"2012-01-01")")).empty());
    CHECK(leaves(notice + step_on("2011-07-01", "withdraw", R"(,"effective":"2011-12-01")")) ==
          "A withdraws on 2011-12-01, before its notice of 2011-06-29 has run for P6M");
    CHECK(leaves(step_on("2011-06-29", "withdraw", R"(,"effective":"2011-07-29")")) ==
          "T asks for a notice of P6M: the withdrawal of 2011-06-29 can't take effect on 2011-07-29");
    CHECK(
        said(treaty("", party("a", step_on("2005-01-01", "reserve"), R"(,"begins":{"stage":"party","from":"1990"})"), "1964-12-13"),
             "G007") == "A made a reservation to T after it had consented to be bound");
}

TEST_CASE("treaty law: with a party that did not join the new treaty the old one goes on (VCLT 30.4(b), 40.4)") {
    auto const two_treaties = [](std::string const& of_c, std::string const& old_history = "") {
        auto const joins = [](std::string const& who, std::string const& on, std::string const& in_force) {
            return party(who, step_on(on, "accede") + "," + step_on(in_force, "enter_into_force"));
        };
        auto const all = [&](std::string const& on, std::string const& in_force) {
            return joins("a", on, in_force) + "," + joins("b", on, in_force);
        };
        return std::string(
                   R"({"entente":"1.0","compiled":"2020-01-01","coverage":[{"kinds":["agreement"],"period":"1900/2030"}],"actors":[{"id":"a","kind":"state","names":{"en":"A"}},{"id":"b","kind":"state","names":{"en":"B"}},{"id":"c","kind":"state","names":{"en":"C"}}],"agreements":[)") +
               R"({"id":"old","form":"treaty","binding":"legal","names":{"en":"Old"},"participations":[)" +
               all("1959-01-01", "1960-01-01") + "," + joins("c", "1959-01-01", "1960-01-01") + R"(],"history":[)" +
               step_on("1958-01-01", "adopt") + "," + step_on("1960-01-01", "enter_into_force") + old_history +
               R"(]},{"id":"new","form":"treaty","binding":"legal","names":{"en":"New"},"relations":[{"kind":"supersedes","to":"old"}],"participations":[)" +
               all("1989-01-01", "1990-01-01") + of_c + R"(],"history":[)" + step_on("1988-01-01", "adopt") + "," +
               step_on("1990-01-01", "enter_into_force") + "]}]}";
    };
    auto const consent = step_on("1989-01-01", "accede") + "," + step_on("1990-01-01", "enter_into_force");
    auto const joined = "," + party("c", consent);
    std::string const advice = "Old is still in force, though New supersedes it and is in force";
    CHECK(said(two_treaties(joined), "G013") == advice);
    CHECK(said(two_treaties(joined, "," + step_on("1990-01-01", "supersede")), "G013").empty());
    // C did not join, or signed without consent: no advice to end the old treaty, which binds C with A and B.
    CHECK(said(two_treaties(""), "G013").empty());
    CHECK(said(two_treaties("," + party("c", step_on("1989-01-01", "sign"))), "G013").empty());
    // Nor after C left the new treaty, while it is a party to the old one.
    CHECK(said(two_treaties("," + party("c", consent + "," + step_on("1995-01-01", "withdraw"))), "G013").empty());
}

TEST_CASE("treaty law: two documents of one deal are two agreements of a package, each with its own standing (VCLT 2.1(a))") {
    auto const package = [](std::string const& related) {
        return R"({"entente":"1.0","actors":[{"id":"a","kind":"state","names":{"en":"A"}},{"id":"b","kind":"state","names":{"en":"B"}}],"agreements":[)"
               R"({"id":"first","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],"history":[{"on":"2018-06-17","action":"sign"},{"on":"2019-02-12","action":"enter_into_force"}]},)"
               R"({"id":"second","form":"joint_statement","binding":"political","relations":[{"kind":"part_of_package","to":")" +
               related +
               R"("}],"participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],"history":[{"on":"2018-06-17","action":"adopt"}]}]})";
    };
    auto const one = support::from_json<dossier>(package("first"));
    CHECK(support::places(validate(one)) == "");
    dossier_index const index{one};
    auto const stage_of = [&](std::string const& of) {
        auto const found = state_of_play(index, date{2018, 12, 31}, *ref<>::from(of));
        REQUIRE((found && found->possible.size() == 1));
        return found->possible[0].stage;
    };
    CHECK(stage_of("agreement/first") == "signed");
    CHECK(stage_of("agreement/second") == "in_force"); // it needs no ratification
    CHECK(support::places(validate(support::from_json<dossier>(package("third")))).find("/agreements/1/relations/0/to") !=
          std::string::npos);
}
