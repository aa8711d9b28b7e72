// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_AGE_HPP
#define ENTENTE_CORE_AGE_HPP

/// How long something lasted, by the calendar: 29 days, 12 months, 3 years 4 months.

#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/duration.hpp>

#include <compare>
#include <cstdint>
#include <string>

namespace entente::inline v0_1 {

/// A length in whole months, and the days after them. From 31 January to 28 February is one month.
struct calendar_age {
    std::int32_t months = 0;
    std::int32_t days = 0;

    friend constexpr auto operator<=>(calendar_age const&, calendar_age const&) noexcept = default;
};

/// Returns the length from one day to another: the largest number of months n with `from + n months <= to`, and the days left. Zero where `to` is not later. Both days must be bounded.
[[nodiscard]] constexpr calendar_age age_between(day from, day to) noexcept {
    if (to <= from) {
        return {};
    }
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    while (months > 0 && detail::months_after(from, months) > to) {
        --months;
    }
    return {months, static_cast<std::int32_t>(to - detail::months_after(from, months))};
}

/// The shortest and the longest time between two dates.
struct age_range {
    calendar_age least{};
    calendar_age most{};

    friend constexpr bool operator==(age_range const&, age_range const&) noexcept = default;
};

/// Returns the time between two dates; both must be set.
[[nodiscard]] constexpr age_range age_between(date const& from, date const& to) noexcept {
    return {age_between(from.latest(), to.earliest()), age_between(from.earliest(), to.latest())};
}

/// Returns the length in words: days below one month, months below 24, else years and months.
[[nodiscard]] ENTENTE_DECL std::string to_words(calendar_age const& one);

/// Returns "11 months", or "11 months to 14 months" where the dates leave it open.
[[nodiscard]] ENTENTE_DECL std::string to_words(age_range const& one);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/age.ipp>
#endif

#endif
