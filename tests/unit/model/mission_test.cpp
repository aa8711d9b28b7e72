// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/mission.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string_view>

using namespace entente;

TEST_CASE("mission: reads and writes its kind, its heads and its protecting power") {
    std::string_view const text =
        R"({"id":"us-in-cuba","kind":"interests_section","of":"united-states","to":"cuba","levels":[{"head":"charge_d_affaires","period":"1977-09-01/2015-07-20"}],"protected_by":"switzerland","history":[{"on":"1977-09-01","action":"open"}]})";
    auto const one = support::from_json<mission>(text);
    CHECK(json::write(one) == text);
    CHECK(one.levels[0].head == head_class::charge_d_affaires);
}

TEST_CASE("mission: misspelt members and values are refused with a suggestion") {
    auto const refused = json::read<mission>(
        R"({"id":"m","kind":"embasy","of":"a","too":"b","levels":[{"head":"ambasador"}],"history":[{"action":"recal_head"}]})");
    REQUIRE_FALSE(refused);
    auto const& all = refused.report().all();
    REQUIRE(all.size() >= 3);
    bool to = false;
    bool head = false;
    bool recall = false;
    for (auto const& one : all) {
        to = to || one.suggestion.find("\"to\"") != std::string_view::npos;
        head = head || one.suggestion.find("ambassador") != std::string_view::npos;
        recall = recall || one.suggestion.find("recall_head") != std::string_view::npos;
    }
    CHECK(to);
    CHECK(head);
    CHECK(recall);
}
