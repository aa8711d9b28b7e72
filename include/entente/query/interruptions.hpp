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
    date from{}; ///< the day of the suspension, or on which the record begins with it
    date
        to{}; ///< the day of the resumption, the day after the last of a suspension that ended by its terms, or the day that was asked for

    friend bool operator==(days_in_reading const&, days_in_reading const&) = default;
};

BOOST_DESCRIBE_STRUCT(days_in_reading, (), (reading, at_least, at_most, from, to))

/// What led to an interruption, and whether it is gone.
struct interruption_reason {
    ref<> of{};
    std::string name{};
    certainty open{};                 ///< when the interruption ended; where it goes on, on the day that was asked for
    std::optional<date> gone_since{}; ///< where it is certainly gone: the day on which it ended, where that is known

    friend bool operator==(interruption_reason const&, interruption_reason const&) = default;
};

BOOST_DESCRIBE_STRUCT(interruption_reason, (), (of, name, open, gone_since))

/// From a suspension to the resumption that goes with it.
struct interruption {
    ref<> instrument{};
    std::string name{};
    std::optional<step_answer> suspended_by{}; ///< nothing: the record begins with the suspension
    std::optional<step_answer> resumed_by{};   ///< nothing: it goes on
    std::vector<days_in_reading> days{};       ///< in the readings in which both days are known
    std::optional<date>
        over_since{}; ///< the last day of a suspension that ended by its terms, or on which the instrument ended, before any resumption
    certainty ended{}; ///< whether it had ended by the day that was asked for
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
    return now.of(standing_region::hold) == static_cast<std::uint8_t>(hold_state::suspended) || stage == "suspended" ||
           (before && stage == "restart_agreed");
}

/// Whether an action suspends.
[[nodiscard]] inline bool suspends(lifecycle_table const& table, std::uint8_t action) noexcept {
    return std::any_of(table.begin(), table.end(), [&](transition const& row) {
        return row.action == action && !row.stays &&
               (row.region == standing_region::hold
                    ? row.to == static_cast<std::uint8_t>(hold_state::suspended)
                    : row.region == standing_region::stage && table.stages.name_of(row.to) == "suspended");
    });
}

/// A suspension in a history: its edges and its own end, as step numbers.
struct suspended_span {
    std::optional<std::size_t> from{};  ///< nothing: the record begins with it
    std::optional<std::size_t> to{};    ///< the resumption
    std::optional<std::size_t> until{}; ///< the step that names its end
};

/// The day on which a step has effect in a reading.
[[nodiscard]] inline date effect_day_in(history_view const& history, short_list<reading, 3> const& readings, std::size_t r,
                                        std::size_t i) {
    auto const one = history[i];
    if (r != 0 && readings[r - 1].step == i) {
        return *(*one.accounts)[readings[r - 1].account].on;
    }
    // A step that has effect from another day ends or begins nothing before it.
    bool const announces = history.lifecycle().announced_by(one.action) != nullptr;
    return !announces && *one.effective && (*one.effective)->is_set() ? **one.effective : one.day();
}

/// The first day on which a step may have been taken and had effect, and the last, over all readings.
[[nodiscard]] inline std::pair<day, day> effect_bounds(history_view const& history, short_list<reading, 3> const& readings,
                                                       std::size_t i) {
    auto result = std::pair(day::last(), day::first());
    for (std::size_t r = 0; r <= readings.size(); ++r) {
        bool const by_account = r != 0 && readings[r - 1].step == i;
        auto const effect = effect_day_in(history, readings, r, i);
        auto const taken = by_account ? effect : history.day_of(i);
        result = {(std::min)(result.first, (std::max)(taken.earliest(), effect.earliest())),
                  (std::max)(result.second, effect.latest())};
    }
    return result;
}

[[nodiscard]] inline std::vector<days_in_reading> days_between(history_view const& history, short_list<reading, 3> const& readings,
                                                               suspended_span const& span, std::optional<date> const& over,
                                                               date const& when) {
    std::vector<days_in_reading> result;
    for (std::size_t r = 0; r <= readings.size(); ++r) {
        bool const concerns = r == 0 || readings[r - 1].step == span.from || (!over && readings[r - 1].step == span.to);
        date const start = span.from ? effect_day_in(history, readings, r, *span.from) : history.from();
        auto const exact = over ? over->exact() : std::nullopt;
        date end = over      ? (exact ? date::from(*exact + 1).value_or(*over) : *over)
                   : span.to ? effect_day_in(history, readings, r, *span.to)
                             : when; // it lasted through that day
        end = end.is_set() && end.latest() > when.latest() && end.earliest() >= when.latest() ? when : end;
        if (concerns && start.is_set() && end.is_set() && start.earliest() <= when.latest()) {
            auto const latest = (std::min)(end.latest(), when.latest());
            auto const at_least = end.earliest() - start.latest();
            result.push_back({static_cast<std::uint32_t>(r), at_least < 0 ? 0 : at_least,
                              (std::max)(std::int64_t{0}, latest - start.earliest()), start, end});
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
    auto const over = [&](indexed_instrument const& one) {
        return !one.history().empty() && is_open_in_effect(one, when) == certainty::no;
    };
    for (auto const* const one : {&of, whole}) {
        if (one != nullptr && over(*one)) {
            return end_of(index, *one, when);
        }
    }
    return std::nullopt;
}

/// The instruments among the causes of a step, each as open as it was on a day.
[[nodiscard]] inline std::vector<interruption_reason> reasons_behind(dossier_index const& index, chain_search& search,
                                                                     indexed_instrument const& of, ref<> const& step,
                                                                     date const& when) {
    std::vector<interruption_reason> result;
    for (chain_link const& one : search.from(step).links) {
        auto const* const found = index.find_instrument(one.cause.at.parts());
        auto const at = found != nullptr ? found->reference() : ref<>{};
        if (!at.is_set() || found == &of ||
            std::any_of(result.begin(), result.end(), [&](interruption_reason const& other) { return other.of == at; })) {
            continue;
        }
        auto const open = is_open_in_effect(*found, when);
        result.push_back({at, index.name_of(*found), open, open == certainty::no ? end_of(index, *found, when) : std::nullopt});
    }
    return result;
}

/// Finds the interruptions of one instrument.
class interruption_search {
public:
    interruption_search(dossier_index const& index, indexed_instrument const& of, chain_search& causes, date const& when,
                        std::vector<interruption>& to)
        : index_(index), of_(of), causes_(causes), when_(when), to_(to), readings_(readings_of(of.history())) {}

    void run() {
        auto const& history = of_.history();
        auto const& table = history.lifecycle();
        history_walk walk(history);
        if (history.begins_in_the_middle() && history.from().earliest() <= when_.latest() &&
            is_suspended(table, walk.now().standing, true)) {
            span_.emplace();
        }
        for (std::size_t i = 0; i != history.size() && effect_bounds(history, readings_, i).first <= when_.latest(); ++i) {
            if (!walk.take(i)) {
                continue;
            }
            bool const now = is_suspended(table, walk.now().standing, span_.has_value());
            if (!now && span_) {
                span_->to = i;
                add();
            } else if (now && span_ && suspends(table, history.action_of_step(i))) {
                repeat(i);
            } else if (now && !span_) {
                begin(i);
            }
        }
        if (span_) {
            add();
        }
    }

private:
    void begin(std::size_t i) { span_ = suspended_span{i, {}, *of_.history()[i].until ? std::optional(i) : std::nullopt}; }

    /// A suspension after the end of the one before it is another; one before that end prolongs it.
    void repeat(std::size_t i) {
        auto const end = own_end();
        if (end && of_.history().day_of(i).is_set() && has_passed(*end, of_.history().day_of(i)) == certainty::yes) {
            add();
            begin(i);
        } else {
            span_->until = *of_.history()[i].until ? std::optional(i) : std::nullopt;
        }
    }

    [[nodiscard]] std::optional<date> own_end() const { return span_->until ? *of_.history()[*span_->until].until : std::nullopt; }

    void add() {
        auto const& history = of_.history();
        interruption made;
        made.instrument = of_.reference();
        made.name = index_.name_of(of_);
        if (span_->from) {
            made.suspended_by = answer_for(index_, of_, *span_->from);
        }
        date const end = span_->to && history.day_of(*span_->to).is_set() ? history.day_of(*span_->to) : when_;
        if (auto const own = own_end(); own && has_passed(*own, end) == certainty::yes) {
            made.over_since = own;
            span_->to.reset();
        } else if (!span_->to) {
            made.over_since = end_of_whole(index_, of_, when_);
        }
        if (span_->to) {
            made.resumed_by = answer_for(index_, of_, *span_->to);
        }
        made.ended = made.over_since                                                            ? certainty::yes
                     : !span_->to                                                               ? certainty::no
                     : effect_bounds(history, readings_, *span_->to).second <= when_.earliest() ? certainty::yes
                                                                                                : certainty::maybe;
        made.days = days_between(history, readings_, *span_, made.over_since, when_);
        if (span_->from) {
            auto const& key = *history[*span_->from].name;
            if (auto const at = of_.reference(key ? key->view() : std::string_view{}); at.is_set()) {
                made.reasons = reasons_behind(index_, causes_, of_, at, made.over_since ? *made.over_since : end);
            }
        }
        to_.push_back(std::move(made));
        span_.reset();
    }

    dossier_index const& index_;
    indexed_instrument const& of_;
    chain_search& causes_;
    date when_;
    std::vector<interruption>& to_;
    short_list<reading, 3> readings_;
    std::optional<suspended_span> span_{};
};

} // namespace detail

/// The suspensions that may have begun by a day, each with its resumption where that may have come by then: in the order of the dossier, and of the steps. A
/// dialogue whose restart was agreed goes on being interrupted until it convenes. Linear in the selected histories and, for each
/// interruption, in the links that led to it; n log n in the causal links.
[[nodiscard]] inline interruption_list interruptions(dossier_index const& index, date const& when, selection const& what = {}) {
    interruption_list result;
    result.on = when;
    detail::chain_search search(index, true);
    for (std::uint32_t const number : index.select(what)) {
        detail::interruption_search(index, index.instruments()[number], search, when, result.all).run();
    }
    return result;
}

} // namespace entente

#endif
