// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/desta.hpp>

#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

constexpr char const* desta_table = "\"number\";\"base_treaty\";\"name\";\"entry_type\";\"consolidated\";\"year\";"
                                    "\"entryforceyear\";\"c1\";\"c2\";\"c3\";\"mc1\";\"mc2\";\"mc3\"\n";

} // namespace

TEST_CASE("DESTA: a base treaty, an accession to it, and a withdrawal") {
    datasets::record made;
    datasets::add<datasets::desta>(made, std::string(desta_table) +
                                             "\"26\";26;\"Andean Group\";\"base_treaty\";0;1969;1969;68;170;NA;0;0;NA\n"
                                             "\"26+1\";26;\"Venezuela accession\";\"accession\";0;1973;1974;68;170;862;2;2;1\n"
                                             "\"26_1\";26;\"Venezuela withdrawal\";\"withdrawal\";0;2006;NA;68;170;862;2;2;1\n");
    REQUIRE(made.made().agreements.size() == 1);
    auto const& group = made.made().agreements[0];
    CHECK(group.id == id<agreement>{"desta-26"});
    CHECK(group.identifiers[0].value == "26");
    REQUIRE(group.clauses.size() == 1);
    CHECK(group.clauses[0].obligations[0] == obligation::trade_concession);
    REQUIRE(group.participations.size() == 3);
    CHECK(group.participations[0].actor == id<actor>{"bolivia"});
    CHECK(group.participations[0].history.size() == 2);
    auto const& venezuela = group.participations[2];
    REQUIRE(venezuela.history.size() == 3);
    CHECK(venezuela.history[0].action == participation_action::accede);
    CHECK(venezuela.history[0].on == date{1973});
    CHECK(venezuela.history[2].action == participation_action::withdraw);
    CHECK(made.findings().empty());
}

TEST_CASE("DESTA: members who join by way of the European Communities are those of part 2 where the other side is of part 3") {
    datasets::record made;
    datasets::add<datasets::desta>(made, std::string(desta_table) +
                                             "\"16+1\";16;\"Algeria EC\";\"accession\";0;1985;NA;12;620;724;3;2;2\n");
    auto const& one = made.made().agreements[0];
    REQUIRE(one.participations.size() == 2);
    CHECK(one.participations[0].actor == id<actor>{"portugal"});
    CHECK(one.participations[1].actor == id<actor>{"spain"});
}

TEST_CASE("DESTA: a withdrawal whose row stands before the accession comes after it, and 900 is Kosovo") {
    datasets::record made;
    datasets::add<datasets::desta>(made, std::string(desta_table) +
                                             "\"375_3\";375;\"withdrawal\";\"withdrawal\";0;1995;NA;246;756;900;1;2;2\n"
                                             "\"375+1\";375;\"accession\";\"accession\";0;1985;1986;246;756;900;1;2;2\n");
    auto const& finland = made.made().agreements[0].participations[0];
    REQUIRE(finland.history.size() == 3);
    CHECK(finland.history[0].action == participation_action::accede);
    CHECK(finland.history[1].action == participation_action::enter_into_force);
    CHECK(finland.history[2].action == participation_action::withdraw);
    CHECK(finland.history[2].on == date{1995});
    CHECK(made.findings().empty());
    CHECK(made.made().actors[2].id == id<actor>{"kosovo"});
}

TEST_CASE("DESTA: amendments refer to what they amend, negotiations conclude nothing, unknown types are reported") {
    datasets::record made;
    datasets::add<datasets::desta>(made, std::string(desta_table) +
                                             "\"27a\";26;\"Quito Protocol\";\"consolidated\";1;1987;1988;68;170;NA;0;0;NA\n"
                                             "\"900\";900;\"Talks\";\"negotiation\";0;NA;NA;68;170;NA;1;1;NA\n"
                                             "\"901\";901;\"Odd\";\"treaty\";0;2005;1998;68;170;NA;1;1;NA\n");
    REQUIRE(made.made().agreements.size() == 2);
    CHECK(made.made().agreements[0].relations[0].to == id<agreement>{"desta-26"});
    CHECK(made.made().agreements[1].history.empty());
    CHECK(made.made().agreements[1].participations[0].history.empty());
    REQUIRE(made.findings().total() == 2);
    CHECK(made.findings().all()[0].code == "V103");
    CHECK(made.findings().all()[1].message == "entry_type: the codebook has no \"treaty\"");
}
