// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/performance.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

namespace {

std::string decimal_text(std::optional<decimal> const& one) {
    return one ? to_text(*one) : "-";
}

std::string performed_text(std::string const& amounts, std::string const& performed, date const& when) {
    auto const one =
        support::from_json<dossier>(R"({"entente":"1.0","commitments":[{"id":"x","by":["a"],"to":["b"],"amounts":[)" + amounts +
                                    R"(],"performed":[)" + performed + R"(],"history":[{"on":"1965-06-22","action":"pledge"}]}]})");
    dossier_index const index{one};
    std::string result;
    auto const answer = performed_by(index, id<commitment>{"x"}, when);
    for (performed_amount const& each : answer->all) {
        result += each.unit + ": " + decimal_text(each.promised) + ", " + decimal_text(each.performed) + ", " +
                  decimal_text(each.perhaps) + ", " + decimal_text(each.remaining) + "; ";
    }
    return result;
}

// Of 300 million dollars in grants, a tenth a year; the numbers are round on purpose.
std::string const parts =
    R"({"amount":{"value":"30","unit":"USD"},"on":"1966-12-31"},{"amount":{"value":"30.5","unit":"USD"},"on":"1967"},{"amount":{"value":"4","unit":"USD"}})";

} // namespace

TEST_CASE("performed_by: counts certain and possible performance, and the remainder") {
    std::string const promised = R"({"value":"300","unit":"USD"})";
    CHECK(performed_text(promised, parts, date{1966, 1, 1}) == "USD: 300, 0, 4, 300; ");
    CHECK(performed_text(promised, parts, date{1967, 6, 1}) == "USD: 300, 30, 34.5, 270; ");
    CHECK(performed_text(promised, parts, date{1970, 1, 1}) == "USD: 300, 60.5, 4, 239.5; ");
}

TEST_CASE("performed_by: converts no units, and recurring amounts have no remainder") {
    CHECK(performed_text(R"({"value":"300","unit":"USD"})", R"({"amount":{"value":"7","unit":"EUR"},"on":"1966"})",
                         date{1970, 1, 1}) == "USD: 300, 0, -, 300; EUR: -, 7, -, -; ");
    CHECK(performed_text(R"({"value":"10","unit":"USD","per":"P1Y"})", R"({"amount":{"value":"10","unit":"USD"},"on":"1966"})",
                         date{1970, 1, 1}) == "USD: 10, 10, -, -; ");
    CHECK(performed_text("", "", date{1970, 1, 1}) == "");
    CHECK(
        performed_text(
            R"({"value":"999999999999999999","unit":"USD"})",
            R"({"amount":{"value":"999999999999999999","unit":"USD"},"on":"1966"},{"amount":{"value":"1","unit":"USD"},"on":"1966"})",
            date{1970, 1, 1}) == "USD: 999999999999999999, -, -, -; "); // the sum has nineteen digits
}

// Of a reported 50 tonnes one account has 35 and another 60; an account in another unit, or one that denies, changes no amount.
TEST_CASE("performed_by: accounts that differ on an amount bound it") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.0","commitments":[{"id":"x","by":["a"],"to":["b"],"amounts":[{"value":"100","unit":"tonnes"}],
        "performed":[{"amount":{"value":"50","unit":"tonnes"},"on":"2001-05-01","step":"first"},{"amount":{"value":"20","unit":"tonnes"},"on":"2001-07-01"}],
        "history":[{"on":"2001-01-01","action":"pledge"},{"key":"first","on":"2001-05-01","action":"fulfil_in_part","accounts":[
            {"stance":"asserts","by":["b"],"amounts":[{"value":"35","unit":"tonnes"}]},{"stance":"asserts","amounts":[{"value":"60","unit":"tonnes"},{"value":"1","unit":"USD"}]},
            {"stance":"denies","by":["c"],"amounts":[{"value":"0","unit":"tonnes"}]}]}]}]})");
    dossier_index const index{one};
    auto const answer = performed_by(index, id<commitment>{"x"}, date{2002, 1, 1});
    REQUIRE(answer->all.size() == 1);
    CHECK(decimal_text(answer->all[0].performed) == "55");
    CHECK(decimal_text(answer->all[0].perhaps) == "25");
    CHECK(decimal_text(answer->all[0].remaining) == "45");
    auto const within = performed_by(index, id<commitment>{"x"}, date{2001});
    CHECK(decimal_text(within->all[0].performed) == "0");
    CHECK(decimal_text(within->all[0].perhaps) == "80");
}

TEST_CASE("performed_by: nothing for a commitment that is not there") {
    dossier const none;
    dossier_index const index{none};
    CHECK_FALSE(performed_by(index, id<commitment>{"x"}, date{2000}));
}

TEST_CASE("performed_by: a ceiling leaves nothing to be performed") {
    CHECK(performed_text(R"({"value":"300","unit":"kg","bound":"at_most"})", "", date{1970, 1, 1}) == "kg: 300, 0, -, -; ");
    CHECK(performed_text(R"({"value":"300","unit":"kg","bound":"at_least"})", "", date{1970, 1, 1}) == "kg: 300, 0, -, 300; ");
}
