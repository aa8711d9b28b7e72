// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/proceeding.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("proceeding: a proceeding has parties, and concerns measures") {
    std::string_view const text =
        R"({"id":"ds590","kind":"wto_dispute","before":"wto-dsb","complainants":["korea"],"respondents":["japan"],"concerns":["measure/three-materials"],"history":[{"on":"2019-09-11","action":"request_consultations"}]})";
    auto const one = support::from_json<proceeding>(text);
    CHECK(json::write(one) == text);
    CHECK(one.concerns[0].as<measure>() == id<measure>{"three-materials"});
}
