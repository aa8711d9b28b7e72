// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_DETAIL_EFFECT_WALK_HPP
#define ENTENTE_LIFECYCLE_DETAIL_EFFECT_WALK_HPP

/// Walks a history with what its steps say about time: from which day each has effect, and when what it made ends.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
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
    std::int32_t step = -1; ///< -1: there is no such day
    std::uint8_t stage = 0; ///< of an end: the stage in which it was set; of an announcement: what was announced

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
    effect_day pending{};  ///< the last step that was taken and has no effect yet
    bool breached = false; ///< a promise that was breached, and not remedied

    friend bool operator==(effect_state const&, effect_state const&) = default;
};

/// Sees entries into force that may lie before the steps ahead of them: after succession, a treaty is in force for a state from a day before it says so.
class early_entries {
public:
    explicit early_entries(lifecycle_table const& table) noexcept
        : is_participation_(&table == &lifecycle_table_of<participation_action>) {}

    /// Whether the next step is one. Its days must be set.
    [[nodiscard]] bool take(known_step const& one) noexcept {
        bool const enters = succeeded_ && one.action == static_cast<std::uint8_t>(participation_action::enter_into_force);
        bool const early = enters && one.earliest < latest_start_;
        succeeded_ = succeeded_ || (is_participation_ && one.action == static_cast<std::uint8_t>(participation_action::succeed));
        latest_start_ = (std::max)(latest_start_, one.earliest);
        return early;
    }

private:
    bool is_participation_;
    bool succeeded_ = false;
    day latest_start_ = day::first();
};

/// Whether the days of a history decide alone what has effect: no step and no term names another day, and no step reaches back. Linear in the steps.
[[nodiscard]] inline bool is_plain(history_view const& history, effect_terms const& terms) noexcept {
    if (terms.has_term || history.names_other_days()) {
        return false;
    }
    if (&history.lifecycle() != &lifecycle_table_of<participation_action>) {
        return true;
    }
    if (terms.notice && history.begins().of(standing_region::notice) != 0) {
        return false;
    }
    for (std::size_t i = 0; i != history.size(); ++i) {
        auto const action = static_cast<participation_action>(history.action_of_step(i));
        if (action == participation_action::succeed || (terms.notice && action == participation_action::give_notice)) {
            return false;
        }
    }
    return true;
}

/// The steps of a history with what they say about time.
class effect_walk {
public:
    effect_walk(history_view const& history, known_steps& known, effect_terms const& terms, day first, day last)
        : history_(history), table_(history.lifecycle()), known_(known), terms_(terms), first_(first), last_(last) {
        times_.resize(history.size());
        for (std::size_t i = 0; i != history.size(); ++i) {
            auto const one = history[i];
            times_[i] = {*one.effective ? **one.effective : date{}, *one.until ? **one.until : date{}};
        }
    }

    /// A step that came after the end of what it prolongs or changes.
    struct late_step {
        std::size_t step;
        effect_day end;
    };

    /// The late steps of the main reading.
    [[nodiscard]] std::vector<late_step> late_steps() {
        late_.emplace();
        for (known_step& one : known_.steps) {
            one.set_days(one.on);
        }
        auto const nothing = [](std::size_t, effect_state const&, day, day) {};
        static_cast<void>(each_in(0, nothing));
        return *std::move(late_);
    }

    /// Calls `visit(reading, state, first, last)` for what each number of steps made that may have been taken by then, in each reading, with the days on which no further step need have been taken. Returns the readings in which the history may not have begun, or there
    /// are too many possibilities to tell. Linear in the steps, times the readings.
    template <class Visit>
    std::uint64_t each(Visit visit) {
        std::uint64_t unknown = 0;
        for (std::size_t r = 0; r <= known_.readings.size(); ++r) {
            for (std::size_t i = 0; i != known_.steps.size(); ++i) {
                bool const other = r != 0 && known_.readings[r - 1].step == i;
                known_.steps[i].set_days(other ? *history_.accounts_of(i)[known_.readings[r - 1].account].on : known_.steps[i].on);
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
    void reach_back() {
        auto const n = known_.steps.size();
        early_entries early(table_);
        day pull = day::last();
        std::vector<bool> reaches(n, false);
        bool some = false;
        for (std::size_t i = 0; i != n; ++i) {
            auto& one = known_.steps[i];
            reaches[i] = early.take(one);
            if (enters_into_force(one.action) && has_own_effect(i) && times_[i].effective.earliest() < one.latest) {
                one.earliest = times_[i].effective.earliest();
                one.latest = times_[i].effective.latest();
                reaches[i] = true;
            }
            some = some || reaches[i];
        }
        for (std::size_t i = n; some && i-- != 0;) {
            known_.steps[i].earliest = (std::min)(known_.steps[i].earliest, pull);
            pull = reaches[i] ? (std::min)(pull, known_.steps[i].earliest) : pull;
        }
    }

    [[nodiscard]] bool enters_into_force(std::uint8_t action) const noexcept {
        return std::any_of(table_.begin(), table_.end(),
                           [action](transition const& row) { return row.action == action && row.ends_provisional && row.to != 0; });
    }

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
        bool const begins_breached = &table_ == &lifecycle_table_of<commitment_action> &&
                                     begins.standing.stage() == static_cast<std::uint8_t>(commitment_stage::breached);
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

    void take(std::size_t i) {
        auto const action = known_.steps[i].action;
        auto const found = walk_.row_of(action, known_.steps[i].on);
        if (!found) {
            return;
        }
        auto const before = declared_;
        walk_.take(i, action);
        declared_ = walk_.now().standing;
        auto const effect = has_own_effect(i) ? effect_day{times_[i].effective.earliest(), times_[i].effective.latest(),
                                                           static_cast<std::int32_t>(i), 0}
                                              : effect_day{};
        auto const in_effect = effect.is_set() ? effect.has_come(first_, last_) : certainty::yes;
        auto const size = states_.size();
        for (std::size_t s = 0; s != size; ++s) {
            if (in_effect == certainty::maybe) {
                if (states_.size() == most_states) {
                    too_many_ = true;
                } else {
                    states_.push_back(states_[s]);
                    apply_to(states_.size() - 1, i, found, before);
                }
            }
            if (in_effect == certainty::yes) {
                apply_to(s, i, found, before);
            } else {
                supersede(states_[s], *found.row);
                states_[s].pending = effect;
            }
        }
        for (std::size_t s = 1; s < states_.size();) {
            if (std::find(states_.begin(), states_.begin() + static_cast<std::ptrdiff_t>(s), states_[s]) !=
                states_.begin() + static_cast<std::ptrdiff_t>(s)) {
                states_.erase(states_.begin() + static_cast<std::ptrdiff_t>(s));
            } else {
                ++s;
            }
        }
    }

    /// A further step was taken: what was announced before is not expected any more.
    static void supersede(effect_state& to, transition const& row) {
        if (row.region == standing_region::stage && !row.stays) {
            to.announced = {};
        }
        if (row.region == standing_region::notice) {
            to.ends[static_cast<std::size_t>(standing_region::notice)] = {};
        }
    }

    /// Whether a step came after the end of what it changes.
    [[nodiscard]] certainty lateness(effect_state const& of, std::size_t i, possible_row const& by,
                                     raw_standing const& before) const {
        auto const& end = of.ends[0];
        if (by.row->region != standing_region::stage || !end.is_set() || by.prolongs || by.from != before) {
            return certainty::no;
        }
        std::int32_t const next_day =
            own_end(i).is_set() || renews(i) ? 1 : 0; // what goes on from the day after its end was never over
        return known_.steps[i].earliest > end.latest + next_day   ? certainty::yes
               : known_.steps[i].latest > end.earliest + next_day ? certainty::maybe
                                                                  : certainty::no;
    }

    /// A step that is perhaps late makes two possibilities where that makes a difference: it revives what had ended, or leaves its end.
    void apply_to(std::size_t s, std::size_t i, possible_row const& by, raw_standing const& before) {
        auto const late = lateness(states_[s], i, by, before);
        if (late == certainty::maybe && !by.row->stays) {
            if (states_.size() == most_states) {
                too_many_ = true;
            } else {
                states_.push_back(states_[s]);
                apply(states_.back(), i, by, before, late);
            }
        }
        apply(states_[s], i, by, before, late == certainty::yes ? late : certainty::no);
    }

    void apply(effect_state& to, std::size_t i, possible_row const& by, raw_standing const& before, certainty late) {
        auto const& row = *by.row;
        supersede(to, row);
        to.pending = {};
        if (&table_ == &lifecycle_table_of<commitment_action>) {
            auto const action = static_cast<commitment_action>(known_.steps[i].action);
            bool const anew = (action == commitment_action::pledge || action == commitment_action::accept) && !by.prolongs;
            to.breached = action == commitment_action::breach || (to.breached && !anew);
        }
        for (std::size_t region = 0; region != region_count; ++region) {
            if (declared_.states[region] != before.states[region] || declared_.states[region] != by.from.states[region]) {
                to.standing.states[region] = declared_.states[region];
                if (region != 0) {
                    to.ends[region] = {};
                }
            }
        }
        auto& end = to.ends[static_cast<std::size_t>(row.region)];
        auto const own = own_end(i);
        if (row.region == standing_region::stage) {
            bool const over = table_.is_ended(declared_.stage());
            if (late == certainty::yes && late_ && !over && known_.steps[i].on.is_set() &&
                table_.is_ended(table_.at_end(end.stage, end.stage))) {
                late_->push_back({i, end});
            }
            if (own.is_set() && !over && !row.beside) {
                end = own;
            } else if (!row.stays) {
                bool const anew = over || by.prolongs || by.from != before || by.from.stage() == 0 ||
                                  table_.is_ended(by.from.stage()) || row.ends_provisional;
                end = anew || late != certainty::no ? effect_day{} : end;
            } else if (renews(i)) {
                end = {};
            }
            auto const* const announced = table_.announced_by(known_.steps[i].action);
            if (announced != nullptr && times_[i].effective.is_set()) {
                to.announced = {times_[i].effective.earliest(), times_[i].effective.latest(), static_cast<std::int32_t>(i),
                                announced->stage};
            }
        } else if (row.region == standing_region::notice) {
            end = declared_.of(standing_region::notice) == static_cast<std::uint8_t>(notice_state::given) ? notice_day(i)
                                                                                                          : effect_day{};
        } else {
            bool const holds = declared_.of(row.region) != 0;
            auto const& whole = to.ends[0];
            if (holds && late_ && whole.is_set() && known_.steps[i].on.is_set() && known_.steps[i].earliest > whole.latest &&
                table_.is_ended(table_.at_end(whole.stage, whole.stage))) {
                late_->push_back({i, whole});
            }
            end = holds ? own : effect_day{};
        }
    }

    [[nodiscard]] bool is_of_agreement(std::size_t i, agreement_action wanted) const {
        return &table_ == &lifecycle_table_of<agreement_action> && known_.steps[i].action == static_cast<std::uint8_t>(wanted);
    }
    [[nodiscard]] bool renews(std::size_t i) const { return is_of_agreement(i, agreement_action::renew); }

    /// The end that a step sets: its own day, or that of the term that it begins.
    [[nodiscard]] effect_day own_end(std::size_t i) const {
        auto const stage = declared_.stage();
        if (auto const& until = times_[i].until; until.is_set()) {
            return {until.earliest(), until.latest(), static_cast<std::int32_t>(i), stage};
        }
        auto const length = is_of_agreement(i, agreement_action::enter_into_force) ? terms_.length
                            : renews(i)                                            ? terms_.renewal
                                                                                   : std::nullopt;
        if (!length) {
            return {};
        }
        auto const& effective = times_[i].effective;
        auto const& one = known_.steps[i];
        return {(effective.is_set() ? effective.earliest() : one.earliest) + *length,
                (effective.is_set() ? effective.latest() : one.latest) + *length, static_cast<std::int32_t>(i), stage};
    }

    [[nodiscard]] effect_day notice_day(std::size_t i) const {
        auto const& one = known_.steps[i];
        if (auto const& effective = times_[i].effective; effective.is_set()) {
            return {effective.earliest(), effective.latest(), static_cast<std::int32_t>(i), 0};
        }
        auto const period = [&](known_step const& from) {
            return effect_day{from.earliest + *terms_.notice, from.latest + *terms_.notice, static_cast<std::int32_t>(i), 0};
        };
        if (one.action != static_cast<std::uint8_t>(participation_action::reinstate_notice)) {
            return terms_.notice ? period(one) : effect_day{};
        }
        // Whether a notice that was held back goes on where it stopped, or begins anew, is disputed.
        auto const given = last_before(i, participation_action::give_notice);
        auto const held = last_before(i, participation_action::hold_notice);
        if (!given || !held) {
            return terms_.notice ? period(one) : effect_day{};
        }
        auto const& named = times_[*given].effective;
        if (!named.is_set() && !terms_.notice) {
            return {};
        }
        auto const end = named.is_set() ? named.earliest() : known_.steps[*given].earliest + *terms_.notice;
        auto const left = (std::max)(std::int32_t{0}, static_cast<std::int32_t>(end - known_.steps[*held].latest));
        auto const at_once = one.earliest + left;
        return {at_once,
                (std::max)(at_once, terms_.notice ? one.latest + *terms_.notice : (std::max)(named.latest(), one.latest + left)),
                static_cast<std::int32_t>(i), 0};
    }

    [[nodiscard]] std::optional<std::size_t> last_before(std::size_t i, participation_action wanted) const {
        while (i-- != 0) {
            if (known_.steps[i].action == static_cast<std::uint8_t>(wanted)) {
                return i;
            }
        }
        return std::nullopt;
    }

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
    std::optional<std::vector<late_step>> late_{}; ///< where they are asked for
};

} // namespace detail

} // namespace entente

#endif
