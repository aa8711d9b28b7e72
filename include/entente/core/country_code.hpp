// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_COUNTRY_CODE_HPP
#define ENTENTE_CORE_COUNTRY_CODE_HPP

/// Countries and territories by their codes in ISO 3166-1, and the codes that were withdrawn (ISO 3166-3): constexpr tables.

#include <entente/core/detail/country_table.hpp>
#include <entente/core/text_form.hpp>

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

constexpr bool is_capital(char c) noexcept {
    return c >= 'A' && c <= 'Z';
}

/// Where a pair of capital letters stands in the table of alpha-2 codes.
constexpr std::size_t alpha2_slot(std::string_view pair) noexcept {
    return static_cast<std::size_t>(pair[0] - 'A') * 26 + static_cast<std::size_t>(pair[1] - 'A');
}

constexpr std::array<std::uint8_t, 676> number_by_alpha2() noexcept {
    std::array<std::uint8_t, 676> result{};
    for (std::size_t i = 0; i != country_count; ++i) {
        result[alpha2_slot(countries[i].alpha2)] = static_cast<std::uint8_t>(i + 1);
    }
    return result;
}

/// For each pair of letters the row of the country that has it, counted from 1, or 0.
inline constexpr std::array<std::uint8_t, 676> country_by_alpha2 = number_by_alpha2();

/// The row of a three-letter code, counted from 1, or 0.
constexpr std::uint8_t find_alpha3(std::string_view text) noexcept {
    auto const* const end = countries + country_count;
    auto const* const found = std::lower_bound(countries + 0, end, text,
                                               [](country_row const& row, std::string_view wanted) { return row.alpha3 < wanted; });
    return found != end && found->alpha3 == text ? static_cast<std::uint8_t>(found - countries + 1) : std::uint8_t{0};
}

/// The row of a two-letter code, counted from 1, or 0.
constexpr std::uint8_t find_alpha2(std::string_view text) noexcept {
    bool const pair = text.size() == 2 && is_capital(text[0]) && is_capital(text[1]);
    return pair ? country_by_alpha2[alpha2_slot(text)] : std::uint8_t{0};
}

inline constexpr std::size_t withdrawn_count = sizeof(withdrawn_countries) / sizeof(withdrawn_countries[0]);

/// The row of a withdrawn three-letter code, or `withdrawn_count`.
constexpr std::size_t find_withdrawn(std::string_view alpha3) noexcept {
    std::size_t row = 0;
    while (row != withdrawn_count && withdrawn_countries[row].alpha3 != alpha3) {
        ++row;
    }
    return row;
}

/// Called where a constant that is checked at compile time is wrong. It is not `constexpr`, so the program does not compile.
inline void this_is_no_country_code() {}

} // namespace detail

/// A literal of a country code, alpha-3 or alpha-2, checked at compile time.
class country_literal {
public:
    consteval country_literal(char const* text)
        : number_(std::string_view(text).size() == 2 ? detail::find_alpha2(text) : detail::find_alpha3(text)) {
        if (number_ == 0) {
            detail::this_is_no_country_code();
        }
    }

    [[nodiscard]] constexpr std::uint8_t number() const noexcept { return number_; }

private:
    std::uint8_t number_;
};

/// One byte. Default-constructed it is unset. Codes are ordered by alpha-3; the unset one comes first.
class country_code {
public:
    constexpr country_code() noexcept = default;

    /// From a literal, alpha-3 or alpha-2: `country_code{"JPN"}`.
    constexpr country_code(country_literal literal) noexcept : number_(literal.number()) {}

    /// From three capital letters, or two; nothing where ISO 3166-1 has no such code. `explain_parse_error<country_code>(text)` says why.
    [[nodiscard]] static constexpr std::optional<country_code> from(std::string_view text) noexcept {
        auto const number = text.size() == 2 ? detail::find_alpha2(text) : detail::find_alpha3(text);
        return number != 0 ? std::optional(country_code(number)) : std::nullopt;
    }

    /// Every code there is, in order.
    [[nodiscard]] static constexpr std::array<country_code, detail::country_count> all() noexcept {
        std::array<country_code, detail::country_count> result{};
        for (std::size_t i = 0; i != detail::country_count; ++i) {
            result[i] = country_code(static_cast<std::uint8_t>(i + 1));
        }
        return result;
    }

    /// `JPN`; empty where it is unset.
    [[nodiscard]] constexpr std::string_view alpha3() const noexcept { return row().alpha3; }
    /// `JP`; empty where it is unset.
    [[nodiscard]] constexpr std::string_view alpha2() const noexcept { return row().alpha2; }
    /// The English short name, in UTF-8: `Korea, Republic of`; empty where it is unset.
    [[nodiscard]] constexpr std::string_view name() const noexcept { return row().name; }

    [[nodiscard]] constexpr bool is_set() const noexcept { return number_ != 0; }

    friend constexpr bool operator==(country_code, country_code) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(country_code, country_code) noexcept = default;

private:
    friend struct text_form<country_code>;

    constexpr explicit country_code(std::uint8_t number) noexcept : number_(number) {}

    [[nodiscard]] constexpr detail::country_row row() const noexcept {
        return number_ != 0 ? detail::countries[number_ - 1] : detail::country_row{};
    }

    std::uint8_t number_ = 0; // the row of the table, counted from 1
};

static_assert(detail::country_count < 256);

/// What a withdrawn code stood for, and since which year it does not.
struct withdrawn_country {
    std::string_view alpha3{};
    std::string_view alpha4{};
    std::string_view name{};
    int withdrawn = 0;
};

/// A code of ISO 3166-3, such as `SUN`; nothing for one that is in use or never was.
[[nodiscard]] constexpr std::optional<withdrawn_country> find_withdrawn_country(std::string_view alpha3) noexcept {
    auto const row = detail::find_alpha3(alpha3) == 0 ? detail::find_withdrawn(alpha3) : detail::withdrawn_count;
    if (row == detail::withdrawn_count) {
        return std::nullopt;
    }
    auto const& was = detail::withdrawn_countries[row];
    return withdrawn_country{was.alpha3, was.alpha4, was.name, was.withdrawn};
}

/// Codes are written as alpha-3.
template <>
struct text_form<country_code> {
    static constexpr std::string_view name = "country code";
    static constexpr std::string_view pattern = R"(^[A-Za-z0-9-]+$)";
    static constexpr bool has_unset = true;

    static constexpr text_error parse(std::string_view text, country_code& value) noexcept {
        auto const number = detail::find_alpha3(text);
        if (number != 0) {
            value.number_ = number;
            return {};
        }
        for (std::size_t i = 0; i != text.size(); ++i) {
            if (i == 3 || !detail::is_capital(text[i])) {
                return {i, letters};
            }
        }
        return {0, detail::find_alpha2(text) != 0                            ? two_letters
                   : detail::find_withdrawn(text) != detail::withdrawn_count ? withdrawn
                   : text.size() == 3                                        ? no_such
                                                                             : letters};
    }

    static void append(std::string& out, country_code value) { out += value.alpha3(); }

    static std::string explain(std::string_view text, text_error error);

private:
    static constexpr std::uint8_t letters = 1;
    static constexpr std::uint8_t two_letters = 2;
    static constexpr std::uint8_t withdrawn = 3;
    static constexpr std::uint8_t no_such = 4;
};

} // namespace entente

template <>
struct std::hash<entente::country_code> {
    std::size_t operator()(entente::country_code value) const noexcept { return std::hash<std::string_view>{}(value.alpha3()); }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/country_code.ipp>
#endif

#endif
