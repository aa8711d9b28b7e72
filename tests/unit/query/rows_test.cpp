// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/rows.hpp>

#include <entente/csv/read.hpp>
#include <entente/csv/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

TEST_CASE("rows: an event for each step, with who took it and whether it is contested") {
    dossier_index const index{support::story()};
    auto const rows = event_rows(index);
    std::size_t steps = 0;
    for (indexed_instrument const& one : index.instruments()) {
        steps += one.history().size();
    }
    CHECK(rows.size() == steps);
    auto const lifted = std::find_if(rows.begin(), rows.end(), [](event_row const& one) {
        return one.of == ref<>{"measure/three-materials"} && one.action == "lift";
    });
    REQUIRE(lifted != rows.end());
    CHECK(lifted->on == date{2023, 3, 23});
    CHECK(lifted->kind == "measure");
    CHECK(lifted->name == "Export controls on three materials");
    CHECK(lifted->sources > 0);
    CHECK(std::any_of(rows.begin(), rows.end(), [](event_row const& one) { return one.contested; }));
    CHECK(csv::read<event_row>(csv::write(rows)).rows == rows);
}

TEST_CASE("rows: spells are half-open, and say what is censored and what is certain") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","channels":[
        {"id":"a","level":"leaders","history":[{"on":"2001-01-01","action":"convene"},{"on":"2003-05-01","action":"suspend"},{"on":"2005","action":"close"}]},
        {"id":"b","level":"leaders","begins":{"stage":"active","from":"2002-01-01"}}]})");
    dossier_index const index{one};
    auto const rows = spell_rows(index);
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].stage == "active");
    CHECK(rows[0].first == date{2001, 1, 1});
    CHECK(rows[0].end == date{2003, 5, 1});
    CHECK(!rows[0].left_censored);
    CHECK(!rows[0].right_censored);
    CHECK(rows[0].certain);
    CHECK(rows[1].stage == "suspended");
    CHECK(rows[1].phase == "suspended");
    CHECK(rows[1].end == date{2005, 1, 1});
    CHECK(rows[2].stage == "suspended or closed"); // some time in 2005
    CHECK(rows[2].end == date{2005, 12, 31});      // on the last day it is certainly closed
    CHECK(!rows[2].certain);
    CHECK(rows[3].stage == "closed");
    CHECK(rows[3].right_censored);
    CHECK(rows[4].of == ref<>{"channel/b"});
    CHECK(rows[4].left_censored);
    CHECK(csv::read<spell_row>(csv::write(rows)).rows == rows);
}

TEST_CASE("rows: the spell of a party ends with the state") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","actors":[
        {"id":"ussr","kind":"state","existence":"1922-12-30/1991-12-26"},{"id":"usa","kind":"state"}],
        "agreements":[{"id":"inf","form":"treaty","binding":"legal","history":[{"on":"1987-12-08","action":"sign"},
        {"on":"1988-06-01","action":"enter_into_force"}],"participations":[{"actor":"usa","capacity":"party"},
        {"actor":"ussr","capacity":"party","history":[{"on":"1987-12-08","action":"sign"},{"on":"1988-06-01","action":"ratify"},
        {"on":"1988-06-01","action":"enter_into_force"}]}]}]})");
    dossier_index const index{one};
    auto rows = spell_rows(index);
    std::erase_if(rows, [](spell_row const& each) { return each.of != ref<>{"agreement/inf@ussr"} || each.stage != "party"; });
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].phase == "open");
    CHECK(rows[0].end == date{1991, 12, 27});
    CHECK(!rows[0].inferred);
    CHECK(rows[1].phase == "over");
    CHECK(rows[1].inferred);
    CHECK(rows[1].right_censored);
}

TEST_CASE("rows: tenures and memberships with open and unknown ends") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","actors":[
        {"id":"japan","kind":"state","names":{"en":"Japan"},"system_membership":[{"system":"cow","period":"1952-04-28/.."}],"memberships":[{"organisation":"un","kind":"full","period":"1956-12-18/"}]},
        {"id":"cabinet","kind":"government","part_of":"japan"},{"id":"abe","kind":"person","names":{"en":"Abe Shinzo"}},{"id":"un","kind":"international_organisation"}],
        "offices":[{"id":"pm","kind":"head_of_government","names":{"en":"Prime Minister"},"of":"cabinet","tenures":[
            {"person":"abe","period":"2006-09-26/2007-09-26","entry":"regular"},{"person":"abe","period":"2012-12-26/..","acting":true}]}]})");
    dossier_index const index{one};
    auto const tenures = tenure_rows(index);
    REQUIRE(tenures.size() == 2);
    CHECK(tenures[0].state == id<actor>{"japan"});
    CHECK(tenures[0].name == "Abe Shinzo");
    CHECK(tenures[0].last == date{2007, 9, 26});
    CHECK(tenures[0].entry == entry_kind::regular);
    CHECK(!tenures[1].last);
    CHECK(tenures[1].right_censored);
    CHECK(tenures[1].acting);
    auto const memberships = membership_rows(index);
    REQUIRE(memberships.size() == 2);
    CHECK(memberships[0].in == "cow");
    CHECK(memberships[0].right_censored);
    CHECK(memberships[1].in == "un");
    CHECK(memberships[1].kind == membership_kind::full);
    CHECK(!memberships[1].right_censored); // nobody knows when it ended
    CHECK(csv::read<tenure_row>(csv::write(tenures)).rows == tenures);
    CHECK(csv::read<membership_row>(csv::write(memberships)).rows == memberships);
}

TEST_CASE("rows: the links of each year, as the network has them") {
    dossier_index const index{support::camp_david()};
    auto const rows = edge_year_rows(index, 1978, 1980);
    auto const has = [&](std::int32_t year, char const* a, char const* b, edge_kind kind) {
        return std::any_of(rows.begin(), rows.end(), [&](edge_year_row const& one) {
            return one.year == year && one.state1.view() == a && one.state2.view() == b && one.kind == kind && one.all_year;
        });
    };
    CHECK(has(1978, "egypt", "israel", edge_kind::agreement)); // the armistice of 1949
    CHECK(has(1980, "israel", "united-states", edge_kind::agreement));
    CHECK_FALSE(has(1978, "israel", "united-states", edge_kind::agreement)); // the memorandum is of 1979
    CHECK(edge_year_rows(index, 1980, 1979).empty());
    CHECK(csv::read<edge_year_row>(csv::write(rows)).rows == rows);
}

TEST_CASE("rows: an empty dossier has none") {
    dossier const nothing;
    dossier_index const index{nothing};
    CHECK(event_rows(index).empty());
    CHECK(spell_rows(index).empty());
    CHECK(tenure_rows(index).empty());
    CHECK(membership_rows(index).empty());
    CHECK(edge_year_rows(index, 1900, 1901).empty());
}
