// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/decimal.hpp>

#include <support/catch.hpp>

#include <cstdint>
#include <string>

using namespace entente;

namespace {

std::string written_decimal(char const* text) {
    auto const read = decimal::from(text);
    return read ? to_text(*read) : "?";
}

std::string sum_text(char const* a, char const* b) {
    auto const made = sum_of(*decimal::from(a), *decimal::from(b));
    return made ? to_text(*made) : "?";
}

} // namespace

TEST_CASE("decimal: is written as it was read") {
    for (char const* const text :
         {"0", "7", "7.5", "7.50", "-7.5", "0.000000001", "-0.5", "1000000000", "999999999999999999", "123456789.123456789"}) {
        CHECK(written_decimal(text) == text);
    }
    CHECK_FALSE(decimal{}.is_set());
    CHECK(to_text(decimal(-12)) == "-12");
}

TEST_CASE("decimal: refuses an invalid number, and explains why") {
    for (char const* const text : {"", "-", ".", "1.", ".5", "01", "-00.5", "1e5", "1,000", "+1", " 1", "1 ", "1.2.3",
                                   "1234567890123456789", "0.1234567890", "--1"}) {
        INFO(text);
        CHECK_FALSE(decimal::from(text));
        CHECK_FALSE(explain_parse_error<decimal>(text).empty());
    }
    CHECK(explain_parse_error<decimal>("1,000").find("digits") != std::string::npos);
}

TEST_CASE("decimal: a text in code is checked by the compiler") {
    constexpr decimal half{"0.50"};
    static_assert(half.units() == 50 && half.places() == 2);
    static_assert(decimal{"-7"} == decimal(-7));
    static_assert(decimal{0} == decimal{"0"});
    static_assert(decimal{"999999999999999999"} > decimal{"123456789.123456789"});
    CHECK(to_text(half) == "0.50");
}

TEST_CASE("decimal: compares by value") {
    CHECK(*decimal::from("7.5") == *decimal::from("7.50"));
    CHECK(*decimal::from("-0.5") < *decimal::from("0"));
    CHECK(*decimal::from("-1.5") < *decimal::from("-1.25"));
    CHECK(*decimal::from("999999999999999999") > *decimal::from("99999999.999999999"));
    CHECK(decimal{} < decimal(-5)); // unset comes first
    CHECK(decimal{} == decimal{});
    CHECK(*decimal::from("-0") == decimal(0));
}

TEST_CASE("decimal: sums are exact, and those with too many digits are refused") {
    CHECK(sum_text("0.1", "0.2") == "0.3");
    CHECK(sum_text("60.50", "40") == "100.50");
    CHECK(sum_text("100", "-100.5") == "-0.5");
    CHECK(sum_text("999999999999999998", "1") == "999999999999999999");
    CHECK(sum_text("999999999999999999", "1") == "?");
    CHECK(sum_text("-999999999999999999", "-1") == "?");
    CHECK(sum_text("999999999999999999", "0.1") == "?"); // nineteen digits
    CHECK(-*decimal::from("7.5") == *decimal::from("-7.5"));
}
