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
    CHECK(text.starts_with(R"({"dossier":{"entente":"1.0","title":)"));
    CHECK(text.find("\n{\"source\":{\"id\":\"news-story\",") != std::string::npos);
    dossier made;
    auto const found =
        json::read_lines<dossier_line>(text, [&](dossier_line&& one, std::uint64_t) { add_line(made, std::move(one)); });
    CHECK(found.empty());
    REQUIRE(!story.coverage.empty());
    CHECK(made.entente == current_format); // the newer of that of the document and that of the dossier to which lines are added
    made.entente = story.entente;
    CHECK(made == story);
}

namespace {

dossier of_lines(std::string_view text) {
    dossier made;
    auto const found =
        json::read_lines<dossier_line>(text, [&](dossier_line&& one, std::uint64_t) { add_line(made, std::move(one)); });
    CHECK(found.empty());
    return made;
}

} // namespace

TEST_CASE("dossier_line: heads of several streams are united") {
    auto const made = of_lines(R"({"dossier":{"entente":"1.0","title":{"en":"first"},"coverage":[{"period":"1901/1902"}],"x-own":1}}
{"topic":{"id":"a"}}
{"dossier":{"entente":"1.1","title":{"en":"second"},"compiled":"2020-01-01","coverage":[{"period":"1902/1903"}]}}
{"topic":{"id":"b"},"dossier":{"entente":"1.0"}}
)");
    CHECK(made.entente == format_version{1, 1});
    CHECK(made.title == text{{"en", "first"}});
    CHECK(made.compiled == date{2020, 1, 1});
    CHECK(made.coverage.size() == 2);
    CHECK(made.extensions.size() == 1);
    CHECK(made.topics.size() == 2);
}

TEST_CASE("dossier_line: coverage that every shard repeats is there once") {
    CHECK(of_lines(R"({"dossier":{"entente":"1.1","coverage":[{"period":"1901/1902"},{"period":"1903/1904"}]}}
{"dossier":{"entente":"1.1","coverage":[{"period":"1901/1902"},{"period":"1903/1904"}]}}
)")
              .coverage.size() == 2);
}

TEST_CASE("dossier_line: objects within a head are objects") {
    auto const made = of_lines(R"({"dossier":{"entente":"1.1","topics":[{"id":"a"}]},"topic":{"id":"b"}}
)");
    REQUIRE(made.topics.size() == 2);
    CHECK(made.topics[0].id == id<topic>{"b"});
    CHECK(head_of(made).topics.empty());
}

TEST_CASE("dossier_line: a shard of a later major version is an error, and the other lines are read") {
    dossier made;
    auto const found =
        json::read_lines<dossier_line>("{\"dossier\":{\"entente\":\"2.0\"}}\n{\"topic\":{\"id\":\"a\"}}\n{\"dossier\":{}}\n",
                                       [&](dossier_line&& one, std::uint64_t) { add_line(made, std::move(one)); });
    CHECK(made.topics.size() == 1);
    REQUIRE(found.count(severity::error) == 2);
    CHECK(found.all().at(0).pointer == "/dossier/entente");
    CHECK(found.all().at(0).place->line == 1);
    CHECK(found.all().at(0).message.find("2.0") != std::string::npos);
    CHECK(found.all().at(1).place->line == 3);
}

TEST_CASE("dossier_line: an unknown kind gets the nearest one as a suggestion") {
    std::size_t n = 0;
    auto const found = json::read_lines<dossier_line>("{\"chanel\":{\"id\":\"c\"}}\n{\"topic\":{\"id\":\"t\"}}\n",
                                                      [&](dossier_line&& one, std::uint64_t) { n += one.get<topic>() ? 1U : 0U; });
    CHECK(n == 1);
    REQUIRE(found.count(severity::error) == 1);
    CHECK(found.all().at(0).suggestion == "did you mean \"channel\"?");
    auto const of_version = json::read_lines<dossier_line>("{\"entente\":\"1.1\"}\n", [](dossier_line&&, std::uint64_t) {});
    REQUIRE(of_version.count(severity::error) == 1);
    CHECK(of_version.all().at(0).suggestion == "did you mean \"dossier\"?");
    CHECK(found.all().at(0).place->line == 1);
}
