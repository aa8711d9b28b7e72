// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/channel.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("channel: a channel begins in the middle, and a step may have another account") {
    std::string_view const text =
        R"({"id":"leaders-visits","kind":"leaders_visits","names":{"en":"Leaders' visits"},"level":"leaders","members":[{"actor":"japan"},{"actor":"korea","period":"2004/.."}],"cadence":"P1Y","begins":{"stage":"active","from":"2004"},"history":[{"key":"break","on":"2011-12~","action":"suspend","accounts":[{"stance":"asserts","on":"2019-12~","value":{"en":"over three years"},"sources":[{"source":"news-story"}]}]}]})";
    auto const one = support::from_json<channel>(text);
    CHECK(json::write(one) == text);
    CHECK(one.begins->stage == dialogue_stage::active);
    CHECK(one.history[0].accounts[0].stance == stance::asserts);
}
