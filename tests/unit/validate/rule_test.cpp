// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rule.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

#include <algorithm>
#include <string>

using namespace entente;

TEST_CASE("rule: a rule adds findings as severe as it is set to be, and notes") {
    report findings;
    dossier const one;
    object_table const objects;
    rule_run run(layout_of<dossier>, &one, objects, findings);
    rule const made{"X001", "t", severity::error, "s", [](rule_run& now) {
                        now.add("/a", "bad");
                        now.add_note("/b", "said otherwise");
                    }};
    rule_setting const warning[]{{"X001", severity::warning, {}}};
    run.run(made, warning);
    CHECK(support::places(findings) == "X001 /a; X001 /b");
    CHECK(findings.count(severity::warning) == 1);
    CHECK(findings.count(severity::note) == 1);
    rule_setting const off[]{{"X001", std::nullopt, {}}};
    run.run(made, off);
    CHECK(findings.total() == 2);
    run.run(made, {});
    CHECK(findings.count(severity::error) == 1);
    CHECK(run.name(id<actor>{"japan"}) == "japan");
}

TEST_CASE("rule: a setting may be for the objects of one kind") {
    rule const made{"X001", "t", severity::error, "s", [](rule_run& now) {
                        now.add("/channels/0", "bad");
                        now.add("/actors/3/id", "bad");
                    }};
    dossier const one;
    object_table const objects;
    auto const counted = [&](std::vector<rule_setting> const& settings) {
        report findings;
        rule_run run(layout_of<dossier>, &one, objects, findings);
        run.run(made, settings);
        return std::to_string(findings.count(severity::error)) + std::to_string(findings.count(severity::warning));
    };
    CHECK(counted({{"X001", severity::warning, "channel"}}) == "11");
    CHECK(counted({{"X001", std::nullopt, "channel"}}) == "10");
    CHECK(counted({{"X001", std::nullopt, {}}, {"X001", severity::warning, "actor"}}) == "01");
    CHECK(counted({{"X002", std::nullopt, {}}}) == "20");
}

namespace {

int whole_checks = 0;

} // namespace

TEST_CASE("rule: checks of values share one walk, each with its own severity, and disabled ones are not called") {
    auto const one =
        support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}]})");
    object_table const objects;
    rule const made[]{
        {"X001", "t", severity::error, "s",
         [](rule_run& now, visited_value const& here) {
             if (here.member != nullptr && here.member->name == "id") {
                 now.add(std::string(here.pointer), "an id");
             }
         }},
        {"X002", "t", severity::warning, "s",
         [](rule_run& now, visited_value const& here) {
             if (here.layout.name == "actor") {
                 now.add(std::string(here.pointer), "an actor");
             }
         }},
        {"X003", "t", severity::note, "s",
         [](rule_run& now) {
             ++whole_checks;
             now.add("", "once");
         }},
    };
    whole_checks = 0;
    std::span<rule const> const groups[]{std::span(made).first(1), std::span(made).subspan(1)};
    auto const found = [&](std::vector<rule_setting> const& settings) {
        report findings;
        rule_run(layout_of<dossier>, &one, objects, findings).run(groups, settings);
        findings.sort();
        return support::places(findings) + ' ' + std::to_string(findings.count(severity::error)) +
               std::to_string(findings.count(severity::warning));
    };
    CHECK(found({}) == "X003 ; X002 /actors/0; X001 /actors/0/id; X002 /actors/1; X001 /actors/1/id 22");
    CHECK(found({{"X001", std::nullopt, {}}, {"X003", std::nullopt, {}}}) == "X002 /actors/0; X002 /actors/1 02");
    CHECK(whole_checks == 1);
}

TEST_CASE("rule: a check of instruments comes to each instrument and participation of a dossier once, in order") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}]},
                      {"id":"t","form":"treaty","binding":"legal"}],
        "measures":[{"id":"m","kind":"tariff"}],"channels":[{"id":"c","level":"leaders"}]})");
    dossier_index const index(one);
    rule const made[]{
        {"X001", "t", severity::note, "s",
         [](dossier_run& now, indexed_instrument const& here) { now.add(here.pointer(), here.path()); }},
        {"X002", "t", severity::note, "s",
         [](rule_run& now, visited_value const& here) {
             if (here.layout.name == "actor") {
                 now.add(std::string(here.pointer), "an actor");
             }
         }},
    };
    auto const found = [&](std::span<rule const> rules, dossier_index const* by) {
        report findings;
        if (by != nullptr) {
            dossier_run(*by, findings).run(std::span(&rules, 1), {});
        } else {
            rule_run(layout_of<dossier>, &one, index.objects(), findings).run(std::span(&rules, 1), {});
        }
        findings.sort();
        return support::places(findings);
    };
    std::string const instruments =
        "X001 /agreements/0; X001 /agreements/0/participations/0; X001 /agreements/0/participations/1; X001 /agreements/1; "
        "X001 /measures/0; X001 /channels/0";
    CHECK(found(made, &index) == "X002 /actors/0; X002 /actors/1; " + instruments.substr(0, instruments.find("X001 /measures")) +
                                     "X001 /channels/0; X001 /measures/0");
    CHECK(found(std::span(made).first(1), &index).size() == instruments.size());
    CHECK(found(made, nullptr) == "U002 ; X002 /actors/0; X002 /actors/1"); // a rule of dossiers over another value
}

TEST_CASE("rule: a rule of dossiers is refused for other values, and has an index for a dossier") {
    static rule const own[]{{"X001", "t", severity::warning, "s", [](dossier_run& now) {
                                 now.add("/actors", std::to_string(now.index().dossier().actors.size()) + " actors");
                             }}};
    dossier const whole{.actors{{.id{"a"}}}};
    auto const found = validate(whole, {.own_rules = own});
    CHECK(std::any_of(found.all().begin(), found.all().end(),
                      [](finding const& one) { return one.code == "X001" && one.message == "1 actors"; }));
    channel const part{.id{"c"}, .level = dialogue_level::leaders};
    auto const refused = validate(part, {.own_rules = own});
    CHECK(support::places(refused) == "U002 ");
    CHECK_FALSE(refused.ok());
}
