// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/source.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("source: a source says who published it, when it was read, and how reliable it is") {
    std::string_view const text =
        R"({"id":"mofa-2023-03-16","kind":"official_statement","title":{"en":"Japan-ROK Summit Meeting"},"publisher":"MOFA","published":"2023-03-16","language":"en","reliability":"completely_reliable"})";
    auto const one = support::from_json<source>(text);
    CHECK(json::write(one) == text);
    CHECK(one.kind == source_kind::official_statement);
    CHECK(one.published == date{2023, 3, 16});
}
