// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/dispute.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("a dispute has sides, and attempts at its settlement are steps") {
    std::string_view const text = R"({"id":"forced-labour","kind":"historical_reparations","topics":["colonial-era"],"sides":[{"role":"challenger","actors":["korea"]},{"role":"target","actors":["japan"]}],"history":[{"on":"2018-10-30","action":"activate"},{"key":"foundation","on":"2023-03-06","action":"attempt_settlement","means":"other_peaceful_means","by":["korea"]}]})";
    auto const one = support::from_json<dispute>(text);
    CHECK(json::write(one) == text);
    CHECK(one.history[1].means == settlement_means::other_peaceful_means);
}
