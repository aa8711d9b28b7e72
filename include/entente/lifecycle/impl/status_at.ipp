// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_IMPL_STATUS_AT_IPP
#define ENTENTE_LIFECYCLE_IMPL_STATUS_AT_IPP

#include <entente/lifecycle/status_at.hpp>

#include <span>

namespace entente::inline v0_1::detail {

/// Adds those that the accounts of one step make.
inline void add_readings_of(compact_list<reading, 3>& to, std::span<account const> accounts, std::size_t step) {
    for (std::size_t k = 0; k != accounts.size() && to.size() != 63; ++k) {
        if (accounts[k].stance == stance::asserts && (accounts[k].on || accounts[k].length)) {
            to.push_back({static_cast<std::uint32_t>(step), static_cast<std::uint32_t>(k)});
        }
    }
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL compact_list<reading, 3> readings_of(history_view const& history) {
    compact_list<reading, 3> result;
    for (std::size_t i = 0; i != history.size(); ++i) {
        detail::add_readings_of(result, history.accounts_of(i), i);
    }
    return result;
}

} // namespace entente

namespace entente::inline v0_1::detail {

ENTENTE_DECL possible_row history_walk::row_of(std::uint8_t action, date const& on) noexcept {
    auto const* const row = history_.lifecycle().find(now_.standing, action);
    return row != nullptr ? possible_row{row, now_.standing, false} : row_after_ends(action, on);
}

ENTENTE_DECL bool history_walk::take(std::size_t i, std::uint8_t action) noexcept {
    auto const& table = history_.lifecycle();
    auto const* const row = table.find(now_.standing, action);
    if (row == nullptr) {
        return take_after_ends(i, action);
    }
    change_to(table.after(*row, now_.standing), i);
    return true;
}

ENTENTE_DECL void history_walk::change_to(raw_standing const& after, std::size_t i) noexcept {
    for (std::size_t region = 0; region != region_count; ++region) {
        if (after.states[region] != now_.standing.states[region]) {
            now_.standing.states[region] = after.states[region];
            now_.since[region] = static_cast<std::int32_t>(i);
        }
    }
    now_.last = static_cast<std::int32_t>(i);
}

ENTENTE_DECL possible_row history_walk::row_after_ends(std::uint8_t action, date const& on) noexcept {
    for (; seen_ <= now_.last; ++seen_) {
        see(static_cast<std::size_t>(seen_));
    }
    return row_by_ends(action, on);
}

ENTENTE_DECL bool history_walk::take_after_ends(std::size_t i, std::uint8_t action) noexcept {
    auto const found = row_after_ends(action, history_[i].effect_day());
    if (!found) {
        return false;
    }
    if (!found.prolongs) {
        change_to(history_.lifecycle().after(*found.row, found.from), i);
        now_.since[static_cast<std::size_t>(found.row->region)] = static_cast<std::int32_t>(i);
    }
    now_.last = static_cast<std::int32_t>(i);
    return true;
}

ENTENTE_DECL date history_walk::end_of(standing_region region) const noexcept {
    auto const step = ends_[static_cast<std::size_t>(region)];
    return step >= 0 ? **history_[static_cast<std::size_t>(step)].until : date{};
}

ENTENTE_DECL possible_row history_walk::row_by_ends(std::uint8_t action, date const& on) const noexcept {
    auto const& table = history_.lifecycle();
    auto const& now = seen_standing_;
    for (auto const region : {standing_region::hold, standing_region::provisional, standing_region::stage}) {
        auto const end = end_of(region);
        if (!end.is_set()) {
            continue;
        }
        auto from = now;
        if (region != standing_region::stage) {
            from.states[static_cast<std::size_t>(region)] = 0;
        } else {
            from.states[0] = table.at_end(end_set_in_, now.stage());
            from = table.is_ended(from.stage()) ? raw_standing{{from.stage(), 0, 0, 0}} : from;
        }
        auto const* const row = from == now ? nullptr : table.find(from, action);
        if (row == nullptr || row->region != region) {
            continue;
        }
        bool const same = (row->to == now.of(region) && region != standing_region::stage) ||
                          action == history_.action_of_step(static_cast<std::size_t>(ends_[static_cast<std::size_t>(region)]));
        if (same && !is_after_end(on, end)) {
            return {row, now, true};
        }
        if (!on.is_set() || on.latest() > end.earliest()) {
            return {row, from, false};
        }
    }
    return {};
}

ENTENTE_DECL void history_walk::see(std::size_t i) noexcept {
    auto const& table = history_.lifecycle();
    auto const step = history_[i];
    auto const* const own = table.find(seen_standing_, step.action);
    auto const by = own != nullptr ? possible_row{own, seen_standing_, false} : row_by_ends(step.action, step.effect_day());
    if (!by) {
        return;
    }
    auto const before = seen_standing_;
    auto const& row = *by.row;
    auto& end = ends_[static_cast<std::size_t>(row.region)];
    auto const named = *step.until ? static_cast<std::int32_t>(i) : -1;
    if (!by.prolongs) {
        seen_standing_ = table.after(row, by.from);
    }
    if (row.region != standing_region::stage) {
        end = seen_standing_.of(row.region) != 0 ? named : -1;
        return;
    }
    bool const anew =
        by.prolongs || by.from != before || before.stage() == 0 || table.is_ended(before.stage()) || row.ends_provisional;
    if (table.is_ended(seen_standing_.stage()) || by.from != before) {
        ends_ = {-1, -1, -1, -1};
    }
    if (row.ends_provisional) {
        ends_[static_cast<std::size_t>(standing_region::provisional)] = -1;
    }
    if (table.is_ended(seen_standing_.stage())) {
        return;
    }
    if (named >= 0 && !row.beside) {
        end = named;
        end_set_in_ = seen_standing_.stage();
    } else if (row.stays ? row.renews : anew) {
        end = -1;
    }
}

ENTENTE_DECL void known_steps::look_up(history_view const& history) {
    steps.resize(history.size());
    history.copy_steps(steps.data()); // whatever was there before
    readings.clear();
    for (std::size_t i = 0; i != history.size(); ++i) {
        if (steps[i].has_accounts) {
            add_readings_of(readings, history.accounts_of(i), i);
        }
    }
}

/// Adds the standings that are possible in one reading from the first to the last of some days. The steps have the days that they have in that reading.
inline void add_reading(state_set& to, history_view const& history, compact_list<known_step, 16>& known, std::size_t number,
                        day first, day last, std::vector<std::uint32_t>* refused = nullptr) {
    auto const bit = std::uint64_t{1} << number;
    auto const n = known.size();
    auto* const steps = known.data();
    day earliest_end = day::last();
    for (std::size_t i = n; i-- != 0;) {
        earliest_end = steps[i].latest < earliest_end ? steps[i].latest : earliest_end;
        steps[i].by_then = earliest_end;
    }
    auto const begins = history.beginning();
    day from = day::first();
    if (begins.in_the_middle) {
        from = begins.from.earliest();
        day until = begins.from.latest() < earliest_end ? begins.from.latest() : earliest_end;
        until = until < from ? from : until;
        if (first < until) {
            to.unknown_in |= bit;
        }
    }
    history_walk walk(history, begins.standing);
    auto const take = [&](std::size_t k) {
        if (!walk.take(k, steps[k].action) && refused != nullptr) {
            refused->push_back(static_cast<std::uint32_t>(k));
        }
    };
    std::size_t taken = 0;
    std::size_t at = 0;
    std::size_t const sorted = to.states.size(); // by the readings before this one
    for (std::size_t k = 0;; ++k) {
        day const begin = from < first ? first : from;
        if (from > last) {
            break;
        }
        day next_from = day::last();
        day until = day::last();
        if (k != n) {
            next_from = steps[k].earliest < from ? from : steps[k].earliest;
            until = steps[k].by_then < next_from ? next_from : steps[k].by_then;
        }
        if (begin < until || k == n) {
            // The walk is the same in each reading, so standings come in one order: by the last step that changed any region.
            auto const key = last_change(walk.now());
            while (at != sorted && last_change(to.states[at]) < key) {
                ++at;
            }
            auto const newest = to.states.size() - 1;
            possible_state* found = at != sorted && last_change(to.states[at]) == key               ? &to.states[at]
                                    : newest + 1 != sorted && last_change(to.states[newest]) == key ? &to.states[newest]
                                                                                                    : nullptr;
            if (found == nullptr) {
                to.states.push_back(walk.now());
                found = &to.states[to.states.size() - 1];
            }
            found->possible_in |= bit;
            found->last = walk.now().last > found->last ? walk.now().last : found->last;
        }
        if (k == n) {
            break;
        }
        take(k);
        taken = k + 1;
        from = next_from;
    }
    for (; refused != nullptr && taken != n; ++taken) {
        take(taken);
    }
    bool all_equal = true;
    possible_state const* earlier = nullptr;
    for (possible_state const& one : to.states) {
        if ((one.possible_in & bit) != 0) {
            all_equal = all_equal && (earlier == nullptr || earlier->standing == one.standing);
            earlier = &one;
        }
    }
    if (all_equal && (to.unknown_in & bit) == 0) {
        for (possible_state& one : to.states) {
            one.certain_in |= one.possible_in & bit;
        }
    }
    if (sorted != 0 && to.states.size() != sorted) {
        std::sort(to.states.begin(), to.states.end(),
                  [](possible_state const& a, possible_state const& b) { return last_change(a) < last_change(b); });
    }
}

ENTENTE_DECL state_set possible_states(history_view const& history, known_steps& known, day first, day last, bool with_refused) {
    state_set result;
    auto const& readings = known.readings;
    result.readings = readings.size() == 63 ? ~std::uint64_t{0} : (std::uint64_t{2} << readings.size()) - 1;
    for (known_step& one : known.steps) {
        one.set_days(one.on);
        result.has_accounts = result.has_accounts || one.has_accounts;
    }
    add_reading(result, history, known.steps, 0, first, last, with_refused ? &result.refused : nullptr);
    for (std::size_t i = 0; i != readings.size(); ++i) {
        known_step& one = known.steps[readings[i].step];
        one.set_days(day_in(history, readings[i]));
        add_reading(result, history, known.steps, i + 1, first, last);
        one.set_days(one.on);
    }
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL certainty is_open(history_view const& history, date const& when) {
    return possible_states(history, when.earliest(), when.latest()).where([&](raw_standing const& now) {
        return now.stage() != 0 && !history.lifecycle().is_ended(now.stage());
    });
}

ENTENTE_DECL std::vector<std::uint32_t> refused_steps(history_view const& history) {
    std::vector<std::uint32_t> result;
    detail::history_walk walk(history);
    for (std::size_t i = 0; i != history.size(); ++i) {
        if (!walk.take(i)) {
            result.push_back(static_cast<std::uint32_t>(i));
        }
    }
    return result;
}

} // namespace entente

#endif
