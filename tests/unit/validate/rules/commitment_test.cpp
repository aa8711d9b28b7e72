// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/validate/rules/commitment.hpp>

#include <entente/validate/validate.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>
#include <support/rules.hpp>

#include <string>

using support::said;

// That each rule fires alone and its near miss stays silent is tested for all of them in rules_test.cpp.
TEST_CASE("rules of commitments: messages use the names of the dossier") {
    CHECK(said("C004") == "c is recorded as fulfilled on 2001-04-30, when measure/m:lifted was not so");
    CHECK(said("C005") == "a deadlock on 2020: c waits for commitment/d:fulfilled, which d would bring about; d waits for "
                          "commitment/c:fulfilled, which c would bring about [let one of the conditions be met at the same time]");
}

TEST_CASE("rules of commitments: amounts of one unit are compared together, and one that recurs has no sum") {
    auto const found = [](std::string const& amounts, std::string const& performed, std::string const& more = "") {
        return support::places(entente::validate(support::from_json<entente::dossier>(
            R"({"entente":"1.1","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"}],"commitments":[{"id":"c","by":["a"],"to":["b"],"amounts":[)" +
            amounts + R"(],"performed":[)" + performed + R"(],"history":[{"on":"2000-01-01","action":"pledge"})" + more + "]}]}")));
    };
    std::string const two = R"({"value":"100","unit":"USD","period":"2000/2000"},{"value":"50","unit":"USD","period":"2001/2001"})";
    auto const paid = [](std::string const& value) {
        return R"({"amount":{"value":")" + value + R"(","unit":"USD"},"on":"2001-05-01"})";
    };
    CHECK(found(two, paid("100") + ',' + paid("50")) == "");
    CHECK(found(two, paid("100") + ',' + paid("51")) == "C006 /commitments/0/performed"); // 151 of 150, once
    std::string const fulfilled = R"(,{"on":"2002-01-01","action":"fulfil"})";
    CHECK(found(two, paid("150"), fulfilled) == "");
    CHECK(found(two, paid("149"), fulfilled) == "C010 /commitments/0/history/1");
    CHECK(found(R"({"value":"50","unit":"USD","per":"P1Y"})", paid("200")) == "");
    CHECK(found(R"({"value":"50","unit":"USD","bound":"at_least"})", paid("60")) == "");
    CHECK(found(R"({"value":"50","unit":"USD","bound":"at_most"})", paid("60")) == "C006 /commitments/0/performed");
}
