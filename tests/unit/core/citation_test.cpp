// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/citation.hpp>

#include <entente/core/enumeration.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>

#include <string>

using namespace entente;

TEST_CASE("citation: is read and written, and what it does not say is left out") {
    std::string const whole = R"({"source":"mofa-2023","locator":"paragraph 3","kind":"quoted"})";
    auto const read = json::read<citation>(whole);
    REQUIRE(read);
    CHECK(*read == citation{.source{"mofa-2023"}, .locator = "paragraph 3", .kind = citation_kind::quoted});
    CHECK(json::write(*read) == whole);
    CHECK(json::write(citation{.source{"mofa-2023"}}) == R"({"source":"mofa-2023"})");
}

TEST_CASE("citation: needs a source, and one of four ways to speak") {
    CHECK(support::first(json::read<citation>(R"({"locator":"p. 3"})").report()).find("source") != std::string::npos);
    auto const misspelt = json::read<citation>(R"({"source":"s","kind":"offical"})");
    REQUIRE_FALSE(misspelt);
    CHECK(misspelt.error().all().at(0).pointer == "/kind");
    CHECK(misspelt.error().all().at(0).suggestion.find("official") != std::string::npos);
    for (citation_kind const each :
         {citation_kind::official, citation_kind::quoted, citation_kind::reported, citation_kind::inferred}) {
        auto const text = R"({"source":"s","kind":")" + std::string(enum_name(each)) + "\"}";
        CHECK(json::read<citation>(text)->kind == each);
    }
}
