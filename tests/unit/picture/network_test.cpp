// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/picture/network.hpp>

#include <entente/picture/detail/circle.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/generate.hpp>
#include <support/story.hpp>
#include <support/svg.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

support::svg_document drawn_network(network_answer const& of, picture_options const& options = {}) {
    auto const made = support::read_svg(to_svg(of, options));
    CHECK(made.error == "");
    CHECK(support::crowded_texts(made) == std::vector<std::string>{});
    return made;
}

std::size_t paths_with(support::svg_document const& of, std::string_view one, std::string_view other) {
    auto const all = of.all("path");
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [&](support::svg_element const& each) { return each.has_class(one) && each.has_class(other); }));
}

} // namespace

TEST_CASE("network picture: peace with Israel linked Egypt to two, and cost it the League") {
    dossier_index const index{support::camp_david()};
    auto const made = drawn_network(network(index, date{1980, 6, 1}));
    // Egypt and Israel, Israel and the United States; Egypt and the League.
    CHECK(paths_with(made, "edge", "cooperation") == 2);
    CHECK(paths_with(made, "edge", "conflict") == 1);
    CHECK(paths_with(made, "halo", "halo") == 2); // a chain: each link is a bridge; one of conflict holds nothing together
    CHECK(made.words().find("League of Arab States") != std::string::npos);
    // Below the circle, what links whom.
    CHECK(made.words().find("Egypt and Israel: ") != std::string::npos);
}

TEST_CASE("network picture: a pair with cooperation and conflict has two lines, and a possible link is dotted") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "channels":[{"id":"talks","level":"leaders","members":[{"actor":"a"},{"actor":"b"}],"history":[{"on":"2020-01-01","action":"convene"}]}],
        "measures":[{"id":"ban","kind":"export_control","by":["a"],"against":["b"],"history":[{"on":"2020","action":"impose"}]}]})");
    dossier_index const index{one};
    auto const made = drawn_network(network(index, date{2020, 6, 1}));
    CHECK(paths_with(made, "edge", "cooperation") == 1);
    CHECK(paths_with(made, "edge", "conflict") == 1);
    CHECK(paths_with(made, "edge", "contested") == 1);
    CHECK(made.words().find("possible") != std::string::npos);
    CHECK(paths_with(made, "halo", "halo") == 0); // of two states, every link is one
    // The two lines bend to different sides of the straight one between the states.
    std::vector<std::string> courses;
    for (support::svg_element const& each : made.all("path")) {
        if (each.has_class("edge")) {
            courses.push_back(each["d"]);
        }
    }
    REQUIRE(courses.size() == 2);
    CHECK(courses[0] != courses[1]);
}

TEST_CASE("network picture: nobody, and more states than have room") {
    CHECK(drawn_network(network_answer{}).words().find("no states are on record") != std::string::npos);
    auto const large = support::generator::dossier(1000, 6);
    dossier_index const index{large};
    auto const all = network(index, date{2015, 6, 1});
    auto const made = drawn_network(all, {.width = 1200, .most_rows = 20});
    auto const groups = made.all("g");
    CHECK(std::count_if(groups.begin(), groups.end(), [](support::svg_element const& each) { return each.has_class("node"); }) ==
          20);
    CHECK(made.words().find("and " + std::to_string(all.nodes.size() - 20) + " more") != std::string::npos);
    CHECK(to_svg(all) == to_svg(all));
    for (std::uint32_t const width : {320U, 360U, 960U, 1440U}) {
        for (std::uint32_t const rows : {1U, 2U, 3U, 7U, 30U, 60U, 200U}) {
            INFO(width << ' ' << rows);
            drawn_network(all, {.width = width, .most_rows = rows});
        }
    }
}

TEST_CASE("network picture: points of a circle are whole numbers, and exact at the quarters") {
    static_assert(detail::sine(0) == 0 && detail::sine(900) == 1000000 && detail::sine(1800) == 0 &&
                  detail::sine(2700) == -1000000);
    static_assert(detail::sine(300) == 500000 && detail::sine(-300) == -500000 && detail::sine(3900) == 500000);
    CHECK(detail::sine(600) == 866025); // half the root of three
    auto const right = detail::on_circle({1000, 1000}, 500, 900);
    CHECK(right.x == 1500);
    CHECK(right.y == 1000);
}

TEST_CASE("network picture: it says which kinds are not wholly covered, and how many instruments are not named") {
    std::string measures;
    for (int i = 0; i != 23; ++i) {
        measures += std::string(i == 0 ? "" : ",") + R"({"id":"m)" + std::to_string(i) +
                    R"(","kind":"boycott","by":["a"],"against":["b"],"history":[{"on":"2020-01-01","action":"impose"}]})";
    }
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"measures":[)" + measures +
        R"(],"coverage":[{"kinds":["measure"],"period":"2019/2021"}]})");
    dossier_index const index{one};
    auto const of = network(index, date{2020, 6, 1});
    auto const words = drawn_network(of, {.width = 400}).words();
    CHECK(words.find("not wholly covered by the dossier on that day: agreement") != std::string::npos);
    CHECK(to_svg(of).find("and 3 more.") != std::string::npos); // in the description: 20 of 23 are named
    CHECK(words.find("thicker: more instruments") != std::string::npos);
    auto covered = of;
    covered.not_covered.clear();
    CHECK(drawn_network(covered).words().find("not wholly covered") == std::string::npos);
}

TEST_CASE("network picture: a treaty in disuse links nobody") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal",
        "participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],
        "history":[{"on":"1900-01-01","action":"sign"},{"on":"1900-01-01","action":"enter_into_force"},{"on":"1950-01-01","action":"fall_into_disuse"}]}]})");
    dossier_index const index{one};
    CHECK(paths_with(drawn_network(network(index, date{1940, 6, 1})), "edge", "cooperation") == 1);
    CHECK(paths_with(drawn_network(network(index, date{1960, 6, 1})), "edge", "cooperation") == 0);
}

TEST_CASE("network picture: the list names the states of an instrument once, and conflicts first") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"},{"id":"d","kind":"state"},{"id":"e","kind":"state"}],
        "forums":[{"id":"club","level":"leaders","names":{"en":"Club"},"members":[{"actor":"a"},{"actor":"b"},{"actor":"c"},{"actor":"d"}],"history":[{"on":"2000-01-01","action":"convene"}]},
            {"id":"circle","level":"leaders","names":{"en":"Circle"},"members":[{"actor":"a"},{"actor":"b"},{"actor":"c"},{"actor":"d"}],"history":[{"on":"2000-01-01","action":"convene"}]}],
        "measures":[{"id":"ban","kind":"boycott","names":{"en":"Ban"},"by":["a","b"],"against":["d","e"],"history":[{"on":"2000-01-01","action":"impose"}]},
            {"id":"tariff","kind":"tariff","names":{"en":"Tariff"},"by":["c"],"against":["e"],"history":[{"on":"2000-01-01","action":"impose"}]}]})");
    dossier_index const index{one};
    auto const words = drawn_network(network(index, date{2001, 1, 1})).words();
    auto const ban = words.find("a and b with d and e: measure: Ban");
    auto const tariff = words.find("c and e: measure: Tariff");
    auto const club = words.find("a, b, c and d: dialogue: Circle; Club");
    REQUIRE(ban != std::string::npos);
    REQUIRE(tariff != std::string::npos);
    REQUIRE(club != std::string::npos);
    CHECK(ban < tariff);
    CHECK(tariff < club);
    CHECK(words.find("a and b: dialogue") == std::string::npos);
}

TEST_CASE("network picture: names of usual length are whole at 360 pixels") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"us","kind":"state","names":{"en":"United States"}},{"id":"uk","kind":"state","names":{"en":"United Kingdom"}},{"id":"eu","kind":"international_organisation","names":{"en":"European Union"}}],
        "channels":[{"id":"talks","level":"leaders","members":[{"actor":"us"},{"actor":"uk"},{"actor":"eu"}],"history":[{"on":"2000-01-01","action":"convene"}]}]})");
    dossier_index const index{one};
    auto const made = drawn_network(network(index, date{2001, 1, 1}), {.width = 360});
    for (char const* const name : {"United States\n", "United Kingdom\n", "European Union\n"}) {
        CHECK(made.words().find(name) != std::string::npos);
    }
}

TEST_CASE("network picture: a treaty of non-aggression is one instrument, and is named once") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal","names":{"en":"Peace"},
        "participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],"clauses":[{"obligations":["non_aggression"]}],
        "history":[{"on":"1979-03-26","action":"sign"},{"on":"1979-04-25","action":"enter_into_force"}]}]})");
    dossier_index const index{one};
    auto const of = network(index, date{1980, 1, 1});
    REQUIRE(of.edges.size() == 2); // an agreement and an alliance
    auto const words = drawn_network(of).words();
    CHECK(words.find("Peace") == words.rfind("Peace"));
    CHECK(words.find("a and b: agreement: Peace\n") != std::string::npos);
    CHECK(words.find("thicker") == std::string::npos);
}

TEST_CASE("network picture: links of conflict close no ring of cooperation, and severed relations have their own word") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"Ay"}},{"id":"b","kind":"state","names":{"en":"Bee"}},{"id":"c","kind":"state","names":{"en":"Cee"}}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","names":{"en":"Treaty"},"participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],
          "history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"}]}],
        "measures":[{"id":"m","kind":"embargo","names":{"en":"First"},"by":["a"],"against":["c"],"history":[{"on":"2001-01-01","action":"impose"}]},
          {"id":"n","kind":"embargo","names":{"en":"Second"},"by":["b"],"against":["c"],"history":[{"on":"2001-01-01","action":"impose"}]}],
        "diplomatic_relations":[{"id":"r","names":{"en":"Relations"},"between":["b","c"],"history":[{"on":"1990-01-01","action":"establish"},{"on":"2001-01-01","action":"sever"}]}]})");
    dossier_index const index{one};
    auto const made = drawn_network(network(index, date{2010, 1, 1}));
    CHECK(paths_with(made, "halo", "halo") == 1); // between Ay and Bee: the only link of cooperation
    CHECK(made.words().find("diplomatic relation: Relations") != std::string::npos);
    CHECK(made.words().find("conflict: Relations") == std::string::npos);
}
