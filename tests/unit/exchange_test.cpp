// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/exchange.hpp>

#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

TEST_CASE("exchange: the header has every format") {
    dossier_index const index{support::story()};
    CHECK(to_graphml(network(index, date{2023})).starts_with("<?xml"));
    CHECK(to_dot(network(index, date{2023})).starts_with("graph"));
    CHECK(to_icalendar(index).starts_with("BEGIN:VCALENDAR"));
    CHECK(to_json_ld(index).starts_with("{\"@context\""));
    CHECK(to_markdown(index, date{2023}).starts_with("# "));
    CHECK(to_mermaid(courses(index)).starts_with("gantt"));
}
