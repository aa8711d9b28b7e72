// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/validate_together.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

using namespace entente;

TEST_CASE("files that share actors are checked as one record, and each finding comes back with its file") {
    auto const actors = support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"ministry","part_of":"nobody"}]})");
    auto const rest = support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"c","kind":"state"},{"id":"a","kind":"state"}],
        "channels":[{"id":"x","level":"leaders","members":[{"actor":"a"},{"actor":"b"},{"actor":"d"}]}]})");
    named_dossier const both[]{{"actors.json", &actors}, {"rest.json", &rest}};
    auto const reports = validate_together(both);
    REQUIRE(reports.size() == 2);
    CHECK(support::places(reports[0]) == "S004 /actors/1/part_of");
    CHECK(support::places(reports[1]) == "S002 /actors/1/id; S004 /channels/0/members/2/actor");
    CHECK(reports[1].all()[0].related[0].pointer == "/actors/0");
    CHECK(reports[1].all()[0].related[0].message == "the first of that id (in actors.json)");
    CHECK(validate_together({}).empty());
    named_dossier const alone[]{{"rest.json", &rest}};
    CHECK(validate_together(alone)[0].total() == 2);
}
