// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/changes.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/talks.hpp>

#include <string>

using namespace entente;

TEST_CASE("words_for<changes>: tells both standings, and the steps between them with their sources") {
    auto const one = support::suspended_talks();
    dossier_index const index{one};
    std::string out;
    append_text(out, diff(state_of_play(index, date{2020, 6, 1}), state_of_play(index, date{2021, 6, 1})));
    CHECK(out == "What changed from 2020-06-01 to 2021-06-01\n"
                 "  Talks: active -> suspended\n"
                 "      2021-01-01  suspend by Atlantis\n"
                 "      [Gazette]\n");
    out.clear();
    append_text(out, diff(state_of_play(index, date{2020, 6, 1}), state_of_play(index, date{2020, 7, 1})));
    CHECK(out == "What changed from 2020-06-01 to 2020-07-01\n  nothing\n");
}

TEST_CASE("words_for<changes>: states beyond the record are unknown, and only another version adds or removes instruments") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","names":{"en":"Old"},"begins":{"stage":"active","from":"2020-12"}}]})");
    dossier_index const index{one};
    auto const told = [&](dossier_index const& before, date const& from, date const& to) {
        std::string out;
        append_text(out, diff(state_of_play(before, from), state_of_play(index, to)));
        return out.substr(out.find('\n') + 1);
    };
    CHECK(told(index, date{2020, 6, 1}, date{2021, 2, 1}) == "  Old: unknown -> active (perhaps)\n");
    dossier const nothing;
    dossier_index const empty{nothing};
    CHECK(told(empty, date{2021, 1, 1}, date{2021, 2, 1}) == "  Old: added: active\n");
}

TEST_CASE("changes: a wait that only became less certain is told once") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.1","commitments":[
        {"id":"x","names":{"en":"First"},"history":[{"on":"2020-01-01","action":"pledge"},{"on":"2020-06","action":"fulfil"}]},
        {"id":"y","names":{"en":"Second"},"conditions":[{"target":"commitment/x:fulfilled","order":"before"}],"history":[{"on":"2020-01-01","action":"pledge"}]}]})");
    dossier_index const index{one};
    auto const words = [&](date const& from, date const& to) {
        std::string result;
        append_text(result, diff(state_of_play(index, from), state_of_play(index, to)), false);
        return result.substr(result.find("Second"));
    };
    CHECK(words({2020, 5, 1}, {2020, 6, 10}) == "Second: pending\n      now only perhaps waiting for commitment/x:fulfilled\n");
    CHECK(words({2020, 6, 10}, {2020, 5, 1}) == "Second: pending\n      now certainly waiting for commitment/x:fulfilled\n");
    CHECK(words({2020, 6, 10}, {2020, 7, 1}) == "Second: pending\n      no longer: perhaps waiting for commitment/x:fulfilled\n");
}
