// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_NUMBER_HPP
#define ENTENTE_JSON_DETAIL_NUMBER_HPP

/// Numbers from and to text, without locale.

#include <entente/core/layout.hpp>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>

namespace entente::json::detail {

/// Characters (code points) of valid UTF-8; stray bytes count as one each.
[[nodiscard]] inline std::size_t count_characters(std::string_view text) noexcept {
    std::size_t n = 0;
    for (char const c : text) {
        n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    }
    return n;
}

/// Sets an integer, where it is in the range of its type.
[[nodiscard]] inline bool set_integer(number_layout const& type, std::string_view digits, void* target) noexcept {
    char const* const end = digits.data() + digits.size();
    if (type.is_signed) {
        std::int64_t value = 0;
        if (std::from_chars(digits.data(), end, value).ec != std::errc{} || value < type.min ||
            (value > 0 && static_cast<std::uint64_t>(value) > type.max)) {
            return false;
        }
        type.set_signed(target, value);
        return true;
    }
    std::uint64_t value = 0;
    if (digits == "-0") {
        digits.remove_prefix(1);
    }
    if (std::from_chars(digits.data(), end, value).ec != std::errc{} || value > type.max) {
        return false;
    }
    type.set_unsigned(target, value);
    return true;
}

/// The floating-point number that digits of JSON are nearest to: infinite beyond the range, zero where it is too small to tell from that.
[[nodiscard]] inline double real_of(std::string_view digits) {
    double value = 0;
#if defined(__cpp_lib_to_chars)
    auto const read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec == std::errc::result_out_of_range) {
        std::string const copy(digits);
        value = std::strtod(copy.c_str(), nullptr); // tells overflow from underflow
    }
#else
    std::string const copy(digits);
    value = std::strtod(copy.c_str(), nullptr);
#endif
    return value;
}

/// Sets a floating-point number, where it is not beyond the range of its type.
[[nodiscard]] inline bool set_real(number_layout const& type, std::string_view digits, void* target) {
    double const value = real_of(digits);
    if (!std::isfinite(value) || (type.is_single && std::fabs(value) > static_cast<double>((std::numeric_limits<float>::max)()))) {
        return false;
    }
    type.set_real(target, value);
    return true;
}

template <class Integer>
inline void append_integer(std::string& out, Integer value) {
    char digits[24];
    auto const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

/// The shortest text that reads back as the same number. JSON has no NaN and no infinity; they are written as null.
inline void append_real(std::string& out, double value, bool is_single) {
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
#if defined(__cpp_lib_to_chars)
    char digits[40];
    auto const end = is_single ? std::to_chars(digits, digits + sizeof digits, static_cast<float>(value)).ptr
                               : std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
#else
    char digits[40];
    int precision = is_single ? 6 : 15;
    int size = 0;
    for (; precision <= 17; ++precision) {
        size = std::snprintf(digits, sizeof digits, "%.*g", precision, value);
        double const back = std::strtod(digits, nullptr);
        if (is_single ? static_cast<float>(back) == static_cast<float>(value) : back == value) {
            break;
        }
    }
    out.append(digits, static_cast<std::size_t>(size));
#endif
}

} // namespace entente::json::detail

#endif
