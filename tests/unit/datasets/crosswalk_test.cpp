// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/crosswalk.hpp>

#include <entente/core/id.hpp>
#include <entente/fwd.hpp>

#include <support/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace entente;

TEST_CASE("crosswalk: one state by each system of codes") {
    using datasets::state_codes;
    datasets::known_state const korea{"republic-of-korea", "Republic of Korea"};
    CHECK(datasets::find_state(state_codes::cow, "732") == korea);
    CHECK(datasets::find_state(state_codes::cow_letters, "ROK") == korea);
    CHECK(datasets::find_state(state_codes::gw, "732") == korea);
    CHECK(datasets::find_state(state_codes::iso_letters, "KOR") == korea);
    CHECK(datasets::find_state(state_codes::iso_number, "410") == korea);
    CHECK(datasets::find_state(state_codes::name, "Korea, Republic of") == korea); // ISO 3166-1
    CHECK(datasets::find_state(state_codes::name, "south korea") == korea);
    CHECK(datasets::find_state(state_codes::iso_number, "008")->id == "albania");
}

TEST_CASE("crosswalk: a number may mean two states at different times") {
    using datasets::state_codes;
    auto const gw = [](char const* code, day on) { return datasets::find_state(state_codes::gw, code, on).value().id; };
    CHECK(gw("260", day{1990, 10, 2}) == "west-germany");
    CHECK(gw("260", day{1990, 10, 3}) == "germany");
    CHECK(gw("255", day{1914, 8, 1}) == "germany");
    CHECK(!datasets::find_state(state_codes::gw, "255", day{2000, 1, 1}));
    CHECK(gw("678", day{1990, 5, 21}) == "north-yemen");
    CHECK(gw("678", day{1990, 5, 22}) == "yemen");
    CHECK(datasets::find_state(state_codes::cow, "679")->id == "yemen");
    CHECK(gw("345", day{1930, 1, 1}) == "serbia"); // Yugoslavia, of which COW says the same
    CHECK(gw("340", day{1900, 1, 1}) == "serbia");
    CHECK(gw("970", day{2000, 1, 1}) == "kiribati"); // 970 of COW is Nauru
    CHECK(datasets::find_state(state_codes::cow, "970")->id == "nauru");
    CHECK(gw("711", day{1930, 1, 1}) == "tibet");
    CHECK(datasets::find_state(state_codes::name, "Germany, Federal Republic of", day{1985, 5, 5})->id == "west-germany");
    CHECK(datasets::find_state(state_codes::name, "Germany, Federal Republic of", day{2010, 1, 1})->id == "germany");
}

TEST_CASE("crosswalk: withdrawn codes mean what they meant, and territories are no states") {
    using datasets::state_codes;
    CHECK(datasets::find_state(state_codes::iso_letters, "DDR")->id == "east-germany");
    CHECK(datasets::find_state(state_codes::iso_letters, "CSK")->id == "czechoslovakia");
    CHECK(datasets::find_state(state_codes::iso_letters, "SUN")->id == "russia");
    CHECK(!datasets::find_state(state_codes::iso_letters, "YUG")); // it meant two states
    CHECK(!datasets::find_state(state_codes::iso_letters, "GRL"));
    CHECK(!datasets::find_state(state_codes::iso_letters, ""));
    CHECK(!datasets::find_state(state_codes::iso_number, "0"));
}

TEST_CASE("crosswalk: what is no code is nothing, whatever it is") {
    using datasets::state_codes;
    for (char const* const bad : {"", "0", "-2", "2 ", "999", "99999999999999999999", "USA", "\xff\xfe"}) {
        INFO(bad);
        CHECK(!datasets::find_state(state_codes::cow, bad));
        CHECK(!datasets::find_state(state_codes::gw, bad));
    }
    CHECK(!datasets::find_state(state_codes::cow_letters, ""));
    CHECK(!datasets::find_state(state_codes::name, ""));
    CHECK(!datasets::find_state(state_codes::name, std::string(100000, 'x')));
}

TEST_CASE("crosswalk: each state is found by each of its codes, on the days for which it has the code") {
    std::set<std::string_view> ids;
    for (datasets::known_state const& one : datasets::known_states()) {
        INFO(one.id);
        CHECK(ids.insert(one.id).second);
        CHECK(id<actor>::from(one.id));
        CHECK(datasets::find_state(datasets::state_codes::name, one.name) == one);
        for (datasets::state_code const& each : datasets::codes_of(one.id)) {
            INFO(each.code);
            auto const on = each.first ? each.first : each.last;
            CHECK(datasets::find_state(each.in, each.code, on) == one);
        }
    }
    CHECK(ids.size() == 217 + 8);
    CHECK(datasets::codes_of("atlantis").empty());
}

TEST_CASE("crosswalk: the number of a state on a day") {
    using datasets::state_codes;
    CHECK(datasets::number_of("germany", state_codes::cow, day{2000, 1, 1}) == 255);
    CHECK(datasets::number_of("germany", state_codes::gw, day{2000, 1, 1}) == 260);
    CHECK(datasets::number_of("germany", state_codes::gw, day{1900, 1, 1}) == 255);
    CHECK(datasets::number_of("germany", state_codes::gw, day{1960, 1, 1}) == 0);
    CHECK(datasets::number_of("atlantis", state_codes::cow, day{2000, 1, 1}) == 0);
}
