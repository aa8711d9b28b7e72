// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_LIFECYCLE_CHART_IPP
#define ENTENTE_QUERY_IMPL_LIFECYCLE_CHART_IPP

#include <entente/query/lifecycle_chart.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/lifecycle/lifecycles.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <cstddef>

namespace entente::inline v0_1::detail {

/// The position of a stage in its enumeration.
[[nodiscard]] inline std::uint32_t position_of(enumeration const& stages, std::uint8_t stage) noexcept {
    auto const found = std::find_if(stages.begin(), stages.end(), [&](named_enumerator const& one) { return one.value == stage; });
    return static_cast<std::uint32_t>(found - stages.begin());
}

/// What a row does, without the stages in which it is possible.
[[nodiscard]] inline chart_move move_of(lifecycle_table const& table, transition const& row) {
    chart_move result;
    result.action = table.actions.name_of(row.action);
    if (!row.stays && row.region == standing_region::stage) {
        result.to = position_of(table.stages, row.to);
    } else if (!row.stays) {
        result.region = row.region;
        result.state = table.states(row.region).name_of(row.to);
    }
    return result;
}

/// Whether two rows do the same.
[[nodiscard]] inline bool is_same_move(transition const& a, transition const& b) noexcept {
    return a.action == b.action && a.stays == b.stays && (a.stays || (a.region == b.region && a.to == b.to));
}

/// The standing in effect just before a step, if an end that an earlier step named has certainly passed by then; else nothing.
[[nodiscard]] inline std::optional<raw_standing> after_named_end(dossier_index const& index, indexed_instrument const& of,
                                                                 history_view const& history, std::size_t i) {
    auto const on = history[i].effect_day();
    auto const day_before = on.is_set() && on.exact() ? date::from(*on.exact() - 1) : std::nullopt;
    bool has_passed = false;
    bool is_later = true; // than each step before it
    for (std::size_t k = 0; day_before && k != i; ++k) {
        auto const step = history[k];
        has_passed = has_passed || (*step.until && (*step.until)->latest() < on.earliest());
        is_later = is_later && step.effect_day().is_set() && step.effect_day().latest() < on.earliest();
    }
    if (!has_passed || !is_later) {
        return std::nullopt;
    }
    auto const then = states_in_effect(index, of, *day_before);
    return then.states.size() == 1 && then.unknown_in == 0 ? std::optional(then.states[0].standing) : std::nullopt;
}

/// A standing on the day of a step. A hold that names its end is over if the day certainly comes after it.
[[nodiscard]] inline raw_standing on_day_of(history_view const& history, possible_state const& now, raw_standing standing,
                                            std::size_t i) {
    auto const hold = static_cast<std::size_t>(standing_region::hold);
    auto const by = now.since[hold];
    if (by >= 0 && static_cast<std::size_t>(by) != i) {
        auto const on = history[i].effect_day();
        auto const step = history[static_cast<std::size_t>(by)];
        if (*step.until && on.is_set() && on.earliest() > (*step.until)->latest()) {
            standing.states[hold] = 0;
        }
    }
    return standing;
}

/// The position, among the moves of a chart, of that of a row.
[[nodiscard]] inline std::uint32_t move_number(lifecycle_table const& table, transition const& row) noexcept {
    std::uint32_t result = 0;
    for (auto const* one = table.begin(); one != table.end(); ++one) {
        auto const* const first =
            std::find_if(table.begin(), one, [&](transition const& each) { return is_same_move(each, *one); });
        if (first == one) {
            if (is_same_move(*one, row)) {
                return result;
            }
            ++result;
        }
    }
    return result;
}

/// Adds the steps of an instrument to its chart. Returns where the last one left it.
[[nodiscard]] inline raw_standing add_path(dossier_index const& index, indexed_instrument const& of, lifecycle_chart& to) {
    auto const history = of.history();
    auto const& table = history.lifecycle();
    history_walk walk(history);
    for (std::size_t i = 0; i != history.size(); ++i) {
        chart_step made;
        made.taken = answer_for(index, of, i);
        auto const by = walk.row_of(history.action_of_step(i), history[i].effect_day());
        auto const from = on_day_of(history, walk.now(), by ? by.from : walk.now().standing, i);
        walk.take(i);
        made.move = by ? std::optional(move_number(table, *by.row)) : std::nullopt;
        made.from = position_of(table.stages, from.stage());
        made.phase_from = table.phase_of(after_named_end(index, of, history, i).value_or(from));
        made.to = position_of(table.stages, walk.now().standing.stage());
        made.phase = table.phase_of(on_day_of(history, walk.now(), walk.now().standing, i));
        auto const accounts = history.accounts_of(i);
        made.contested = std::any_of(accounts.begin(), accounts.end(), contests);
        to.path.push_back(std::move(made));
    }
    return walk.now().standing;
}

/// Where an instrument stands in effect on the day of compilation, if that is certain.
[[nodiscard]] inline std::optional<raw_standing> standing_in_effect(dossier_index const& index, indexed_instrument const& of) {
    auto const& compiled = index.dossier().compiled;
    if (!compiled) {
        return std::nullopt;
    }
    auto const now = states_in_effect(index, of, *compiled);
    return now.states.size() == 1 && now.unknown_in == 0 ? std::optional(now.states[0].standing) : std::nullopt;
}

/// Marks the moves that may follow.
inline void mark_possible(indexed_instrument const& of, raw_standing const& now, lifecycle_chart& to) {
    auto const& table = of.history().lifecycle();
    auto const actions = of.actions();
    for (transition const& row : table) {
        if (has_action(actions, row.action) && lifecycle_table::applies(row, now)) {
            to.moves[move_number(table, row)].may_follow = true;
        }
    }
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL lifecycle_chart chart_of(lifecycle_table const& table, std::string_view kind) {
    lifecycle_chart result;
    result.kind = kind;
    for (named_enumerator const& one : table.stages) {
        auto const stage = static_cast<std::uint8_t>(one.value);
        result.stages.push_back({std::string(one.name), table.phase_of({{stage, 0, 0, 0}})});
    }
    for (transition const& row : table) {
        auto const number = detail::move_number(table, row);
        if (number == result.moves.size()) {
            result.moves.push_back(detail::move_of(table, row));
        }
        auto& from = result.moves[number].from;
        for (std::uint32_t i = 0; i != table.stages.size; ++i) {
            auto const stage = static_cast<std::uint64_t>(table.stages.enumerators[i].value);
            if ((row.stages >> (stage & 63U) & 1U) != 0) {
                detail::add_once(from, i);
            }
        }
        std::sort(from.begin(), from.end());
    }
    return result;
}

ENTENTE_DECL std::optional<lifecycle_chart> chart_of(dossier_index const& index, std::string_view kind) {
    auto const* const table = find_lifecycle(index.lifecycles(), kind);
    if (table == nullptr) {
        return std::nullopt;
    }
    auto result = chart_of(*table, kind);
    auto const known = kind == "participation" ? std::string_view("agreement") : kind;
    for (std::size_t i = 0; i != index.kinds().size(); ++i) {
        if (index.kinds()[i].one == known) {
            result.sign = index.link_signs()[i].shown_as;
            result.sign_suspended = index.link_signs()[i].suspended;
        }
    }
    return result;
}

ENTENTE_DECL std::optional<lifecycle_chart> chart_of(dossier_index const& index, ref<> const& which) {
    auto parts = which.parts();
    parts.key = {};
    auto const* const of = index.find_instrument(parts);
    if (of == nullptr) {
        return std::nullopt;
    }
    auto const history = of->history();
    auto const& table = history.lifecycle();
    auto const reference = of->reference();
    auto const own = reference.parts();
    auto result = chart_of(table, own.participant.empty() ? own.kind : std::string_view("participation"));
    result.instrument = reference;
    result.name = index.name_of(*of);
    result.sign = of->signs().shown_as;
    result.sign_suspended = of->signs().suspended;
    auto const begins = history.begins();
    result.begins_at = detail::position_of(table.stages, begins.stage());
    result.begins_in = table.phase_of(begins);
    auto last = detail::add_path(index, *of, result);
    if (auto const now = detail::standing_in_effect(index, *of)) {
        auto const stage = detail::position_of(table.stages, now->stage());
        auto const phase = table.phase_of(*now);
        if (stage != (result.path.empty() ? result.begins_at : result.path.back().to) ||
            phase != (result.path.empty() ? result.begins_in : result.path.back().phase)) {
            result.ends_at = stage;
            result.ends_in = phase;
            last = *now;
        }
    }
    detail::mark_possible(*of, last, result);
    return result;
}

} // namespace entente

#endif
