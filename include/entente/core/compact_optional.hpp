// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_COMPACT_OPTIONAL_HPP
#define ENTENTE_CORE_COMPACT_OPTIONAL_HPP

/// An optional of a type that has an unset state, such as a date or an id. It is no larger than the value.

#include <entente/core/detail/assert.hpp>

#include <compare>
#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace entente::inline v0_1 {

/// A type whose default-constructed value stands for none.
template <class T>
concept has_unset_state = std::default_initializable<T> && requires(T const& value) {
    { value.is_set() } -> std::same_as<bool>;
};

/// A `T` or none, with the interface of `std::optional`, to which it converts and from which it is made. None is kept as an unset `T`: an optional that is given an unset value has
/// none.
template <has_unset_state T>
class compact_optional {
public:
    using value_type = T;

    constexpr compact_optional() noexcept = default;
    constexpr compact_optional(std::nullopt_t) noexcept {}
    constexpr compact_optional(T value) noexcept : value_(std::move(value)) {}
    constexpr compact_optional(std::optional<T> value) noexcept : value_(value ? *std::move(value) : T()) {}

    /// From a literal that is checked at compile time: `.at{"tokyo-2023"}`.
    template <class Literal = T>
    constexpr compact_optional(typename Literal::literal_type literal) : value_(literal) {}

    constexpr compact_optional& operator=(std::nullopt_t) noexcept {
        reset();
        return *this;
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return value_.is_set(); }
    constexpr explicit operator bool() const noexcept { return has_value(); }

    constexpr operator std::optional<T>() const { return has_value() ? std::optional<T>(value_) : std::nullopt; }

    /// There must be a value, unless it is about to be assigned.
    [[nodiscard]] constexpr T& operator*() & noexcept { return value_; }
    [[nodiscard]] constexpr T const& operator*() const& noexcept {
        ENTENTE_ASSERT(has_value());
        return value_;
    }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return std::move(value_); }
    [[nodiscard]] constexpr T* operator->() noexcept { return &value_; }
    [[nodiscard]] constexpr T const* operator->() const noexcept {
        ENTENTE_ASSERT(has_value());
        return &value_;
    }
    [[nodiscard]] constexpr T value_or(T other) const& { return has_value() ? value_ : std::move(other); }

    constexpr void reset() noexcept { value_ = T(); }

    template <class... Arguments>
    constexpr T& emplace(Arguments&&... arguments) {
        return value_ = T(std::forward<Arguments>(arguments)...);
    }

    friend bool operator==(compact_optional const&, compact_optional const&) = default;
    friend constexpr bool operator==(compact_optional const& a, T const& b) { return a.has_value() && a.value_ == b; }
    friend constexpr bool operator==(compact_optional const& a, std::nullopt_t) noexcept { return !a.has_value(); }
    /// None comes before every value.
    friend constexpr auto operator<=>(compact_optional const& a, compact_optional const& b) requires std::three_way_comparable<T> {
        return a.has_value() && b.has_value() ? a.value_ <=> b.value_ : a.has_value() <=> b.has_value();
    }

private:
    T value_{};
};

} // namespace entente

#endif
