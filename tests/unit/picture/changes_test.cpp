// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/picture/changes.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/generate.hpp>
#include <support/story.hpp>
#include <support/svg.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

changes changed(dossier const& of, date const& from, date const& to) {
    dossier_index const index{of};
    return diff(state_of_play(index, from), state_of_play(index, to));
}

support::svg_document drawn_changes(changes const& of, picture_options const& options = {}) {
    auto const made = support::read_svg(to_svg(of, options));
    CHECK(made.error == "");
    CHECK(support::crowded_texts(made) == std::vector<std::string>{});
    return made;
}

} // namespace

TEST_CASE("changes picture: what the summit changed, before and after") {
    auto const made = drawn_changes(changed(support::story(), date{2023, 3, 15}, date{2023, 3, 18}));
    auto const words = made.words();
    for (char const* const expected :
         {"Changes, 2023-03-15 to 2023-03-18", "Leaders' shuttle visits\nsuspended\nrestart agreed\nagree restart\n2023-03-16\n",
          "Export controls on three materials\nimposed\nlifting\nannounce lifting\n2023-03-16\n",
          "Dialogue on economic security\nnot yet\nproposed\npropose\n2023-03-16\n"}) {
        INFO(expected);
        CHECK(words.find(expected) != std::string::npos);
    }
    // As unsure on one day as on the other: not told.
    CHECK(words.find("Boycott") == std::string::npos);
    auto const boxes = made.all("rect");
    CHECK(std::any_of(boxes.begin(), boxes.end(), [](support::svg_element const& one) {
        return one["style"] == "fill:url(#e-suspended-cooperation)" && one.has_class("cooperation");
    }));
}

TEST_CASE("changes picture: a change that is not certain has a dashed edge") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","channels":[{"id":"talks","level":"leaders","history":[
        {"on":"2010-01-01","action":"convene"},{"on":"2015","action":"suspend"}]}]})");
    auto const made = drawn_changes(changed(one, date{2014, 1, 1}, date{2015, 6, 1}));
    CHECK(made.words().find("perhaps no change") != std::string::npos);
    CHECK(made.words().find("active or suspended") != std::string::npos);
}

TEST_CASE("changes picture: what the clock made is certain, and shown as what it is") {
    // Promised for the end of March 2017, and not done; a ban until 4 March.
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "commitments":[{"id":"claims","by":["a"],"to":["b"],"due":"2017-03-31","history":[{"on":"2016-01-01","action":"pledge"}]}],
        "measures":[{"id":"ban","kind":"export_control","by":["a"],"against":["b"],"history":[{"on":"2016-01-01","action":"impose","until":"2017-03-04"}]}]})");
    auto const made = drawn_changes(changed(one, date{2017, 3, 1}, date{2017, 4, 2}));
    auto const words = made.words();
    CHECK(words.find("overdue; pending") != std::string::npos);
    CHECK(words.find("over (on record: imposed)") != std::string::npos);
    CHECK(words.find("perhaps no change") == std::string::npos);
    auto const boxes = made.all("rect");
    CHECK(std::any_of(boxes.begin(), boxes.end(), [](support::svg_element const& each) { return each.has_class("overdue"); }));
    CHECK(std::any_of(boxes.begin(), boxes.end(), [](support::svg_element const& each) { return each.has_class("over"); }));
}

TEST_CASE("changes picture: where only an inference changed, the box begins with it") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"}],"commitments":[{"id":"c","by":["a"],"due":"2020-06-30",
        "history":[{"on":"2020-01-01","action":"pledge"}]}]})");
    auto const made = drawn_changes(changed(one, date{2020, 6, 1}, date{2020, 8, 1}));
    CHECK(made.words().find("overdue; pending") != std::string::npos);
    CHECK(made.words().find("pending; overdue") == std::string::npos);
}

TEST_CASE("changes picture: a suspension that ended by its own date is not hatched, and perhaps overdue is dashed") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","actors":[{"id":"a","kind":"state"}],
        "measures":[{"id":"m","kind":"boycott","by":["a"],"history":[{"on":"2010-01-01","action":"impose"},{"on":"2015-01-01","until":"2016-03-01","action":"suspend"}]}],
        "commitments":[{"id":"c","by":["a"],"due":"2016","history":[{"on":"2010-01-01","action":"pledge"}]}]})");
    auto const made = drawn_changes(changed(one, date{2016, 1, 1}, date{2016, 7, 1}));
    std::size_t hatched = 0;
    std::size_t perhaps = 0;
    for (support::svg_element const& each : made.all("rect")) {
        hatched += each["height"] == "20" && each["style"].find("suspended-conflict") != std::string::npos ? 1U : 0U;
        perhaps += each["height"] == "20" && each.has_class("overdue") && each.has_class("perhaps") ? 1U : 0U;
    }
    CHECK(hatched == 1); // before
    CHECK(perhaps == 1);
}

TEST_CASE("changes picture: nothing, hostile names, and more than has room") {
    CHECK(drawn_changes(changes{}).words().find("no standing changed") != std::string::npos);
    auto all = changed(support::generator::dossier(400, 6), date{1960, 1, 1}, date{1990, 1, 1});
    all.all.at(0).name = "<script>\"&" + std::string(10000, 'x');
    auto const made = drawn_changes(all, {.width = 320, .most_rows = 30});
    CHECK(made.words().find(" more, not shown") != std::string::npos);
    auto const groups = made.all("g");
    CHECK(std::count_if(groups.begin(), groups.end(), [](support::svg_element const& one) { return one.has_class("change"); }) ==
          30);
}

TEST_CASE("changes picture: it can be read from 320 pixels on") {
    auto const all = changed(support::story(), date{2019, 6, 1}, date{2023, 6, 1});
    for (std::uint32_t const width : {320U, 360U, 640U, 960U, 1440U}) {
        INFO(width);
        drawn_changes(all, {.width = width});
    }
}

TEST_CASE("changes picture: severed relations have the colour of conflict") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "diplomatic_relations":[{"id":"r","between":["a","b"],"history":[{"on":"1950-01-01","action":"establish"},{"on":"1982-04-02","action":"sever"}]}]})");
    dossier_index const index{one};
    auto const made =
        support::read_svg(to_svg(diff(state_of_play(index, date{1982, 4, 1}), state_of_play(index, date{1982, 4, 3}))));
    CHECK(made.error == "");
    CHECK(made.words().find("\nconflict\n") != std::string::npos);
    CHECK(made.words().find(", suspended") == std::string::npos); // it is open, not suspended
}

TEST_CASE("changes picture: notice and provisional application have the signs of the timeline, and a denied step a dotted edge") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[
        {"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],
         "history":[{"on":"2000-01-01","action":"sign"},{"on":"2001-01-01","action":"apply_provisionally"}]},
        {"id":"u","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party","history":[{"on":"1999-01-01","action":"ratify"},{"on":"1999-01-01","action":"enter_into_force"},{"on":"2001-01-01","action":"give_notice"}]}],
         "history":[{"on":"1999-01-01","action":"sign"},{"on":"1999-01-01","action":"enter_into_force"}]}],
        "measures":[{"id":"m","kind":"embargo","by":["a"],"against":["b"],"history":[{"on":"2001-01-01","action":"impose","accounts":[{"stance":"denies","by":["b"]}]}]}]})");
    auto const made = drawn_changes(changed(one, date{2000, 6, 1}, date{2001, 6, 1}));
    auto const boxes = made.all("rect");
    auto const count = [&](std::string_view wanted) {
        return std::count_if(boxes.begin(), boxes.end(), [&](support::svg_element const& each) {
            return each.has_class(wanted) && each["height"] != "12" && each["height"] != "2"; // not the legend's
        });
    };
    CHECK(count("notice") == 1);
    CHECK(count("contested") == 1);
    auto const words = made.words();
    CHECK(words.find("notice given") != std::string::npos);
    CHECK(words.find("applied provisionally") != std::string::npos);
    CHECK(words.find("accounts differ") != std::string::npos);
    CHECK(words.find("perhaps no change") == std::string::npos); // each is a dated step
}

TEST_CASE("changes picture: what was undone in between is drawn as perhaps no change") {
    // It escalated and calmed down again; the record does not claim to be complete.
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"coverage":[{"period":"2000-01-01/2000-12-31"}],
        "disputes":[{"id":"d","kind":"territorial","names":{"en":"The islands"},"sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"]}],
        "history":[{"on":"2000-01-01","action":"activate"},{"on":"2001-01-01","action":"escalate"},{"on":"2002-01-01","action":"de_escalate"}]}]})");
    auto const made = drawn_changes(changed(one, date{2000, 6, 1}, date{2003, 1, 1}));
    CHECK(made.words().find("The islands\nactive\nactive\n") != std::string::npos);
    auto const paths = made.all("path");
    CHECK(std::count_if(paths.begin(), paths.end(), [](support::svg_element const& each) {
              return each.has_class("contested") && each["marker-end"] != "";
          }) == 1);
}

TEST_CASE("changes picture: the last certain step is told, and one that may lie after the second day only as possible") {
    auto const told = [](std::string const& history) {
        auto const one = support::from_json<dossier>(
            R"({"entente":"1.1","channels":[{"id":"c","level":"ministers","members":[],"history":[)" + history + "]}]}");
        dossier_index const index{one};
        return support::read_svg(to_svg(diff(state_of_play(index, date{1979, 3, 25}), state_of_play(index, date{1979, 5, 10}))))
            .words();
    };
    auto const both = told(R"({"on":"1979-04-25","action":"establish"},{"on":"1979-05","action":"convene"})");
    CHECK(both.find("establish") != std::string::npos);
    CHECK(both.find("convene") == std::string::npos);
    auto const one = told(R"({"on":"1979-05","action":"convene"})");
    CHECK(one.find("perhaps convene") != std::string::npos);
}
