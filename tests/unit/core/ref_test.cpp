// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/ref.hpp>

#include <support/catch.hpp>

using namespace entente;

namespace {

using body_ref = ref<channel, forum>;

} // namespace

TEST_CASE("ref: a reference names an object, a participation in it, and a step or clause") {
    CHECK(ref<>{"measure/three-materials"}.parts() == ref_parts{"measure", "three-materials", "", ""});
    CHECK(ref<>{"measure/three-materials#lifted"}.parts() == ref_parts{"measure", "three-materials", "", "lifted"});
    CHECK(ref<>{"agreement/gsomia@korea"}.parts() == ref_parts{"agreement", "gsomia", "korea", ""});
    CHECK(ref<>{"agreement/gsomia@korea#given"}.parts() == ref_parts{"agreement", "gsomia", "korea", "given"});
    CHECK(ref<>{}.parts() == ref_parts{});
    CHECK(ref<>(id<actor>{"japan"}).view() == "actor/japan");
    CHECK_FALSE(ref<>(id<actor>{}).is_set());
    CHECK(body_ref{"forum/apec"}.as<forum>() == id<forum>{"apec"});
    CHECK_FALSE(body_ref{"forum/apec"}.as<channel>());
}

TEST_CASE("ref: explains an invalid text, and lists the possible kinds") {
    CHECK(explain_parse_error<body_ref>("apec") == "missing kind before the id; write channel/id or forum/id");
    CHECK(explain_parse_error<ref<>>("apec") == "missing kind before the id; write kind/id, such as dispute/export-controls");
    CHECK(explain_parse_error<body_ref>("actor/japan") == "a reference to actor can't stand here; write channel/id or forum/id");
    for (char const* const text :
         {"forum/", "forum/apec#", "forum/apec@", "forum/apec@#a", "forum/a#b#c", "forum/a@b@c", "forum/a#b@c", "/a", "forum/A"}) {
        INFO(text);
        CHECK_FALSE(body_ref::from(text));
        CHECK_FALSE(explain_parse_error<body_ref>(text).empty());
        body_ref one;
        CHECK(text_form<body_ref>::parse(text, one).offset <= std::string_view(text).size());
    }
}
