// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/reservations.hpp>

#include <entente/state/treaty_relations.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

// A makes a reservation when it ratifies, on 1 June 2000. B consented before, C on 1 March 2002; D signed only.
std::string responses(std::string const& of_b, date const& when, std::string const& of_a = "") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"},{"id":"d","kind":"state"}],"agreements":[{"id":"t","form":"convention","binding":"legal","participations":[
        {"actor":"a","capacity":"party","history":[{"key":"r","on":"2000-06-01","effective":"2000-06-01","action":"reserve"},{"on":"2000-06-01","action":"accede"})" +
        of_a + R"(]},
        {"actor":"b","capacity":"party","history":[{"on":"1999-01-01","action":"accede"}],"objections":[)" +
        of_b + R"(]},
        {"actor":"c","capacity":"party","history":[{"on":"2002-03-01","action":"accede"}]},
        {"actor":"d","capacity":"party","history":[{"on":"1999-01-01","action":"sign"}]}],"history":[{"on":"1998-01-01","action":"adopt"}]}]})");
    dossier_index const index{one};
    std::string result;
    auto const found = reservations(index, id<agreement>{"t"}, when);
    REQUIRE(found);
    for (reservation_effect const& each : found->all) {
        result += std::string(each.other.id.view()) + ' ' + std::string(enum_name(each.response)) +
                  (each.certain == certainty::maybe ? "?" : "") + (each.on ? ' ' + to_text(*each.on) : "") + "; ";
    }
    return result;
}

} // namespace

TEST_CASE("reservations: silence accepts after twelve months, or with a later consent (VCLT 20.5)") {
    CHECK(responses("", date{2000, 5, 31}) == ""); // not made yet
    CHECK(responses("", date{2001, 6, 1}) == "b pending 2001-06-01; ");
    CHECK(responses("", date{2001, 6, 2}) == "b accepted_by_silence 2001-06-01; ");
    CHECK(responses("", date{2001}) == "b accepted_by_silence? 2001-06-01; ");
    CHECK(responses("", date{2003, 1, 1}) == "b accepted_by_silence 2001-06-01; c accepted_by_silence 2002-03-01; ");
}

TEST_CASE("reservations: an objection, one that precludes, and one that comes late") {
    auto const by_b = [](std::string const& more) {
        return responses(R"({"to":"agreement/t@a#r",)" + more + "}", date{2001, 12, 1});
    };
    CHECK(by_b(R"("on":"2001-01-01")") == "b objected 2001-01-01; ");
    CHECK(by_b(R"("on":"2001-01-01","precludes":true)") == "b precluded 2001-01-01; ");
    CHECK(by_b(R"("on":"2001-08-01")") == "b objected_late 2001-08-01; ");
    CHECK(by_b(R"("on":"2001-01-01","withdrawn":"2001-03-01")") == "b accepted_by_silence 2001-06-01; ");
    CHECK(responses(R"({"to":"agreement/t@a","on":"2001-01-01"})", date{2001, 12, 1}) ==
          "b objected 2001-01-01; "); // of all its reservations
}

TEST_CASE("reservations: a withdrawn one has no effects, and an unknown agreement has no answer") {
    CHECK(responses("", date{2003, 1, 1}, R"(,{"on":"2002-01-01","action":"withdraw_reservation"})") == "");
    dossier const none;
    dossier_index const index{none};
    CHECK_FALSE(reservations(index, id<agreement>{"t"}, date{2000}));
}

TEST_CASE("reservations: an objection after the time to object has no effect, also if it precludes") {
    CHECK(responses(R"({"to":"agreement/t@a#r","on":"2001-08-01","precludes":true})", date{2001, 12, 1}) ==
          "b objected_late 2001-08-01; ");
}

TEST_CASE("reservations: one ends with the participation, and does not return with a new consent") {
    std::string const left = R"(,{"on":"2004-01-01","action":"withdraw"})";
    CHECK(responses("", date{2005, 1, 1}, left) == "");
    CHECK(responses("", date{2007, 1, 1}, left + R"(,{"on":"2006-01-01","action":"accede"})") == "");
}

TEST_CASE("reservations: one made at signature is confirmed with the consent, or falls (VCLT 23)") {
    auto const asked = [](std::string const& of_a, date const& when) {
        auto const one = support::from_json<dossier>(
            R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],"agreements":[{"id":"t","form":"convention","binding":"legal","participations":[
            {"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"sign"},{"key":"s","on":"2000-01-01","action":"reserve"})" +
            of_a +
            R"(]},{"actor":"b","capacity":"party","history":[{"on":"1999-01-01","action":"accede"}],"objections":[{"to":"agreement/t@a#s","on":"2000-06-01"}]},{"actor":"c","capacity":"party"}]}]})");
        dossier_index const index{one};
        std::string result;
        auto const found = reservations(index, id<agreement>{"t"}, when);
        for (reservation_effect const& each : found->all) {
            result += std::string(each.reservation.view()) + ' ' + std::string(enum_name(each.response)) + "; ";
        }
        return result;
    };
    std::string const ratified = R"(,{"on":"2002-01-01","action":"ratify"})";
    CHECK(asked(ratified, date{2003, 1, 1}) == "agreement/t@a#s unconfirmed; ");
    // An objection that was made before need not be repeated.
    CHECK(asked(ratified + R"(,{"key":"c","on":"2002-01-01","action":"reserve"})", date{2003, 1, 1}) ==
          "agreement/t@a#c objected; ");
    CHECK(asked("", date{2001, 6, 1}) == "agreement/t@a#s objected; ");
}

namespace {

// A's history; B and C acceded in 1999, or have no history of their own. B objects.
std::string effects_of_reservations(std::string const& of_a, std::string const& of_b, date const& when, bool have_history = true) {
    std::string const history =
        have_history ? R"(,"history":[{"on":"1999-01-01","action":"accede"},{"on":"1999-02-01","action":"enter_into_force"}])" : "";
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],"agreements":[{"id":"t","form":"convention","binding":"legal","clauses":[{"obligations":["neutrality"]}],"participations":[
        {"actor":"a","capacity":"party","history":[)" +
        of_a + R"(]},{"actor":"b","capacity":"party")" + history + R"(,"objections":[)" + of_b +
        R"(]},{"actor":"c","capacity":"party")" + history +
        R"(}],"history":[{"on":"1998-01-01","action":"adopt"},{"on":"1999-02-01","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    std::string result;
    auto const found = reservations(index, id<agreement>{"t"}, when);
    REQUIRE(found);
    for (reservation_effect const& each : found->all) {
        result.append(each.reservation.parts().key).append(1, ' ').append(each.other.id.view()).append(1, ' ');
        result.append(enum_name(each.response)).append(each.certain == certainty::maybe ? "?" : "");
        result.append(each.on ? ' ' + to_text(*each.on) : "").append("; ");
    }
    bool const bound = binds_inter_se(index, one.agreements.front(), {"a"}, {"b"}, when) == certainty::yes;
    return result + (bound ? "a-b" : "not a-b");
}

std::string act_on(std::string const& on, std::string const& action, std::string const& key = "") {
    std::string const notified = action == "reserve" ? R"(","effective":")" + on : "";
    return R"({"on":")" + on + R"(","action":")" + action + notified + (key.empty() ? "" : R"(","key":")" + key) + "\"}";
}

std::string const came_in_2000 = act_on("2000-06-01", "accede") + ',' + act_on("2000-07-01", "enter_into_force");

} // namespace

TEST_CASE("reservations: an objection concerns the reservation that it names, not another of the same day (VCLT 20)") {
    auto const both = act_on("2000-06-01", "reserve", "r1") + ',' + act_on("2000-06-01", "reserve", "r2") + ',' + came_in_2000;
    CHECK(effects_of_reservations(both, R"({"to":"agreement/t@a#r1","on":"2001-01-01"})", date{2002, 1, 1}) ==
          "r1 b objected 2001-01-01; r1 c accepted_by_silence 2001-06-01; "
          "r2 b accepted_by_silence 2001-06-01; r2 c accepted_by_silence 2001-06-01; a-b");
    CHECK(effects_of_reservations(both, R"({"to":"agreement/t@a","on":"2001-01-01"})", date{2002, 1, 1}) ==
          "r1 b objected 2001-01-01; r1 c accepted_by_silence 2001-06-01; "
          "r2 b objected 2001-01-01; r2 c accepted_by_silence 2001-06-01; a-b");
}

TEST_CASE("reservations: an objection does not pass to the reservation of a later participation") {
    // A reserved, left, and came back with another reservation, as Bolivia did.
    auto const came_back = act_on("2000-06-01", "reserve", "r1") + ',' + came_in_2000 + ',' + act_on("2005-01-01", "withdraw") +
                           ',' + act_on("2007-01-01", "reserve", "r2") + ',' + act_on("2007-01-01", "accede") + ',' +
                           act_on("2007-02-01", "enter_into_force");
    for (std::string const to : {"agreement/t@a#r1", "agreement/t@a"}) {
        auto const objected = R"({"to":")" + to + R"(","on":"2001-01-01","precludes":true})";
        CHECK(effects_of_reservations(came_back, objected, date{2002, 1, 1}) ==
              "r1 b precluded 2001-01-01; r1 c accepted_by_silence 2001-06-01; not a-b");
        CHECK(effects_of_reservations(came_back, objected, date{2010, 1, 1}) ==
              "r2 b accepted_by_silence 2008-01-01; r2 c accepted_by_silence 2008-01-01; a-b");
    }
}

TEST_CASE("reservations: one that is made after the consent does not confirm an earlier one") {
    auto const late = act_on("2000-06-01", "reserve", "r1") + ',' + came_in_2000 + ',' + act_on("2005-06-01", "reserve", "r2");
    CHECK(effects_of_reservations(late, R"({"to":"agreement/t@a#r1","on":"2001-01-01","precludes":true})", date{2007, 1, 1}) ==
          "r1 b precluded 2001-01-01; r1 c accepted_by_silence 2001-06-01; "
          "r2 b accepted_by_silence 2006-06-01; r2 c accepted_by_silence 2006-06-01; not a-b");
}

TEST_CASE("reservations: a party without a history of its own may object, and accepts by silence") {
    auto const reserved = act_on("2000-06-01", "reserve", "r") + ',' + came_in_2000;
    CHECK(effects_of_reservations(reserved, R"({"to":"agreement/t@a#r","on":"2001-01-01","precludes":true})", date{2002, 1, 1},
                                  false) == "r b precluded 2001-01-01; r c accepted_by_silence 2001-06-01; not a-b");
}

TEST_CASE("reservations: as many withdrawals as reservations leave none (VCLT 22)") {
    auto const withdrawn = [](std::string const& year) { return ',' + act_on(year + "-01-01", "withdraw_reservation"); };
    // One reservation, which was confirmed with the consent, is one.
    auto const confirmed = act_on("1998-06-01", "sign") + ',' + act_on("1998-06-01", "reserve", "s") + ',' +
                           act_on("2000-06-01", "ratify") + ',' + act_on("2000-06-01", "reserve", "c") + withdrawn("2005");
    CHECK(effects_of_reservations(confirmed, "", date{2004, 1, 1}) ==
          "c b accepted_by_silence 2001-06-01; c c accepted_by_silence 2001-06-01; a-b");
    CHECK(effects_of_reservations(confirmed, "", date{2006, 1, 1}) == "a-b");
    // Of two, nobody knows which was withdrawn first.
    auto const two = act_on("2000-06-01", "reserve", "r1") + ',' + act_on("2000-06-01", "reserve", "r2") + ',' + came_in_2000 +
                     withdrawn("2005") + withdrawn("2006");
    CHECK(effects_of_reservations(two, "", date{2005, 6, 1}).starts_with("r1 b accepted_by_silence? 2001-06-01; "));
    CHECK(effects_of_reservations(two, "", date{2006, 6, 1}) == "a-b");
    // A reservation of a later participation changes nothing for an earlier one.
    auto const anew = act_on("2000-06-01", "reserve", "r1") + ',' + came_in_2000 + withdrawn("2003") + ',' +
                      act_on("2005-01-01", "withdraw") + ',' + act_on("2007-01-01", "reserve", "r2") + ',' +
                      act_on("2007-01-01", "accede");
    CHECK(effects_of_reservations(anew, "", date{2004, 1, 1}) == "a-b");
}

TEST_CASE("reservations: a withdrawal holds from its day of effect, and a step without a day lies between its neighbours") {
    auto const reserved = act_on("2000-06-01", "reserve", "r") + ',' + came_in_2000;
    std::string const precluding = R"({"to":"agreement/t@a#r","on":"2001-01-01","precludes":true})";
    std::string const later = R"(,{"on":"2004-01-01","effective":"2005-01-01","action":")";
    for (std::string const action : {"withdraw", "withdraw_reservation"}) {
        INFO(action);
        auto const left = reserved + later + action + "\"}";
        CHECK(effects_of_reservations(left, precluding, date{2004, 6, 1}) ==
              "r b precluded 2001-01-01; r c accepted_by_silence 2001-06-01; not a-b");
        CHECK(effects_of_reservations(left, precluding, date{2005, 6, 1}) == "a-b");
    }
    auto const undated = reserved + R"(,{"action":"withdraw_reservation"})";
    CHECK(effects_of_reservations(undated, precluding, date{2003, 1, 1}).starts_with("r b precluded? 2001-01-01; "));
    auto const before = undated + R"(,{"on":"2006-01-01","action":"declare"})";
    CHECK(effects_of_reservations(before, precluding, date{2007, 1, 1}) == "a-b"); // a later step has a day
}

TEST_CASE("reservations: of several objections the one in time counts that says most") {
    auto const reserved = act_on("2000-06-01", "reserve", "r") + ',' + came_in_2000;
    auto const with = [&](std::string const& objections, date const& when) {
        auto const all = effects_of_reservations(reserved, objections, when);
        return all.substr(0, all.find(';'));
    };
    auto const objection_on = [](std::string const& on, std::string const& more = "") {
        return R"({"to":"agreement/t@a#r","on":")" + on + '"' + more + '}';
    };
    std::string const precludes = R"(,"precludes":true)";
    // One that was withdrawn, and one that stands; a late one, and one in time; a plain one, and one that precludes.
    CHECK(with(objection_on("2000-09-01", R"(,"withdrawn":"2000-10-01")") + ',' + objection_on("2001-02-01", precludes),
               date{2002, 12, 1}) == "r b precluded 2001-02-01");
    CHECK(with(objection_on("2002-01-01") + ',' + objection_on("2001-01-01", precludes), date{2003, 1, 1}) ==
          "r b precluded 2001-01-01");
    CHECK(with(objection_on("2000-09-01") + ',' + objection_on("2001-01-01", precludes), date{2003, 1, 1}) ==
          "r b precluded 2001-01-01");
    // Twelve months ended on 2001-06-01: an objection of 2001 was in time perhaps.
    CHECK(with(objection_on("2001", precludes), date{2003, 1, 1}) == "r b precluded? 2001");
}

TEST_CASE("reservations: one that was withdrawn before the consent hands on no objection") {
    auto const withdrawn = act_on("1998-06-01", "sign") + ',' + act_on("1998-06-01", "reserve", "s") + ',' +
                           act_on("1999-09-01", "withdraw_reservation") + ',' + act_on("2000-06-01", "ratify") + ',' +
                           act_on("2000-06-01", "reserve", "c");
    CHECK(effects_of_reservations(withdrawn, R"({"to":"agreement/t@a#s","on":"1999-06-01","precludes":true})", date{2002, 1, 1}) ==
          "c b accepted_by_silence 2001-06-01; c c accepted_by_silence 2001-06-01; a-b");
}

TEST_CASE("reservations: one that was withdrawn with effect after the consent was confirmed with it (VCLT 22.3, 23.3)") {
    auto const withdrawn = [](std::string const& effective) {
        return act_on("1998-06-01", "sign") + ',' + act_on("1998-06-01", "reserve", "s") + R"(,{"on":"1999-09-01","effective":")" +
               effective + R"(","action":"withdraw_reservation"},)" + act_on("2000-06-01", "ratify") + ',' +
               act_on("2000-06-01", "reserve", "c");
    };
    std::string const precluding = R"({"to":"agreement/t@a#s","on":"1999-06-01","precludes":true})";
    // In effect in 2001, after the confirmation: the objection need not be repeated. In effect before: nothing was confirmed.
    CHECK(effects_of_reservations(withdrawn("2001-01-01"), precluding, date{2000, 9, 1}) ==
          "c b precluded 1999-06-01; c c pending 2001-06-01; not a-b");
    CHECK(effects_of_reservations(withdrawn("1999-12-01"), precluding, date{2000, 9, 1}) ==
          "c b pending 2001-06-01; c c pending 2001-06-01; a-b");
}

TEST_CASE("reservations: the twelve months run from the notification, and are uncertain if its day is not recorded (VCLT 20.5)") {
    // Saudi Arabia and the Convention on discrimination against women: reserved on 2000-09-07; Norway objected on 2001-10-09.
    auto const reserved = [](std::string const& notified) {
        return R"({"on":"2000-09-07","key":"r","action":"reserve")" + notified + "}," + act_on("2000-09-07", "ratify") + ',' +
               act_on("2000-10-07", "enter_into_force");
    };
    std::string const precluding = R"({"to":"agreement/t@a#r","on":"2001-10-09","precludes":true})";
    auto const at = [&](std::string const& notified, std::string const& objection, date const& when) {
        auto const all = effects_of_reservations(reserved(notified), objection, when);
        return all.substr(0, all.find(';'));
    };
    std::string const on_10_october = R"(,"effective":"2000-10-10")";
    CHECK(at(on_10_october, precluding, date{2002, 1, 1}) == "r b precluded 2001-10-09");
    CHECK(at(R"(,"effective":"2000-10-08")", precluding, date{2002, 1, 1}) == "r b objected_late 2001-10-09");
    CHECK(at("", precluding, date{2002, 1, 1}) == "r b precluded? 2001-10-09");
    CHECK(at(on_10_october, "", date{2000, 9, 15}) == "r b pending 2001-10-10"); // made before it was notified
    CHECK(at("", "", date{2001, 9, 7}) == "r b pending 2001-09-07");
    CHECK(at("", "", date{2001, 9, 15}) == "r b accepted_by_silence? 2001-09-07");
    CHECK(at("", "", date{2002, 9, 8}) == "r b accepted_by_silence 2001-09-07"); // two years later no depositary is late
    CHECK(at("", R"({"to":"agreement/t@a#r","on":"2003-01-01","precludes":true})", date{2004, 1, 1}) ==
          "r b objected_late 2003-01-01");
}

TEST_CASE("reservations: a late objection that is withdrawn does not put off the acceptance (VCLT 20.5)") {
    auto const reserved = act_on("2000-06-01", "reserve", "r") + ',' + came_in_2000;
    CHECK(effects_of_reservations(reserved, R"({"to":"agreement/t@a#r","on":"2002-01-01","withdrawn":"2003-01-01"})",
                                  date{2003, 2, 1})
              .starts_with("r b accepted_by_silence 2001-06-01; "));
}

TEST_CASE("reservations: before it is confirmed with the consent nobody accepts it by silence (VCLT 23.2, 23.3)") {
    auto const signs = act_on("2000-01-01", "sign") + ',' + act_on("2000-01-01", "reserve", "s") + ',' +
                       act_on("2002-01-01", "ratify") + ',' + act_on("2002-01-01", "reserve", "c");
    std::string const precluding = R"({"to":"agreement/t@a#s","on":"2001-06-01","precludes":true})";
    CHECK(effects_of_reservations(signs, precluding, date{2001, 3, 1}).starts_with("s b pending; "));
    CHECK(effects_of_reservations(signs, precluding, date{2001, 7, 1}).starts_with("s b precluded 2001-06-01; "));
    CHECK(effects_of_reservations(signs, precluding, date{2002, 6, 1}).starts_with("c b precluded 2001-06-01; "));
}

TEST_CASE("reservations: one without a day was made between the steps around it") {
    std::string const reserve = R"({"key":"r","action":"reserve"})";
    auto const between = act_on("2000-05-01", "sign") + ',' + reserve + ',' + act_on("2000-06-01", "ratify");
    CHECK(effects_of_reservations(between, "", date{2002, 7, 1}).starts_with("r b accepted_by_silence; "));
    auto const first = reserve + ',' + act_on("2000-01-01", "sign") + ',' + act_on("2002-01-01", "ratify");
    CHECK(effects_of_reservations(first, "", date{2004, 1, 1}).starts_with("r b unconfirmed; "));
    auto const confirmed_perhaps = act_on("2000-01-01", "sign") + ',' + act_on("2000-01-01", "reserve", "s") + ',' + reserve + ',' +
                                   act_on("2002-01-01", "ratify");
    CHECK(effects_of_reservations(confirmed_perhaps, "", date{2004, 1, 1}).starts_with("s b unconfirmed?; "));
}

TEST_CASE("reservations: a second consent, which the lifecycle refuses, makes no late objection one in time") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"t","form":"convention","binding":"legal","participations":[
        {"actor":"a","capacity":"party","history":[{"key":"r","on":"2000-06-01","effective":"2000-06-01","action":"reserve"},{"on":"2000-06-01","action":"accede"}]},
        {"actor":"b","capacity":"party","history":[{"on":"1999-01-01","action":"accede"},{"on":"2004-01-01","action":"notify_completion"}],
         "objections":[{"to":"agreement/t@a#r","on":"2003-01-01","precludes":true}]}],"history":[{"on":"1998-01-01","action":"adopt"}]}]})");
    dossier_index const index{one};
    for (auto const when : {date{2003, 6, 1}, date{2004, 6, 1}}) {
        auto const found = reservations(index, id<agreement>{"t"}, when);
        REQUIRE(found->all.size() == 1);
        CHECK(found->all[0].response == reservation_response::objected_late);
    }
}
