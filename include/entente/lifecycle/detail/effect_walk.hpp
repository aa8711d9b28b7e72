// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_DETAIL_EFFECT_WALK_HPP
#define ENTENTE_LIFECYCLE_DETAIL_EFFECT_WALK_HPP

/// Walks a history with the time members of its steps: the day from which each has effect, and the day on which its result ends.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/duration.hpp>
#include <entente/lifecycle/agreement.hpp>
#include <entente/lifecycle/commitment.hpp>
#include <entente/lifecycle/effect_terms.hpp>
#include <entente/lifecycle/history_view.hpp>
#include <entente/lifecycle/participation.hpp>
#include <entente/lifecycle/standing.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/lifecycle/transition.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

/// A day that is known by its bounds, and the step that set it.
struct effect_day {
    day earliest{};
    day latest{};
    std::int32_t step = -1; ///< -1: no such day
    std::uint8_t stage = 0; ///< of an end: the stage in which it was set; of an announcement: the announced stage

    [[nodiscard]] bool is_set() const noexcept { return step >= 0; }

    /// Whether it is over: a day lasts to its end.
    [[nodiscard]] certainty has_passed(day first, day last) const noexcept {
        return !is_set() ? certainty::no : latest < first ? certainty::yes : earliest < last ? certainty::maybe : certainty::no;
    }

    /// Whether it has come.
    [[nodiscard]] certainty has_come(day first, day last) const noexcept {
        return !is_set() ? certainty::no : latest <= first ? certainty::yes : earliest <= last ? certainty::maybe : certainty::no;
    }

    friend bool operator==(effect_day const&, effect_day const&) = default;
};

/// What the steps that have effect made, before any end is looked at.
struct effect_state {
    raw_standing standing{};
    std::array<effect_day, region_count> ends{}; ///< of each region; that of the notice is the day on which it takes effect
    effect_day announced{};
    effect_day pending{};         ///< the last step that was taken and has no effect yet
    bool breached = false;        ///< a promise that was breached, and not remedied
    std::int32_t left_least = -1; ///< how many days a notice still had to run when it was held; -1: not known
    std::int32_t left_most = -1;

    friend bool operator==(effect_state const&, effect_state const&) = default;
};

/// Whether the days of the steps alone decide the effect: no step and no term names another day, and no step reaches back. Linear in the steps.
[[nodiscard]] ENTENTE_DECL bool is_plain(history_view const& history, effect_terms const& terms) noexcept;

/// The steps of a history with their time members.
class effect_walk {
public:
    effect_walk(history_view const& history, known_steps& known, effect_terms const& terms, day first, day last);

    /// A step that came after the end of the stage that it prolongs or changes.
    struct late_step {
        std::size_t step;
        effect_day end;
    };

    /// The late steps of the main reading.
    [[nodiscard]] std::vector<late_step> late_steps();

    /// Calls `visit(reading, state, first, last)` for what each number of steps made that may have been taken by then, in each reading, with the days on which no further step need have been taken. Returns the readings in which the history may not have begun, or there
    /// are too many possibilities to tell. Linear in the steps, times the readings.
    template <class Visit>
    std::uint64_t each(Visit visit) {
        std::uint64_t unknown = 0;
        for (std::size_t r = 0; r <= known_.readings.size(); ++r) {
            for (known_step& one : known_.steps) {
                one.set_days(one.on);
            }
            said_ = nullptr;
            if (r != 0) {
                auto const& other = known_.readings[r - 1];
                known_.steps[other.step].set_days(day_in(history_, other));
                said_ = &account_of(history_, other);
                said_of_ = other.step;
            }
            if (each_in(r, visit)) {
                unknown |= std::uint64_t{1} << r;
            }
        }
        return unknown;
    }

private:
    static constexpr std::size_t most_states = 64;

    struct step_time {
        date effective{};
        date until{};
    };

    /// An entry into force that has effect from before it was taken brings the steps before it with it: a successor is bound from a day before it says so. Other steps have no effect before they
    /// are taken.
    void reach_back();

    [[nodiscard]] bool enters_into_force(std::uint8_t action) const noexcept;

    [[nodiscard]] bool has_own_effect(std::size_t i) const {
        return times_[i].effective.is_set() && table_.announced_by(known_.steps[i].action) == nullptr;
    }

    template <class Visit>
    [[nodiscard]] bool each_in(std::size_t reading, Visit const& visit) {
        auto const n = known_.steps.size();
        auto* const steps = known_.steps.data();
        reach_back();
        day earliest_end = day::last();
        for (std::size_t i = n; i-- != 0;) {
            earliest_end = (std::min)(steps[i].latest, earliest_end);
            steps[i].by_then = earliest_end;
        }
        auto const begins = history_.beginning();
        bool unknown = false;
        day from = day::first();
        if (begins.in_the_middle) {
            from = begins.from.earliest();
            unknown = first_ < (std::max)((std::min)(begins.from.latest(), earliest_end), from);
        }
        walk_ = history_walk(history_);
        declared_ = begins.standing;
        too_many_ = false;
        bool const begins_breached =
            table_.is_of<commitment_action>() && begins.standing.stage() == static_cast<std::uint8_t>(commitment_stage::breached);
        states_.assign(1, effect_state{begins.standing, {}, {}, {}, begins_breached});
        if (begins.in_the_middle && terms_.length && declared_.stage() == static_cast<std::uint8_t>(agreement_stage::in_force)) {
            states_[0].ends[0] = {begins.from.earliest(), begins.from.latest() + *terms_.length, 0,
                                  declared_.stage()}; // it may have begun before
        }
        if (begins.in_the_middle && terms_.notice &&
            declared_.of(standing_region::notice) == static_cast<std::uint8_t>(notice_state::given)) {
            states_[0].ends[static_cast<std::size_t>(standing_region::notice)] = {begins.from.earliest(),
                                                                                  begins.from.latest() + *terms_.notice, 0, 0};
        }
        for (std::size_t k = 0; from <= last_; ++k) {
            auto const next_from = k != n ? (std::max)(steps[k].earliest, from) : day::last();
            auto const until = k != n ? (std::max)(steps[k].by_then, next_from) : day::last();
            auto const begin = (std::max)(from, first_);
            if (begin < until || k == n) {
                auto const end = k == n ? last_ : (std::min)(last_, until - 1);
                for (effect_state const& one : states_) {
                    visit(reading, one, begin, end);
                }
            }
            if (k == n) {
                break;
            }
            take(k);
            from = next_from;
        }
        return unknown || too_many_;
    }

    void take(std::size_t i);

    /// A further step was taken: earlier announcements are no longer expected.
    void supersede(effect_state& to, transition const& row) const;

    /// Whether a step came after the end of the stage that it changes.
    [[nodiscard]] certainty lateness(effect_state const& of, std::size_t i, possible_row const& by,
                                     raw_standing const& before) const;

    /// A step that is perhaps late makes two possibilities where that makes a difference: it revives what had ended, or leaves its end.
    void apply_to(std::size_t s, std::size_t i, possible_row const& by, raw_standing const& before);

    void apply(effect_state& to, std::size_t i, possible_row const& by, raw_standing const& before, certainty late);

    [[nodiscard]] bool is_of_agreement(std::size_t i, agreement_action wanted) const {
        return table_.is_of<agreement_action>() && known_.steps[i].action == static_cast<std::uint8_t>(wanted);
    }
    /// Whether a step renews: without an end of its own it sets that of the new term, or none.
    [[nodiscard]] bool renews(std::size_t i) const {
        auto const action = known_.steps[i].action;
        return std::any_of(table_.begin(), table_.end(), [&](transition const& row) { return row.action == action && row.renews; });
    }

    /// The end that a step sets: its own day, or that of the term that it begins.
    [[nodiscard]] effect_day own_end(std::size_t i) const;

    [[nodiscard]] effect_day notice_day(std::size_t i) const;

    /// The day on which a notice takes effect that was held, and goes on by a step.
    [[nodiscard]] effect_day reinstated_day(std::size_t i, effect_state const& held) const;
    /// What a step of the notice makes of the day on which it takes effect.
    void take_notice(effect_state& to, std::size_t i, effect_day const& before) const;

    history_view history_;
    lifecycle_table const& table_;
    known_steps& known_;
    effect_terms terms_;
    day first_;
    day last_;
    std::vector<step_time> times_{};
    history_walk walk_{history_};
    raw_standing declared_{};
    std::vector<effect_state> states_{};
    bool too_many_ = false;
    account const* said_ = nullptr;                ///< the account that makes the reading
    std::size_t said_of_ = 0;                      ///< its step
    std::optional<std::vector<late_step>> late_{}; ///< where they are asked for
};

} // namespace detail

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/lifecycle/impl/detail/effect_walk.ipp>
#endif

#endif
