// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/step.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

namespace {

enum class dialogue_like { suspend, resume };
BOOST_DESCRIBE_ENUM(dialogue_like, suspend, resume)

} // namespace

TEST_CASE("step: a step is an aggregate that is written by the names of its members") {
    step<dialogue_like> const one{
        .key = key{"restart"}, .on = date{2023, 3, 16}, .action = dialogue_like::resume, .by{{"japan"}, {"korea"}}};
    CHECK(one.by.size() == 2);
    CHECK(json::write(one) == R"({"key":"restart","on":"2023-03-16","action":"resume","by":["japan","korea"]})");
    beginning<dialogue_like> const start{.stage = dialogue_like::resume, .from = date{2004}};
    CHECK(json::write(start) == R"({"stage":"resume","from":"2004"})");
}
