// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rule.hpp>

#include <support/catch.hpp>
#include <support/findings.hpp>

using namespace entente;

TEST_CASE("a rule adds findings as severe as it is set to be, and notes") {
    report findings;
    dossier const one;
    object_table const objects;
    rule_run run(layout_of<dossier>, &one, objects, nullptr, findings);
    rule const made{"X001", "t", severity::error, "s", [](rule_run& now) {
                        now.add("/a", "bad");
                        now.add_note("/b", "said otherwise");
                    }};
    run.run(made, severity::warning);
    CHECK(support::places(findings) == "X001 /a; X001 /b");
    CHECK(findings.count(severity::warning) == 1);
    CHECK(findings.count(severity::note) == 1);
    CHECK(run.name(id<actor>{"japan"}) == "japan");
}
