// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_RESULT_HPP
#define ENTENTE_CORE_RESULT_HPP

/// A value, or an error that says why there is none. It follows `std::expected` (C++23), without exceptions: there is no `value()`, and an error type must be default-constructible.

#include <entente/core/detail/assert.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/report.hpp>

#include <concepts>
#include <optional>
#include <utility>

namespace entente::inline v0_1 {

/// An error, from which a `result` is made: `return unexpected(findings);`
template <class E>
class unexpected {
public:
    explicit unexpected(E error) : error_(std::move(error)) {}

    [[nodiscard]] E const& error() const& noexcept { return error_; }
    [[nodiscard]] E&& error() && noexcept { return std::move(error_); }

private:
    E error_;
};

namespace detail {

/// A report without an error says why nothing: it gets an error (R001).
ENTENTE_DECL void complete_error(report& of);

} // namespace detail

/// What a function that may be refused returns: `if (!read) return complain(read.error());`
///
/// The error of a reading function is a `report`, which is never empty. A value may then have findings below errors too, and `report()` returns them in both cases.
template <class T, class E = report>
class [[nodiscard]] result {
public:
    using value_type = T;
    using error_type = E;

    result(T value) : value_(std::move(value)) {}
    result(T value, E findings) requires std::same_as<E, entente::report> : value_(std::move(value)), error_(std::move(findings)) {}
    result(unexpected<E> error) : error_(std::move(error).error()) {
        if constexpr (std::same_as<E, entente::report>) {
            detail::complete_error(error_);
        }
    }

    [[nodiscard]] explicit operator bool() const noexcept { return value_.has_value(); }
    [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }

    /// The value; there must be one.
    [[nodiscard]] T& operator*() & noexcept {
        ENTENTE_ASSERT(has_value());
        return *value_;
    }
    [[nodiscard]] T const& operator*() const& noexcept {
        ENTENTE_ASSERT(has_value());
        return *value_;
    }
    [[nodiscard]] T&& operator*() && noexcept {
        ENTENTE_ASSERT(has_value());
        return std::move(*value_);
    }
    [[nodiscard]] T* operator->() noexcept { return &**this; }
    [[nodiscard]] T const* operator->() const noexcept { return &**this; }

    /// The value, or another.
    template <class U>
    [[nodiscard]] T value_or(U&& other) const& {
        return has_value() ? *value_ : static_cast<T>(std::forward<U>(other));
    }
    template <class U>
    [[nodiscard]] T value_or(U&& other) && {
        return has_value() ? std::move(*value_) : static_cast<T>(std::forward<U>(other));
    }

    /// The error; there must be no value.
    [[nodiscard]] E const& error() const& noexcept {
        ENTENTE_ASSERT(!has_value());
        return error_;
    }
    [[nodiscard]] E&& error() && noexcept {
        ENTENTE_ASSERT(!has_value());
        return std::move(error_);
    }

    /// What was found: the error, or what came with the value.
    [[nodiscard]] entente::report const& report() const& noexcept requires std::same_as<E, entente::report> { return error_; }
    [[nodiscard]] entente::report report() && noexcept requires std::same_as<E, entente::report> { return std::move(error_); }

private:
    std::optional<T> value_;
    E error_{};
};

/// What a function that returns nothing and may be refused returns.
template <class E>
class [[nodiscard]] result<void, E> {
public:
    using value_type = void;
    using error_type = E;

    result() = default;
    result(unexpected<E> error) : error_(std::move(error).error()) {
        if constexpr (std::same_as<E, report>) {
            detail::complete_error(*error_);
        }
    }

    [[nodiscard]] explicit operator bool() const noexcept { return !error_.has_value(); }
    [[nodiscard]] bool has_value() const noexcept { return !error_.has_value(); }

    /// The error; there must be one.
    [[nodiscard]] E const& error() const& noexcept {
        ENTENTE_ASSERT(!has_value());
        return *error_;
    }
    [[nodiscard]] E&& error() && noexcept {
        ENTENTE_ASSERT(!has_value());
        return std::move(*error_);
    }

private:
    std::optional<E> error_;
};

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/result.ipp>
#endif

#endif
