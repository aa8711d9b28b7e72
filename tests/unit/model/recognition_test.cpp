// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/recognition.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string_view>

using namespace entente;

TEST_CASE("recognition: reads and writes who recognises whom, and the kind of recognition") {
    std::string_view const text =
        R"({"id":"uk-prc","kind":"government","by":"united-kingdom","of":"china","history":[{"on":"1950-01-06","action":"recognise"}]})";
    auto const one = support::from_json<recognition>(text);
    CHECK(json::write(one) == text);
    CHECK(one.kind == recognition_kind::government);
}

TEST_CASE("recognition: an unknown action is refused with a suggestion") {
    auto const refused =
        json::read<recognition>(R"({"id":"r","kind":"state","by":"a","of":"b","history":[{"action":"recognize"}]})");
    REQUIRE_FALSE(refused);
    CHECK(refused.report().all()[0].suggestion.find("recognise") != std::string_view::npos);
}
