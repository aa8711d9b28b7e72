// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/participants.hpp>

#include <entente/format/words.hpp>
#include <entente/query/obligations.hpp>
#include <entente/state/in_effect.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

namespace {

std::string told(char const* day) {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state","names":{"en":"Avalon"}},{"id":"b","kind":"state","names":{"en":"Borduria"}},{"id":"c","kind":"state","names":{"en":"Cordonia"}},
        {"id":"d","kind":"state","names":{"en":"Dovrefell"}},{"id":"un","kind":"international_organisation","names":{"en":"The League"}}],
        "agreements":[{"id":"x","form":"treaty","binding":"legal","names":{"en":"The deal"},"withdrawal":{"notice":"P6M"},"participations":[
            {"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-02-01","action":"ratify"},{"on":"2000-03-01","action":"enter_into_force"},{"on":"2010-01-01","action":"suspend"}]},
            {"actor":"b","capacity":"party","history":[{"on":"2000-01-01","action":"sign"}]},
            {"actor":"c","capacity":"party","history":[{"on":"2000-02-15","action":"accede"},{"on":"2000-03-01","action":"enter_into_force"},{"on":"2010-01-01","action":"give_notice"}]},
            {"actor":"d","capacity":"party"},
            {"actor":"un","capacity":"depositary"}],
            "history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-03-01","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    std::string out;
    append_text(out, *participants(index, {"x"}, support::on(day)));
    return out;
}

} // namespace

TEST_CASE("participants: have a stage, the act by which they joined, and their suspensions") {
    CHECK(told("2010-05-01") == "Who takes part in The deal on 2010-05-01\n"
                                "  The deal  in force  since 2000-03-01 (10 years 2 months)\n"
                                "      Cordonia: the notice of 2010-01-01 is to take effect 2010-07-01\n"
                                "      Avalon: party since 2000-03-01 (ratify 2000-02-01), suspended since 2010-01-01 (4 months)\n"
                                "        in force for it, suspended, not bound\n"
                                "      Borduria: signatory since 2000-01-01\n"
                                "        not bound\n"
                                "      Cordonia: party since 2000-03-01 (accede 2000-02-15), notice given 2010-01-01\n"
                                "        in force for it, bound\n"
                                "      Dovrefell: party, as the agreement stands\n"
                                "        in force for it, bound\n"
                                "      The League: depositary\n");
}

TEST_CASE("participants: of participants, nothing that happened after the day is told") {
    auto const early = told("2000-01-10");
    CHECK(early.find("Avalon: signatory since 2000-01-01\n") != std::string::npos);
    CHECK(early.find("2010") == std::string::npos);
    CHECK(told("2010-07-01").find("perhaps in force for it, perhaps bound") != std::string::npos); // six months' notice
    dossier const none;
    CHECK_FALSE(participants(dossier_index(none), {"x"}, date{2020}));
}

TEST_CASE("participants: who has no history goes with the agreement, also where the record may have gaps") {
    auto const one =
        support::from_json<dossier>(R"({"entente":"1.1","coverage":[{"among":["a","b"],"period":"2000-01-01/2019-12-31"}],
        "actors":[{"id":"a","kind":"state","names":{"en":"A"}},{"id":"b","kind":"state","names":{"en":"B"}},{"id":"c","kind":"state","names":{"en":"C"}}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","names":{"en":"T"},"participations":[{"actor":"a","capacity":"party"},
        {"actor":"c","capacity":"party"}],"history":[{"on":"2009-12-23","action":"sign"},{"on":"2009-12-23","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    std::string out;
    append_text(out, *participants(index, {"t"}, date{2010, 1, 1}));
    CHECK(out.find("A: party, as the agreement stands\n        in force for it, bound\n") != std::string::npos);
    CHECK(out.find("not yet") == std::string::npos);
}

TEST_CASE("participants: a guarantor without steps of its own is bound as the agreement stands, a mediator is not") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"Avalon"}},{"id":"b","kind":"state","names":{"en":"Borduria"}},{"id":"g","kind":"state","names":{"en":"Gondal"}},{"id":"m","kind":"state","names":{"en":"Malva"}}],
        "agreements":[{"id":"x","form":"treaty","binding":"legal","names":{"en":"The deal"},"participations":[
            {"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"},{"actor":"g","capacity":"guarantor"},{"actor":"m","capacity":"mediator"}],
            "clauses":[{"key":"k","obligations":["defence"],"bearers":["g"],"beneficiaries":["a","b"]}],
            "history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-03-01","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    std::string out;
    append_text(out, *participants(index, {"x"}, date{2001}));
    CHECK(out.find("Gondal: guarantor, as the agreement stands\n        in force for it, bound\n") != std::string::npos);
    CHECK(out.find("Malva: mediator\n") != std::string::npos);
    CHECK(binds(index, one.agreements[0], one.agreements[0].participations[3], date{2001}) == certainty::no);
    auto const owed = obligations(index, date{2001, 1, 1});
    REQUIRE(owed.all.size() == 2);
    CHECK(owed.all[0].bearer.id == id<actor>{"g"});
    CHECK(obligations(index, date{2000, 2, 1}).all.empty());
}

TEST_CASE("participants: a signature and a consent that were taken back are told, not taken for none") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"Avalon"}},{"id":"b","kind":"state","names":{"en":"Borduria"}},{"id":"c","kind":"state","names":{"en":"Cordonia"}}],
        "agreements":[{"id":"x","form":"treaty","binding":"legal","names":{"en":"The deal"},"participations":[
            {"actor":"a","capacity":"party","history":[{"on":"2000-12-31","action":"sign"},{"on":"2002-05-06","action":"declare_no_intent"}]},
            {"actor":"b","capacity":"party","history":[{"on":"2000-12-31","action":"accede"},{"on":"2001-05-06","action":"withdraw_consent"}]},
            {"actor":"c","capacity":"party","history":[{"on":"2005-12-31","action":"sign"}]}],
            "history":[{"on":"2000-01-01","action":"adopt"}]}]})");
    dossier_index const index{one};
    std::string out;
    append_text(out, *participants(index, {"x"}, date{2003}));
    CHECK(out.find("Avalon: signature withdrawn 2002-05-06\n") != std::string::npos);
    CHECK(out.find("Borduria: consent withdrawn 2001-05-06\n") != std::string::npos);
    CHECK(out.find("Cordonia: not yet a party\n") != std::string::npos);
}

TEST_CASE("participants: with a successor in the place of one of two parties, there are still two") {
    // As in the INF treaty: the Soviet Union, Russia after it, and one party that leaves.
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"Avalon"}},{"id":"u","kind":"state","names":{"en":"Union"},"existence":"1922-12-30/1991-12-26"},
            {"id":"r","kind":"state","names":{"en":"Ruritania"},"predecessors":["u"]}],
        "agreements":[{"id":"x","form":"treaty","binding":"legal","names":{"en":"The deal"},"participations":[
            {"actor":"a","capacity":"party","history":[{"on":"1988-06-01","action":"ratify"},{"on":"1988-06-01","action":"enter_into_force"},{"on":"2019-08-02","action":"withdraw"}]},
            {"actor":"u","capacity":"party","history":[{"on":"1988-06-01","action":"ratify"},{"on":"1988-06-01","action":"enter_into_force"}]},
            {"actor":"r","capacity":"party","history":[{"on":"1991-12-26","action":"succeed"},{"on":"1991-12-26","action":"enter_into_force"}]}],
            "history":[{"on":"1987-12-08","action":"sign"},{"on":"1988-06-01","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    auto const bound_on = [&](std::size_t which, date const& when) {
        return binds(index, one.agreements[0], one.agreements[0].participations[which], when);
    };
    CHECK(bound_on(0, date{1990}) == certainty::yes);
    CHECK(bound_on(1, date{1990}) == certainty::yes);
    CHECK(bound_on(1, date{2000}) == certainty::no);
    CHECK(bound_on(2, date{2000}) == certainty::yes);
    CHECK(bound_on(0, date{2000}) == certainty::yes);
    CHECK(bound_on(2, date{2019, 9, 1}) == certainty::no);
    auto const told = participants(index, {"x"}, date{2019, 9, 1});
    CHECK(told->whole.inferred.at(0).state == inferred_state::without_parties);
    CHECK(told->all[2].in_force == certainty::no);
}
