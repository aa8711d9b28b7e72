// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_MEETING_DAYS_HPP
#define ENTENTE_LIFECYCLE_MEETING_DAYS_HPP

/// On which days a meeting was held.

#include <entente/core/certainty.hpp>
#include <entente/core/civil_day.hpp>
#include <entente/core/date.hpp>
#include <entente/lifecycle/meeting.hpp>
#include <entente/lifecycle/status.hpp>
#include <entente/model/meeting.hpp>

#include <optional>

namespace entente {

/// The days between which a meeting lay, as far as its history bounds them. Other accounts of its days widen them.
struct meeting_days {
    std::optional<date> first{};           ///< as it is on record
    std::optional<civil_day> earliest{};   ///< none: not bounded
    std::optional<civil_day> latest{};

    /// Whether the meeting went on, or may have, on a day.
    [[nodiscard]] certainty contains(civil_day day) const noexcept {
        if ((earliest && day < *earliest) || (latest && day > *latest)) {
            return certainty::no;
        }
        return earliest && latest && *earliest == *latest ? certainty::yes : certainty::maybe;
    }
};

/// Whether a meeting took place, according to its whole history.
[[nodiscard]] inline bool was_held(meeting const& one) noexcept {
    for (auto const& step : one.history) {
        if (step.action == meeting_action::hold || step.action == meeting_action::open) {
            return true;
        }
    }
    return one.begins == meeting_stage::in_session || one.begins == meeting_stage::adjourned || one.begins == meeting_stage::concluded;
}

/// The days of a meeting: from the step that held or opened it to the last day that its history gives. Linear in its steps.
[[nodiscard]] inline meeting_days days_of(meeting const& one) {
    meeting_days result;
    bool begun = false;
    auto const widen = [&result](std::optional<date> const& day) {
        if (!day) {
            return;
        }
        if (!result.earliest || day->earliest() < *result.earliest) {
            result.earliest = day->earliest();
        }
        if (!result.latest || day->latest() > *result.latest) {
            result.latest = day->latest();
        }
    };
    for (auto const& step : one.history) {
        bool const begins = step.action == meeting_action::hold || step.action == meeting_action::open;
        if (begins && !begun) {
            begun = true;
            result.first = step.on;
        }
        if (begun) {
            widen(step.on);
            widen(step.until);
            for (account const& other : step.accounts) {
                widen(other.on);
            }
        }
    }
    return result;
}

} // namespace entente

#endif
