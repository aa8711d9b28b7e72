// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DAY_HPP
#define ENTENTE_CORE_DAY_HPP

/// One day, as a number: what dates are measured in.

#include <entente/core/detail/config.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace entente::inline v0_1 {

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

// Years begin in March. There, after Cassio Neri and Lorenz Schneider, "Euclidean affine functions and their application to calendar algorithms", from 10400 years before year 0, so that
// nothing is negative; back, below, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
constexpr std::int32_t days_since_1970(int year, int month, int day_of_month) noexcept {
    bool const next = month <= 2;
    auto const y = static_cast<std::uint32_t>(year + 10400) - (next ? 1U : 0U);
    auto const m = static_cast<std::uint32_t>(month) + (next ? 12U : 0U);
    auto const century = y / 100;
    auto const number = 1461 * y / 4 - century + century / 4 + (979 * m - 2919) / 32 + static_cast<std::uint32_t>(day_of_month);
    return static_cast<std::int32_t>(number) - (26 * 146097 + 719469);
}

/// Called where a constant that is checked at compile time is wrong. It is not `constexpr`, so the program does not compile.
inline void this_day_does_not_exist() {}

} // namespace detail

/// A day of the proleptic Gregorian calendar, as the count of days since 1970-01-01. Year 0 is 1 BCE (ISO 8601). Default-constructed it is
/// 1970-01-01; `day::first()` and `day::last()` stand for unbounded time.
class day {
public:
    constexpr day() noexcept = default;
    constexpr explicit day(std::int32_t number) noexcept : number_(number) {}

    /// From constants, checked at compile time: `day{2023, 3, 16}`.
    consteval day(int year, int month, int day_of_month) : number_(detail::days_since_1970(year, month, day_of_month)) {
        if (!exists(year, month, day_of_month)) {
            detail::this_day_does_not_exist();
        }
    }

    /// From numbers at run time. Returns nothing if there is no such day. Years are -9999 to 9999.
    [[nodiscard]] static constexpr std::optional<day> from(int year, int month, int day_of_month) noexcept {
        if (!exists(year, month, day_of_month)) {
            return std::nullopt;
        }
        return day(detail::days_since_1970(year, month, day_of_month));
    }

    [[nodiscard]] static constexpr bool exists(int year, int month, int day_of_month) noexcept {
        return year >= -9999 && year <= 9999 && day_of_month >= 1 && day_of_month <= detail::days_in_month(year, month);
    }

    /// Before, and after, every day that a date can name.
    [[nodiscard]] static constexpr day first() noexcept { return day((std::numeric_limits<std::int32_t>::min)()); }
    [[nodiscard]] static constexpr day last() noexcept { return day((std::numeric_limits<std::int32_t>::max)()); }

    /// Days since 1970-01-01.
    [[nodiscard]] constexpr std::int32_t number() const noexcept { return number_; }

    [[nodiscard]] constexpr int year() const noexcept { return fields().year; }
    [[nodiscard]] constexpr int month() const noexcept { return fields().month; }
    [[nodiscard]] constexpr int day_of_month() const noexcept { return fields().day_of_month; }

    /// Unbounded time stays unbounded.
    [[nodiscard]] friend constexpr day operator+(day a, std::int32_t days) noexcept { return a.moved(days); }
    [[nodiscard]] friend constexpr day operator-(day a, std::int32_t days) noexcept { return a.moved(-std::int64_t{days}); }

    /// Days from `b` to `a`.
    [[nodiscard]] friend constexpr std::int64_t operator-(day a, day b) noexcept {
        return std::int64_t{a.number_} - std::int64_t{b.number_};
    }

    friend constexpr bool operator==(day, day) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(day, day) noexcept = default;

private:
    struct calendar_fields {
        int year;
        int month;
        int day_of_month;
    };

    [[nodiscard]] constexpr day moved(std::int64_t days) const noexcept {
        if (*this == first() || *this == last()) {
            return *this;
        }
        auto const sum = number_ + days;
        return sum <= first().number_ ? first() : sum >= last().number_ ? last() : day(static_cast<std::int32_t>(sum));
    }

    [[nodiscard]] constexpr calendar_fields fields() const noexcept {
        std::int64_t const z = std::int64_t{number_} + 719468;
        std::int64_t const era = (z >= 0 ? z : z - 146096) / 146097;
        int const day_of_era = static_cast<int>(z - era * 146097);
        int const year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
        int const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        int const shifted = (5 * day_of_year + 2) / 153;
        int const month = shifted < 10 ? shifted + 3 : shifted - 9;
        return {static_cast<int>(year_of_era + era * 400) + (month <= 2 ? 1 : 0), month, day_of_year - (153 * shifted + 2) / 5 + 1};
    }

    std::int32_t number_ = 0;
};

} // namespace entente

template <>
struct std::hash<entente::day> {
    std::size_t operator()(entente::day value) const noexcept { return static_cast<std::size_t>(value.number()); }
};

#endif
