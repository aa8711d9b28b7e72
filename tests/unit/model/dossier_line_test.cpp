// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/dossier_line.hpp>

#include <entente/json/lines.hpp>

#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

TEST_CASE("dossier_line: a dossier is a stream of lines, and the lines are the dossier") {
    auto const& story = support::story();
    std::string text;
    for_each_line(story, [&](dossier_line const& one) { json::append_line(text, one); });
    CHECK(text.starts_with(R"({"source":{"id":"news-story",)"));
    dossier made;
    auto const found =
        json::read_lines<dossier_line>(text, [&](dossier_line&& one, std::uint64_t) { add_line(made, std::move(one)); });
    CHECK(found.empty());
    made.entente = story.entente;
    made.title = story.title;
    made.compiled = story.compiled;
    made.preferred_language = story.preferred_language;
    made.coverage = story.coverage;
    CHECK(made == story);
}

TEST_CASE("dossier_line: an unknown kind gets the nearest one as a suggestion") {
    std::size_t n = 0;
    auto const found = json::read_lines<dossier_line>("{\"chanel\":{\"id\":\"c\"}}\n{\"topic\":{\"id\":\"t\"}}\n",
                                                      [&](dossier_line&& one, std::uint64_t) { n += one.get<topic>() ? 1U : 0U; });
    CHECK(n == 1);
    REQUIRE(found.count(severity::error) == 1);
    CHECK(found.all().at(0).suggestion == "did you mean \"channel\"?");
    CHECK(found.all().at(0).place->line == 1);
}
