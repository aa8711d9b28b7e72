// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/waits.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

std::vector<std::string> waiting_lines(waiting_graph const& of) {
    std::vector<std::string> result;
    for (waiting_link const& one : of.links) {
        result.push_back(std::string(one.waiting.id.view()) + " for " + to_text(one.for_) +
                         (one.other ? " by " + std::string(one.other->id.view()) : "") +
                         (one.order == condition_order::simultaneous ? " together" : "") +
                         (one.in_deadlock == certainty::no    ? ""
                          : one.in_deadlock == certainty::yes ? " deadlock"
                                                              : " deadlock?") +
                         (one.certain == certainty::yes ? "" : " perhaps"));
    }
    return result;
}

waiting_graph waits_in(std::string const& commitments, date const& when) {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"measures":[{"id":"ban","kind":"export_control","history":[{"on":"2019-01-01","action":"impose"}]}],"commitments":[)" +
        commitments + "]}");
    dossier_index const index{one};
    return waits(index, when);
}

using lines = std::vector<std::string>;

} // namespace

TEST_CASE("waits: Japan and Korea waited for each other in March 2023, and one condition at the same time unlocked it") {
    dossier_index const index{support::story()};
    auto const all = waits(index, date{2023, 3, 17});
    CHECK(all.all.size() == 8);
    CHECK(waiting_lines(all) == lines{"lift-controls for proceeding/ds590:withdrawn by withdraw-complaint together",
                                      "withdraw-complaint for measure/three-materials:lifted by lift-controls"});
    CHECK(waits(index, date{2023, 3, 24}).links.empty()); // both were done on the 23rd
    CHECK(waits(index, date{2023, 3, 17}, {.who = id<actor>{"china"}}).all.empty());
}

TEST_CASE("waits: two promises that must each come first are a deadlock") {
    CHECK(
        waiting_lines(waits_in(
            R"({"id":"x","by":["a"],"to":["b"],"conditions":[{"target":"commitment/y:fulfilled","order":"before"}],"history":[{"on":"2020-01-01","action":"pledge"}]},
                 {"id":"y","by":["b"],"to":["a"],"conditions":[{"target":"commitment/x:fulfilled","order":"before"}],"history":[{"on":"2020-01-01","action":"pledge"}]},
                 {"id":"z","by":["b"],"to":["a"],"conditions":[{"target":"commitment/x:fulfilled","order":"before"}],"history":[{"on":"2020-01-01","action":"pledge"}]})",
            date{2020, 6, 1})) == lines{"x for commitment/y:fulfilled by y deadlock", "y for commitment/x:fulfilled by x deadlock",
                                        "z for commitment/x:fulfilled by x"});
}

TEST_CASE("waits: a condition that nobody promised to meet has no commitment, and one that is met is gone") {
    auto const promise = std::string(
        R"({"id":"x","by":["a"],"to":["b"],"conditions":[{"target":"measure/ban:lifted","order":"before"},{"target":"measure/ban:imposed","order":"before"}],"history":[{"on":"2020-01-01","action":"pledge"}]})");
    CHECK(waiting_lines(waits_in(promise, date{2020, 6, 1})) == lines{"x for measure/ban:lifted"});
    CHECK(waiting_lines(waits_in(promise, date{2019, 6, 1})).empty()); // not made yet
}

TEST_CASE("waits: whether a promise that may not be made yet waits is uncertain") {
    CHECK(
        waiting_lines(waits_in(
            R"({"id":"x","by":["a"],"to":["b"],"conditions":[{"target":"measure/ban:lifted","order":"before"}],"history":[{"on":"2020","action":"pledge"}]})",
            date{2020, 6, 1})) == lines{"x for measure/ban:lifted perhaps"});
}

TEST_CASE("waits: a promise may wait for the standing of another promise that its fulfilment is not") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"commitments":[
        {"id":"lift","by":["a"],"to":["b"],"conditions":[{"target":"commitment/limit:in_progress","order":"simultaneous"}],"history":[{"on":"2015-07-14","action":"pledge"}]},
        {"id":"limit","by":["b"],"to":["a"],"history":[{"on":"2015-07-14","action":"pledge"}]}]})");
    dossier_index const index{one};
    auto const all = waits(index, date{2015, 8, 1});
    REQUIRE(all.links.size() == 1);
    REQUIRE(all.links[0].other);
    CHECK(all.links[0].other->id == id<commitment>{"limit"});
    CHECK(all.links[0].now == std::vector<std::string>{"pending"});
    CHECK(all.links[0].order == condition_order::simultaneous);
    CHECK(all.links[0].in_deadlock == certainty::no);
}
