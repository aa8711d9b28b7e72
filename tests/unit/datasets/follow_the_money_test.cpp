// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/follow_the_money.hpp>

#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace entente;

namespace {

// Links come before what they link: the order of the lines says nothing.
constexpr char const* entities =
    R"({"id":"occ-1","schema":"Occupancy","properties":{"holder":["Q1"],"post":["pos-1"],"startDate":["2019-12-01"],"status":["current"]}}
{"id":"Q1","caption":"Ada Alba","schema":"Person","properties":{"name":["Ada Alba","\u0410\u0434\u0430"],"weakAlias":["Ada"],"birthDate":["1960-03-02"],"nationality":["ru"],"wikidataId":["Q1"]},"datasets":["x"],"target":true}
{"id":"pos-1","schema":"Position","properties":{"name":["Minister of Defence"],"country":["ru"]}}
{"id":"org-1","schema":"Company","properties":{"name":["Boat Works"],"jurisdiction":["ru"],"incorporationDate":["1999"],"leiCode":["5493001KJTIIGC8Y1R12"]}}
{"id":"mem-1","schema":"Membership","properties":{"member":["Q1"],"organization":["org-1"],"endDate":["2015"]}}
{"id":"san-1","schema":"Sanction","properties":{"entity":["org-1"],"authority":["Council of the European Union"],"program":["2014/145/CFSP"],"provisions":["Asset freeze"],"startDate":["2022-03-15"]}}
{"id":"san-2","schema":"Sanction","properties":{"entity":["Q1"],"country":["us"],"provisions":["Asset freeze","Visa restrictions"],"listingDate":["2021-05"],"endDate":["2023-01-31"]}}
{"id":"ship-1","schema":"Vessel","properties":{"name":["Ada"]}}
)";

actor const& ftm_actor(datasets::record const& in, std::string_view which) {
    auto const& all = in.made().actors;
    auto const at = std::find_if(all.begin(), all.end(), [&](actor const& one) { return one.id.view() == which; });
    REQUIRE(at != all.end());
    return *at;
}

} // namespace

TEST_CASE("FollowTheMoney: people, companies, positions, memberships and sanctions") {
    datasets::record made;
    CHECK(datasets::add<datasets::follow_the_money>(made, entities) == 8);
    REQUIRE(made.findings().total() == 1); // the ship
    CHECK(made.findings().all()[0].message == "schema: 1 entity is of other schemata and left out; the first is \"Vessel\"");
    auto const& ada = ftm_actor(made, "ada-alba");
    CHECK(ada.of == id<actor>{"russia"});
    CHECK(ada.existence == period(date{1960, 3, 2}, period_end()));
    REQUIRE(ada.other_names.size() == 2);
    CHECK(ada.other_names[1].kind == name_kind::weak);
    REQUIRE(ada.memberships.size() == 1);
    CHECK(ada.memberships[0].period == period(period_end(), date{2015}));
    auto const& works = ftm_actor(made, "boat-works");
    CHECK(works.kind == actor_kind::company);
    CHECK(works.identifiers[1].scheme == key{"lei"});
    REQUIRE(made.made().offices.size() == 1);
    CHECK(made.made().offices[0].kind == office_kind::defence_minister);
    CHECK(made.made().offices[0].of == id<actor>{"russia"});
    REQUIRE(made.made().offices[0].tenures.size() == 1);
    CHECK(made.made().offices[0].tenures[0].period == period(date{2019, 12, 1}, period_end::open()));
    REQUIRE(made.made().measures.size() == 2);
    auto const& freeze = made.made().measures[0];
    CHECK(freeze.kind == measure_kind::asset_freeze);
    CHECK(freeze.by[0] == id<actor>{"council-of-the-european-union"});
    CHECK(freeze.against[0] == works.id);
    CHECK(freeze.history[0].on == date{2022, 3, 15});
    CHECK(!freeze.history[0].until);
    auto const& both = made.made().measures[1];
    CHECK(both.kind == measure_kind::other); // it names two kinds
    CHECK(both.by[0] == id<actor>{"united-states"});
    CHECK(both.history[0].on == date{2021, 5});
    CHECK(both.history[0].until == date{2023, 1, 31});
}

TEST_CASE("FollowTheMoney: a time without an end is open only where the status says so") {
    datasets::record made;
    datasets::add<datasets::follow_the_money>(made,
                                              R"({"id":"a","schema":"Person","properties":{"name":["A"],"nationality":["fr","de"]}}
{"id":"b","schema":"PublicBody","properties":{"name":["B"],"country":["fr"]}}
{"id":"m","schema":"Membership","properties":{"member":["a"],"organization":["b"],"startDate":["2001"]}}
)");
    auto const& one = ftm_actor(made, "a");
    REQUIRE(one.memberships.size() == 1);
    CHECK(one.memberships[0].period == period(date{2001}, period_end()));
    CHECK(!one.of); // of two states
    CHECK(ftm_actor(made, "b").of == id<actor>{"france"});
}

TEST_CASE("FollowTheMoney: lines that can't be read and links to nobody are reported with their line, and the rest goes on") {
    datasets::record made;
    CHECK(datasets::add<datasets::follow_the_money>(
              made,
              "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"],\"birthDate\":[\"soon\"]}}\n"
              "{\"id\":\"b\",\"schema\":\"Per\n"
              "{\"schema\":\"Person\"}\n"
              "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{}}\n"
              "{\"id\":\"o\",\"schema\":\"Occupancy\",\"properties\":{\"holder\":[\"z\"],\"post\":[\"p\"]}}\n"
              "{\"id\":\"q\",\"schema\":\"Position\",\"properties\":{\"name\":[\"Chair\"]}}\n"
              "{\"id\":\"c\",\"schema\":\"Company\",\"properties\":{\"name\":\"no list\",\"jurisdiction\":[\"zz\"]}}\n") == 5);
    std::string told;
    for (finding const& one : made.findings().all()) {
        told += one.code.substr(0, 4) + '@' + std::to_string(one.place->line) + ' ';
    }
    CHECK(told.find("V102@1") != std::string::npos);
    CHECK(told.find("V107@4") != std::string::npos);
    CHECK(told.find("V111@5") != std::string::npos);
    CHECK(told.find("V111@6") != std::string::npos);
    CHECK(told.find("V101@7") != std::string::npos);
    CHECK(told.find("@2") != std::string::npos);
    CHECK(told.find("@3") != std::string::npos);
    CHECK(ftm_actor(made, "c").names.in(language_tag{"en"}) == "c");
}

TEST_CASE("FollowTheMoney: a company called like a state is not the state, and many may have one name") {
    std::string lines = R"({"id":"a","schema":"Company","properties":{"name":["France"]}})"
                        "\n"
                        R"({"id":"b","schema":"Person","properties":{"name":["Jean"],"nationality":["fr"]}})"
                        "\n"
                        R"({"id":"k","schema":"Person","properties":{"name":["Kushtrim"],"nationality":["xk"]}})"
                        "\n"
                        R"({"id":"e","schema":"Company","properties":{"name":["Euro"],"jurisdiction":["eu"]}})"
                        "\n";
    for (int i = 0; i != 3000; ++i) { // each once: a search from the first would take minutes
        lines += R"({"id":"n)" + std::to_string(i) + R"(","schema":"Person","properties":{"name":["John Smith"]}})" + '\n';
    }
    datasets::record made;
    datasets::add<datasets::follow_the_money>(made, lines);
    CHECK(ftm_actor(made, "france-2").kind == actor_kind::company);
    CHECK(ftm_actor(made, "france").kind == actor_kind::state);
    CHECK(ftm_actor(made, "jean").of == id<actor>{"france"});
    CHECK(ftm_actor(made, "kushtrim").of == id<actor>{"kosovo"});
    CHECK(ftm_actor(made, "euro").of == id<actor>{"european-union"});
    CHECK(ftm_actor(made, "john-smith-3000").identifiers[0].value.view() == "n2999");
}

TEST_CASE("FollowTheMoney: several values, ends without a beginning, and what was delisted") {
    datasets::record made;
    datasets::add<datasets::follow_the_money>(
        made, R"({"id":"a","schema":"Person","properties":{"name":["A"],"nationality":["fr","de"],"alias":"no list"}}
{"id":"b","schema":"Person","properties":{"name":["","B"]}}
{"id":"o","schema":"Organization","properties":{"name":["O"]}}
{"id":"m","schema":"Membership","properties":{"member":["a","b"],"organization":["o"],"startDate":["2001","1999"]}}
{"id":"s","schema":"Sanction","properties":{"entity":["a","b"],"endDate":["2019-01-01"],"provisions":["Important notice"]}}
{"id":"t","schema":"Sanction","properties":{"entity":["a"],"startDate":["2018"],"status":["delisted"],"provisions":["Asset freezing"]}}
)");
    CHECK(ftm_actor(made, "a").memberships.size() == 1);
    CHECK(ftm_actor(made, "b").memberships.size() == 1);
    REQUIRE(made.made().measures.size() == 2);
    auto const& ended = made.made().measures[0];
    CHECK(ended.against.size() == 2);
    CHECK(ended.kind == measure_kind::other);
    REQUIRE(ended.history.size() == 2);
    CHECK(ended.history[1].action == measure_action::lift);
    CHECK(ended.history[1].on == date{2019, 1, 1});
    auto const& delisted = made.made().measures[1];
    CHECK(delisted.kind == measure_kind::asset_freeze);
    REQUIRE(delisted.history.size() == 2);
    CHECK(!delisted.history[1].on); // over, nobody knows since when
    std::string codes;
    for (finding const& one : made.findings().all()) {
        codes += one.code + '@' + std::to_string(one.place->line) + ' ';
    }
    CHECK(codes == "V105@1 V106@1 V106@4 V106@4 "); // no list, two nationalities; two first days, for each of two members
}

TEST_CASE("FollowTheMoney: a sanction that ends before it begins is told, and its end is unknown") {
    datasets::record made;
    datasets::add<datasets::follow_the_money>(made, R"({"id":"a","schema":"Person","properties":{"name":["A"]}}
{"id":"s","schema":"Sanction","properties":{"entity":["a"],"startDate":["2019-01-01"],"endDate":["2018-01-01"]}}
)");
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].code == "V103");
    auto const& history = made.made().measures.at(0).history;
    REQUIRE(history.size() == 2);
    CHECK(history[0].on == date{2019, 1, 1});
    CHECK(!history[0].until);
    CHECK(history[1].action == measure_action::lift);
    CHECK(!history[1].on);
    datasets::record active;
    datasets::add<datasets::follow_the_money>(active, R"({"id":"a","schema":"Person","properties":{"name":["A"]}}
{"id":"s","schema":"Sanction","properties":{"entity":["a"],"startDate":["2022-01-01"],"endDate":["2020-01-01"],"status":["active"]}}
)");
    CHECK(active.findings().total() == 1);
    CHECK(active.made().measures.at(0).history.size() == 1);
}

TEST_CASE("FollowTheMoney: a sanction whose end can't be read ended, nobody knows when") {
    datasets::record made;
    datasets::add<datasets::follow_the_money>(made, R"({"id":"c","schema":"Company","properties":{"name":["C"]}}
{"id":"s","schema":"Sanction","properties":{"entity":["c"],"authority":["A"],"startDate":["2014-03-20"],"endDate":["2016-13-01"]}}
)");
    REQUIRE(made.made().measures.size() == 1);
    auto const& history = made.made().measures[0].history;
    REQUIRE(history.size() == 2);
    CHECK(history[1].action == measure_action::lift);
    CHECK_FALSE(history[1].on);
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].code == "V102");
}
