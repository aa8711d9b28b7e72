// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_RESULT_HPP
#define ENTENTE_CORE_RESULT_HPP

/// A value, or an error that says why there is none. It follows `std::expected` (C++23), without exceptions: there is no `value()`.

#include <entente/core/detail/assert.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/report.hpp>

#include <concepts>
#include <optional>
#include <type_traits>
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

/// A report without an error says why nothing: it gets an error (U001).
ENTENTE_DECL void complete_error(report& of);

/// The error that a `result` keeps. A report is there with a value too.
template <class E>
using kept_error = std::conditional_t<std::same_as<E, report>, report, std::optional<E>>;

template <class E>
[[nodiscard]] kept_error<E> keep_error(unexpected<E>&& one) {
    kept_error<E> result(std::move(one).error());
    if constexpr (std::same_as<E, report>) {
        complete_error(result);
    }
    return result;
}

template <class E>
[[nodiscard]] E const& error_in(std::optional<E> const& kept) noexcept {
    return *kept;
}
template <class E>
[[nodiscard]] E&& error_in(std::optional<E>&& kept) noexcept {
    return *std::move(kept);
}
[[nodiscard]] inline report const& error_in(report const& kept) noexcept {
    return kept;
}
[[nodiscard]] inline report&& error_in(report&& kept) noexcept {
    return std::move(kept);
}

/// Whether a type is a result with some error type, or of some value type.
template <class T, class E>
inline constexpr bool is_result_with = requires {
    requires std::same_as<typename T::error_type, E>;
};
template <class R, class T>
inline constexpr bool is_result_of = requires {
    requires std::same_as<typename R::value_type, T>;
};

/// The type that a function returns for some arguments, without reference.
template <class F, class... Value>
using result_of = std::remove_cvref_t<decltype(std::declval<F>()(std::declval<Value>()...))>;

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
    result(unexpected<E> error) : error_(detail::keep_error(std::move(error))) {}

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
    template <std::convertible_to<T> U>
    [[nodiscard]] T value_or(U&& other) const& {
        return has_value() ? *value_ : static_cast<T>(std::forward<U>(other));
    }
    template <std::convertible_to<T> U>
    [[nodiscard]] T value_or(U&& other) && {
        return has_value() ? std::move(*value_) : static_cast<T>(std::forward<U>(other));
    }

    /// The error; there must be no value.
    [[nodiscard]] E const& error() const& noexcept {
        ENTENTE_ASSERT(!has_value());
        return detail::error_in(error_);
    }
    [[nodiscard]] E&& error() && noexcept {
        ENTENTE_ASSERT(!has_value());
        return detail::error_in(std::move(error_));
    }

    /// What was found: the error, or what came with the value.
    [[nodiscard]] entente::report const& report() const& noexcept requires std::same_as<E, entente::report> { return error_; }
    [[nodiscard]] entente::report report() && noexcept requires std::same_as<E, entente::report> { return std::move(error_); }

    /// `next(value)`, which is a result with the same error type; or the error. What came with the value comes before what `next` finds.
    template <class F>
    [[nodiscard]] auto and_then(F&& next) & {
        return chained<T&>(*this, std::forward<F>(next));
    }
    template <class F>
    [[nodiscard]] auto and_then(F&& next) const& {
        return chained<T const&>(*this, std::forward<F>(next));
    }
    template <class F>
    [[nodiscard]] auto and_then(F&& next) && {
        return chained<T&&>(std::move(*this), std::forward<F>(next));
    }

    /// The result of `change(value)`, or the error.
    template <class F>
    [[nodiscard]] auto transform(F&& change) & {
        return chained<T&>(*this, changing<T&>(change));
    }
    template <class F>
    [[nodiscard]] auto transform(F&& change) const& {
        return chained<T const&>(*this, changing<T const&>(change));
    }
    template <class F>
    [[nodiscard]] auto transform(F&& change) && {
        return chained<T&&>(std::move(*this), changing<T&&>(change));
    }

    /// The value; or `otherwise(error)`, which is a result with the same value type.
    template <class F>
    [[nodiscard]] auto or_else(F&& otherwise) const& {
        return recovered<E const&>(*this, std::forward<F>(otherwise));
    }
    template <class F>
    [[nodiscard]] auto or_else(F&& otherwise) && {
        return recovered<E&&>(std::move(*this), std::forward<F>(otherwise));
    }

    /// The value, or `change(error)` as the error.
    template <class F>
    [[nodiscard]] auto transform_error(F&& change) const& {
        return recovered<E const&>(*this, changing_error<E const&>(change));
    }
    template <class F>
    [[nodiscard]] auto transform_error(F&& change) && {
        return recovered<E&&>(std::move(*this), changing_error<E&&>(change));
    }

    /// Equal values, or equal errors. Reports are not compared.
    friend bool operator==(result const& a, result const& b) requires std::equality_comparable<T> && std::equality_comparable<E> {
        return a.value_ == b.value_ && (a.has_value() || a.error() == b.error());
    }

private:
    template <class, class>
    friend class result;

    void add_before(entente::report earlier) {
        earlier.add(std::move(error_));
        error_ = std::move(earlier);
    }

    template <class Value, class Self, class F>
    [[nodiscard]] static auto chained(Self&& self, F&& next) {
        using returned = detail::result_of<F, Value>;
        static_assert(detail::is_result_with<returned, E>, "and_then: the function returns a result with the same error type");
        if (!self.has_value()) {
            return returned(unexpected<E>(std::forward<Self>(self).error()));
        }
        if constexpr (std::same_as<E, entente::report>) {
            auto found = std::forward<Self>(self).error_;
            returned then = std::forward<F>(next)(static_cast<Value>(*self.value_));
            then.add_before(std::move(found));
            return then;
        } else {
            return std::forward<F>(next)(static_cast<Value>(*self.value_));
        }
    }

    template <class Value, class F>
    [[nodiscard]] static auto changing(F& change) {
        return [&change](Value value) {
            using changed = detail::result_of<F&, Value>;
            if constexpr (std::is_void_v<changed>) {
                change(static_cast<Value>(value));
                return result<void, E>();
            } else {
                return result<changed, E>(change(static_cast<Value>(value)));
            }
        };
    }

    template <class Error, class Self, class F>
    [[nodiscard]] static auto recovered(Self&& self, F&& otherwise) {
        using returned = detail::result_of<F, Error>;
        static_assert(detail::is_result_of<returned, T>, "or_else: the function returns a result with the same value type");
        if (!self.has_value()) {
            return returned(std::forward<F>(otherwise)(std::forward<Self>(self).error()));
        }
        if constexpr (std::same_as<E, entente::report> && std::same_as<typename returned::error_type, E>) {
            return returned(*std::forward<Self>(self).value_, std::forward<Self>(self).error_);
        } else {
            return returned(*std::forward<Self>(self).value_);
        }
    }

    template <class Error, class F>
    [[nodiscard]] static auto changing_error(F& change) {
        return [&change](Error error) {
            using changed = detail::result_of<F&, Error>;
            return result<T, changed>(unexpected<changed>(change(static_cast<Error>(error))));
        };
    }

    std::optional<T> value_;
    detail::kept_error<E> error_{};
};

/// What a function that returns nothing and may be refused returns.
template <class E>
class [[nodiscard]] result<void, E> {
public:
    using value_type = void;
    using error_type = E;

    result() = default;
    explicit result(E findings) requires std::same_as<E, entente::report> : error_(std::move(findings)) {}
    result(unexpected<E> error) : error_(detail::keep_error(std::move(error))), has_value_(false) {}

    [[nodiscard]] explicit operator bool() const noexcept { return has_value_; }
    [[nodiscard]] bool has_value() const noexcept { return has_value_; }
    void operator*() const noexcept { ENTENTE_ASSERT(has_value()); }

    /// The error; there must be one.
    [[nodiscard]] E const& error() const& noexcept {
        ENTENTE_ASSERT(!has_value());
        return detail::error_in(error_);
    }
    [[nodiscard]] E&& error() && noexcept {
        ENTENTE_ASSERT(!has_value());
        return detail::error_in(std::move(error_));
    }

    /// What was found: the error, or what was found below errors.
    [[nodiscard]] entente::report const& report() const& noexcept requires std::same_as<E, entente::report> { return error_; }
    [[nodiscard]] entente::report report() && noexcept requires std::same_as<E, entente::report> { return std::move(error_); }

    /// `next()`, which is a result with the same error type; or the error. What was found before comes before what `next` finds.
    template <class F>
    [[nodiscard]] auto and_then(F&& next) const& {
        return result(*this).and_then(std::forward<F>(next));
    }
    template <class F>
    [[nodiscard]] auto and_then(F&& next) && {
        using returned = detail::result_of<F>;
        static_assert(detail::is_result_with<returned, E>, "and_then: the function returns a result with the same error type");
        if (!has_value()) {
            return returned(unexpected<E>(std::move(*this).error()));
        }
        returned then = std::forward<F>(next)();
        if constexpr (std::same_as<E, entente::report>) {
            then.add_before(std::move(error_));
        }
        return then;
    }

    /// The result of `change()`, or the error.
    template <class F>
    [[nodiscard]] auto transform(F&& change) const& {
        return result(*this).transform(std::forward<F>(change));
    }
    template <class F>
    [[nodiscard]] auto transform(F&& change) && {
        return std::move(*this).and_then([&] {
            using changed = detail::result_of<F>;
            if constexpr (std::is_void_v<changed>) {
                change();
                return result<void, E>();
            } else {
                return result<changed, E>(change());
            }
        });
    }

    /// Nothing, or `otherwise(error)`, which is a result of nothing.
    template <class F>
    [[nodiscard]] auto or_else(F&& otherwise) const& {
        return result(*this).or_else(std::forward<F>(otherwise));
    }
    template <class F>
    [[nodiscard]] auto or_else(F&& otherwise) && {
        using returned = detail::result_of<F, E&&>;
        static_assert(detail::is_result_of<returned, void>, "or_else: the function returns a result of nothing");
        if (!has_value()) {
            return returned(std::forward<F>(otherwise)(std::move(*this).error()));
        }
        if constexpr (std::same_as<E, entente::report> && std::same_as<typename returned::error_type, E>) {
            return returned(std::move(error_));
        } else {
            return returned();
        }
    }

    /// Nothing, or `change(error)` as the error.
    template <class F>
    [[nodiscard]] auto transform_error(F&& change) const& {
        return result(*this).transform_error(std::forward<F>(change));
    }
    template <class F>
    [[nodiscard]] auto transform_error(F&& change) && {
        return std::move(*this).or_else([&](E&& error) {
            using changed = detail::result_of<F, E&&>;
            return result<void, changed>(unexpected<changed>(change(std::move(error))));
        });
    }

    friend bool operator==(result const& a, result const& b) requires std::equality_comparable<E> {
        return a.has_value_ == b.has_value_ && (a.has_value_ || a.error() == b.error());
    }

private:
    template <class, class>
    friend class result;

    void add_before(entente::report earlier) {
        earlier.add(std::move(error_));
        error_ = std::move(earlier);
    }

    detail::kept_error<E> error_{};
    bool has_value_ = true;
};

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/result.ipp>
#endif

#endif
