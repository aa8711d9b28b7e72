// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/archigos.hpp>

#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

std::string leaders_table(std::string const& rows) {
    return "obsid\tleadid\tccode\tidacr\tleader\tstartdate\tenddate\tentry\texit\tyrborn\n" + rows;
}

} // namespace

TEST_CASE("Archigos: rows cut at the turns of years are one time in office") {
    datasets::record made;
    datasets::add<datasets::archigos>(
        made, leaders_table("USA-1869\ta\t2\tUSA\tGrant\t1869-03-04\t1869-12-31\tRegular\t(n_year)\t1822\n"
                            "USA-1869\ta\t2\tUSA\tGrant\t1870-01-01\t1870-12-31\t(p_year)\t(n_year)\t1822\n"
                            "USA-1869\ta\t2\tUSA\tGrant\t1871-01-01\t1877-03-04\t(p_year)\tRegular\t1822\n"
                            "USA-2009\tb\t2\tUSA\tObama\t2009-01-20\t2015-12-31\tRegular\tStill in Office\t1961\n"));
    REQUIRE(made.made().offices.size() == 1);
    auto const& tenures = made.made().offices[0].tenures;
    REQUIRE(tenures.size() == 2);
    CHECK(tenures[0].period == period{"1869-03-04/1877-03-04"});
    CHECK(tenures[0].entry == entry_kind::regular);
    CHECK(tenures[0].exit == exit_kind::regular);
    CHECK(tenures[0].person == id<actor>{"usa-grant-1822"});
    CHECK(tenures[1].period == period{"2009-01-20/.."}); // censored, not over
    CHECK(made.findings().empty());
}

TEST_CASE("Archigos: Kohl led West Germany, and from German unity Germany") {
    datasets::record made;
    datasets::add<datasets::archigos>(
        made, leaders_table("GFR-1982\ta\t260\tGFR\tKohl\t1982-10-01\t1998-10-27\tRegular\tRegular\t1930\n"));
    REQUIRE(made.made().offices.size() == 2);
    CHECK(made.made().offices[0].of == id<actor>{"west-germany"});
    CHECK(made.made().offices[0].tenures[0].period == period{"1982-10-01/1990-10-02"});
    CHECK(!made.made().offices[0].tenures[0].exit);
    CHECK(made.made().offices[1].of == id<actor>{"germany"});
    CHECK(made.made().offices[1].tenures[0].period == period{"1990-10-03/1998-10-27"});
    CHECK(made.made().offices[1].tenures[0].exit == exit_kind::regular);
    CHECK(made.made().offices[0].tenures[0].person == made.made().offices[1].tenures[0].person);
}

TEST_CASE("Archigos: Latin-1 names, unknown words, and a row that goes on from nothing") {
    datasets::record made;
    datasets::add<datasets::archigos>(
        made, leaders_table("X-1900\ta\t70\tMEX\tD\xED"
                            "az\t1900-01-01\t1901-12-31\tRegular\tRetired\tNA\n"
                            "X-1905\tb\t70\tMEX\tOther\t1905-01-01\t1904-12-31\t(p_year)\tRegular\t1850\n"));
    std::string codes;
    for (finding const& one : made.findings().all()) {
        codes += one.code + ' ' + std::to_string(one.place->line) + "; ";
    }
    CHECK(codes == "V105 2; V103 3; V106 3; ");
    CHECK(made.made().actors[1].names.in(language_tag{"en"}) == "D\xC3\xAD"
                                                                "az");
}

TEST_CASE("Archigos: a row that goes on from a time in office that had ended is one of its own") {
    datasets::record made;
    datasets::add<datasets::archigos>(made,
                                      leaders_table("X\ta\t2\tUSA\tSmith\t1890-03-01\t1890-12-31\tRegular\tRegular\t1850\n"
                                                    "X\ta\t2\tUSA\tSmith\t1950-01-01\t1950-12-31\t(p_year)\tRegular\t1850\n"));
    CHECK(made.made().offices[0].tenures.size() == 2);
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].code == "V106");
}

TEST_CASE("Archigos: a row that ends before it begins is possible in its years, and a missing year is told") {
    datasets::record made;
    datasets::add<datasets::archigos>(
        made, leaders_table("UKG-1901\ta\t200\tUKG\tTail\t1901-03-07\t1901-03-01\tRegular\tRegular\t1850\n"
                            "FRN-1900\tb\t220\tFRN\tUn\t1900-01-01\t1900-12-31\tRegular\t(n_year)\t1850\n"
                            "FRN-1902\tb\t220\tFRN\tUn\t1902-01-01\t1902-05-01\t(p_year)\tRegular\t1850\n"));
    std::string codes;
    for (finding const& one : made.findings().all()) {
        codes += one.code + ' ' + std::to_string(one.place->line) + "; ";
    }
    CHECK(codes == "V103 2; V106 4; ");
    std::string periods;
    for (office const& one : made.made().offices) {
        periods += to_text(*one.tenures[0].period) + "; ";
    }
    CHECK(periods == "1901?/1901?; 1900-01-01/1902-05-01; ");
}

TEST_CASE("Archigos: a row that is there twice counts once, and 9999 is no year") {
    datasets::record made;
    datasets::add<datasets::archigos>(
        made, leaders_table("USA-2009\tb\t2\tUSA\tObama\t2009-01-20\t2013-12-31\tRegular\tRegular\t1961\n"
                            "USA-2009\tb\t2\tUSA\tObama\t2009-01-20\t2013-12-31\tRegular\tRegular\t1961\n"
                            "MEX-2012\tc\t70\tMEX\tOther\t2012-12-01\t9999-12-31\tRegular\tRegular\t1966\n"));
    REQUIRE(made.findings().total() == 2);
    CHECK(made.findings().all()[0].code == "V107");
    CHECK(made.findings().all()[0].place->line == 3);
    CHECK(made.findings().all()[1].message == "enddate: 9999 is not a year of this table");
    REQUIRE(made.made().offices.size() == 1);
    CHECK(made.made().offices[0].tenures.size() == 1);
    CHECK(made.made().coverage[0].period == period{"2009-01-20/2013-12-31"});
}
