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

/// From a first to a last day, over a width. The days before a bend may have less of it.
class time_scale {
public:
    time_scale(day first, day last, tenths left, tenths width) noexcept
        : first_(first), last_(last < first + 1 ? first + 1 : last), left_(left), width_(width) {}

    /// Gives the days before `when` only the first `width`. Both lie inside the scale.
    void bend(day when, tenths width) noexcept {
        bend_ = when;
        early_ = width;
    }

    /// Keeps room to the right of the days, for words.
    void keep_room(tenths width) noexcept {
        room_ = width;
        width_ -= width;
    }

    /// Ends what has no end on a day of the scale: the record says nothing of the time after it.
    void end_record(day when) noexcept { record_ = when; }

    [[nodiscard]] day first() const noexcept { return first_; }
    [[nodiscard]] day last() const noexcept { return last_; }
    [[nodiscard]] tenths left() const noexcept { return left_; }
    [[nodiscard]] tenths right() const noexcept { return left_ + width_; }
    [[nodiscard]] tenths room_for_words() const noexcept { return room_; }
    [[nodiscard]] day end_of_record() const noexcept { return record_ < last_ ? record_ : last_; }
    [[nodiscard]] bool is_bent() const noexcept { return early_ != 0; }
    [[nodiscard]] tenths bend() const noexcept { return left_ + early_; }

    /// Where a day begins; of one outside, the nearer end.
    [[nodiscard]] tenths at(day when) const noexcept {
        return when <= first_  ? left_
               : when >= last_ ? right()
               : is_bent() && when < bend_
                   ? left_ + (when - first_) * early_ / (bend_ - first_)
                   : bend() + (when - (is_bent() ? bend_ : first_)) * (width_ - early_) / (last_ - (is_bent() ? bend_ : first_));
    }

    [[nodiscard]] bool contains(day when) const noexcept { return when >= first_ && when <= last_; }

    /// The days to name, so that their names are apart: the first of every so many years, months or days.
    [[nodiscard]] ENTENTE_DECL std::vector<date> ticks() const;

private:
    day first_;
    day last_;
    tenths left_;
    tenths width_;
    tenths room_ = 0; ///< to the right
    day record_ = last_;
    day bend_ = first_;
    tenths early_ = 0; ///< the width of the days before the bend; zero: there is none
};

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/picture/impl/detail/time_scale.ipp>
#endif

#endif
