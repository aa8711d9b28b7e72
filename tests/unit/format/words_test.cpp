// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/words.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("a finding is told as compilers tell it") {
    finding one{.code = "L001",
                .severity = severity::error,
                .pointer = "/a",
                .message = "bad",
                .suggestion = "do this",
                .related = {{"/b", "there", {}}}};
    std::string out;
    append_text(out, one);
    CHECK(out == "/a: error[L001]: bad; do this\n    /b: note: there");
    one.place = text_place{7, 2, 3};
    out.clear();
    append_text(out, one, true);
    CHECK(out == "2:3: \x1b[1;31merror[L001]:\x1b[0m bad; do this\n    /b: note: there");
}

TEST_CASE("columns are aligned by what a terminal shows, and what has not begun is left out") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","preferred_language":"ja","channels":[
        {"id":"a","names":{"ja":"日韓"},"level":"leaders","history":[{"on":"2020-01-01","action":"convene"}]},
        {"id":"b","names":{"ja":"abcdef"},"level":"leaders","history":[{"on":"2020","action":"convene"},{"on":"2021","action":"suspend"}]},
        {"id":"c","level":"leaders","history":[{"on":"2022","action":"convene"}]}]})");
    dossier_index const index{one};
    std::string out;
    append_text(out, state_of_play(index, date{2021, 6, 1}));
    CHECK(out == "State of play on 2021-06-01\nChannels\n"
                 "  日韓    active               since 2020-01-01 (17 months)\n"
                 "  abcdef  active or suspended  since 2020 or since 2021\n");
}

TEST_CASE("an answer says which kinds are not wholly covered that day") {
    pending_commitments one{.on = date{2020}, .all = {}, .not_covered = {"commitment", "trilateral_forum"}};
    std::string out;
    append_text(out, one);
    CHECK(out.ends_with("\n  none\n  not wholly covered by the dossier on that day: commitment, trilateral forum\n"));
    one.not_covered.clear();
    out.clear();
    append_text(out, one);
    CHECK(out.ends_with("\n  none\n"));
}
