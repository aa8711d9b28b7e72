// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/state/offices.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("offices: on the day of a handover both held the office") {
    auto const one =
        support::from_json<dossier>(R"({"entente":"1.0","offices":[{"id":"pm","kind":"head_of_government","of":"japan","tenures":[
        {"person":"abe","period":"2012-12-26/2020-09-16"},{"person":"suga","period":"2020-09-16/2021-10"},{"person":"aso","period":"2019-05-01/2019-05-03","acting":true}]}]})");
    dossier_index const index{one};
    auto const& pm = one.offices[0];
    CHECK(holders_of(index, pm, date{2020, 9, 16}).size() == 2);
    CHECK(holders_of(index, pm, date{2020, 9, 15}).size() == 1);
    CHECK(holders_of(index, pm, date{2019, 5, 2})[1].acting);
    CHECK(held_office(index, pm, {"suga"}, date{2021, 10, 15}) == certainty::maybe);
    CHECK(held_office(index, pm, {"suga"}, date{2021, 11, 1}) == certainty::no);
    CHECK(held_office(index, pm, {"abe"}, date{2015}) == certainty::yes);
    CHECK(offices_held_by(index, {"abe"}, date{2015}) == std::vector<office_holder>{{{"pm"}, {"abe"}, false, certainty::yes}});
    CHECK(offices_held_by(index, {"abe"}, date{2021}).empty());
}
