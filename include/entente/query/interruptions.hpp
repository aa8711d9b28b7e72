// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_INTERRUPTIONS_HPP
#define ENTENTE_QUERY_INTERRUPTIONS_HPP

/// What was suspended, for how long, and whether the dispute that led to it was over when it was resumed.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/index/in_effect.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/query/causes.hpp>
#include <entente/query/inference.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace entente {

/// How long something lasted, in one reading.
struct days_in_reading {
    std::uint32_t reading{}; ///< 0: by the steps' own days; else by that account of a day
    std::int64_t at_least{};
    std::int64_t at_most{};
    date from{};
    date to{}; ///< the day of the resumption, the day after the last of a suspension that ended by its terms, or the day that was asked for

    friend bool operator==(days_in_reading const&, days_in_reading const&) = default;
};

BOOST_DESCRIBE_STRUCT(days_in_reading, (), (reading, at_least, at_most, from, to))

/// What led to an interruption, and whether it is gone.
struct interruption_reason {
    ref<> of{};
    std::string name{};
    certainty open{}; ///< when the interruption ended; where it goes on, on the day that was asked for
    std::optional<date> gone_since{}; ///< where it is certainly gone: the day on which it ended, where that is known

    friend bool operator==(interruption_reason const&, interruption_reason const&) = default;
};

BOOST_DESCRIBE_STRUCT(interruption_reason, (), (of, name, open, gone_since))

/// From a suspension to the resumption that goes with it.
struct interruption {
    ref<> instrument{};
    std::string name{};
    step_answer suspended_by{};
    std::optional<step_answer> resumed_by{};   ///< nothing: it goes on
    std::vector<days_in_reading> days{};       ///< in the readings in which both days are known
    std::optional<date> over_since{};          ///< the last day of a suspension that ended by its terms, or on which the instrument ended, before any resumption
    certainty ended{};                         ///< whether it had ended by the day that was asked for
    std::vector<interruption_reason> reasons{};

    friend bool operator==(interruption const&, interruption const&) = default;
};

BOOST_DESCRIBE_STRUCT(interruption, (), (instrument, name, suspended_by, resumed_by, days, over_since, ended, reasons))

/// The answer of `interruptions`.
struct interruption_list {
    date on{};
    std::vector<interruption> all{};

    friend bool operator==(interruption_list const&, interruption_list const&) = default;
};

BOOST_DESCRIBE_STRUCT(interruption_list, (), (on, all))

namespace detail {

/// Whether a standing is one of suspension. A restart that was agreed ends none, and begins none.
[[nodiscard]] inline bool is_suspended(lifecycle_table const& table, standing_numbers const& now, bool before) noexcept {
    auto const stage = table.stages.name_of(now.stage());
    return now.of(standing_region::hold) == static_cast<std::uint8_t>(hold_state::suspended) || stage == "suspended" || (before && stage == "restart_agreed");
}

[[nodiscard]] inline std::vector<days_in_reading> days_between(history_view const& history, short_list<reading, 3> const& readings, std::size_t from, std::optional<std::size_t> to, std::optional<date> const& over, date const& when) {
    std::vector<days_in_reading> result;
    for (std::size_t r = 0; r <= readings.size(); ++r) {
        auto const date_of = [&](std::size_t i) {
            auto const one = history[i];
            // A step that has effect from another day ends or begins nothing before it.
            bool const announces = history.lifecycle().announced_by(one.action) != nullptr;
            return r != 0 && readings[r - 1].step == i ? *(*one.accounts)[readings[r - 1].account].on : !announces && *one.effective && (*one.effective)->is_set() ? **one.effective : one.day();
        };
        bool const concerns = r == 0 || readings[r - 1].step == from || (!over && to && readings[r - 1].step == *to);
        date const start = date_of(from);
        auto const exact = over ? over->exact() : std::nullopt;
        date end = over ? (exact ? date::from(*exact + 1).value_or(*over) : *over) : to ? date_of(*to) : when; // it lasted through that day
        if (end.is_set() && end.latest() > when.latest() && end.earliest() <= when.latest()) {
            end = end.earliest() == when.latest() ? when : end;
        }
        if (concerns && start.is_set() && end.is_set()) {
            auto const latest = (std::min)(end.latest(), when.latest());
            auto const at_least = end.earliest() - start.latest();
            result.push_back({static_cast<std::uint32_t>(r), at_least < 0 ? 0 : at_least, (std::max)(std::int64_t{0}, latest - start.earliest()), start, end});
        }
    }
    return result;
}

/// The day on which an instrument ended that is certainly over.
[[nodiscard]] inline std::optional<date> end_of(dossier_index const& index, indexed_instrument const& of, date const& when) {
    auto const states = possible_states(of.history(), when.earliest(), when.latest());
    for (possible_state const& one : states.states) {
        if (of.history().lifecycle().is_ended(one.standing.stage()) && one.since[0] >= 0) {
            auto const on = of.history().day_of(static_cast<std::size_t>(one.since[0]));
            return on.is_set() ? std::optional(on) : std::nullopt;
        }
    }
    for (inference const& one : inferences(index, of, states, when)) {
        if (one.state == inferred_state::over || one.state == inferred_state::kept || one.state == inferred_state::lapsed) {
            return one.since;
        }
    }
    return std::nullopt;
}

/// The day on which an instrument ended, or the agreement of a participation: what has ended is suspended no longer.
[[nodiscard]] inline std::optional<date> end_of_whole(dossier_index const& index, indexed_instrument const& of, date const& when) {
    auto const* const whole = of.is_participation() ? index.find_instrument({of.kind(), of.slug(), {}, {}}) : &of;
    auto const over = [&](indexed_instrument const& one) { return !one.history().empty() && is_open_in_effect(one, when) == certainty::no; };
    for (auto const* const one : {&of, whole}) {
        if (one != nullptr && over(*one)) {
            return end_of(index, *one, when);
        }
    }
    return std::nullopt;
}

/// The instruments among the causes of a step, each as open as it was on a day.
[[nodiscard]] inline std::vector<interruption_reason> reasons_behind(dossier_index const& index, chain_search& search, indexed_instrument const& of, ref<> const& step, date const& when) {
    std::vector<interruption_reason> result;
    for (chain_link const& one : search.from(step).links) {
        auto const* const found = index.find_instrument(one.cause.at.parts());
        auto const at = found != nullptr ? found->reference() : ref<>{};
        if (!at.is_set() || found == &of || std::any_of(result.begin(), result.end(), [&](interruption_reason const& other) { return other.of == at; })) {
            continue;
        }
        auto const open = is_open_in_effect(*found, when);
        result.push_back({at, index.name_of(*found), open, open == certainty::no ? end_of(index, *found, when) : std::nullopt});
    }
    return result;
}

/// Those of one instrument.
inline void add_interruptions(dossier_index const& index, indexed_instrument const& of, chain_search& search, date const& when, std::vector<interruption>& to) {
    auto const& table = of.history().lifecycle();
    history_walk walk(of.history());
    auto const readings = readings_of(of.history());
    std::optional<std::size_t> from;
    auto const add = [&](std::optional<std::size_t> until) {
        interruption made;
        made.instrument = of.reference();
        made.name = index.name_of(of);
        made.suspended_by = answer_for(index, of, *from);
        if (until) {
            made.resumed_by = answer_for(index, of, *until);
        }
        auto const& own_end = *of.history()[*from].until;
        date const end = until && of.history()[*until].day().is_set() ? of.history()[*until].day() : when;
        if (own_end && has_passed(*own_end, end) == certainty::yes) {
            made.over_since = own_end;
        } else if (!until) {
            made.over_since = end_of_whole(index, of, when);
        }
        made.ended = made.over_since ? certainty::yes : !until ? certainty::no : of.history()[*until].day().latest() <= when.earliest() ? certainty::yes : certainty::maybe;
        made.days = days_between(of.history(), readings, *from, until, made.over_since, when);
        auto const& key = *of.history()[*from].name;
        if (auto const at = of.reference(key ? key->view() : std::string_view{}); at.is_set()) {
            made.reasons = reasons_behind(index, search, of, at, made.over_since ? *made.over_since : end);
        }
        to.push_back(std::move(made));
        from.reset();
    };
    auto const has_effect_by = [&](std::size_t i) {
        auto const one = of.history()[i];
        bool const later = of.history().lifecycle().announced_by(one.action) == nullptr && *one.effective && (*one.effective)->earliest() > when.latest();
        return one.day().earliest() <= when.latest() && !later;
    };
    for (std::size_t i = 0; i != of.history().size() && has_effect_by(i); ++i) {
        if (!walk.take(i)) {
            continue;
        }
        bool const now = is_suspended(table, walk.now().standing, from.has_value());
        if (now && !from) {
            from = i;
        } else if (!now && from) {
            add(i);
        }
    }
    if (from) {
        add(std::nullopt);
    }
}

} // namespace detail

/// The suspensions that may have begun by a day, each with its resumption where that may have come by then: in the order of the dossier, and of the steps. A
/// dialogue whose restart was agreed goes on being interrupted until it convenes. Linear in the selected histories and, for each
/// interruption, in the links that led to it; n log n in the causal links.
[[nodiscard]] inline interruption_list interruptions(dossier_index const& index, date const& when, selection const& what = {}) {
    interruption_list result;
    result.on = when;
    detail::chain_search search(index, true);
    for (std::uint32_t const number : index.select(what)) {
        detail::add_interruptions(index, index.instruments()[number], search, when, result.all);
    }
    return result;
}

} // namespace entente

#endif
