// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_RESULT_HPP
#define ENTENTE_CORE_RESULT_HPP

/// A value, or the findings that say why there is none. A value may come with findings too, of less than an error.

#include <entente/core/report.hpp>

#include <optional>
#include <utility>

namespace entente {

/// What a function that may be refused returns: `if (!read) return complain(read.findings());`
template <class T>
class [[nodiscard]] result {
public:
    result(T value, report findings = report{}) : value_(std::move(value)), findings_(std::move(findings)) {}

    result(report findings) : findings_(std::move(findings)) {}

    [[nodiscard]] explicit operator bool() const noexcept { return value_.has_value(); }
    [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }

    /// The value; there must be one.
    [[nodiscard]] T& operator*() & noexcept { return *value_; }
    [[nodiscard]] T const& operator*() const& noexcept { return *value_; }
    [[nodiscard]] T&& operator*() && noexcept { return std::move(*value_); }
    [[nodiscard]] T* operator->() noexcept { return &*value_; }
    [[nodiscard]] T const* operator->() const noexcept { return &*value_; }

    /// The value, or `other` where there is none.
    template <class U>
    [[nodiscard]] T value_or(U&& other) const& {
        return value_ ? *value_ : static_cast<T>(std::forward<U>(other));
    }

    /// What was found; at least one error where there is no value.
    [[nodiscard]] report const& findings() const& noexcept { return findings_; }
    [[nodiscard]] report findings() && noexcept { return std::move(findings_); }

private:
    std::optional<T> value_;
    report findings_;
};

} // namespace entente

#endif
