// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_IMPL_DETAIL_EFFECT_WALK_IPP
#define ENTENTE_LIFECYCLE_IMPL_DETAIL_EFFECT_WALK_IPP

#include <entente/lifecycle/detail/effect_walk.hpp>

namespace entente::inline v0_1::detail {

/// Sees entries into force that may lie before the steps ahead of them: after succession, a treaty is in force for a state from a day before it says so.
class early_entries {
public:
    explicit early_entries(lifecycle_table const& table) noexcept : is_participation_(table.is_of<participation_action>()) {}

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

ENTENTE_DECL bool is_plain(history_view const& history, effect_terms const& terms) noexcept {
    if (terms.has_term || history.names_other_days()) {
        return false;
    }
    if (!history.lifecycle().is_of<participation_action>()) {
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

ENTENTE_DECL effect_walk::effect_walk(history_view const& history, known_steps& known, effect_terms const& terms, day first,
                                      day last)
    : history_(history), table_(history.lifecycle()), known_(known), terms_(terms), first_(first), last_(last) {
    times_.resize(history.size());
    for (std::size_t i = 0; i != history.size(); ++i) {
        auto const one = history[i];
        times_[i] = {*one.effective ? **one.effective : date{}, *one.until ? **one.until : date{}};
    }
}

ENTENTE_DECL std::vector<effect_walk::late_step> effect_walk::late_steps() {
    late_.emplace();
    said_ = nullptr;
    for (known_step& one : known_.steps) {
        one.set_days(one.on);
    }
    auto const nothing = [](std::size_t, effect_state const&, day, day) {};
    static_cast<void>(each_in(0, nothing));
    return *std::move(late_);
}

ENTENTE_DECL void effect_walk::reach_back() {
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

ENTENTE_DECL bool effect_walk::enters_into_force(std::uint8_t action) const noexcept {
    return std::any_of(table_.begin(), table_.end(),
                       [action](transition const& row) { return row.action == action && row.ends_provisional && row.to != 0; });
}

ENTENTE_DECL void effect_walk::take(std::size_t i) {
    auto const action = known_.steps[i].action;
    // An end that has passed by the day of effect has passed for the step: what is decided in December takes up again in January.
    auto const& on = known_.steps[i].on;
    auto const& later = times_[i].effective;
    bool const is_later = later.is_set() && (!on.is_set() || later.latest() > on.earliest());
    auto const found = walk_.row_of(action, is_later ? later : on);
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

ENTENTE_DECL void effect_walk::supersede(effect_state& to, transition const& row) const {
    // What was suspended does not begin on the day that was announced; what is in force may still end on it.
    bool const is_put_off = row.region == standing_region::hold && !table_.is_ended(to.announced.stage);
    if ((row.region == standing_region::stage && !row.stays) || is_put_off) {
        to.announced = {};
    }
    if (row.region == standing_region::notice) {
        to.ends[static_cast<std::size_t>(standing_region::notice)] = {};
    }
}

ENTENTE_DECL certainty effect_walk::lateness(effect_state const& of, std::size_t i, possible_row const& by,
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

ENTENTE_DECL void effect_walk::apply_to(std::size_t s, std::size_t i, possible_row const& by, raw_standing const& before) {
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

ENTENTE_DECL void effect_walk::apply(effect_state& to, std::size_t i, possible_row const& by, raw_standing const& before,
                                     certainty late) {
    auto const& row = *by.row;
    auto const notice_end = to.ends[static_cast<std::size_t>(standing_region::notice)];
    supersede(to, row);
    to.pending = {};
    if (table_.is_of<commitment_action>()) {
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
        take_notice(to, i, notice_end);
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

ENTENTE_DECL effect_day effect_walk::own_end(std::size_t i) const {
    auto const stage = declared_.stage();
    auto const& effective = times_[i].effective;
    auto const& one = known_.steps[i];
    auto const after = [&](duration const& length) {
        return effect_day{(effective.is_set() ? effective.earliest() : one.earliest) + length,
                          (effective.is_set() ? effective.latest() : one.latest) + length, static_cast<std::int32_t>(i), stage};
    };
    if (said_ != nullptr && said_of_ == i && said_->length) {
        return after(*said_->length);
    }
    if (auto const& until = times_[i].until; until.is_set()) {
        return {until.earliest(), until.latest(), static_cast<std::int32_t>(i), stage};
    }
    bool const takes_effect =
        is_of_agreement(i, agreement_action::enter_into_force) ||
        (is_of_agreement(i, agreement_action::adopt) && stage == static_cast<std::uint8_t>(agreement_stage::in_force));
    auto const length = takes_effect ? terms_.length : renews(i) ? terms_.renewal : std::nullopt;
    return length ? after(*length) : effect_day{};
}

ENTENTE_DECL void effect_walk::take_notice(effect_state& to, std::size_t i, effect_day const& before) const {
    auto& end = to.ends[static_cast<std::size_t>(standing_region::notice)];
    auto const& one = known_.steps[i];
    auto const action = static_cast<participation_action>(one.action);
    bool const names_day = times_[i].effective.is_set();
    if (action == participation_action::hold_notice) {
        auto const left = [&](day until, day since) {
            return static_cast<std::int32_t>((std::max)(std::int64_t{0}, until - since));
        };
        to.left_least = before.is_set() ? left(before.earliest, one.latest) : -1;
        to.left_most = before.is_set() ? left(before.latest, one.earliest) : -1;
    }
    if (declared_.of(standing_region::notice) != static_cast<std::uint8_t>(notice_state::given)) {
        end = {};
    } else if (action == participation_action::extend_notice && !names_day) {
        // Until when is not known: it takes effect on the day before that, or on some day after it.
        end = before.is_set() ? effect_day{before.earliest, day::last(), static_cast<std::int32_t>(i), 0} : effect_day{};
    } else {
        end = action == participation_action::reinstate_notice && !names_day ? reinstated_day(i, to) : notice_day(i);
    }
}

ENTENTE_DECL effect_day effect_walk::notice_day(std::size_t i) const {
    auto const& one = known_.steps[i];
    auto const step = static_cast<std::int32_t>(i);
    if (auto const& effective = times_[i].effective; effective.is_set()) {
        return {effective.earliest(), effective.latest(), step, 0};
    }
    return terms_.notice ? effect_day{one.earliest + *terms_.notice, one.latest + *terms_.notice, step, 0} : effect_day{};
}

ENTENTE_DECL effect_day effect_walk::reinstated_day(std::size_t i, effect_state const& held) const {
    if (held.left_least < 0 && !terms_.notice) {
        return {};
    }
    // Whether a notice that was held goes on where it stopped, or begins anew, is disputed.
    auto const& one = known_.steps[i];
    auto const at_once = one.earliest + (std::max)(std::int32_t{0}, held.left_least);
    auto const last = terms_.notice ? one.latest + *terms_.notice : one.latest + held.left_most;
    return {at_once, (std::max)(at_once, last), static_cast<std::int32_t>(i), 0};
}

} // namespace entente::detail

#endif
