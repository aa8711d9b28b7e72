// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/diff.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/generate.hpp>
#include <support/story.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

std::string changed(std::string const& history, date from, date to) {
    auto const one =
        support::from_json<dossier>(R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","history":[)" + history + "]}]}");
    dossier_index const index{one};
    auto const made = diff(state_of_play(index, from), state_of_play(index, to));
    return made.all.empty() ? "no" : std::string(enum_name(made.all[0].changed)) + " " + std::to_string(made.all[0].steps.size());
}

} // namespace

TEST_CASE("diff: changed is yes where no standing is possible on both days, no where both are one, else maybe") {
    std::string const exact = R"({"on":"2020-01-01","action":"convene"},{"on":"2020-03-01","action":"suspend"})";
    CHECK(changed(exact, date{2020, 2, 1}, date{2020, 4, 1}) == "yes 1");
    CHECK(changed(exact, date{2019}, date{2020, 4, 1}) == "yes 1");
    CHECK(changed(exact, date{2020, 3, 1}, date{2020, 4, 1}) == "no");
    CHECK(changed(exact, date{2020, 2, 1}, date{2020, 3}) == "yes 1");
    CHECK(changed(exact, date{2020, 2, 1}, date{2020}) == "maybe 1");
    std::string const vague = R"({"on":"2020-01-01","action":"convene"},{"on":"2021","action":"suspend"})";
    CHECK(changed(vague, date{2020, 6, 1}, date{2021, 6, 1}) == "maybe 1");
    CHECK(changed(vague, date{2021, 6, 1}, date{2021, 6, 2}) == "maybe 0");
    CHECK(changed(vague, date{2021, 6, 1}, date{2022, 1, 1}) == "maybe 0");
    CHECK(changed(vague, date{2020, 6, 1}, date{2022, 1, 1}) == "yes 1");
}

TEST_CASE("diff: each reading is compared with itself") {
    // In the main reading it was suspended on both days, in the other on neither: nothing changed in either.
    std::string const two =
        R"({"on":"2010","action":"convene"},{"on":"2011","action":"suspend","accounts":[{"stance":"asserts","on":"2019"}]})";
    CHECK(changed(two, date{2015}, date{2016}) == "no");
    CHECK(changed(two, date{2015}, date{2020}) == "maybe 0");
}

TEST_CASE("diff: an inference that holds on only one of the days is a change") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","cadence":"P1Y","history":[{"on":"2019-12-24","action":"convene"}]}]})");
    dossier_index const index{one};
    auto const made = diff(state_of_play(index, date{2020}), state_of_play(index, date{2022}));
    REQUIRE(made.all.size() == 1);
    CHECK(made.all[0].changed == certainty::no);
    CHECK(made.all[0].inferences_added[0].state == inferred_state::dormant);
    CHECK(diff(state_of_play(index, date{2022}), state_of_play(index, date{2020})).all[0].inferences_ended.size() == 1);
}

TEST_CASE("diff: the kind of a change is named if it is certain") {
    auto const kinds = [](char const* kind, std::string const& history, date from, date to) {
        auto const one = support::from_json<dossier>(
            R"({"entente":"1.0",")" + std::string(kind) + R"(":[{"id":"c",)" +
            (std::string(kind) == "channels" ? R"("level":"leaders")" : R"("by":["a"],"due":"2020-06-01")") + R"(,"history":[)" +
            history + "]}]}");
        dossier_index const index{one};
        std::string result;
        for (change const& each : diff(state_of_play(index, from), state_of_play(index, to)).all) {
            for (change_kind const what : each.kinds) {
                result.append(enum_name(what)).append(1, ' ');
            }
        }
        return result;
    };
    std::string const talks =
        R"({"on":"2020-01-01","action":"convene"},{"on":"2020-03-01","action":"suspend"},{"on":"2020-05-01","action":"agree_restart"},{"on":"2020-06-01","action":"convene"},{"on":"2020-07-01","action":"close"},{"on":"2021","action":"establish"})";
    CHECK(kinds("channels", talks, date{2019}, date{2020, 2, 1}) == "opened ");
    CHECK(kinds("channels", talks, date{2020, 2, 1}, date{2020, 4, 1}) == "suspended ");
    CHECK(kinds("channels", talks, date{2020, 4, 1}, date{2020, 5, 15}).empty()); // agreed, not resumed
    CHECK(kinds("channels", talks, date{2020, 5, 15}, date{2020, 6, 15}) == "resumed ");
    CHECK(kinds("channels", talks, date{2020, 4, 1}, date{2020, 6, 15}) == "resumed ");
    CHECK(kinds("channels", talks, date{2020, 6, 15}, date{2020, 8, 1}) == "closed ");
    CHECK(kinds("channels", talks, date{2020, 8, 1}, date{2021, 6, 1}).empty()); // perhaps
    CHECK(kinds("channels", talks, date{2020, 8, 1}, date{2022}) == "opened ");
    std::string const promise = R"({"on":"2020-01-01","action":"pledge"},{"on":"2020-07-01","action":"fulfil"})";
    CHECK(kinds("commitments", promise, date{2019}, date{2020, 2, 1}) == "opened ");
    CHECK(kinds("commitments", promise, date{2020, 2, 1}, date{2020, 6, 15}) == "became_overdue ");
    CHECK(kinds("commitments", promise, date{2020, 2, 1}, date{2020, 8, 1}) == "closed fulfilled ");
}

TEST_CASE("diff: gives the same changes for views and for full snapshots") {
    auto const compare = [](snapshot_view const& then, snapshot_view const& now) {
        snapshot const before(then);
        snapshot const after(now);
        auto const made = diff(then, now);
        CHECK(made == diff(before, after));
        return made.all.size();
    };
    auto const of_days = [&](dossier const& made, std::vector<date> const& days) {
        dossier_index const index{made};
        std::size_t all = 0;
        for (date const& from : days) {
            for (date const& to : days) {
                all += compare(state_of_play(index, from), state_of_play(index, to));
                all += compare(state_of_play(index, from, {.kinds = {"channel", "dispute"}}),
                               state_of_play(index, to, {.kinds = {"dispute", "measure"}}));
            }
        }
        return all;
    };
    std::vector<date> const days{date{1965}, date{2012}, date{2019, 7, 4}, date{2023, 3, 15}, date{2023, 3, 18}, date{2024}};
    CHECK(of_days(support::story(), days) > 100);
    CHECK(of_days(support::generator::dossier(300, 8), {date{1955}, date{1965, 6, 1}, date{1970}}) > 100);
}

TEST_CASE("diff: pairs instruments of two versions by their ids, whatever their order") {
    auto const channels = [](char const* ids) {
        dossier made;
        for (char const* each = ids; *each != 0; ++each) {
            made.channels.push_back({.id = *id<channel>::from(std::string(1, *each)),
                                     .history{{.on = date{2000}, .action = dialogue_action::convene}}});
        }
        return made;
    };
    auto const told = [&](char const* before, char const* after) {
        auto const was = channels(before);
        auto const is = channels(after);
        dossier_index const then{was};
        dossier_index const now{is};
        auto const made = diff(state_of_play(then, date{2010}), state_of_play(now, date{2010}));
        CHECK(made == diff(snapshot(state_of_play(then, date{2010})), snapshot(state_of_play(now, date{2010}))));
        std::string result;
        for (change const& each : made.all) {
            result.append(enum_name(each.kinds.at(0))).append(" ").append(each.instrument.parts().slug).append(1, ';');
        }
        return result;
    };
    CHECK(told("abc", "abc").empty());
    CHECK(told("abc", "cab").empty());
    CHECK(told("abc", "ac") == "removed b;");
    CHECK(told("ac", "abcd") == "added b;added d;");
    CHECK(told("xab", "bya") == "removed x;added y;");
    CHECK(told("", "a") == "added a;");
    CHECK(told("aab", "ba") == "removed a;"); // of one id there twice, the first is paired with the first
    CHECK(told("ba", "aaab") == "added a;added a;");
}

TEST_CASE("diff: many instruments of one id are paired one with one") {
    dossier made;
    made.channels.resize(20'000, {.id = id<channel>{"c"}});
    auto other = made;
    other.channels.insert(other.channels.begin(), {.id = id<channel>{"b"}});
    dossier_index const before{made};
    dossier_index const after{other};
    CHECK(diff(state_of_play(before, date{2010}), state_of_play(after, date{2010})).all.size() == 1);
}

TEST_CASE("diff: a suspension that was resumed in between made nothing of the change") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","agreements":[{"id":"a","form":"treaty","binding":"legal","history":[{"on":"2021-01-01","action":"sign"},{"on":"2021-03-10","action":"enter_into_force"},
        {"on":"2021-09-01","action":"suspend"},{"on":"2022-02-01","action":"resume"},{"on":"2022-11-20","action":"terminate"}]}]})");
    dossier_index const index{one};
    auto const steps = [&](date const& from, date const& to) {
        std::string result;
        auto const changed_by = diff(state_of_play(index, from), state_of_play(index, to));
        for (step_answer const& each : changed_by.all.at(0).steps) {
            result.append(result.empty() ? "" : " ").append(each.action);
        }
        return result;
    };
    CHECK(steps(date{2021, 6, 1}, date{2022, 12, 1}) == "terminate");
    CHECK(steps(date{2020, 6, 1}, date{2022, 12, 1}) == "terminate");
    CHECK(steps(date{2021, 10, 1}, date{2022, 12, 1}) == "resume terminate"); // it was suspended then
    CHECK(steps(date{2021, 6, 1}, date{2021, 10, 1}) == "suspend");
}
