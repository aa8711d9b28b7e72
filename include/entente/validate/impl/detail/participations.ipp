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
        // A successor may be bound from a day before (Vienna Convention on Succession 1978). A declaration changes nothing of that.
        bool const succeeded = first_step(part.history, {participation_action::succeed}) != part.history.size();
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

/// Whether a participant has consented to be bound by a day, and has not taken that back. One without a history goes with the agreement.
inline certainty has_consented(participation const& part, date const& on) {
    if (part.history.empty() && !part.begins) {
        return certainty::maybe;
    }
    return status_at(part, on).states().where([](raw_standing const& now) {
        auto const stage = static_cast<participation_stage>(now.stage());
        return stage == participation_stage::contracting || stage == participation_stage::party;
    });
}

/// What is on record of the consents that an entry into force waits for.
class entry_check {
public:
    entry_check(dossier_run& run, std::size_t i, agreement const& one, std::size_t entered)
        : run_(run), i_(i), one_(one), wanted_(*one.entry_into_force), entered_(entered), on_(*one.history[entered].on),
          is_covered_(is_covered(run.index(), one, on_)) {}

    void run() {
        using kind = entry_into_force_kind;
        if (wanted_.kind == kind::on_date && wanted_.on && is_before(on_, *wanted_.on) == certainty::yes) {
            run_.add(agreement_pointer(i_, "/history/" + std::to_string(entered_) + "/on"),
                     run_.name(one_.id) + " was to enter into force on " + to_text(*wanted_.on));
        }
        std::vector<date> days;
        bool all_there = true;
        bool const needs_all = wanted_.kind == kind::all_negotiating || wanted_.kind == kind::on_notifications ||
                               wanted_.kind == kind::on_exchange_of_instruments;
        for (std::size_t k = 0; k != one_.participations.size(); ++k) {
            auto const& part = one_.participations[k];
            bool const is_required =
                std::find(wanted_.required.begin(), wanted_.required.end(), part.actor) != wanted_.required.end();
            bool const negotiated = part.capacity == participation_capacity::party && !joins_later(part);
            if (is_required || (needs_all && negotiated)) {
                all_there = look_at(k, part) && all_there;
            }
            if (part.capacity == participation_capacity::party && has_consented(part, on_) != certainty::no) {
                days.push_back(day_of_consent(part));
            }
        }
        for (std::size_t k = 0; k != wanted_.required.size(); ++k) {
            bool const takes_part = std::any_of(one_.participations.begin(), one_.participations.end(),
                                                [&](participation const& part) { return part.actor == wanted_.required[k]; });
            if (!takes_part && is_covered_) {
                run_.add(agreement_pointer(i_, "/entry_into_force/required/" + std::to_string(k)),
                         run_.name(one_.id) + " needs the consent of " + run_.name(wanted_.required[k]) +
                             " to enter into force, which is not on record");
                all_there = false;
            }
        }
        if (wanted_.kind == kind::number_of_consents && wanted_.consents && is_covered_ && days.size() < *wanted_.consents) {
            auto const given = std::to_string(days.size());
            run_.add(agreement_pointer(i_, "/history/" + std::to_string(entered_)),
                     run_.name(one_.id) + " needs " + std::to_string(*wanted_.consents) + " consents to enter into force, and by " +
                         to_text(on_) + ' ' +
                         (days.size() == 1 ? "one is"
                          : days.empty()   ? "none is"
                                           : given + " are") +
                         " on record");
        } else if (all_there) {
            check_delay(std::move(days));
        }
    }

private:
    /// Who was not among the negotiating states: the first step says so.
    static bool joins_later(participation const& part) {
        return !part.history.empty() &&
               (part.history[0].action == participation_action::accede || part.history[0].action == participation_action::succeed ||
                part.history[0].action == participation_action::join);
    }

    static date day_of_consent(participation const& part) { return day_of_first(part.history, means_of_consent); }

    /// A consent that came later is against the record itself; one that is not there, against one that claims to be complete.
    bool look_at(std::size_t k, participation const& part) {
        if (has_consented(part, on_) != certainty::no) {
            return true;
        }
        auto const at = first_step(part.history, means_of_consent);
        bool const is_late =
            at != part.history.size() && part.history[at].on && is_before(on_, *part.history[at].on) == certainty::yes;
        if (is_late || is_covered_) {
            run_.add(
                is_late ? step_pointer(i_, k, at) + "/on" : agreement_pointer(i_, "/participations/" + std::to_string(k)),
                run_.name(one_.id) + " needs the consent of " + run_.name(part.actor) + " to enter into force on " + to_text(on_) +
                    (is_late ? ", which was given on " + to_text(*part.history[at].on) : std::string(", which is not on record")));
        }
        return false;
    }

    /// The delay runs from the last consent that was needed, where all of them have a day.
    void check_delay(std::vector<date> days) {
        std::sort(days.begin(), days.end());
        bool const counts = wanted_.kind == entry_into_force_kind::number_of_consents;
        std::size_t const needed = counts ? wanted_.consents.value_or(0) : days.size();
        if (!wanted_.delay || needed == 0 || needed > days.size() || (counts && !is_covered_) ||
            std::any_of(days.begin(), days.end(), [](date const& day) { return !day.is_set(); })) {
            return;
        }
        date const last = days[needed - 1];
        if (on_.latest() < last.earliest() + *wanted_.delay) {
            run_.add(agreement_pointer(i_, "/history/" + std::to_string(entered_) + "/on"),
                     run_.name(one_.id) + " was to enter into force " + to_text(*wanted_.delay) + " after the consent of " +
                         to_text(last) + ", and did on " + to_text(on_));
        }
    }

    dossier_run& run_;
    std::size_t i_;
    agreement const& one_;
    entry_into_force_rule const& wanted_;
    std::size_t entered_;
    date on_;
    bool is_covered_;
};

ENTENTE_DECL void check_rule_of_entry(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        auto const entered = first_step(one.history, {agreement_action::enter_into_force});
        if (one.entry_into_force && entered != one.history.size() && one.history[entered].on) {
            entry_check(run, i, one, entered).run();
        }
    });
}

ENTENTE_DECL void check_reservations(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        // A reservation goes with the signature, or with the consent before it: the last one, for who left may consent anew.
        auto consent = part.history.size();
        for (std::size_t s = 0; s != part.history.size(); ++s) {
            auto const& step = part.history[s];
            if (std::find(means_of_consent.begin(), means_of_consent.end(), step.action) != means_of_consent.end()) {
                consent = s;
            } else if (step.action == participation_action::withdraw || step.action == participation_action::withdraw_consent) {
                consent = part.history.size();
            }
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
        auto const notice = one.withdrawal ? notice_of(*one.withdrawal) : compact_optional<duration>();
        if (!notice) {
            return;
        }
        auto const period = *notice;
        compact_optional<date> running; // since the notice, or since it was reinstated
        std::string_view stopped;       // how it was stopped
        for (std::size_t s = 0; s != part.history.size(); ++s) {
            auto const& step = part.history[s];
            switch (step.action) {
            case participation_action::give_notice:
                running = step.on;
                stopped = {};
                if (step.on && step.effective && step.effective->latest() < step.on->earliest() + period) {
                    running.reset(); // a withdrawal on that day is the same fault
                    run.add(step_pointer(i, k, s) + "/effective", run.name(one.id) + " asks for a notice of " + to_text(period) +
                                                                      (one.withdrawal->notice ? "" : " (VCLT 56.2)") +
                                                                      ": that of " + to_text(*step.on) + " can't take effect on " +
                                                                      to_text(*step.effective));
                }
                break;
            case participation_action::reinstate_notice:
                running = step.on;
                stopped = {};
                break;
            case participation_action::hold_notice:
            case participation_action::revoke_notice:
                running.reset();
                stopped = step.action == participation_action::hold_notice ? "held" : "revoked";
                break;
            case participation_action::withdraw:
                if (running && step.on && step.on->latest() < running->earliest() + period) {
                    run.add(step_pointer(i, k, s) + "/on", run.name(part.actor) + " withdraws on " + to_text(*step.on) +
                                                               ", before its notice of " + to_text(*running) + " has run for " +
                                                               to_text(period));
                } else if (!stopped.empty()) {
                    run.add(step_pointer(i, k, s), run.name(part.actor) + " withdraws, and its notice was " + std::string(stopped),
                            "record the notice that it withdrew by");
                }
                running.reset();
                stopped = {};
                break;
            default: break;
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

ENTENTE_DECL void check_withdrawal_is_implied(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const left = first_step(part.history, {participation_action::give_notice, participation_action::withdraw});
        bool const may = !one.withdrawal || one.withdrawal->notice || one.withdrawal->implied || !one.withdrawal->silent;
        if (!may && left != part.history.size()) {
            run.add(step_pointer(i, k, left),
                    run.name(one.id) + " says nothing of withdrawal, and " + run.name(part.actor) +
                        (part.history[left].action == participation_action::withdraw ? " withdrew" : " gave notice"),
                    "if the parties meant to admit it, or it follows from the nature of the treaty, state \"implied\": true");
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
