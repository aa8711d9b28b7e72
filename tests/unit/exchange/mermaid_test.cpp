// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/exchange/mermaid.hpp>

#include <entente/lifecycle/lifecycles.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

TEST_CASE("Mermaid: a lifecycle as a state diagram, arrows of one pair of stages as one") {
    auto const made = to_mermaid(chart_of(*find_lifecycle("measure"), "measure"));
    CHECK(made.starts_with("stateDiagram-v2\n"));
    CHECK(made.find("    s3 : imposed\n") != std::string::npos);
    CHECK(made.find("    [*] --> s3 : impose\n") != std::string::npos);
    CHECK(made.find("    s4 --> s3 : retract\n") != std::string::npos);
    auto const agreement = to_mermaid(chart_of(*find_lifecycle("agreement"), "agreement"));
    CHECK(agreement.find(" : renew or revive\n") != std::string::npos); // from expired to in force
    for (named_lifecycle const& one : lifecycles()) {
        CHECK(to_mermaid(chart_of(*one.table, one.kind)).size() > 40);
    }
}

TEST_CASE("Mermaid: courses as a chart, a suspension critical, up to the day of compilation") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","compiled":"2010-12-31",
        "channels":[{"id":"talks","names":{"en":"Talks: first; \"#1\"\n%%{init}%%"},"level":"leaders","history":[
            {"on":"2001-01-01","action":"convene"},{"on":"2003-05-01","action":"suspend"},{"on":"2005-01-01","action":"resume"}]}]})");
    dossier_index const index{one};
    CHECK(to_mermaid(courses(index)) == "gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y\n    section channel\n"
                                        "    Talks first 1 init active :active, t0, 2001-01-01, 2003-05-01\n"
                                        "    Talks first 1 init suspended :crit, t1, 2003-05-01, 2005-01-01\n"
                                        "    Talks first 1 init active :active, t2, 2005-01-01, 2011-01-01\n");
    CHECK(to_mermaid(course_list{}) == "gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y\n");
    CHECK(to_mermaid(courses(index), 0).find("section") == std::string::npos);
}

TEST_CASE("Mermaid: a name that begins with a word of the syntax stays a name") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","compiled":"2010-12-31",
        "channels":[{"id":"talks","names":{"en":"Section 123 Agreement"},"level":"leaders","history":[{"on":"2001-01-01","action":"convene"}]}]})");
    dossier_index const index{one};
    CHECK(to_mermaid(courses(index)).find("    The Section 123 Agreement active :active, t0,") != std::string::npos);
}
