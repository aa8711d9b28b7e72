// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_EFFECT_HPP
#define ENTENTE_LIFECYCLE_EFFECT_HPP

/// What has effect on a day: the recorded standing, and what the steps say about time. A step has effect from its `effective` day. What it made lasts until its `until` day, or for the agreement's
/// fixed term. A day that was only announced makes the outcome possible, not certain. Answers about obligations, edges and promises follow this; `status_at` shows the record alone.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/duration.hpp>
#include <entente/core/short_list.hpp>
#include <entente/lifecycle/agreement.hpp>
#include <entente/lifecycle/commitment.hpp>
#include <entente/lifecycle/history_view.hpp>
#include <entente/lifecycle/participation.hpp>
#include <entente/lifecycle/standing.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/lifecycle/transition.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/commitment.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace entente::inline v0_1 {

/// What an instrument says about time besides its history.
struct effect_terms {
    std::optional<duration> length{};  ///< of the fixed term that begins with entry into force
    std::optional<duration> renewal{}; ///< of the term that a renewal begins
    std::optional<duration> notice{};  ///< after which a notice takes effect that names no day
    bool has_term = false;             ///< its term is fixed: a renewal without a length ends the end
    bool abstains = false;             ///< a promise of conduct: it is kept when its end comes

    [[nodiscard]] bool is_empty() const noexcept { return !has_term && !notice && !abstains; }
};

/// The terms of an instrument. A kind without terms has none.
template <instrument T>
[[nodiscard]] effect_terms terms_of(T const&) noexcept {
    return {};
}

[[nodiscard]] inline effect_terms terms_of(agreement const& one) noexcept {
    effect_terms result;
    if (one.term && one.term->kind == term_kind::fixed && one.term->length) {
        result.has_term = true;
        result.length = one.term->length;
        result.renewal = one.term->renewal;
    }
    return result;
}

/// The terms of a participation: the notice that its agreement asks for (twelve months where the agreement is silent, VCLT 56.2).
[[nodiscard]] inline effect_terms terms_of(agreement const& whole, participation const&) noexcept {
    effect_terms result;
    if (whole.withdrawal) {
        result.notice = whole.withdrawal->notice   ? whole.withdrawal->notice
                        : whole.withdrawal->silent ? std::optional(duration::of_months(12))
                                                   : std::nullopt;
    }
    return result;
}

[[nodiscard]] inline effect_terms terms_of(commitment const& one) noexcept {
    effect_terms result;
    result.abstains = one.kind == commitment_kind::conduct && !one.due && one.achieves.empty();
    return result;
}

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
        states_.assign(1, effect_state{begins.standing, {}, {}, {}, false});
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
            bool const anew = action == commitment_action::pledge || action == commitment_action::accept;
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
        if (!terms_.notice) {
            return {};
        }
        // Whether a notice that was held back goes on where it stopped, or begins anew, is disputed.
        bool const goes_on = one.action == static_cast<std::uint8_t>(participation_action::reinstate_notice);
        return {goes_on ? one.earliest : one.earliest + *terms_.notice, one.latest + *terms_.notice, static_cast<std::int32_t>(i),
                0};
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

/// The date that may mean just these days, where there is one.
[[nodiscard]] inline std::optional<date> date_of_days(day first, day last) noexcept {
    for (auto const& one : {date::from(first), date::from(first.year(), first.month()), date::from(first.year())}) {
        if (one && one->earliest() == first && one->latest() == last) {
            return one;
        }
    }
    return std::nullopt;
}

/// What became of a promise of conduct that has ended: kept, unless it was breached, or performed in part only.
[[nodiscard]] inline commitment_stage stage_of_conduct(commitment_stage now, bool breached) noexcept {
    bool const in_part = now == commitment_stage::reduced || now == commitment_stage::partly_fulfilled;
    return breached ? commitment_stage::breached : in_part ? commitment_stage::partly_fulfilled : commitment_stage::fulfilled;
}

/// What the stage of a state counts as when its end has passed.
[[nodiscard]] inline std::uint8_t stage_after_end(lifecycle_table const& table, effect_terms const& terms, effect_state const& of,
                                                  std::uint8_t hold) noexcept {
    auto const now = of.standing.stage();
    auto const stage = static_cast<commitment_stage>(now);
    if (terms.abstains && hold == 0 && stage != commitment_stage::offered && stage != commitment_stage::breached) {
        return static_cast<std::uint8_t>(stage_of_conduct(stage, of.breached));
    }
    return table.at_end(of.ends[0].stage, now);
}

/// Calls `add(standing)` for each standing that a state may have come to on some days, by its ends and by what was announced.
template <class Add>
void each_outcome(lifecycle_table const& table, effect_terms const& terms, effect_state const& of, day first, day last, Add add) {
    auto const add_ended_or = [&](std::uint8_t stage, raw_standing now) {
        now.states[0] = stage;
        add(table.is_ended(stage) ? raw_standing{{stage, 0, 0, 0}} : now);
    };
    auto const passed = [&](standing_region region) { return of.ends[static_cast<std::size_t>(region)].has_passed(first, last); };
    auto const hold_over = passed(standing_region::hold);
    auto const provisional_over = passed(standing_region::provisional);
    auto const stage_over = passed(standing_region::stage);
    for (int h = 0; h != 2; ++h) {
        if (hold_over == (h == 0 ? certainty::yes : certainty::no)) {
            continue;
        }
        for (int p = 0; p != 2; ++p) {
            if (provisional_over == (p == 0 ? certainty::yes : certainty::no)) {
                continue;
            }
            auto now = of.standing;
            now.states[static_cast<std::size_t>(standing_region::hold)] = h != 0 ? std::uint8_t{0} : now.of(standing_region::hold);
            now.states[static_cast<std::size_t>(standing_region::provisional)] =
                p != 0 ? std::uint8_t{0} : now.of(standing_region::provisional);
            if (stage_over != certainty::yes) {
                add(now);
                if (of.announced.has_come(first, last) != certainty::no) {
                    add_ended_or(of.announced.stage, now);
                }
                if (of.ends[static_cast<std::size_t>(standing_region::notice)].has_come(first, last) != certainty::no) {
                    add_ended_or(static_cast<std::uint8_t>(participation_stage::withdrawn), now);
                }
            }
            if (stage_over != certainty::no) {
                add_ended_or(stage_after_end(table, terms, of, now.of(standing_region::hold)), now);
            }
        }
    }
}

/// Whether a promise is over by its terms though what became of it is no stage that ends it: it was breached before, or performed in part. Linear in the steps, times the readings.
[[nodiscard]] inline certainty is_over_by_terms(commitment const& one, date const& when) {
    history_view const history(one);
    auto const terms = terms_of(one);
    if (is_plain(history, terms)) {
        return certainty::no;
    }
    known_steps known(history);
    bool some = false;
    bool all = true;
    auto const unknown = effect_walk(history, known, terms, when.earliest(), when.latest())
                             .each([&](std::size_t, effect_state const& state, day first, day last) {
                                 bool const waits = state.standing.stage() == static_cast<std::uint8_t>(commitment_stage::breached);
                                 auto const over = waits ? certainty::no : state.ends[0].has_passed(first, last);
                                 some = some || over != certainty::no;
                                 all = all && over == certainty::yes;
                             });
    return !some ? certainty::no : all && unknown == 0 ? certainty::yes : certainty::maybe;
}

/// Whether a promise was breached by a day since it was made last.
[[nodiscard]] inline certainty was_breached(commitment const& one, date const& when) {
    auto result = certainty::no;
    for (auto step = one.history.rbegin(); step != one.history.rend(); ++step) {
        auto const on = step->on.value_or(date{});
        auto const come = !on.is_set()
                              ? certainty::maybe
                              : detail::effect_day{on.earliest(), on.latest(), 0, 0}.has_come(when.earliest(), when.latest());
        if (step->action == commitment_action::breach) {
            result = result | come;
        }
        if ((step->action == commitment_action::pledge || step->action == commitment_action::accept) && come == certainty::yes) {
            break;
        }
    }
    return result;
}

} // namespace detail

/// The standings that may have effect on some day from `first` to `last`: `since` and `last` of each are not set. The same as `possible_states` where nothing in the history or the terms speaks of
/// time. Linear in the steps, times the readings.
[[nodiscard]] inline state_set states_in_effect(history_view const& history, effect_terms const& terms, day first, day last) {
    detail::known_steps known(history);
    if (detail::is_plain(history, terms)) {
        return detail::possible_states(history, known, first, last);
    }
    state_set result;
    result.readings = known.readings.size() == 63 ? ~std::uint64_t{0} : (std::uint64_t{2} << known.readings.size()) - 1;
    auto const& table = history.lifecycle();
    result.unknown_in =
        detail::effect_walk(history, known, terms, first, last)
            .each([&](std::size_t reading, detail::effect_state const& one, day begin, day end) {
                detail::each_outcome(table, terms, one, begin, end, [&](raw_standing const& now) {
                    auto const* at = std::find_if(result.states.begin(), result.states.end(),
                                                  [&](possible_state const& other) { return other.standing == now; });
                    if (at == result.states.end()) {
                        possible_state made;
                        made.standing = now;
                        result.states.push_back(made);
                        at = result.states.end() - 1;
                    }
                    result.states[static_cast<std::size_t>(at - result.states.begin())].possible_in |= std::uint64_t{1} << reading;
                });
            });
    for (std::size_t r = 0; r <= known.readings.size(); ++r) {
        auto const bit = std::uint64_t{1} << r;
        auto const in_it = [&](possible_state const& one) { return (one.possible_in & bit) != 0; };
        if ((result.unknown_in & bit) == 0 && std::count_if(result.states.begin(), result.states.end(), in_it) == 1) {
            std::find_if(result.states.begin(), result.states.end(), in_it)->certain_in |= bit;
        }
    }
    return result;
}

/// The standings of an instrument that may have effect on a day.
///
///     states_in_effect(moratorium, date{2021, 9, 5}).is(standing_region::stage, static_cast<std::uint8_t>(agreement_stage::expired));
template <instrument T>
[[nodiscard]] state_set states_in_effect(T const& one, date const& when) {
    return states_in_effect(history_view(one), terms_of(one), when.earliest(), when.latest());
}

/// The standings of a participation that may have effect on a day.
[[nodiscard]] inline state_set states_in_effect(agreement const& whole, participation const& part, date const& when) {
    return states_in_effect(history_view(part), terms_of(whole, part), when.earliest(), when.latest());
}

/// Whether an instrument has begun and is not over on a day, by its terms too. Linear in the steps.
template <instrument T>
[[nodiscard]] certainty is_open_in_effect(T const& one, date const& when) {
    auto const& table = history_view(one).lifecycle();
    return states_in_effect(one, when).where(
        [&](raw_standing const& now) { return now.stage() != 0 && !table.is_ended(now.stage()); });
}

} // namespace entente

#endif
