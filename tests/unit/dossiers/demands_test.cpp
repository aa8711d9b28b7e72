// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Demands of July and August 1914, asked about as every instrument is.

#include <entente/format/outline.hpp>
#include <entente/format/state_of_play.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/timeline.hpp>
#include <entente/query/what_if.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

#include <string>

using namespace entente;

namespace {

// Austria-Hungary's note to Serbia was delivered on 23 July, to be answered within 48 hours; Serbia answered on 25 July, and accepted most of it. Germany's demand of 2 August, that Belgium let its armies pass, was to
// be answered within twelve hours, and was rejected on 3 August. Germany demanded of Russia on 31 July that it stop its mobilisation within twelve hours; no answer was given.
dossier july_1914() {
    return support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"austria-hungary","kind":"state"},{"id":"serbia","kind":"state"},{"id":"germany","kind":"state"},{"id":"belgium","kind":"state"},{"id":"russia","kind":"state"}],
        "disputes":[{"id":"crisis","kind":"other","names":{"en":"July crisis"},"sides":[{"role":"challenger","actors":["austria-hungary"]},{"role":"target","actors":["serbia"]}],"history":[{"on":"1914-06-28","action":"activate"}]}],
        "demands":[
            {"id":"note","kind":"ultimatum","names":{"en":"The note to Serbia"},"by":["austria-hungary"],"to":["serbia"],"in_dispute":"crisis","history":[
                {"on":"1914-07-23","until":"1914-07-25","action":"make","by":["austria-hungary"]},{"on":"1914-07-25","action":"accept_in_part","by":["serbia"]}]},
            {"id":"passage","kind":"ultimatum","names":{"en":"Passage through Belgium"},"by":["germany"],"to":["belgium"],"history":[
                {"on":"1914-08-02","until":"1914-08-03","action":"make","by":["germany"]},{"on":"1914-08-03","action":"reject","by":["belgium"]}]},
            {"id":"mobilisation","kind":"ultimatum","names":{"en":"An end of Russia's mobilisation"},"by":["germany"],"to":["russia"],"history":[
                {"on":"1914-07-31","until":"1914-08-01","action":"make","by":["germany"]}]}]})");
}

} // namespace

TEST_CASE("demands: a demand answered in time does not lapse, another does") {
    auto const one = july_1914();
    CHECK(validate(one).ok());
    dossier_index const index{one};
    std::string out;
    append_text(out, snapshot(state_of_play(index, date{1914, 8, 10}, {.kinds = {"demand"}, .who = {}, .between = {}})));
    CHECK(out == R"(State of play on 1914-08-10
Demands
  The note to Serbia               partly accepted  since 1914-07-25 (16 days)
  Passage through Belgium          rejected         since 1914-08-03 (7 days)
  An end of Russia's mobilisation  open             since 1914-07-31 (10 days)
      over after 1914-08-01, by its terms
)");
    auto const before = state_of_play(index, date{1914, 8, 1}, ref<>{"demand/mobilisation"});
    REQUIRE(before);
    CHECK(before->inferred.empty()); // its last day has not passed
}

TEST_CASE("demands: an extension prolongs the time to answer") {
    auto one = july_1914();
    one.demands[2].history.push_back(
        {.on = date{1914, 8, 1}, .until = date{1914, 8, 5}, .action = demand_action::extend, .by{"germany"}});
    dossier_index const index{one};
    CHECK(state_of_play(index, date{1914, 8, 4}, ref<>{"demand/mobilisation"})->inferred.empty());
    CHECK(state_of_play(index, date{1914, 8, 6}, ref<>{"demand/mobilisation"})->inferred.size() == 1);
}

TEST_CASE("demands: appear in differences, in the timelines of both sides, and in what_if") {
    auto const one = july_1914();
    dossier_index const index{one};
    auto const changed = diff(state_of_play(index, date{1914, 7, 30}), state_of_play(index, date{1914, 8, 3}));
    std::string names;
    for (change const& each : changed.all) {
        names += each.name + "; ";
    }
    CHECK(names == "Passage through Belgium; An end of Russia's mobilisation; ");
    CHECK(timeline(index, {.kinds = {}, .who = id<actor>{"germany"}, .between = {}}).entries.size() == 3);
    CHECK(timeline(index, {.kinds = {}, .who = id<actor>{"serbia"}, .between = {}}).entries.size() == 3); // with the dispute's
    auto const accepted =
        what_if(index, {.to{"demand/passage"}, .action = "accept", .on = date{1914, 8, 4}, .by{"belgium"}}, date{1914, 8, 4});
    CHECK(accepted);
    auto const extended = what_if(index, {.to{"demand/passage"}, .action = "extend", .on = date{1914, 8, 4}}, date{1914, 8, 4});
    REQUIRE_FALSE(extended);
    CHECK(extended.error().why() ==
          "cannot extend: nothing waits for an answer; possible from rejected: accept, reiterate, withdraw");
}

TEST_CASE("demands: the addressee answers, and nobody demands of itself or of its own organ") {
    auto one = july_1914();
    one.demands[1].history[1].by = {"germany"};
    CHECK(support::first(validate(one)) == "germany answers the demand Passage through Belgium, which it made");
    one = july_1914();
    one.demands[0].history[0].by = {"serbia"};
    CHECK(support::first(validate(one)) == "serbia acts for the author of the demand The note to Serbia, which is addressed to it");
    one = july_1914();
    one.actors.push_back({.id{"foreign-office"}, .kind = actor_kind::ministry, .part_of{"germany"}});
    one.demands[1].to = {"foreign-office"};
    one.demands[1].history.resize(1);
    CHECK(support::first(validate(one)) == "Passage through Belgium is addressed to its own author, foreign-office");
}
