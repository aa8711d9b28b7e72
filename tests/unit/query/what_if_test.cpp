// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/what_if.hpp>

#include <entente/edit/dossier_editor.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

namespace {

proposed_step proposed(ref<> to, char const* action) {
    return {.to = std::move(to), .action = action, .on = {}, .by = {}, .at = {}};
}

} // namespace

TEST_CASE("what_if: on the eve of the summit, visits that were resumed would be active, and the weakest leg stronger") {
    auto const& story = support::story();
    dossier_index const index{story};
    auto const found = what_if(index, proposed({"channel/leaders-visits"}, "resume"), date{2023, 3, 15});
    REQUIRE(found);
    REQUIRE(found->changed.all.size() == 1);
    CHECK(found->changed.all[0].after[0].stage == "active");
    CHECK(found->changed.all[0].kinds == std::vector{change_kind::resumed});
    REQUIRE(found->legs.size() == 1);
    CHECK(found->legs[0].before == 270);
    CHECK(found->legs[0].after == 380);
    CHECK(found->steps_refused.empty()); // the restart that was agreed then would be possible all the same
    CHECK(found->new_findings.empty());
}

TEST_CASE("what_if: lifting a measure early releases waiting promises, and later steps still apply") {
    dossier_index const index{support::story()};
    auto const found = what_if(index, proposed({"measure/three-materials"}, "lift"), date{2023, 3, 17});
    REQUIRE(found);
    REQUIRE(found->released.size() == 1);
    CHECK(found->released[0].id == id<commitment>{"withdraw-complaint"});
    REQUIRE(found->steps_refused.size() == 1);
    CHECK(found->steps_refused[0].on == date{2023, 3, 23});
    REQUIRE(found->new_findings.size() == 1);
    CHECK(found->new_findings[0].code == "L001");
    CHECK(found->new_findings[0].pointer == "/measures/0/history/4/action");
}

TEST_CASE("what_if: findings that only moved are neither new nor settled; those of the step are new") {
    dossier_index const index{support::story()};
    auto const moved = what_if(index, proposed({"channel/leaders-visits"}, "convene"),
                               date{2011, 11, 1}); // before the break, of which accounts differ
    REQUIRE(moved);
    CHECK(moved->new_findings.empty());
    CHECK(moved->settled_findings.empty());
    auto by_other = proposed({"channel/leaders-visits"}, "convene");
    by_other.by = {{"china"}}; // which has no part in the channel
    auto const found = what_if(index, by_other, date{2011, 11, 1});
    REQUIRE(found);
    REQUIRE(found->new_findings.size() == 1);
    CHECK(found->new_findings[0].code == "L006");
    CHECK(found->new_findings[0].pointer == "/channels/0/history/1/by/0");
}

TEST_CASE("what_if: an impossible step is refused with the reason and the possible actions") {
    dossier_index const index{support::story()};
    auto const refused = what_if(index, proposed({"channel/leaders-visits"}, "resume"), date{2011, 1, 1});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().why() ==
          "cannot resume: nothing was suspended; possible from active: agree_restart, close, convene, suspend");
    CHECK(refused.error().possible() == std::vector<std::string_view>{"agree_restart", "close", "convene", "suspend"});
    CHECK(what_if(index, proposed({"channel/leaders-visits"}, "resum"), date{2023}).error().why() ==
          R"(there is no action "resum" for channel/leaders-visits; did you mean "resume"?)");
    CHECK(
        what_if(index, proposed({"channel/leaders-visits"}, "bombard"), date{2023}).error().why() ==
        R"(there is no action "bombard" for channel/leaders-visits; there are propose, establish, convene, suspend, resume, agree_restart, close)");
    CHECK(what_if(index, proposed({"channel/leader-visits"}, "resume"), date{2023}).error().why() ==
          "there is no channel/leader-visits; did you mean channel/leaders-visits?");
    CHECK(what_if(index, proposed({"agreement/gsomia@korea"}, "fly"), date{2023})
              .error()
              .why()
              .starts_with(R"(there is no action "fly" for agreement/gsomia@korea)"));
}

TEST_CASE("what_if: a step of each kind can be tried") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0",
        "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"}]}],"commitments":[{"id":"c","by":["a"]}],"disputes":[{"id":"d","kind":"trade","sides":[]}],
        "measures":[{"id":"m","kind":"tariff","by":["a"]}],"proceedings":[{"id":"p","kind":"icj_case"}],"channels":[{"id":"h","level":"leaders"}],"meetings":[{"id":"g","kind":"summit"}]})");
    dossier_index const index{one};
    for (auto const& [to, action] : {std::pair("agreement/t", "sign"),
                                     {"agreement/t@a", "sign"},
                                     {"commitment/c", "pledge"},
                                     {"dispute/d", "arise"},
                                     {"measure/m", "impose"},
                                     {"proceeding/p", "file"},
                                     {"channel/h", "convene"},
                                     {"meeting/g", "hold"}}) {
        INFO(to);
        auto const found = what_if(index, proposed(*ref<>::from(to), action), date{2023, 1, 1});
        REQUIRE(found);
        CHECK_FALSE(found->changed.all.empty());
    }
}

TEST_CASE("what_if: a deadlock that a step would unlock is named, and findings that it would settle") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"compiled":"2001-01-01",
        "commitments":[{"id":"x","by":["a"],"to":["b"],"conditions":[{"target":"commitment/y:fulfilled","order":"before"}],"history":[{"on":"2000-01-01","action":"pledge"}]},
                       {"id":"y","by":["b"],"to":["a"],"conditions":[{"target":"commitment/x:fulfilled","order":"before"}],"history":[{"on":"2000-01-01","action":"pledge"}]}]})");
    dossier_index const index{one};
    auto const found = what_if(index, proposed({"commitment/x"}, "fulfil"), date{2000, 6, 1});
    REQUIRE(found);
    CHECK(found->resolved_deadlocks.size() == 1);
    REQUIRE(found->released.size() == 1);
    CHECK(found->released[0].id == id<commitment>{"y"});
    CHECK_FALSE(found->settled_findings.empty());
}

TEST_CASE("what_if: refuses what a dossier_editor refuses: before the record begins, actions of other courts, unknown names") {
    auto one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "measures":[{"id":"m","kind":"tariff","by":["a"],"against":["b"],"begins":{"stage":"imposed","from":"2010-01-01"}}],
        "proceedings":[{"id":"p","kind":"icj_case","complainants":["a"],"respondents":["b"],"history":[{"on":"2000-01-01","action":"file"}]}]})");
    dossier_index const index{one};
    auto const why = [&](proposed_step const& step) {
        auto const found = what_if(index, step, date{2012});
        return found ? std::string("possible") : found.error().why();
    };
    CHECK(why({.to = {"measure/m"}, .action = "lift", .on = date{2000, 1, 1}}) ==
          "2000-01-01 is before 2010-01-01, when the record begins");
    CHECK(why({.to = {"measure/m"}, .action = "lift", .on = date{2011, 1, 1}}) == "possible");
    CHECK(why({.to = {"measure/m"}, .action = "lift", .on = date{2011, 1, 1}, .at = id<meeting>{"nowhere"}}) ==
          "there is no meeting/nowhere");
    CHECK(why({.to = {"measure/m"}, .action = "lift", .on = date{2011, 1, 1}, .by = {"a", "elsewhere"}}) ==
          "there is no actor/elsewhere");
    CHECK(why({.to = {"measure/m#lifted"}, .action = "lift"}).starts_with("there is no measure/m#lifted"));
    CHECK(why({.to = {"proceeding/p"}, .action = "award"}) ==
          "cannot award: proceeding/p is of the kind icj_case, which does not have it");
    auto const satisfied = why({.to = {"proceeding/p"}, .action = "satisfy"});
    CHECK(satisfied.starts_with("cannot satisfy: "));
    CHECK(satisfied.find("award") == std::string::npos); // nor among the possible actions

    auto copy = one;
    dossier_editor game{copy};
    auto const taken = game.take({"proceeding/p"}, step<proceeding_action>{.on = date{2012}, .action = proceeding_action::award});
    REQUIRE_FALSE(taken);
    CHECK(taken.error().why() == why({.to = {"proceeding/p"}, .action = "award"}));
    auto const early = game.take({"measure/m"}, step<measure_action>{.on = date{2000, 1, 1}, .action = measure_action::lift});
    REQUIRE_FALSE(early);
    CHECK(early.error().why() == "2000-01-01 is before 2010-01-01, when the record begins");
}

TEST_CASE("what_if: a text that is in force by its adoption may be signed, and then waits for its entry into force") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],
        "agreements":[{"id":"text","form":"memorandum_of_understanding","binding":"political","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],"history":[{"on":"2020-01-01","action":"adopt"}]}]})");
    dossier_index const index{one};
    auto const then = [&](char const* action) {
        auto const made =
            what_if(index, {.to = *ref<>::from("agreement/text"), .action = action, .on = date{2021, 1, 1}}, date{2021, 1, 1});
        REQUIRE(made);
        REQUIRE(made->changed.all.size() == 1);
        return made->changed.all[0].after[0].stage;
    };
    CHECK(then("sign") == "signed");
    CHECK(then("conclude") == "concluded");
    CHECK(then("terminate") == "terminated");
    // It has the lifecycle of the others then, in which nothing is in force before it enters into force.
    auto changed = one;
    dossier_editor editor{changed};
    CHECK(editor.take(ref<>(id<agreement>{"text"}),
                      step<agreement_action>{.on = date{2021, 1, 1}, .action = agreement_action::sign}));
    auto const refused = editor.take(ref<>(id<agreement>{"text"}),
                                     step<agreement_action>{.on = date{2022, 1, 1}, .action = agreement_action::terminate});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().why().find("it is not in force") != std::string::npos);
}
