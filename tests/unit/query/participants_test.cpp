// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/participants.hpp>

#include <entente/format/words.hpp>

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
