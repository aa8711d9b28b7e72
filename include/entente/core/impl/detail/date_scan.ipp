// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_DETAIL_DATE_SCAN_IPP
#define ENTENTE_CORE_IMPL_DETAIL_DATE_SCAN_IPP

#include <entente/core/detail/date_scan.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

/// "1910~" of `c. 1910`, `ca. 1910`, `circa 1910`, `about 1910`; empty where a text is no such date.
inline std::string approximate_date(std::string_view text) {
    for (std::string_view const before : {"circa", "about", "ca.", "ca", "c.", "c", "~"}) {
        if (text.starts_with(before)) {
            auto rest = text.substr(before.size());
            rest.remove_prefix((std::min)(rest.size(), rest.find_first_not_of(' ')));
            bool const is_year = rest.size() == 4 && rest.find_first_not_of("0123456789") == std::string_view::npos;
            return is_year ? std::string(rest) + '~' : std::string();
        }
    }
    return {};
}

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

ENTENTE_DECL std::string explain_date(std::string_view text, std::size_t offset, date_fault fault) {
    auto const two = [&] { return std::string(text.substr(offset, 2)); };
    if (auto const other = date_of_other_form(text); !other.empty()) {
        return "the year comes first; write " + other;
    }
    if (auto const about = approximate_date(text); !about.empty()) {
        return "write " + about;
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
