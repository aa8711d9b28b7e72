// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/sessions.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

TEST_CASE("sessions: the trilateral summit met eight times in eleven years, and Korea was next in the chair") {
    dossier_index const index{support::story()};
    auto const found = sessions(index, {"trilateral_forum/cjk-summit"}, date{2023, 6, 1});
    REQUIRE(found);
    CHECK(found->held.size() == 8);
    CHECK(found->held[5].chair->id == id<actor>{"korea"});
    CHECK(found->held[5].number == 6);
    CHECK(found->expected == 15);
    CHECK(found->longest->from == date{2012, 5, 13});
    CHECK(found->longest->at_least == 1267);
    CHECK(found->next_due == date{2020, 12, 24});
    CHECK(found->next_chair->id == id<actor>{"korea"});
    CHECK(found->interruptions.empty());
    auto const later = sessions(index, {"trilateral_forum/cjk-summit"}, date{2024, 6, 1});
    CHECK(later->longest->from == date{2019, 12, 24});
    CHECK(later->longest->to == date{2024, 5, 27});
    CHECK(later->next_chair->id == id<actor>{"japan"});
}

TEST_CASE("sessions: a forum without sessions expects none, and its rotation begins with its first member") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","forums":[{"id":"f","level":"leaders","cadence":"P1Y","members":[{"actor":"a"},{"actor":"b"}],"chair_rotation":["b","a"]},
        {"id":"g","level":"leaders","members":[{"actor":"a"}],"history":[{"action":"convene"}]}]})");
    dossier_index const index{one};
    auto const found = sessions(index, {"forum/f"}, date{2023});
    REQUIRE(found);
    CHECK(found->held.empty());
    CHECK_FALSE(found->expected);
    CHECK_FALSE(found->longest);
    CHECK(found->next_chair->id == id<actor>{"b"});
    CHECK(sessions(index, {"forum/g"}, date{2023})->held.size() == 1); // on a day that is not known
    CHECK_FALSE(sessions(index, {"forum/no-such"}, date{2023}));
    CHECK_FALSE(sessions(index, {"meeting/f"}, date{2023}));
}

TEST_CASE("sessions: who chaired comes before who was host, and its state before either") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"ministry","kind":"ministry","part_of":"a"},{"id":"b","kind":"state"}],
        "forums":[{"id":"f","level":"leaders","members":[{"actor":"a"},{"actor":"b"}],"chair_rotation":["a","b"],"history":[{"on":"2000-01-01","action":"convene","at":"m"},{"on":"2001-01-01","action":"convene","at":"n"}]}],
        "meetings":[{"id":"m","kind":"summit","host":"a","participants":[{"for":"b","role":"chair"}]},{"id":"n","kind":"summit","host":"ministry"}]})");
    dossier_index const index{one};
    auto const found = sessions(index, {"forum/f"}, date{2002});
    CHECK(found->held[0].chair->id == id<actor>{"b"});
    CHECK(found->held[1].chair->id == id<actor>{"a"});
    CHECK(found->next_chair->id == id<actor>{"b"});
    CHECK(sessions(index, {"forum/f"}, date{2000, 6, 1})->next_chair->id == id<actor>{"a"});
}

TEST_CASE("sessions: the longest gap is the one that is certainly longest") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","members":[],"history":[{"on":"2000-01-01","action":"convene"},{"on":"2001-05-15","action":"convene"},{"on":"2002","action":"convene"}]}]})");
    dossier_index const index{one};
    auto const found = sessions(index, {"channel/c"}, date{2003, 1, 1});
    CHECK(found->longest->from == date{2000, 1, 1});
    CHECK(found->longest->at_least == 500); // the later one of 231 to 595 days, and the last of 1 to 365, may be shorter
}

TEST_CASE("sessions: sessions of uncertain days make gaps of at least and at most so many") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","cadence":"P6M","members":[],"history":[{"on":"2000","action":"convene"},{"on":"2002-03","action":"convene"},{"on":"2002-05-01","action":"suspend"}]}]})");
    dossier_index const index{one};
    auto const found = sessions(index, {"channel/c"}, date{2002, 4, 1});
    CHECK(found->longest->at_least == 425);
    CHECK(found->longest->at_most == 820);
    CHECK(found->expected == 3);
    CHECK_FALSE(found->next_due);
    CHECK(sessions(index, {"channel/c"}, date{2003})->interruptions.size() == 1);
}

TEST_CASE("sessions: none are expected after a body was closed") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","forums":[{"id":"f","level":"leaders","cadence":"P1Y","chair_rotation":["a","b"],"history":[{"on":"2014-06-06","action":"convene"},{"on":"2016-06-06","action":"convene"},{"on":"2017-06-06","action":"close"}]}]})");
    dossier_index const index{one};
    auto const found = sessions(index, {"forum/f"}, date{2023, 12, 31});
    REQUIRE(found);
    CHECK(found->expected == 3); // 2014, 2015, 2016; it was closed on the day of the next
    CHECK(found->longest->at_least == 731);
    CHECK_FALSE(found->next_due);
    CHECK_FALSE(found->next_chair);
    CHECK(sessions(index, {"forum/f"}, date{2017, 1, 1})->next_due == date{2017, 6, 6});
}

TEST_CASE("sessions: the expected number follows the cadence by calendar, while the body was open") {
    auto const of = [](std::string const& steps, date when) {
        auto const one = support::from_json<dossier>(
            R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","cadence":"P1Y","history":[)" + steps + "]}]}");
        dossier_index const index{one};
        return *sessions(index, {"channel/c"}, when)->expected;
    };
    CHECK(of(R"({"on":"2001-01-01","action":"convene"})", date{2004, 12, 31}) == 4);
    CHECK(of(R"({"on":"2000-01-01","action":"convene"},{"on":"2001-12-31","action":"close"})", date{2010}) == 2);
    CHECK(
        of(R"({"on":"2001-01-01","action":"convene"},{"on":"2002-06-01","action":"close"},{"on":"2010-01-01","action":"establish"},{"on":"2010-01-01","action":"convene"})",
           date{2010, 6, 1}) == 3);
}
