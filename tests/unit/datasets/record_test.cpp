// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/record.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("record: two codes of one state are one actor, with its identifiers") {
    datasets::record made;
    auto const one = made.state(datasets::state_codes::cow, "255", {2, "ccode"});
    CHECK(made.state(datasets::state_codes::iso_letters, "DEU", {3, "stateID"}) == one);
    CHECK(made.state(datasets::state_codes::gw, "260", {4, "ccode"}, day{2000, 1, 1}) == one);
    REQUIRE(made.made().actors.size() == 1);
    CHECK(made.made().actors[0].id == id<actor>{"germany"});
    CHECK(made.made().actors[0].kind == actor_kind::state);
    CHECK(made.made().actors[0].identifiers.size() == 4); // cow, iso, two eras of gw
    CHECK(made.findings().empty());
}

TEST_CASE("record: an unknown code is reported once with its line, and a territory has its ISO name") {
    datasets::record made;
    CHECK(made.state(datasets::state_codes::cow, "999", {7, "ccode"}, std::nullopt, "Ruritania") == id<actor>{"cow-999"});
    (void)made.state(datasets::state_codes::cow, "999", {8, "ccode"});
    CHECK(made.state(datasets::state_codes::iso_number, "344", {9, "c1"}) == id<actor>{"hong-kong"});
    CHECK(made.state(datasets::state_codes::iso_letters, "GRL", {9, "c2"}) == id<actor>{"greenland"});
    CHECK(made.state(datasets::state_codes::iso_letters, "YUG", {9, "c2"}).view().substr(0, 10) == "yugoslavia");
    REQUIRE(made.findings().total() == 1);
    finding const found = made.findings().all()[0];
    CHECK(found.code == "V101");
    CHECK(found.place->line == 7);
    CHECK(found.message == "ccode: no state of the crosswalk has the code \"999\"");
    CHECK(made.made().actors[0].names.in(language_tag{"en"}) == "Ruritania");
    CHECK(made.made().actors[0].kind == actor_kind::other);
}

TEST_CASE("record: a date of three columns is as exact as they are, and one that does not exist is reported") {
    datasets::record made;
    CHECK(made.date_of({2, "d"}, 1902, 7, std::nullopt) == date{1902, 7});
    CHECK(made.date_of({2, "d"}, 1902, std::nullopt, 3) == date{1902});
    CHECK(made.date_of({2, "d"}, 1904, 2, 29) == date{1904, 2, 29});
    CHECK(made.findings().empty());
    CHECK(made.date_of({5, "stday"}, 1902, 2, 29) == date{1902, 2}); // what is right of it is kept
    CHECK(made.date_of({5, "stday"}, 1902, 13, 1) == date{1902});
    CHECK(!made.date_of({6, "stday"}, 10000, 1, 1));
    REQUIRE(made.findings().total() == 3);
    CHECK(made.findings().all()[0].message == "stday: there is no day 1902-2-29");
    CHECK(made.findings().all()[0].suggestion == "it is read as 1902-02");
    CHECK(made.findings().all()[2].suggestion == "the date is left out");
}

TEST_CASE("record: names of all scripts make ids, and long ones are cut") {
    CHECK(datasets::id_of<actor>("C\xC3\xB4te d'Ivoire").view() == "cote-divoire");
    CHECK(datasets::id_of<actor>("\xE6\x97\xA5\xE6\x9C\xAC").view() == "x");
    CHECK(datasets::id_of<actor>("").view() == "x");
    CHECK(datasets::id_of<actor>("--  a..b//").view() == "a-b");
    CHECK(datasets::id_of<actor>(std::string(1000, 'a')).view().size() == 64);
    CHECK(datasets::id_of<actor>(std::string(63, 'a') + " b").view().size() == 63);
}

TEST_CASE("record: unknown texts with the same letters are actors of their own") {
    datasets::record made;
    auto const one = made.state(datasets::state_codes::name, "\xE6\x97\xA5", {2, {}});
    auto const other = made.state(datasets::state_codes::name, "\xE4\xB8\xAD", {3, {}});
    CHECK(one != other);
    CHECK(made.state(datasets::state_codes::name, "\xE6\x97\xA5", {4, {}}) == one);
    CHECK(made.state(datasets::state_codes::name, std::string(70, 'a') + "b", {5, {}}) !=
          made.state(datasets::state_codes::name, std::string(70, 'a') + "c", {6, {}}));
    CHECK(made.state(datasets::state_codes::cow, "-1", {7, {}}) != made.state(datasets::state_codes::cow, "1", {8, {}}));
}

TEST_CASE("record: findings beyond the limit are counted") {
    datasets::record made(2);
    for (std::uint64_t line = 2; line != 10; ++line) {
        made.tell("V102", severity::warning, {line, {}}, "x");
    }
    CHECK(made.findings().total() == 8);
    CHECK(made.findings().all().size() == 2);
}
