// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/courses.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("courses in words: a line a stretch, below its instrument and its kind") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","channels":[
        {"id":"talks","level":"leaders","history":[{"on":"2020-01-01","action":"convene"},{"on":"2020-03","action":"suspend"}]},
        {"id":"more","level":"leaders","history":[{"action":"convene"}]}],
        "measures":[{"id":"ban","kind":"export_control","history":[{"on":"2020-01-01","action":"impose","until":"2020-01-01"}]}]})");
    dossier_index const index{one};
    std::string words;
    append_text(words, courses(index));
    CHECK(words == "Measures\n"
                   "  ban\n"
                   "    2020-01-01       imposed\n"
                   "    from 2020-01-02  expired (inferred)\n"
                   "Channels\n"
                   "  talks\n"
                   "    2020-01-01 to 2020-02-29  active\n"
                   "    2020-03-01 to 2020-03-30  active or suspended\n"
                   "    from 2020-03-31           suspended\n"
                   "  more\n"
                   "    on any day  not yet or active\n");
    std::string nothing;
    append_text(nothing, course_list{});
    CHECK(nothing == "  nothing is on record\n");
}
