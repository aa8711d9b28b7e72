// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULES_HISTORY_IPP
#define ENTENTE_VALIDATE_IMPL_RULES_HISTORY_IPP

#include <entente/validate/rules/history.hpp>

#include <entente/core/day.hpp>
#include <entente/core/detail/add_once.hpp>
#include <entente/core/text_form.hpp>
#include <entente/lifecycle/advance.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::rules::detail {

inline constexpr std::string_view how_to_begin =
    "record the steps before it, or say where the record begins: \"begins\": {\"stage\": ..., \"from\": ...}";

ENTENTE_DECL void check_steps_are_possible(dossier_run& run, indexed_instrument const& one) {
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
        // What follows is judged from a standing that the record contradicts: one missing step would make many findings.
        auto const left = one.history().size() - i - 1;
        bool const is_first = before.last < 0 && !one.history().begins_in_the_middle();
        run.add(pointer_to(one.pointer_to_step(i), {"action"}),
                run.name(one) + ": " +
                    refusal_of(one.history().lifecycle(), before.standing, one.history()[i].action, one.actions()) +
                    (left == 0   ? std::string()
                     : left == 1 ? std::string("; the step after it was not judged")
                                 : "; the " + std::to_string(left) + " steps after it were not judged"),
                is_first ? std::string(how_to_begin) : std::string(), std::move(related));
        return;
    }
}

/// The steps that certainly lie before one that stands ahead of them, when one step's day is taken from an account. A treaty that a successor takes over is
/// in force for it from a day before it says so (Vienna Convention on Succession of States in respect of Treaties 1978, art. 23).
inline std::vector<std::size_t> out_of_order(history_view const& history, reading const* other) {
    std::vector<std::size_t> result;
    day latest_start = history.begins_in_the_middle() ? history.from().earliest() : day::first();
    bool const is_participation = history.lifecycle().is_of<participation_action>();
    bool succeeded = false;
    for (std::size_t i = 0; i != history.size(); ++i) {
        auto const one = history[i];
        bool const reaches_back = succeeded && one.action == static_cast<std::uint8_t>(participation_action::enter_into_force);
        succeeded = succeeded || (is_participation && one.action == static_cast<std::uint8_t>(participation_action::succeed));
        date const on = other != nullptr && other->step == i ? day_in(history, *other) : one.day();
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

/// The day of a step in a reading; null: on record.
inline date day_of_step(history_view const& history, std::size_t i, reading const* in) {
    return in != nullptr && in->step == i ? day_in(history, *in) : history.day_of(i);
}

/// Of the steps before one, the latest that is certainly later in a reading.
inline std::optional<std::size_t> later_before(history_view const& history, std::size_t i, reading const* in) {
    std::optional<std::size_t> result;
    for (std::size_t k = 0; k != i; ++k) {
        auto const on = day_of_step(history, k, in);
        bool const later = on.is_set() && on.earliest() > day_of_step(history, i, in).latest();
        result = later && (!result || on.earliest() > day_of_step(history, *result, in).earliest()) ? std::optional(k) : result;
    }
    return result;
}

ENTENTE_DECL void check_steps_are_in_order(dossier_run& run, indexed_instrument const& one) {
    auto const readings = readings_of(one.history());
    auto const main = out_of_order(one.history(), nullptr);
    if (main.empty() && readings.empty()) {
        return;
    }
    std::vector<std::size_t> wrong_in(one.history().size(), 0);
    std::vector<reading const*> by(one.history().size()); // another account, if it is wrong by one
    for (std::size_t i : main) {
        ++wrong_in[i];
    }
    for (reading const& other : readings) {
        for (std::size_t i : out_of_order(one.history(), &other)) {
            ++wrong_in[i];
            by[i] = &other;
        }
    }
    for (std::size_t i = 0; i != wrong_in.size(); ++i) {
        if (wrong_in[i] == 0) {
            continue;
        }
        auto const actions = one.history().lifecycle().actions;
        auto const* const in = wrong_in[i] == readings.size() + 1 ? nullptr : by[i];
        auto const step_words = [&](std::size_t k) {
            return to_text(day_of_step(one.history(), k, in)) + " (" +
                   std::string(actions.name_of(one.history().action_of_step(k))) + ')';
        };
        auto const earlier = later_before(one.history(), i, in);
        auto said = run.name(one) + ": " + step_words(i) + " is listed after ";
        said += earlier ? step_words(*earlier) + ", but is earlier"
                        : "the beginning of the record, " + to_text(one.history().from()) + ", but is earlier";
        if (wrong_in[i] == readings.size() + 1) {
            run.add(pointer_to(one.pointer_to_step(i), {"on"}), said,
                    "put the steps in the order in which they were taken, or correct a day");
        } else if (in == nullptr) {
            run.add_note(pointer_to(one.pointer_to_step(i), {"on"}), said + " by the steps' own days");
        } else {
            run.add_note(pointer_to(one.pointer_to_step(i), {"on"}), said + " by another account", {},
                         {{pointer_to(one.pointer_to_step(in->step), {"accounts", in->account}), "this account", {}}});
        }
    }
}

ENTENTE_DECL void check_who_acts_existed(dossier_run& run, indexed_instrument const& one) {
    auto const& index = run.index();
    auto const look_at = [&](id<actor> const& who, date const& on, auto const& pointer, std::string_view what) {
        auto const* const found = index.find(who);
        if (found != nullptr && found->existence && on.is_set() && contains(*found->existence, on) == certainty::no) {
            run.add(pointer(), run.name(who) + " did not exist on " + to_text(on) + ", when it " + std::string(what) +
                                   ": it existed " + to_text(*found->existence));
        }
    };
    for (std::size_t i = 0; i != one.history().size(); ++i) {
        auto const step = one.history()[i];
        for (std::size_t k = 0; k != step.by->size(); ++k) {
            look_at((*step.by)[k], step.day(), [&] { return pointer_to(one.pointer_to_step(i), {"by", k}); }, "acted");
        }
        if (one.is_participation() && step.by->empty() && i == 0) {
            auto const who = id<actor>::from(one.participant()).value_or(id<actor>{});
            look_at(
                who, step.day(), [&] { return one.pointer_to_step(i); }, "took part");
        }
    }
}

ENTENTE_DECL void check_days_are_not_in_the_future(dossier_run& run, indexed_instrument const& one) {
    auto const& compiled = run.index().dossier().compiled;
    if (!compiled) {
        return;
    }
    for (std::size_t i = 0; i != one.history().size(); ++i) {
        auto const on = one.history()[i].day();
        if (on.is_set() && is_before(*compiled, on) == certainty::yes) {
            run.add(pointer_to(one.pointer_to_step(i), {"on"}),
                    run.name(one) + ": a step of " + to_text(on) + " in a dossier that was compiled on " + to_text(*compiled));
        }
    }
}

/// The actors that have a part in an instrument, folded to their states, and themselves; empty where nobody is named.
inline std::vector<id<actor>> those_with_a_part(dossier_run& run, indexed_instrument const& one) {
    auto const& index = run.index();
    auto all = one.actors();
    auto const add_all = [&](auto const& more) { all.insert(all.end(), more.begin(), more.end()); };
    if (all.empty()) {
        return all;
    }
    if (auto const* const promise = one.as<commitment>()) {
        add_all(promise->verified_by);
    } else if (auto const* const session = one.as<meeting>()) {
        if (session->host) {
            all.push_back(*session->host);
        }
    } else if (auto const* const act = one.as<measure>()) {
        // Who is on a side of the dispute may answer to the measure.
        if (auto const* const about = act->in_dispute ? index.find(*act->in_dispute) : nullptr) {
            for (dispute_side const& side : about->sides) {
                add_all(side.actors);
            }
        }
    } else if (auto const* const group = one.as<forum>()) {
        add_all(group->observers);
        if (group->secretariat) {
            all.push_back(*group->secretariat);
        }
    } else if (auto const* const three = one.as<trilateral_forum>()) {
        add_all(three->observers);
        if (three->secretariat) {
            all.push_back(*three->secretariat);
        }
    }
    auto const size = all.size();
    for (std::size_t i = 0; i != size; ++i) {
        all.push_back(index.state_of(all[i]));
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// Whether an actor, or an actor whose part it is, is among some.
inline bool has_a_part(dossier_index const& index, id<actor> const& who, std::span<id<actor> const> all) {
    auto const is_among = [&](id<actor> const& one) { return std::binary_search(all.begin(), all.end(), one); };
    auto const* above = index.find(who);
    for (int depth = 0; above != nullptr && depth != 16; ++depth) {
        bool const continues = std::any_of(above->predecessors.begin(), above->predecessors.end(), is_among);
        if (is_among(above->id) || continues) {
            return true;
        }
        above = above->part_of ? index.find(*above->part_of) : above->of ? index.find(*above->of) : nullptr;
    }
    return is_among(who) || is_among(index.state_of(who));
}

ENTENTE_DECL void check_who_acts_takes_part(dossier_run& run, indexed_instrument const& one) {
    auto const& index = run.index();
    // A court judges, a mediator is asked in; who suspends an agreement as a whole is looked at by G016.
    bool const third_parties_act = one.as<proceeding>() != nullptr;
    bool const is_dispute = one.as<dispute>() != nullptr;
    bool const is_agreement = one.as<agreement>() != nullptr;
    bool const is_offer_to_all = one.as<commitment>() != nullptr && one.as<commitment>()->to.empty();
    auto const is_free = [&](std::uint8_t action) {
        if (is_dispute) {
            return action == static_cast<std::uint8_t>(dispute_action::attempt_settlement) ||
                   action == static_cast<std::uint8_t>(dispute_action::negotiate) ||
                   action == static_cast<std::uint8_t>(dispute_action::impose) ||
                   action == static_cast<std::uint8_t>(dispute_action::settle);
        }
        if (is_offer_to_all && action == static_cast<std::uint8_t>(commitment_action::accept)) {
            return true; // who accepts it is its addressee
        }
        if (one.is_participation()) { // a body of the others may agree to it: TEU 50.3
            return action == static_cast<std::uint8_t>(participation_action::extend_notice);
        }
        return is_agreement && action == static_cast<std::uint8_t>(agreement_action::suspend);
    };
    // Most who act take part: the index knows that without a list.
    auto const* const whole = one.is_participation() ? index.find_instrument({one.kind(), one.slug(), {}, {}}) : &one;
    auto const takes_part = [&](id<actor> const& who) {
        auto const all = index.instruments_of(who);
        return whole != nullptr && std::binary_search(all.begin(), all.end(), index.number_of(*whole));
    };
    id<actor> const* before = nullptr;
    std::optional<std::vector<id<actor>>> with_a_part;
    for (std::size_t i = 0; !third_parties_act && i != one.history().size(); ++i) {
        auto const step = one.history()[i];
        for (std::size_t k = 0; k != step.by->size() && !is_free(step.action); ++k) {
            auto const& who = (*step.by)[k];
            if ((before != nullptr && *before == who) || takes_part(who)) {
                before = &who; // one actor takes most steps
                continue;
            }
            if (!with_a_part) {
                with_a_part = those_with_a_part(run, one);
            }
            if (!with_a_part->empty() && index.find(who) != nullptr && !has_a_part(index, who, *with_a_part)) {
                run.add(pointer_to(one.pointer_to_step(i), {"by", k}),
                        run.name(who) + " takes the step " + std::string(one.history().lifecycle().actions.name_of(step.action)) +
                            " and has no part in " + run.name(one),
                        "name who took the step, or list the actor among those who take part");
            }
        }
    }
}

ENTENTE_DECL void check_whose_act_it_is_existed(dossier_run& run, indexed_instrument const& one) {
    auto const* const act = one.as<measure>();
    auto const* const promise = one.as<commitment>();
    auto const* const by = act != nullptr ? &act->by : promise != nullptr ? &promise->by : nullptr;
    auto const on = by == nullptr || one.history().empty() ? date{} : one.history()[0].day();
    for (std::size_t k = 0; on.is_set() && k != by->size(); ++k) {
        auto const* const found = run.index().find((*by)[k]);
        if (found != nullptr && found->existence && contains(*found->existence, on) == certainty::no) {
            run.add(one.pointer(pointer_to({"by", k})),
                    run.name(found->id) + " did not exist on " + to_text(on) + ", when " + run.name(one) + " began: it existed " +
                        to_text(*found->existence),
                    "name its predecessor or successor, or correct a day");
        }
    }
}

/// A breach after the end of the agreement that the promise carries out.
inline void check_no_breach_after_agreement(dossier_run& run, indexed_instrument const& one) {
    auto const* const promise = one.as<commitment>();
    auto const* const whole = promise != nullptr ? entente::detail::agreement_behind(run.index(), *promise) : nullptr;
    for (std::size_t i = 0; whole != nullptr && i != promise->history.size(); ++i) {
        auto const& step = promise->history[i];
        // To leave on that day may be the breach.
        auto const before = step.on && step.on->is_set() ? date::from(step.on->earliest() - 1) : std::nullopt;
        bool const is_late = step.action == commitment_action::breach && before &&
                             entente::detail::has_ended_with_agreement(run.index(), *promise, *whole, *before) == certainty::yes;
        if (is_late) {
            run.add(pointer_to(one.pointer_to_step(i), {"on"}),
                    run.name(one) + ": breach on " + to_text(*step.on) +
                        " comes after the end of the agreement that it carries out",
                    "correct a day, or name the agreement that was in force");
        }
    }
}

ENTENTE_DECL void check_nothing_prolongs_what_is_over(dossier_run& run, indexed_instrument const& one) {
    check_no_breach_after_agreement(run, one);
    auto const terms = one.terms();
    if ((terms.is_empty() && !one.history().names_other_days()) || !out_of_order(one.history(), nullptr).empty()) {
        return; // steps in the wrong order are L002
    }
    entente::detail::known_steps known(one.history());
    entente::detail::effect_walk walk(one.history(), known, terms, day::last(), day::last());
    for (auto const& late : walk.late_steps()) {
        auto const set_by = one.history().day_of(static_cast<std::size_t>(late.end.step));
        if (set_by.is_set() && set_by.earliest() > late.end.latest) {
            continue; // an end before its own step is L005
        }
        auto const end = entente::detail::date_of_days(late.end.earliest, late.end.latest);
        run.add(pointer_to(one.pointer_to_step(late.step), {"on"}),
                run.name(one) + ": " +
                    std::string(one.history().lifecycle().actions.name_of(one.history().action_of_step(late.step))) + " on " +
                    to_text(one.history().day_of(late.step)) + " comes after the end" +
                    (end ? " on " + to_text(*end) : std::string()) + ", by its terms",
                "if it did not end, correct the day, until or the term; if it did, record the end as a step before this one");
        break; // what follows rests on the same end
    }
}

ENTENTE_DECL void check_effect_follows(dossier_run& run, indexed_instrument const& one) {
    for (std::size_t i = 0; i != one.history().size(); ++i) {
        auto const step = one.history()[i];
        auto const begins = *step.effective ? **step.effective : step.day();
        if (*step.until && begins.is_set() && is_before(**step.until, begins) == certainty::yes) {
            run.add(pointer_to(one.pointer_to_step(i), {"until"}),
                    run.name(one) + ": the effect of the step " +
                        std::string(one.history().lifecycle().actions.name_of(step.action)) + ", from " + to_text(begins) +
                        ", ends before it, on " + to_text(**step.until));
        }
    }
}

ENTENTE_DECL void check_effect_is_not_earlier(dossier_run& run, indexed_instrument const& one) {
    auto const may = [&](std::uint8_t action) {
        return one.is_participation()
                   ? action == static_cast<std::uint8_t>(participation_action::succeed) ||
                         action == static_cast<std::uint8_t>(participation_action::enter_into_force)
                   : one.as<agreement>() != nullptr && action == static_cast<std::uint8_t>(agreement_action::enter_into_force);
    };
    for (std::size_t i = 0; i != one.history().size(); ++i) {
        auto const step = one.history()[i];
        if (*step.effective && step.day().is_set() && !may(step.action) &&
            is_before(**step.effective, step.day()) == certainty::yes) {
            run.add(pointer_to(one.pointer_to_step(i), {"effective"}),
                    run.name(one) + ": the step " + std::string(one.history().lifecycle().actions.name_of(step.action)) + " of " +
                        to_text(step.day()) + " has effect from " + to_text(**step.effective) + ", before it was taken",
                    "it counts from " + to_text(step.day()) + ": correct one of the days");
        }
    }
}

/// Whether some steps lead from the first standing of a lifecycle to one with that stage and that state of a region.
inline bool reaches(lifecycle_table const& table, std::uint8_t stage, standing_region region, std::uint8_t state) {
    std::vector<raw_standing> seen{{}};
    for (std::size_t i = 0; i != seen.size(); ++i) { // a few hundred at most
        auto const now = seen[i];
        if (now.stage() == stage && now.of(region) == state) {
            return true;
        }
        for (transition const& row : table) {
            if (lifecycle_table::applies(row, now)) {
                entente::detail::add_once(seen, table.after(row, now));
            }
        }
    }
    return false;
}

ENTENTE_DECL void check_beginning_is_of_its_kind(dossier_run& run, indexed_instrument const& one) {
    auto const& table = one.history().lifecycle();
    auto const begins = one.history().begins();
    for (standing_region const region : {standing_region::hold, standing_region::notice, standing_region::provisional}) {
        if (begins.of(region) != 0 && !reaches(table, begins.stage(), region, begins.of(region))) {
            auto const is_of_kind = table.has(region);
            run.add(pointer_to(one.pointer(), {"begins", enum_name(region)}),
                    run.name(one) + " begins with " + std::string(enum_name(region)) + " \"" +
                        std::string(table.states(region).name_of(begins.of(region))) + "\", which its lifecycle does not have" +
                        (is_of_kind ? " in the stage " + std::string(table.stages.name_of(begins.stage())) : std::string()),
                    region == standing_region::hold && !is_of_kind ? "name the stage in which it stands instead" : "leave it out");
        }
    }
}

} // namespace entente::rules::detail

#endif
