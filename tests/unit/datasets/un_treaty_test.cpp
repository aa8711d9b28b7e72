// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/un_treaty.hpp>

#include <entente/datasets/read.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/participants.hpp>
#include <entente/validate/validate.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("UN treaty: a day with its mark") {
    using datasets::read_un_consent;
    using datasets::un_consent;
    CHECK(read_un_consent("24 Jan 1983 a") == un_consent{participation_action::accede, date{1983, 1, 24}});
    CHECK(read_un_consent("24 Jan 1983") == un_consent{participation_action::ratify, date{1983, 1, 24}});
    CHECK(read_un_consent(" 4 September 1950  A") == un_consent{participation_action::accept, date{1950, 9, 4}});
    CHECK(read_un_consent("4 Sep 1950 AA") == un_consent{participation_action::approve, date{1950, 9, 4}});
    CHECK(read_un_consent("4 Sep 1950 d") == un_consent{participation_action::succeed, date{1950, 9, 4}});
    CHECK(read_un_consent("4 Sep 1950 c") == un_consent{participation_action::confirm_formally, date{1950, 9, 4}});
    CHECK(read_un_consent("4 Sep 1950 s") == un_consent{participation_action::sign_definitively, date{1950, 9, 4}});
    for (char const* const bad : {"", "x", "24 Jan", "31 Feb 1983", "Jan 24 1983", "24 Jan 1983 z", "24 Jan 198300", "24 J 1983"}) {
        INFO(bad);
        CHECK(!read_un_consent(bad));
    }
}

TEST_CASE("UN treaty: signatures and consents, footnotes, and what is no day") {
    datasets::record made;
    datasets::add<datasets::un_treaty>(made,
                                       "Participant,Signature,\"Ratification, Accession(a)\"\n"
                                       "\"China 4, 5\",24 Sep 1996,\n"
                                       "France,24 Sep 1996,6 Apr 1998\n"
                                       "Nauru,,12 Nov 2001 a\n"
                                       "France,,\n"
                                       "Fiji,soon,later\n",
                                       "ctbt", "Comprehensive Nuclear-Test-Ban Treaty");
    REQUIRE(made.made().agreements.size() == 1);
    auto const& treaty = made.made().agreements[0];
    CHECK(treaty.id == id<agreement>{"ctbt"});
    REQUIRE(treaty.participations.size() == 4);
    CHECK(treaty.participations[0].actor == id<actor>{"china"});
    CHECK(treaty.participations[1].history.size() == 2);
    CHECK(treaty.participations[2].history[0].action == participation_action::accede);
    CHECK(treaty.participations[3].history.empty());
    REQUIRE(made.findings().total() == 3);
    CHECK(made.findings().all()[0].code == "V107");
    CHECK(made.findings().all()[1].place->line == 6);
}

TEST_CASE("UN treaty: a consent on a day that its month does not have is one of that month") {
    datasets::record made;
    datasets::add<datasets::un_treaty>(made,
                                       "Participant,Signature,\"Ratification, Accession(a)\"\n"
                                       "Nauru,,31 Feb 1983 a\n"
                                       "Fiji,31 Apr 1980,1 Jan 1983 z\n",
                                       "t", "A treaty");
    auto const& parts = made.made().agreements.at(0).participations;
    REQUIRE(parts.size() == 2);
    REQUIRE(parts[0].history.size() == 1);
    CHECK(parts[0].history[0].action == participation_action::accede);
    CHECK(parts[0].history[0].on == date{1983, 2});
    REQUIRE(parts[1].history.size() == 1); // no table has the mark z
    CHECK(parts[1].history[0].action == participation_action::sign);
    CHECK(parts[1].history[0].on == date{1980, 4});
    REQUIRE(made.findings().total() == 3);
    CHECK(made.findings().all()[0].code == "V102");
    CHECK(made.findings().all()[0].suggestion == "the month is kept");
    CHECK(made.findings().all()[2].suggestion == "the cell is left out");
}

TEST_CASE(
    "UN treaty: it enters into force with the first of its parties, and who succeeded to a signature may succeed to the treaty") {
    datasets::record made;
    datasets::add<datasets::un_treaty>(made,
                                       "Participant,Signature,Ratification,Entry into force\n"
                                       "Germany,1 Jan 2000,1 Jan 2003,1 Apr 2003\n"
                                       "France,1 Jan 2000,1 Jan 2001,1 Apr 2001\n"
                                       "Montenegro,23 Oct 2006 d,23 Oct 2006 d,3 Jun 2006\n",
                                       "t", "A treaty");
    auto const& treaty = made.made().agreements.at(0);
    REQUIRE(treaty.history.size() == 2);
    CHECK(treaty.history[0].action == agreement_action::adopt); // on a day that the table does not have
    CHECK(treaty.history[1].action == agreement_action::enter_into_force);
    CHECK(treaty.history[1].on == date{2001, 4, 1});
    dossier_index const index{made.made()};
    auto const all = participants(index, {"t"}, date{2010, 1, 1});
    REQUIRE(all);
    REQUIRE(all->all.size() == 3);
    for (participant_state const& one : all->all) {
        CHECK(one.bound == certainty::yes);
    }
    for (finding const& one : validate(index).all()) {
        INFO(one.code << ' ' << one.message);
        CHECK(one.severity != severity::error);
    }
}

TEST_CASE("UN treaty: each column whose name begins with Signature has signatures, and one with Entry into force that") {
    datasets::record made;
    datasets::add<datasets::un_treaty>(
        made,
        "Participant,\"Accession(a), Ratification\",\"Signature, Succession to signature(d)\",Entry into force\n"
        "Japan,21 Jun 1979,30 May 1978,21 Sep 1979\n"
        "Croatia,,12 Oct 1992 d,\n"
        "Tanzania,11 Jun 1976 a,,\n",
        "iccpr", "ICCPR");
    CHECK(made.findings().empty());
    auto const& parts = made.made().agreements[0].participations;
    REQUIRE(parts.size() == 3);
    REQUIRE(parts[0].history.size() == 3);
    CHECK(parts[0].history[0].action == participation_action::sign);
    CHECK(parts[0].history[0].on == date{1978, 5, 30});
    CHECK(parts[0].history[1].action == participation_action::ratify);
    CHECK(parts[0].history[2].action == participation_action::enter_into_force);
    REQUIRE(parts[1].history.size() == 1);
    CHECK(parts[1].history[0].action == participation_action::sign);
    CHECK(parts[2].history[0].action == participation_action::accede);
}

TEST_CASE("UN treaty: a row without a participant is left out, and a mark of consent after a signature is told") {
    datasets::record made;
    datasets::add<datasets::un_treaty>(made,
                                       "Participant,Signature,\"Ratification, Accession(a)\"\n"
                                       ",24 Jan 1983,\n"
                                       "Fiji,24 Jan 1983 a,\n",
                                       "t", "A treaty");
    REQUIRE(made.findings().total() == 2);
    CHECK(made.findings().all()[0].code == "V111");
    CHECK(made.findings().all()[1].code == "V105");
    REQUIRE(made.made().agreements.at(0).participations.size() == 1);
    CHECK(made.made().agreements[0].participations[0].history[0].action == participation_action::sign);
}
