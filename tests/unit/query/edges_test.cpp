// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/edges.hpp>

#include <entente/query/network.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("edge_kind: each kind of edge needs an instrument that has effect that day") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0",
        "agreements":[{"id":"pact","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"},{"actor":"c","capacity":"witness"}],
                       "clauses":[{"obligations":["consultation"],"condition":{"en":"in a crisis"}},{"obligations":["payment"]}],"history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-01-01","action":"enter_into_force"}]}],
        "disputes":[{"id":"war","kind":"territorial","sides":[{"role":"challenger","actors":["a","b"]},{"role":"target","actors":["c"]},{"role":"joiner","actors":["d"]}],"history":[{"on":"2000-01-01","action":"activate"},{"on":"2010","action":"settle"}]}],
        "measures":[{"id":"tariff","kind":"tariff","by":["a"],"against":["c"],"history":[{"on":"2000-01-01","action":"impose"},{"on":"2001-01-01","action":"suspend"}]}],
        "forums":[{"id":"f","level":"leaders","members":[{"actor":"a"},{"actor":"b"},{"actor":"c","period":"2005/.."}],"history":[{"on":"2000-01-01","action":"convene"}]}]})");
    dossier_index const index{one};
    auto const of = [&](edge_kind kind, date const& when) {
        std::string result;
        for (network_edge const& each : network(index, when, {.kinds = {kind}}).edges) {
            result += std::string(each.between.first().view()) + std::string(each.between.second().view()) +
                      (each.certain == certainty::yes ? " " : "? ");
        }
        return result;
    };
    CHECK(of(edge_kind::alliance, date{2000, 6, 1}) == "ab ");
    CHECK(of(edge_kind::agreement, date{2000, 6, 1}) == "ab ");
    CHECK(of(edge_kind::dispute, date{2000, 6, 1}) == "ac bc ");
    CHECK(of(edge_kind::dispute, date{2010, 6, 1}) == "ac? bc? ");
    CHECK(of(edge_kind::measure, date{2000, 6, 1}) == "ac ");
    CHECK(of(edge_kind::measure, date{2001, 6, 1}).empty()); // suspended
    CHECK(of(edge_kind::dialogue, date{2000, 6, 1}) == "ab ");
    CHECK(of(edge_kind::dialogue, date{2005, 6, 1}) == "ab ac? bc? "); // c joined in the course of that year
    CHECK(of(edge_kind::dialogue, date{2006, 6, 1}) == "ab ac bc ");
    CHECK(network(index, date{2010, 6, 1}, {.kinds = {edge_kind::dispute}, .only_certain = true}).edges.empty());
}
