// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/format/words.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

template <class T>
concept has_words = requires(std::string out, T const& one) {
    append_text(out, one);
};

TEST_CASE("words.hpp: includes the words of findings and of all answers about instruments") {
    static_assert(has_words<finding> && has_words<snapshot> && has_words<snapshot_view> && has_words<instrument_state>);
    static_assert(has_words<participant_list> && has_words<changes> && has_words<chronology>);
    static_assert(has_words<pending_commitments> && has_words<deadlock_list> && has_words<contested_facts>);
    std::string out;
    append_text(out, snapshot{.on = date{2019}});
    CHECK(out == "State of play on 2019\n  nothing is on record\n");
}
