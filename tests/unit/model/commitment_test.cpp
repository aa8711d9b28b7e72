// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/commitment.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("commitment: a commitment brings states about and waits for others") {
    std::string_view const text =
        R"({"id":"lift","by":["japan"],"to":["korea"],"kind":"conduct","strength":"agreed","due":"2023","achieves":["measure/three-materials:lifted"],"conditions":[{"target":"proceeding/ds590:withdrawn","order":"simultaneous"}],"history":[{"on":"2023-03-16","action":"pledge","at":"tokyo-2023"}]})";
    auto const one = support::from_json<commitment>(text);
    CHECK(json::write(one) == text);
    CHECK(one.conditions[0].target.value() == "withdrawn");
}
