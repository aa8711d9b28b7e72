// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_DETAIL_CIRCLE_HPP
#define ENTENTE_PICTURE_DETAIL_CIRCLE_HPP

/// Points on a circle in whole numbers, the same on every machine.

#include <entente/picture/detail/svg.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::detail {

/// The sines of 0 to 90 degrees, in millionths, by their series: the terms of angles up to a right angle vanish below a millionth after nine.
inline constexpr auto sines = [] {
    std::array<std::int32_t, 91> result{};
    for (std::size_t degree = 0; degree != result.size(); ++degree) {
        double const angle = static_cast<double>(degree) * 3.14159265358979323846 / 180;
        double term = angle;
        double sum = angle;
        for (int i = 1; i != 10; ++i) {
            term *= -angle * angle / ((2 * i) * (2 * i + 1));
            sum += term;
        }
        result[degree] = static_cast<std::int32_t>(sum * 1000000 + 0.5);
    }
    return result;
}();

/// The sine of an angle in tenths of a degree, in millionths; between degrees on a straight line.
[[nodiscard]] constexpr std::int64_t sine(std::int64_t angle) noexcept {
    angle = ((angle % 3600) + 3600) % 3600;
    bool const is_below = angle >= 1800;
    angle %= 1800;
    angle = angle > 900 ? 1800 - angle : angle;
    auto const degree = static_cast<std::size_t>(angle / 10);
    auto const next = degree == 90 ? degree : degree + 1;
    auto const result = sines[degree] + std::int64_t{sines[next] - sines[degree]} * (angle % 10) / 10;
    return is_below ? -result : result;
}

/// The point of a circle at an angle in tenths of a degree, clockwise from the top.
[[nodiscard]] constexpr svg_point on_circle(svg_point centre, tenths radius, std::int64_t angle) noexcept {
    return {centre.x + radius * sine(angle) / 1000000, centre.y - radius * sine(angle + 900) / 1000000};
}

} // namespace entente::detail

#endif
