// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DURATION_HPP
#define ENTENTE_CORE_DURATION_HPP

/// Lengths of time as texts state them: a cadence of a year, ninety days' notice, a term of five years. ISO 8601-1: `P1Y`, `P1Y6M`, `P2W`, `P90D`.

#include <entente/core/day.hpp>
#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

enum class duration_fault : std::uint8_t { none, empty, no_p, nothing, digits, unit, order, too_long, zero, time };

/// What a text of a duration says: years, months, weeks, days; or the fault, and where it is.
struct duration_scan {
    std::uint16_t parts[4]{};
    std::size_t offset = 0;
    duration_fault fault = duration_fault::none;
};

constexpr duration_scan scan_duration(std::string_view text) noexcept {
    duration_scan read;
    auto const fail = [](std::size_t offset, duration_fault fault) { return duration_scan{{}, offset, fault}; };
    if (text.empty()) {
        return fail(0, duration_fault::empty);
    }
    if (text[0] != 'P') {
        return fail(0, duration_fault::no_p);
    }
    if (text.size() == 1) {
        return fail(1, duration_fault::nothing);
    }
    int last_unit = -1;
    for (std::size_t i = 1; i != text.size();) {
        auto const begin = i;
        unsigned number = 0;
        for (; i != text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
            number = number * 10 + static_cast<unsigned>(text[i] - '0');
            if (number > 9999) {
                return fail(begin, duration_fault::too_long);
            }
        }
        if (i == begin) {
            return fail(i, text[i] == 'T' ? duration_fault::time : duration_fault::digits);
        }
        int unit = 0;
        while (unit != 4 && (i == text.size() || "YMWD"[unit] != text[i])) {
            ++unit;
        }
        if (unit == 4) {
            return fail(i, duration_fault::unit);
        }
        if (unit <= last_unit) {
            return fail(i, duration_fault::order);
        }
        if (number == 0 || text[begin] == '0') {
            return fail(begin, duration_fault::zero);
        }
        read.parts[unit] = static_cast<std::uint16_t>(number);
        last_unit = unit;
        ++i;
    }
    return read;
}

/// Called where a constant that is checked at compile time is wrong. It is not `constexpr`, so the program does not compile.
inline void this_is_no_duration() {}

} // namespace detail

/// A text of a duration that is checked at compile time. Only `duration`'s constructor takes it.
class duration_literal {
public:
    consteval duration_literal(char const* text) : scan_(detail::scan_duration(text)) {
        if (scan_.fault != detail::duration_fault::none) {
            detail::this_is_no_duration();
        }
    }

    [[nodiscard]] constexpr std::uint16_t years() const noexcept { return scan_.parts[0]; }
    [[nodiscard]] constexpr std::uint16_t months() const noexcept { return scan_.parts[1]; }
    [[nodiscard]] constexpr std::uint16_t weeks() const noexcept { return scan_.parts[2]; }
    [[nodiscard]] constexpr std::uint16_t days() const noexcept { return scan_.parts[3]; }

private:
    detail::duration_scan scan_;
};

/// A length in calendar units, each at most 9999. It is longer than nothing: default-constructed it is unset.
class duration {
public:
    constexpr duration() noexcept = default;

    /// From a literal, checked at compile time: `duration{"P120D"}`.
    explicit constexpr duration(duration_literal text) noexcept
        : duration(text.years(), text.months(), text.weeks(), text.days()) {}

    /// A text that is known at run time only may be no duration.
    template <detail::run_time_text Text, class for_text_at_run_time_write_duration_from = void>
    explicit duration(Text&& text) = delete;

    [[nodiscard]] static constexpr duration of_years(std::uint16_t n) noexcept { return duration(n, 0, 0, 0); }
    [[nodiscard]] static constexpr duration of_months(std::uint16_t n) noexcept { return duration(0, n, 0, 0); }
    [[nodiscard]] static constexpr duration of_weeks(std::uint16_t n) noexcept { return duration(0, 0, n, 0); }
    [[nodiscard]] static constexpr duration of_days(std::uint16_t n) noexcept { return duration(0, 0, 0, n); }

    /// Parses a text. Returns nothing if it is not a valid duration. `explain_parse_error<duration>(text)` says why.
    [[nodiscard]] static constexpr std::optional<duration> from(std::string_view text) noexcept;

    [[nodiscard]] constexpr int years() const noexcept { return years_; }
    [[nodiscard]] constexpr int months() const noexcept { return months_; }
    [[nodiscard]] constexpr int weeks() const noexcept { return weeks_; }
    [[nodiscard]] constexpr int days() const noexcept { return days_; }
    [[nodiscard]] constexpr bool is_set() const noexcept { return (years_ | months_ | weeks_ | days_) != 0; }

    /// In days, with years of 365.2425 days and months of a twelfth of that; rounded to the nearest.
    [[nodiscard]] constexpr std::int64_t mean_days() const noexcept {
        std::int64_t const ten_thousandths = (std::int64_t{years_} * 12 + months_) * 304369;
        return (ten_thousandths + 5000) / 10000 + std::int64_t{weeks_} * 7 + days_;
    }

    friend constexpr bool operator==(duration const&, duration const&) noexcept = default;

    /// By mean length, then as it is written: a total order.
    friend constexpr std::strong_ordering operator<=>(duration const& a, duration const& b) noexcept {
        auto const order = a.mean_days() <=> b.mean_days();
        return order != 0 ? order : a.bits() <=> b.bits();
    }

    [[nodiscard]] constexpr std::uint64_t bits() const noexcept {
        return std::uint64_t{years_} << 48U | std::uint64_t{months_} << 32U | std::uint64_t{weeks_} << 16U | days_;
    }

private:
    friend struct text_form<duration>;

    constexpr duration(std::uint16_t years, std::uint16_t months, std::uint16_t weeks, std::uint16_t days) noexcept
        : years_(years), months_(months), weeks_(weeks), days_(days) {}

    std::uint16_t years_ = 0;
    std::uint16_t months_ = 0;
    std::uint16_t weeks_ = 0;
    std::uint16_t days_ = 0;
};

namespace detail {

/// The same day of a later month, or the last day of a shorter one.
[[nodiscard]] constexpr day months_after(day from, int months) noexcept {
    int const month = from.year() * 12 + from.month() - 1 + months;
    int const year = (month >= 0 ? month : month - 11) / 12;
    int const last = days_in_month(year, month - year * 12 + 1);
    return day(days_since_1970(year, month - year * 12 + 1, from.day_of_month() < last ? from.day_of_month() : last));
}

} // namespace detail

/// The day that lies so long after another: months first, to the last day of a shorter month (31 January and a month is 28 February).
[[nodiscard]] constexpr day operator+(day from, duration const& length) noexcept {
    if (from == day::first() || from == day::last()) {
        return from;
    }
    return detail::months_after(from, length.years() * 12 + length.months()) + (length.weeks() * 7 + length.days());
}

template <>
struct text_form<duration> {
    static constexpr std::string_view name = "duration";
    static constexpr std::string_view pattern = R"(^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$)";
    static constexpr bool has_unset = true;

    static constexpr text_error parse(std::string_view text, duration& value) noexcept {
        auto const read = detail::scan_duration(text);
        if (read.fault == detail::duration_fault::none) {
            value = duration(read.parts[0], read.parts[1], read.parts[2], read.parts[3]);
        }
        return {read.offset, static_cast<std::uint8_t>(read.fault)};
    }

    static void append(std::string& out, duration const& value);

    static std::string explain(std::string_view, text_error error);
};

constexpr std::optional<duration> duration::from(std::string_view text) noexcept {
    return from_text<duration>(text);
}

} // namespace entente

template <>
struct std::hash<entente::duration> {
    std::size_t operator()(entente::duration const& value) const noexcept {
        return static_cast<std::size_t>(value.bits() * 0x9E3779B97F4A7C15U >> 16U);
    }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/duration.ipp>
#endif

#endif
