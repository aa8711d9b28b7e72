// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Dossiers that are as wrong, or as large, as can be.

#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <filesystem>
#include <set>
#include <string>

using namespace entente;

TEST_CASE("validate: reports every rule that a dossier breaks at once") {
    // All small dossiers together: each in its own names.
    dossier all;
    all.compiled = date{2021};
    std::set<std::string> expected;
    std::size_t files = 0;
    for (auto const& entry : std::filesystem::directory_iterator(std::string(ENTENTE_TESTS_ROOT) + "/tests/data/rules")) {
        ++files;
        auto const one = support::from_json<dossier>(support::load("tests/data/rules/" + entry.path().filename().string()));
        for (finding const& each : validate(one).all()) {
            expected.insert(each.code);
        }
        auto const append = [](auto& to, auto const& from) { to.insert(to.end(), from.begin(), from.end()); };
        append(all.actors, one.actors);
        append(all.agreements, one.agreements);
        append(all.channels, one.channels);
        append(all.measures, one.measures);
        append(all.meetings, one.meetings);
        append(all.forums, one.forums);
        append(all.commitments, one.commitments);
        append(all.disputes, one.disputes);
        append(all.causal_links, one.causal_links);
        append(all.offices, one.offices);
        append(all.proceedings, one.proceedings);
    }
    CHECK(files > 120);
    CHECK(expected.size() > 60);
    CHECK(validate(all).total() > 200);
}

TEST_CASE("bad input: large cycles and long chains terminate") {
    dossier one;
    one.compiled = date{2021};
    for (int i = 0; i != 20'000; ++i) {
        agreement made{};
        made.id = *id<agreement>::from("t" + std::to_string(i));
        made.relations = {{agreement_relation_kind::supersedes, *id<agreement>::from("t" + std::to_string((i + 1) % 20'000))}};
        one.agreements.push_back(std::move(made));
    }
    auto const findings = validate(one);
    REQUIRE(findings.total() == 1);
    CHECK(findings.all().at(0).code == "G011");
    CHECK(findings.all().at(0).message.size() < 500);
}

TEST_CASE("validate: a history of a hundred thousand steps is checked in the time that it takes to walk through it") {
    dossier one;
    channel made{};
    made.id = id<channel>{"c"};
    for (int i = 0; i != 100'000; ++i) {
        made.history.push_back(support::did("2020-01-01", i % 2 == 0 ? dialogue_action::convene : dialogue_action::suspend));
    }
    one.channels.push_back(std::move(made));
    CHECK(validate(one).empty());
}

TEST_CASE("validate: an empty dossier, and one of unknown members only, break no rule") {
    CHECK(validate(dossier{}).empty());
    CHECK(validate(support::from_json<dossier>(R"({"entente":"1.0","x-a":1,"x-b":{"c":[]}})")).empty());
}
