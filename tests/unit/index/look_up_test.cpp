// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/index/look_up.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

TEST_CASE("look_up: accepts a reference, or an id alone") {
    dossier_index const index{support::story()};
    CHECK(*look_up(index, "channel/leaders-visits") == ref<>{"channel/leaders-visits"});
    CHECK(*look_up(index, "leaders-visits") == ref<>{"channel/leaders-visits"});
    CHECK(*look_up(index, "agreement/gsomia@korea#given") == ref<>{"agreement/gsomia@korea#given"});
    CHECK(*look_up(index, "japan", {"actor"}) == ref<>{"actor/japan"});
    CHECK(look_up(index, "channel/leaders-visits")->view() == "channel/leaders-visits");
    CHECK(*look_up(index, "gsomia@korea") == ref<>{"agreement/gsomia@korea"});
    CHECK(*look_up(index, "gsomia@korea#given", {"agreement"}) == ref<>{"agreement/gsomia@korea#given"});
}

TEST_CASE("look_up: suggests the nearest object for an unknown one") {
    dossier_index const index{support::story()};
    CHECK(look_up(index, "leader-visits").error().why() == "there is no leader-visits; did you mean channel/leaders-visits?");
    CHECK(look_up(index, "chanel/leaders-visits").error().why() ==
          "there is no chanel/leaders-visits; did you mean channel/leaders-visits?");
    CHECK(look_up(index, "channel/japan").error().why() == "\"japan\" is of the kind actor, not channel");
    CHECK(look_up(index, "gsomia", {"channel"}).error().why() == "\"gsomia\" is of the kind agreement, not channel");
    CHECK(look_up(index, "agreement/gsomia@korea#givn").error().why() ==
          "there is no agreement/gsomia@korea#givn; did you mean agreement/gsomia@korea#given?");
    CHECK(look_up(index, "agreement/gsomia@korae").error().why() ==
          "there is no agreement/gsomia@korae; did you mean agreement/gsomia?");
    CHECK(look_up(index, "gsomia@korea#givn").error().why() ==
          "there is no agreement/gsomia@korea#givn; did you mean agreement/gsomia@korea#given?");
    CHECK(look_up(index, "gsomla@korea").error().why() == "there is no gsomla; did you mean agreement/gsomia?");
    CHECK(look_up(index, "gsomia@korea", {"channel"}).error().why() == "\"gsomia\" is of the kind agreement, not channel");
    CHECK(look_up(index, "@korea").error().why() == "there is no @korea; did you mean actor/korea?");
    CHECK(look_up(index, "").error().why() == "there is no ");
    CHECK(look_up(index, "Not/A#Reference").error().why() == "there is no Not/A#Reference");
    dossier const nothing;
    CHECK(look_up(dossier_index(nothing), "japan").error().why() == "there is no japan");
}

TEST_CASE("look_up: an id that several kinds have is said to be several") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","topics":[{"id":"x","names":{"en":"X"}}],"actors":[{"id":"x","kind":"state"}]})");
    dossier_index const index{one};
    CHECK(look_up(index, "x").error().why() == "x is several: topic/x, actor/x");
    CHECK(*look_up(index, "x", {"actor"}) == ref<>{"actor/x"});
}

TEST_CASE("look_up: a whole reference of a kind that is not wanted is told apart from a missing object") {
    dossier_index const index{support::story()};
    CHECK(look_up(index, "channel/leaders-visits", {"agreement"}).error().why() ==
          "\"leaders-visits\" is of the kind channel, not agreement");
    CHECK(look_up(index, "channel/leaders-visits", {"forum", "meeting"}).error().why() ==
          "\"leaders-visits\" is of the kind channel, not forum or meeting");
    CHECK(look_up(index, "channel/leaders-visits", {"channel"}));
}
