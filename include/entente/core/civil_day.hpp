// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_CIVIL_DAY_HPP
#define ENTENTE_CORE_CIVIL_DAY_HPP

/// One day of the proleptic Gregorian calendar: a point on the axis that partial dates bound. Questions are asked as of a day.

#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

namespace detail {

constexpr bool is_leap_year(int year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// Days of a month; 0 for a month that does not exist.
constexpr int days_in_month(int year, int month) noexcept {
    constexpr int days[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) {
        return 0;
    }
    return month == 2 && is_leap_year(year) ? 29 : days[month - 1];
}

// Both directions after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years that begin in March.
constexpr std::int32_t days_since_1970(int year, int month, int day) noexcept {
    int const y = month <= 2 ? year - 1 : year;
    int const era = (y >= 0 ? y : y - 399) / 400;
    int const year_of_era = y - era * 400;
    int const day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int const day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

/// Called where a constant that is checked at compile time is wrong. It is not `constexpr`, so the program does not compile.
inline void this_day_does_not_exist() {}

template <class Out>
constexpr void append_padded(Out& out, int number, int digits) {
    char text[8]{};
    for (int i = digits; i-- != 0; number /= 10) {
        text[i] = static_cast<char>('0' + number % 10);
    }
    out.append(text, static_cast<std::size_t>(digits));
}

} // namespace detail

/// A day, from -9999-01-01 to 9999-12-31. Year 0 is 1 BCE (ISO 8601). Default-constructed it is 1970-01-01.
class civil_day {
public:
    static constexpr int min_year = -9999;
    static constexpr int max_year = 9999;

    constexpr civil_day() noexcept = default;

    /// From constants, checked at compile time: `civil_day{2023, 3, 16}`.
    ENTENTE_CONSTEVAL civil_day(int year, int month, int day) : number_(detail::days_since_1970(year, month, day)) {
        if (!exists(year, month, day)) {
            detail::this_day_does_not_exist();
        }
    }

    /// From numbers that are known at run time only; nothing where there is no such day.
    [[nodiscard]] static constexpr std::optional<civil_day> from(int year, int month, int day) noexcept {
        if (!exists(year, month, day)) {
            return std::nullopt;
        }
        return from_number(detail::days_since_1970(year, month, day));
    }

    [[nodiscard]] static constexpr bool exists(int year, int month, int day) noexcept {
        return year >= min_year && year <= max_year && day >= 1 && day <= detail::days_in_month(year, month);
    }

    /// The day that is so many days after 1970-01-01; the first or last day there is, where that is beyond them.
    [[nodiscard]] static constexpr civil_day from_number(std::int64_t days) noexcept {
        constexpr std::int64_t first = detail::days_since_1970(min_year, 1, 1);
        constexpr std::int64_t last = detail::days_since_1970(max_year, 12, 31);
        civil_day result;
        result.number_ = static_cast<std::int32_t>(days < first ? first : days > last ? last : days);
        return result;
    }

    /// Days since 1970-01-01.
    [[nodiscard]] constexpr std::int32_t number() const noexcept { return number_; }

    [[nodiscard]] constexpr int year() const noexcept { return fields().year; }
    [[nodiscard]] constexpr int month() const noexcept { return fields().month; }
    [[nodiscard]] constexpr int day() const noexcept { return fields().day; }

    [[nodiscard]] friend constexpr civil_day operator+(civil_day a, std::int32_t days) noexcept {
        return from_number(std::int64_t{a.number_} + days);
    }
    [[nodiscard]] friend constexpr civil_day operator-(civil_day a, std::int32_t days) noexcept {
        return from_number(std::int64_t{a.number_} - days);
    }

    /// Days from `b` to `a`.
    [[nodiscard]] friend constexpr std::int32_t operator-(civil_day a, civil_day b) noexcept { return a.number_ - b.number_; }

    friend constexpr bool operator==(civil_day, civil_day) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(civil_day, civil_day) noexcept = default;

private:
    struct calendar_fields {
        int year;
        int month;
        int day;
    };

    // The inverse of `days_since_1970`.
    [[nodiscard]] constexpr calendar_fields fields() const noexcept {
        int const z = number_ + 719468;
        int const era = (z >= 0 ? z : z - 146096) / 146097;
        int const day_of_era = z - era * 146097;
        int const year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
        int const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        int const shifted = (5 * day_of_year + 2) / 153;
        int const month = shifted < 10 ? shifted + 3 : shifted - 9;
        return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * shifted + 2) / 5 + 1};
    }

    std::int32_t number_ = 0;
};

} // namespace entente

template <>
struct std::hash<entente::civil_day> {
    std::size_t operator()(entente::civil_day value) const noexcept {
        return std::hash<std::int32_t>{}(value.number());
    }
};

#endif
