// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/edit/merge.hpp>

#include <entente/json/write.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

TEST_CASE("merge: keeps what only one dossier has, and keeps once what both have") {
    auto const a = support::from_json<dossier>(
        R"({"entente":"1.0","title":{"en":"A"},"compiled":"2020","actors":[{"id":"japan","kind":"state","names":{"en":"Japan"},"identifiers":[{"scheme":"cow","value":"740"}]},{"id":"x","kind":"state"}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"japan","capacity":"party","history":[{"on":"2000-01-01","action":"sign"}]}],"history":[{"on":"2000-01-01","action":"sign"}]}]})");
    auto const b = support::from_json<dossier>(
        R"({"entente":"1.0","title":{"en":"B"},"compiled":"2010","actors":[{"id":"y","kind":"state"},{"id":"japan","kind":"state","names":{"ja":"日本","en":"Japan"},"identifiers":[{"scheme":"iso3166-1-alpha-3","value":"JPN"},{"scheme":"cow","value":"740"}],"existence":"0660~/.."}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"y","capacity":"party"},{"actor":"japan","capacity":"party","history":[{"on":"2000-01-01","action":"sign"},{"on":"2001-01-01","action":"ratify"}]}],"history":[{"on":"2000-01-01","action":"sign"}]}],"x-own":[1]})");
    auto const found = edit::merge(a, b);
    CHECK(found.report.empty());
    auto const& made = found.dossier;
    REQUIRE(made.actors.size() == 3);
    CHECK(made.actors[0].names.in(language_tag{"ja"}) == "日本");
    CHECK(made.actors[0].identifiers.size() == 2);
    CHECK(made.actors[0].existence);
    REQUIRE(made.agreements[0].participations.size() == 2);
    CHECK(made.agreements[0].participations[0].history.size() == 2);
    CHECK(made.title == a.title);
    CHECK(made.compiled == date{2020});
    CHECK(made.extensions.find("x-own") != nullptr);
}

TEST_CASE("merge: every contradiction is a finding at its place, and the first holds") {
    auto const a = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"japan","kind":"state","names":{"en":"Japan"}}],"channels":[{"id":"c","level":"leaders","cadence":"P1Y","history":[{"on":"2000-01-01","action":"convene"}],"x-a":1}]})");
    auto const b = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"japan","kind":"state","names":{"en":"Nippon"}}],"channels":[{"id":"c","level":"ministers","cadence":"P1Y","history":[{"on":"2000-01-02","action":"convene"}],"x-a":2,"x-b":3}]})");
    auto const found = edit::merge(a, b);
    REQUIRE(found.report.count(severity::warning) == 4);
    auto const& all = found.report.all();
    CHECK(all[0].code == "Q003");
    CHECK(all[0].pointer == "/actors/0/names/en");
    CHECK(all[0].message == R"(actor/japan: "Japan" or, in dossier 2, "Nippon"; the first is kept)");
    CHECK(all[1].pointer == "/channels/0/level");
    CHECK(all[2].pointer == "/channels/0/history");
    CHECK(all[3].pointer == "/channels/0");
    CHECK(found.dossier.channels[0].level == dialogue_level::leaders);
    CHECK(found.dossier.channels[0].extensions.find("x-b") != nullptr);
}

TEST_CASE("merge: a dossier merged with itself, with nothing and with its own beginning is itself") {
    auto const& story = support::story();
    CHECK(edit::merge(story, story).dossier == story);
    CHECK(edit::merge(story, story).report.empty());
    CHECK(edit::merge<dossier>({}).dossier == dossier{});
    auto part = story;
    part.channels[0].history.resize(1);
    part.actors.resize(2);
    auto const made = edit::merge(part, story);
    CHECK(made.report.empty());
    CHECK(made.dossier.channels == story.channels);
    CHECK(made.dossier.actors == story.actors);
    dossier_index const index{made.dossier};
    CHECK(validate(index).ok());
    dossier const* const three[]{&part, &story, &part};
    CHECK(edit::merge<dossier>(three).dossier.channels == story.channels);
    dossier nothing;
    nothing.coverage.push_back({});
    CHECK(edit::merge(story, nothing).dossier.coverage.empty());
    CHECK_FALSE(edit::merge(story, nothing).dossier.compiled);
}

TEST_CASE("merge: a text is cut between its characters where a finding would be too long") {
    dossier a;
    a.actors.push_back({.id{"a"}, .kind = actor_kind::state});
    auto b = a;
    std::string long_name;
    for (int i = 0; i != 50; ++i) {
        long_name += "日";
    }
    a.actors[0].names.set(language_tag{"ja"}, long_name);
    b.actors[0].names.set(language_tag{"ja"}, "短い");
    auto const found = edit::merge(a, b);
    CHECK(found.report.all().at(0).message ==
          "actor/a: \"" + long_name.substr(0, 75) + "... or, in dossier 2, \"短い\"; the first is kept");
}

TEST_CASE("a narrower date agrees with a wider one: it is kept, with both sources") {
    auto const of = [](std::string const& on, std::string const& source, std::string const& more = "") {
        return support::from_json<dossier>(
            R"({"entente":"1.0","sources":[{"id":"a","kind":"press"},{"id":"b","kind":"press"}],"agreements":[{"id":"t","form":"treaty","binding":"legal","history":[{"on":")" +
            on + R"(","action":"sign","sources":[{"source":")" + source + R"("}]})" + more + "]}]}");
    };
    for (bool const reversed : {false, true}) {
        auto const wide = of("1965", "a");
        auto const narrow = of("1965-03-04", "b", R"(,{"on":"1965-12-18","action":"enter_into_force"})");
        auto const made = reversed ? edit::merge(narrow, wide) : edit::merge(wide, narrow);
        CHECK(made.report.empty());
        auto const& history = made.dossier.agreements.at(0).history;
        REQUIRE(history.size() == 2);
        CHECK(history[0].on == date{1965, 3, 4});
        CHECK(history[0].sources.size() == 2);
    }
    auto const apart = edit::merge(of("1965", "a"), of("1966-03-04", "b"));
    CHECK(apart.report.total() == 1);
    CHECK(apart.dossier.agreements.at(0).history.size() == 1);
    // Which of two steps a wide date means is not guessed.
    auto const twice = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","history":[{"on":"2020-01-01","action":"convene"},{"on":"2020-06-01","action":"convene"}]}]})");
    auto const once = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","history":[{"on":"2020","action":"convene"}]}]})");
    CHECK(edit::merge(twice, once).report.total() == 1);
}

TEST_CASE("merge: members of the dossier that contradict each other are a conflict, and the first holds") {
    dossier first;
    first.extensions.append("x-editor", "1");
    dossier second;
    second.extensions.append("x-editor", "2");
    second.extensions.append("x-other", "3");
    auto const both = edit::merge(first, second);
    REQUIRE(both.report.total() == 1);
    CHECK(both.report.all()[0].code == "Q003");
    CHECK(*both.dossier.extensions.find("x-editor") == "1");
    CHECK(*both.dossier.extensions.find("x-other") == "3");
    CHECK(edit::merge(first, first).report.empty());
}

TEST_CASE("merge: a member that left and came back stays two memberships, each merged with its own") {
    auto const with = [](std::string const& members) {
        return support::from_json<dossier>(R"({"entente":"1.0","forums":[{"id":"f","level":"leaders","members":[)" + members +
                                           "]}]}");
    };
    auto const merged = [](dossier const& a, dossier const& b) {
        auto const found = edit::merge(a, b);
        CHECK(found.report.empty());
        return json::write(found.dossier.forums[0].members);
    };
    auto const first = std::string(R"({"actor":"us","period":"1950/1984"})");
    auto const second = std::string(R"({"actor":"us","period":"2003/2018"})");
    auto const chair = std::string(R"({"actor":"us","period":"2003/2018","role":"chair"})");
    CHECK(merged(with(first + "," + second), with(first + "," + chair)) == "[" + first + "," + chair + "]");
    CHECK(merged(with(first + "," + second), with(chair + "," + first)) == "[" + first + "," + chair + "]");
    CHECK(merged(with(first), with(chair)) == "[" + first + "," + chair + "]");
    CHECK(merged(with(R"({"actor":"japan"})"), with(first + "," + chair)) == R"([{"actor":"japan"},)" + first + "," + chair + "]");
    CHECK(merged(with(R"({"actor":"us"})"), with(first)) == "[" + first + "]");
    CHECK(merged(with(second), with(R"({"actor":"us","role":"chair"})")) == "[" + chair + "]");

    auto const found = edit::merge(with(first), with(R"({"actor":"us","period":"1951/1984"})"));
    CHECK(found.report.count(severity::warning) == 1); // of one membership there are two accounts
    CHECK(json::write(found.dossier.forums[0].members) == "[" + first + "]");
}
