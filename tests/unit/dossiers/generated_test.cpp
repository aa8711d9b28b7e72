// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// Generated dossiers are what the benchmarks measure: they must be worth measuring.

#include <support/generate.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/validate/validate.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>

#include <algorithm>

using namespace entente;

TEST_CASE("generated dossier: breaks no rule, has long and short histories, and is the same each time") {
    auto const made = support::generator::dossier(1'000);
    CHECK(made == support::generator::dossier(1'000));
    CHECK(support::places(validate(made)) == "");
    CHECK(made.channels.size() + made.measures.size() + made.agreements.size() == 1'000);
    auto const [shortest, longest] =
        std::minmax_element(made.channels.begin(), made.channels.end(),
                            [](channel const& a, channel const& b) { return a.history.size() < b.history.size(); });
    CHECK(shortest->history.size() == 1);
    CHECK(longest->history.size() == 20);
    auto const again = json::read<dossier>(json::write(made));
    REQUIRE(again);
    CHECK(*again == made);
}
