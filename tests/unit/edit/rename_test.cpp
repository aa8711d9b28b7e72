// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/edit/rename.hpp>

#include <entente/core/dyad.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <boost/describe/class.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

struct renamed_pair {
    std::vector<actor> actors{};
    dyad between{};
};

BOOST_DESCRIBE_STRUCT(renamed_pair, (), (actors, between))

} // namespace

TEST_CASE("rename: keeps sorted lists sorted, also in a user's own types") {
    renamed_pair one;
    one.actors.push_back({.id{"a"}});
    one.between = *dyad::from(id<actor>{"a"}, id<actor>{"b"});
    REQUIRE(edit::rename(one, id<actor>{"a"}, id<actor>{"z"}).ok());
    CHECK(one.between == *dyad::from(id<actor>{"b"}, id<actor>{"z"}));
    CHECK(one.between.first() == id<actor>{"b"});
}

TEST_CASE("rename: an id is changed with every reference to it, and back") {
    auto one = support::story();
    REQUIRE(edit::rename(one, id<actor>{"korea"}, id<actor>{"republic-of-korea"}).ok());
    auto const text = json::write(one);
    CHECK(text.find("\"korea\"") == std::string::npos);
    CHECK(text.find("@korea#") == std::string::npos);
    CHECK(text.find("agreement/gsomia@republic-of-korea#given") != std::string::npos);
    CHECK(one.trilateral_forums[0].members.has(id<actor>{"republic-of-korea"}));
    {
        dossier_index const index{one};
        CHECK(validate(index).ok());
    }
    REQUIRE(edit::rename(one, id<actor>{"republic-of-korea"}, id<actor>{"korea"}).ok());
    CHECK(one == support::story());
    REQUIRE(edit::rename(one, id<measure>{"three-materials"}, id<measure>{"m3"}).ok());
    CHECK(one.commitments[1].conditions[0].target == target{"measure/m3:lifted"});
    REQUIRE(edit::rename(one, id<source>{one.sources[0].id}, id<source>{"s1"}).ok());
    dossier_index const index{one};
    CHECK(validate(index).ok());
}

TEST_CASE("rename: an object of the same id but another kind keeps its own") {
    auto one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"same","kind":"state"}],"topics":[{"id":"same","names":{"en":"T"},"actors":["same"]}],
        "agreements":[{"id":"same","form":"treaty","binding":"legal","participations":[{"actor":"same","capacity":"party"}]}],"statements":[{"id":"s","kind":"claim","about":["agreement/same@same","actor/same","topic/same"]}]})");
    REQUIRE(edit::rename(one, id<actor>{"same"}, id<actor>{"other"}).ok());
    CHECK(one.topics[0].id == id<topic>{"same"});
    CHECK(one.topics[0].actors[0] == id<actor>{"other"});
    CHECK(one.statements[0].about == std::vector{ref<>{"agreement/same@other"}, ref<>{"actor/other"}, ref<>{"topic/same"}});
    CHECK(one.agreements[0].id == id<agreement>{"same"});
}

TEST_CASE("rename: an id that is in use, or that nothing has, is refused, and nothing changes") {
    auto one = support::story();
    CHECK(edit::rename(one, id<actor>{"korea"}, id<actor>{"japan"}).all().at(0).message == "actor/japan is in use already");
    CHECK(edit::rename(one, id<actor>{"koraa"}, id<actor>{"new"}).all().at(0).message == "there is no actor/koraa");
    CHECK(edit::rename(one, id<actor>{"koraa"}, id<actor>{"new"}).all().at(0).suggestion == "did you mean actor/korea?");
    CHECK(edit::rename(one, id<actor>{"korea"}, id<actor>{}).all().at(0).message == "the new id is not set");
    CHECK(edit::rename(one, id<actor>{}, id<actor>{"new"}).all().at(0).message == "the id is not set");
    CHECK(one == support::story());
    auto dangling = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"}],"statements":[{"id":"s","kind":"claim","by":["b"]}]})");
    auto const found = edit::rename(dangling, id<actor>{"a"}, id<actor>{"b"});
    CHECK_FALSE(found.ok());
    CHECK(found.all().at(0).pointer == "/statements/0/by/0");
}
