// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/names.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

dossier russia() {
    return support::from_json<dossier>(R"({"entente":"1.0","actors":[
        {"id":"russia","kind":"state","names":{"en":"Russia","ru":"\u0420\u043e\u0441\u0441\u0438\u044f"},"identifiers":[{"scheme":"cow","value":"365"}],
         "other_names":[
            {"value":"Sovetskii Soyuz","language":"ru","kind":"former","period":"1922-12-30/1991-12-26"},
            {"value":"Soviet Union","language":"en","kind":"former","period":"1922-12-30/1991-12-26"},
            {"value":"USSR","kind":"short","period":"1922-12-30/1991-12-26"},
            {"value":"The  Federation","kind":"weak"},{"value":"Muscovy","kind":"former"}]},
        {"id":"west-germany","kind":"state","existence":"1949/1990-10-02","identifiers":[{"scheme":"cow","value":"260","period":"1955/1990"}]},
        {"id":"germany","kind":"state","identifiers":[{"scheme":"cow","value":"255"},{"scheme":"gw","value":"260","period":"1990-10-03/.."}]}],
        "disputes":[{"id":"islets","kind":"territorial","names":{"en":"The islets"},"other_names":[{"value":"Dokdo","kind":"alternative"},{"value":"Takeshima","kind":"alternative"}]}],
        "agreements":[{"id":"soviet-pact","form":"treaty","binding":"legal","names":{"en":"Soviet Union"}}]})");
}

} // namespace

TEST_CASE("name_on: a former name is shown for the days of its period, in the preferred language") {
    auto const one = russia();
    dossier_index const index{one};
    id<actor> const who{"russia"};
    CHECK(name_on(index, who, date{1980, 1, 1}) == "Soviet Union");
    CHECK(name_on(index, who, date{2000, 1, 1}) == "Russia");
    CHECK(name_on(index, who, date{1991}) == "Russia");       // only perhaps valid: the year may mean its last days
    CHECK(name_on(index, who, date{1900, 1, 1}) == "Russia"); // of Muscovy no time is known
    CHECK(name_on(index, id<actor>{"nobody"}, date{1980, 1, 1}) == "nobody");
    auto russian = one;
    russian.preferred_language = language_tag{"ru"};
    dossier_index const in_russian{russian};
    CHECK(name_on(in_russian, who, date{1980, 1, 1}) == "Sovetskii Soyuz");
}

TEST_CASE("name_table: finds by any name, of that day, weak ones only where asked for") {
    auto const one = russia();
    dossier_index const index{one};
    name_table const names(index);
    auto const found = [&](std::string const& name, name_search const& how = {}) {
        std::string result;
        for (name_match const& each : names.find(name, how)) {
            result += std::string(each.of.view()) + (each.valid == certainty::maybe ? "? " : " ");
        }
        return result;
    };
    CHECK(found("russia") == "actor/russia ");
    CHECK(found("soviet  UNION") == "actor/russia agreement/soviet-pact ");
    CHECK(found("Soviet Union", {.on = {}, .weak = false, .kinds = {"actor"}}) == "actor/russia ");
    CHECK(found("USSR", {.on = date{1980, 1, 1}, .weak = false, .kinds = {}}) == "actor/russia ");
    CHECK(found("USSR", {.on = date{2000, 1, 1}, .weak = false, .kinds = {}}) == "");
    CHECK(found("USSR", {.on = date{1991}, .weak = false, .kinds = {}}) == "actor/russia? ");
    CHECK(found("the federation") == "");
    CHECK(found(" the federation ", {.on = {}, .weak = true, .kinds = {}}) == "actor/russia ");
    CHECK(found("Dokdo") == "dispute/islets ");
    CHECK(found("Takeshima") == "dispute/islets ");
    CHECK(found("\u0420\u043e\u0441\u0441\u0438\u044f") == "actor/russia ");
    CHECK(found("") == "");
    // Today's name, on a day on which another was in use.
    auto const then = names.find("Russia", {.on = date{1980, 1, 1}, .weak = false, .kinds = {}}).at(0);
    CHECK(then.valid == certainty::maybe);
    CHECK(then.called == "Soviet Union");
    CHECK(names.find("Russia", {.on = date{1991}, .weak = false, .kinds = {}}).at(0).valid == certainty::maybe);
    CHECK(names.find("Russia", {.on = date{2000, 1, 1}, .weak = false, .kinds = {}}).at(0).valid == certainty::yes);
    auto const match = names.find("USSR").at(0);
    CHECK(match.kind == name_kind::short_);
    CHECK(match.name == "USSR");
    CHECK_FALSE(names.find("Russia").at(0).kind);
}

TEST_CASE("actors_with: a code that was passed on is that of whoever had it on the day") {
    auto const one = russia();
    dossier_index const index{one};
    auto const found = [&](char const* scheme, char const* value, date const& when) {
        std::string result;
        for (identified_actor const& each : actors_with(index, scheme, value, when)) {
            result += std::string(each.actor.id.view()) + (each.valid == certainty::maybe ? "? " : " ");
        }
        return result;
    };
    CHECK(found("cow", "260", date{1980, 1, 1}) == "west-germany ");
    CHECK(found("cow", "260", date{2000, 1, 1}) == "");
    CHECK(found("gw", "260", date{2000, 1, 1}) == "germany ");
    CHECK(found("gw", "260", date{1980, 1, 1}) == "");
    CHECK(found("cow", "365", date{1900, 1, 1}) == "russia ");
    CHECK(found("cow", "260", date{1990}) == "west-germany? ");
}
