// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/timeline.hpp>

#include <support/catch.hpp>
#include <support/talks.hpp>

#include <string>

using namespace entente;

TEST_CASE("append_timeline: a line a step, with sources where they are asked for") {
    auto const one = support::suspended_talks();
    dossier_index const index{one};
    auto const found = timeline(index);
    std::string out;
    append_text(out, found);
    CHECK(out == "  2020-01-01  Talks: convene\n  2021-01-01  Talks: suspend by Atlantis\n");
    out.clear();
    append_timeline(out, found, {.sources = true});
    CHECK(out.ends_with("suspend by Atlantis\n              [Gazette]\n"));
    out.clear();
    append_text(out, timeline(index, {.kinds = {"measure"}}));
    CHECK(out == "  nothing is on record\n");
}

TEST_CASE("append_timeline: says from which day a step has effect, if that is another") {
    auto one = support::suspended_talks();
    one.channels[0].history[1].effective = date{2022, 1, 1};
    one.channels[0].history[0].effective = one.channels[0].history[0].on;
    std::string out;
    append_text(out, timeline(dossier_index{one}));
    CHECK(out == "  2020-01-01  Talks: convene\n  2021-01-01  Talks: suspend by Atlantis, with effect from 2022-01-01\n");
}
