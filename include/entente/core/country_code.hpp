// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_COUNTRY_CODE_HPP
#define ENTENTE_CORE_COUNTRY_CODE_HPP

/// A country or territory that ISO 3166-1 lists, written by its alpha-3 code: `JPN`. States that ISO does not list, or no longer
/// lists, have no country code: they are actors with identifiers in other schemes.

#include <entente/core/detail/country_table.hpp>
#include <entente/core/text_form.hpp>

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace entente {

namespace detail {

inline constexpr std::size_t alphabet_size = 26;

constexpr bool is_capital(char c) noexcept {
    return c >= 'A' && c <= 'Z';
}

/// Where a pair of capital letters stands in the table of alpha-2 codes.
constexpr std::size_t alpha2_slot(std::string_view pair) noexcept {
    return static_cast<std::size_t>(pair[0] - 'A') * alphabet_size + static_cast<std::size_t>(pair[1] - 'A');
}

using alpha2_table = std::array<std::uint8_t, alphabet_size * alphabet_size>;

constexpr alpha2_table number_by_alpha2() noexcept {
    alpha2_table result{};
    for (std::size_t i = 0; i != country_count; ++i) {
        result[alpha2_slot(countries[i].alpha2)] = static_cast<std::uint8_t>(i + 1);
    }
    return result;
}

/// For each pair of letters the row of the country that has it, counted from 1, or 0.
inline constexpr alpha2_table country_by_alpha2 = number_by_alpha2();

static_assert(country_count < 256);

/// Called where a constant that is checked at compile time is wrong. It is not `constexpr`, so the program does not compile.
inline void this_constant_is_no_country_code() {}

} // namespace detail

/// One byte. Empty only when it was default-constructed. Codes are ordered by alpha-3; the empty one comes first.
class country_code {
public:
    constexpr country_code() noexcept = default;

    /// From a constant, alpha-3 or alpha-2, checked at compile time: `country_code{"JPN"}`.
    template <std::size_t N>
    ENTENTE_CONSTEVAL country_code(char const (&constant)[N]) {
        auto const made = from({constant, N - 1});
        if (!made) {
            detail::this_constant_is_no_country_code();
        } else {
            *this = *made;
        }
    }

    /// From three capital letters; nothing where ISO 3166-1 has no such code.
    [[nodiscard]] static constexpr std::optional<country_code> from_alpha3(std::string_view text) noexcept {
        auto const* const end = detail::countries + detail::country_count;
        auto const* const found =
            std::lower_bound(detail::countries + 0, end, text,
                             [](detail::country_row const& row, std::string_view wanted) { return row.alpha3 < wanted; });
        if (found == end || found->alpha3 != text) {
            return std::nullopt;
        }
        return country_code(static_cast<std::uint8_t>(found - detail::countries + 1));
    }

    /// From two capital letters; nothing where ISO 3166-1 has no such code.
    [[nodiscard]] static constexpr std::optional<country_code> from_alpha2(std::string_view text) noexcept {
        if (text.size() != 2 || !detail::is_capital(text[0]) || !detail::is_capital(text[1])) {
            return std::nullopt;
        }
        auto const number = detail::country_by_alpha2[detail::alpha2_slot(text)];
        return number != 0 ? std::optional(country_code(number)) : std::nullopt;
    }

    /// From either.
    [[nodiscard]] static constexpr std::optional<country_code> from(std::string_view text) noexcept {
        return text.size() == 2 ? from_alpha2(text) : from_alpha3(text);
    }

    /// Every code there is, in order.
    [[nodiscard]] static constexpr std::span<country_code const> all() noexcept;

    /// `JPN`; empty for a default-constructed code.
    [[nodiscard]] constexpr std::string_view alpha3() const noexcept { return row().alpha3; }

    /// `JP`; empty for a default-constructed code.
    [[nodiscard]] constexpr std::string_view alpha2() const noexcept { return row().alpha2; }

    /// The English short name of ISO 3166-1, in UTF-8: `Korea, Republic of`; empty for a default-constructed code.
    [[nodiscard]] constexpr std::string_view name() const noexcept { return row().name; }

    [[nodiscard]] constexpr bool empty() const noexcept { return number_ == 0; }

    friend constexpr bool operator==(country_code, country_code) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(country_code, country_code) noexcept = default;

private:
    constexpr explicit country_code(std::uint8_t number) noexcept : number_(number) {}

    [[nodiscard]] constexpr detail::country_row row() const noexcept {
        return number_ != 0 ? detail::countries[number_ - 1] : detail::country_row{};
    }

    std::uint8_t number_ = 0; // the row of the table, counted from 1
};

namespace detail {

constexpr std::array<country_code, country_count> list_country_codes() noexcept {
    std::array<country_code, country_count> result{};
    for (std::size_t i = 0; i != country_count; ++i) {
        result[i] = *country_code::from_alpha3(countries[i].alpha3);
    }
    return result;
}

inline constexpr std::array<country_code, country_count> all_country_codes = list_country_codes();

} // namespace detail

constexpr std::span<country_code const> country_code::all() noexcept {
    return detail::all_country_codes;
}

template <>
struct text_form<country_code> {
    static constexpr std::string_view name = "country code";

    static constexpr bool is_empty(country_code value) noexcept { return value.empty(); }

    static constexpr bool parse(std::string_view text, country_code& value) noexcept {
        auto const parsed = country_code::from_alpha3(text);
        if (parsed) {
            value = *parsed;
        }
        return parsed.has_value();
    }

    template <class Out>
    static constexpr void append(Out& out, country_code value) {
        auto const text = value.alpha3();
        out.append(text.data(), text.size());
    }

    template <class Out>
    static constexpr std::size_t explain(std::string_view text, Out& why) {
        auto const say = [&why](std::string_view words) { why.append(words.data(), words.size()); };
        if (text.empty()) {
            say("it is empty");
            return 0;
        }
        std::size_t small_letter = std::string_view::npos;
        char capitals[3]{};
        for (std::size_t i = 0; i != text.size(); ++i) {
            bool const lower = text[i] >= 'a' && text[i] <= 'z';
            if (i == 3 || (!lower && !detail::is_capital(text[i]))) {
                say("a country code is three capital letters A-Z (ISO 3166-1 alpha-3), such as JPN");
                return i;
            }
            if (lower && small_letter == std::string_view::npos) {
                small_letter = i;
            }
            capitals[i] = lower ? static_cast<char>(text[i] - 'a' + 'A') : text[i];
        }
        std::size_t const at = small_letter != std::string_view::npos ? small_letter : 0;
        if (text.size() == 1) {
            say("a country code is three capital letters A-Z (ISO 3166-1 alpha-3), such as JPN");
            return 0;
        }
        auto const meant = country_code::from({capitals, text.size()});
        if (!meant) {
            say("ISO 3166-1 has no such code today; withdrawn codes, such as SUN, and those of other schemes belong in "
                "identifiers");
            return 0;
        }
        say(text.size() == 2 ? "a country code has three letters (ISO 3166-1 alpha-3): it is written "
                             : "a country code has capital letters: it is written ");
        say(meant->alpha3());
        return at;
    }
};

} // namespace entente

template <>
struct std::hash<entente::country_code> {
    std::size_t operator()(entente::country_code value) const noexcept {
        return std::hash<std::string_view>{}(value.alpha3());
    }
};

#endif
