// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/meeting.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("meeting: a meeting has its participants, each for somebody and in an office") {
    std::string_view const text =
        R"({"id":"tokyo-2023","kind":"summit","level":"leaders","of":"trilateral_forum/cjk","number":9,"place":{"en":"Tokyo"},"host":"japan","participants":[{"for":"japan","person":"kishida","as":"pm-japan","role":"host"}],"planned":"2023-03-16","history":[{"on":"2023-03-16","action":"hold"}]})";
    auto const one = support::from_json<meeting>(text);
    CHECK(json::write(one) == text);
    CHECK(one.participants[0].for_ == id<actor>{"japan"});
}

TEST_CASE("opens_meeting: a meeting begins by being opened or held, not by being scheduled or reopened") {
    static_assert(opens_meeting(meeting_action::open));
    static_assert(opens_meeting(meeting_action::hold));
    for (meeting_action const other : {meeting_action::schedule, meeting_action::reopen, meeting_action::conclude}) {
        CHECK_FALSE(opens_meeting(other));
    }
}
