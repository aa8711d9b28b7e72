// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/state/treaty_relations.hpp>

#include <entente/query/network.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/ties.hpp>
#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

#include <string>

using namespace entente;

namespace {

std::string joined_party(std::string const& who, std::string const& more = "") {
    return R"({"actor":")" + who +
           R"(","capacity":"party","history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-06-01","action":"ratify"},{"on":"2001-01-01","action":"enter_into_force"}])" +
           more + '}';
}

// Three parties owe one another neutrality.
dossier three_parties(std::string const& inter_se, std::string const& of_b = "") {
    std::string const reserving =
        R"({"actor":"a","capacity":"party","history":[{"on":"2000-01-01","action":"sign"},{"key":"r","on":"2000-06-01","action":"reserve"},{"on":"2000-06-01","action":"ratify"},{"on":"2001-01-01","action":"enter_into_force"},{"on":"2010-01-01","action":"withdraw_reservation"}]})";
    return support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[)" +
        reserving + ',' + joined_party("b", of_b) + ',' + joined_party("c") + R"(],"inter_se":[)" + inter_se +
        R"(],"clauses":[{"obligations":["neutrality"]}],"history":[{"on":"2000-01-01","action":"sign"},{"on":"2001-01-01","action":"enter_into_force"}]}]})");
}

/// The pairs that owe one another something, by their first actor.
std::string owed_pairs(dossier const& one, date const& when) {
    dossier_index const index{one};
    std::string result;
    for (owed_obligation const& each : obligations(index, when).all) {
        if (each.bearer.id < each.beneficiary.id) {
            result += each.bearer.id.view();
            result += each.beneficiary.id.view();
            result += each.owed == certainty::yes ? " " : "? ";
        }
    }
    return result;
}

} // namespace

TEST_CASE("binds_inter_se: a suspension between two parties frees them from one another, not from the third (VCLT 58)") {
    auto const one = three_parties(R"({"kind":"suspended","between":["a","b"],"period":"2005-01-01/2006-12-31"})");
    CHECK(support::places(validate(one)) == "");
    CHECK(owed_pairs(one, date{2004, 1, 1}) == "ab ac bc ");
    CHECK(owed_pairs(one, date{2005, 6, 1}) == "ac bc ");
    CHECK(owed_pairs(one, date{2007, 1, 1}) == "ab ac bc ");
    CHECK(owed_pairs(one, date{2005}) == "ac bc ");
    dossier_index const index{one};
    CHECK(network(index, date{2005, 6, 1}, {.kinds = {edge_kind::agreement}}).edges.size() == 2);
    CHECK(network(index, date{2007, 6, 1}, {.kinds = {edge_kind::agreement}}).edges.size() == 3);
    CHECK(ties(index, *dyad::from({"a"}, {"b"}), date{2005, 6, 1}).components[3].evidence.empty());
    CHECK(ties(index, *dyad::from({"a"}, {"c"}), date{2005, 6, 1}).components[3].evidence.size() == 1);
}

TEST_CASE("binds_inter_se: an objection excludes treaty relations only if it says so (VCLT 20.4(b))") {
    auto const objecting = [](std::string const& more) {
        return three_parties("", R"(,"objections":[{"to":"agreement/t@a#r","on":"2000-09-01")" + more + "}]");
    };
    CHECK(owed_pairs(objecting(""), date{2005, 1, 1}) == "ab ac bc ");
    auto const precluding = objecting(R"(,"precludes":true)");
    CHECK(support::places(validate(precluding)) == "");
    CHECK(owed_pairs(precluding, date{2005, 1, 1}) == "ac bc ");
    CHECK(owed_pairs(precluding, date{2011, 1, 1}) == "ab ac bc "); // the reservation was withdrawn
    CHECK(owed_pairs(objecting(R"(,"precludes":true,"withdrawn":"2003-01-01")"), date{2005, 1, 1}) == "ab ac bc ");
    auto const late = three_parties("", R"(,"objections":[{"to":"agreement/t@a#r","on":"2003-06-01","precludes":true}])");
    CHECK(owed_pairs(late, date{2005, 1, 1}) == "ab ac bc "); // after twelve months of silence it had accepted
}

TEST_CASE("binds_inter_se: an exception for organs is one for their states, and one of unknown days is uncertain") {
    auto const one = three_parties(R"({"kind":"precluded","between":["a","c"],"period":"2005~/"})");
    CHECK(owed_pairs(one, date{2005, 6, 1}).find("ac?") != std::string::npos);
    CHECK(owed_pairs(one, date{2001, 6, 1}) == "ab ac bc ");
}
