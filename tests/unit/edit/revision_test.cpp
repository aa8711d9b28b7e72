// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/edit/revision.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/generate.hpp>
#include <support/story.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

void check_applies(dossier const& before, dossier const& after) {
    auto const revised = diff(before, after);
    auto const made = edit::apply(before, revised);
    REQUIRE(made);
    CHECK(*made == after);
    auto const back = edit::apply(after, diff(after, before));
    REQUIRE(back);
    CHECK(*back == before);
}

std::string shown(revision const& one) {
    std::string result;
    for (correction const& each : one.corrections) {
        result += (each.of ? std::string(each.of->view()) : "") + ' ' + each.at +
                  (each.position ? '[' + std::to_string(*each.position) + ']' : "") + ' ' + each.before + " -> " + each.after +
                  '\n';
    }
    return result;
}

} // namespace

TEST_CASE("revision: a corrected day, a new step, a new name and one less are corrections, each at its place") {
    auto const before = support::from_json<dossier>(
        R"({"entente":"1.0","title":{"en":"T"},"channels":[{"id":"c","level":"leaders","names":{"en":"C"},"history":[{"on":"2019","action":"convene"},{"on":"2020","action":"suspend"}]},{"id":"e","level":"leaders"}]})");
    auto after = before;
    after.title = {};
    after.compiled = date{2024};
    after.channels[0].history[0].on = date{2019, 7};
    after.channels.push_back({.id{"d"}, .level = dialogue_level::ministers});
    std::swap(after.channels[1], after.channels[2]);
    auto revised = diff(before, after);
    CHECK(shown(revised) == R"( /title {"en":"T"} -> 
 /compiled  -> "2024"
channel/c /history/0/on "2019" -> "2019-07"
channel/d [1]  -> {"id":"d","level":"ministers"}
)");
    check_applies(before, after);
    after = before;
    after.channels[0].history.insert(after.channels[0].history.begin() + 1, support::did("2019-12", dialogue_action::convene));
    after.channels.pop_back();
    CHECK(shown(diff(before, after)) == R"(channel/c /history[1] [] -> [{"on":"2019-12","action":"convene"}]
channel/e [1] {"id":"e","level":"leaders"} -> 
)");
    check_applies(before, after);
}

TEST_CASE("revision: reports its effect on the state of play") {
    auto const& before = support::story();
    auto after = before;
    after.channels[0].history.push_back(support::did("2024-05-30", dialogue_action::suspend));
    after.channels.push_back({.id{"new"}, .history{support::did("2020-01-01", dialogue_action::convene)}});
    after.measures.pop_back();
    auto const revised = diff(before, after);
    REQUIRE(revised.changed->all.size() == 3);
    CHECK(revised.changed->all[1].kinds == std::vector{change_kind::suspended});
    CHECK(revised.changed->all[0].kinds[0] == change_kind::removed);
    CHECK(revised.changed->all[2].kinds == std::vector{change_kind::added, change_kind::opened});
    check_applies(before, after);
}

TEST_CASE("revision: any edition makes any other") {
    check_applies(support::story(), support::story());
    CHECK(diff(support::story(), support::story()).corrections.empty());
    check_applies(dossier{}, support::story());
    auto other = support::story();
    std::reverse(other.actors.begin(), other.actors.end());
    std::rotate(other.meetings.begin(), other.meetings.begin() + 3, other.meetings.end());
    other.extensions.append("x-own", "[1,2]");
    other.channels[2].extensions.append("x-own", "true");
    other.agreements[0].participations[0].history.clear();
    other.statements.erase(other.statements.begin());
    check_applies(support::story(), other);
    check_applies(support::generator::dossier(50), support::generator::dossier(80));
    auto twice = support::story();
    twice.actors.push_back(twice.actors[0]);
    check_applies(support::story(), twice);
}

TEST_CASE("revision: a revision can be written and read back, of editions with and without a day, and of any two lists with "
          "repeated ids") {
    auto twice = support::story();
    twice.compiled.reset();
    twice.actors.push_back(twice.actors[0]);
    twice.agreements.push_back(twice.agreements[0]);
    twice.agreements.push_back(twice.agreements[0]);
    auto thrice = twice;
    thrice.agreements.erase(thrice.agreements.begin());
    thrice.agreements.back().names = {};
    std::vector<dossier> const editions{dossier{}, support::story(), support::camp_david(),
                                        twice,     thrice,           support::generator::dossier(20)};
    for (dossier const& before : editions) {
        for (dossier const& after : editions) {
            auto const revised = diff(before, after);
            CHECK(revised.changed.has_value() == after.compiled.has_value());
            auto const read = json::read<revision>(json::write(revised));
            REQUIRE(read);
            CHECK(*read == revised);
            auto const made = edit::apply(before, *read);
            REQUIRE(made);
            CHECK(*made == after);
        }
    }
}

TEST_CASE("apply: a correction that does not match the dossier is an error with its number") {
    auto const& before = support::story();
    auto after = before;
    after.channels[0].level = dialogue_level::experts;
    after.actors[0].note.set(language_tag{"en"}, "noted");
    after.measures.erase(after.measures.begin());
    auto revised = diff(before, after);
    REQUIRE(revised.corrections.size() == 3);
    auto other = before;
    other.channels[0].level = dialogue_level::ministers;
    other.measures[0].note.set(language_tag{"en"}, "another");
    auto const made = edit::apply(other, revised);
    REQUIRE_FALSE(made);
    REQUIRE(made.report().count(severity::error) == 2);
    CHECK(made.report().all().at(0).code == "Q001");
    CHECK(made.report().all().at(0).message == "the current value does not match the expected one: measure/three-materials");
    for (char const* const at :
         {"/nothing", "/history/99/on", "/history/x", "/level/deeper", "no-pointer", "/history/99999999999999999999"}) {
        revised = diff(before, after);
        revised.corrections[2].at = at;
        revised.corrections[2].of = ref<>{"channel/leaders-visits"};
        CHECK_FALSE(edit::apply(before, revised));
    }
    revised.corrections = {{ref<>{"channel/no-such"}, "/level", {}, R"("leaders")", R"("experts")"}};
    CHECK_FALSE(edit::apply(before, revised));
    revised.corrections = {{ref<>{"channel/new"}, {}, 99, {}, "{"}};
    CHECK_FALSE(edit::apply(before, revised));
    revised.corrections = {{ref<>{"channel/leaders-visits"}, "/history", 5000, "[]", "[]"}};
    CHECK_FALSE(edit::apply(before, revised));
    auto const& topic = before.channels[0].topics[0];
    revised.corrections = {{ref<>{before.channels[0].id}, "/topics/0", {}, json::write(topic), R"("trust")"}};
    CHECK(edit::apply(before, revised)->channels[0].topics[0] == id<entente::topic>{"trust"});
    revised.corrections = {{ref<>{before.channels[0].id}, "/topics/0", {}, R"("otherwise")", R"("trust")"}};
    CHECK_FALSE(edit::apply(before, revised));
    revised.corrections = {{std::nullopt, {}, {}, {}, "nonsense"}};
    CHECK_FALSE(edit::apply(before, revised));
    revised.corrections = {{ref<>{"treaty/peace"}, "/level", {}, R"("leaders")", R"("experts")"}};
    CHECK(edit::apply(before, revised).report().all().at(0).message ==
          "a dossier has no such kind as that of treaty/peace at /level");
    revised.corrections = {{ref<>{"topic/new"}, {}, 0, {}, R"({"id":"other","names":{"en":"T"}})"}};
    CHECK(edit::apply(before, revised).report().all().at(0).message == "the new value is not valid: topic/new");
    revised.corrections = {{ref<>{"topic/trust"}, {}, 0, {}, R"({"id":"trust","names":{"en":"T"}})"}};
    CHECK(edit::apply(before, revised).report().all().at(0).message == "already present: topic/trust");
}

TEST_CASE("apply: refuses corrections of extensions that do not match") {
    dossier before;
    before.extensions.append("x-own", "1");
    dossier after;
    after.extensions.append("x-own", "2");
    auto const revised = diff(before, after);
    CHECK(*edit::apply(before, revised) == after);
    dossier other;
    other.extensions.append("x-own", "3");
    CHECK_FALSE(edit::apply(other, revised));
}

TEST_CASE("revision: elements that were only added are not added twice") {
    auto const before = support::from_json<dossier>(
        R"({"entente":"1.0","channels":[{"id":"c","level":"leaders","history":[{"on":"2019","action":"convene"}]}]})");
    auto after = before;
    after.channels[0].history.push_back({.on = date{2020}, .action = dialogue_action::convene});
    auto const revised = diff(before, after);
    CHECK(edit::apply(before, revised));
    auto const twice = edit::apply(after, revised);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().all().at(0).code == "Q001");
}
