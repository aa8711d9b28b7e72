// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_DATE_SCAN_HPP
#define ENTENTE_CORE_DETAIL_DATE_SCAN_HPP

/// The grammar of dates: EDTF level 0 and level 1 without Y-years (ISO 8601-2:2019). One scan serves parsing and explaining.

#include <entente/core/day.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

/// The parts of a date as they are stored.
struct date_fields {
    static constexpr std::uint8_t unspecified = 0xFF; ///< written `XX`

    std::int16_t year = 0;         ///< with 0 for digits that are not specified
    std::uint8_t month = 0;        ///< 0 where there is none; 21 to 24 are seasons
    std::uint8_t day = 0;          ///< 0 where there is none
    std::uint8_t vague_digits = 0; ///< of the year: how many are `X`
    std::uint8_t qualifier = 0;    ///< bits: 1 uncertain, 2 approximate
    bool negative = false;         ///< needed for `-000X`
    bool is_set = false;           ///< a date that was default-constructed is not there

    friend constexpr bool operator==(date_fields const&, date_fields const&) noexcept = default;
};

enum class date_fault : std::uint8_t {
    none,
    empty,
    long_year,
    year_digits,
    year_pattern,
    negative_zero,
    after_year,
    month_of_vague_year,
    month_digits,
    no_such_month,
    after_month,
    day_of_season,
    day_of_vague_month,
    day_digits,
    no_such_day,
    after_day,
    time_of_day,
    is_period,
    qualifier_inside,
};

struct date_scan {
    date_fields fields{};
    date_fault fault = date_fault::none;
    std::size_t offset = 0;
};

class date_scanner {
public:
    constexpr explicit date_scanner(std::string_view text) noexcept : text_(text) {}

    [[nodiscard]] constexpr date_scan scan() noexcept {
        scan_date();
        return scan_;
    }

private:
    static constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
    [[nodiscard]] constexpr bool at_end() const noexcept { return at_ == text_.size(); }
    [[nodiscard]] constexpr char peek(std::size_t ahead = 0) const noexcept {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }

    constexpr void fail(date_fault fault, std::size_t offset) noexcept {
        scan_.fault = fault;
        scan_.offset = offset;
    }

    constexpr void scan_date() noexcept {
        if (text_.empty()) {
            return fail(date_fault::empty, 0);
        }
        if (!scan_year() || !scan_month() || !scan_day()) {
            return;
        }
        scan_qualifier();
        if (!at_end()) {
            fail_after(date_fault::after_day);
        }
        scan_.fields.is_set = scan_.fault == date_fault::none;
    }

    constexpr void fail_after(date_fault otherwise) noexcept {
        switch (peek()) {
        case '/': return fail(date_fault::is_period, at_);
        case 'T': return fail(date_fault::time_of_day, at_);
        case '?':
        case '~':
        case '%': return fail(date_fault::qualifier_inside, at_);
        default: return fail(otherwise, at_);
        }
    }

    constexpr bool scan_year() noexcept {
        auto& to = scan_.fields;
        if (peek() == 'Y') {
            fail(date_fault::long_year, at_);
            return false;
        }
        if (peek() == '-') {
            to.negative = true;
            ++at_;
        }
        int year = 0;
        for (int i = 0; i != 4; ++i, ++at_) {
            char const c = peek();
            if (c == 'X' && i >= 2) {
                ++to.vague_digits;
            } else if (c == 'X' || (is_digit(c) && to.vague_digits != 0)) {
                fail(date_fault::year_pattern, at_);
                return false;
            } else if (!is_digit(c)) {
                fail(date_fault::year_digits, at_);
                return false;
            }
            year = year * 10 + (c == 'X' ? 0 : c - '0');
        }
        if (is_digit(peek())) {
            fail(date_fault::after_year, at_);
            return false;
        }
        if (to.negative && year == 0 && to.vague_digits == 0) {
            fail(date_fault::negative_zero, 0);
            return false;
        }
        to.year = static_cast<std::int16_t>(to.negative ? -year : year);
        return true;
    }

    /// Two digits, or `XX`; nothing else.
    constexpr bool scan_two(std::uint8_t& to, date_fault otherwise) noexcept {
        if (peek() == 'X' && peek(1) == 'X') {
            to = date_fields::unspecified;
        } else if (is_digit(peek()) && is_digit(peek(1))) {
            to = static_cast<std::uint8_t>((peek() - '0') * 10 + (peek(1) - '0'));
        } else {
            fail(otherwise, is_digit(peek()) || peek() == 'X' ? at_ + 1 : at_);
            return false;
        }
        at_ += 2;
        return true;
    }

    constexpr bool scan_month() noexcept {
        auto& to = scan_.fields;
        if (peek() != '-') {
            return true;
        }
        if (to.vague_digits != 0) {
            fail(date_fault::month_of_vague_year, at_);
            return false;
        }
        ++at_;
        auto const begin = at_;
        if (!scan_two(to.month, date_fault::month_digits)) {
            return false;
        }
        bool const exists =
            to.month == date_fields::unspecified || (to.month >= 1 && to.month <= 12) || (to.month >= 21 && to.month <= 24);
        if (!exists) {
            fail(date_fault::no_such_month, begin);
        } else if (is_digit(peek())) {
            fail(date_fault::after_month, at_);
        }
        return scan_.fault == date_fault::none;
    }

    constexpr bool scan_day() noexcept {
        auto& to = scan_.fields;
        if (to.month == 0 || peek() != '-') {
            return true;
        }
        if (to.month >= 21 && to.month <= 24) {
            fail(date_fault::day_of_season, at_);
            return false;
        }
        ++at_;
        auto const begin = at_;
        if (!scan_two(to.day, date_fault::day_digits)) {
            return false;
        }
        if (to.day == date_fields::unspecified) {
            return true;
        }
        if (to.month == date_fields::unspecified) {
            fail(date_fault::day_of_vague_month, begin);
        } else if (to.day < 1 || to.day > days_in_month(to.year, to.month)) {
            fail(date_fault::no_such_day, begin);
        }
        return scan_.fault == date_fault::none;
    }

    constexpr void scan_qualifier() noexcept {
        switch (peek()) {
        case '?': scan_.fields.qualifier = 1; break;
        case '~': scan_.fields.qualifier = 2; break;
        case '%': scan_.fields.qualifier = 3; break;
        default: return;
        }
        ++at_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    date_scan scan_{};
};

/// Dates as tables and newspapers have them, in the form that is read: "2022-11-02" of `02.11.2022` and `Nov 2, 2022`, both readings of `11/2/2022`. Empty where a text is no such date.
inline std::string date_of_other_form(std::string_view text) {
    constexpr std::string_view months[]{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    int numbers[3]{};
    std::size_t sizes[3]{};
    std::size_t count = 0;
    int month = 0;
    std::size_t month_after = 0; // how many numbers stand before the month's name
    char mark = ' ';
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] >= '0' && text[i] <= '9') {
            if (count == 3) {
                return {};
            }
            for (; i < text.size() && text[i] >= '0' && text[i] <= '9' && sizes[count] != 5; ++i, ++sizes[count]) {
                numbers[count] = numbers[count] * 10 + (text[i] - '0');
            }
            ++count;
        } else if ((text[i] >= 'a' && text[i] <= 'z') || (text[i] >= 'A' && text[i] <= 'Z')) {
            std::string word;
            for (; i < text.size() && ((text[i] | 0x20) >= 'a' && (text[i] | 0x20) <= 'z'); ++i) {
                word += static_cast<char>(text[i] | 0x20);
            }
            for (int m = 0; m != 12; ++m) {
                if (word.size() >= 3 && word.starts_with(months[m])) {
                    month = m + 1;
                    month_after = count;
                }
            }
            bool const ordinal = word == "th" || word == "st" || word == "nd" || word == "rd" || word == "of";
            if (month == 0 && !ordinal) {
                return {};
            }
        } else {
            mark = text[i] == '.' || text[i] == '/' ? text[i] : mark;
            ++i;
        }
    }
    auto const written = [](int year, int m, int day) {
        auto const two = [](int n) { return (n < 10 ? "-0" : "-") + std::to_string(n); };
        bool const exists = m >= 1 && m <= 12 && day >= 1 && day <= days_in_month(year, m);
        return exists ? std::to_string(year) + two(m) + two(day) : std::string();
    };
    if (month != 0) {
        bool const year_first = sizes[0] == 4;
        return count == 2 && month_after <= 2 && (sizes[0] == 4) != (sizes[1] == 4)
                   ? written(numbers[year_first ? 0 : 1], month, numbers[year_first ? 1 : 0])
                   : std::string();
    }
    if (count != 3 || mark == ' ') {
        return {};
    }
    if (sizes[0] == 4) {
        return written(numbers[0], numbers[1], numbers[2]);
    }
    if (sizes[2] != 4) {
        return {};
    }
    auto const day_first = written(numbers[2], numbers[1], numbers[0]);
    auto const month_first = mark == '/' ? written(numbers[2], numbers[0], numbers[1]) : std::string();
    return day_first.empty()                                 ? month_first
           : month_first.empty() || month_first == day_first ? day_first
                                                             : day_first + " or " + month_first;
}

/// Says why a text is no date.
inline std::string explain_date(std::string_view text, std::size_t offset, date_fault fault) {
    auto const two = [&] { return std::string(text.substr(offset, 2)); };
    if (auto const other = date_of_other_form(text); !other.empty()) {
        return "the year comes first; write " + other;
    }
    switch (fault) {
    case date_fault::none: break;
    case date_fault::empty: return "it is empty; leave out a date that is not known";
    case date_fault::long_year: return "years of more than four digits are not supported";
    case date_fault::year_digits: return "a year has four digits, such as 2023, 0476 or -0043";
    case date_fault::year_pattern: return "X stands for the last digit or the last two of a year: 201X, 20XX";
    case date_fault::negative_zero: return "the year 0000 has no sign";
    case date_fault::after_year: return "after the four digits of the year comes '-' and the month, such as 2023-03";
    case date_fault::month_of_vague_year: return "a month needs a whole year";
    case date_fault::month_digits: return "a month has two digits, 01 to 12, or is XX";
    case date_fault::no_such_month: return "month " + two() + " does not exist; months are 01 to 12, seasons 21 to 24";
    case date_fault::after_month: return "after the two digits of the month comes '-' and the day, such as 2023-03-16";
    case date_fault::day_of_season: return "a season has no days";
    case date_fault::day_of_vague_month: return "a day needs its month; where the month is XX, so is the day";
    case date_fault::day_digits: return "a day has two digits, 01 to 31, or is XX";
    case date_fault::no_such_day: return "day " + two() + " does not exist in " + std::string(text.substr(0, offset - 1));
    case date_fault::after_day: return "nothing but '?', '~' or '%' can follow here";
    case date_fault::time_of_day: return "a date has no time of day";
    case date_fault::is_period: return "this is a period; one date is wanted";
    case date_fault::qualifier_inside: return "'?', '~' or '%' comes once, at the end";
    }
    return {};
}

} // namespace entente::detail

#endif
