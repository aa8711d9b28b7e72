// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_TIME_HPP
#define ENTENTE_VALIDATE_RULES_TIME_HPP

/// Rules of time: periods and histories are in order, and histories are legal by their lifecycles.

#include <entente/core/date.hpp>
#include <entente/core/detail/pointer.hpp>
#include <entente/core/period.hpp>
#include <entente/core/text_conversion.hpp>
#include <entente/core/walk.hpp>
#include <entente/lifecycle/advance.hpp>
#include <entente/lifecycle/meeting_days.hpp>
#include <entente/validate/detail/wording.hpp>
#include <entente/validate/rule.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace entente::rules {

namespace detail {

using namespace entente::detail;

inline void check_periods(validation& of) {
    walk(of.type(), of.value(), [&of](visited_value const& here) {
        if (&here.type == &layout_of<period>) {
            auto const& one = *static_cast<period const*>(here.value);
            if (one.in_order() == certainty::no) {
                of.found(std::string(here.pointer), "period " + quoted(to_text(one)) + " ends before it begins");
            }
        }
        return true;
    });
}

[[nodiscard]] inline std::string pointer_of(validated_instrument const& one, std::size_t step) {
    std::string result = one.pointer + "/history";
    append_pointer(result, step);
    return result;
}

/// The day by which a step takes its place in the order of a history.
[[nodiscard]] inline std::optional<date> const& ordering_day(step_view const& one) noexcept {
    return one.on->has_value() ? *one.on : *one.effective;
}

inline void check_order(validation& of) {
    for (validated_instrument const& one : of.instruments()) {
        std::optional<std::size_t> last;
        for (std::size_t i = 0; i != one.history.size(); ++i) {
            auto const now = one.history[i];
            auto const& day = ordering_day(now);
            if (!day) {
                continue;
            }
            if (last) {
                auto const& before_it = *ordering_day(one.history[*last]);
                if (before(*day, before_it) == certainty::yes) {
                    of.found(pointer_of(one, i),
                             "this step, of " + to_text(*day) + ", comes after one of " + to_text(before_it) +
                                 "; the order of a history is the order of its steps",
                             {}, {{pointer_of(one, *last), "the later one", {}}});
                    continue;
                }
            }
            if (!last || ordering_day(one.history[*last])->earliest() <= day->earliest()) {
                last = i;
            }
        }
    }
}

inline void check_step_periods(validation& of) {
    for (validated_instrument const& one : of.instruments()) {
        for (std::size_t i = 0; i != one.history.size(); ++i) {
            auto const now = one.history[i];
            auto const& from = now.effective->has_value() ? *now.effective : *now.on;
            if (now.until->has_value() && from && before(**now.until, *from) == certainty::yes) {
                of.found(pointer_of(one, i) + "/until",
                         "the step ends on " + to_text(**now.until) + ", before it begins on " + to_text(*from));
            }
        }
    }
}

inline void check_legal(validation& of) {
    for (validated_instrument const& one : of.instruments()) {
        auto const& table = one.history.lifecycle();
        auto now = one.history.begins();
        for (std::size_t i = 0; i != one.history.size(); ++i) {
            auto const action = one.history[i].action;
            if (auto const* row = table.find(now, action)) {
                now = table.after(*row, now);
            } else {
                auto message = describe_refusal(table, now, action);
                std::string suggestion;
                if (i == 0 && now == standing_numbers{}) {
                    suggestion = "where the record starts in the middle, say the stage in \"begins\"";
                }
                of.found(pointer_of(one, i) + "/action", std::move(message), std::move(suggestion));
            }
        }
    }
}

inline void check_meetings_of_steps(validation& of) {
    for (validated_instrument const& one : of.instruments()) {
        for (std::size_t i = 0; i != one.history.size(); ++i) {
            auto const now = one.history[i];
            meeting const* const at = now.at->has_value() ? of.find(**now.at) : nullptr;
            if (at == nullptr) {
                continue;
            }
            if (!was_held(*at)) {
                of.found(pointer_of(one, i) + "/at", "meeting " + quoted(at->id.view()) + " was not held, so no step was taken at it");
            } else if (auto const& on = *now.on) {
                auto const days = days_of(*at);
                if ((days.earliest && on->latest() < *days.earliest) || (days.latest && on->earliest() > *days.latest)) {
                    of.found(pointer_of(one, i) + "/on",
                             "the step is of " + to_text(*on) + ", but the meeting at which it was taken, " +
                                 quoted(at->id.view()) + ", was not held that day");
                }
            }
        }
    }
}

} // namespace detail

inline constexpr rule periods_in_order{"V010", "a period does not end before it begins", severity::error, "ISO 8601-2",
                                       &detail::check_periods};
inline constexpr rule steps_in_order{"V011", "no step is certainly earlier than one before it", severity::error, "",
                                     &detail::check_order};
inline constexpr rule steps_end_after_they_begin{"V012", "a step does not end before it begins", severity::error, "",
                                                 &detail::check_step_periods};
inline constexpr rule legal_histories{"V013", "each step is possible by the lifecycle", severity::error, "", &detail::check_legal};
inline constexpr rule steps_at_meetings{"V014", "a step is taken on a day of its meeting, which was held", severity::error, "",
                                        &detail::check_meetings_of_steps};

} // namespace entente::rules

#endif
