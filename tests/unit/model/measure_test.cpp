// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/measure.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("measure: a measure is taken by somebody against somebody, for a stated reason") {
    std::string_view const text =
        R"({"id":"three-materials","kind":"export_control","by":["meti"],"against":["korea"],"in_dispute":"trade","goods":[{"en":"photoresist"}],"rationale":{"en":"export administration"},"history":[{"key":"announced","on":"2019-07-01","order":1,"effective":"2019-07-04","action":"announce"}]})";
    auto const one = support::from_json<measure>(text);
    CHECK(json::write(one) == text);
    CHECK(one.history[0].order == 1);
}
