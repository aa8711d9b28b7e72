// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/causes.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <string>

using namespace entente;

namespace {

/// "1 list-and-notice; 2 rulings-and-list? | proceeding/mitsubishi-heavy#final": links by distance, a question mark for a contested one, and the ends.
std::string shown(causal_chain const& chain) {
    std::string result;
    for (chain_link const& one : chain.links) {
        result += std::to_string(one.distance) + ' ' + std::string(one.link.view()) + (one.contested ? "?; " : "; ");
    }
    result += '|';
    for (linked_fact const& one : chain.ends) {
        result.append(" ").append(one.at.view());
    }
    return result;
}

dossier links(std::vector<std::pair<std::string, std::string>> const& all) {
    dossier made;
    for (auto const& [cause, effect] : all) {
        causal_link one;
        one.id = *id<causal_link>::from("l" + std::to_string(made.causal_links.size()));
        one.cause = *ref<>::from(cause);
        one.effect = *ref<>::from(effect);
        made.causal_links.push_back(std::move(one));
    }
    return made;
}

} // namespace

TEST_CASE("causes: Korea's notice to end the agreement leads back to a court's ruling, over a link that is contested") {
    dossier_index const index{support::story()};
    auto const why = causes(index, {"agreement/gsomia@korea#given"});
    CHECK(shown(why) == "1 list-and-notice; 2 rulings-and-list?; | proceeding/mitsubishi-heavy#final");
    CHECK(why.of.step->on == date{2019, 8, 23});
    REQUIRE(why.links.size() == 2);
    CHECK(why.links[0].cause.at == ref<>{"measure/japan-list#announced"});
    CHECK(why.links[0].cause.step->on == date{2019, 8, 2});
    REQUIRE(why.links[1].accounts.size() == 2);
    CHECK(why.links[1].accounts[0].stance == stance::asserts);
    CHECK(why.links[1].accounts[1].by.at(0).id == id<actor>{"japan"});
}

TEST_CASE("causes: a plan led forward to the summit, and the summit to the restart of visits") {
    dossier_index const index{support::story()};
    CHECK(shown(effects(index, {"dispute/forced-labour#foundation-plan"})) ==
          "1 plan-and-halt?; 1 plan-and-summit; 2 summit-and-visits; | proceeding/ds590#halted channel/leaders-visits#restart");
}

TEST_CASE("causes: an object has the causes of its steps, and a step has those of its object") {
    dossier_index const index{support::story()};
    CHECK(shown(causes(index, {"measure/korea-list"})) ==
          "1 list-and-list; 2 rulings-and-list?; | proceeding/mitsubishi-heavy#final");
    auto const one = links({{"dispute/a", "dispute/b"}, {"dispute/b#k", "dispute/c"}, {"dispute/b-2#k", "dispute/d"}});
    dossier_index const other{one};
    CHECK(shown(causes(other, {"dispute/c"})) == "1 l1; 2 l0; | dispute/a");
    CHECK(shown(effects(other, {"dispute/b"})) == "1 l1; | dispute/c");
}

TEST_CASE("causes: an unlinked or unknown object has neither causes nor effects") {
    dossier_index const index{support::story()};
    CHECK(shown(causes(index, {"channel/strategic-talks"})) == "|");
    CHECK(shown(effects(index, {"topic/no-such"})) == "|");
    dossier const empty;
    CHECK(shown(causes(dossier_index(empty), {"channel/x#y"})) == "|");
}

TEST_CASE("causes: a circle of causes ends, and each link is shown once") {
    auto const one =
        links({{"dispute/a", "dispute/b"}, {"dispute/b", "dispute/c"}, {"dispute/c", "dispute/a"}, {"dispute/a", "dispute/a"}});
    dossier_index const index{one};
    CHECK(shown(causes(index, {"dispute/a"})) == "1 l2; 1 l3; 2 l1; 3 l0; |");
}

TEST_CASE("causes: a chain of a hundred thousand links, and a thousand links to one place, terminate") {
    std::vector<std::pair<std::string, std::string>> all;
    for (std::size_t i = 0; i != 100'000; ++i) {
        all.emplace_back("dispute/d" + std::to_string(i), "dispute/d" + std::to_string(i + 1));
    }
    auto const one = links(all);
    dossier_index const index{one};
    auto const found = causes(index, {"dispute/d100000"});
    CHECK(found.links.size() == 100'000);
    CHECK(found.ends.at(0).at == ref<>{"dispute/d0"});
    all.clear();
    for (std::size_t i = 0; i != 1'000; ++i) {
        all.emplace_back("dispute/a", "dispute/b" + std::to_string(i));
        all.emplace_back("dispute/b" + std::to_string(i), "dispute/c");
        all.emplace_back("dispute/c", "dispute/a");
    }
    auto const star = links(all);
    CHECK(causes(dossier_index(star), {"dispute/c"}).links.size() == 3'000);
}

TEST_CASE("causal_links: lists every link of a dossier, in its order, with its accounts and sources") {
    auto const& story = support::story();
    dossier_index const index{story};
    auto const all = causal_links(index);
    REQUIRE(all.size() == story.causal_links.size());
    for (std::size_t i = 0; i != all.size(); ++i) {
        CHECK(all[i].link == story.causal_links[i].id);
        CHECK(all[i].contested == story.causal_links[i].is_contested());
        CHECK(all[i].sources.size() == story.causal_links[i].sources.size());
    }
}
