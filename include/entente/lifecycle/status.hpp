// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_STATUS_HPP
#define ENTENTE_LIFECYCLE_STATUS_HPP

/// Where an instrument stands on a day, as far as its own declared history says.
///
/// Dates may be partial and accounts may differ, so the answer is the set of standings that are possible that day: those after
/// each prefix of the steps that may have happened by then. It is one standing where all is certain. Nothing that the clock makes
/// is in it: dormancy, expiry and overdue are inferred in `query/state_of_play.hpp`.

#include <entente/core/certainty.hpp>
#include <entente/core/civil_day.hpp>
#include <entente/core/date.hpp>
#include <entente/lifecycle/instrument_view.hpp>
#include <entente/lifecycle/standing.hpp>
#include <entente/lifecycle/transition.hpp>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace entente {

/// One standing that is possible on a day.
template <class Stage>
struct possible_standing {
    entente::standing<Stage> standing{};
    std::optional<std::size_t> step{}; ///< the step that made it, as an index into the history; none: it began so
    std::vector<date> since{};         ///< the day of that step, and those of other accounts of it; empty where none is known

    friend bool operator==(possible_standing const&, possible_standing const&) = default;
};

/// The standings that are possible on a day, in the order of the history; at least one.
template <class Stage>
struct status {
    std::vector<possible_standing<Stage>> possible{};

    /// Whether there is but one possibility.
    [[nodiscard]] bool certain() const noexcept { return possible.size() == 1; }

    /// The standing that the history leads to by that day, if every step that may have happened did.
    [[nodiscard]] possible_standing<Stage> const& latest() const noexcept { return possible.back(); }

    /// Whether it is at a stage.
    [[nodiscard]] certainty is(Stage stage) const noexcept {
        return answer([stage](possible_standing<Stage> const& one) { return one.standing.stage == stage; });
    }

    /// Whether its operation is suspended, by a hold. Where suspension is a stage, ask `is`.
    [[nodiscard]] certainty on_hold() const noexcept {
        return answer([](possible_standing<Stage> const& one) { return one.standing.hold == hold_state::suspended; });
    }

    /// Whether what `holds` says of one possible standing is so.
    template <class Predicate>
    [[nodiscard]] certainty answer(Predicate holds) const {
        bool some = false;
        bool all = true;
        for (auto const& one : possible) {
            bool const yes = holds(one);
            some = some || yes;
            all = all && yes;
        }
        return all ? certainty::yes : some ? certainty::maybe : certainty::no;
    }

    friend bool operator==(status const&, status const&) = default;
};

/// A possible standing as numbers.
struct possible_numbers {
    standing_numbers standing;
    std::ptrdiff_t step = -1; ///< -1: it began so

    friend constexpr bool operator==(possible_numbers const&, possible_numbers const&) = default;
};

namespace detail {

/// The days on which a step may have changed the standing. Notice counts from the day it was given, whatever day it takes effect.
inline std::optional<date> const& day_of(step_view const& one, standing_region region) noexcept {
    return region != standing_region::notice && one.effective->has_value() ? *one.effective : *one.on;
}

inline std::optional<date> const& day_of(account const& other, standing_region region) noexcept {
    return region != standing_region::notice && other.effective.has_value() ? other.effective : other.on;
}

struct day_range {
    std::optional<civil_day> earliest; ///< none: unbounded
    std::optional<civil_day> latest;
};

inline day_range range_of(step_view const& one, standing_region region) {
    day_range result;
    bool bounded = false;
    auto const widen = [&](std::optional<date> const& day) {
        if (!day) {
            return;
        }
        if (!bounded || day->earliest() < *result.earliest) {
            result.earliest = day->earliest();
        }
        if (!bounded || day->latest() > *result.latest) {
            result.latest = day->latest();
        }
        bounded = true;
    };
    widen(day_of(one, region));
    for (account const& other : *one.accounts) {
        widen(day_of(other, region));
    }
    return result;
}

/// How many steps have certainly happened by the end of a day, and how many may have. Linear in the steps.
inline std::pair<std::size_t, std::size_t> steps_by(history_view const& history, civil_day day) {
    std::size_t certain = 0;
    std::size_t possible = history.size();
    for (std::size_t i = 0; i != history.size(); ++i) {
        step_view const one = history[i];
        auto const range = range_of(one, history.lifecycle().region_of(one.action));
        if (range.latest && *range.latest <= day) {
            certain = i + 1;
        }
        if (range.earliest && *range.earliest > day && possible == history.size()) {
            possible = i;
        }
    }
    return {certain, possible < certain ? certain : possible};
}

} // namespace detail

/// The standings that are possible on a day, without types. A step that the lifecycle refuses changes nothing; validation reports
/// it. Linear in the steps.
[[nodiscard]] inline std::vector<possible_numbers> possible_standings(history_view const& history, civil_day day) {
    auto const [certain, possible] = detail::steps_by(history, day);
    std::vector<possible_numbers> result;
    possible_numbers now{history.begins()};
    for (std::size_t done = 0;; ++done) {
        if (done >= certain && (result.empty() || result.back().step != now.step)) {
            result.push_back(now);
        }
        if (done == possible) {
            return result;
        }
        step_view const one = history[done];
        if (auto const* row = history.lifecycle().find(now.standing, one.action)) {
            auto const after = history.lifecycle().after(*row, now.standing);
            if (after != now.standing) {
                now = {after, static_cast<std::ptrdiff_t>(done)};
            }
        }
    }
}

/// The days since when a standing may have been, by the step that made it and the other accounts of that step.
[[nodiscard]] inline std::vector<date> days_of(history_view const& history, std::size_t step) {
    step_view const one = history[step];
    auto const region = history.lifecycle().region_of(one.action);
    std::vector<date> result;
    if (auto const& day = detail::day_of(one, region)) {
        result.push_back(*day);
    }
    for (account const& other : *one.accounts) {
        if (auto const& day = detail::day_of(other, region)) {
            result.push_back(*day);
        }
    }
    return result;
}

/// Where an instrument stands at the end of a day, as its history declares it.
///
///     auto const gsomia_then = status_at(gsomia, civil_day{2019, 10, 1});
///     gsomia_then.is(agreement_stage::in_force);                 // certainty::yes
///     gsomia_then.latest().standing.notice;                      // notice_state::given
template <instrument T>
[[nodiscard]] status<stage_of<T>> status_at(T const& one, civil_day day) {
    history_view const history(one);
    status<stage_of<T>> result;
    for (possible_numbers const& state : possible_standings(history, day)) {
        possible_standing<stage_of<T>> made{from_numbers<stage_of<T>>(state.standing), std::nullopt, {}};
        if (state.step >= 0) {
            made.step = static_cast<std::size_t>(state.step);
            made.since = days_of(history, *made.step);
        }
        result.possible.push_back(std::move(made));
    }
    return result;
}

} // namespace entente

#endif
