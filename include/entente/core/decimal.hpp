// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DECIMAL_HPP
#define ENTENTE_CORE_DECIMAL_HPP

/// Decimal numbers as documents state them: 1000000000, 7.5. They are exact: nothing is rounded.

#include <entente/core/text_form.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

enum class decimal_fault : std::uint8_t { none, empty, digits, zero, too_long, point };

/// Not constexpr: a compiler that meets it names it.
inline void this_is_no_decimal() {}

} // namespace detail

/// A number of at most eighteen digits, nine of them after the point. Default-constructed it is unset. Two numbers are equal where their values are: 7.5 is 7.50, and each is written as it was read.
class decimal {
public:
    static constexpr int max_digits = 18;
    static constexpr int max_places = 9;

    constexpr decimal() noexcept = default;
    constexpr decimal(std::int32_t whole) noexcept : units_(whole), places_(0) {}

    /// A text that is checked at compile time: `decimal{"7.5"}`.
    template <std::size_t N>
    explicit consteval decimal(char const (&text)[N]) : decimal(checked(from({text, N - 1}))) {}
    template <detail::run_time_text Text, class for_text_at_run_time_write_decimal_from = void>
    explicit decimal(Text&& text) = delete;

    /// Parses a text. Returns nothing if it is not a valid number. `explain_parse_error<decimal>(text)` says why.
    [[nodiscard]] static constexpr std::optional<decimal> from(std::string_view text) noexcept;

    [[nodiscard]] constexpr bool is_set() const noexcept { return places_ != unset; }
    [[nodiscard]] constexpr bool is_negative() const noexcept { return units_ < 0; }

    /// The number of digits after the point, as it was written.
    [[nodiscard]] constexpr int places() const noexcept { return is_set() ? places_ : 0; }

    /// The value in units of its last place: 750 for 7.50.
    [[nodiscard]] constexpr std::int64_t units() const noexcept { return units_; }

    /// The sum, or nothing where it has more digits than a number can have.
    [[nodiscard]] friend constexpr std::optional<decimal> sum_of(decimal const& a, decimal const& b) noexcept {
        auto const places = a.places() > b.places() ? a.places() : b.places();
        auto const left = scaled(a, places);
        auto const right = scaled(b, places);
        if (!left || !right) {
            return std::nullopt;
        }
        auto const units = *left + *right; // two of eighteen digits fit
        return is_short(units) ? std::optional(decimal(units, places)) : std::nullopt;
    }

    [[nodiscard]] constexpr decimal operator-() const noexcept { return is_set() ? decimal(-units_, places_) : decimal(); }

    friend constexpr bool operator==(decimal const& a, decimal const& b) noexcept { return (a <=> b) == 0; }
    friend constexpr std::strong_ordering operator<=>(decimal const& a, decimal const& b) noexcept {
        if (!a.is_set() || !b.is_set()) {
            return a.is_set() <=> b.is_set();
        }
        auto const wholes = a.whole() <=> b.whole();
        return wholes != 0 ? wholes : a.fraction() <=> b.fraction();
    }

private:
    friend struct text_form<decimal>;

    static constexpr std::uint8_t unset = 0xFF;

    static consteval decimal checked(std::optional<decimal> made) {
        if (!made) {
            detail::this_is_no_decimal();
            return {};
        }
        return *made;
    }

    constexpr decimal(std::int64_t units, int places) noexcept : units_(units), places_(static_cast<std::uint8_t>(places)) {}

    [[nodiscard]] static constexpr std::int64_t power(int of) noexcept {
        std::int64_t result = 1;
        for (int i = 0; i != of; ++i) {
            result *= 10;
        }
        return result;
    }
    [[nodiscard]] static constexpr bool is_short(std::int64_t units) noexcept {
        return units < power(max_digits) && units > -power(max_digits);
    }
    [[nodiscard]] static constexpr std::optional<std::int64_t> scaled(decimal const& one, int places) noexcept {
        auto const by = power(places - one.places());
        auto const limit = power(max_digits) / by;
        return one.units_ < limit && one.units_ > -limit ? std::optional(one.units_ * by) : std::nullopt;
    }
    [[nodiscard]] constexpr std::int64_t whole() const noexcept { return units_ / power(places_); }
    [[nodiscard]] constexpr std::int64_t fraction() const noexcept { return units_ % power(places_) * power(max_places - places_); }

    std::int64_t units_ = 0;
    std::uint8_t places_ = unset;
};

template <>
struct text_form<decimal> {
    static constexpr std::string_view name = "decimal number";
    static constexpr std::string_view pattern = R"(^-?(0|[1-9][0-9]*)([.][0-9]+)?$)";
    static constexpr bool has_unset = true;

    static constexpr text_error parse(std::string_view text, decimal& value) noexcept {
        using detail::decimal_fault;
        auto const fail = [](std::size_t offset, decimal_fault fault) {
            return text_error{offset, static_cast<std::uint8_t>(fault)};
        };
        if (text.empty()) {
            return fail(0, decimal_fault::empty);
        }
        std::size_t i = text[0] == '-' ? 1 : 0;
        auto const first = i;
        std::int64_t units = 0;
        int digits = 0;
        int places = 0;
        bool has_point = false;
        for (; i != text.size(); ++i) {
            if (text[i] == '.' && !has_point && i != first) {
                has_point = true;
                continue;
            }
            if (text[i] < '0' || text[i] > '9') {
                return fail(i, decimal_fault::digits);
            }
            if (i == first + 1 && text[first] == '0' && !has_point) {
                return fail(first, decimal_fault::zero);
            }
            places += has_point ? 1 : 0;
            if (++digits > decimal::max_digits || places > decimal::max_places) {
                return fail(i, decimal_fault::too_long);
            }
            units = units * 10 + (text[i] - '0');
        }
        if (i == first || (has_point && places == 0)) {
            return fail(i, has_point ? decimal_fault::point : decimal_fault::digits);
        }
        value = decimal(first == 1 ? -units : units, places);
        return {};
    }

    static void append(std::string& out, decimal const& value);

    static std::string explain(std::string_view text, text_error error);
};

constexpr std::optional<decimal> decimal::from(std::string_view text) noexcept {
    return from_text<decimal>(text);
}

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/decimal.ipp>
#endif

#endif
