// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets.hpp>

#include <support/catch.hpp>

#include <set>
#include <string_view>

using namespace entente;

TEST_CASE("datasets: the header has every dataset, each with version, licence, citation and codebook") {
    std::set<std::string_view> names;
    auto const look_at = [&]<datasets::dataset Dataset>() {
        datasets::description const& what = Dataset::what;
        INFO(what.name);
        CHECK(names.insert(what.name).second);
        for (std::string_view const text :
             {what.name, what.title, what.version, what.publisher, what.licence, what.citation, what.becomes}) {
            CHECK(!text.empty());
        }
        CHECK(what.codebook.substr(0, 4) == "http");
    };
    look_at.operator()<datasets::archigos>();
    look_at.operator()<datasets::atop>();
    look_at.operator()<datasets::copyright_treaties>();
    look_at.operator()<datasets::cow_alliances>();
    look_at.operator()<datasets::cow_mid>();
    look_at.operator()<datasets::cow_states>();
    look_at.operator()<datasets::desta>();
    look_at.operator()<datasets::huggo>();
    look_at.operator()<datasets::president_visits>();
    look_at.operator()<datasets::secretary_visits>();
    look_at.operator()<datasets::un_treaty>();
    CHECK(names.size() == 11);
}
