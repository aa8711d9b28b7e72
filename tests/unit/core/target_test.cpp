// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/target.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("target: a target is a state of something, in a region of its standing") {
    target const lifted{"measure/three-materials:lifted"};
    CHECK(lifted.parts() == ref_parts{"measure", "three-materials", "", ""});
    CHECK(lifted.region() == "stage");
    CHECK(lifted.value() == "lifted");
    target const revoked{"agreement/gsomia@korea:notice=none"};
    CHECK(revoked.parts() == ref_parts{"agreement", "gsomia", "korea", ""});
    CHECK(revoked.region() == "notice");
    CHECK(revoked.value() == "none");
    CHECK_FALSE(target{}.is_set());
    CHECK(explain_parse_error<target>("measure/a") ==
          "missing state after the reference; write kind/id:state, such as measure/three-materials:lifted");
    for (char const* const text : {"a:lifted", "measure/a:", "measure/a:notice=", "measure/a:=none", "measure/a:Lifted"}) {
        INFO(text);
        CHECK_FALSE(target::from(text));
    }
}
