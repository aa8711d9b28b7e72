// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/state_of_play.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("words_for<snapshot>: aligns columns by their displayed width, and leaves out instruments that have not begun") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","preferred_language":"ja","channels":[
        {"id":"a","names":{"ja":"日韓"},"level":"leaders","history":[{"on":"2020-01-01","action":"convene"}]},
        {"id":"b","names":{"ja":"abcdef"},"level":"leaders","history":[{"on":"2020","action":"convene"},{"on":"2021","action":"suspend"}]},
        {"id":"c","level":"leaders","history":[{"on":"2022","action":"convene"}]}]})");
    dossier_index const index{one};
    std::string out;
    append_text(out, state_of_play(index, date{2021, 6, 1}));
    CHECK(out == "State of play on 2021-06-01\nChannels\n"
                 "  日韓    active               since 2020-01-01 (17 months)\n"
                 "  abcdef  active or suspended  since 2020; or since 2021\n");
}

TEST_CASE("words_for<snapshot>: what a step made counts from its day of effect, once that has come") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"A"}},{"id":"b","kind":"state","names":{"en":"B"}}],
        "measures":[{"id":"m","kind":"embargo","names":{"en":"Ban"},"by":["a"],"against":["b"],"history":[
            {"on":"2012-01-01","action":"impose"},{"on":"2016-01-16","action":"suspend"},{"on":"2018-05-08","effective":"2018-11-05","action":"resume"}]}],
        "agreements":[{"id":"x","form":"treaty","binding":"legal","names":{"en":"Waters"},"participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],
            "history":[{"on":"1960-09-19","action":"sign"},{"on":"1961-01-12","effective":"1960-04-01","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    auto const words_on = [&](date const& when) {
        std::string out;
        append_text(out, state_of_play(index, when));
        return out;
    };
    CHECK(words_on(date{2019, 5, 9}).find("imposed   since 2018-11-05 (6 months)") != std::string::npos);
    CHECK(words_on(date{2018, 6, 1}).find("2018-11-05 (") == std::string::npos);
    CHECK(words_on(date{1961, 2, 1}).find("in force  since 1960-04-01 (10 months)") != std::string::npos);
}

TEST_CASE("words_for<snapshot>: what is not yet in effect is from its day, and who left has no consent") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"A"}},{"id":"b","kind":"state","names":{"en":"B"}}],
        "measures":[{"id":"m","kind":"tariff","names":{"en":"M"},"by":["a"],"against":["b"],"history":[
            {"on":"2019-01-01","action":"impose"},{"on":"2020-01-01","effective":"2020-06-01","action":"lift"}]}],
        "agreements":[{"id":"x","form":"treaty","binding":"legal","names":{"en":"X"},"participations":[
            {"actor":"a","capacity":"party","history":[{"on":"2001-01-01","action":"ratify"},{"on":"2002-01-01","action":"enter_into_force"},{"on":"2010-01-01","action":"withdraw"}]},
            {"actor":"b","capacity":"party","history":[{"on":"2001-01-01","action":"ratify"},{"on":"2002-01-01","action":"enter_into_force"}]}],
            "history":[{"on":"2001-01-01","action":"adopt"},{"on":"2002-01-01","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    std::string out;
    append_text(out, state_of_play(index, date{2020, 3, 1}));
    CHECK(out.find("lifted    from 2020-06-01, by a step of 2020-01-01\n") != std::string::npos);
    CHECK(out.find("A: withdrawn since 2010-01-01\n") != std::string::npos);
    CHECK(out.find("B: party since 2002-01-01 (ratify 2001-01-01)") != std::string::npos);
}
