// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/record.hpp>

#include <support/catch.hpp>
#include <support/rules.hpp>

using support::said;

// That each rule fires alone and its near miss stays silent is tested for all of them in rules_test.cpp.
TEST_CASE("rules of records: messages use the names of the dossier") {
    CHECK(said("S005") == "this channel, \"c\", has no name [give it one, in any language: \"names\": { \"en\": ... }]");
    CHECK(said("S006") == "b has the identifier cow 740 of a [correct one of the two; a successor is named by its predecessors, "
                          "and those that never existed at once by their existence; a code that was given anew has a period]");
    CHECK(said("S007") == "\"1740\" is not a number from 2 to 990");
    CHECK(said("S010") == "\"lift\" is not a state of m [did you mean \"lifted\"?]");
    auto const suspended = support::from_json<entente::dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"A"}},{"id":"b","kind":"state","names":{"en":"B"}}],
        "measures":[{"id":"m","kind":"tariff","names":{"en":"M"},"by":["a"],"against":["b"],"history":[{"on":"2019-07-01","action":"impose"}]}],
        "commitments":[{"id":"c","names":{"en":"C"},"by":["a"],"to":["b"],"achieves":["measure/m:suspended"],"history":[{"on":"2020-01-01","action":"pledge"}]}]})");
    auto const found = entente::validate(suspended);
    REQUIRE(found.all().size() == 1);
    CHECK(found.all()[0].message == "\"suspended\" is not a stage of M");
    CHECK(found.all()[0].suggestion == "write \"hold=suspended\" after the colon");
    CHECK(said("S011") == "\"treaties\" is not a kind [kinds are named as references name them, such as trilateral_forum]");
}

TEST_CASE("sources: required for facts within the coverage, and for no others") {
    auto const one =
        support::from_json<entente::dossier>(R"({"entente":"1.0","coverage":[{"among":["japan","korea"],"period":"2000/2030"}],
        "actors":[{"id":"japan","kind":"state","names":{"en":"J"}},{"id":"korea","kind":"state","names":{"en":"K"}},{"id":"china","kind":"state","names":{"en":"C"}}],
        "measures":[{"id":"a","kind":"tariff","names":{"en":"A"},"by":["japan"],"against":["korea"],"history":[{"on":"2019-07-01","action":"impose"}]},
                    {"id":"b","kind":"tariff","names":{"en":"B"},"by":["japan"],"against":["china"],"history":[{"on":"2019-07-01","action":"impose"}]}],
        "statements":[{"id":"s","kind":"claim","by":["china"],"on":"2019-07-01"},{"id":"t","kind":"claim","by":["japan"],"on":"2019-07-01"},
                      {"id":"u","kind":"claim","by":["japan","china"],"on":"2019-07-01"}]})");
    std::string asked;
    for (entente::finding const& each : entente::validate(one).all()) {
        if (each.code == "S008" || each.code == "S012") {
            asked += std::string(each.code) + " " + each.pointer + "; ";
        }
    }
    CHECK(asked == "S008 /measures/0/history/0; S012 /statements/1; ");
}
