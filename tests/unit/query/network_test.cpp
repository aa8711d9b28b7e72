// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/network.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

namespace {

std::string channel_between(int i, char const* a, char const* b) {
    return R"({"id":"c)" + std::to_string(i) + R"(","level":"leaders","members":[{"actor":")" + a + R"("},{"actor":")" + b +
           R"("}],"history":[{"on":"2000-01-01","action":"convene"}]})";
}

std::string shown(network_answer const& one) {
    std::string result;
    for (network_node const& each : one.nodes) {
        result += std::string(each.actor.id.view()) + std::to_string(each.degree) + ' ';
    }
    result += "| ";
    for (dyad const& each : one.bridges) {
        result += std::string(each.first().view()) + '-' + std::string(each.second().view()) + ' ';
    }
    return result;
}

} // namespace

TEST_CASE("network: degrees, components, bridges and density of a network made by hand") {
    // A triangle a b c, a bridge c d, a pair e f, and g alone, who is a state of the dossier; h is gone.
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"g","kind":"state"},{"id":"h","kind":"state","existence":"1949/1990"},{"id":"a","kind":"state"},{"id":"ministry","kind":"ministry","part_of":"a"}],"channels":[)" +
        channel_between(1, "ministry", "b") + ',' + channel_between(2, "b", "c") + ',' + channel_between(3, "a", "c") + ',' +
        channel_between(4, "c", "d") + ',' + channel_between(5, "e", "f") + ',' + channel_between(6, "e", "f") + "]}");
    dossier_index const index{one};
    auto const found = network(index, date{2001});
    CHECK(shown(found) == "a2 b2 c3 d1 e1 f1 g0 | c-d e-f ");
    CHECK(found.components == 3);
    CHECK(found.nodes[3].component == found.nodes[0].component);
    CHECK(found.nodes[4].component != found.nodes[0].component);
    CHECK(found.linked_pairs == 5);
    CHECK(found.density == 238); // 5 of 21
    CHECK(found.edges.size() == 6);
    CHECK(network(index, date{1950}).edges.empty());
    CHECK(network(index, date{1950}).nodes.size() == 3);
    CHECK(network(index, date{2000}, {.kinds = {edge_kind::dispute}}).edges.empty());
}

TEST_CASE("network: evidence is listed once an instrument, with the steps of every possible standing") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0",
        "channels":[{"id":"talks","level":"leaders","members":[{"actor":"a"},{"actor":"b"},{"actor":"c"}],
            "history":[{"on":"2000","action":"convene"},{"on":"2010-06","action":"suspend"},{"key":"again","on":"2012-01-01","action":"resume"}]},
            {"id":"asleep","level":"leaders","members":[{"actor":"a"},{"actor":"b"}],"history":[{"on":"2000","action":"propose"}]}]})");
    dossier_index const index{one};
    auto const found = network(index, date{2012, 2, 1});
    REQUIRE(found.edges.size() == 3);
    REQUIRE(found.instruments.size() == 1);
    CHECK(found.instruments[0].of == ref<>{"channel/talks"});
    REQUIRE(found.instruments[0].rests_on.size() == 1);
    CHECK(found.instruments[0].rests_on[0].action == "resume");
    CHECK(*found.instruments[0].rests_on[0].as == ref<>{"channel/talks#again"});
    auto const either = network(index, date{2010, 6, 12});
    REQUIRE(either.instruments.size() == 1);
    REQUIRE(either.instruments[0].rests_on.size() == 2); // active since 2000, or suspended
    CHECK(either.instruments[0].rests_on[0].action == "convene");
    CHECK(either.instruments[0].rests_on[1].action == "suspend");
    CHECK(network(index, date{1990}).instruments.empty());
}

TEST_CASE("network: a very large agreement is left out and listed, and a long path terminates") {
    dossier one;
    one.agreements.push_back({.id{"all"},
                              .form = agreement_form::treaty,
                              .history{support::did("1950-01-01", agreement_action::sign),
                                       support::did("1950-01-01", agreement_action::enter_into_force)}});
    for (int i = 0; i != 20'000; ++i) {
        auto const a = *id<actor>::from("s" + std::to_string(i));
        auto const b = *id<actor>::from("s" + std::to_string(i + 1));
        one.agreements[0].participations.push_back({.actor = a, .capacity = participation_capacity::party});
        one.channels.push_back({.id = *id<channel>::from("c" + std::to_string(i)),
                                .members{{.actor = a}, {.actor = b}},
                                .history{support::did("1950-01-01", dialogue_action::convene)}});
    }
    dossier_index const index{one};
    auto const found = network(index, date{1957});
    CHECK(found.left_out == std::vector{ref<>{"agreement/all"}});
    CHECK(found.components == 1);
    CHECK(found.bridges.size() == 20'000);
}

TEST_CASE("network: a network of a system of states has its members alone") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state","system_membership":[{"system":"cow","period":"1900/.."}]},
        {"id":"b","kind":"state","system_membership":[{"system":"cow","period":"1900/1950"}]},{"id":"c","kind":"state"}],"channels":[)" +
        channel_between(1, "a", "b") + ',' + channel_between(2, "b", "c") + "]}");
    dossier_index const index{one};
    network_options options;
    CHECK(shown(network(index, date{2001}, options)) == "a1 b2 c1 | a-b b-c ");
    options.system = key{"cow"};
    CHECK(shown(network(index, date{2001}, options)) == "a0 | ");
    CHECK(shown(network(index, date{1940}, options)) == "a0 b0 | ");
}

TEST_CASE("network: an empty dossier has an empty network") {
    dossier const one;
    dossier_index const index{one};
    auto const found = network(index, date{1957});
    CHECK(found.nodes.empty());
    CHECK_FALSE(found.density);
    CHECK(found.components == 0);
}

TEST_CASE("network: of the first dossier, North Korea is linked to nobody") {
    dossier_index const index{support::story()};
    auto const found = network(index, date{2023, 3, 15});
    CHECK(shown(found) == "china2 japan2 korea2 north-korea0 | ");
    CHECK(found.components == 2);
    CHECK(found.density == 500);
}

TEST_CASE("network: a link rests on the resumption, too, after which it stands") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"agreements":[{"id":"t","form":"treaty","binding":"legal","clauses":[{"obligations":["defence"]}],
        "participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],"history":[{"on":"2021-01-01","action":"sign"},{"on":"2021-03-10","action":"enter_into_force"},
        {"on":"2021-09-01","action":"suspend"},{"on":"2022-02-01","action":"resume"}]}]})");
    dossier_index const index{one};
    auto const rests_on = [&](date const& when) {
        std::string result;
        for (linking_instrument const& each : network(index, when).instruments) {
            for (step_answer const& step : each.rests_on) {
                result.append(result.empty() ? "" : " ").append(step.action);
            }
        }
        return result;
    };
    CHECK(rests_on(date{2021, 6, 1}) == "enter_into_force");
    CHECK(rests_on(date{2022, 3, 1}) == "enter_into_force resume");
}

TEST_CASE("network: an observer of a channel is linked with nobody, a mediator with those who talk") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"norway","kind":"state"},{"id":"eu","kind":"international_organisation"}],
        "channels":[{"id":"talks","level":"directors_general","members":[{"actor":"a"},{"actor":"b"},{"actor":"norway","role":"facilitator"},{"actor":"eu","role":"observer"}],
        "history":[{"on":"1993-01-01","action":"convene"}]}]})");
    dossier_index const index{one};
    std::string pairs;
    for (network_edge const& each : network(index, date{1993, 6, 1}).edges) {
        pairs.append(each.between.first().view()).append(1, '-').append(each.between.second().view()).append(1, ' ');
    }
    CHECK(pairs == "a-b a-norway b-norway ");
}
