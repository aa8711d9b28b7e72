// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_DETAIL_TIME_SCALE_HPP
#define ENTENTE_PICTURE_DETAIL_TIME_SCALE_HPP

/// Days as lengths, and the days that an axis names.

#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/picture/detail/svg.hpp>

#include <vector>

namespace entente::inline v0_1::detail {

/// From a first to a last day, over a width.
class time_scale {
public:
    time_scale(day first, day last, tenths left, tenths width) noexcept
        : first_(first), last_(last < first + 1 ? first + 1 : last), left_(left), width_(width) {}

    [[nodiscard]] day first() const noexcept { return first_; }
    [[nodiscard]] day last() const noexcept { return last_; }
    [[nodiscard]] tenths left() const noexcept { return left_; }
    [[nodiscard]] tenths right() const noexcept { return left_ + width_; }

    /// Where a day begins; of one outside, the nearer end.
    [[nodiscard]] tenths at(day when) const noexcept {
        return when <= first_ ? left_ : when >= last_ ? right() : left_ + (when - first_) * width_ / (last_ - first_);
    }

    [[nodiscard]] bool contains(day when) const noexcept { return when >= first_ && when <= last_; }

    /// The days to name, so that their names are apart: the first of every so many years, months or days.
    [[nodiscard]] ENTENTE_DECL std::vector<date> ticks() const;

private:
    day first_;
    day last_;
    tenths left_;
    tenths width_;
};

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/picture/impl/detail/time_scale.ipp>
#endif

#endif
