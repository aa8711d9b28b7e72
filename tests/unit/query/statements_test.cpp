// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/statements.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

namespace {

/// The ids of the statements, each with a question mark if it is only perhaps within the period.
std::string ids_in(statement_list const& of) {
    std::string result;
    for (statement_answer const& one : of.all) {
        result.append(result.empty() ? "" : " ").append(one.statement.view()).append(one.certain == certainty::yes ? "" : "?");
    }
    return result;
}

// M is a minister of A. B answers A at a meeting, and somebody says something on a day that is not known.
dossier debate() {
    return support::from_json<dossier>(R"({"entente":"1.1","actors":[
        {"id":"a","kind":"state","names":{"en":"A"}},{"id":"m","kind":"person","of":"a"},{"id":"b","kind":"state","names":{"en":"B"}}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","names":{"en":"The treaty"},
            "participations":[{"actor":"a","capacity":"party","history":[{"key":"in","on":"2000-01-01","action":"ratify"}]}]}],
        "meetings":[{"id":"talks","kind":"other","history":[{"on":"2001-01-01","action":"schedule"},{"on":"2001-05-02","action":"open"}]},{"id":"plan","kind":"other"}],
        "statements":[
            {"id":"reply","kind":"denial","by":["b"],"to":["a"],"at":"talks","about":["agreement/t"],"wording":{"en":"No."}},
            {"id":"charge","kind":"claim","by":["m"],"to":["b"],"on":"2001-04","about":["agreement/t@a#in","actor/b"],"wording":{"en":"Yes."}},
            {"id":"rumour","kind":"claim","at":"plan","about":["agreement/t"]}]})");
}

} // namespace

TEST_CASE("statements: come by day, that of the meeting where they have none, and undated ones last") {
    auto const one = debate();
    dossier_index const index{one};
    auto const found = statements(index);
    CHECK(ids_in(found) == "charge reply rumour");
    REQUIRE(found.all.size() == 3);
    CHECK(found.all[1].on == date{2001, 5, 2}); // opened, not scheduled
    CHECK(found.all[1].at->id == id<meeting>{"talks"});
    CHECK(found.all[1].by[0].name == "B");
    CHECK(found.all[1].wording == "No.");
    CHECK(found.all[0].about[1].name == "B");
    CHECK_FALSE(found.all[2].on);
    CHECK(found.all[2].by.empty());
}

TEST_CASE("statements: a state speaks through its ministers, and a minister not for the state") {
    auto const one = debate();
    dossier_index const index{one};
    CHECK(ids_in(statements(index, {.by = id<actor>{"a"}})) == "charge");
    CHECK(ids_in(statements(index, {.by = id<actor>{"m"}})) == "charge");
    CHECK(ids_in(statements(index, {.to = id<actor>{"a"}})) == "reply");
    CHECK(ids_in(statements(index, {.to = id<actor>{"m"}})).empty());
    CHECK(ids_in(statements(index, {.by = id<actor>{"nobody"}})).empty());
    CHECK(ids_in(statements(index, {.kinds = {statement_kind::claim}})) == "charge rumour");
}

TEST_CASE("statements: about an object are those about its parts, and about a part those about it alone") {
    auto const one = debate();
    dossier_index const index{one};
    CHECK(ids_in(statements(index, {.about = ref<>{"agreement/t"}})) == "charge reply rumour");
    CHECK(ids_in(statements(index, {.about = ref<>{"agreement/t@a"}})) == "charge");
    CHECK(ids_in(statements(index, {.about = ref<>{"agreement/t@a#in"}})) == "charge");
    CHECK(ids_in(statements(index, {.about = ref<>{"agreement/t#in"}})).empty()); // a step of the agreement's own
    CHECK(ids_in(statements(index, {.about = ref<>{"actor/b"}})) == "charge");
    CHECK(ids_in(statements(index, {.about = ref<>{"actor/a"}})).empty());
}

TEST_CASE("statements: whose day may lie outside the period, or is not known, is only perhaps within it") {
    auto const one = debate();
    dossier_index const index{one};
    CHECK(ids_in(statements(index, {.within = period{"2001-04-10/2001-05-31"}})) == "charge? reply rumour?");
    CHECK(ids_in(statements(index, {.within = period{"2001-04-01/2001-04-30"}})) == "charge rumour?");
    CHECK(ids_in(statements(index, {.within = period{"2002-01-01/.."}})) == "rumour?");
}

TEST_CASE("statements: say if the dossier does not state to have all of the period") {
    auto one = debate();
    auto const covered = [&](statement_selection const& what) {
        dossier_index const index{one};
        return statements(index, what).not_covered.empty();
    };
    CHECK(covered({})); // it states no coverage: nothing is known
    one.coverage.push_back({.kinds{"meeting"}});
    CHECK_FALSE(covered({}));
    one.coverage[0].kinds = {"statement"};
    one.coverage[0].period = period{"2001-01-01/2001-12-31"};
    CHECK(covered({}));
    CHECK(covered({.within = period{"2001-01-01/2001-12-31"}}));
    CHECK_FALSE(covered({.within = period{"2001-01-01/2002-01-01"}}));
    CHECK_FALSE(covered({.within = period{"2001-01-01/.."}}));
    one.coverage[0].among = {id<actor>{"a"}};
    CHECK(covered({.by = id<actor>{"m"}, .within = period{"2001-01-01/2001-12-31"}})); // a minister counts as the state
    CHECK_FALSE(covered({.by = id<actor>{"b"}, .to = id<actor>{"b"}, .within = period{"2001-01-01/2001-12-31"}}));
    CHECK(covered({.within = period{"2001-01-01/2001-12-31"}})); // whole within its subject
}

TEST_CASE("statements: what Japan and Korea said of their disputes, and who reads the agreement of 1965 otherwise") {
    dossier_index const index{support::story()};
    CHECK(ids_in(statements(index, {.by = id<actor>{"japan"}})) ==
          "stable-economy big-step nuclear-concern welcome-plan settled-in-1965 security-reason not-linked");
    CHECK(ids_in(statements(index, {.kinds = {statement_kind::reading}, .about = ref<>{"agreement/claims-1965"}})) ==
          "individual-claims settled-in-1965");
    CHECK(ids_in(statements(index, {.by = id<actor>{"korea"}, .within = period{"2018-01-01/2018-12-31"}})) == "individual-claims");
}
