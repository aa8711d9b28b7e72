// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/changes.hpp>

#include <support/catch.hpp>
#include <support/talks.hpp>

#include <string>

using namespace entente;

TEST_CASE("words_for<changes>: tells both standings, and the steps between them with their sources") {
    auto const one = support::suspended_talks();
    dossier_index const index{one};
    std::string out;
    append_text(out, diff(state_of_play(index, date{2020, 6, 1}), state_of_play(index, date{2021, 6, 1})));
    CHECK(out == "What changed from 2020-06-01 to 2021-06-01\n"
                 "  Talks: active -> suspended\n"
                 "      2021-01-01  suspend by Atlantis\n"
                 "      [Gazette]\n");
    out.clear();
    append_text(out, diff(state_of_play(index, date{2020, 6, 1}), state_of_play(index, date{2020, 7, 1})));
    CHECK(out == "What changed from 2020-06-01 to 2020-07-01\n  nothing\n");
}
