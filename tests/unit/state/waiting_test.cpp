// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/state/waiting.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

/// Commitments c0, c1 ... each waiting, `before` or `simultaneous`, for the one whose number is given.
dossier chain(std::vector<std::pair<std::size_t, condition_order>> const& waits_for) {
    dossier made;
    for (std::size_t i = 0; i != waits_for.size(); ++i) {
        commitment one{};
        one.id = *id<commitment>::from("c" + std::to_string(i));
        one.history = {support::did("2020-01-01", commitment_action::pledge)};
        one.conditions = {{*target::from("commitment/c" + std::to_string(waits_for[i].first) + ":fulfilled"), waits_for[i].second}};
        made.commitments.push_back(std::move(one));
    }
    return made;
}

dossier_index index_of(dossier const& one) {
    return dossier_index(one);
}

} // namespace

TEST_CASE("waiting: a cycle of conditions that come before is found, and one simultaneous condition unlocks it") {
    using enum condition_order;
    auto one = chain({{1, before}, {2, before}, {0, before}, {0, before}});
    auto const cycles = [&] { return waiting_cycles(index_of(one), date{2021}); };
    REQUIRE(cycles().size() == 1);
    CHECK(cycles()[0].size() == 3);
    one.commitments[1].conditions[0].order = simultaneous;
    CHECK(cycles().empty());
    one.commitments[1].conditions[0].order = before;
    one.commitments[0].history.push_back(support::did("2020-06-01", commitment_action::fulfil));
    CHECK(cycles().empty());
    CHECK(waiting_edges(index_of(one), date{2021}).size() == 1);
    CHECK(waiting_cycles(index_of(one), date{2020, 3, 1}).size() == 1);
}

TEST_CASE("waiting: a commitment waits for the commitment that achieves its condition") {
    auto one = support::from_json<dossier>(R"({"entente":"1.0","commitments":[
        {"id":"a","conditions":[{"target":"measure/m:lifted","order":"before"}],"history":[{"action":"pledge"}]},
        {"id":"b","achieves":["measure/m:lifted"],"history":[{"action":"pledge"}]}],
        "measures":[{"id":"m","kind":"tariff","history":[{"on":"2020-01-01","action":"impose"},{"on":"2021-01-01","action":"lift"}]}]})");
    dossier_index const index{one};
    REQUIRE(waiting_edges(index, date{2020, 6, 1}).size() == 1);
    CHECK(waiting_edges(index, date{2020, 6, 1})[0].to == 1);
    CHECK(waiting_edges(index, date{2021, 6, 1}).empty());
    CHECK(is_met(index, target{"measure/m:lifted"}, date{2021}) == certainty::yes);
    CHECK(is_met(index, target{"measure/m:lifted"}, date{2020}) == certainty::no);
    CHECK(is_met(index, target{"measure/x:lifted"}, date{2021}) == certainty::no);
    CHECK_FALSE(resolve_target(index, target{"measure/m:lift"}));
    CHECK_FALSE(resolve_target(index, target{"measure/m:notice=none"}));
    CHECK(resolve_target(index, target{"measure/m:hold=suspended"}));
}

TEST_CASE("waiting: a long chain terminates") {
    std::vector<std::pair<std::size_t, condition_order>> waits;
    for (std::size_t i = 0; i != 20'000; ++i) {
        waits.emplace_back(i + 1 == 20'000 ? 0 : i + 1, condition_order::before);
    }
    auto const one = chain(waits);
    auto const cycles = waiting_cycles(index_of(one), date{2021});
    REQUIRE(cycles.size() == 1);
    CHECK(cycles[0].size() == 20'000);
}
