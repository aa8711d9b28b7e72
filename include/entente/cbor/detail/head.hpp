// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_DETAIL_HEAD_HPP
#define ENTENTE_CBOR_DETAIL_HEAD_HPP

/// The heads of items, and numbers, which have nothing but a head.

#include <entente/cbor/detail/cursor.hpp>
#include <entente/json/detail/number.hpp>

#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <system_error>

namespace entente::inline v0_1::cbor::detail {

/// The bytes that an item of CBOR begins with; of a number, all of it.
struct head_bytes {
    char bytes[9]{};
    std::size_t size = 0;

    [[nodiscard]] std::string_view view() const noexcept { return {bytes, size}; }

    void put(std::uint64_t value, std::size_t width) noexcept {
        while (width-- != 0) {
            bytes[size++] = static_cast<char>(value >> (8U * width));
        }
    }
};

/// The shortest head of an item of that major type.
[[nodiscard]] inline head_bytes make_head(unsigned type, std::uint64_t value) noexcept {
    head_bytes result;
    unsigned const width = value < 24 ? 0 : value <= 0xFF ? 1 : value <= 0xFFFF ? 2 : value <= 0xFFFFFFFF ? 4 : 8;
    unsigned const info = width == 0 ? static_cast<unsigned>(value) : 24U + static_cast<unsigned>(std::countr_zero(width));
    result.put(type << 5U | info, 1);
    result.put(value, width);
    return result;
}

/// The shortest floating-point number that has the same value.
[[nodiscard]] inline head_bytes make_real(double value) noexcept {
    head_bytes result;
    auto const single = static_cast<float>(value);
    if (static_cast<double>(single) != value) {
        result.put(0xFB, 1);
        result.put(std::bit_cast<std::uint64_t>(value), 8);
        return result;
    }
    auto const bits = std::bit_cast<std::uint32_t>(single);
    auto const sign = bits >> 16U & 0x8000U;
    auto const exponent = static_cast<int>(bits >> 23U & 0xFFU) - 127;
    auto const fraction = bits & 0x7FFFFFU;
    constexpr std::uint32_t none = 0x10000;
    std::uint32_t half = none;
    if ((bits & 0x7FFFFFFFU) == 0) {
        half = sign;
    } else if (exponent >= -14 && exponent <= 15 && (fraction & 0x1FFFU) == 0) {
        half = sign | static_cast<std::uint32_t>(exponent + 15) << 10U | fraction >> 13U;
    } else if (exponent >= -24 && exponent < -14) {
        auto const shift = static_cast<unsigned>(-exponent - 1); // of the implicit one, too
        auto const whole = fraction | 0x800000U;
        if ((whole & ((1U << shift) - 1)) == 0) {
            half = sign | whole >> shift;
        }
    }
    if (half != none) {
        result.put(0xF9, 1);
        result.put(half, 2);
    } else {
        result.put(0xFA, 1);
        result.put(bits, 4);
    }
    return result;
}

/// The number that digits of JSON stand for: a whole one where they are whole and 64 bits are enough.
[[nodiscard]] inline head_bytes make_number(std::string_view digits) {
    bool const negative = digits.front() == '-';
    std::uint64_t whole = 0;
    auto const* const end = digits.data() + digits.size();
    auto const read = std::from_chars(digits.data() + (negative ? 1 : 0), end, whole);
    if (read.ec == std::errc{} && read.ptr == end && !(negative && whole == 0)) {
        return make_head(negative ? 1 : 0, negative ? whole - 1 : whole);
    }
    // What is beyond every number is the last of them.
    constexpr double last_number = (std::numeric_limits<double>::max)();
    auto const value = json::detail::real_of(digits);
    return make_real(value > last_number ? last_number : value < -last_number ? -last_number : value);
}

/// The value of a half.
[[nodiscard]] inline double from_half(std::uint16_t half) noexcept {
    auto const sign = static_cast<std::uint32_t>(half & 0x8000U) << 16U;
    std::uint32_t const exponent = half >> 10U & 0x1FU;
    std::uint32_t const fraction = half & 0x3FFU;
    if (exponent == 0) {
        double const value = static_cast<double>(fraction) / 16777216.0; // 2^24
        return sign != 0 ? -value : value;
    }
    std::uint32_t const wide = exponent == 31 ? 0xFFU : exponent + 112U;
    return static_cast<double>(std::bit_cast<float>(sign | wide << 23U | fraction << 13U));
}

/// The value of a floating-point number, whose head was read.
[[nodiscard]] inline double real_of(item_head const& one) noexcept {
    switch (one.info) {
    case 25: return from_half(static_cast<std::uint16_t>(one.value));
    case 26: return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(one.value)));
    default: return std::bit_cast<double>(one.value);
    }
}

} // namespace entente::cbor::detail

#endif
