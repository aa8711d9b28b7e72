// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_INFERENCE_IPP
#define ENTENTE_QUERY_IMPL_INFERENCE_IPP

#include <entente/query/inference.hpp>

#include <entente/core/duration.hpp>
#include <entente/core/dyad.hpp>
#include <entente/lifecycle/parties.hpp>
#include <entente/state/in_effect.hpp>
#include <entente/state/waiting.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string>

namespace entente::inline v0_1::detail {

/// Combines what is inferred from each possible standing: `infer(state)` answers how sure it is there.
template <class Infer>
[[nodiscard]] certainty over_all(state_set const& states, Infer infer) {
    bool some = false;
    bool all = states.unknown_in == 0 && !states.states.empty();
    for (possible_state const& one : states.states) {
        auto const here = infer(one);
        some = some || here != certainty::no;
        all = all && here == certainty::yes;
    }
    return all ? certainty::yes : some ? certainty::maybe : certainty::no;
}

/// The last step up to another by which a dialogue convened or was resumed, or -1.
[[nodiscard]] inline std::int32_t last_convened_in(history_view const& history, std::int32_t up_to) noexcept {
    auto const convenes = [&](std::int32_t i) {
        auto const action = static_cast<dialogue_action>(history.action_of_step(static_cast<std::size_t>(i)));
        return action == dialogue_action::convene || action == dialogue_action::resume;
    };
    while (up_to >= 0 && !convenes(up_to)) {
        --up_to;
    }
    return up_to;
}

inline void infer_dormant(indexed_instrument const& of, std::optional<duration> const& cadence, bool is_channel,
                          state_set const& states, date const& now, inference_options const& options, std::vector<inference>& out) {
    if (!cadence) {
        return;
    }
    auto const allowed = static_cast<std::int32_t>(cadence->mean_days() * options.grace_tenths / 10);
    std::optional<date> last;
    auto const last_convened = [&](std::int32_t up_to) { return last_convened_in(of.history(), up_to); };
    // A suspension that is over by its terms counts as resumed.
    std::optional<bool> ends;
    auto const has_ends = [&] {
        ends = ends ? ends : std::optional(of.history().names_other_days());
        return *ends;
    };
    auto const idle = over_all(states, [&](possible_state const& one) {
        auto const stage = static_cast<dialogue_stage>(one.standing.stage());
        bool const may_be_resumed = (stage == dialogue_stage::suspended || stage == dialogue_stage::restart_agreed) && has_ends();
        if (stage != dialogue_stage::active && !may_be_resumed) {
            return certainty::no;
        }
        // From the last session that may have been held by then, back over those that lie within the days asked for.
        day next = day::last();
        for (auto convened = last_convened(one.last);; convened = last_convened(convened - 1)) {
            date const on = convened >= 0 ? of.history()[static_cast<std::size_t>(convened)].day() : of.history().from();
            if (!on.is_set()) {
                return certainty::no; // nothing says when it convened
            }
            bool const is_last = next == day::last();
            if (is_last && now.earliest() > on.latest() + allowed) {
                last = on;
                return certainty::yes;
            }
            if ((std::min)(now.latest(), next - 1) > on.earliest() + allowed) {
                last = on;
                return certainty::maybe;
            }
            next = on.latest();
            if (convened < 0 || next <= now.earliest()) {
                return certainty::no;
            }
        }
    });
    auto const active = [](raw_standing const& now_at) {
        return now_at.stage() == static_cast<std::uint8_t>(dialogue_stage::active);
    };
    auto const certain = idle == certainty::no || !has_ends() ? idle : idle & states_in_effect(of, now).where(active);
    if (certain != certainty::no) {
        auto const since = last->exact() ? date::from(*last->exact() + allowed + 1) : std::nullopt;
        out.push_back({is_channel ? inferred_state::dormant : inferred_state::interrupted, certain, since, std::nullopt});
    }
}

/// Whether a commitment is still to be performed: pledged, not suspended, and not over by its terms or its agreement.
[[nodiscard]] inline certainty is_to_be_performed(dossier_index const& index, commitment const& one, date const& now) {
    return holds_and_is_not_over(index, one, now, [](raw_standing const& state) {
        switch (static_cast<commitment_stage>(state.stage())) {
        case commitment_stage::pending:
        case commitment_stage::in_progress:
        case commitment_stage::partly_fulfilled:
        case commitment_stage::reduced: return state.of(standing_region::hold) == 0;
        default: return false;
        }
    });
}

/// How the agreement behind a commitment binds on a day; not at all restricted where it names none.
[[nodiscard]] inline agreement_for agreement_of(dossier_index const& index, commitment const& one, date const& when) {
    auto const* const whole = agreement_behind(index, one);
    return whole == nullptr ? agreement_for{} : agreement_on(index, one, *whole, when);
}

ENTENTE_DECL certainty is_overdue(dossier_index const& index, commitment const& one, date const& now) {
    auto const passed = one.due ? has_passed(*one.due, now) : certainty::no;
    auto late = passed == certainty::no ? passed : passed & is_to_be_performed(index, one, now);
    if (late == certainty::no) {
        return late;
    }
    // Whether what must come first puts off the due day is a question of the text.
    bool const waits = std::any_of(one.conditions.begin(), one.conditions.end(), [&](commitment_condition const& each) {
        return each.order == condition_order::before &&
               (applies(each, now) & negation(is_met(index, each.target, now))) != certainty::no;
    });
    late = late & (waits ? certainty::maybe : certainty::yes);
    auto const held =
        states_in_effect(one, *one.due).where([](raw_standing const& state) { return state.of(standing_region::hold) != 0; });
    auto const own = late & (held == certainty::yes ? certainty::maybe : negation(held));
    if (!one.under) {
        return own;
    }
    auto const on_due_day = agreement_of(index, one, *one.due);
    auto const then = on_due_day.not_bound | on_due_day.not_begun;
    if (then == certainty::yes) {
        auto const still = agreement_of(index, one, now);
        auto const idle = still.not_bound | still.not_begun;
        return still.ended == certainty::no && idle == certainty::yes ? certainty::no : own & certainty::maybe;
    }
    return own & negation(then);
}

/// What follows for a promise from the end or the suspension of its agreement.
inline void infer_from_agreement(dossier_index const& index, commitment const& one, date const& now, std::vector<inference>& out) {
    auto const* const whole = agreement_behind(index, one);
    if (whole == nullptr) {
        return;
    }
    agreement_end const end{states_in_effect(*whole, now), was_left_by_promisor(index, one, *whole, now)};
    auto const ended = has_ended_with_agreement(index, one, *whole, now);
    auto const own = states_in_effect(one, now);
    constexpr std::size_t kinds = 3; // kept, lapsed, and over otherwise
    std::array<bool, kinds> some{};
    auto const kind_of = [](commitment_stage then) -> std::size_t {
        return then == commitment_stage::fulfilled                                               ? 0
               : lifecycle_table_of<commitment_action>.is_ended(static_cast<std::uint8_t>(then)) ? 1
                                                                                                 : 2;
    };
    auto const concerned = own.where([&](raw_standing const& state) {
        auto const then = stages_without_agreement(one, state, end, now);
        for (commitment_stage const each : then) {
            some[kind_of(each)] = true;
        }
        return !then.empty();
    });
    bool const one_kind = std::count(some.begin(), some.end(), true) == 1;
    for (std::size_t kind = 0; kind != kinds && (ended & concerned) != certainty::no; ++kind) {
        if (some[kind]) {
            constexpr inferred_state states[]{inferred_state::kept_with_agreement, inferred_state::lapsed_with_agreement,
                                              inferred_state::over_with_agreement};
            out.push_back(
                {states[kind], one_kind ? ended & concerned : certainty::maybe, end_for(index, one, *whole, now), std::nullopt});
        }
    }
    auto const binding = agreement_on(index, one, *whole, now);
    if (auto const held = concerned & binding.suspended & negation(binding.ended); held != certainty::no) {
        out.push_back({inferred_state::agreement_suspended, held, std::nullopt, std::nullopt});
    }
}

ENTENTE_DECL bool is_decided(dossier_index const& index, commitment const& one, step<commitment_action> const& breach) {
    auto const third = [&](std::span<id<actor> const> all) {
        return std::any_of(all.begin(), all.end(), [&](id<actor> const& who) {
            auto const state = index.state_of(who);
            return !index.is_among(one.by, state) && !index.is_among(one.to, state);
        });
    };
    return third(breach.by) || std::any_of(breach.accounts.begin(), breach.accounts.end(),
                                           [&](account const& said) { return said.stance == stance::asserts && third(said.by); });
}

ENTENTE_DECL bool is_contested_breach(dossier_index const& index, commitment const& one, std::int32_t since) {
    if (since < 0 || one.history[static_cast<std::size_t>(since)].action != commitment_action::breach) {
        return false;
    }
    auto const& breach = one.history[static_cast<std::size_t>(since)];
    bool const denied = std::any_of(breach.accounts.begin(), breach.accounts.end(), [&](account const& said) {
        return said.stance == stance::denies && std::any_of(said.by.begin(), said.by.end(), [&](id<actor> const& who) {
                   return index.is_among(one.by, index.state_of(who));
               });
    });
    return denied && !is_decided(index, one, breach);
}

inline void infer_from_commitment(dossier_index const& index, commitment const& one, state_set const& states, date const& now,
                                  std::vector<inference>& out) {
    if (auto const late = is_overdue(index, one, now); late != certainty::no) {
        out.push_back({inferred_state::overdue, late, one.due, std::nullopt});
    }
    auto const contested = over_all(states, [&](possible_state const& each) {
        bool const breached = each.standing.stage() == static_cast<std::uint8_t>(commitment_stage::breached);
        return breached && is_contested_breach(index, one, each.since[0]) ? certainty::yes : certainty::no;
    });
    if (contested != certainty::no) {
        out.push_back({inferred_state::breach_contested, contested, std::nullopt, std::nullopt});
    }
    if (one.under) {
        infer_from_agreement(index, one, now, out);
    }
    auto const open = one.conditions.empty() ? certainty::no : is_open_in_effect(index, one, now);
    for (commitment_condition const& condition : one.conditions) {
        auto const holds = open & applies(condition, now);
        auto const waits = holds == certainty::no ? holds : holds & negation(is_met(index, condition.target, now));
        if (waits != certainty::no) {
            out.push_back({inferred_state::waiting, waits, std::nullopt, condition.target});
        }
    }
}

inline void infer_severance(dossier_index const& index, indexed_instrument const& of, mission const& one, date const& now,
                            std::vector<inference>& out) {
    auto const open = is_open_in_effect(of, now);
    auto const closure = open == certainty::no ? mission_closure{} : closed_by_severance(index, one, now);
    if (auto const closed = open & closure.closed; closed != certainty::no) {
        out.push_back({inferred_state::closed_by_severance, closed, closure.since, std::nullopt});
    }
}

/// Whether an actor is gone on a day, and the day of its end.
[[nodiscard]] inline inference end_of_actor(actor const& who, date const& now) {
    auto const first = who.existence->is_over_before(now.earliest());
    auto const last = who.existence->is_over_before(now.latest());
    auto const end = who.existence->end().on();
    return {inferred_state::ended_with_actor,
            first == certainty::yes ? first
            : last == certainty::no ? last
                                    : certainty::maybe,
            end.is_set() ? std::optional(end) : std::nullopt, std::nullopt};
}

/// Relations, missions and recognition end with either of the two actors.
inline void infer_end_with_actor(dossier_index const& index, indexed_instrument const& of, date const& now,
                                 std::vector<inference>& out) {
    auto const open = is_open_in_effect(of, now);
    for (id<actor> const& each : open == certainty::no ? std::vector<id<actor>>{} : of.actors()) {
        auto const* const who = index.find(each);
        auto made = who != nullptr && who->existence ? end_of_actor(*who, now) : inference{};
        made.certain = made.certain & open;
        if (made.certain != certainty::no) {
            out.push_back(made);
            return;
        }
    }
}

/// A measure whose programme, or the agreement that it rests on, is over or suspended.
inline void infer_from_basis(dossier_index const& index, indexed_instrument const& of, measure const& one, date const& now,
                             std::vector<inference>& out) {
    auto const basis = basis_of(index, one, now);
    // Of a measure that is in force itself; what is suspended or announced needs no basis.
    auto const open =
        basis.is_gone == certainty::no ? certainty::no : states_in_effect(of, now).where([](raw_standing const& state) {
            auto const stage = static_cast<measure_stage>(state.stage());
            return (stage == measure_stage::imposed || stage == measure_stage::lifting) && state.of(standing_region::hold) == 0;
        });
    if (auto const gone = open & basis.is_gone; gone != certainty::no) {
        out.push_back({inferred_state::basis_ended, gone, std::nullopt, std::nullopt});
    }
}

/// What became of a participation whose actor exists no longer: it ended, or a successor may have succeeded to it (VCSS 31, 34).
inline void infer_extinction(dossier_index const& index, indexed_instrument const& of, date const& now,
                             std::vector<inference>& out) {
    auto const& part = *static_cast<participation const*>(of.value());
    auto const* const who = index.find(part.actor);
    if (who == nullptr || !who->existence) {
        return;
    }
    bool const follows = part.history.empty() && !part.begins;
    auto const open = follows ? certainty::yes : is_open_in_effect(of, now);
    auto const gone_first = who->existence->is_over_before(now.earliest());
    auto const gone_last = who->existence->is_over_before(now.latest());
    auto const gone = open & (gone_first == certainty::yes ? gone_first
                              : gone_last == certainty::no ? gone_last
                                                           : certainty::maybe);
    auto const which = id<agreement>::from(of.name().slug);
    auto const* const whole = which ? index.find(*which) : nullptr;
    if (gone == certainty::no || whole == nullptr) {
        return;
    }
    bool const is_open = has_open_succession(index, *whole, part.actor);
    auto const end = who->existence->end().on();
    out.push_back({is_open ? inferred_state::succession_open : inferred_state::ended_with_actor,
                   is_open ? gone & certainty::maybe : gone, end.is_set() ? std::optional(end) : std::nullopt, std::nullopt});
}

/// An agreement that nobody is a party to any more: of two parties, one left.
inline void infer_without_parties(dossier_index const& index, agreement const& one, date const& now, std::vector<inference>& out) {
    auto const in_force =
        states_in_effect(one, now).is(standing_region::stage, static_cast<std::uint8_t>(agreement_stage::in_force));
    bool has_left = false;
    if (in_force != certainty::yes) {
        return;
    }
    auto const whole = effect_of(index, one, now);
    for (participation const& part : one.participations) {
        if (part.capacity == participation_capacity::party) {
            if ((whole.of(part).in_force & exists(index, part.actor, now)) != certainty::no) {
                return;
            }
            has_left = has_left || std::any_of(part.history.begin(), part.history.end(),
                                               [](auto const& step) { return step.action == participation_action::withdraw; });
        }
    }
    if (has_left) {
        out.push_back({inferred_state::without_parties, certainty::yes, std::nullopt, std::nullopt});
    }
}

/// A demand is met when all that it seeks is so, whether or not a step says it.
inline void infer_met(dossier_index const& index, indexed_instrument const& of, demand const& one, date const& now,
                      std::vector<inference>& out) {
    auto met = one.seeks.empty() ? certainty::no : is_open_in_effect(of, now);
    for (target const& each : one.seeks) {
        if (auto const found = resolve_target(index, each); found && found->instrument == &of) {
            return; // that it is open, or accepted, meets nothing
        }
        met = met == certainty::no ? met : met & is_met(index, each, now);
    }
    if (met != certainty::no) {
        out.push_back({inferred_state::met, met, std::nullopt, std::nullopt});
    }
}

/// A panel's authority lapses when its work was suspended for more than twelve months, which the complainant may ask for (DSU 12.12). Consultations that are on hold do not lapse.
inline void infer_panel_lapse(dossier_index const& index, indexed_instrument const& of, proceeding const& complaint,
                              state_set const& states, date const& now, std::vector<inference>& out) {
    auto const is_asked_by_respondent = [&](std::int32_t step) {
        auto const& by = complaint.history[static_cast<std::size_t>(step)].by;
        return !by.empty() && std::all_of(by.begin(), by.end(), [&](id<actor> const& who) {
            return index.is_among(complaint.respondents, index.state_of(who));
        });
    };
    std::optional<date> last;
    auto const lapsed = over_all(states, [&](possible_state const& one) {
        auto const stage = static_cast<proceeding_stage>(one.standing.stage());
        auto const since = one.since[static_cast<std::size_t>(standing_region::hold)];
        bool const at_work = stage == proceeding_stage::panel_established || stage == proceeding_stage::composed ||
                             stage == proceeding_stage::in_compliance_review;
        bool const is_suspended = one.standing.of(standing_region::hold) == static_cast<std::uint8_t>(hold_state::suspended);
        auto const on = at_work && is_suspended && since >= 0 && !is_asked_by_respondent(since)
                            ? of.history()[static_cast<std::size_t>(since)].effect_day()
                            : date{};
        auto const year = duration::of_months(12);
        auto const end = on.is_set() ? date_of_days(on.earliest() + year, on.latest() + year) : std::nullopt;
        if (!end) {
            return certainty::no;
        }
        last = date_of_days(end->latest() + 1, end->latest() + 1);
        // A suspension that was to end within the twelve months ended then.
        auto const* const until = of.history()[static_cast<std::size_t>(since)].until;
        auto const outlasts = *until ? is_before(*end, **until) : certainty::yes;
        return has_passed(*end, now) & outlasts;
    });
    if (lapsed != certainty::no) {
        out.push_back({inferred_state::authority_lapsed, lapsed, last, std::nullopt});
    }
}

/// The steps that made where an instrument may stand and that an account denies.
inline void infer_denied(indexed_instrument const& of, state_set const& states, std::vector<inference>& out) {
    std::optional<date> on;
    auto const denied = over_all(states, [&](possible_state const& one) {
        // The steps that made where it stands, and those after them that prolong it.
        auto const last_change = *std::max_element(one.since.begin(), one.since.end());
        auto const is_denied_step = [&](std::int32_t step) {
            auto const i = static_cast<std::size_t>(step);
            if (step < 0 || of.history().accounts_of(i).empty()) {
                return false;
            }
            auto const& accounts = of.history().accounts_of(i);
            bool const is_denied =
                std::any_of(accounts.begin(), accounts.end(), [](account const& said) { return said.stance == stance::denies; });
            bool const is_breach = of.as<commitment>() != nullptr &&
                                   of.history().action_of_step(i) == static_cast<std::uint8_t>(commitment_action::breach);
            if (is_denied && !is_breach) {
                on = of.history().day_of(i);
            }
            return is_denied && !is_breach;
        };
        for (std::int32_t const step : one.since) {
            if (is_denied_step(step)) {
                return certainty::yes;
            }
        }
        for (auto step = last_change + 1; step <= one.last; ++step) {
            auto const i = static_cast<std::size_t>(step);
            bool const renews = of.as<agreement>() != nullptr &&
                                of.history().action_of_step(i) == static_cast<std::uint8_t>(agreement_action::renew);
            if (!of.history().accounts_of(i).empty() && (renews || of.history()[i].until->has_value()) && is_denied_step(step)) {
                return certainty::yes;
            }
        }
        return certainty::no;
    });
    if (denied != certainty::no) {
        out.push_back({inferred_state::step_denied, denied, on && on->is_set() ? on : std::nullopt, std::nullopt});
    }
}

/// What follows from the days that steps and terms name.
class effect_inference {
public:
    effect_inference(indexed_instrument const& of, date const& now) : of_(of), first_(now.earliest()), last_(now.latest()) {}

    void add_to(std::vector<inference>& out) {
        auto const terms = of_.terms();
        if (is_plain(of_.history(), terms)) {
            return;
        }
        known_steps known(of_.history());
        auto const& table = of_.history().lifecycle();
        auto const unknown = effect_walk(of_.history(), known, terms, first_, last_)
                                 .each([&](std::size_t reading, effect_state const& one, day begin, day end) {
                                     ++count_;
                                     first_ = begin;
                                     last_ = end;
                                     is_main_ = reading == 0;
                                     look_at(one, table, terms);
                                 });
        for (std::size_t i = 0; i != found_.size(); ++i) {
            auto const& [some, certain, since] = found_[i];
            if (some) {
                out.push_back({static_cast<inferred_state>(i),
                               unknown == 0 && certain == count_ ? certainty::yes : certainty::maybe, since, std::nullopt});
            }
        }
    }

private:
    struct found {
        bool some = false;
        std::size_t certain = 0; ///< in how many of the states that were looked at
        std::optional<date> since{};
    };

    void note(inferred_state state, certainty how, effect_day const& by) {
        if (how != certainty::no) {
            auto& to = found_[static_cast<std::size_t>(state)];
            to.some = true;
            to.certain += how == certainty::yes ? 1 : 0;
            to.since = is_main_ || !to.since ? date_of_days(by.earliest, by.latest) : to.since;
        }
    }

    void look_at(effect_state const& one, lifecycle_table const& table, effect_terms const& terms) {
        auto const& ends = one.ends;
        auto const stage = one.standing.stage();
        auto const hold_over = ends[1].has_passed(first_, last_);
        note(inferred_state::suspension_over, hold_over, ends[1]);
        note(inferred_state::notice_taken_effect, ends[2].has_come(first_, last_), ends[2]);
        note(inferred_state::provisional_over, ends[3].has_passed(first_, last_), ends[3]);
        note(inferred_state::announced_day_come, one.announced.has_come(first_, last_), one.announced);
        note(inferred_state::not_yet_in_effect, one.pending.is_set() ? certainty::yes : certainty::no, one.pending);
        if (auto const over = ends[0].has_passed(first_, last_); over != certainty::no) {
            auto const hold = hold_over == certainty::yes ? std::uint8_t{0} : one.standing.of(standing_region::hold);
            auto const then = stage_after_end(table, terms, one, hold);
            bool const is_promise = table.is_of<commitment_action>();
            if (stage == static_cast<std::uint8_t>(commitment_stage::breached) && is_promise) {
                return; // a breach stays one
            }
            if (is_promise && !table.is_ended(then)) {
                note(inferred_state::over, over, ends[0]);
                return;
            }
            if (then == stage) {
                return;
            }
            bool const was_suspended = table.phase_of({{ends[0].stage, 0, 0, 0}}) == standing_phase::suspended;
            auto const state = !table.is_ended(then) && !was_suspended                          ? inferred_state::stage_over
                               : !table.is_ended(then)                                          ? inferred_state::suspension_over
                               : !is_promise                                                    ? inferred_state::over
                               : then == static_cast<std::uint8_t>(commitment_stage::fulfilled) ? inferred_state::kept
                                                                                                : inferred_state::lapsed;
            note(state, over, ends[0]);
        }
    }

    indexed_instrument const& of_;
    day first_;
    day last_;
    bool is_main_ = true;
    std::size_t count_ = 0;
    std::array<found, 19> found_{};
};

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::vector<inference> inferences(dossier_index const& index, indexed_instrument const& of, state_set const& states,
                                               date const& now, inference_options const& options) {
    std::vector<inference> out;
    if (of.is_participation()) {
        detail::infer_extinction(index, of, now, out);
    } else if (auto const* treaty = of.as<agreement>()) {
        detail::infer_without_parties(index, *treaty, now, out);
    } else if (auto const* one = of.as<channel>()) {
        detail::infer_dormant(of, one->cadence, true, states, now, options, out);
    } else if (auto const* group = of.as<forum>()) {
        detail::infer_dormant(of, group->cadence, false, states, now, options, out);
    } else if (auto const* three = of.as<trilateral_forum>()) {
        detail::infer_dormant(of, three->cadence, false, states, now, options, out);
    } else if (auto const* promise = of.as<commitment>()) {
        detail::infer_from_commitment(index, *promise, states, now, out);
    } else if (auto const* post = of.as<mission>()) {
        detail::infer_severance(index, of, *post, now, out);
        detail::infer_end_with_actor(index, of, now, out);
    } else if (of.as<diplomatic_relation>() != nullptr || of.as<recognition>() != nullptr) {
        detail::infer_end_with_actor(index, of, now, out);
    } else if (auto const* act = of.as<measure>()) {
        detail::infer_from_basis(index, of, *act, now, out);
    } else if (auto const* claim = of.as<demand>()) {
        detail::infer_met(index, of, *claim, now, out);
    } else if (auto const* complaint = of.as<proceeding>();
               complaint != nullptr && complaint->kind == proceeding_kind::wto_dispute) {
        detail::infer_panel_lapse(index, of, *complaint, states, now, out);
    }
    if (states.has_accounts) {
        detail::infer_denied(of, states, out);
    }
    detail::effect_inference(of, now).add_to(out);
    return out;
}

} // namespace entente

namespace entente::inline v0_1::detail {

ENTENTE_DECL found_end end_of(dossier_index const& index, indexed_instrument const& of, date const& when) {
    auto const& table = of.history().lifecycle();
    auto const states = possible_states(of.history(), when.earliest(), when.latest());
    for (possible_state const& one : states.states) {
        if (!table.is_ended(one.standing.stage()) || one.since[0] < 0) {
            continue;
        }
        auto const on = of.history()[static_cast<std::size_t>(one.since[0])].effect_day();
        // It may have been over by its terms before a step said so.
        auto const before = on.is_set() ? date::from(on.earliest() - 1) : std::nullopt;
        auto const over = [&](raw_standing const& now) { return table.is_ended(now.stage()); };
        if (!before || states_in_effect(index, of, *before).where(over) != certainty::yes) {
            return {on.is_set() ? std::optional(on) : std::nullopt, false};
        }
        if (before->latest() < when.earliest()) {
            return end_of(index, of, *before);
        }
        break; // the step has effect from a later day than it was taken, and what it ended was over by then
    }
    for (inference const& one : inferences(index, of, states, when)) {
        if (one.state == inferred_state::over || one.state == inferred_state::kept || one.state == inferred_state::lapsed) {
            return {one.since, true};
        }
        if (one.state == inferred_state::kept_with_agreement || one.state == inferred_state::lapsed_with_agreement ||
            one.state == inferred_state::over_with_agreement || one.state == inferred_state::closed_by_severance) {
            return {one.since, false};
        }
    }
    return {};
}

ENTENTE_DECL std::optional<date> end_for(dossier_index const& index, commitment const& one, agreement const& whole,
                                         date const& when) {
    std::optional<date> result;
    auto const offer = [&](std::optional<date> const& on) {
        result = on && (!result || on->earliest() < result->earliest()) ? on : result;
    };
    auto const over = [](raw_standing const& now) { return lifecycle_table_of<agreement_action>.is_ended(now.stage()); };
    auto const* const of = index.find_instrument({kind_name<agreement>, whole.id.view(), {}, {}});
    if (of != nullptr && states_in_effect(whole, when).where(over) != certainty::no) {
        offer(end_of(index, *of, when).on);
    }
    for (auto const* const side : {&one.by, &one.to}) {
        std::optional<date> last;
        for (id<actor> const& who : *side) {
            for (participation const& part : whole.participations) {
                auto const* const found = index.find_instrument({kind_name<agreement>, whole.id.view(), part.actor.view(), {}});
                if (found != nullptr && index.state_of(part.actor) == index.state_of(who)) {
                    auto const end = end_of(index, *found, when).on;
                    last = end && (!last || end->latest() > last->latest()) ? end : last;
                }
            }
        }
        if (sides_of(index, whole, *side, when).ended != certainty::no) {
            offer(last);
        }
    }
    return result;
}

} // namespace entente::detail

#endif
