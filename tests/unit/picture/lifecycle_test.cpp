// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/picture/lifecycle.hpp>

#include <entente/lifecycle/lifecycles.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>
#include <support/svg.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

dossier_index const& drawn_story() {
    static dossier_index const index{support::story()};
    return index;
}

support::svg_document drawn_chart(lifecycle_chart const& of, picture_options const& options = {}) {
    auto result = support::read_svg(to_svg(of, options));
    CHECK(result.error == "");
    CHECK(support::crowded_texts(result) == std::vector<std::string>{});
    return result;
}

std::ptrdiff_t count_of(support::svg_document const& in, std::string_view name, std::string_view wanted) {
    auto const all = in.all(name);
    return std::count_if(all.begin(), all.end(), [&](support::svg_element const& one) { return one.has_class(wanted); });
}

lifecycle_chart chart_of_channel(std::string const& history, std::string const& name = "Talks") {
    auto const made = support::from_json<dossier>(R"({"entente":"1.1","channels":[{"id":"c","names":{"en":")" + name +
                                                  R"("},"level":"leaders","history":[)" + history + "]}]}");
    dossier_index const index{made};
    return chart_of(index, ref<>{"channel/c"}).value();
}

} // namespace

TEST_CASE("lifecycle picture: the leaders' visits were suspended, and the restart is hatched the other way") {
    auto const path = chart_of(drawn_story(), ref<>{"channel/leaders-visits"});
    REQUIRE(path);
    auto const made = drawn_chart(*path);
    auto const words = made.words();
    for (char const* const wanted : {"The path of Leaders' shuttle visits", "Step by step", "What it did, and what may follow",
                                     "2011-12~ suspend", "2023-03-16 agree restart", "restart agreed", "the path"}) {
        INFO(wanted);
        CHECK(words.find(wanted) != std::string::npos);
    }
    CHECK(count_of(made, "g", "step") == 5);
    // Convene, suspend and agree restart were taken; close may follow. Propose, agree to establish and establish can't.
    CHECK(count_of(made, "g", "move") == 4);
    CHECK(words.find("proposed") == std::string::npos);
    // Three steps change the stage: suspend, agree restart, convene. Each leads to its own stage's row.
    auto const steps = made.all("path");
    auto const bold = std::count_if(steps.begin(), steps.end(), [](support::svg_element const& one) {
        return one.has_class("taken") && one.has_class("link");
    });
    CHECK(bold >= 3);
    auto const bars = made.all("rect");
    auto const hatched = [&](std::string_view pattern) {
        return std::count_if(bars.begin(), bars.end(), [&](support::svg_element const& one) {
            return one["height"] == "10" && one["style"].find(pattern) != std::string::npos;
        });
    };
    CHECK(hatched("suspended-cooperation") == 1);
    CHECK(hatched("resuming-cooperation") == 1);
}

TEST_CASE("lifecycle picture: it can be read from 320 pixels on, for each kind and each instrument") {
    for (std::uint32_t const width : {320U, 720U, 1440U}) {
        for (named_lifecycle const& one : lifecycles()) {
            INFO(one.kind << ' ' << width);
            (void)drawn_chart(chart_of(*one.table, one.kind), {.width = width});
        }
        for (indexed_instrument const& one : drawn_story().instruments()) {
            INFO(one.reference().view() << ' ' << width);
            (void)drawn_chart(chart_of(drawn_story(), one.reference()).value(), {.width = width});
        }
    }
}

TEST_CASE("lifecycle picture: a refused step is crossed, and what accounts differ on is dotted") {
    auto const made = drawn_chart(chart_of_channel(
        R"({"on":"2001","action":"convene"},{"on":"2002","action":"resume"},{"on":"2003","action":"suspend","accounts":[{"stance":"denies"}]})"));
    CHECK(count_of(made, "path", "refused") == 1);
    CHECK(count_of(made, "path", "contested") == 1);
    CHECK(made.words().find("refused") != std::string::npos);
    auto const titles = made.all("title");
    CHECK(std::any_of(titles.begin(), titles.end(),
                      [](support::svg_element const& one) { return one.characters == "2002: resume, refused while active"; }));
}

TEST_CASE("lifecycle picture: accounts that differ on a refused step, or on one that keeps the stage, have a dotted ring") {
    auto const made = drawn_chart(chart_of_channel(
        R"({"on":"2001","action":"convene"},{"on":"2002","action":"resume","accounts":[{"stance":"denies"}]},
        {"on":"2003","action":"convene","accounts":[{"stance":"denies"}]})"));
    CHECK(count_of(made, "circle", "contested") == 2);
    CHECK(made.words().find("accounts differ") != std::string::npos);
    CHECK(count_of(drawn_chart(chart_of_channel(R"({"on":"2001","action":"convene"})")), "circle", "contested") == 0);
}

TEST_CASE("lifecycle picture: the bar after a suspension that ended by its own date is not hatched up to the next step") {
    auto const made = support::from_json<dossier>(R"({"entente":"1.1","measures":[{"id":"m","kind":"boycott","history":[
        {"on":"2001-01-01","action":"impose"},{"on":"2001-03-01","until":"2001-12-31","action":"suspend"},{"on":"2003-01-01","action":"lift"}]}]})");
    dossier_index const index{made};
    auto const drawn = drawn_chart(chart_of(index, ref<>{"measure/m"}).value());
    CHECK(drawn.words().find("a named end had passed") != std::string::npos);
    std::vector<std::string> fills;
    for (support::svg_element const& one : drawn.all("rect")) {
        if (one["height"] == "10") {
            fills.push_back(one["style"]);
        }
    }
    // Not yet; imposed; suspended; imposed again, up to the step that lifts it; lifted.
    CHECK(fills == std::vector<std::string>{"", "", "fill:url(#e-suspended-conflict)", "", ""});
}

TEST_CASE("lifecycle picture: an end that has passed by the day of compilation is drawn after the last step") {
    auto const made =
        support::from_json<dossier>(R"({"entente":"1.1","compiled":"2024-06-30","measures":[{"id":"m","kind":"boycott","history":[
        {"on":"2018-01-01","until":"2020-05-05","action":"impose"}]},{"id":"n","kind":"boycott","history":[{"on":"2018-01-01","action":"impose"}]}]})");
    dossier_index const index{made};
    auto const path = chart_of(index, ref<>{"measure/m"}).value();
    CHECK(path.ends_in == standing_phase::over);
    CHECK(drawn_chart(path).words().find("inferred: where it stands since") != std::string::npos);
    // The bar of what is over lies in the row of the stage that follows, below that of the measure in force.
    CHECK(path.ends_at != path.path.back().to);
    CHECK(path.stages[path.ends_at].stage == "expired");
    CHECK(!chart_of(index, ref<>{"measure/n"}).value().ends_in);
}

TEST_CASE("lifecycle picture: an action with two results has its result in its label") {
    auto const words = drawn_chart(chart_of(drawn_story(), "agreement").value(), {.width = 1440}).words();
    CHECK(words.find("renew (stays)") != std::string::npos);
    CHECK(words.find("renew (to in force)") != std::string::npos);
    CHECK(words.find("terminate (") == std::string::npos);
}

TEST_CASE("lifecycle picture: hostile names, no steps, steps without days, and more than has room") {
    auto const hostile = drawn_chart(chart_of_channel("", R"(<script>]]>\u202e\"&' 日本)"));
    CHECK(hostile.words().find("Step by step") == std::string::npos);
    CHECK(hostile.words().find("<script>") != std::string::npos);
    CHECK(drawn_chart(chart_of_channel(R"({"action":"convene"})")).words().find("convene") != std::string::npos);
    std::string many;
    for (int i = 0; i != 1000; ++i) {
        many += std::string(i == 0 ? "" : ",") + R"({"action":")" + (i % 2 == 0 ? "convene" : "suspend") + "\"}";
    }
    auto const cut = drawn_chart(chart_of_channel(many), {.most_rows = 30});
    CHECK(count_of(cut, "g", "step") == 30);
    CHECK(cut.words().find("and 970 more steps, not shown") != std::string::npos);
    (void)drawn_chart(chart_of_channel(many), {.most_rows = 0});
    (void)drawn_chart(lifecycle_chart{});
}

TEST_CASE("lifecycle picture: only the part of an arrow that the path took is thick, and a kind has its colour") {
    auto const path = chart_of(drawn_story(), ref<>{"measure/three-materials"});
    REQUIRE(path);
    auto const made = drawn_chart(*path);
    // Four steps, each of another action: the path's arrow, and its part of the table's.
    CHECK(count_of(made, "path", "taken") == 8);
    auto const kind = chart_of(drawn_story(), "measure");
    REQUIRE(kind);
    CHECK(kind->sign == link_sign::conflict);
    CHECK(count_of(drawn_chart(*kind), "path", "taken") == 0);
    CHECK(chart_of(drawn_story(), "participation")->sign == link_sign::cooperation);
    CHECK(!chart_of(drawn_story(), "actor"));
}

TEST_CASE("lifecycle picture: of an instrument only the stages that matter to it are drawn, of a kind all") {
    auto const judged = support::from_json<dossier>(R"({"entente":"1.1","proceedings":[{"id":"p","kind":"icj_case","history":[
        {"on":"2001-01-01","action":"file"},{"on":"2003-01-01","action":"judge"}]}]})");
    dossier_index const index{judged};
    auto const path = chart_of(index, ref<>{"proceeding/p"}).value();
    auto const words = drawn_chart(path).words();
    CHECK(words.find("filed") != std::string::npos);
    CHECK(words.find("judged") != std::string::npos);
    CHECK(words.find("in interpretation") != std::string::npos); // may follow a judgment
    CHECK(words.find("panel established") == std::string::npos);
    CHECK(words.find("compliance reported") == std::string::npos);
    auto const whole = drawn_chart(chart_of(index, "proceeding").value()).words();
    CHECK(whole.find("panel established") != std::string::npos);
    CHECK(whole.find("compliance reported") != std::string::npos);
}

TEST_CASE("lifecycle picture: an embassy that a severance closed stands closed, though no step says so") {
    auto const severed = support::from_json<dossier>(
        R"({"entente":"1.1","compiled":"2010-01-01","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "diplomatic_relations":[{"id":"r","between":["a","b"],"history":[{"on":"2000-01-01","action":"establish"},{"on":"2005-01-01","action":"sever"}]}],
        "missions":[{"id":"m","kind":"embassy","of":"a","to":"b","history":[{"on":"2001-01-01","action":"open"}]},
                    {"id":"n","kind":"embassy","of":"b","to":"a","begins":{"stage":"headed","from":"2001-01-01"}}]})");
    dossier_index const index{severed};
    auto const path = chart_of(index, ref<>{"mission/m"}).value();
    REQUIRE(path.ends_in == standing_phase::over);
    CHECK(path.stages[path.ends_at].stage == "closed");
    CHECK(drawn_chart(path).words().find("inferred: where it stands since") != std::string::npos);
    auto const silent = drawn_chart(chart_of(index, ref<>{"mission/n"}).value());
    CHECK(silent.words().find("The record begins with it headed. It has no steps. Inferred since: closed.") != std::string::npos);
}

TEST_CASE("lifecycle picture: a notice that is put on hold is neither given nor taken back") {
    auto const made = drawn_chart(*chart_of(drawn_story(), ref<>{"agreement/gsomia@korea"}));
    CHECK(made.words().find("puts the notice on hold") != std::string::npos);
    auto const other = drawn_chart(chart_of_channel(R"({"on":"2010-01-01","action":"convene"})"));
    CHECK(other.words().find("puts the notice on hold") == std::string::npos);
}
