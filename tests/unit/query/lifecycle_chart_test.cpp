// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/lifecycle_chart.hpp>

#include <entente/core/text_form.hpp>
#include <entente/lifecycle/lifecycles.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

dossier_index const& charted_story() {
    static dossier_index const index{support::story()};
    return index;
}

chart_move const& move_named(lifecycle_chart const& of, std::string_view action) {
    auto const found = std::find_if(of.moves.begin(), of.moves.end(), [&](chart_move const& one) { return one.action == action; });
    REQUIRE(found != of.moves.end());
    return *found;
}

std::string stages_of(lifecycle_chart const& of, std::vector<std::uint32_t> const& which) {
    std::string result;
    for (std::uint32_t const i : which) {
        result.append(result.empty() ? "" : " ").append(of.stages[i].stage);
    }
    return result;
}

/// "2019-07-04 impose: announced > imposed"
std::vector<std::string> path_lines(lifecycle_chart const& of) {
    std::vector<std::string> result;
    for (chart_step const& one : of.path) {
        result.push_back((one.taken.on ? to_text(*one.taken.on) : std::string("?")) + ' ' + one.taken.action + ": " +
                         of.stages[one.from].stage + " > " + of.stages[one.to].stage + (one.move ? "" : ", refused") +
                         (one.contested ? ", contested" : ""));
    }
    return result;
}

lifecycle_chart chart_in(std::string const& json, std::string const& which) {
    auto const made = support::from_json<dossier>(R"({"entente":"1.1",)" + json + '}');
    dossier_index const index{made};
    auto result = chart_of(index, *ref<>::from(which));
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("lifecycle chart: the table of a kind, with rows of one result as one move") {
    auto const all = chart_of(*find_lifecycle("agreement"), "agreement");
    CHECK(all.kind == "agreement");
    CHECK(all.stages.front() == chart_stage{"initial", standing_phase::not_begun});
    CHECK(std::find(all.stages.begin(), all.stages.end(), chart_stage{"void", standing_phase::over}) != all.stages.end());
    auto const& expire = move_named(all, "expire");
    CHECK(stages_of(all, expire.from) == "in_force");
    CHECK(all.stages[expire.to.value()].stage == "expired");
    auto const& suspend = move_named(all, "suspend"); // in force, and while it is applied provisionally
    CHECK(stages_of(all, suspend.from) == "adopted signed concluded in_force");
    CHECK(!suspend.to);
    CHECK(suspend.region == standing_region::hold);
    CHECK(suspend.state == "suspended");
    CHECK(std::count_if(all.moves.begin(), all.moves.end(), [](chart_move const& one) { return one.action == "suspend"; }) == 1);
    auto const& amend = move_named(all, "amend");
    CHECK((!amend.to && !amend.region));
    CHECK(all.path.empty());
    CHECK(!all.instrument);
    // `renew` stays while it is in force, and leads back once it is over.
    CHECK(std::count_if(all.moves.begin(), all.moves.end(), [](chart_move const& one) { return one.action == "renew"; }) == 2);
}

TEST_CASE("lifecycle chart: every kind has stages, and each move has a stage in which it is possible") {
    for (named_lifecycle const& one : lifecycles()) {
        INFO(one.kind);
        auto const all = chart_of(*one.table, one.kind);
        CHECK(all.stages.size() == one.table->stages.size);
        CHECK(!all.moves.empty());
        for (chart_move const& each : all.moves) {
            CHECK(!each.from.empty());
            CHECK(!each.action.empty());
        }
    }
}

TEST_CASE("lifecycle chart: the path of the controls on three materials") {
    auto const path = chart_of(charted_story(), ref<>{"measure/three-materials"});
    REQUIRE(path);
    CHECK(path->name == "Export controls on three materials");
    CHECK(path->sign == link_sign::conflict);
    CHECK(path_lines(*path) ==
          std::vector<std::string>{"2019-07-01 announce: initial > announced", "2019-07-04 impose: announced > imposed",
                                   "2023-03-16 announce_lifting: imposed > lifting", "2023-03-23 lift: lifting > lifted"});
}

TEST_CASE("lifecycle chart: Korea's notice on GSOMIA changes no stage") {
    auto const path = chart_of(charted_story(), ref<>{"agreement/gsomia@korea"});
    REQUIRE(path);
    CHECK(path->kind == "participation");
    REQUIRE(path->path.size() == 6);
    CHECK(path->path[3].taken.action == "give_notice");
    CHECK(path->stages[path->path[3].from].stage == "party");
    CHECK(path->moves[path->path[3].move.value()].state == "given");
    CHECK(path->moves[path->path[4].move.value()].state == "held");
    CHECK(path->moves[path->path[5].move.value()].state == "none");
    CHECK(path->path[5].to == path->path[2].to);
}

TEST_CASE("lifecycle chart: a beginning in the middle, a refused step, an end that had passed, and accounts that differ") {
    auto const talks = chart_in(R"("channels":[{"id":"c","level":"leaders","begins":{"stage":"active","from":"2000"},"history":[
        {"on":"2001","action":"resume"},{"on":"2002","action":"suspend","accounts":[{"stance":"asserts","on":"2003"}]},{"on":"2004","action":"resume"}]}])",
                                "channel/c#any");
    CHECK(talks.stages[talks.begins_at].stage == "active");
    CHECK(talks.begins_in == standing_phase::open);
    CHECK(path_lines(talks) == std::vector<std::string>{"2001 resume: active > active, refused",
                                                        "2002 suspend: active > suspended, contested",
                                                        "2004 resume: suspended > active"});
    CHECK(talks.path[1].phase == standing_phase::suspended);
    auto const embargo =
        chart_in(R"("measures":[{"id":"m","kind":"boycott","history":[{"on":"2001-01-01","until":"2001-12-31","action":"impose"},
        {"on":"2003-01-01","action":"reimpose"}]}])",
                 "measure/m");
    CHECK(path_lines(embargo) ==
          std::vector<std::string>{"2001-01-01 impose: initial > imposed", "2003-01-01 reimpose: expired > imposed"});
}

TEST_CASE("lifecycle chart: a suspension that ended by its own date is over before the next step") {
    auto const embargo = chart_in(R"("measures":[{"id":"m","kind":"boycott","history":[{"on":"2001-01-01","action":"impose"},
        {"on":"2001-03-01","until":"2001-12-31","action":"suspend"},{"on":"2003-01-01","action":"lift"}]}])",
                                  "measure/m");
    REQUIRE(embargo.path.size() == 3);
    CHECK(embargo.path[1].phase_from == standing_phase::open);
    CHECK(embargo.path[1].phase == standing_phase::suspended);
    CHECK(embargo.path[2].phase_from == standing_phase::open);
    CHECK(embargo.path[2].phase == standing_phase::over);
}

TEST_CASE("lifecycle chart: a measure that had expired by its own date is over before it is renewed, a suspension before the "
          "resumption") {
    auto const embargo =
        chart_in(R"("measures":[{"id":"m","kind":"boycott","history":[{"on":"2012-01-01","until":"2013-01-01","action":"impose"},
        {"on":"2014-01-16","until":"2015-01-16","action":"renew"},{"on":"2016-01-16","action":"lift"}]}])",
                 "measure/m");
    REQUIRE(embargo.path.size() == 3);
    CHECK(embargo.path[0].phase == standing_phase::open);
    CHECK(embargo.path[1].phase_from == standing_phase::over);
    CHECK(embargo.path[1].phase == standing_phase::open);
    CHECK(embargo.path[2].phase_from == standing_phase::over);
    auto const talks = chart_in(R"("channels":[{"id":"c","level":"leaders","history":[{"on":"2021-04-06","action":"convene"},
        {"on":"2021-06-20","until":"2021-09-01","action":"suspend"},{"on":"2021-11-29","action":"resume"}]}])",
                                "channel/c");
    REQUIRE(talks.path.size() == 3);
    CHECK(talks.path[2].phase_from == standing_phase::open);
}

TEST_CASE("lifecycle chart: nothing of what the dossier does not have") {
    CHECK(!chart_of(charted_story(), ref<>{"measure/none"}));
    CHECK(!chart_of(charted_story(), ref<>{"actor/japan"}));
}

TEST_CASE("lifecycle chart: what may follow depends on the standing, and on the kind of the case") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","measures":[{"id":"m","kind":"embargo","history":[{"on":"2011-12-31","action":"impose"},{"on":"2016-01-16","action":"suspend"},{"on":"2018-11-05","action":"resume"}]}],
        "proceedings":[{"id":"p","kind":"icj_case","history":[{"on":"2018-07-16","action":"file"},{"on":"2023-03-30","action":"judge"}]}]})");
    dossier_index const index{one};
    auto const follows = [&](char const* which, std::string_view action) {
        auto const chart = chart_of(index, *ref<>::from(which)).value();
        return std::any_of(chart.moves.begin(), chart.moves.end(),
                           [&](chart_move const& each) { return each.action == action && each.may_follow; });
    };
    CHECK(follows("measure/m", "suspend"));
    CHECK(follows("measure/m", "lift"));
    CHECK(!follows("measure/m", "resume")); // nothing is suspended
    CHECK(!follows("measure/m", "impose"));
    CHECK(follows("proceeding/p", "request_interpretation"));
    CHECK(!follows("proceeding/p", "appeal")); // a judgment of the ICJ is without appeal
    CHECK(!follows("proceeding/p", "remand"));
    auto const table = chart_of(index, "measure").value();
    CHECK(std::none_of(table.moves.begin(), table.moves.end(), [](chart_move const& each) { return each.may_follow; }));
}

TEST_CASE("lifecycle chart: a treaty that was adopted is not yet in effect, a resolution is") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","agreements":[{"id":"t","form":"treaty","binding":"legal","history":[{"on":"2001-01-01","action":"adopt"}]},
        {"id":"r","form":"resolution","binding":"legal","history":[{"on":"2001-01-01","action":"adopt"}]}]})");
    dossier_index const index{one};
    CHECK(chart_of(index, ref<>{"agreement/t"}).value().path[0].phase == standing_phase::forthcoming);
    CHECK(chart_of(index, ref<>{"agreement/r"}).value().path[0].phase == standing_phase::open);
}
