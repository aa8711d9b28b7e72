// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/structure.hpp>

#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

using namespace entente;

namespace {

report structure_of(std::string_view text) {
    return validate(support::from_json<dossier>(text));
}

} // namespace

TEST_CASE("S004: a broken reference gets the likely target as a suggestion") {
    auto const found = structure_of(
        R"({"entente":"1.0","actors":[{"id":"japan","kind":"state"},{"id":"meti","kind":"ministry","part_of":"jaapn"}]})");
    CHECK(support::places(found) == "S004 /actors/1/part_of");
    CHECK(support::first(found) == "there is no actor \"jaapn\" [did you mean \"japan\"?]");
}

TEST_CASE("S004: a reference to a missing step or participation names the missing part") {
    auto const found = structure_of(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal",
        "participations":[{"actor":"a","capacity":"party"}],"history":[{"key":"signed","action":"sign"}]}],
        "statements":[{"id":"s","kind":"claim","about":["agreement/t#signd","agreement/t@b","agreement/t@a","agreement/t#signed"]}]})");
    CHECK(support::places(found) == "S004 /statements/0/about/0; S004 /statements/0/about/1");
    CHECK(support::first(found) == "\"agreement/t\" has no step or clause with the key \"signd\" [did you mean \"signed\"?]");
    CHECK(found.all().at(1).message == "\"b\" does not take part in \"agreement/t\"");
}

TEST_CASE("S002 and S003: duplicate ids, keys and participations are found, with the first one") {
    auto const found = structure_of(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"a","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal",
        "participations":[{"actor":"a","capacity":"party"},{"actor":"a","capacity":"witness"}],"history":[{"key":"k","action":"adopt"},{"key":"k","action":"sign"}]}]})");
    CHECK(support::places(found) == "S002 /actors/1/id; S003 /agreements/0/history/1/key; S002 /agreements/0/participations/1");
    CHECK(found.all().at(0).related[0].pointer == "/actors/0");
}

TEST_CASE("S001: required values that are unset are found") {
    dossier one;
    one.actors.resize(1);
    one.offices.resize(1);
    CHECK(support::places(validate(one)) == "S001 /actors/0; S001 /offices/0; S001 /offices/0");
}

TEST_CASE("rules of structure: an actor that the coverage names is one of the dossier's") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","coverage":[{"among":["japan","koera"],"period":"2000/2010"}],
        "actors":[{"id":"japan","kind":"state","names":{"en":"Japan"}},{"id":"korea","kind":"state","names":{"en":"Korea"}}]})");
    auto const found = validate(one);
    CHECK(support::places(found) == "S004 /coverage/0/among/1");
    CHECK(found.all().at(0).message.find("\"koera\"") != std::string::npos);
    CHECK(found.all().at(0).suggestion.find("\"korea\"") != std::string::npos);
}

TEST_CASE("S004: suggestions cover singular and plural, other kinds, and participations") {
    auto const of = [](std::string const& about) {
        auto const one = support::from_json<dossier>(
            R"({"entente":"1.0","actors":[{"id":"russia","kind":"state"}],"disputes":[{"id":"war","kind":"security"}],"forums":[{"id":"jcc","level":"experts"}],
            "agreements":[{"id":"bsgi","form":"arrangement","binding":"political","participations":[{"actor":"russia","capacity":"party","history":[{"key":"pause","action":"join"}]}]}],
            "causal_links":[{"id":"l","cause":")" +
            about + R"(","effect":"dispute/war","relation":"triggers"}]})");
        auto const found = validate(one);
        for (finding const& each : found.all()) {
            if (each.code == "S004") {
                return each.suggestion;
            }
        }
        return std::string("none");
    };
    CHECK(of("disputes/war") == "did you mean \"dispute/war\"?");
    CHECK(of("meeting/jcc") == "\"jcc\" is a forum, not a meeting");
    CHECK(of("agreement/bsgi#pause") == "did you mean \"agreement/bsgi@russia#pause\"?");
    CHECK(of("meating/jcc") == "did you mean \"forum/jcc\"?"); // there is no such kind
    CHECK(of("agreement/war") == "\"war\" is a dispute, not an agreement");
    CHECK(of("dispute/wor") == "did you mean \"war\"?");
}

TEST_CASE("S002: two agreements of one id are one finding, whoever takes part in both") {
    auto const one = support::from_json<entente::dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[
        {"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}]},
        {"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"},{"actor":"b","capacity":"party"}]}]})");
    CHECK(support::places(entente::validate(one)) == "S002 /agreements/1/id; S002 /agreements/1/participations/2");
}
