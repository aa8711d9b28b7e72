// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/step_answer.hpp>

#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("step_answer: a step is answered with its reference, names and sources, and is written like everything else") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","history":[{"key":"k","on":"2023","action":"convene","by":["a"],"at":"m"},{"action":"close"}]}]})");
    dossier_index const index{one};
    auto const answer = answer_for(index, index.instruments()[0], 0);
    CHECK(answer.as == ref<>{"channel/c#k"});
    CHECK(
        json::write(answer) ==
        R"({"step":0,"as":"channel/c#k","action":"convene","on":"2023","by":[{"id":"a","name":"a"}],"at":{"id":"m","name":"m"}})");
    CHECK_FALSE(answer_for(index, index.instruments()[0], 1).as);
}
