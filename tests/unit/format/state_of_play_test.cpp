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
