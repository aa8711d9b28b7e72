// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_COURSES_IPP
#define ENTENTE_QUERY_IMPL_COURSES_IPP

#include <entente/query/courses.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/core/period.hpp>
#include <entente/query/inference.hpp>
#include <entente/query/instrument_state.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace entente::inline v0_1::detail {

inline constexpr std::size_t most_stretches = 1000;
inline constexpr std::size_t most_named_days = 2000; ///< the later ones are left out
inline constexpr std::size_t most_work = 20'000'000; ///< steps that are looked at, over all days and readings

/// The first and the last day that a date can name.
inline constexpr day first_course_day = day(-9999, 1, 1);
inline constexpr day last_course_day = day(9999, 12, 31);

/// What is possible on one day.
struct course_moment {
    std::vector<raw_standing> possible{};
    certainty unknown{};
    certainty idle{};
    certainty overdue{};
    certainty outlived{};
    certainty gone{}; ///< of a participation: whether its agreement is over
    bool contested = false;
    bool inferred = false;

    /// Whether it began, or may have.
    [[nodiscard]] bool is_shown() const noexcept {
        return std::any_of(possible.begin(), possible.end(), [](raw_standing const& one) { return one.stage() != 0; });
    }

    friend bool operator==(course_moment const&, course_moment const&) = default;
};

/// Finds the stretches of one instrument. Its standing can change only on the days that it and the instruments it depends on name, and where an end is counted from such a day: between two neighbouring named
/// days, an end that was counted is found by halving.
class course_search {
public:
    course_search(dossier_index const& index, indexed_instrument const& of, timeline_span const& span,
                  inference_options const& options)
        : index_(index), of_(of), history_(of.history()),
          whole_(of.is_participation() ? index.find_instrument({of.kind(), of.slug(), {}, {}}) : nullptr), options_(options),
          first_(span.from.is_set() ? (std::max)(span.from.earliest(), first_course_day) : first_course_day),
          last_(span.to.is_set() ? (std::min)(span.to.latest(), last_course_day) : last_course_day) {}

    void run(course& to) {
        if (last_ < first_) {
            return;
        }
        add_days();
        cost_ = cost_of_a_day();
        to_ = &to;
        for (std::size_t i = 0; i + 1 < days_.size() && !to.is_cut && !names_too_many_; ++i) {
            add_between(days_[i], days_[i + 1] - 1);
        }
        finish();
        to.is_cut = to.is_cut || names_too_many_;
    }

private:
    struct open_stretch {
        day from;
        day to;
        course_moment what;
    };

    /// Adds the days from which a date, and what comes after it, may hold.
    void add(date const& one) {
        if (one.is_set()) {
            days_.push_back(one.earliest());
            days_.push_back(one.latest());
            days_.push_back(one.latest() + 1);
        }
    }

    void add_history(history_view const& history) {
        add(history.from());
        for (std::size_t i = 0; i != history.size(); ++i) {
            auto const step = history[i];
            add(step.day());
            add(step.effective->value_or(date{}));
            add(step.until->value_or(date{}));
            for (account const& said : *step.accounts) {
                add(said.on.value_or(date{}));
            }
        }
    }

    void add_days() {
        days_.push_back(first_);
        days_.push_back(last_ + 1);
        add_history(history_);
        for (history_view const& other : histories_behind(index_, of_)) {
            add_history(other);
        }
        if (whole_ != nullptr) {
            add_history(whole_->history());
        }
        for (coverage const& one : index_.dossier().coverage) {
            add(one.period.start().on());
            add(one.period.end().on());
        }
        for (day& each : days_) {
            each = (std::clamp)(each, first_, last_ + 1);
        }
        std::sort(days_.begin(), days_.end());
        days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
        if (days_.size() > most_named_days) {
            days_.resize(most_named_days);
            names_too_many_ = true;
        }
    }

    [[nodiscard]] static std::vector<raw_standing> standings_in(state_set const& states) {
        std::vector<raw_standing> result;
        for (possible_state const& one : states.states) {
            add_once(result, one.standing);
        }
        return result;
    }

    /// Whether the readings differ on what is possible.
    [[nodiscard]] static bool is_contested(state_set const& states) {
        return states.readings != 1 && std::any_of(states.states.begin(), states.states.end(), [&](possible_state const& one) {
                   return (one.possible_in & states.readings) != states.readings;
               });
    }

    /// What a question about one day costs: the steps, times the readings, times the ways in which uncertain days of effect may have come.
    [[nodiscard]] std::size_t cost_of_a_day() const {
        std::size_t uncertain = 0;
        for (std::size_t i = 0; history_.names_other_days() && i != history_.size(); ++i) {
            uncertain += history_[i].effective->has_value() && !(*history_[i].effective)->exact() ? 1U : 0U;
        }
        auto const ways = std::size_t{1} << (std::min)(uncertain, std::size_t{6});
        return (history_.size() + 1) * (readings_of(history_).size() + 1) * ways;
    }

    [[nodiscard]] course_moment at(day when) {
        spent_ += cost_;
        names_too_many_ = names_too_many_ || spent_ > most_work;
        auto const on = date::from(when).value_or(date{});
        course_moment result;
        auto const recorded = possible_states(history_, when, when);
        auto const states = states_in_effect(index_, of_, on);
        result.possible = standings_in(states);
        result.unknown = is_unknown(index_, of_, on, states.states.empty(), states.unknown_in);
        result.contested = is_contested(states);
        result.inferred = result.possible != standings_in(recorded);
        bool const goes_on = std::any_of(result.possible.begin(), result.possible.end(), [&](raw_standing const& now) {
            return now.stage() != 0 && !history_.lifecycle().is_ended(now.stage());
        });
        if (whole_ != nullptr && goes_on) {
            auto const& table = whole_->history().lifecycle();
            result.gone =
                states_in_effect(index_, *whole_, on).where([&](raw_standing const& now) { return table.is_ended(now.stage()); });
        }
        if (result.is_shown()) {
            for (inference const& one : inferences(index_, of_, recorded, on, options_)) {
                switch (one.state) {
                case inferred_state::dormant:
                case inferred_state::interrupted: result.idle = one.certain; break;
                case inferred_state::overdue: result.overdue = one.certain; break;
                case inferred_state::step_denied:
                case inferred_state::breach_contested: result.contested = true; break;
                case inferred_state::ended_with_actor:
                case inferred_state::basis_ended:
                case inferred_state::without_parties: result.outlived = result.outlived | one.certain; break;
                default: break;
                }
            }
        }
        return result;
    }

    /// Adds the days from one to another, between which nothing is named.
    void add_between(day from, day to) {
        auto now = at(from);
        if (from == to) {
            add(from, to, std::move(now));
            return;
        }
        auto const last = at(to);
        while (!(now == last) && stretches_ < most_stretches && !names_too_many_) {
            day same = from;
            day other = to;
            while (other - same > 1 && !names_too_many_) {
                day const middle = same + static_cast<std::int32_t>((other - same) / 2);
                (at(middle) == now ? same : other) = middle;
            }
            add(from, same, std::move(now));
            from = other;
            now = at(from);
        }
        add(from, to, last);
    }

    void add(day from, day to, course_moment what) {
        if (open_ && open_->what == what) {
            open_->to = to;
            return;
        }
        finish();
        open_ = open_stretch{from, to, std::move(what)};
    }

    void finish() {
        if (!open_) {
            return;
        }
        if (open_->what.is_shown()) {
            if (stretches_ == most_stretches) {
                to_->is_cut = true;
            } else {
                ++stretches_;
                to_->stretches.push_back(answer());
            }
        }
        open_.reset();
    }

    [[nodiscard]] course_stretch answer() const {
        auto const& table = history_.lifecycle();
        course_stretch result;
        result.from = open_->from == first_course_day ? std::nullopt : date::from(open_->from);
        result.to = open_->to == last_course_day ? std::nullopt : date::from(open_->to);
        bool ends_with_agreement = false;
        for (raw_standing const& one : open_->what.possible) {
            bool const goes = open_->what.gone != certainty::no && one.stage() != 0 && !table.is_ended(one.stage());
            ends_with_agreement = ends_with_agreement || goes;
            if (!goes || open_->what.gone != certainty::yes) {
                result.possible.push_back({std::string(table.stages.name_of(one.stage())), table.phase_of(one),
                                           static_cast<hold_state>(one.of(standing_region::hold)),
                                           static_cast<notice_state>(one.of(standing_region::notice)),
                                           static_cast<provisional_state>(one.of(standing_region::provisional)), false});
            }
        }
        if (ends_with_agreement) {
            result.possible.push_back({"over_with_agreement", standing_phase::over, {}, {}, {}, true});
        }
        result.or_earlier =
            history_.begins_in_the_middle() && history_.from().is_set() && result.from && open_->from == history_.from().earliest();
        result.unknown = open_->what.unknown;
        result.contested = open_->what.contested;
        result.inferred = open_->what.inferred || ends_with_agreement;
        result.idle = open_->what.idle;
        result.overdue = open_->what.overdue;
        result.outlived = open_->what.outlived;
        return result;
    }

    dossier_index const& index_;
    indexed_instrument const& of_;
    history_view history_;
    indexed_instrument const* whole_; ///< of a participation: its agreement
    inference_options const& options_;
    day first_;
    day last_;
    std::vector<day> days_{};
    std::optional<open_stretch> open_{};
    std::size_t stretches_ = 0;
    bool names_too_many_ = false;
    std::size_t cost_ = 0;
    std::size_t spent_ = 0;
    course* to_ = nullptr;
};

/// The day of one end of a causal link: of its step, or the first on record. Of several days that are asserted for a step, the first that may come after the cause.
[[nodiscard]] inline date day_of_end(dossier_index const& index, indexed_instrument const& of, ref_parts const& end,
                                     date const& cause = {}) {
    auto const history = of.history();
    auto const step = index.find_step(end);
    if (!step || &index.instruments()[step->instrument] != &of) {
        return history.begins_in_the_middle() ? history.from() : history.empty() ? date{} : history.day_of(0);
    }
    auto const own = history.day_of(step->step);
    if (own.is_set() && cause.is_set() && is_before(own, cause) == certainty::yes) {
        for (account const& said : history.accounts_of(step->step)) {
            if (said.stance == stance::asserts && said.on && is_before(*said.on, cause) != certainty::yes) {
                return *said.on;
            }
        }
    }
    return own;
}

/// The instruments of a list of courses, and what joins them.
class course_list_search {
public:
    course_list_search(dossier_index const& index, course_list& to)
        : index_(index), to_(to), is_in_(index.instruments().size(), false), steps_at_(index.instruments().size(), 0) {}

    void run(selection const& what, timeline_span const& span, inference_options const& options) {
        for (std::uint32_t const number : index_.select(what)) {
            auto const& of = index_.instruments()[number];
            if (of.as<meeting>() != nullptr) {
                is_in_[number] = true;
            } else if (!of.history().empty() || of.history().begins_in_the_middle()) {
                add(number, of, span, options);
            }
        }
        add_meetings(span);
        add_links();
        std::vector<std::string_view> kinds;
        for (course const& each : to_.all) {
            add_once(kinds, each.instrument.parts().kind);
        }
        to_.headings = headings_of(index_, kinds);
    }

private:
    void add(std::uint32_t number, indexed_instrument const& of, timeline_span const& span, inference_options const& options) {
        auto made = course_of(index_, of, span, options);
        if (made.stretches.empty()) {
            return;
        }
        to_.all.push_back(std::move(made));
        is_in_[number] = true;
        auto const history = of.history();
        for (std::size_t i = 0; i != history.size(); ++i) {
            auto const& at = history.meeting_of(i);
            auto const* const where = at ? index_.find_instrument({kind_name<meeting>, (*at).view(), {}, {}}) : nullptr;
            if (where != nullptr) {
                is_in_[index_.number_of(*where)] = true;
                ++steps_at_[index_.number_of(*where)];
            }
        }
    }

    void add_meetings(timeline_span const& span) {
        for (indexed_instrument const& of : index_.instruments()) {
            auto const* const one = of.as<meeting>();
            if (one == nullptr || !is_in_[index_.number_of(of)]) {
                continue;
            }
            auto const held =
                std::find_if(one->history.begin(), one->history.end(), [](auto const& step) { return opens_meeting(step.action); });
            if (held == one->history.end() || !held->on) {
                continue;
            }
            bool const early = span.from.is_set() && held->on->latest() < span.from.earliest();
            bool const late = span.to.is_set() && held->on->earliest() > span.to.latest();
            if (!early && !late) {
                to_.meetings.push_back({named_in(index_, one->id), *held->on, one->level, steps_at_[index_.number_of(of)],
                                        std::any_of(held->accounts.begin(), held->accounts.end(), contests)});
            }
        }
    }

    void add_links() {
        for (causal_link const& one : index_.dossier().causal_links) {
            auto const* const cause = index_.find_instrument(one.cause.parts());
            auto const* const effect = index_.find_instrument(one.effect.parts());
            if (cause != nullptr && effect != nullptr && is_in_[index_.number_of(*cause)] && is_in_[index_.number_of(*effect)]) {
                auto const from = day_of_end(index_, *cause, one.cause.parts());
                to_.links.push_back({one.id, cause->reference(), from, one.relation, effect->reference(),
                                     day_of_end(index_, *effect, one.effect.parts(), from), one.is_contested()});
            }
        }
    }

    dossier_index const& index_;
    course_list& to_;
    std::vector<bool> is_in_;
    std::vector<std::uint32_t> steps_at_;
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL course course_of(dossier_index const& index, indexed_instrument const& of, timeline_span const& span,
                              inference_options const& options) {
    course result;
    result.instrument = of.reference();
    result.name = index.name_of(of);
    result.sign = of.signs().shown_as;
    result.sign_suspended = of.signs().suspended;
    std::vector<id<actor>> states;
    auto const own = of.is_participation() ? id<agreement>::from(of.name().slug) : std::nullopt;
    auto const* const whole = own ? index.find(*own) : of.as<agreement>();
    for (id<actor> const& who : of.actors()) {
        bool const is_party =
            whole == nullptr ||
            std::any_of(whole->participations.begin(), whole->participations.end(), [&](participation const& one) {
                return one.actor == who && one.capacity == participation_capacity::party;
            });
        if (is_party) {
            states.push_back(index.state_of(who));
        }
    }
    std::sort(states.begin(), states.end());
    states.erase(std::unique(states.begin(), states.end()), states.end());
    result.between = named_in(index, states);
    detail::course_search(index, of, span, options).run(result);
    return result;
}

ENTENTE_DECL course_list courses(dossier_index const& index, selection const& what, timeline_span const& span,
                                 inference_options const& options) {
    course_list result;
    result.from = span.from;
    result.to = span.to;
    result.compiled = index.dossier().compiled.value_or(date{});
    detail::course_list_search(index, result).run(what, span, options);
    return result;
}

} // namespace entente

#endif
