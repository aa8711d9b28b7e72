// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_HISTORY_HPP
#define ENTENTE_VALIDATE_RULES_HISTORY_HPP

/// Rules of every history: its steps are possible, in order, taken by actors that existed.

#include <entente/core/day.hpp>
#include <entente/core/text_form.hpp>
#include <entente/lifecycle/advance.hpp>
#include <entente/lifecycle/participation.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/validate/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::rules {

namespace detail {

inline void check_steps_are_possible(rule_run& run, indexed_instrument const& one) {
    entente::detail::history_walk walk(one.history());
    for (std::size_t i = 0; i != one.history().size(); ++i) {
        auto const before = walk.now();
        if (walk.take(i)) {
            continue;
        }
        std::vector<related_place> related;
        if (before.last >= 0) {
            related.push_back({one.pointer_to_step(static_cast<std::size_t>(before.last)), "the step before it that counts", {}});
        }
        run.add(one.pointer_to_step(i) + "/action",
                run.name(one) + ": " + refusal_of(one.history().lifecycle(), before.standing, one.history()[i].action), {}, std::move(related));
    }
}

/// The steps that certainly lie before one that stands ahead of them, when one step's day is taken from an account. A treaty that a successor takes over is
/// in force for it from a day before it says so (Vienna Convention on Succession of States in respect of Treaties 1978, art. 23).
inline std::vector<std::size_t> out_of_order(history_view const& history, reading const* other) {
    std::vector<std::size_t> result;
    day latest_start = history.begins_in_the_middle() ? history.from().earliest() : day::first();
    bool const is_participation = &history.lifecycle() == &lifecycle_table_of<participation_action>;
    bool succeeded = false;
    for (std::size_t i = 0; i != history.size(); ++i) {
        auto const one = history[i];
        bool const reaches_back = succeeded && one.action == static_cast<std::uint8_t>(participation_action::enter_into_force);
        succeeded = succeeded || (is_participation && one.action == static_cast<std::uint8_t>(participation_action::succeed));
        date const on = other != nullptr && other->step == i ? *(*one.accounts)[other->account].on : one.day();
        if (!on.is_set()) {
            continue;
        }
        if (on.latest() < latest_start && !reaches_back) {
            result.push_back(i);
        } else if (on.earliest() > latest_start) {
            latest_start = on.earliest();
        }
    }
    return result;
}

inline void check_steps_are_in_order(rule_run& run, indexed_instrument const& one) {
    auto const readings = readings_of(one.history());
    auto const main = out_of_order(one.history(), nullptr);
    if (main.empty() && readings.empty()) {
        return;
    }
    std::vector<std::size_t> wrong_in(one.history().size(), 0);
    std::vector<std::string> where(one.history().size());
    for (std::size_t i : main) {
        ++wrong_in[i];
    }
    for (reading const& other : readings) {
        for (std::size_t i : out_of_order(one.history(), &other)) {
            ++wrong_in[i];
            where[i] = one.pointer_to_step(other.step) + "/accounts/" + std::to_string(other.account);
        }
    }
    for (std::size_t i = 0; i != wrong_in.size(); ++i) {
        if (wrong_in[i] == 0) {
            continue;
        }
        auto const said = run.name(one) + ": this step, of " + to_text(one.history()[i].day()) + ", comes after one that is certainly later";
        if (wrong_in[i] == readings.size() + 1) {
            run.add(one.pointer_to_step(i) + "/on", said, "put the steps in the order in which they were taken, or correct a day");
        } else if (where[i].empty()) {
            run.add_note(one.pointer_to_step(i) + "/on", said + ", by the steps' own days");
        } else {
            run.add_note(one.pointer_to_step(i) + "/on", said + ", by another account", {}, {{where[i], "this account", {}}});
        }
    }
}

inline void check_who_acts_existed(rule_run& run, indexed_instrument const& one) {
    auto const& index = *run.index();
    auto const look_at = [&](id<actor> const& who, date const& on, auto const& pointer, std::string_view what) {
        auto const* const found = index.find(who);
        if (found != nullptr && found->existence && on.is_set() && contains(*found->existence, on) == certainty::no) {
            run.add(pointer(), run.name(who) + " did not exist on " + to_text(on) + ", when it " + std::string(what) + ": it existed " +
                                 to_text(*found->existence));
        }
    };
    for (std::size_t i = 0; i != one.history().size(); ++i) {
        auto const step = one.history()[i];
        for (std::size_t k = 0; k != step.by->size(); ++k) {
            look_at((*step.by)[k], step.day(), [&] { return one.pointer_to_step(i) + "/by/" + std::to_string(k); }, "acted");
        }
        if (one.is_participation() && step.by->empty() && i == 0) {
            auto const who = id<actor>::from(one.participant());
            look_at(*who, step.day(), [&] { return one.pointer_to_step(i); }, "took part");
        }
    }
}

inline void check_days_are_not_in_the_future(rule_run& run, indexed_instrument const& one) {
    auto const& compiled = run.index()->dossier().compiled;
    if (!compiled) {
        return;
    }
    for (std::size_t i = 0; i != one.history().size(); ++i) {
        auto const on = one.history()[i].day();
        if (on.is_set() && is_before(*compiled, on) == certainty::yes) {
            run.add(one.pointer_to_step(i) + "/on", run.name(one) + ": a step of " + to_text(on) + " in a dossier that was compiled on " +
                                                        to_text(*compiled));
        }
    }
}

inline void check_effect_follows(rule_run& run, indexed_instrument const& one) {
    for (std::size_t i = 0; i != one.history().size(); ++i) {
        auto const step = one.history()[i];
        if (*step.until && step.day().is_set() && is_before(**step.until, step.day()) == certainty::yes) {
            run.add(one.pointer_to_step(i) + "/until", run.name(one) + ": the effect of this step ends before the day on which it was taken");
        }
    }
}

} // namespace detail

inline constexpr rule history[]{
    {"L001", "every step is possible where the steps before it led", severity::error, "the lifecycle of its kind", &detail::check_steps_are_possible},
    {"L002", "no step is certainly earlier than one that stands before it, unless by succession", severity::error, "the format; VCSS 1978", &detail::check_steps_are_in_order},
    {"L003", "who acts existed on that day", severity::error, "existence of actors, not membership of a list of states",
     &detail::check_who_acts_existed},
    {"L004", "no step lies after the day on which the dossier was compiled", severity::error, "the format",
     &detail::check_days_are_not_in_the_future},
    {"L005", "the effect of a step does not end before it", severity::error, "the format", &detail::check_effect_follows},
};

} // namespace entente::rules

#endif
