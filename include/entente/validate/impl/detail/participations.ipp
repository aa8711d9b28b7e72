// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_DETAIL_PARTICIPATIONS_IPP
#define ENTENTE_VALIDATE_IMPL_DETAIL_PARTICIPATIONS_IPP

#include <entente/validate/detail/participations.hpp>

#include <entente/core/day.hpp>
#include <entente/core/duration.hpp>
#include <entente/lifecycle/parties.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/state/coverage.hpp>

#include <cstdint>
#include <optional>
#include <utility>

namespace entente::inline v0_1::rules::detail {

/// Calls `visit(i, agreement, k, participation)` for each participation of the dossier.
template <class Visit>
void each_participation(dossier_run& run, Visit visit) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        for (std::size_t k = 0; k != one.participations.size(); ++k) {
            visit(i, one, k, one.participations[k]);
        }
    });
}

inline std::string step_pointer(std::size_t i, std::size_t k, std::size_t step) {
    return agreement_pointer(i, "/participations/" + std::to_string(k) + "/history/" + std::to_string(step));
}

inline constexpr std::initializer_list<participation_action> means_of_consent{participation_action::sign_definitively,
                                                                              participation_action::exchange_instruments,
                                                                              participation_action::ratify,
                                                                              participation_action::accept,
                                                                              participation_action::approve,
                                                                              participation_action::accede,
                                                                              participation_action::succeed,
                                                                              participation_action::confirm_formally,
                                                                              participation_action::notify_completion};

/// The day of the first step with an action; unset where there is none, or no day.
template <class Action>
date day_of_first(entente::history<Action> const& history, std::initializer_list<Action> wanted) {
    auto const i = first_step(history, wanted);
    return i != history.size() ? history[i].on.value_or(date{}) : date{};
}

ENTENTE_DECL void check_enough_parties(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        auto const entered = first_step(one.history, {agreement_action::enter_into_force});
        if (entered == one.history.size() || !is_covered(run.index(), one, one.history[entered].on.value_or(date{}))) {
            return;
        }
        auto const parties = count_parties(one);
        if (parties < 2) {
            run.add(agreement_pointer(i, "/participations"),
                    run.name(one.id) + " entered into force with " + (parties == 0 ? "no party" : "one party") + " on record",
                    "list each party; a witness, a guarantor or a depositary is none");
        }
    });
}

ENTENTE_DECL void check_signatures_agree(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        auto const whole = first_step(one.history, {agreement_action::sign});
        date earliest;
        std::string where;
        for (std::size_t k = 0; k != one.participations.size(); ++k) {
            auto const& part = one.participations[k];
            if (part.capacity == participation_capacity::party && part.history.empty() && !part.begins) {
                return; // it follows the agreement, and may have signed first
            }
            auto const own = first_step(part.history, {participation_action::sign, participation_action::sign_definitively});
            if (part.capacity == participation_capacity::party && own != part.history.size() && part.history[own].on &&
                (!earliest.is_set() || *part.history[own].on < earliest)) {
                earliest = *part.history[own].on;
                where = step_pointer(i, k, own);
            }
        }
        if (whole != one.history.size() && one.history[whole].on && earliest.is_set() &&
            is_same_day(*one.history[whole].on, earliest) == certainty::no) {
            run.add(agreement_pointer(i, "/history/" + std::to_string(whole) + "/on"),
                    run.name(one.id) + " was signed on " + to_text(*one.history[whole].on) + ", and by its first party on " +
                        to_text(earliest),
                    {}, {{where, "the first signature of a party", {}}});
        }
    });
}

ENTENTE_DECL void check_party_after_agreement(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const own = first_step(part.history, {participation_action::enter_into_force});
        auto const whole = first_step(one.history, {agreement_action::enter_into_force});
        // A successor, or one who continues application, may be bound from a day before (Vienna Convention on Succession 1978).
        bool const succeeded =
            first_step(part.history, {participation_action::succeed, participation_action::declare}) != part.history.size();
        if (own == part.history.size() || whole == one.history.size() || succeeded) {
            return;
        }
        auto const effect = [](auto const& step) { return step.effective ? *step.effective : step.on.value_or(date{}); };
        date const a = effect(part.history[own]);
        date const b = effect(one.history[whole]);
        if (a.is_set() && b.is_set() && is_before(a, b) == certainty::yes) {
            run.add(step_pointer(i, k, own) + "/on",
                    run.name(one.id) + " is in force for " + run.name(part.actor) + " from " + to_text(a) +
                        ", and in force itself from " + to_text(b) + " only",
                    "provisional application is a step of its own: apply_provisionally",
                    {{agreement_pointer(i, "/history/" + std::to_string(whole)), "entry into force", {}}});
        }
    });
}

ENTENTE_DECL void check_party_without_agreement(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        bool const entered = one.begins || one.history.empty() ||
                             first_step(one.history, {agreement_action::enter_into_force}) != one.history.size();
        auto const own = first_step(part.history, {participation_action::enter_into_force});
        bool const begins_as_party = part.begins && part.begins->stage == participation_stage::party;
        if (!entered && (own != part.history.size() || begins_as_party)) {
            run.add(own != part.history.size() ? step_pointer(i, k, own)
                                               : agreement_pointer(i, "/participations/" + std::to_string(k) + "/begins"),
                    run.name(one.id) + " is said to be in force for " + run.name(part.actor) +
                        ", and never entered into force itself",
                    "add the step enter_into_force to the agreement, or take it from the participation");
        }
    });
}

/// The day of the step that ended an instrument, as its record has it.
inline std::optional<date> day_of_end(indexed_instrument const& of, date const& when) {
    auto const states = possible_states(of.history(), when.earliest(), when.latest());
    for (possible_state const& one : states.states) {
        if (of.history().lifecycle().is_ended(one.standing.stage()) && one.since[0] >= 0) {
            auto const on = of.history()[static_cast<std::size_t>(one.since[0])].effect_day();
            return on.is_set() ? std::optional(on) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// Whether an agreement is certainly over on a day, by its steps or by its terms. The day of a step that ends it does not count.
inline bool is_over_on(agreement const& one, date const& on, bool& by_terms) {
    auto const over = [](raw_standing const& now) { return lifecycle_table_of<agreement_action>.is_ended(now.stage()); };
    auto const before = date::from(on.earliest() - 1);
    if (states_in_effect(one, on).where(over) != certainty::yes || !before) {
        return false;
    }
    by_terms = status_at(one, on).states().where(over) == certainty::no;
    return by_terms || states_in_effect(one, *before).where(over) == certainty::yes;
}

ENTENTE_DECL void check_participation_ends(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        auto const may_end = [&](auto const& step) {
            return step.until || step.action == agreement_action::expire || step.action == agreement_action::terminate ||
                   step.action == agreement_action::supersede || step.action == agreement_action::fulfil ||
                   step.action == agreement_action::invalidate || step.action == agreement_action::abandon;
        };
        if (terms_of(one).is_empty() && std::none_of(one.history.begin(), one.history.end(), may_end)) {
            return;
        }
        for (std::size_t k = 0; k != one.participations.size(); ++k) {
            auto const& steps = one.participations[k].history;
            bool by_terms = false;
            auto const late = std::find_if(steps.begin(), steps.end(), [&](auto const& step) {
                return step.on && step.on->is_set() && is_over_on(one, *step.on, by_terms);
            });
            if (late != steps.end()) {
                auto const* const of = run.index().find_instrument({kind_name<agreement>, one.id.view(), {}, {}});
                auto const end = of != nullptr && of->value() == &one ? day_of_end(*of, *late->on) : std::nullopt;
                run.add(step_pointer(i, k, static_cast<std::size_t>(late - steps.begin())) + "/on",
                        run.name(one.participations[k].actor) + " takes the step " + std::string(enum_name(late->action)) + " on " +
                            to_text(*late->on) + ", after " + run.name(one.id) +
                            (by_terms ? std::string(" was over, by its terms")
                                      : " ended" + (end ? " on " + to_text(*end) : std::string())),
                        by_terms ? "record the renewal of the agreement, or correct a day"
                                 : "correct a day, or name the agreement that it belongs to");
            }
        }
    });
}

ENTENTE_DECL void check_withdrawal_after_force(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const left = first_step(part.history, {participation_action::withdraw});
        auto const whole = first_step(one.history, {agreement_action::enter_into_force});
        if (left == part.history.size() || whole == one.history.size() || !part.history[left].on || !one.history[whole].on) {
            return;
        }
        if (is_before(*part.history[left].on, *one.history[whole].on) == certainty::yes) {
            run.add(step_pointer(i, k, left) + "/on", run.name(part.actor) + " withdrew from " + run.name(one.id) +
                                                          " before it entered into force, on " + to_text(*one.history[whole].on));
        }
    });
}

ENTENTE_DECL void check_rule_of_entry(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        auto const whole = first_step(one.history, {agreement_action::enter_into_force});
        if (!one.entry_into_force || whole == one.history.size() || !one.history[whole].on) {
            return;
        }
        date const on = *one.history[whole].on;
        auto const& wanted = *one.entry_into_force;
        auto const consented_by_then = [&](participation const& part) {
            auto const own = day_of_first(part.history, means_of_consent);
            auto const at = first_step(part.history, means_of_consent);
            return at != part.history.size() && (!own.is_set() || is_before(on, own) != certainty::yes);
        };
        if (wanted.kind == entry_into_force_kind::on_date && wanted.on && is_before(on, *wanted.on) == certainty::yes) {
            run.add(agreement_pointer(i, "/history/" + std::to_string(whole) + "/on"),
                    run.name(one.id) + " was to enter into force on " + to_text(*wanted.on));
        }
        if (!is_covered(run.index(), one, on)) {
            return; // that a consent is not on record does not say that it was not given
        }
        if (wanted.kind == entry_into_force_kind::number_of_consents && wanted.consents) {
            auto const given =
                static_cast<std::size_t>(std::count_if(one.participations.begin(), one.participations.end(), consented_by_then));
            if (given < *wanted.consents) {
                run.add(agreement_pointer(i, "/history/" + std::to_string(whole)),
                        run.name(one.id) + " needs " + std::to_string(*wanted.consents) + " consents to enter into force, and " +
                            std::to_string(given) + " are on record");
            }
        }
        for (std::size_t k = 0; k != wanted.required.size(); ++k) {
            bool const given = std::any_of(one.participations.begin(), one.participations.end(), [&](participation const& part) {
                return part.actor == wanted.required[k] && consented_by_then(part);
            });
            if (!given) {
                run.add(agreement_pointer(i, "/entry_into_force/required/" + std::to_string(k)),
                        run.name(one.id) + " needs the consent of " + run.name(wanted.required[k]) +
                            " to enter into force, which is not on record");
            }
        }
    });
}

ENTENTE_DECL void check_reservations(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const consent = first_step(part.history, means_of_consent);
        for (std::size_t s = 0; s != part.history.size(); ++s) {
            auto const& step = part.history[s];
            if (step.action != participation_action::reserve || consent == part.history.size()) {
                continue;
            }
            bool const successor = part.history[consent].action == participation_action::succeed;
            if (!successor && step.on && part.history[consent].on &&
                is_before(*part.history[consent].on, *step.on) == certainty::yes) {
                run.add(step_pointer(i, k, s) + "/on",
                        run.name(part.actor) + " made a reservation to " + run.name(one.id) + " after it had consented to be bound",
                        {}, {{step_pointer(i, k, consent), "the consent", {}}});
            }
        }
    });
}

ENTENTE_DECL void check_prohibited_reservations(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const made = first_step(part.history, {participation_action::reserve});
        if (one.reservations == reservation_policy::prohibited && made != part.history.size()) {
            run.add(step_pointer(i, k, made),
                    run.name(one.id) + " admits no reservations, and " + run.name(part.actor) + " made one");
        }
    });
}

ENTENTE_DECL void check_notice_period(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        if (!one.withdrawal || (!one.withdrawal->notice && !one.withdrawal->silent)) {
            return;
        }
        auto const period = one.withdrawal->notice.value_or(duration::of_months(12));
        std::optional<date> given;
        for (std::size_t s = 0; s != part.history.size(); ++s) {
            auto const& step = part.history[s];
            if (step.action == participation_action::withdraw && given && step.on &&
                step.on->latest() < given->earliest() + period) {
                run.add(step_pointer(i, k, s) + "/on", run.name(part.actor) + " withdraws on " + to_text(*step.on) +
                                                           ", before its notice of " + to_text(*given) + " has run for " +
                                                           to_text(period));
            }
            if (step.action == participation_action::give_notice) {
                given = step.on;
            }
            if (step.action == participation_action::give_notice && step.on && step.effective &&
                step.effective->latest() < step.on->earliest() + period) {
                given.reset(); // a withdrawal on that day is the same fault
                run.add(step_pointer(i, k, s) + "/effective", run.name(one.id) + " asks for a notice of " + to_text(period) +
                                                                  (one.withdrawal->notice ? "" : " (VCLT 56.2)") + ": that of " +
                                                                  to_text(*step.on) + " can't take effect on " +
                                                                  to_text(*step.effective));
            }
        }
    });
}

ENTENTE_DECL void check_notice_is_revoked_in_time(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const period = terms_of(one, part).notice;
        step<participation_action> const* running = nullptr; // the notice, or its reinstatement
        for (std::size_t s = 0; s != part.history.size(); ++s) {
            auto const& step = part.history[s];
            bool const revokes = step.action == participation_action::revoke_notice;
            bool const holds = step.action == participation_action::hold_notice;
            bool const too_short = running != nullptr && running->effective && running->on && period &&
                                   running->effective->latest() < running->on->earliest() + *period; // which is G009
            if ((revokes || holds) && running != nullptr && step.on && !too_short) {
                auto const effect = running->effective      ? std::optional(running->effective->latest())
                                    : running->on && period ? std::optional(running->on->latest() + *period)
                                                            : std::nullopt;
                if (effect && step.on->earliest() >= *effect) {
                    auto const end = date::from(*effect);
                    run.add(step_pointer(i, k, s) + "/on",
                            run.name(part.actor) + (revokes ? " revokes" : " holds") + " its notice of " +
                                to_text(running->on.value_or(date{})) + " on " + to_text(*step.on) + ", when it had taken effect" +
                                (end ? " on " + to_text(*end) : std::string()),
                            "what took effect can't be revoked: record the withdrawal, and the new consent or the continued "
                            "participation");
                }
            }
            bool const runs =
                step.action == participation_action::give_notice || step.action == participation_action::reinstate_notice;
            running = runs ? &step : holds || revokes || step.action == participation_action::withdraw ? nullptr : running;
        }
    });
}

ENTENTE_DECL void check_withdrawal_is_admitted(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const left = first_step(part.history, {participation_action::withdraw});
        if (one.withdrawal && one.withdrawal->prohibited && left != part.history.size()) {
            run.add(step_pointer(i, k, left),
                    run.name(one.id) + " admits no withdrawal, and " + run.name(part.actor) + " withdrew");
        }
    });
}

} // namespace entente::rules::detail

#endif
