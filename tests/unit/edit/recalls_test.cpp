// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/edit/recalls.hpp>

#include <entente/query/interruptions.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

TEST_CASE("convert_recalls: a recall becomes a step of a mission, and links follow") {
    auto const before = support::from_json<dossier>(support::load("tests/data/samples/1.0/egypt_israel.json"));
    auto const made = edit::convert_recalls(before);
    REQUIRE(made.converted.size() == 1);
    CHECK(made.converted[0] == id<measure>{"egypt-ambassador-recall"});
    CHECK(made.kept.empty());
    REQUIRE(made.value.missions.size() == 1);
    auto const& post = made.value.missions[0];
    CHECK(post.id == id<mission>{"egypt-in-israel"});
    REQUIRE(post.history.size() == 2);
    CHECK(post.history[0].action == mission_action::recall_head);
    CHECK(post.history[0].key == key{"recalled"});
    CHECK(post.history[0].by[0] == id<actor>{"egypt"});
    CHECK(post.history[1].action == mission_action::return_head);
    CHECK(made.value.measures.size() + 1 == before.measures.size());
    CHECK(support::places(validate(made.value)).find("R009") == std::string::npos);
    dossier_index const index{made.value};
    CHECK(interruptions(index, date{1989, 12, 31}, {.kinds = {"mission"}, .who = {}, .between = {}}).all.size() == 1);
}

TEST_CASE(
    "convert_recalls: a severance becomes a step of the relations, a link to it is kept, and the rest stays with the reason") {
    auto const before = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],"measures":[
        {"id":"cut","kind":"severance_of_relations","by":["b"],"against":["a"],"history":[{"key":"severed","on":"1980-01-01","action":"impose"},{"on":"1990-01-01","action":"lift"}]},
        {"id":"slow","kind":"ambassador_recall","by":["a"],"against":["c"],"history":[{"on":"1980-01-01","action":"announce"}]},
        {"id":"both","kind":"ambassador_recall","by":["a","b"],"against":["c"],"history":[{"on":"1980-01-01","action":"impose"}]},
        {"id":"named","kind":"ambassador_recall","by":["b"],"against":["c"],"history":[{"on":"1980-01-01","action":"impose"}]},
        {"id":"part","kind":"other","by":["b"],"against":["c"],"part_of":"named","history":[{"on":"1980-01-01","action":"impose"}]}],
        "causal_links":[{"id":"l","cause":"measure/slow","effect":"measure/cut#severed","relation":"triggers"}]})");
    auto const made = edit::convert_recalls(before);
    REQUIRE(made.converted.size() == 1);
    REQUIRE(made.value.diplomatic_relations.size() == 1);
    CHECK(made.value.diplomatic_relations[0].history[1].action == relation_action::restore);
    CHECK(made.value.causal_links[0].effect == ref<>{"diplomatic_relation/a-b#severed"});
    std::string kept;
    for (kept_measure const& one : made.kept) {
        kept += std::string(one.which.view()) + ": " + one.why + "; ";
    }
    CHECK(kept == "slow: it has other steps than impose and lift; both: it has more than one author or target, or its first day is "
                  "not known; "
                  "named: something refers to it that can refer to a measure only; ");
}

namespace {

struct noted_dossier : dossier {
    std::string x_source{};

    friend bool operator==(noted_dossier const&, noted_dossier const&) = default;
};

BOOST_DESCRIBE_STRUCT(noted_dossier, (dossier), (x_source))

} // namespace

TEST_CASE("convert_recalls: a dossier that derives from ours keeps its own members") {
    auto const before = support::from_json<noted_dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"x_source":"a newspaper","measures":[
        {"id":"recall","kind":"ambassador_recall","by":["a"],"against":["b"],"history":[{"on":"1980-01-01","action":"impose"}]}]})");
    auto const made = edit::convert_recalls(before);
    CHECK(made.value.x_source == "a newspaper");
    CHECK(made.value.missions.size() == 1);
    CHECK(made.value.measures.empty());
}
