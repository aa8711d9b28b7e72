// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_NUMBER_HPP
#define ENTENTE_JSON_DETAIL_NUMBER_HPP

/// Numbers from and to text, without locale.

#include <entente/core/layout.hpp>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>

namespace entente::inline v0_1::json::detail {

/// Characters (code points) of valid UTF-8; stray bytes count as one each.
[[nodiscard]] inline std::size_t count_characters(std::string_view text) noexcept {
    std::size_t n = 0;
    for (char const c : text) {
        n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    }
    return n;
}

/// The digits of a number with a fraction or an exponent, where it is whole: "12" of `12.0`, "100" of `1e2`; empty where it is not whole. A number of more digits than any integer type holds has
/// more digits here too.
[[nodiscard]] inline std::string whole_digits(std::string_view number) {
    constexpr std::int64_t most = 24;
    std::string result;
    bool const negative = number.starts_with('-');
    number.remove_prefix(negative ? 1 : 0);
    std::int64_t point = 0; // how many places the point moves to the right
    std::size_t i = 0;
    bool in_fraction = false;
    for (; i != number.size() && number[i] != 'e' && number[i] != 'E'; ++i) {
        if (number[i] == '.') {
            in_fraction = true;
        } else {
            point -= in_fraction ? 1 : 0;
            if (number[i] != '0' || !result.empty()) {
                result += number[i];
            }
        }
    }
    if (i != number.size()) {
        bool const down = ++i != number.size() && number[i] == '-';
        i += down || (i != number.size() && number[i] == '+') ? 1U : 0U;
        std::int64_t exponent = 0;
        for (; i != number.size(); ++i) {
            exponent = exponent < 1'000'000'000'000 ? exponent * 10 + (number[i] - '0') : exponent;
        }
        point += down ? -exponent : exponent;
    }
    if (result.empty()) {
        return "0";
    }
    for (; point < 0 && result.ends_with('0'); ++point) {
        result.pop_back();
    }
    if (point < 0) {
        return {};
    }
    result.append(static_cast<std::size_t>(point < most ? point : most), '0');
    return negative ? '-' + result : result;
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
