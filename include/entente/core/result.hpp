// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_RESULT_HPP
#define ENTENTE_CORE_RESULT_HPP

/// A value, or a report that says why there is none. A value may come with findings too, of less than an error.

#include <entente/core/report.hpp>

#include <optional>
#include <utility>

namespace entente::inline v0_1 {

/// What a function that may be refused returns: `if (!read) return complain(read.report());`
template <class T>
class [[nodiscard]] result {
public:
    result(T value, entente::report findings = entente::report{}) : value_(std::move(value)), report_(std::move(findings)) {}
    /// Without a value. A report without an error gets one (R001), so that a result always has a value or an error.
    result(entente::report findings) : report_(std::move(findings)) {
        if (report_.ok()) {
            finding missing;
            missing.code = "R001";
            missing.message = "there is no value, and no error says why";
            missing.suggestion = "add an error to the report that this result was made of";
            report_.add(std::move(missing));
        }
    }

    [[nodiscard]] explicit operator bool() const noexcept { return value_.has_value(); }
    [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }

    /// The value; there must be one.
    [[nodiscard]] T& operator*() & noexcept { return *value_; }
    [[nodiscard]] T const& operator*() const& noexcept { return *value_; }
    [[nodiscard]] T&& operator*() && noexcept { return std::move(*value_); }
    [[nodiscard]] T* operator->() noexcept { return &*value_; }
    [[nodiscard]] T const* operator->() const noexcept { return &*value_; }

    /// What was found; at least one error where there is no value.
    [[nodiscard]] entente::report const& report() const& noexcept { return report_; }
    [[nodiscard]] entente::report report() && noexcept { return std::move(report_); }

private:
    std::optional<T> value_;
    entente::report report_;
};

} // namespace entente

#endif
