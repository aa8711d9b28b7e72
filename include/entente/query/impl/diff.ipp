// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_DIFF_IPP
#define ENTENTE_QUERY_IMPL_DIFF_IPP

#include <entente/query/diff.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

[[nodiscard]] inline bool same_standing(possible_standing const& a, possible_standing const& b) noexcept {
    return a.stage == b.stage && a.hold == b.hold && a.notice == b.notice && a.provisional == b.provisional;
}

[[nodiscard]] inline bool same_standing(possible_state const& a, possible_state const& b) noexcept {
    return a.standing == b.standing;
}

/// Reading by reading: yes where the standings are disjoint in each, no where both are one equal standing in each, else maybe.
template <class Standings>
[[nodiscard]] certainty has_changed(Standings const& before, certainty unknown_before, Standings const& after,
                                    certainty unknown_after) {
    if (unknown_before != certainty::no || unknown_after != certainty::no) {
        return before.empty() && after.empty() ? certainty::no : certainty::maybe;
    }
    bool disjoint = true;
    bool equal = true;
    for (auto const& a : before) {
        for (auto const& b : after) {
            if ((a.possible_in & b.possible_in) != 0) { // in some reading of the earlier record
                (same_standing(a, b) ? disjoint : equal) = false;
            }
        }
    }
    return disjoint ? certainty::yes : equal ? certainty::no : certainty::maybe;
}

ENTENTE_DECL bool is_among(inference const& one, std::vector<inference> const& all) {
    return std::any_of(all.begin(), all.end(), [&](inference const& other) {
        return other.state == one.state && other.waits_for == one.waits_for && other.certain == one.certain;
    });
}

/// What is inferred here and not there.
[[nodiscard]] inline std::vector<inference> without(std::vector<inference> const& here, std::vector<inference> const& there) {
    std::vector<inference> result;
    std::copy_if(here.begin(), here.end(), std::back_inserter(result),
                 [&](inference const& each) { return !is_among(each, there); });
    return result;
}

/// What a standing has in one of the regions beside its stage, as a number; 0 is none.
[[nodiscard]] inline int value_of(possible_standing const& one, standing_region region) noexcept {
    switch (region) {
    case standing_region::hold: return static_cast<int>(one.hold);
    case standing_region::notice: return static_cast<int>(one.notice);
    case standing_region::provisional: return static_cast<int>(one.provisional);
    case standing_region::stage: break;
    }
    return 0;
}

ENTENTE_DECL void add_steps(std::vector<step_answer>& to, instrument_state const& before, instrument_state const& after) {
    std::int32_t known = -1;
    for (possible_standing const& one : before.possible) {
        known = one.last && one.last->step > known ? one.last->step : known;
    }
    for (possible_standing const& one : after.possible) {
        for (region_origin const& origin : one.since) {
            bool const there =
                std::any_of(to.begin(), to.end(), [&](step_answer const& other) { return other.step == origin.made_by.step; });
            // What was suspended and resumed in between is as it was.
            bool const is_as_before =
                value_of(one, origin.region) == (before.possible.empty() ? 0 : value_of(before.possible[0], origin.region)) &&
                origin.region != standing_region::stage;
            if (origin.made_by.step > known && !there && !is_as_before) {
                to.push_back(origin.made_by);
            }
        }
    }
    std::sort(to.begin(), to.end(), [](step_answer const& a, step_answer const& b) { return a.step < b.step; });
}

/// Whether something holds of every standing, and there is one.
template <class Holds>
[[nodiscard]] bool of_all(std::vector<possible_standing> const& all, Holds holds) {
    return !all.empty() && std::all_of(all.begin(), all.end(), holds);
}

[[nodiscard]] inline std::vector<change_kind> kinds_of_change(change const& one) {
    std::vector<change_kind> result;
    if (one.changed == certainty::yes) {
        using phase = standing_phase;
        auto const over = [](possible_standing const& each) { return each.phase == phase::fulfilled || each.phase == phase::over; };
        auto const closed = [&](possible_standing const& each) { return each.phase == phase::not_begun || over(each); };
        auto const open = [&](possible_standing const& each) { return !closed(each); };
        auto const on_hold = [](possible_standing const& each) { return each.phase == phase::suspended; };
        auto const running = [](possible_standing const& each) { return each.phase != phase::suspended; };
        if ((one.before.empty() || of_all(one.before, closed)) && of_all(one.after, open)) {
            result.push_back(change_kind::opened);
        }
        if (of_all(one.before, open) && of_all(one.after, over)) {
            result.push_back(change_kind::closed);
        }
        if (of_all(one.before, running) && of_all(one.after, on_hold)) {
            result.push_back(change_kind::suspended);
        }
        // A restart that was only agreed resumes nothing.
        auto const resumed = [&](possible_standing const& each) {
            return open(each) && running(each) && each.phase != phase::resuming;
        };
        auto const interrupted = [](possible_standing const& each) {
            return each.phase == phase::suspended || each.phase == phase::resuming;
        };
        if (of_all(one.before, interrupted) && of_all(one.after, resumed)) {
            result.push_back(change_kind::resumed);
        }
        if (of_all(one.after, [](possible_standing const& each) { return each.phase == phase::fulfilled; })) {
            result.push_back(change_kind::fulfilled);
        }
    }
    if (std::any_of(one.inferences_added.begin(), one.inferences_added.end(), [](inference const& each) {
            return each.state == inferred_state::overdue && each.certain == certainty::yes;
        })) {
        result.push_back(change_kind::became_overdue);
    }
    return result;
}

/// From no state, or to none, where one of two dossiers does not have the instrument.
[[nodiscard]] inline std::optional<change> change_between(instrument_state const* then, instrument_state const* now) {
    static instrument_state const nothing{};
    auto const& before = then != nullptr ? *then : nothing;
    auto const& after = now != nullptr ? *now : nothing;
    auto const& known = now != nullptr ? *now : *then;
    change one;
    one.changed = then != nullptr && now != nullptr ? has_changed(before.possible, before.unknown, after.possible, after.unknown)
                  : std::all_of(known.possible.begin(), known.possible.end(),
                                [](possible_standing const& each) { return each.since.empty(); })
                      ? certainty::no
                      : certainty::yes;
    one.inferences_ended = without(before.inferred, after.inferred);
    one.inferences_added = without(after.inferred, before.inferred);
    bool const in_both = then != nullptr && now != nullptr;
    if (in_both && one.changed == certainty::no && one.inferences_ended.empty() && one.inferences_added.empty()) {
        return std::nullopt;
    }
    one.instrument = known.instrument;
    one.name = known.name;
    one.sign = known.sign;
    one.sign_suspended = known.sign_suspended;
    one.before = before.possible;
    one.after = after.possible;
    add_steps(one.steps, before, after);
    one.kinds = kinds_of_change(one);
    if (!in_both) {
        one.kinds.insert(one.kinds.begin(), now != nullptr ? change_kind::added : change_kind::removed);
    }
    return one;
}

/// Adds what changed of an instrument that one of two snapshots has, or both.
inline void add_change(changes& to, instrument_state const* then, instrument_state const* now) {
    // What is perhaps so on one day is no change from that day to itself.
    if (to.from == to.to && then != nullptr && now != nullptr && *then == *now) {
        return;
    }
    if (auto one = change_between(then, now)) {
        to.all.push_back(*std::move(one));
    }
}

/// Whether an instrument that both have may have changed: by numbers, before anything is looked up.
[[nodiscard]] inline bool may_have_changed(snapshot_view const& before, std::size_t i, snapshot_view const& after, std::size_t k) {
    if (has_changed(before.standings(i).states, before.is_unknown(i), after.standings(k).states, after.is_unknown(k)) !=
        certainty::no) {
        return true;
    }
    auto const then = before.inferred(i);
    auto const now = after.inferred(k);
    return !without(then, now).empty() || !without(now, then).empty();
}

inline constexpr std::size_t not_there = static_cast<std::size_t>(-1);

/// Calls `add(i, k)` for each instrument that is the i-th of one list and the k-th of another, in the order of the first and then of those that only the other has. `name(list, i)` names
/// one. Linear where both name the same in the same order, else n log n.
template <class List, class Name, class Add>
void pair_up(List const& before, std::size_t before_size, List const& after, std::size_t after_size, Name name, Add add) {
    std::size_t same = 0;
    while (same != before_size && same != after_size && name(before, same) == name(after, same)) {
        add(same, same);
        ++same;
    }
    std::vector<std::pair<ref_parts, std::size_t>> later;
    for (std::size_t k = same; k != after_size; ++k) {
        later.emplace_back(name(after, k), k);
    }
    std::sort(later.begin(), later.end());
    std::vector<std::size_t> taken(later.size(), 0); // of one id there several times: how many, at the first of them
    std::vector<bool> in_both(after_size, false);
    for (std::size_t i = same; i != before_size; ++i) {
        auto const wanted = name(before, i);
        auto const first = static_cast<std::size_t>(
            std::lower_bound(later.begin(), later.end(), std::pair(wanted, std::size_t{0})) - later.begin());
        auto const at = first != later.size() ? first + taken[first] : first;
        if (at < later.size() && later[at].first == wanted) {
            ++taken[first];
            in_both[later[at].second] = true;
            add(i, later[at].second);
        } else {
            add(i, not_there);
        }
    }
    for (std::size_t k = same; k != after_size; ++k) {
        if (!in_both[k]) {
            add(not_there, k);
        }
    }
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL changes diff(snapshot const& before, snapshot const& after) {
    changes result;
    result.from = before.on;
    result.to = after.on;
    detail::pair_up(
        before, before.instruments.size(), after, after.instruments.size(),
        [](snapshot const& of, std::size_t i) { return of.instruments[i].instrument.parts(); },
        [&](std::size_t i, std::size_t k) {
            detail::add_change(result, i != detail::not_there ? &before.instruments[i] : nullptr,
                               k != detail::not_there ? &after.instruments[k] : nullptr);
        });
    return result;
}

ENTENTE_DECL changes diff(snapshot_view const& before, snapshot_view const& after) {
    changes result;
    result.from = before.on();
    result.to = after.on();
    detail::pair_up(
        before, before.size(), after, after.size(), [](snapshot_view const& of, std::size_t i) { return of.instrument(i).name(); },
        [&](std::size_t i, std::size_t k) {
            bool const was = i != detail::not_there;
            bool const is = k != detail::not_there;
            if (was && is && !detail::may_have_changed(before, i, after, k)) {
                return;
            }
            auto const then = was ? std::optional(before[i]) : std::nullopt;
            auto const now = is ? std::optional(after[k]) : std::nullopt;
            detail::add_change(result, was ? &*then : nullptr, is ? &*now : nullptr);
        });
    return result;
}

} // namespace entente

#endif
