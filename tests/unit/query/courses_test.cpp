// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/courses.hpp>

#include <entente/format/courses.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/small_dossiers.hpp>
#include <support/story.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

std::vector<std::string> course_lines(course_list const& all, std::string_view path) {
    std::vector<std::string> result;
    for (course const& one : all.all) {
        if (one.instrument.view() == path) {
            for (course_stretch const& each : one.stretches) {
                result.push_back(detail::days_words(each) + ' ' + detail::stretch_words(each));
            }
        }
    }
    return result;
}

std::vector<std::string> course_lines(std::string const& json, std::string_view path) {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1",)" + json + '}');
    dossier_index const index{one};
    return course_lines(courses(index), path);
}

using lines = std::vector<std::string>;

/// Whether a stretch has a day.
bool has_day(course_stretch const& one, day when) {
    return (!one.from || one.from->earliest() <= when) && (!one.to || when <= one.to->latest());
}

} // namespace

TEST_CASE("courses: a stretch begins on the day of its step, and ends on the day before the next") {
    CHECK(course_lines(R"("channels":[{"id":"talks","level":"leaders","history":[{"on":"2019-01-10","action":"convene"},
        {"on":"2019-07-01","action":"suspend"},{"on":"2023-03-16","action":"agree_restart"},{"on":"2023-05-07","action":"convene"}]}])",
                       "channel/talks") == lines{"2019-01-10 to 2019-06-30 active", "2019-07-01 to 2023-03-15 suspended",
                                                 "2023-03-16 to 2023-05-06 restart agreed", "from 2023-05-07 active"});
}

TEST_CASE("courses: on the days on which a step may have been taken, both standings are possible") {
    // Some day of July: certainly by the end of the 31st.
    CHECK(course_lines(R"("channels":[{"id":"talks","level":"leaders","history":[{"on":"2019-01-10","action":"convene"},
        {"on":"2019-07","action":"suspend"}]}])",
                       "channel/talks") ==
          lines{"2019-01-10 to 2019-06-30 active", "2019-07-01 to 2019-07-30 active or suspended", "from 2019-07-31 suspended"});
    CHECK(course_lines(R"("channels":[{"id":"talks","level":"leaders","history":[{"action":"convene"}]}])", "channel/talks") ==
          lines{"on any day not yet or active"});
}

TEST_CASE("courses: an end that was named or is counted comes without a step, and is inferred") {
    CHECK(
        course_lines(
            R"("measures":[{"id":"ban","kind":"export_control","history":[{"on":"2020-01-01","action":"impose","until":"2020-06-30"}]}])",
            "measure/ban") == lines{"2020-01-01 to 2020-06-30 imposed", "from 2020-07-01 expired (inferred)"});
    // A term of five years from 1 January 2000: its last day is 1 January 2005, by the calendar.
    CHECK(course_lines(
              R"("agreements":[{"id":"pact","form":"treaty","binding":"legal","term":{"kind":"fixed","length":"P5Y"},"history":[
        {"on":"1999-10-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"}]}])",
              "agreement/pact") ==
          lines{"1999-10-01 to 1999-12-31 signed", "2000-01-01 to 2005-01-01 in force", "from 2005-01-02 expired (inferred)"});
}

TEST_CASE("courses: a promise is overdue from the day after it was due until it is kept") {
    CHECK(
        course_lines(
            R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"commitments":[{"id":"leave","by":["a"],"to":["b"],"due":"1982-04-25","history":[
        {"on":"1979-03-26","action":"pledge"},{"on":"1989-03-15","action":"fulfil"}]}])",
            "commitment/leave") ==
        lines{"1979-03-26 to 1982-04-25 pending", "1982-04-26 to 1989-03-14 pending (overdue)", "from 1989-03-15 fulfilled"});
}

TEST_CASE("courses: a promise under an agreement that ends lapses with it") {
    CHECK(
        course_lines(
            R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"pact","form":"treaty","binding":"legal","history":[
        {"on":"1989-06-01","action":"sign"},{"on":"1990-01-01","action":"enter_into_force"},{"on":"1995-06-01","action":"terminate"}]}],"commitments":[{"id":"aid","by":["a"],"to":["b"],"under":"agreement/pact","history":[
        {"on":"1990-01-01","action":"pledge"}]}])",
            "commitment/aid") == lines{"1990-01-01 to 1995-05-31 pending", "from 1995-06-01 lapsed (inferred)"});
}

TEST_CASE("courses: a dialogue that does not convene within its cadence is idle") {
    // Yearly: 365 days and a half as many again are 547, so it is late from the 548th day after 1 January 2010 on.
    CHECK(course_lines(
              R"("channels":[{"id":"talks","level":"leaders","cadence":"P1Y","history":[{"on":"2010-01-01","action":"convene"},
        {"on":"2015-01-01","action":"convene"}]}])",
              "channel/talks") == lines{"2010-01-01 to 2011-07-02 active", "2011-07-03 to 2014-12-31 active (not convened in time)",
                                        "2015-01-01 to 2016-07-01 active", "from 2016-07-02 active (not convened in time)"});
}

TEST_CASE("courses: a dialogue that was resumed is not idle on that day") {
    CHECK(course_lines(
              R"("channels":[{"id":"talks","level":"leaders","cadence":"P6M","history":[{"on":"2010-01-05","action":"convene"},
        {"on":"2010-03-05","action":"suspend"},{"on":"2013-06-05","action":"resume"},{"on":"2013-09-01","action":"convene"}]}])",
              "channel/talks")
              .at(2) == "2013-06-05 to 2014-06-02 active"); // 183 days and a half as many after 1 September 2013
}

TEST_CASE("courses: a record that begins in the middle may reach back") {
    CHECK(
        course_lines(
            R"("channels":[{"id":"talks","level":"leaders","begins":{"stage":"active","from":"1960"},"history":[{"on":"1990-01-01","action":"suspend"}]}])",
            "channel/talks") == lines{"1960-01-01 or earlier to 1960-12-30 active (perhaps not on record)",
                                      "1960-12-31 to 1989-12-31 active", "from 1990-01-01 suspended"});
}

TEST_CASE("courses: of a pair, the participations of both in their agreement are selected too") {
    dossier_index const index{support::story()};
    auto const of_pair = courses(index, {.between = dyad::from({"japan"}, {"korea"})});
    CHECK_FALSE(course_lines(of_pair, "agreement/gsomia@korea").empty());
    auto const of_other = courses(index, {.between = dyad::from({"japan"}, {"china"})});
    CHECK(course_lines(of_other, "agreement/gsomia@korea").empty());
}

TEST_CASE("courses: an account of another day makes the days between contested") {
    CHECK(
        course_lines(
            R"("actors":[{"id":"a","kind":"state"}],"channels":[{"id":"talks","level":"leaders","history":[{"on":"2010-01-01","action":"convene"},
        {"on":"2012-01-01","action":"suspend","accounts":[{"stance":"asserts","by":["a"],"on":"2014-01-01"}]}]}])",
            "channel/talks") == lines{"2010-01-01 to 2011-12-31 active",
                                      "2012-01-01 to 2013-12-31 active or suspended (accounts differ)",
                                      "from 2014-01-01 suspended"});
}

TEST_CASE("courses: severed relations close an embassy without a step of its own") {
    CHECK(
        course_lines(
            R"("actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"diplomatic_relations":[{"id":"ties","between":["a","b"],"history":[
        {"on":"1980-01-01","action":"establish"},{"on":"1984-04-22","action":"sever"}]}],"missions":[{"id":"embassy","kind":"embassy","of":"a","to":"b","history":[{"on":"1980-02-01","action":"open"}]}])",
            "mission/embassy")
            .back() == "from 1984-04-22 closed (inferred)");
}

TEST_CASE("courses: days perhaps not on record are marked") {
    CHECK(
        course_lines(
            R"("coverage":[{"period":"2000-01-01/2010-12-31"}],"channels":[{"id":"talks","level":"leaders","history":[{"on":"1999-06-01","action":"convene"}]}])",
            "channel/talks") == lines{"1999-06-01 to 1999-12-31 active (perhaps not on record)", "2000-01-01 to 2010-12-31 active",
                                      "from 2011-01-01 active (perhaps not on record)"});
}

TEST_CASE("courses: a span keeps the stretches within it, cut at its days") {
    dossier_index const index{support::story()};
    auto const all = courses(index, {.kinds = {"channel"}, .of = ref<>("channel/leaders-visits")},
                             {.from = date{2023, 3, 1}, .to = date{2023, 6}});
    CHECK(course_lines(all, "channel/leaders-visits") == lines{"2023-03-01 to 2023-03-15 suspended",
                                                               "2023-03-16 to 2023-05-06 restart agreed",
                                                               "2023-05-07 to 2023-06-30 active"});
    CHECK(courses(index, {}, {.to = date{1900}}).all.empty());
    CHECK(courses(index, {}, {.from = date{2024}, .to = date{2023}}).all.empty());
}

TEST_CASE("courses: of the summit of March 2023, the meetings and causes that join the instruments") {
    dossier_index const index{support::story()};
    auto const all = courses(index);
    auto const summit = std::find_if(all.meetings.begin(), all.meetings.end(),
                                     [](course_meeting const& one) { return one.meeting.id == id<meeting>{"tokyo-2023"}; });
    REQUIRE(summit != all.meetings.end());
    CHECK(summit->on == date{2023, 3, 16});
    CHECK(summit->steps == outcomes(index, {"tokyo-2023"}).entries.size());
    auto const visits = std::find_if(all.links.begin(), all.links.end(),
                                     [](course_link const& one) { return one.link == id<causal_link>{"dispute-and-visits"}; });
    REQUIRE(visits != all.links.end());
    // The visits were suspended in 2011 by one account and in 2019 by another; only the later day can follow from the rulings of 2018.
    CHECK(visits->cause_on == date{2018, 10, 30});
    CHECK(is_before(visits->effect_on, visits->cause_on) != certainty::yes);
    CHECK(course_lines(all, "agreement/gsomia@korea") ==
          lines{"2016-11-23 to 2018-10-29 party (perhaps not on record)", "2018-10-30 to 2019-08-22 party",
                "2019-08-23 to 2019-11-21 party, notice given", "2019-11-22 to 2023-03-20 party, notice held",
                "2023-03-21 to 2024-06-30 party", "from 2024-07-01 party (perhaps not on record)"});
}

TEST_CASE("courses: the sign of an instrument is that of its links") {
    dossier_index const index{support::story()};
    for (course const& one : courses(index).all) {
        auto const kind = one.instrument.parts().kind;
        INFO(one.name);
        CHECK(one.sign == (kind == "dispute" || kind == "measure" ? std::optional(link_sign::conflict)
                           : kind == "agreement" || kind == "channel" || kind == "trilateral_forum"
                               ? std::optional(link_sign::cooperation)
                               : std::nullopt));
    }
}

TEST_CASE("courses: a course of more than a thousand stretches is cut, and says so") {
    dossier one;
    one.channels.push_back({.id{"talks"}, .level = dialogue_level::leaders});
    auto& history = one.channels[0].history;
    history.push_back(support::did("1900-01-01", dialogue_action::convene));
    for (std::int32_t i = 1; i != 1500; ++i) {
        history.push_back(
            {.on = *date::from(day{1900, 1, 1} + i), .action = i % 2 == 1 ? dialogue_action::suspend : dialogue_action::resume});
    }
    dossier_index const index{one};
    auto const all = courses(index);
    REQUIRE(all.all.size() == 1);
    CHECK(all.all[0].stretches.size() == 1000);
    CHECK(all.all[0].is_cut);
}

TEST_CASE("courses: on every day, a course says what the standing in effect says") {
    support::small_dossiers made(20);
    support::random_numbers random(7);
    std::size_t seen = 0;
    for (int i = 0; i != 120; ++i) {
        auto const one = made.next();
        dossier_index const index{one};
        for (indexed_instrument const& of : index.instruments()) {
            auto const* const whole = of.is_participation() ? index.find_instrument({of.kind(), of.slug(), {}, {}}) : nullptr;
            auto const all = course_of(index, of);
            std::vector<day> days{day{2000, 1, 1}, day{2030, 1, 1}};
            for (int k = 0; k != 12; ++k) {
                days.push_back(day{1999, 6, 1} + static_cast<std::int32_t>(random.below(5000)));
            }
            for (course_stretch const& each : all.stretches) {
                if (each.from) {
                    days.push_back(each.from->earliest());
                    days.push_back(each.from->earliest() - 1);
                }
            }
            for (day const when : days) {
                auto const states = states_in_effect(index, of, *date::from(when));
                auto const at = std::find_if(all.stretches.begin(), all.stretches.end(),
                                             [&](course_stretch const& each) { return has_day(each, when); });
                bool const begun = std::any_of(states.states.begin(), states.states.end(),
                                               [](possible_state const& state) { return state.standing.stage() != 0; });
                bool holds = (at != all.stretches.end()) == begun &&
                             (!begun || at->possible.size() <= states.states.size() + (whole != nullptr ? 1 : 0));
                // A participation ends with its agreement.
                auto const gone = whole == nullptr
                                      ? certainty::no
                                      : states_in_effect(index, *whole, *date::from(when)).where([&](raw_standing const& now) {
                                            return whole->history().lifecycle().is_ended(now.stage());
                                        });
                for (possible_state const& state : states.states) {
                    bool const goes = begun && gone != certainty::no && state.standing.stage() != 0 &&
                                      !of.history().lifecycle().is_ended(state.standing.stage());
                    holds = holds && (!goes || std::any_of(at->possible.begin(), at->possible.end(),
                                                           [](course_standing const& now) { return now.with_agreement; }));
                    if (goes && gone == certainty::yes) {
                        continue;
                    }
                    auto const stage = of.history().lifecycle().stages.name_of(state.standing.stage());
                    seen += begun ? 1 : 0;
                    holds =
                        holds && (!begun || std::any_of(at->possible.begin(), at->possible.end(), [&](course_standing const& now) {
                            return now.stage == stage &&
                                   static_cast<std::uint8_t>(now.hold) == state.standing.of(standing_region::hold) &&
                                   static_cast<std::uint8_t>(now.notice) == state.standing.of(standing_region::notice);
                        }));
                }
                if (!holds) {
                    CAPTURE(i, of.path(), to_text(*date::from(when)));
                    REQUIRE(holds);
                }
            }
        }
    }
    CHECK(seen > 8000);
}

TEST_CASE("courses: a participation ends with its agreement, and a treaty that was adopted is not yet in effect") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[
        {"id":"t","form":"treaty","binding":"legal","participations":[
            {"actor":"a","capacity":"party","history":[{"on":"1955-08-15","action":"sign_definitively"},{"on":"1957-06-16","action":"enter_into_force"}]},
            {"actor":"b","capacity":"party","history":[{"on":"1955-08-15","action":"sign_definitively"},{"on":"1957-06-16","action":"enter_into_force"},{"on":"2000-01-01","action":"withdraw"}]}],
         "history":[{"on":"1955-08-15","action":"sign"},{"on":"1957-06-16","action":"enter_into_force"},{"on":"2019-10-03","action":"terminate"}]},
        {"id":"plan","form":"understanding","binding":"political","history":[{"on":"2015-07-14","action":"adopt"},{"on":"2016-01-16","action":"enter_into_force"}]},
        {"id":"text","form":"convention","binding":"legal","history":[{"on":"2015-07-14","action":"adopt"}]},
        {"id":"call","form":"resolution","binding":"legal","history":[{"on":"2015-07-20","action":"adopt"}]}]})");
    dossier_index const index{one};
    auto const of = [&](char const* which) {
        auto const reference = ref<>::from(which).value(); // its parts are views of it
        return course_of(index, *index.find_instrument(reference.parts()));
    };
    auto const stays = of("agreement/t@a").stretches;
    REQUIRE(!stays.empty());
    REQUIRE(stays.back().possible.size() == 1);
    CHECK(stays.back().from == date{2019, 10, 3});
    CHECK(stays.back().possible[0].stage == "over_with_agreement");
    CHECK(stays.back().possible[0].with_agreement);
    CHECK(stays.back().possible[0].phase == standing_phase::over);
    CHECK(stays.back().inferred);
    // Who left before is not ended a second time.
    auto const left = of("agreement/t@b").stretches;
    CHECK(left.back().from == date{2000, 1, 1});
    CHECK(left.back().possible[0].stage == "withdrawn");
    CHECK(of("agreement/plan").stretches[0].possible[0].phase == standing_phase::forthcoming);
    CHECK(of("agreement/text").stretches[0].possible[0].phase == standing_phase::forthcoming);
    CHECK(of("agreement/call").stretches[0].possible[0].phase == standing_phase::open);
}

TEST_CASE("courses: a meeting is contested if somebody denies it or gives another day") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "meetings":[{"id":"agreed","kind":"summit","participants":[{"for":"a"},{"for":"b"}],"history":[{"on":"2001-01-01","action":"hold"}]},
            {"id":"denied","kind":"summit","participants":[{"for":"a"},{"for":"b"}],"history":[{"on":"2002-01-01","action":"hold","accounts":[{"stance":"denies","by":["b"]}]}]},
            {"id":"moved","kind":"summit","participants":[{"for":"a"},{"for":"b"}],"history":[{"on":"2003-01-01","action":"hold","accounts":[{"stance":"asserts","by":["b"],"on":"2003-02-01"}]}]}]})");
    dossier_index const index{one};
    auto const found = courses(index);
    REQUIRE(found.meetings.size() == 3);
    CHECK_FALSE(found.meetings[0].contested);
    CHECK(found.meetings[1].contested);
    CHECK(found.meetings[2].contested);
}
