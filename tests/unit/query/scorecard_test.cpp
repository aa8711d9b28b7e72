// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/scorecard.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

using namespace entente;

namespace {

dossier promises() {
    return support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"ministry","kind":"ministry","part_of":"a"}],"commitments":[
        {"id":"early","by":["a"],"to":["b"],"due":"2000-02-01","history":[{"on":"2000-01-01","action":"pledge"},{"on":"2000-01-22","action":"fulfil"}]},
        {"id":"late","by":["ministry"],"to":["b"],"due":"2000-02","history":[{"on":"2000-01-01","action":"pledge"},{"on":"2000-03-10","action":"breach"},{"on":"2000-03-31","action":"remedy"}]},
        {"id":"half","by":["a"],"to":["b"],"history":[{"on":"2000-01-01","action":"pledge"},{"on":"2000-02-01","action":"fulfil_in_part"}]},
        {"id":"never","by":["a"],"to":["b"],"history":[{"on":"2000-01-01","action":"pledge"},{"on":"2000-02-01","action":"breach"}]},
        {"id":"open","by":["a"],"due":"2000-06-01","history":[{"on":"2000-01-01","action":"pledge"}]},
        {"id":"let-off","by":["a"],"to":["b"],"history":[{"on":"2000-01-01","action":"pledge"},{"on":"2000-02-01","action":"release"}]},
        {"id":"vague","by":["a"],"to":["b"],"history":[{"on":"2000-01-01","action":"pledge"},{"on":"2001","action":"fulfil"}]},
        {"id":"return","by":["b"],"to":["a"],"history":[{"on":"2000-01-01","action":"pledge"},{"on":"2000-02-01","action":"fulfil"}]},
        {"id":"later","by":["a"],"to":["b"],"history":[{"on":"2010-01-01","action":"pledge"}]}]})");
}

} // namespace

TEST_CASE("scorecard: counts the outcome of each promise, and the delay of late ones") {
    auto const one = promises();
    dossier_index const index{one};
    auto const found = scorecard(index, {"a"}, date{2001, 6, 1});
    CHECK(found.kept == 2);
    CHECK(found.partly_kept == 1);
    CHECK(found.broken == 1);
    CHECK(found.pending == 1);
    CHECK(found.set_aside == 1);
    CHECK(found.uncertain == 1);
    CHECK(found.overdue == 1);
    CHECK(found.all[0].days_late == -10);
    CHECK(found.all[1].days_late == 31); // after the last day of February 2000
    CHECK(found.median_delay == 10);
    REQUIRE(found.all[1].decided_by);
    CHECK(found.all[1].decided_by->action == "remedy");
    CHECK(found.all[1].decided_by->on == date{2000, 3, 31});
    CHECK(found.not_covered.empty());
    CHECK(scorecard(index, {"a"}, date{2000, 3, 15}).broken == 2); // before it was remedied
    CHECK(scorecard(index, {"a"}, date{1999}).all.empty());
    CHECK(scorecard(index, {"nobody"}, date{2001}).all.empty());
}

TEST_CASE("scorecard: compares mutual promises in both directions") {
    auto const one = promises();
    dossier_index const index{one};
    auto const found = reciprocity(index, *dyad::from(id<actor>{"b"}, id<actor>{"a"}), date{2001, 6, 1});
    CHECK(found.first.by.id == id<actor>{"a"});
    CHECK(found.first.pending == 0); // to nobody in particular
    CHECK(found.second.kept == 1);
    CHECK(found.balance == 625 - 1000); // two and a half of four
    CHECK_FALSE(reciprocity(index, *dyad::from(id<actor>{"b"}, id<actor>{"c"}), date{2001, 6, 1}).balance);
}

TEST_CASE("scorecard: overdue is certainly so, or perhaps") {
    auto const one = promises();
    dossier_index const index{one};
    CHECK(overdue(index, date{2000, 5, 1}).all.size() == 0);
    auto const found = overdue(index, date{2000, 7, 1});
    REQUIRE(found.all.size() == 1);
    CHECK(found.all[0].commitment == id<commitment>{"open"});
    CHECK(found.all[0].inferred[0].certain == certainty::yes);
    CHECK(overdue(index, date{2000}).all.at(0).inferred[0].certain == certainty::maybe);
}

TEST_CASE("scorecard: of the first dossier, Korea had kept its promises by June 2023, and Japan's list was pending") {
    dossier_index const index{support::story()};
    auto const found = reciprocity(index, *dyad::from(id<actor>{"japan"}, id<actor>{"korea"}), date{2023, 6, 1});
    // Of the three promises to one another, the visits and the economic talks were kept by then; the trade dispute was resolved in July.
    CHECK(found.first.kept == 1 + 2);
    CHECK(found.first.pending == 1 + 1);
    CHECK(found.second.kept == 3 + 2);
    CHECK(found.second.pending == 1);
    CHECK(found.balance == 0);
}

TEST_CASE("scorecard: a breach by one promisor is not another's, and promises without beneficiaries are to one another") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],"commitments":[
        {"id":"truce","kind":"conduct","by":["a","b"],"history":[{"on":"2015-02-12","action":"pledge"},{"on":"2015-02-18","action":"breach","by":["b"]}]},
        {"id":"talks","kind":"result","by":["a","b"],"history":[{"on":"2015-02-12","action":"pledge"},{"on":"2015-03-01","action":"fulfil"}]},
        {"id":"aid","by":["a"],"to":["c"],"history":[{"on":"2015-02-12","action":"pledge"},{"on":"2015-03-01","action":"breach","by":["c"]}]}]})");
    dossier_index const index{one};
    auto const of_a = scorecard(index, id<actor>{"a"}, date{2016});
    CHECK(of_a.broken == 1); // the aid: who accuses is no promisor
    CHECK(of_a.pending == 1);
    CHECK(of_a.kept == 1);
    CHECK(scorecard(index, id<actor>{"b"}, date{2016}).broken == 1);
    auto const both = reciprocity(index, *dyad::from(id<actor>{"a"}, id<actor>{"b"}), date{2016});
    CHECK(both.first.kept == 1);
    CHECK(both.second.kept == 1);
    CHECK(both.second.broken == 1);
}

TEST_CASE("scorecard: each of several promisors has its own outcome") {
    auto const of = [](std::string const& a, std::string const& promise, char const* who, date when) {
        auto const one = support::from_json<dossier>(
            R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[
            {"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"join"})" +
            a + R"(]},{"actor":"b","capacity":"party"},{"actor":"c","capacity":"party"}],
            "history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"},{"on":"2015-01-01","action":"terminate"}]}],
            "commitments":[{"id":"x","by":["a","b"],"to":["c"],"under":"agreement/t",)" +
            promise + "]}]}");
        dossier_index const index{one};
        return scorecard(index, *id<actor>::from(who), when);
    };
    std::string const result = R"("kind":"result","due":"2012-01-01","history":[{"on":"2000-01-01","action":"pledge"})";
    std::string const left = R"(,{"on":"2010-01-01","action":"withdraw"})";
    CHECK(of(left, result, "a", date{2013}).set_aside == 1);
    CHECK(of(left, result, "a", date{2013}).overdue == 0);
    CHECK(of(left, result, "b", date{2013}).overdue == 1);
    std::string const broken =
        R"("kind":"conduct","history":[{"on":"2000-01-01","action":"pledge"},{"on":"2005-01-01","action":"breach","by":["a"])";
    CHECK(of("", broken + "}", "a", date{2016}).broken == 1);
    CHECK(of("", broken + "}", "b", date{2016}).kept == 1); // to the end of the agreement
    CHECK(of("", broken + "}", "b", date{2010}).pending == 1);
    auto const denied = broken + R"(,"accounts":[{"stance":"denies","by":["a"]}]})";
    CHECK(of("", denied, "a", date{2010}).contested == 1);
    CHECK(of("", denied, "b", date{2010}).pending == 1);
    CHECK(
        of("",
           R"("history":[{"on":"2000-01-01","action":"pledge"},{"on":"2005-01-01","action":"fulfil","accounts":[{"stance":"denies","by":["c"]}]})",
           "a", date{2010})
            .contested == 1);
}
