// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/date.hpp>

#include <support/catch.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <vector>

using namespace entente;

namespace {

using enum certainty;

static_assert(sizeof(date) == 4 && std::is_trivially_copyable_v<date>);
static_assert(!date{}.is_set() && date{} != date{0} && date{}.earliest() == day::first() && date{}.latest() == day::last());
static_assert(date{2023, 3, 16} == date{"2023-03-16"} && date{2019, 7} == date{"2019-07"} && date{2019} == date{"2019"});
static_assert(date::from(day{-43, 3, 15}) == date{"-0043-03-15"});
static_assert(date{2019} != date{"2019~"} && date{2019} != date{"2019-XX"});
static_assert(date{"2019?"}.is_uncertain() && !date{"2019?"}.is_approximate());
static_assert(date{"2019~"}.is_approximate() && !date{"2019~"}.is_uncertain());
static_assert(date{2023, 3, 16}.exact() == day{2023, 3, 16});
static_assert(!date{2023, 3}.exact() && !date{"2023-03-16~"}.exact());

static_assert(is_before(date{2022}, date{2023}) == yes);
static_assert(is_before(date{2023}, date{2022}) == no);
static_assert(is_before(date{2023}, date{2023, 3}) == maybe);
static_assert(is_before(date{2023, 3, 16}, date{2023, 3, 16}) == no);
static_assert(is_before(date{2023, 3, 15}, date{2023, 3, 16}) == yes);
static_assert(is_before(date{2023, 3, 31}, date{2023, 3}) == no);
static_assert(is_before(date{2023, 3, 15}, date{2023, 3, 16}) == yes);
static_assert(is_same_day(date{2023, 3, 16}, date{2023, 3, 16}) == yes);
static_assert(is_same_day(date{2023, 3, 16}, date{2023, 3}) == maybe);
static_assert(is_same_day(date{2023, 4}, date{2023, 3}) == no);
static_assert(is_same_day(date{"2023-03-16~"}, date{2023, 3, 17}) == maybe);

struct row {
    std::string_view text;
    date_precision precision;
    day earliest;
    day latest;
};

// The first and the last day of each form, worked out by hand.
constexpr row forms[]{
    {"2023-03-16", date_precision::day, {2023, 3, 16}, {2023, 3, 16}},
    {"1985-04", date_precision::month, {1985, 4, 1}, {1985, 4, 30}},
    {"2024-02", date_precision::month, {2024, 2, 1}, {2024, 2, 29}},
    {"1900-02", date_precision::month, {1900, 2, 1}, {1900, 2, 28}},
    {"1985", date_precision::year, {1985, 1, 1}, {1985, 12, 31}},
    {"-0043", date_precision::year, {-43, 1, 1}, {-43, 12, 31}},
    {"0000", date_precision::year, {0, 1, 1}, {0, 12, 31}},
    {"201X", date_precision::decade, {2010, 1, 1}, {2019, 12, 31}},
    {"20XX", date_precision::century, {2000, 1, 1}, {2099, 12, 31}},
    {"000X", date_precision::decade, {0, 1, 1}, {9, 12, 31}},
    {"-004X", date_precision::decade, {-49, 1, 1}, {-40, 12, 31}},
    {"-000X", date_precision::decade, {-9, 1, 1}, {0, 12, 31}},
    {"-01XX", date_precision::century, {-199, 1, 1}, {-100, 12, 31}},
    {"2004-XX", date_precision::year, {2004, 1, 1}, {2004, 12, 31}},
    {"1985-04-XX", date_precision::month, {1985, 4, 1}, {1985, 4, 30}},
    {"1985-XX-XX", date_precision::year, {1985, 1, 1}, {1985, 12, 31}},
    {"2001-21", date_precision::season, {2001, 3, 1}, {2001, 5, 31}},
    {"2001-22", date_precision::season, {2001, 6, 1}, {2001, 8, 31}},
    {"2001-23", date_precision::season, {2001, 9, 1}, {2001, 11, 30}},
    {"2001-24", date_precision::season, {2001, 12, 1}, {2002, 2, 28}},
    {"2003-24", date_precision::season, {2003, 12, 1}, {2004, 2, 29}},
    {"2023-03-16?", date_precision::day, {2023, 3, 15}, {2023, 3, 17}},
    {"2023-03-01~", date_precision::day, {2023, 2, 28}, {2023, 3, 2}},
    {"1985-04~", date_precision::month, {1985, 3, 1}, {1985, 5, 31}},
    {"1985-12%", date_precision::month, {1985, 11, 1}, {1986, 1, 31}},
    {"1985~", date_precision::year, {1984, 1, 1}, {1986, 12, 31}},
    {"201X~", date_precision::decade, {2000, 1, 1}, {2029, 12, 31}},
    {"20XX?", date_precision::century, {1900, 1, 1}, {2199, 12, 31}},
    {"2001-21%", date_precision::season, {2000, 12, 1}, {2001, 8, 31}},
    {"9999", date_precision::year, {9999, 1, 1}, {9999, 12, 31}},
};

struct date_refusal {
    std::string_view text;
    std::size_t offset;
    std::string_view why;
};

constexpr date_refusal date_refusals[]{
    {"", 0, "it is empty; leave out a date that is not known"},
    {"2023-02-30", 8, "day 30 does not exist in 2023-02"},
    {"2023-02-29", 8, "day 29 does not exist in 2023-02"},
    {"2023-04-31", 8, "day 31 does not exist in 2023-04"},
    {"2023-04-00", 8, "day 00 does not exist in 2023-04"},
    {"-0001-02-29", 9, "day 29 does not exist in -0001-02"},
    {"2023-13", 5, "month 13 does not exist; months are 01 to 12, seasons 21 to 24"},
    {"2023-00", 5, "month 00 does not exist; months are 01 to 12, seasons 21 to 24"},
    {"2023-25", 5, "month 25 does not exist; months are 01 to 12, seasons 21 to 24"},
    {"9999-9999", 5, "month 99 does not exist; months are 01 to 12, seasons 21 to 24"},
    {"23", 2, "a year has four digits, such as 2023, 0476 or -0043"},
    {"+2023", 0, "a year has four digits, such as 2023, 0476 or -0043"},
    {"-", 1, "a year has four digits, such as 2023, 0476 or -0043"},
    {"20230316", 4, "after the four digits of the year comes '-' and the month, such as 2023-03"},
    {"2023-0316", 7, "after the two digits of the month comes '-' and the day, such as 2023-03-16"},
    {"2X23", 1, "X stands for the last digit or the last two of a year: 201X, 20XX"},
    {"20X3", 3, "X stands for the last digit or the last two of a year: 201X, 20XX"},
    {"XXXX", 0, "X stands for the last digit or the last two of a year: 201X, 20XX"},
    {"Y17E8", 0, "years of more than four digits are not supported"},
    {"-0000", 0, "the year 0000 has no sign"},
    {"201X-04", 4, "a month needs a whole year"},
    {"2023-3", 6, "a month has two digits, 01 to 12, or is XX"},
    {"2023-", 5, "a month has two digits, 01 to 12, or is XX"},
    {"2023-1X", 6, "a month has two digits, 01 to 12, or is XX"},
    {"2001-21-05", 7, "a season has no days"},
    {"2023-XX-05", 8, "a day needs its month; where the month is XX, so is the day"},
    {"2023-03-5", 9, "a day has two digits, 01 to 31, or is XX"},
    {"2023-03-1X", 9, "a day has two digits, 01 to 31, or is XX"},
    {"2023-03-16T09:00", 10, "a date has no time of day"},
    {"2023-03-16/2023-03-17", 10, "this is a period; one date is wanted"},
    {"2023-03-16??", 11, "'?', '~' or '%' comes once, at the end"},
    {"2023~-03", 5, "nothing but '?', '~' or '%' can follow here"},
    {"2023-03-16 ", 10, "nothing but '?', '~' or '%' can follow here"},
    {"2023-03-161", 10, "nothing but '?', '~' or '%' can follow here"},
    {" 2023", 0, "a year has four digits, such as 2023, 0476 or -0043"},
    {"16 March 2023", 2, "the year comes first; write 2023-03-16"},
};

} // namespace

TEST_CASE("date: each form of a date has its first day, its last day and its precision, and is written as it was read") {
    for (row const& one : forms) {
        INFO(one.text);
        auto const read = date::from(one.text);
        REQUIRE(read);
        CHECK(read->earliest().number() == one.earliest.number());
        CHECK(read->latest().number() == one.latest.number());
        CHECK(read->precision() == one.precision);
        CHECK(to_text(*read) == one.text);
    }
}

TEST_CASE("date: every day, month and year that exists reads back as itself, and no other does") {
    std::size_t read = 0;
    for (std::string const year : {"1900", "2000", "2023", "2024", "-0004", "0000"}) {
        for (int month = 0; month != 100; ++month) {
            auto const with_month = year + '-' + (month < 10 ? "0" : "") + std::to_string(month);
            bool const is_month = (month >= 1 && month <= 12) || (month >= 21 && month <= 24);
            REQUIRE(date::from(with_month).has_value() == is_month);
            for (int number = 0; number != 100; ++number) {
                auto const text = with_month + '-' + (number < 10 ? "0" : "") + std::to_string(number);
                auto const parsed = date::from(text);
                bool const exists = day::exists(std::stoi(year), month, number);
                INFO(text);
                REQUIRE(parsed.has_value() == exists);
                if (parsed) {
                    REQUIRE(to_text(*parsed) == text);
                    REQUIRE(parsed->exact() == day::from(std::stoi(year), month, number));
                    ++read;
                }
            }
        }
    }
    CHECK(read == 365U + 366U + 365U + 366U + 366U + 366U);
}

TEST_CASE("date: an invalid text is refused at its character, with the reason") {
    for (date_refusal const& one : date_refusals) {
        INFO(one.text);
        CHECK_FALSE(date::from(one.text));
        date never{2001};
        CHECK(text_form<date>::parse(one.text, never).offset == one.offset);
        CHECK(never == date{2001});
        CHECK(explain_parse_error<date>(one.text) == one.why);
    }
}

TEST_CASE("date: random bytes are never read as a date with another spelling") {
    std::string_view const letters = "0123-X?~%/Y ";
    std::string text;
    std::size_t accepted = 0;
    std::uint32_t state = 42;
    for (int i = 0; i != 200'000; ++i) {
        text.clear();
        state = state * 1664525U + 1013904223U;
        auto bits = std::uint64_t{state} * 0x9E3779B97F4A7C15U;
        for (auto size = 4 + (state >> 24U) % 8; size != 0; --size, bits /= letters.size()) {
            text += letters[bits % letters.size()];
        }
        if (auto const read = date::from(text)) {
            ++accepted;
            REQUIRE(to_text(*read) == text);
            REQUIRE(read->earliest() <= read->latest());
        } else {
            date never;
            REQUIRE(text_form<date>::parse(text, never).offset <= text.size());
            REQUIRE_FALSE(explain_parse_error<date>(text).empty());
        }
    }
    CHECK(accepted > 20);
}

TEST_CASE("date: dates are before, after or of one day as every day that they may mean is") {
    std::vector<date> some;
    for (row const& one : forms) {
        some.push_back(*date::from(one.text));
    }
    for (date const& a : some) {
        for (date const& b : some) {
            INFO(to_text(a) << " and " << to_text(b));
            // By definition: whether all, some or no pairs of days are in that order.
            bool const all = a.latest() < b.earliest();
            bool const any = a.earliest() < b.latest();
            CHECK(is_before(a, b) == (all ? yes : any ? maybe : no));
            CHECK(is_same_day(a, b) == is_same_day(b, a));
            CHECK((is_before(a, b) != yes || is_same_day(a, b) == no));
        }
        CHECK(is_same_day(a, a) == (a.earliest() == a.latest() ? yes : maybe));
    }
}

TEST_CASE("date: numbers at run time make a valid date or nothing") {
    CHECK(date::from(2023, 3, 16) == date{2023, 3, 16});
    CHECK_FALSE(date::from(2023, 2, 30));
    CHECK_FALSE(date::from(2023, 13));
    CHECK_FALSE(date::from(2023, 0));
    CHECK_FALSE(date::from(10'000));
    CHECK_FALSE(date::from(-10'000));
    CHECK(to_text(*date::from(-43)) == "-0043");
}

TEST_CASE("date: the order follows the possible days, and is total") {
    std::vector<date> some;
    for (row const& one : forms) {
        some.push_back(*date::from(one.text));
    }
    std::sort(some.begin(), some.end());
    for (std::size_t i = 1; i < some.size(); ++i) {
        CHECK(some[i - 1].earliest() <= some[i].earliest());
        CHECK(some[i - 1] < some[i]);
    }
    std::unordered_set<date> const different(some.begin(), some.end());
    CHECK(different.size() == std::size(forms));
}

TEST_CASE("date: dates of tables and newspapers are shown in the form that is read, in both readings where both are possible") {
    std::pair<char const*, char const*> const others[]{
        {"02.11.2022", "2022-11-02"},      {"2.11.2022", "2022-11-02"},       {"11/2/2022", "2022-02-11 or 2022-11-02"},
        {"25/12/2022", "2022-12-25"},      {"12/25/2022", "2022-12-25"},      {"Nov 2, 2022", "2022-11-02"},
        {"2 November 2022", "2022-11-02"}, {"2nd of Nov 2022", "2022-11-02"}, {"2022/11/02", "2022-11-02"},
        {"2022.11.2", "2022-11-02"},       {"5/5/2022", "2022-05-05"},
    };
    for (auto const& [text, form] : others) {
        CAPTURE(text);
        CHECK(explain_parse_error<date>(text) == "the year comes first; write " + std::string(form));
    }
    for (auto const* const text : {"32.11.2022", "31/31/2022", "Nov 2022", "yesterday", "1.2.3", "2022", "12345/1/1", "Nov 2, 22",
                                   "1/2/3/2022", "99999999999/1/2022"}) {
        CAPTURE(text);
        CHECK(explain_parse_error<date>(text).find("the year comes first") == std::string::npos);
    }
}

TEST_CASE("date: an approximate year of another form is refused with the form to write") {
    for (char const* const text : {"c. 1910", "ca 1910", "ca. 1910", "circa 1910", "about 1910"}) {
        INFO(text);
        CHECK(explain_parse_error<date>(text) == "write 1910~");
    }
    CHECK(explain_parse_error<date>("c. 19").find("write") == std::string::npos);
}
