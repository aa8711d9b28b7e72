// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_DATE_SCAN_HPP
#define ENTENTE_CORE_DETAIL_DATE_SCAN_HPP

/// The grammar of dates: EDTF level 0 and level 1 without Y-years (ISO 8601-2:2019). One scan serves parsing and explaining.

#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>

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

/// Explains why a text is not a valid date.
ENTENTE_DECL std::string explain_date(std::string_view text, std::size_t offset, date_fault fault);

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/detail/date_scan.ipp>
#endif

#endif
