// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/plover.hpp>

#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

// The columns of POLECAT, parted by tabs; some of those that are not read stand between.
constexpr char const* events =
    "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tContexts\tActor Name\tActor Country\tRecipient Name\tRecipient "
    "Country\tPlacename\n"
    "e1\t2023-03-16\tCONSULT\tvisit\t4\tdiplomatic; economic\tYoon Suk-yeol\tKOR\tFumio Kishida\tJPN\tTokyo\n"
    "e2\t2019-07-01\tSANCTION\tdiscontinue\t-6\teconomic\tMinistry of Economy\tJPN\tNone\tKOR\tNone\n"
    "e3\t2019-07-02\tACCUSE\tallege\t-3.5\tdiplomatic; historical\tSeoul\tKOR\tTokyo\tJPN\t\n"
    "e4\t2019-07-03\tREJECT\tchange\t-2\tdiplomatic\tSeoul\tSouth Korea\tTokyo\tJapan\t\n"
    "e5\t2019-07-04\tPROTEST\tboycott\t-5\teconomic\tConsumers\tKOR\tNone\tKOR\t\n"
    "e6\t2019-07-05\tAGREE\tNone\t2.5\tfuture\tSeoul\tKOR\tTokyo\tJPN\t\n"
    "e7\t2024-05-27\tCONSULT\tmultilateral\t4\tdiplomatic\tLeaders\tKOR; CHN\tLeaders\tJPN; CHN\tSeoul\n"
    "e9\t2019-07-06\tAGREE\thypothetical\t2.5\tdiplomatic\tSeoul\tKOR\tTokyo\tJPN\t\n"
    "e8\t2024-05-27\tCONSULT\tphone\t1.5\tdiplomatic\tLeaders\tKOR\tLeaders\tJPN\t\n";

} // namespace

TEST_CASE("PLOVER: visits and consultations of several become meetings, all else that is said or done statements") {
    datasets::record made;
    CHECK(datasets::add<datasets::plover>(made, events) == 9);
    auto const& of = made.made();
    REQUIRE(of.meetings.size() == 2);
    CHECK(of.meetings[0].history[0].on == date{2023, 3, 16});
    REQUIRE(of.meetings[0].participants.size() == 2);
    CHECK(of.meetings[0].participants[0].for_ == id<actor>{"republic-of-korea"});
    CHECK(of.meetings[0].place.in(language_tag{"en"}) == "Tokyo");
    CHECK(of.meetings[1].participants.size() == 3); // China is named on both sides
    REQUIRE(of.statements.size() == 3);
    // What is done: the source says so, about both.
    CHECK(of.statements[0].kind == statement_kind::claim);
    CHECK(of.statements[0].by.empty());
    REQUIRE(of.statements[0].about.size() == 2);
    CHECK(of.statements[0].about[1] == ref<>(id<actor>{"republic-of-korea"}));
    // What is said: the actor says it to the recipient.
    CHECK(of.statements[1].kind == statement_kind::refusal);
    CHECK(of.statements[1].by[0] == id<actor>{"republic-of-korea"});
    CHECK(of.statements[1].to[0] == id<actor>{"japan"});
    CHECK(of.statements[1].wording.in(language_tag{"en"}) == "REJECT, change: Seoul \xE2\x86\x92 Tokyo (diplomatic)");
    CHECK(of.statements[2].kind == statement_kind::announcement); // a call is no meeting
    // Nothing else: no measure, dispute or dialogue.
    CHECK(of.measures.empty());
    CHECK(of.disputes.empty());
    CHECK(of.channels.empty());
    REQUIRE(made.findings().total() == 2);
    CHECK(made.findings().all()[0].message == "3 events left out: historical, future, hypothetical or negated");
    CHECK(made.findings().all()[1].message == "1 event left out: not between two countries");
}

TEST_CASE("PLOVER: what is future or negated is left out, however the file writes it") {
    datasets::record made;
    datasets::add<datasets::plover>(
        made,
        "Event ID,Event Date,Event Type,Event Mode,Contexts,Actor Name,Actor Country,Recipient Name,Recipient Country,Placename\n"
        "e1,2019-07-01,CONSULT,visit,Future,A,KOR,B,JPN,\n"
        "e2,2019-07-01,CONSULT,visit,diplomatic|negated,A,KOR,B,JPN,\n"
        "e3,2019-07-01,AGREE,Hypothetical,,A,KOR,B,JPN,\n"
        "e4,2019-07-01,CONSULT,visit,diplomatic|economic,A,KOR,B,JPN,\n");
    CHECK(made.made().meetings.size() == 1);
    CHECK(made.made().statements.empty());
    CHECK(made.findings().all().at(0).message == "3 events left out: historical, future, hypothetical or negated");
}

TEST_CASE("PLOVER: types that do not exist, events that are there twice and days that are none are reported with their line") {
    datasets::record made;
    datasets::add<datasets::plover>(
        made,
        "Event ID,Event Date,Event Type,Event Mode,Contexts,Actor Name,Actor Country,Recipient Name,Recipient Country,Placename\n"
        "e1,2019-07-01,FIGHT,,,A,KOR,B,JPN,\n"
        "e2,2019-02-30,AGREE,,,A,KOR,B,JPN,\n"
        "e3,2019-07-01,AGREE,,,A,KOR,B,JPN,\n"
        "e3,2019-07-01,AGREE,,,A,KOR,B,JPN,\n"
        "e4,2019-07-01,AGREE,,,A,Ruritania,B,JPN,\n");
    auto const& all = made.findings().all();
    REQUIRE(all.size() == 4);
    CHECK(all[0].place->line == 2);
    CHECK(all[0].code == "V105");
    CHECK(all[1].code == "V107");
    CHECK(all[1].place->line == 5);
    CHECK(all[2].code == "V101");
    CHECK(all[2].place->line == 6);
    CHECK(all[3].place->line == 3); // the day, by the reader of tables
    CHECK(made.made().statements.size() == 2);
}

TEST_CASE("PLOVER: what is missing is nobody, and rows without ids of two tables are two events") {
    datasets::record made;
    std::string const head =
        "Event ID,Event Date,Event Type,Event Mode,Contexts,Actor Name,Actor Country,Recipient Name,Recipient Country,Placename\n";
    datasets::add<datasets::plover>(made, head + "e1,2020-01-05,SANCTION,None,None,None,USA,None,None,None\n");
    CHECK(made.made().statements.empty());
    CHECK(made.made().actors.size() == 1);
    datasets::add<datasets::plover>(made, head + ",2020-01-06,AGREE,,,,USA,,CHN,\n");
    datasets::add<datasets::plover>(made, head + ",2020-01-07,AGREE,,,,USA,,FRA,\n");
    CHECK(made.made().statements.size() == 2);
    datasets::add<datasets::plover>(made, head + "e9,2020-01-07,CONCEDE,,,,USA,,FRA,\ne9,2020-01-07,CONSULT,visit,,,USA,,FRA,\n");
    CHECK(made.made().meetings.empty());
    CHECK(made.findings().all().back().code == "V107");
}
