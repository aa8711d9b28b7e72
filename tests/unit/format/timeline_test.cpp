// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/timeline.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

dossier talks_that_stopped() {
    return support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state","names":{"en":"Atlantis"}}],
        "sources":[{"id":"s","kind":"press","title":{"en":"Gazette"}}],
        "channels":[{"id":"talks","names":{"en":"Talks"},"level":"leaders","history":[{"on":"2020-01-01","action":"convene"},
                     {"on":"2021-01-01","action":"suspend","by":["a"],"sources":[{"source":"s"}]}]}]})");
}

} // namespace

TEST_CASE("append_timeline: a line a step, with sources where they are asked for") {
    auto const one = talks_that_stopped();
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
