// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DATE_HPP
#define ENTENTE_CORE_DATE_HPP

/// Dates as the record has them: a day, a month, a season, a year, a decade, and as sure as the source is.
///
/// A date is EDTF level 0 or level 1 without Y-years (ISO 8601-2:2019): `2023-03-16`, `2019-07`, `2019`, `201X`, `20XX`,
/// `2019-XX`, `2019-07-XX`, `2019-21` (spring), each with `?` (uncertain), `~` (approximate) or `%` (both).

#include <entente/core/certainty.hpp>
#include <entente/core/civil_day.hpp>
#include <entente/core/detail/date_scan.hpp>
#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// The unit in which a date is known.
enum class date_precision : std::uint8_t { century, decade, year, season, month, day };

/// A partial, possibly uncertain date: eight bytes. It can't hold a day that does not exist. Default-constructed it is `0000`.
///
/// Dates are compared by `before`, `after` and `same_day`, which answer yes, no or maybe. `==` asks whether two say the same:
/// `2019` is not `2019~`. There is no `<`: for a total order, of no meaning but stable, there is `date_order`.
class date {
public:
    constexpr date() noexcept = default;

    /// From constants, checked at compile time: `date{2023, 3, 16}`, `date{2019, 7}`, `date{2019}`.
    explicit ENTENTE_CONSTEVAL date(int year) : date(checked(from(year))) {}
    ENTENTE_CONSTEVAL date(int year, int month) : date(checked(from(year, month))) {}
    ENTENTE_CONSTEVAL date(int year, int month, int day) : date(checked(from(year, month, day))) {}

    /// From a constant text, checked at compile time: `date{"2011-12~"}`.
    template <std::size_t N>
    ENTENTE_CONSTEVAL date(char const (&constant)[N]) : date(checked(parse({constant, N - 1}))) {}

    constexpr date(civil_day day) noexcept {
        fields_.year = static_cast<std::int16_t>(day.year());
        fields_.month = static_cast<std::uint8_t>(day.month());
        fields_.day = static_cast<std::uint8_t>(day.day());
        fields_.negative = day.year() < 0;
    }

    /// From numbers that are known at run time only; nothing where there is no such date. Years are -9999 to 9999.
    [[nodiscard]] static constexpr std::optional<date> from(int year) noexcept {
        if (year < civil_day::min_year || year > civil_day::max_year) {
            return std::nullopt;
        }
        date result;
        result.fields_.year = static_cast<std::int16_t>(year);
        result.fields_.negative = year < 0;
        return result;
    }
    [[nodiscard]] static constexpr std::optional<date> from(int year, int month) noexcept {
        auto result = from(year);
        if (!result || month < 1 || month > 12) {
            return std::nullopt;
        }
        result->fields_.month = static_cast<std::uint8_t>(month);
        return result;
    }
    [[nodiscard]] static constexpr std::optional<date> from(int year, int month, int day) noexcept {
        if (!civil_day::exists(year, month, day)) {
            return std::nullopt;
        }
        auto result = from(year, month);
        result->fields_.day = static_cast<std::uint8_t>(day);
        return result;
    }

    /// From text that is known at run time only; nothing where it is no date. `from_text<date>` says why.
    [[nodiscard]] static constexpr std::optional<date> parse(std::string_view text) noexcept {
        auto const scanned = detail::date_scanner(text).scan();
        if (scanned.fault != detail::date_fault::none) {
            return std::nullopt;
        }
        date result;
        result.fields_ = scanned.fields;
        return result;
    }

    /// The same date with or without `?` and `~`.
    [[nodiscard]] constexpr date with_qualifiers(bool uncertain, bool approximate) const noexcept {
        date result = *this;
        result.fields_.qualifier = static_cast<std::uint8_t>((uncertain ? 1U : 0U) | (approximate ? 2U : 0U));
        return result;
    }

    /// The source is not sure of it: `?` or `%`.
    [[nodiscard]] constexpr bool uncertain() const noexcept { return (fields_.qualifier & 1U) != 0; }
    /// It is near: `~` or `%`.
    [[nodiscard]] constexpr bool approximate() const noexcept { return (fields_.qualifier & 2U) != 0; }

    /// The smallest unit in which it is known: `2019-07-XX` is known to the month.
    [[nodiscard]] constexpr date_precision precision() const noexcept {
        if (fields_.vague_digits != 0) {
            return fields_.vague_digits == 1 ? date_precision::decade : date_precision::century;
        }
        if (!has(fields_.month)) {
            return date_precision::year;
        }
        if (fields_.month > 12) {
            return date_precision::season;
        }
        return has(fields_.day) ? date_precision::day : date_precision::month;
    }

    /// The first and the last day that it may mean. `?` and `~` widen it by one unit of its precision on either side. Seasons
    /// are the meteorological ones of the northern hemisphere: winter begins in December of the year that is named.
    [[nodiscard]] constexpr civil_day earliest() const noexcept { return bound(false); }
    [[nodiscard]] constexpr civil_day latest() const noexcept { return bound(true); }

    /// The day, where it is known to the day and sure.
    [[nodiscard]] constexpr std::optional<civil_day> day() const noexcept {
        if (precision() != date_precision::day || fields_.qualifier != 0) {
            return std::nullopt;
        }
        return civil_day::from(fields_.year, fields_.month, fields_.day);
    }

    /// Its parts, as it is written.
    [[nodiscard]] constexpr detail::date_fields const& fields() const noexcept { return fields_; }

    friend constexpr bool operator==(date const&, date const&) noexcept = default;
    friend std::partial_ordering operator<=>(date const&, date const&) = delete;

private:
    static constexpr bool has(std::uint8_t part) noexcept { return part != 0 && part != detail::date_fields::unspecified; }

    static ENTENTE_CONSTEVAL date checked(std::optional<date> made) {
        if (!made) {
            detail::this_day_does_not_exist();
            return {};
        }
        return *made;
    }

    /// A month as a number on one axis.
    [[nodiscard]] static constexpr int month_number(int year, int month) noexcept { return year * 12 + month - 1; }

    [[nodiscard]] static constexpr civil_day first_of(int month_number) noexcept {
        int const year = (month_number >= 0 ? month_number : month_number - 11) / 12;
        if (year < civil_day::min_year || year > civil_day::max_year) {
            return civil_day::from_number(year < 0 ? INT32_MIN : INT32_MAX);
        }
        return *civil_day::from(year, month_number - year * 12 + 1, 1);
    }

    [[nodiscard]] constexpr civil_day bound(bool last) const noexcept {
        int const widen = fields_.qualifier != 0 ? 1 : 0;
        auto const unit = precision();
        if (unit == date_precision::day) {
            auto const day = *civil_day::from(fields_.year, fields_.month, fields_.day);
            return last ? day + widen : day - widen;
        }
        int months = 12;
        int first = month_number(fields_.year, 1);
        if (unit == date_precision::decade || unit == date_precision::century) {
            int const years = unit == date_precision::decade ? 10 : 100;
            months = years * 12;
            first = month_number(fields_.negative ? fields_.year - (years - 1) : fields_.year, 1);
        } else if (unit == date_precision::season) {
            months = 3;
            first = month_number(fields_.year, (fields_.month - 20) * 3);
        } else if (unit == date_precision::month) {
            months = 1;
            first = month_number(fields_.year, fields_.month);
        }
        auto const next = first + months * (1 + widen);
        return last ? next > month_number(civil_day::max_year, 12) ? civil_day::from_number(INT32_MAX) : first_of(next) - 1
                    : first_of(first - months * widen);
    }

    detail::date_fields fields_{};
};

static_assert(sizeof(date) == 8);

/// Whether `a` is an earlier day than `b`.
[[nodiscard]] constexpr certainty before(date const& a, date const& b) noexcept {
    return a.latest() < b.earliest() ? certainty::yes : a.earliest() >= b.latest() ? certainty::no : certainty::maybe;
}

/// Whether `a` is a later day than `b`.
[[nodiscard]] constexpr certainty after(date const& a, date const& b) noexcept {
    return before(b, a);
}

/// Whether both mean one day.
[[nodiscard]] constexpr certainty same_day(date const& a, date const& b) noexcept {
    if (a.latest() < b.earliest() || b.latest() < a.earliest()) {
        return certainty::no;
    }
    return a.earliest() == a.latest() && b.earliest() == b.latest() ? certainty::yes : certainty::maybe;
}

/// A total order for sorting: by the earliest day, then by the latest, then by what is written.
struct date_order {
    [[nodiscard]] constexpr bool operator()(date const& a, date const& b) const noexcept {
        if (a.earliest() != b.earliest()) {
            return a.earliest() < b.earliest();
        }
        return a.latest() != b.latest() ? a.latest() < b.latest() : written(a) < written(b);
    }

    /// What is written, as one number.
    [[nodiscard]] static constexpr std::uint64_t written(date const& one) noexcept {
        auto const& parts = one.fields();
        return std::uint64_t{static_cast<std::uint16_t>(parts.year)} << 40U | std::uint64_t{parts.month} << 32U |
               std::uint64_t{parts.day} << 24U | std::uint64_t{parts.vague_digits} << 16U |
               std::uint64_t{parts.qualifier} << 8U | (parts.negative ? 1U : 0U);
    }
};

template <>
struct text_form<date> {
    static constexpr std::string_view name = "date";

    static constexpr bool parse(std::string_view text, date& value) noexcept {
        auto const parsed = date::parse(text);
        if (parsed) {
            value = *parsed;
        }
        return parsed.has_value();
    }

    template <class Out>
    static constexpr void append(Out& out, date const& value) {
        auto const& parts = value.fields();
        if (parts.negative) {
            out.append("-", 1);
        }
        int year = parts.year < 0 ? -parts.year : parts.year;
        year /= parts.vague_digits == 0 ? 1 : parts.vague_digits == 1 ? 10 : 100;
        detail::append_padded(out, year, 4 - parts.vague_digits);
        out.append("XX", parts.vague_digits);
        append_part(out, parts.month);
        append_part(out, parts.day);
        out.append(parts.qualifier == 1 ? "?" : parts.qualifier == 2 ? "~" : "%", parts.qualifier == 0 ? 0 : 1);
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        auto const scanned = detail::date_scanner(text).scan();
        detail::explain_date(text, scanned, why);
        return scanned.offset;
    }

private:
    template <class Out>
    static constexpr void append_part(Out& out, std::uint8_t part) {
        if (part == detail::date_fields::unspecified) {
            out.append("-XX", 3);
        } else if (part != 0) {
            out.append("-", 1);
            detail::append_padded(out, part, 2);
        }
    }
};

/// A day is written as a date is: `2023-03-16`.
template <>
struct text_form<civil_day> {
    static constexpr std::string_view name = "day";

    static constexpr bool parse(std::string_view text, civil_day& value) noexcept {
        auto const parsed = date::parse(text);
        auto const day = parsed ? parsed->day() : std::nullopt;
        if (day) {
            value = *day;
        }
        return day.has_value();
    }

    template <class Out>
    static constexpr void append(Out& out, civil_day value) {
        text_form<date>::append(out, date(value));
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        if (date::parse(text)) {
            std::string_view const words = "one day is wanted, such as 2023-03-16";
            why.append(words.data(), words.size());
            return 0;
        }
        return text_form<date>::explain(text, why);
    }
};

} // namespace entente

template <>
struct std::hash<entente::date> {
    std::size_t operator()(entente::date const& value) const noexcept {
        return std::hash<std::uint64_t>{}(entente::date_order::written(value));
    }
};

#endif
