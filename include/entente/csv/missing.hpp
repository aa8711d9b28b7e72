// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CSV_MISSING_HPP
#define ENTENTE_CSV_MISSING_HPP

/// A value that datasets replace by a code where it is missing: -9, 9999.

#include <entente/core/value_form.hpp>

#include <optional>
#include <string>

namespace entente::inline v0_1::csv {

/// An optional whose written form may also be one of these codes, which mean that there is no value:
///
///     csv::missing<int, -9> start_day{};     // "-9", "NA" and an empty cell are no day
template <class T, T... Codes>
class missing {
public:
    using value_type = T;

    constexpr missing() = default;
    constexpr missing(T value) noexcept : value_(is_code(value) ? std::nullopt : std::optional<T>(value)) {}

    /// Whether a value is one of the codes.
    [[nodiscard]] static constexpr bool is_code(T value) noexcept { return ((value == Codes) || ...); }

    [[nodiscard]] constexpr bool is_known() const noexcept { return value_.has_value(); }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return is_known(); }
    [[nodiscard]] constexpr T operator*() const noexcept { return *value_; }
    [[nodiscard]] constexpr T value_or(T otherwise) const noexcept { return value_.value_or(otherwise); }
    [[nodiscard]] constexpr std::optional<T> const& optional() const noexcept { return value_; }

    friend constexpr bool operator==(missing const&, missing const&) = default;

private:
    std::optional<T> value_{};
};

} // namespace entente::csv

namespace entente::inline v0_1 {

template <class T, T... Codes>
struct value_form<csv::missing<T, Codes...>> {
    using representation = std::optional<T>;
    static representation const& view(csv::missing<T, Codes...> const& one) noexcept { return one.optional(); }
    static bool assign(csv::missing<T, Codes...>& to, representation&& from, std::string&) noexcept {
        to = from ? csv::missing<T, Codes...>(*from) : csv::missing<T, Codes...>();
        return true;
    }
};

} // namespace entente

#endif
