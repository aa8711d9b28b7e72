// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/picture/triangle.hpp>

#include <support/catch.hpp>
#include <support/story.hpp>
#include <support/svg.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

namespace {

support::svg_document drawn_triangle(leg_assessment const& of, picture_options const& options = {}) {
    auto const made = support::read_svg(to_svg(of, options));
    CHECK(made.error == "");
    CHECK(support::crowded_texts(made) == std::vector<std::string>{});
    return made;
}

} // namespace

TEST_CASE("triangle picture: before the summit of March 2023, Japan and Korea were the weakest leg") {
    dossier_index const index{support::story()};
    auto const assessed = weakest_leg(index, {"cjk-summit"}, date{2023, 3, 15});
    REQUIRE(assessed);
    auto const made = drawn_triangle(*assessed);
    auto const words = made.words();
    for (char const* const expected :
         {"China", "Japan", "Republic of Korea", "the weakest", "What weakens Japan and Republic of Korea",
          "Leaders' shuttle visits, suspended; resolved: "}) {
        INFO(expected);
        CHECK(words.find(expected) != std::string::npos);
    }
    auto const legs = made.all("path");
    CHECK(std::count_if(legs.begin(), legs.end(), [](support::svg_element const& one) { return one.has_class("weakest"); }) == 1);
    CHECK(std::count_if(legs.begin(), legs.end(), [](support::svg_element const& one) { return one.has_class("edge"); }) == 3);
    for (std::uint32_t const width : {320U, 360U, 480U, 1440U}) {
        auto const other = drawn_triangle(*assessed, {.width = width}).words();
        CHECK(other.find("Republic of Korea\n") != std::string::npos);
        CHECK(other.find("on 2023-03-15") != std::string::npos);
        CHECK(other.find("\xE2\x80\xA6; resolved") == std::string::npos); // scores are not cut
    }
    auto const cut = drawn_triangle(*assessed, {.most_rows = 2});
    CHECK(cut.words().find(" more, not shown") != std::string::npos);
}

TEST_CASE("triangle picture: legs of which nothing is known are dotted, and an empty answer is drawn") {
    leg_assessment one;
    one.forum = {id<trilateral_forum>{"three"}, "Three <states>"};
    one.on = date{2020};
    for (auto const& [a, b] : {std::pair{"a", "b"}, std::pair{"b", "c"}, std::pair{"a", "c"}}) {
        tie_assessment leg;
        leg.actors = {{*id<actor>::from(a), a}, {*id<actor>::from(b), std::string(b) + std::string(5000, 'y')}};
        leg.between = *dyad::from(leg.actors[0].id, leg.actors[1].id);
        one.legs.push_back(leg);
    }
    auto const made = drawn_triangle(one);
    auto const legs = made.all("path");
    CHECK(std::count_if(legs.begin(), legs.end(), [](support::svg_element const& each) { return each.has_class("contested"); }) ==
          3);
    CHECK(made.words().find("unknown") != std::string::npos);
    drawn_triangle(leg_assessment{});
}

TEST_CASE("triangle picture: without a weakest leg, or without what weakens it, it says so") {
    leg_assessment of;
    of.forum = {{"f"}, "Forum"};
    of.on = date{2020, 1, 1};
    std::vector<named<actor>> const three{{{"a"}, "Ay"}, {{"b"}, "Bee"}, {{"c"}, "Cee"}};
    for (auto const& [i, k] : {std::pair(0U, 1U), std::pair(0U, 2U), std::pair(1U, 2U)}) {
        tie_assessment leg;
        leg.between = *dyad::from(three[i].id, three[k].id);
        leg.actors = {three[i], three[k]};
        leg.score = 500;
        of.legs.push_back(leg);
    }
    CHECK(drawn_triangle(of).words().find("several legs are equally weak") != std::string::npos);
    of.legs[2].score.reset();
    CHECK(drawn_triangle(of).words().find("of one leg nothing is known, so none is the weakest") != std::string::npos);
    of.legs[1].score.reset();
    CHECK(drawn_triangle(of).words().find("of two legs nothing is known, so none is the weakest") != std::string::npos);
    of.legs[0].score.reset();
    CHECK(drawn_triangle(of).words().find("of no leg anything is known") != std::string::npos);
    of.legs[0].score = 500;
    of.weakest = of.legs[0].between;
    CHECK(drawn_triangle(of).words().find("nothing on record weakens Ay and Bee") != std::string::npos);
}
