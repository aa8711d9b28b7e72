// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/picture/waits.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>
#include <support/svg.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

support::svg_document drawn_waits(waiting_graph const& of, picture_options const& options = {}) {
    auto const made = support::read_svg(to_svg(of, options));
    CHECK(made.error == "");
    CHECK(support::crowded_texts(made) == std::vector<std::string>{});
    return made;
}

std::size_t arrows(support::svg_document const& of, std::string_view with) {
    auto const all = of.all("path");
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [&](support::svg_element const& one) { return one["marker-end"] != "" && one.has_class(with); }));
}

} // namespace

TEST_CASE("waits picture: an arc leads to the promise that is waited for") {
    dossier_index const index{support::story()};
    auto const made = drawn_waits(waits(index, date{2023, 3, 17}));
    CHECK(arrows(made, "link") == 2);
    CHECK(arrows(made, "together") == 1); // the one at the same time
    auto const words = made.words();
    for (char const* const expected : {"Who waits for whom, 2023-03-17", "Korea withdraws its WTO complaint",
                                       "Republic of Korea to Japan: pending", "at the same time"}) {
        INFO(expected);
        CHECK(words.find(expected) != std::string::npos);
    }
    for (std::uint32_t const width : {320U, 360U, 1440U}) {
        drawn_waits(waits(index, date{2023, 3, 17}), {.width = width});
    }
}

TEST_CASE("waits picture: three promises wait for the withdrawal of 1980, and one was overdue in 1983") {
    dossier_index const index{support::camp_david()};
    CHECK(arrows(drawn_waits(waits(index, date{1979, 6, 17})), "link") == 3);
    auto const late = drawn_waits(waits(index, date{1983, 1, 1}));
    auto const boxes = late.all("rect");
    CHECK(std::any_of(boxes.begin(), boxes.end(), [](support::svg_element const& one) { return one.has_class("overdue"); }));
}

TEST_CASE("waits picture: a deadlock is thick, other conditions are words, and nothing is told") {
    waiting_graph all;
    all.on = date{2020};
    for (char const* const name : {"x", "y", "z"}) {
        all.all.push_back({.commitment = *id<commitment>::from(name),
                           .name = std::string("<") + name,
                           .stages = {"pending"},
                           .open = certainty::yes});
    }
    named<commitment> const x{id<commitment>{"x"}, "<x"};
    named<commitment> const y{id<commitment>{"y"}, "<y"};
    all.links.push_back({x, {}, {}, {}, condition_order::before, y, certainty::yes, certainty::yes});
    all.links.push_back({y, {}, {}, {}, condition_order::before, x, certainty::yes, certainty::yes});
    all.links.push_back(
        {y, *target::from("measure/ban:lifted"), {}, {}, condition_order::before, std::nullopt, certainty::no, certainty::maybe});
    auto const made = drawn_waits(all);
    CHECK(arrows(made, "weakest") == 2);
    CHECK(made.words().find("waits for measure/ban:lifted") != std::string::npos);
    CHECK(made.words().find("deadlock") != std::string::npos);
    CHECK(drawn_waits(all, {.most_rows = 2}).words().find("and 1 more, not shown") != std::string::npos);
    CHECK(drawn_waits({}).words().find("no commitment is open") != std::string::npos);
}

TEST_CASE("waits picture: a wait that may be over is dotted, and a box that may be closed dashed") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","commitments":[
        {"id":"x","names":{"en":"First"},"history":[{"on":"2020-01-01","action":"pledge"},{"on":"2020-06","action":"fulfil"}]},
        {"id":"y","names":{"en":"Second"},"conditions":[{"target":"commitment/x:fulfilled","order":"before"}],"history":[{"on":"2020-01-01","action":"pledge"}]}]})");
    dossier_index const index{one};
    auto const certain = drawn_waits(waits(index, date{2020, 5, 1}));
    CHECK(arrows(certain, "link") == 1);
    CHECK(arrows(certain, "contested") == 0);
    auto const perhaps = drawn_waits(waits(index, date{2020, 6, 10}));
    CHECK(arrows(perhaps, "contested") == 1);
    CHECK(perhaps.words().find("perhaps waits for") != std::string::npos);
    CHECK(perhaps.words().find("perhaps closed already") != std::string::npos);
}

TEST_CASE("waits picture: a condition has the name of what it waits for, and a breached promise its own colour") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"Alba"}}],
        "measures":[{"id":"ban","names":{"en":"The ban on sand"},"kind":"boycott","history":[{"on":"2020-01-01","action":"impose"}]}],
        "commitments":[{"id":"c","names":{"en":"Open the bridge"},"by":["a"],"conditions":[{"target":"measure/ban:lifted","order":"before"}],"history":[{"on":"2021-01-01","action":"pledge"}]},
                       {"id":"d","names":{"en":"Pay the toll"},"by":["a"],"history":[{"on":"2021-01-01","action":"pledge"},{"on":"2021-02-01","action":"breach"}]}],
        "coverage":[{"kinds":["measure"],"period":"2020/2022"}]})");
    dossier_index const index{one};
    auto const made = drawn_waits(waits(index, date{2021, 6, 1}));
    CHECK(made.words().find("waits until The ban on sand is lifted (now: imposed)") != std::string::npos);
    CHECK(made.words().find("measure/ban") == std::string::npos);
    CHECK(made.words().find("not wholly covered by the dossier on that day: commitment") != std::string::npos);
    auto const boxes = made.all("rect");
    auto const colour = [&](std::string_view wanted) {
        return std::count_if(boxes.begin(), boxes.end(), [&](support::svg_element const& each) {
            return each.has_class(wanted) && each["height"] != "12"; // not the legend's
        });
    };
    CHECK(colour("broken") == 1);
    CHECK(colour("other") == 1);
}

TEST_CASE("waits picture: an offer looks like one, and the description names every open promise") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"commitments":[
        {"id":"offer","names":{"en":"Loan"},"by":["a"],"to":["b"],"history":[{"on":"2020-01-01","action":"offer"}]},
        {"id":"pledge","names":{"en":"Pipeline"},"by":["b"],"to":["a"],"due":"2020-03-01","history":[{"on":"2020-01-01","action":"pledge"}]}]})");
    dossier_index const index{one};
    auto const picture = to_svg(waits(index, date{2020, 6, 1}));
    CHECK(picture.find("2 open commitments. Loan: a to b: offered. Pipeline: b to a: pending; overdue: it was due 2020-03-01.") !=
          std::string::npos);
    auto const made = drawn_waits(waits(index, date{2020, 6, 1}));
    auto const boxes = made.all("rect");
    CHECK(std::count_if(boxes.begin(), boxes.end(), [](support::svg_element const& each) {
              return each["style"] == "fill:url(#e-forthcoming-other)";
          }) == 2); // the box and the legend
    CHECK(made.words().find("offered, and not yet accepted") != std::string::npos);
    CHECK(made.words().find("overdue\n") != std::string::npos);
    CHECK(drawn_waits(waits(index, date{2020, 1, 15})).words().find("overdue\n") == std::string::npos);
    // While something must come first, it is only perhaps overdue: dashed, and the legend says so.
    auto late = one;
    late.commitments[1].conditions.push_back({.target{"commitment/offer:fulfilled"}, .order = condition_order::before});
    auto const perhaps = drawn_waits(waits(dossier_index(late), date{2020, 6, 1}));
    CHECK(perhaps.words().find("perhaps overdue\n") != std::string::npos);
    auto const drawn = perhaps.all("rect");
    CHECK(std::count_if(drawn.begin(), drawn.end(), [](support::svg_element const& each) {
              return each.has_class("overdue") && each.has_class("perhaps");
          }) == 2); // the box and the legend
}

TEST_CASE("waits picture: a deadlock that is only possible is dotted") {
    auto const arcs = [](std::string const& of_q, date const& when) {
        auto const one = support::from_json<dossier>(
            R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"commitments":[
            {"id":"p","by":["a"],"to":["b"],"conditions":[{"target":"commitment/q:fulfilled","order":"before"}],"history":[{"on":"2010-01-01","action":"pledge"}]},
            {"id":"q","by":["b"],"to":["a"],"conditions":[{"target":"commitment/p:fulfilled","order":"before"}],"history":[{"on":"2010-01-01","action":"pledge"})" +
            of_q + "]}]}");
        dossier_index const index{one};
        return drawn_waits(waits(index, when));
    };
    auto const certain = arcs("", date{2018, 6, 1});
    CHECK(arrows(certain, "weakest") == 2);
    CHECK(arrows(certain, "contested") == 0);
    CHECK(certain.words().find("perhaps a deadlock") == std::string::npos);
    auto const possible = arcs(R"(,{"on":"2018","action":"fulfil"})", date{2018, 6, 1});
    CHECK(arrows(possible, "contested") == 2);
    CHECK(possible.words().find("perhaps a deadlock") != std::string::npos);
}
