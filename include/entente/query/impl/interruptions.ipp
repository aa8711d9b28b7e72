// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_INTERRUPTIONS_IPP
#define ENTENTE_QUERY_IMPL_INTERRUPTIONS_IPP

#include <entente/query/interruptions.hpp>

#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <utility>

namespace entente::inline v0_1::detail {

/// Whether a standing is one of suspension. A restart that was agreed ends none, and begins none.
[[nodiscard]] inline bool is_suspended(lifecycle_table const& table, raw_standing const& now, bool before) noexcept {
    auto const phase = table.phase_of(now);
    return phase == standing_phase::suspended || (before && phase == standing_phase::resuming);
}

/// The day on which a step has effect in a reading.
[[nodiscard]] inline date effect_day_in(history_view const& history, compact_list<reading, 3> const& readings, std::size_t r,
                                        std::size_t i) {
    auto const one = history[i];
    if (r != 0 && readings[r - 1].step == i) {
        return day_in(history, readings[r - 1]);
    }
    bool const announces = history.lifecycle().announced_by(one.action) != nullptr;
    return announces ? one.day() : one.effect_day();
}

/// The first day on which a step may have been taken and had effect, and the last, over all readings.
[[nodiscard]] inline std::pair<day, day> effect_bounds(history_view const& history, compact_list<reading, 3> const& readings,
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

/// How long a suspension lasted. A day on which it ended by its terms counts; the day of a step that ended it does not.
[[nodiscard]] inline std::vector<days_in_reading> days_between(history_view const& history,
                                                               compact_list<reading, 3> const& readings, suspended_span const& span,
                                                               std::optional<found_end> const& over,
                                                               std::optional<date> const& own_end,
                                                               std::optional<day> const& perhaps_over, date const& when) {
    std::vector<days_in_reading> result;
    for (std::size_t r = 0; r <= readings.size(); ++r) {
        bool const concerns = r == 0 || readings[r - 1].step == span.from || (!over && readings[r - 1].step == span.to);
        date const start = span.from ? effect_day_in(history, readings, r, *span.from) : history.from();
        date to = over ? over->on.value_or(date{}) : span.to ? effect_day_in(history, readings, r, *span.to) : when;
        if (!concerns || !start.is_set() || !to.is_set() || start.earliest() > when.latest()) {
            continue;
        }
        // From the first day on which it may have been over to the first on which it certainly was, but for what comes after the day asked for.
        bool const counts_last = over && over->by_terms;
        auto first = to.earliest() + (counts_last ? 1 : 0);
        auto last = to.latest() + (counts_last ? 1 : 0);
        if (!over && own_end) { // a later resumption is of nothing where it was over by then
            first = (std::min)(first, own_end->earliest() + 1);
            last = span.to ? last : (std::min)(last, own_end->latest() + 1);
        }
        first = perhaps_over ? (std::min)(first, *perhaps_over) : first;
        if (to.earliest() >= when.latest() || (!over && !span.to)) {
            to = when;
        } else if (auto const exact = to.exact(); counts_last && exact) {
            to = date::from(*exact + 1).value_or(to);
        }
        auto const surely_since =
            span.perhaps ? (std::max)(start.latest(), effect_bounds(history, readings, *span.perhaps).second) : start.latest();
        auto const at_least = (std::min)(first, when.earliest()) - surely_since;
        auto const at_most = (std::min)(last, when.latest()) - start.earliest();
        result.push_back({static_cast<std::uint32_t>(r), (std::max)(std::int64_t{0}, at_least),
                          (std::max)(std::int64_t{0}, at_most), start, to});
    }
    return result;
}

/// The end of an instrument, or of the agreement of a participation: what has ended is suspended no longer.
[[nodiscard]] inline std::optional<found_end> end_of_whole(dossier_index const& index, indexed_instrument const& of,
                                                           date const& when) {
    auto const* const whole = of.is_participation() ? index.find_instrument({of.kind(), of.slug(), {}, {}}) : &of;
    auto const over = [&](indexed_instrument const& one) {
        auto const& table = one.history().lifecycle();
        return states_in_effect(index, one, when).where([&](raw_standing const& now) { return table.is_ended(now.stage()); }) ==
               certainty::yes;
    };
    for (auto const* const one : {&of, whole}) {
        if (one != nullptr && over(*one)) {
            return end_of(index, *one, when);
        }
    }
    return std::nullopt;
}

/// Whether a cause, its step or the first of its instrument, came when an interruption had ended, or after the day asked for.
[[nodiscard]] inline bool is_too_late(chain_link const& one, indexed_instrument const& cause, date const& end, bool has_ended) {
    auto const history = cause.history();
    auto const first = history.empty() || history.begins_in_the_middle() ? date{} : history.day_of(0);
    auto const on = one.cause.step ? one.cause.step->on.value_or(date{}) : first;
    return on.is_set() && (has_ended ? on.earliest() >= end.latest() : on.earliest() > end.latest());
}

/// The first day on which something was over that ended: what ends by its terms lasts through its last day.
[[nodiscard]] inline std::optional<date> gone_since(found_end const& end) {
    return end.by_terms && end.on && end.on->exact() ? date::from(end.on->latest() + 1) : end.on;
}

/// The instruments among the causes of a step, each as open as it was when the interruption ended, or on the day asked for. What came later is none of its reasons: a link to the instrument as a whole may mean another of its steps.
[[nodiscard]] inline std::vector<interruption_reason> reasons_behind(dossier_index const& index, chain_search& search,
                                                                     indexed_instrument const& of, ref<> const& step,
                                                                     date const& when, bool has_ended) {
    std::vector<interruption_reason> result;
    // What led to a measure did not lead to its suspension.
    for (chain_link const& one : search.from(step, std::nullopt, of.as<measure>() != nullptr).links) {
        auto const* const found = index.find_instrument(one.cause.at.parts());
        auto const at = found != nullptr ? found->reference() : ref<>{};
        if (!at.is_set() || found == &of || is_too_late(one, *found, when, has_ended) ||
            std::any_of(result.begin(), result.end(), [&](interruption_reason const& other) { return other.of == at; })) {
            continue;
        }
        auto const open = is_open_in_effect(index, *found, when);
        result.push_back(
            {at, index.name_of(*found), open, open == certainty::no ? gone_since(end_of(index, *found, when)) : std::nullopt});
    }
    return result;
}

ENTENTE_DECL interruption_search::interruption_search(dossier_index const& index, indexed_instrument const& of,
                                                      chain_search& causes, date const& when, std::vector<interruption>& to)
    : index_(index), of_(of), causes_(causes), when_(when), to_(to), readings_(readings_of(of.history())),
      may_end_(may_end_otherwise(of) && !is_open_throughout()) {}

ENTENTE_DECL void interruption_search::run() {
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
        if (!now && span_ && table.is_ended(walk.now().standing.stage())) {
            span_->ended_by = i;
            add();
        } else if (!now && span_) {
            span_->to = i;
            add();
        } else if (now && span_ && table.suspends(history.action_of_step(i))) {
            repeat(i);
        } else if (now && !span_) {
            begin(i);
        }
    }
    if (span_) {
        add();
    }
}

ENTENTE_DECL void interruption_search::repeat(std::size_t i) {
    auto const end = own_end();
    if (end && is_after_end(effect_day_in(of_.history(), readings_, 0, i), *end)) {
        add();
        begin(i);
    } else {
        bool const may_be_after = end && effect_bounds(of_.history(), readings_, i).second > end->earliest() + 1;
        span_->perhaps = may_be_after ? std::optional(i) : span_->perhaps;
        span_->until = *of_.history()[i].until ? std::optional(i) : std::nullopt;
    }
}

ENTENTE_DECL std::optional<found_end> interruption_search::found_end_by(date const& end, std::optional<date> const& own) const {
    auto const ended = span_->ended_by ? effect_day_in(of_.history(), readings_, 0, *span_->ended_by) : date{};
    bool const has_ended = ended.is_set() && effect_bounds(of_.history(), readings_, *span_->ended_by).second <= when_.earliest();
    // What was set to end later was over with the instrument.
    bool const own_passed = own && has_passed(*own, has_ended ? ended : end) == certainty::yes;
    auto const before = day_before(has_ended ? ended : end);
    date const by = own_passed ? *own : !span_->to && !has_ended ? when_ : before.value_or(date{});
    auto const whole = by.is_set() && may_end_ ? end_of_whole(index_, of_, by) : std::nullopt;
    return whole ? whole : own_passed ? std::optional(found_end{own, true}) : std::nullopt;
}

ENTENTE_DECL bool interruption_search::may_be_over(date const& when) const {
    auto const* const whole = of_.is_participation() ? index_.find_instrument({of_.kind(), of_.slug(), {}, {}}) : &of_;
    auto const may_be = [&](indexed_instrument const& one) {
        auto const& table = one.history().lifecycle();
        return !one.history().empty() && states_in_effect(index_, one, when).where([&](raw_standing const& now) {
            return table.is_ended(now.stage());
        }) != certainty::no;
    };
    return may_be(of_) || (whole != &of_ && whole != nullptr && may_be(*whole));
}

ENTENTE_DECL bool interruption_search::is_open_throughout() const {
    auto const* const whole = of_.is_participation() ? index_.find_instrument({of_.kind(), of_.slug(), {}, {}}) : &of_;
    auto const is_open = [&](indexed_instrument const& one) {
        auto const history = one.history();
        history_walk walk(history);
        for (std::size_t i = 0; i != history.size(); ++i) {
            auto const row = walk.row_of(history.action_of_step(i), history.day_of(i));
            if (row && row.from.stage() != walk.now().standing.stage()) {
                return false; // it goes on from an end by terms
            }
            if (walk.take(i) && history.lifecycle().is_ended(walk.now().standing.stage())) {
                return false;
            }
        }
        known_steps known(history);
        return !history.empty() && is_open_in_effect(index_, one, when_) == certainty::yes &&
               effect_walk(history, known, one.terms(), when_.earliest(), when_.latest()).late_steps().empty();
    };
    return is_open(of_) && (whole == &of_ || (whole != nullptr && is_open(*whole)));
}

ENTENTE_DECL bool interruption_search::may_end_otherwise(indexed_instrument const& of) {
    auto const history = of.history();
    auto const& table = history.lifecycle();
    auto const ends = [&](step_view const& step) {
        return std::any_of(table.begin(), table.end(), [&](transition const& row) {
            return row.action == step.action && row.region == standing_region::stage &&
                   table.is_ended(table.at_end(row.to, row.to));
        });
    };
    if (of.is_participation() || of.as<commitment>() != nullptr || of.as<mission>() != nullptr || !of.terms().is_empty()) {
        return true;
    }
    for (std::size_t i = 0; i != history.size(); ++i) {
        if ((history[i].until->has_value() || history[i].effective->has_value()) &&
            (ends(history[i]) || history[i].effective->has_value())) {
            return true;
        }
    }
    return false;
}

ENTENTE_DECL std::optional<day> interruption_search::first_day_perhaps_over(day from) const {
    auto const is_open = [&](day on) {
        auto const then = date::from(on);
        return !then || !may_be_over(*then);
    };
    auto last = span_->to ? effect_bounds(of_.history(), readings_, *span_->to).first - 1 : when_.earliest();
    last = (std::min)(last, when_.earliest());
    if (!may_end_ || last < from || is_open(last)) {
        return std::nullopt;
    }
    if (!is_open(from)) {
        return from;
    }
    auto open = from;
    while (last - open > 1) {
        auto const middle = open + static_cast<std::int32_t>((last - open) / 2);
        (is_open(middle) ? open : last) = middle;
    }
    return last;
}

ENTENTE_DECL void interruption_search::add() {
    auto const& history = of_.history();
    interruption made;
    made.instrument = of_.reference();
    made.name = index_.name_of(of_);
    if (span_->from) {
        made.suspended_by = answer_for(index_, of_, *span_->from);
    }
    auto const resumed = span_->to ? effect_day_in(history, readings_, 0, *span_->to) : date{};
    date const end = resumed.is_set() ? resumed : when_;
    auto const own = own_end();
    auto over = found_end_by(end, own);
    if (span_->ended_by && !over) {
        auto const on = effect_day_in(history, readings_, 0, *span_->ended_by);
        auto const bounds = effect_bounds(history, readings_, *span_->ended_by);
        if (bounds.second <= when_.earliest()) {
            over = found_end{on.is_set() ? std::optional(on) : std::nullopt, false};
        } else {
            span_->to = span_->ended_by; // perhaps
        }
    }
    auto const start = span_->from ? effect_day_in(history, readings_, 0, *span_->from) : history.from();
    bool const ended_before = over && over->on && start.is_set() && over->on->latest() < start.earliest();
    if (ended_before || (resumed.is_set() && start.is_set() && start.earliest() > resumed.latest())) {
        span_.reset(); // it had no effect: the instrument was over, or it was resumed before
        return;
    }
    if (over) {
        made.over_since = over->on;
        span_->to.reset();
    }
    if (span_->to) {
        made.resumed_by = answer_for(index_, of_, *span_->to);
    }
    auto const own_may_be_over = own && has_passed(*own, when_) == certainty::maybe;
    made.ended = over         ? certainty::yes
                 : !span_->to ? (own_may_be_over ? certainty::maybe : certainty::no)
                 : effect_bounds(history, readings_, *span_->to).second <= when_.earliest() ? certainty::yes
                                                                                            : certainty::maybe;
    bool const gap_now = span_->perhaps && effect_bounds(history, readings_, *span_->perhaps).second > when_.earliest();
    if (!over && !span_->to && (gap_now || may_be_over(when_))) {
        made.ended = certainty::maybe;
    }
    auto const perhaps_over = over || !start.is_set() ? std::nullopt : first_day_perhaps_over(start.earliest());
    made.days = days_between(history, readings_, *span_, over, own, perhaps_over, when_);
    if (span_->from) {
        auto const& key = *history[*span_->from].name;
        if (auto const at = of_.reference(key ? key->view() : std::string_view{}); at.is_set()) {
            bool const has_ended = made.resumed_by || made.over_since;
            made.reasons = reasons_behind(index_, causes_, of_, at, made.over_since.value_or(end), has_ended);
        }
    }
    to_.push_back(std::move(made));
    span_.reset();
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL interruption_list interruptions(dossier_index const& index, date const& when, selection const& what) {
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
