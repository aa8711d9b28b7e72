// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DATE_HPP
#define ENTENTE_CORE_DATE_HPP

/// Dates as the record has them: a day, a month, a season, a year, a decade, and as sure as the source is.
///
/// A date is EDTF level 0 or level 1 without Y-years (ISO 8601-2:2019): `2023-03-16`, `2019-07`, `2019`, `201X`, `20XX`, `2019-XX`,
/// `2019-07-XX`, `2019-21` (spring), each with `?` (uncertain), `~` (approximate) or `%` (both). Times of day are refused.

#include <entente/core/certainty.hpp>
#include <entente/core/day.hpp>
#include <entente/core/detail/date_scan.hpp>
#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

/// The unit in which a date is known: `2019-07-XX` is known to the month.
enum class date_precision : std::uint8_t { century, decade, year, season, month, day };

/// A text of a date that is checked at compile time. Only `date`'s constructor takes it.
class date_literal {
public:
    consteval date_literal(char const* text) : fields_(detail::date_scanner(text).scan().fields) {
        if (!fields_.is_set) {
            detail::this_day_does_not_exist();
        }
    }

    /// A year alone: `date{2019}`.
    consteval date_literal(int year) {
        if (year < -9999 || year > 9999) {
            detail::this_day_does_not_exist();
        }
        fields_.year = static_cast<std::int16_t>(year);
        fields_.negative = year < 0;
        fields_.is_set = true;
    }

    [[nodiscard]] constexpr detail::date_fields const& fields() const noexcept { return fields_; }

private:
    detail::date_fields fields_{};
};

/// A partial, possibly uncertain date: eight bytes. It can't hold a day that does not exist. Default-constructed it is *unset*: not there.
///
/// What the calendar says of two dates is asked by `is_before` and `is_same_day`, which answer yes, no or maybe. `==` asks whether two say the
/// same: `2019` is not `2019~`. `<=>` is a total order for sorting: by the earliest day, the latest, the precision, the qualifier.
class date {
public:
    constexpr date() noexcept = default;

    /// From a constant, checked at compile time: `date{2023, 3, 16}`, `date{2019, 7}`, `date{2019}`, `date{"2011-12~"}`.
    explicit constexpr date(date_literal text) noexcept : bits_(pack(text.fields())) {}

    /// A text that is known at run time only may be no date.
    template <detail::run_time_text Text, class for_text_at_run_time_write_date_from = void>
    explicit date(Text&& text) = delete;

    consteval date(int year, int month) : date(checked(from(year, month))) {}
    consteval date(int year, int month, int day_of_month) : date(checked(from(year, month, day_of_month))) {}

    /// From numbers at run time. Returns nothing if there is no such date. Years are -9999 to 9999. `explain_parse_error<date>(text)` says why.
    [[nodiscard]] static constexpr std::optional<date> from(int year) noexcept {
        if (year < -9999 || year > 9999) {
            return std::nullopt;
        }
        return date(year, 0, 0, nullptr);
    }
    [[nodiscard]] static constexpr std::optional<date> from(int year, int month) noexcept {
        if (!from(year) || month < 1 || month > 12) {
            return std::nullopt;
        }
        return date(year, month, 0, nullptr);
    }
    [[nodiscard]] static constexpr std::optional<date> from(int year, int month, int day_of_month) noexcept {
        if (!day::exists(year, month, day_of_month)) {
            return std::nullopt;
        }
        return date(year, month, day_of_month, nullptr);
    }
    [[nodiscard]] static constexpr std::optional<date> from(day one) noexcept {
        return from(one.year(), one.month(), one.day_of_month());
    }
    [[nodiscard]] static constexpr std::optional<date> from(std::string_view text) noexcept;

    /// False for a default-constructed date.
    [[nodiscard]] constexpr bool is_set() const noexcept { return bits_ != 0; }

    /// The source is not sure of it: `?` or `%`.
    [[nodiscard]] constexpr bool is_uncertain() const noexcept { return (bits_ & uncertain_bit) != 0; }
    /// It is near: `~` or `%`.
    [[nodiscard]] constexpr bool is_approximate() const noexcept { return (bits_ & approximate_bit) != 0; }

    [[nodiscard]] constexpr date_precision precision() const noexcept { return precision_of(fields()); }

    /// The first and the last day that it may mean; unbounded where it is unset. `?`, `~` and `%` widen it by one unit of its precision on
    /// either side. Seasons are northern: 24, winter, runs from December to February of the next year.
    [[nodiscard]] constexpr day earliest() const noexcept { return bound(false); }
    [[nodiscard]] constexpr day latest() const noexcept { return bound(true); }

    /// The day, where it is known to the day and sure.
    [[nodiscard]] constexpr std::optional<day> exact() const noexcept {
        return is_plain_day() ? std::optional(bound(false)) : std::nullopt;
    }

    friend constexpr bool operator==(date const&, date const&) noexcept = default;

    friend constexpr std::strong_ordering operator<=>(date const& a, date const& b) noexcept {
        if (auto const order = a.earliest() <=> b.earliest(); order != 0) {
            return order;
        }
        if (auto const order = a.latest() <=> b.latest(); order != 0) {
            return order;
        }
        if (auto const order = a.precision() <=> b.precision(); order != 0) {
            return order;
        }
        return a.bits() <=> b.bits();
    }

    /// What is written, as one number.
    [[nodiscard]] constexpr std::uint32_t bits() const noexcept { return bits_; }

private:
    friend struct text_form<date>;

    constexpr date(int year, int month, int day_of_month, std::nullptr_t) noexcept
        : bits_(pack({static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day_of_month), 0,
                      0, year < 0, true})) {}

    // From the highest bit: the year in fifteen bits, the month and the day in six, two of the qualifier, two that count the digits that are not specified,
    // and one that is set. A date that is unset is zero.
    static constexpr std::int32_t first_year = -9999;
    static constexpr std::uint32_t negative_zero = 19999; ///< in place of the year, of `-000X`
    static constexpr std::uint32_t unspecified = 63;
    static constexpr std::uint32_t uncertain_bit = 1U << 3U;
    static constexpr std::uint32_t approximate_bit = 2U << 3U;

    static constexpr std::uint32_t pack(detail::date_fields const& parts) noexcept {
        auto const of = [](std::uint8_t part) {
            return part == detail::date_fields::unspecified ? unspecified : std::uint32_t{part};
        };
        auto const year = parts.negative && parts.year == 0 ? negative_zero : static_cast<std::uint32_t>(parts.year - first_year);
        return !parts.is_set ? 0
                             : year << 17U | of(parts.month) << 11U | of(parts.day) << 5U | std::uint32_t{parts.qualifier} << 3U |
                                   std::uint32_t{parts.vague_digits} << 1U | 1U;
    }

    [[nodiscard]] constexpr detail::date_fields fields() const noexcept {
        auto const of = [](std::uint32_t part) {
            return part == unspecified ? detail::date_fields::unspecified : static_cast<std::uint8_t>(part);
        };
        bool const is_zero = bits_ >> 17U == negative_zero;
        auto const year = is_zero ? 0 : static_cast<std::int32_t>(bits_ >> 17U) + first_year;
        return {static_cast<std::int16_t>(is_set() ? year : 0),
                of(bits_ >> 11U & 63U),
                of(bits_ >> 5U & 63U),
                static_cast<std::uint8_t>(bits_ >> 1U & 3U),
                static_cast<std::uint8_t>(bits_ >> 3U & 3U),
                is_set() && (is_zero || year < 0),
                is_set()};
    }

    static constexpr bool is_known(std::uint8_t part) noexcept { return part != 0 && part != detail::date_fields::unspecified; }

    static consteval date checked(std::optional<date> made) {
        if (!made) {
            detail::this_day_does_not_exist();
            return {};
        }
        return *made;
    }

    [[nodiscard]] static constexpr day first_of_month(int number) noexcept {
        int const year = (number >= 0 ? number : number - 11) / 12;
        return day(detail::days_since_1970(year, number - year * 12 + 1, 1));
    }

    /// Whether it has a day, and is sure of it. Such a date is most often asked for its bounds.
    [[nodiscard]] constexpr bool is_plain_day() const noexcept {
        auto const month = bits_ >> 11U & 63U;
        auto const day_of_month = bits_ >> 5U & 63U;
        return (bits_ & 31U) == 1 && month - 1 < 12 && day_of_month - 1 < 31;
    }

    static constexpr date_precision precision_of(detail::date_fields const& parts) noexcept {
        if (parts.vague_digits != 0) {
            return parts.vague_digits == 1 ? date_precision::decade : date_precision::century;
        }
        if (!is_known(parts.month)) {
            return date_precision::year;
        }
        if (parts.month > 12) {
            return date_precision::season;
        }
        return is_known(parts.day) ? date_precision::day : date_precision::month;
    }

    [[nodiscard]] constexpr day bound(bool last) const noexcept {
        if (!is_set()) {
            return last ? day::last() : day::first();
        }
        if (is_plain_day()) {
            return day(detail::days_since_1970(static_cast<std::int32_t>(bits_ >> 17U) + first_year,
                                               static_cast<int>(bits_ >> 11U & 63U), static_cast<int>(bits_ >> 5U & 63U)));
        }
        auto const parts = fields();
        int const widening = parts.qualifier != 0 ? 1 : 0;
        auto const unit = precision_of(parts);
        if (unit == date_precision::day) {
            day const one(detail::days_since_1970(parts.year, parts.month, parts.day));
            return widening == 0 ? one : last ? one + widening : one - widening;
        }
        int months = 12;
        int first = parts.year * 12;
        if (unit == date_precision::decade || unit == date_precision::century) {
            int const years = unit == date_precision::decade ? 10 : 100;
            months = years * 12;
            first = (parts.negative ? parts.year - (years - 1) : parts.year) * 12;
        } else if (unit == date_precision::season) {
            months = 3;
            first += (parts.month - 20) * 3 - 1;
        } else if (unit == date_precision::month) {
            months = 1;
            first += parts.month - 1;
        }
        return last ? first_of_month(first + months * (1 + widening)) - 1 : first_of_month(first - months * widening);
    }

    std::uint32_t bits_ = 0;
};

static_assert(sizeof(date) == 4);

/// Whether `a` is an earlier day than `b`.
[[nodiscard]] constexpr certainty is_before(date const& a, date const& b) noexcept {
    return a.latest() < b.earliest() ? certainty::yes : a.earliest() >= b.latest() ? certainty::no : certainty::maybe;
}

/// Whether both mean one day.
[[nodiscard]] constexpr certainty is_same_day(date const& a, date const& b) noexcept {
    if (a.latest() < b.earliest() || b.latest() < a.earliest()) {
        return certainty::no;
    }
    return a.earliest() == a.latest() && b.earliest() == b.latest() ? certainty::yes : certainty::maybe;
}

template <>
struct text_form<date> {
    static constexpr std::string_view name = "date";
    static constexpr std::string_view pattern = R"(^-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?$)";
    static constexpr bool has_unset = true;

    static constexpr text_error parse(std::string_view text, date& value) noexcept {
        auto const scanned = detail::date_scanner(text).scan();
        if (scanned.fault == detail::date_fault::none) {
            value.bits_ = date::pack(scanned.fields);
        }
        return {scanned.offset, static_cast<std::uint8_t>(scanned.fault)};
    }

    static void append(std::string& out, date const& value);

    static std::string explain(std::string_view text, text_error error) {
        return detail::explain_date(text, error.offset, static_cast<detail::date_fault>(error.code));
    }

private:
    static void append_padded(std::string& out, int number, int digits);

    static void append_part(std::string& out, std::uint8_t part);
};

constexpr std::optional<date> date::from(std::string_view text) noexcept {
    return from_text<date>(text);
}

} // namespace entente

template <>
struct std::hash<entente::date> {
    std::size_t operator()(entente::date const& value) const noexcept {
        return static_cast<std::size_t>(std::uint64_t{value.bits()} * 0x9E3779B97F4A7C15U >> 16U);
    }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/date.ipp>
#endif

#endif
