// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/validate_together.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

using namespace entente;

TEST_CASE("validate_together: files that share actors are checked as one record, and each finding comes back with its file") {
    auto const actors = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"ministry","part_of":"nobody"}]})");
    auto const rest =
        support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"c","kind":"state"},{"id":"a","kind":"state"}],
        "channels":[{"id":"x","level":"leaders","members":[{"actor":"a"},{"actor":"b"},{"actor":"d"}]}]})");
    named_dossier const both[]{{"actors.json", &actors}, {"rest.json", &rest}};
    auto const reports = validate_together(both);
    REQUIRE(reports.size() == 2);
    CHECK(support::places(reports[0]) == "S004 /actors/1/part_of");
    CHECK(support::places(reports[1]) == "S002 /actors/1/id; S004 /channels/0/members/2/actor");
    CHECK(reports[1].all().at(0).related[0].pointer == "/actors/0");
    CHECK(reports[1].all().at(0).related[0].message == "the first of that id");
    CHECK(reports[1].all().at(0).related[0].file == "actors.json");
    CHECK(validate_together({}).empty());
    named_dossier const alone[]{{"rest.json", &rest}};
    CHECK(validate_together(alone)[0].total() == 2);
}

TEST_CASE("validate_together: the findings of one file take no room from another, and omitted ones are counted by file") {
    auto const noisy = support::from_json<dossier>(R"({"entente":"1.0","coverage":[{"period":"1990/..","kinds":["actor"]}],
        "actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state","part_of":"nobody"}]})");
    auto const broken = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"x","names":{"en":"X"},"level":"leaders","members":[{"actor":"d"},{"actor":"e"}]}]})");
    named_dossier const both[]{{"noisy.json", &noisy}, {"broken.json", &broken}};
    auto const whole = validate_together(both);
    auto const short_of_room = validate_together(both, {.max_findings = 1});
    for (std::size_t i = 0; i != 2; ++i) {
        CHECK(whole[i].left_out() == 0);
        CHECK(short_of_room[i].all().size() == 1);
        CHECK(short_of_room[i].total() == whole[i].total());
        CHECK(short_of_room[i].count(severity::error) == whole[i].count(severity::error));
    }
    CHECK(whole[0].total() > 1);
    CHECK(whole[1].total() == 2);
    CHECK_FALSE(short_of_room[1].ok());
}
