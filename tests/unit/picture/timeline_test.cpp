// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/picture/timeline.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/generate.hpp>
#include <support/story.hpp>
#include <support/svg.hpp>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

using namespace entente;

namespace {

std::string timeline_of(dossier const& one, selection const& what = {}, timeline_span const& span = {},
                        picture_options const& options = {}) {
    dossier_index const index{one};
    return to_svg(courses(index, what, span), options);
}

support::svg_document drawn_timeline(std::string const& json, timeline_span const& span = {}) {
    auto const picture = timeline_of(support::from_json<dossier>(R"({"entente":"1.1",)" + json + '}'), {}, span);
    auto result = support::read_svg(picture);
    CHECK(result.error == "");
    CHECK(support::crowded_texts(result) == std::vector<std::string>{});
    return result;
}

/// The bands and end marks of a picture, in order: those with a class of a standing.
std::vector<support::svg_element> bands(support::svg_document const& of) {
    std::vector<support::svg_element> result;
    bool in_course = false;
    for (support::svg_element const& one : of.elements) {
        in_course = one.name == "g" ? one.has_class("course") : in_course;
        if (in_course && one.name == "rect") {
            result.push_back(one);
        }
    }
    if (!result.empty()) { // the legend's swatches follow the last course
        auto const legend =
            std::find_if(result.begin(), result.end(), [](support::svg_element const& one) { return one["height"] == "12"; });
        result.erase(legend, result.end());
    }
    return result;
}

} // namespace

TEST_CASE("timeline picture: a suspension is hatched over just its days") {
    auto const made =
        drawn_timeline(R"("channels":[{"id":"talks","level":"leaders","history":[{"on":"2010-01-01","action":"convene"},
        {"on":"2014-01-01","action":"suspend"},{"on":"2018-01-01","action":"resume"}]}])",
                       {.from = date{2010, 1, 1}, .to = date{2021, 12, 31}});
    auto const all = bands(made);
    REQUIRE(all.size() == 3);
    CHECK(all[0].has_class("cooperation"));
    CHECK(all[0]["style"] == "");
    CHECK(all[1]["style"] == "fill:url(#e-suspended-cooperation)");
    CHECK(all[2]["style"] == "");
    // 1,461 days, 1,461 days and 1,461 days of 4,383: a third of the plot each.
    auto const width = support::length_of(all[0]["width"]);
    CHECK(std::abs(support::length_of(all[1]["width"]) - width) <= 1);
    CHECK(std::abs(support::length_of(all[2]["width"]) - width) <= 1);
    CHECK(support::length_of(all[1]["x"]) - support::length_of(all[0]["x"]) == width);
    CHECK(made.words().find("suspended") != std::string::npos);
}

TEST_CASE("timeline picture: an uncertain day fades over just the days that it may be") {
    auto const made =
        drawn_timeline(R"("channels":[{"id":"talks","level":"leaders","history":[{"on":"2010-01-01","action":"convene"},
        {"on":"2015","action":"suspend"}]}])",
                       {.from = date{2010, 1, 1}, .to = date{2019, 12, 31}});
    auto const all = bands(made);
    REQUIRE(all.size() == 4); // active, active fading out, suspended fading in, suspended
    CHECK(all[0]["mask"] == "");
    CHECK(all[1]["mask"] == "url(#e-out)");
    CHECK(all[2]["mask"] == "url(#e-in)");
    CHECK(all[1]["x"] == all[2]["x"]);
    CHECK(all[1]["width"] == all[2]["width"]);
    // 364 days, from 1 January to 30 December, after 1,826.
    CHECK(std::abs(support::length_of(all[1]["width"]) * 1826 - support::length_of(all[0]["width"]) * 364) <= 2 * 1826);
    CHECK(made.words().find("fades: the day is not certain") != std::string::npos);
}

TEST_CASE("timeline picture: what is inferred has a dashed edge, and an end has a mark and a word") {
    auto const made = drawn_timeline(
        R"("measures":[{"id":"ban","kind":"export_control","history":[{"on":"2020-01-01","action":"impose","until":"2020-06-30"}]}],
        "channels":[{"id":"talks","level":"leaders","history":[{"on":"2010-01-01","action":"convene"},{"on":"2012-01-01","action":"suspend","until":"2013-12-31"}]}])",
        {.from = date{2010}, .to = date{2022}});
    auto const words = made.words();
    CHECK(words.find("expired, inferred\n") != std::string::npos);
    CHECK(words.find("inferred\n") != std::string::npos);
    auto const all = bands(made);
    CHECK(std::any_of(all.begin(), all.end(), [](support::svg_element const& one) { return one.has_class("over"); }));
    CHECK(std::any_of(all.begin(), all.end(), [](support::svg_element const& one) { return one.has_class("inferred"); }));
}

TEST_CASE("timeline picture: of the first dossier it names every instrument, the summit, and what led to what") {
    auto const picture = timeline_of(support::story(), {}, {.from = date{2018}, .to = date{2024, 6}});
    auto const made = support::read_svg(picture);
    CHECK(made.error == "");
    CHECK(support::crowded_texts(made) == std::vector<std::string>{});
    auto const words = made.words();
    for (char const* const expected :
         {"Timeline, 2018 to 2024", "Channels", "Leaders' shuttle visits", "Summit of Yoon and Kishida in Tokyo", "restart agreed",
          "conflict", "causal link, contested", "fulfilled"}) {
        INFO(expected);
        CHECK(words.find(expected) != std::string::npos);
    }
    auto const arrows = made.all("path");
    CHECK(std::count_if(arrows.begin(), arrows.end(), [](support::svg_element const& one) { return one["marker-end"] != ""; }) > 8);
    CHECK(timeline_of(support::story(), {}, {.from = date{2018}, .to = date{2024, 6}}) == picture);
}

TEST_CASE("timeline picture: it can be read from 320 pixels on, and for every dossier") {
    for (dossier const* const one : {&support::story(), &support::camp_david()}) {
        for (std::uint32_t const width : {0U, 320U, 360U, 560U, 960U, 1440U, 4000000000U}) {
            INFO(width);
            auto const made = support::read_svg(timeline_of(*one, {}, {}, {.width = width}));
            CHECK(made.error == "");
            CHECK(support::crowded_texts(made) == std::vector<std::string>{});
            CHECK(made.elements.front()["width"] == std::to_string(std::clamp(width, 320U, 10000U)));
        }
    }
}

TEST_CASE("timeline picture: names are shown as text, whatever they are") {
    std::string const hostile = R"(</title><script>alert(1)</script>]]>&amp;"')"
                                "\xE2\x80\xAE"
                                "evil";
    dossier one;
    one.channels.push_back({.id{"talks"}, .level = dialogue_level::leaders});
    one.channels[0].names.set(language_tag{"en"}, hostile + std::string(10000, 'x'));
    one.channels[0].history.push_back(support::did("2020-01-01", dialogue_action::convene));
    one.channels.push_back({.id{"kanji"}, .level = dialogue_level::leaders});
    one.channels[1].names.set(language_tag{"en"}, "日韓首脳会談と日中韓サミットの経緯についての長い名前");
    one.channels[1].history.push_back(support::did("2020-02-01", dialogue_action::convene));
    one.channels.push_back({.id{"nothing"}, .level = dialogue_level::leaders});
    one.channels[2].names.set(language_tag{"en"}, "");
    one.channels[2].history.push_back(support::did("2020-02-01", dialogue_action::convene));
    picture_options const options{
        .title = hostile, .width = 960, .most_rows = 200, .style = ".a>b{fill:url(</style><script>)}", .prefix = "\"><x"};
    auto const picture = timeline_of(one, {}, {}, options);
    auto const made = support::read_svg(picture);
    CHECK(made.error == "");
    CHECK(made.all("script").empty());
    CHECK(picture.find("\xE2\x80\xAE") == std::string::npos); // no change of direction
    CHECK(picture.find("https://") == std::string::npos);
    CHECK(support::crowded_texts(made) == std::vector<std::string>{});
    CHECK(made.all("style").at(0).characters == options.style);
}

TEST_CASE("timeline picture: no dates, only uncertain ones, and all that there are") {
    CHECK(drawn_timeline(R"("actors":[])").words().find("nothing is on record") != std::string::npos);
    drawn_timeline(R"("channels":[{"id":"talks","level":"leaders","history":[{"action":"convene"}]}])");
    drawn_timeline(
        R"("channels":[{"id":"talks","level":"leaders","history":[{"on":"19XX","action":"convene"},{"on":"201X~","action":"suspend"}]}])");
    auto const made = drawn_timeline(
        R"("channels":[{"id":"talks","level":"leaders","history":[{"on":"-0480","action":"convene"},{"on":"9999-12-31","action":"suspend"}]}])");
    CHECK(made.words().find("5000") != std::string::npos);
    drawn_timeline(R"("channels":[{"id":"talks","level":"leaders","history":[{"on":"-9999-01-01","action":"convene"}]}])");
    drawn_timeline(R"("channels":[{"id":"talks","level":"leaders","history":[{"on":"2020-02-29","action":"convene"}]}])");
    drawn_timeline(R"("channels":[{"id":"talks","level":"leaders","history":[{"on":"2020-02-29","action":"convene"}]}])",
                   {.from = date{2020, 2, 29}, .to = date{2020, 2, 29}});
}

TEST_CASE("timeline picture: a treaty that is signed and not in force is dotted, and one that is applied provisionally is not") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","agreements":[
        {"id":"s","form":"treaty","binding":"legal","names":{"en":"Signed"},"history":[{"on":"2001-01-01","action":"sign"},{"on":"2003-01-01","action":"enter_into_force"}]},
        {"id":"p","form":"treaty","binding":"legal","names":{"en":"Applied"},"history":[{"on":"2001-01-01","action":"sign"},{"on":"2001-01-01","action":"apply_provisionally"}]}]})");
    dossier_index const index{one};
    auto const made = support::read_svg(to_svg(courses(index)));
    auto const bands = made.all("rect");
    CHECK(std::count_if(bands.begin(), bands.end(), [](support::svg_element const& each) {
              return each["style"] == "fill:url(#e-forthcoming-cooperation)" && each["height"] == "16";
          }) == 1);
    CHECK(made.words().find("cooperation, not yet in effect") != std::string::npos);
}

TEST_CASE("timeline picture: what was over before the span is not shown, and meetings may stand alone") {
    auto const story = std::string(
        R"("channels":[{"id":"old","level":"leaders","history":[{"on":"2010-01-01","action":"convene"},{"on":"2012-01-01","action":"close"}]}],
        "meetings":[{"id":"summit","kind":"summit","level":"leaders","history":[{"on":"2016-01-01","action":"hold"}]}])");
    auto const later = drawn_timeline(story, {.from = date{2015}, .to = date{2020}});
    CHECK(bands(later).empty());
    CHECK(later.words().find("no instrument has a course here") != std::string::npos);
    CHECK(later.words().find("summit") != std::string::npos);
    CHECK_FALSE(bands(drawn_timeline(story, {.from = date{2011}, .to = date{2020}})).empty());
}

TEST_CASE("timeline picture: severed relations are conflict, and several standings of one colour have an edge of their own") {
    auto const made = drawn_timeline(
        R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"diplomatic_relations":[{"id":"ties","between":["a","b"],"history":[
        {"on":"1980-01-01","action":"establish"},{"on":"1984-01-01","action":"sever"}]}],"disputes":[{"id":"row","kind":"trade","history":[
        {"on":"1981-01-01","action":"activate"},{"on":"1983","action":"negotiate"}]}])",
        {.from = date{1980}, .to = date{1989}});
    auto const all = bands(made);
    CHECK(std::any_of(all.begin(), all.end(),
                      [](support::svg_element const& one) { return one.has_class("conflict") && !one.has_class("either"); }));
    CHECK(std::none_of(all.begin(), all.end(),
                       [](support::svg_element const& one) { return one["style"].find("suspended") != std::string::npos; }));
    CHECK(std::any_of(all.begin(), all.end(),
                      [](support::svg_element const& one) { return one.has_class("conflict") && one.has_class("either"); }));
    CHECK(made.words().find("one of several standings of this colour") != std::string::npos);
}

TEST_CASE("timeline picture: what has no room is counted") {
    auto const large = support::generator::dossier(2000, 6);
    dossier_index const index{large};
    auto const all = courses(index);
    auto const picture = to_svg(all, {.most_rows = 50});
    auto const made = support::read_svg(picture);
    CHECK(made.error == "");
    auto const groups = made.all("g");
    CHECK(std::count_if(groups.begin(), groups.end(), [](support::svg_element const& one) { return one.has_class("course"); }) ==
          50);
    CHECK(made.words().find(" more, not shown") != std::string::npos);
    CHECK(picture.size() < 200000);
    CHECK(support::read_svg(to_svg(all, {.most_rows = 0})).error == "");
}

TEST_CASE("timeline picture: arrows of causes that form a cycle, and none within one instrument") {
    auto const made = drawn_timeline(R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "measures":[{"id":"m","kind":"boycott","by":["a"],"against":["b"],"history":[{"key":"first","on":"2001-01-01","action":"impose"},{"key":"second","on":"2004-01-01","action":"lift"}]},
                    {"id":"n","kind":"boycott","by":["b"],"against":["a"],"history":[{"key":"first","on":"2002-01-01","action":"impose"}]}],
        "causal_links":[{"id":"x","cause":"measure/m#first","relation":"triggers","effect":"measure/n#first"},
                  {"id":"y","cause":"measure/n#first","relation":"triggers","effect":"measure/m#first"},
                  {"id":"z","cause":"measure/m#first","relation":"triggers","effect":"measure/m#second"}])");
    auto const paths = made.all("path");
    CHECK(std::count_if(paths.begin(), paths.end(),
                        [](support::svg_element const& one) { return one.has_class("link") && !one["marker-end"].empty(); }) == 2);
}

TEST_CASE("timeline picture: of 100,000 instruments it shows as many as it is asked to, and counts the rest") {
    course_list all;
    all.all.reserve(100000);
    for (int i = 0; i != 100000; ++i) {
        course one;
        one.instrument = *ref<>::from("measure/m" + std::to_string(i));
        one.name = "Measure " + std::to_string(i);
        course_stretch imposed;
        imposed.from = date::from(std::to_string(1900 + i % 100));
        imposed.possible.push_back({.stage = "imposed", .phase = standing_phase::open});
        one.stretches.push_back(std::move(imposed));
        all.all.push_back(std::move(one));
    }
    auto const picture = to_svg(all, {.most_rows = 50});
    CHECK(support::read_svg(picture).words().find("and 99950 instruments more, not shown") != std::string::npos);
    CHECK(picture.size() < 60000);
}

TEST_CASE("timeline picture: grouped by the states that take part, organs folded to their state") {
    auto const made = support::read_svg(timeline_of(
        support::from_json<dossier>(
            R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"Alba"}},{"id":"b","kind":"state","names":{"en":"Bora"}},
        {"id":"c","kind":"state","names":{"en":"Cara"}},{"id":"ministry","kind":"ministry","part_of":"a"}],
        "measures":[{"id":"m1","names":{"en":"first"},"kind":"boycott","by":["ministry"],"against":["b"],"history":[{"on":"2001","action":"impose"}]},
                    {"id":"m2","names":{"en":"second"},"kind":"boycott","by":["a"],"against":["c"],"history":[{"on":"2001","action":"impose"}]},
                    {"id":"m3","names":{"en":"nobody's"},"kind":"boycott","history":[{"on":"2001","action":"impose"}]}],
        "channels":[{"id":"talks","names":{"en":"Talks"},"level":"leaders","members":[{"actor":"b"},{"actor":"a"}],"history":[{"on":"2002","action":"convene"}]},
                    {"id":"three","names":{"en":"Three"},"level":"leaders","members":[{"actor":"b"},{"actor":"a"},{"actor":"c"}],"history":[{"on":"2002","action":"convene"}]}]})"),
        {}, {}, {.group = timeline_group::pair}));
    CHECK(made.error == "");
    CHECK(support::crowded_texts(made) == std::vector<std::string>{});
    std::string order;
    for (support::svg_element const& one : made.all("text")) {
        bool const is_heading = one.has_class("heading");
        bool const is_name = one["class"].empty() && one["x"] == "14";
        order += is_heading ? "[" + one.characters + "]" : is_name ? one.characters + ";" : "";
    }
    CHECK(order == "[Alba and Bora]first;Talks;[Alba and Cara]second;[Between nobody]nobody's;[Alba, Bora and Cara]Three;");
}

TEST_CASE("timeline picture: it ends on the day of compilation, also if a promise is due later") {
    auto const made = drawn_timeline(
        R"("compiled":"2013-12-31","commitments":[{"id":"c","due":"2030","history":[{"on":"2012-01-01","action":"pledge"}]}])");
    CHECK(made.words().find("Timeline, 2012 to 2013") != std::string::npos);
    CHECK(made.words().find("2020") == std::string::npos);
}

TEST_CASE("timeline picture: a mediator does not part a treaty of two from their other affairs, and an inferred end is dashed") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"A"}},{"id":"b","kind":"state","names":{"en":"B"}},{"id":"m","kind":"international_organisation","names":{"en":"M"}}],
        "agreements":[{"id":"t","names":{"en":"Treaty"},"form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"},{"actor":"m","capacity":"mediator"}],
                       "history":[{"on":"2001-01-01","action":"sign"},{"on":"2001-01-01","until":"2003-01-01","action":"enter_into_force"}]}],
        "measures":[{"id":"x","names":{"en":"Measure"},"kind":"boycott","by":["a"],"against":["b"],"history":[{"on":"2001","action":"impose"}]}]})");
    auto const made = support::read_svg(timeline_of(one, {}, {.to = date{2005}}, {.group = timeline_group::pair}));
    CHECK(made.words().find("A and B\n") != std::string::npos);
    CHECK(made.words().find(" M\n") == std::string::npos);
    auto const marks = made.all("rect");
    CHECK(
        std::any_of(marks.begin(), marks.end(), [](support::svg_element const& each) { return each["class"] == "over inferred"; }));
    CHECK(made.words().find("expired, inferred") != std::string::npos);
}

TEST_CASE("timeline picture: a few changes long before all others get a fifth of the width, and the axis says so") {
    std::string measures;
    for (int i = 1; i <= 9; ++i) {
        measures += R"(,{"id":"m)" + std::to_string(i) + R"(","kind":"boycott","history":[{"on":"202)" + std::to_string(i % 3) +
                    "-0" + std::to_string(i) + R"(-01","action":"impose"}]})";
    }
    auto const made = drawn_timeline(
        R"("measures":[{"id":"old","kind":"boycott","history":[{"on":"1900-01-01","action":"impose"}]})" + measures + "]");
    CHECK(made.words().find("Timeline, 1900 to 2022") != std::string::npos);
    CHECK(made.words().find("before this line, time takes less room") != std::string::npos);
    auto const all = bands(made);
    REQUIRE(all.size() == 10);
    auto const x = [](support::svg_element const& one) { return std::atof(one["x"].c_str()); };
    // The picture is 960 wide, the names take 100 and the margins 28: 832 are left, of which the time before 2020 has 166.
    CHECK(x(all[0]) < 114 + 20);
    for (std::size_t i = 1; i != all.size(); ++i) {
        CHECK(x(all[i]) > 114 + 160);
    }
    // With a span of one's own, the scale is even.
    auto const even = drawn_timeline(
        R"("measures":[{"id":"old","kind":"boycott","history":[{"on":"1900-01-01","action":"impose"}]})" + measures + "]",
        {.from = date{1900}, .to = date{2023}});
    CHECK(even.words().find("takes less room") == std::string::npos);
}

TEST_CASE("timeline picture: a step that is denied has a dotted edge, and its neighbours have none") {
    auto const made = drawn_timeline(
        R"("actors":[{"id":"a","kind":"state"}],"measures":[{"id":"m","kind":"boycott","history":[{"on":"2010-01-01","action":"impose",
        "accounts":[{"stance":"denies","by":["a"]}]}]},{"id":"n","kind":"boycott","history":[{"on":"2010-01-01","action":"impose"}]}])");
    auto const all = bands(made);
    REQUIRE(all.size() == 2);
    CHECK(all[0].has_class("contested"));
    CHECK(!all[1].has_class("contested"));
    CHECK(made.words().find("accounts differ") != std::string::npos);
}

TEST_CASE("timeline picture: what was so at the beginning of the record fades in, for it may have begun earlier") {
    auto const made = drawn_timeline(R"("measures":[{"id":"m","kind":"boycott","begins":{"stage":"imposed","from":"2010-01-01"},
        "history":[{"on":"2012-01-01","action":"lift"}]}])",
                                     {.from = date{2008}, .to = date{2014}});
    auto const all = bands(made);
    REQUIRE(all.size() == 3); // the band, what fades in before it, the mark of the end
    CHECK(all[1]["mask"] == "url(#e-in)");
    CHECK(std::atof(all[1]["x"].c_str()) + std::atof(all[1]["width"].c_str()) == std::atof(all[0]["x"].c_str()));
    CHECK(made.words().find("fades: the day is not certain") != std::string::npos);
}

TEST_CASE("timeline picture: notice, provisional application and disuse have signs of their own") {
    auto const made = drawn_timeline(
        R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[
        {"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],
         "history":[{"on":"2000-01-01","action":"sign"},{"on":"2001-01-01","action":"apply_provisionally"},{"on":"2005-01-01","action":"enter_into_force"},
                    {"on":"2010-01-01","action":"fall_into_disuse"}]},
        {"id":"u","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"ratify"},{"on":"2008-01-01","action":"give_notice"}]},
         {"actor":"b","capacity":"party"}],"history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"}]}])",
        {.from = date{1999}, .to = date{2014}});
    auto const words = made.words();
    CHECK(words.find("in disuse") != std::string::npos);
    CHECK(words.find("dead letter") != std::string::npos);
    CHECK(words.find("applied provisionally") != std::string::npos);
    CHECK(words.find("notice given") != std::string::npos);
    auto const boxes = made.all("rect");
    auto const with = [&](std::string_view wanted) {
        return std::count_if(boxes.begin(), boxes.end(), [&](support::svg_element const& each) { return each.has_class(wanted); });
    };
    CHECK(with("disused") == 2); // the band and the legend
    CHECK(with("notice") == 2);
}

TEST_CASE("timeline picture: an end without room behind it has its word before it, and a word returns after a pause") {
    auto const ended = drawn_timeline(
        R"("measures":[{"id":"m","kind":"boycott","history":[{"on":"2010-01-01","action":"impose"},{"on":"2020-01-01","action":"lift"}]}])",
        {.from = date{2009}, .to = date{2020, 2, 1}});
    CHECK(ended.words().find("\xE2\x86\x92 lifted") != std::string::npos);
    // Yearly talks that were silent from 2002 to 2008.
    auto const paused = drawn_timeline(
        R"("channels":[{"id":"c","level":"leaders","cadence":"P1Y","history":[{"on":"2001-01-01","action":"convene"},{"on":"2008-01-01","action":"convene"},
        {"on":"2009-01-01","action":"convene"}]}],"coverage":[{"kinds":["channel"],"period":"2000/2010"}])",
        {.from = date{2000}, .to = date{2009, 12, 31}});
    auto const texts = paused.all("text");
    CHECK(std::count_if(texts.begin(), texts.end(), [](support::svg_element const& one) { return one.characters == "active"; }) ==
          2);
}

TEST_CASE("timeline picture: a span beyond the day of compilation does not prolong what is on record") {
    // 2000 to 2009 are 3,653 days; the record ends after 2004, which is 1,827 days.
    std::string const record =
        R"("compiled":"2004-12-31","channels":[{"id":"talks","level":"leaders","history":[{"on":"2000-01-01","action":"convene"}]}])";
    auto const made = drawn_timeline(record, {.from = date{2000, 1, 1}, .to = date{2009, 12, 31}});
    auto const all = bands(made);
    REQUIRE(all.size() == 1);
    auto const lines = made.all("line");
    auto const mark =
        std::find_if(lines.begin(), lines.end(), [](support::svg_element const& each) { return each.has_class("record"); });
    REQUIRE(mark != lines.end());
    CHECK(support::length_of(all[0]["x"]) + support::length_of(all[0]["width"]) == support::length_of((*mark)["x1"]));
    CHECK(made.words().find("the dossier was compiled here") != std::string::npos);
    auto const beyond = drawn_timeline(record, {.from = date{2006, 1, 1}, .to = date{2009, 12, 31}});
    CHECK(beyond.words().find("active") == std::string::npos);
    CHECK(beyond.words().find("compiled 2004-12-31: nothing later is on record") != std::string::npos);
    CHECK(beyond.words().find("the dossier was compiled here") == std::string::npos);
    auto const whole = drawn_timeline(record, {.from = date{2000, 1, 1}, .to = date{2004, 12, 31}});
    CHECK(whole.words().find("the dossier was compiled here") == std::string::npos);
}

TEST_CASE("timeline picture: the last stretch is named, also if it is too short for its word, and words lie over arrows") {
    auto const made = drawn_timeline(
        R"("measures":[{"id":"ban","kind":"export_control","history":[{"key":"again","on":"2000-01-01","action":"impose"},{"on":"2010-01-01","action":"lift"},{"on":"2019-12-01","action":"reimpose"}]}],
        "channels":[{"id":"talks","level":"leaders","history":[{"on":"2010-01-01","action":"convene"},{"key":"stop","on":"2019-12-01","action":"suspend"}]}],
        "causal_links":[{"id":"l","cause":"channel/talks#stop","effect":"measure/ban#again","relation":"retaliates"}])",
        {.from = date{2000, 1, 1}, .to = date{2019, 12, 31}});
    auto const words = made.words();
    CHECK(words.find("imposed\n") != words.rfind("imposed\n")); // in the first band, and beside the last
    CHECK(words.find("suspended\n") != std::string::npos);
}

namespace {

std::ptrdiff_t count_with(support::svg_document const& of, std::string_view name, std::string_view wanted) {
    auto const all = of.all(name);
    return std::count_if(all.begin(), all.end(), [&](support::svg_element const& one) { return one.has_class(wanted); });
}

} // namespace

TEST_CASE("timeline picture: a notice on hold has a mark of its own, and is no notice given") {
    auto const with = [](std::string const& more) {
        return drawn_timeline(
            R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal","withdrawal":{"notice":"P1Y"},
            "participations":[{"actor":"a","capacity":"party","history":[{"on":"2010-01-01","action":"ratify"},{"on":"2011-01-01","action":"enter_into_force"},{"on":"2012-01-01","action":"give_notice"})" +
                more +
                R"(]},{"actor":"b","capacity":"party"}],"history":[{"on":"2009-01-01","action":"sign"},{"on":"2011-01-01","action":"enter_into_force"}]}])",
            {.from = date{2009}, .to = date{2016}});
    };
    auto const held = with(R"(,{"on":"2012-06-01","action":"hold_notice"})");
    CHECK(held.words().find("notice given") != std::string::npos); // until June 2012
    CHECK(held.words().find("notice on hold") != std::string::npos);
    CHECK(count_with(held, "rect", "held") == 2); // in the band and in the legend
    auto const given = with(R"(,{"on":"2012-06-01","action":"revoke_notice"})");
    CHECK(given.words().find("notice on hold") == std::string::npos);
    CHECK(count_with(given, "rect", "held") == 0);
}

TEST_CASE("timeline picture: before anything happened the axis ends on the day asked for, and an empty dossier has none") {
    std::string const record =
        R"("channels":[{"id":"talks","level":"leaders","history":[{"on":"2000-01-01","action":"convene"}]}])";
    auto const early = drawn_timeline(record, {.to = date{1980, 1, 1}});
    CHECK(early.words().find("1979-") != std::string::npos);
    CHECK(early.words().find("2000") == std::string::npos);
    CHECK(count_with(drawn_timeline(R"("actors":[])"), "line", "grid") == 0);
}

TEST_CASE("timeline picture: one uncertain time is one fade, whatever is inferred within it") {
    // Convened some day of 2011; from the middle of that year on it is perhaps not convened in time.
    auto const made = drawn_timeline(
        R"("channels":[{"id":"talks","level":"leaders","cadence":"P3M","history":[{"on":"2011","action":"convene"},{"on":"2014-01-01","action":"close"}]}])");
    auto const all = bands(made);
    CHECK(std::count_if(all.begin(), all.end(), [](support::svg_element const& one) { return !one["mask"].empty(); }) == 1);
}

TEST_CASE("timeline picture: by pair, a participation stands with its agreement, whoever else witnessed that") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"Ayland"}},{"id":"b","kind":"state","names":{"en":"Beeland"}},{"id":"c","kind":"state","names":{"en":"Ceeland"}}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","names":{"en":"Peace"},"participations":[
          {"actor":"a","capacity":"party","history":[{"on":"2001-01-01","action":"sign"},{"on":"2003-01-01","action":"ratify"},{"on":"2004-01-01","action":"enter_into_force"}]},
          {"actor":"b","capacity":"party","history":[{"on":"2001-01-01","action":"sign"},{"on":"2003-01-01","action":"ratify"},{"on":"2004-01-01","action":"enter_into_force"}]},
          {"actor":"c","capacity":"witness"}],
        "history":[{"on":"2001-01-01","action":"sign"},{"on":"2004-01-01","action":"enter_into_force"}]}]})");
    auto const made = support::read_svg(timeline_of(one, {}, {}, {.group = timeline_group::pair}));
    CHECK(made.words().find("Ayland and Beeland\n") != std::string::npos);
    CHECK(made.words().find("Peace (Ayland)") != std::string::npos);
    CHECK(made.words().find("Ceeland") == std::string::npos);
}

TEST_CASE("timeline picture: without any day there is no axis and no year") {
    auto const made = drawn_timeline(
        R"("disputes":[{"id":"d","kind":"other","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"]}],"history":[{"action":"activate"}]}])");
    CHECK(made.words().find("2000") == std::string::npos);
    CHECK(made.all("desc").at(0).characters.find("No step has a day.") != std::string::npos);
}

TEST_CASE("timeline picture: an arrow names its cause and its effect, and so does the description") {
    auto const made = drawn_timeline(
        R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"disputes":[{"id":"d","kind":"other","names":{"en":"Quarrel"},"sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"]}],"history":[{"on":"2001-01-01","action":"activate"}]}],
        "measures":[{"id":"m","kind":"tariff","names":{"en":"Tariff"},"by":["a"],"against":["b"],"history":[{"on":"2002-01-01","action":"impose"}]}],
        "causal_links":[{"id":"l","cause":"dispute/d","effect":"measure/m","relation":"cited_as_reason"}])");
    auto const arrow = std::string("Quarrel \xE2\x86\x92 Tariff: cited as reason");
    CHECK(made.all("desc").at(0).characters.find(arrow + '.') != std::string::npos);
    auto const titles = made.all("title");
    CHECK(std::count_if(titles.begin(), titles.end(), [&](support::svg_element const& one) { return one.characters == arrow; }) ==
          1);
}

TEST_CASE("timeline picture: meetings of one day are named by the first of them, and the others are counted") {
    auto const meeting = [](std::string const& id) {
        return R"({"id":")" + id + R"(","kind":"summit","level":"leaders","names":{"en":")" + id +
               R"("},"history":[{"on":"2006-03-01","action":"hold"}]})";
    };
    auto const made = drawn_timeline(
        R"("channels":[{"id":"talks","level":"leaders","history":[{"on":"2000-01-01","action":"convene"},{"on":"2010-01-01","action":"close"}]}],"meetings":[)" +
        meeting("first") + "," + meeting("second") + "," + meeting("third") + "]");
    CHECK(made.words().find("first and 2 more") != std::string::npos);
    CHECK(count_with(made, "text", "small") > 0);
    auto const titles = made.all("title");
    CHECK(std::count_if(titles.begin(), titles.end(), [](support::svg_element const& one) {
              return one.characters.starts_with("2006-03-01: ");
          }) == 3); // each has its own
}

TEST_CASE("timeline picture: arrows of one day do not run through the names") {
    std::string measures;
    std::string links;
    for (int i = 0; i != 12; ++i) {
        auto const id = "m" + std::to_string(i);
        measures +=
            (i == 0 ? "" : ",") + (R"({"id":")" + id + R"(","kind":"tariff","names":{"en":"A very long name of a measure )" + id +
                                   R"("},"by":["a"],"against":["b"],"history":[{"on":"2001-01-01","action":"impose"}]})");
        links += i == 0 ? ""
                        : (i == 1 ? "" : ",") + (R"({"id":"l)" + id + R"(","cause":"measure/m0","effect":"measure/)" + id +
                                                 R"(","relation":"triggers"})");
    }
    auto const made = drawn_timeline(R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"measures":[)" + measures +
                                     R"(],"causal_links":[)" + links + "]");
    auto const lines = made.all("line");
    auto const axis =
        std::find_if(lines.begin(), lines.end(), [](support::svg_element const& one) { return one["class"] == "axis"; });
    REQUIRE(axis != lines.end());
    auto const names_end = std::stod((*axis)["x1"]); // the bands begin where the names end
    std::size_t arrows = 0;
    for (support::svg_element const& one : made.all("path")) {
        if (one["class"] != "link" || one["marker-end"].empty()) {
            continue;
        }
        ++arrows;
        // M x,y C x,y x,y x,y: the curve lies within its points, and here the leftmost is its beginning or right of it.
        auto const course = one["d"];
        auto const from = std::stod(course.substr(1));
        auto const point = std::stod(course.substr(course.find('C') + 1));
        CHECK(from - 0.75 * (from - point) >= names_end - 12); // less than a letter into the margin beside the names
    }
    CHECK(arrows == 11);
}
