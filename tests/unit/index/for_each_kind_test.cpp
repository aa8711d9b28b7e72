// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/index/for_each_kind.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("every list of a dossier is visited, by the plural of its kind") {
    std::size_t lists = 0;
    dossier const one;
    for_each_list(one, [&]<class T>(std::vector<T> const&, std::string_view name) {
        CHECK(name == std::string(kind_name<T>) + "s");
        ++lists;
    });
    CHECK(lists == 15);
}

TEST_CASE("who takes part in an instrument") {
    std::string all;
    auto const add = [&](id<actor> const& who) { all.append(who.view()).append(" "); };
    for_each_actor(commitment{.by{{"a"}}, .to{{"b"}}}, add);
    for_each_actor(measure{.by{{"c"}}, .against{{"d"}}}, add);
    for_each_actor(dispute{.sides{{.actors{{"e"}}}}}, add);
    for_each_actor(proceeding{.complainants{{"f"}}, .respondents{{"g"}}}, add);
    for_each_actor(channel{.members{{.actor{"h"}}}}, add);
    for_each_actor(meeting{.participants{{.for_{"i"}}}}, add);
    for_each_actor(agreement{.participations{participation{.actor{"j"}}}}, add);
    CHECK(all == "a b c d e f g h i j ");
}
