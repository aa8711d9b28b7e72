// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_DETAIL_PARTICIPATIONS_IPP
#define ENTENTE_VALIDATE_IMPL_DETAIL_PARTICIPATIONS_IPP

#include <entente/validate/detail/participations.hpp>

#include <entente/core/day.hpp>
#include <entente/core/duration.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/lifecycle/parties.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/state/coverage.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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
    return pointer_to({"agreements", i, "participations", k, "history", step});
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

/// Whether the dossier claims to have all agreements of a day, with all that take part in them.
inline bool covers_everybody(dossier_index const& index, date const& when) {
    auto const& all = index.dossier().coverage;
    return std::any_of(all.begin(), all.end(), [&](coverage const& one) {
        return one.among.empty() && entente::detail::is_of_kind(one, kind_name<agreement>) &&
               contains(one.period, when) == certainty::yes;
    });
}

/// The day from which a step has effect.
template <class Action>
date day_of_effect(step<Action> const& one) {
    return one.effective ? *one.effective : one.on.value_or(date{});
}

ENTENTE_DECL void check_enough_parties(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        auto const entered = first_step(one.history, {agreement_action::enter_into_force});
        if (entered == one.history.size() || !is_covered(run.index(), one, one.history[entered].on.value_or(date{}))) {
            return;
        }
        auto const parties = count_parties(one);
        if (parties < 2) {
            run.add(pointer_to({"agreements", i, "participations"}),
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
        if (whole == one.history.size() || !one.history[whole].on || !earliest.is_set()) {
            return;
        }
        // A party that is not on record may have signed first.
        bool const came_first = is_before(earliest, *one.history[whole].on) == certainty::yes;
        bool const came_later = is_before(*one.history[whole].on, earliest) == certainty::yes;
        if (came_first || (came_later && covers_everybody(run.index(), *one.history[whole].on))) {
            run.add(pointer_to({"agreements", i, "history", whole, "on"}),
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
        date const a = day_of_effect(part.history[own]);
        date const b = day_of_effect(one.history[whole]);
        if (a.is_set() && b.is_set() && is_before(a, b) == certainty::yes) {
            run.add(pointer_to(step_pointer(i, k, own), {"on"}),
                    run.name(one.id) + " is in force for " + run.name(part.actor) + " from " + to_text(a) +
                        ", and in force itself from " + to_text(b) + " only",
                    "provisional application is a step of its own: apply_provisionally",
                    {{pointer_to({"agreements", i, "history", whole}), "entry into force", {}}});
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
            run.add(
                own != part.history.size() ? step_pointer(i, k, own) : pointer_to({"agreements", i, "participations", k, "begins"}),
                run.name(one.id) + " is said to be in force for " + run.name(part.actor) + ", and never entered into force itself",
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
                run.add(pointer_to(step_pointer(i, k, static_cast<std::size_t>(late - steps.begin())), {"on"}),
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
        if (left == part.history.size() || !part.history[left].on) {
            return;
        }
        auto const& on = *part.history[left].on;
        auto const whole = first_step(one.history, {agreement_action::enter_into_force});
        bool const is_later =
            whole != one.history.size() && one.history[whole].on && is_before(on, *one.history[whole].on) == certainty::yes;
        auto const waits = [](raw_standing const& now) {
            auto const stage = static_cast<agreement_stage>(now.stage());
            return stage == agreement_stage::negotiating || stage == agreement_stage::adopted ||
                   stage == agreement_stage::signed_ || stage == agreement_stage::concluded;
        };
        bool const is_never = whole == one.history.size() && one.binding == binding_force::legal &&
                              is_covered(run.index(), one, on) && status_at(one, on).states().where(waits) == certainty::yes;
        if (is_later || is_never) {
            run.add(pointer_to(step_pointer(i, k, left), {"on"}),
                    run.name(part.actor) + " withdrew from " + run.name(one.id) + " before it entered into force" +
                        (is_later ? ", on " + to_text(*one.history[whole].on) : std::string()),
                    "who takes back its consent before then does so by withdraw_consent");
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
        return stage == participation_stage::contracting || stage == participation_stage::party ||
               stage == participation_stage::participating; // a political instrument is joined
    });
}

inline bool is_consent(participation_action action) {
    return action == participation_action::join ||
           std::find(means_of_consent.begin(), means_of_consent.end(), action) != means_of_consent.end();
}

/// What is on record of the consents that an entry into force waits for.
class entry_check {
public:
    entry_check(dossier_run& run, std::size_t i, agreement const& one, std::size_t entered)
        : run_(run), i_(i), one_(one), wanted_(*one.entry_into_force), entered_(entered), on_(day_of_effect(one.history[entered])),
          covers_everybody_(covers_everybody(run.index(), on_)) {}

    void run() {
        using kind = entry_into_force_kind;
        if (wanted_.kind == kind::on_date && wanted_.on && is_before(on_, *wanted_.on) == certainty::yes) {
            run_.add(pointer_to({"agreements", i_, "history", entered_, "on"}),
                     run_.name(one_.id) + " was to enter into force on " + to_text(*wanted_.on));
        }
        look_at_those_required();
        bool const needs_all = wanted_.kind == kind::all_negotiating || wanted_.kind == kind::on_notifications ||
                               wanted_.kind == kind::on_exchange_of_instruments;
        std::vector<date> days; // of all consents by then
        std::size_t signatures = 0;
        for (std::size_t k = 0; k != one_.participations.size(); ++k) {
            auto const& part = one_.participations[k];
            if (part.capacity != participation_capacity::party) {
                continue;
            }
            signatures += has_signed(part) ? 1U : 0U;
            bool const consented = has_consented(part, on_) != certainty::no;
            if (consented) {
                days.push_back(day_of_consent(part));
            }
            if (needs_all && negotiated(part)) {
                consented ? needed_.push_back(day_of_consent(part)) : complain(k, part);
            }
        }
        if (wanted_.kind == kind::number_of_consents && wanted_.consents && days.size() < *wanted_.consents) {
            count_too_few(days.size());
        } else if (wanted_.kind == kind::number_of_consents && wanted_.consents && *wanted_.consents != 0) {
            std::sort(days.begin(), days.end());
            needed_.push_back(covers_everybody_ ? days[*wanted_.consents - 1] : date{}); // others may have been earlier
        }
        if (wanted_.kind == kind::on_signature && covers_everybody_ && signatures < 2) {
            run_.add(pointer_to({"agreements", i_, "history", entered_}),
                     run_.name(one_.id) + " enters into force by signature, and by " + to_text(on_) + ' ' +
                         (signatures == 0 ? "nobody has" : "one party alone has") + " signed it, as far as is on record");
        }
        check_delay();
    }

private:
    /// Whether somebody is an actor, an organ of it, or its successor or predecessor.
    [[nodiscard]] bool stands_for(id<actor> const& who, id<actor> const& wanted) const {
        auto const& index = run_.index();
        auto const is_predecessor = [&](id<actor> const& earlier, id<actor> const& later) {
            auto const* const found = index.find(later);
            return found != nullptr &&
                   std::find(found->predecessors.begin(), found->predecessors.end(), earlier) != found->predecessors.end();
        };
        auto const state = index.state_of(who);
        return state == index.state_of(wanted) || is_predecessor(state, wanted) || is_predecessor(wanted, state);
    }

    void look_at_those_required() {
        for (std::size_t r = 0; r != wanted_.required.size(); ++r) {
            auto const& wanted = wanted_.required[r];
            participation const* found = nullptr;
            std::size_t place = 0;
            for (std::size_t k = 0; k != one_.participations.size(); ++k) {
                auto const& part = one_.participations[k];
                bool const better = found == nullptr || has_consented(*found, on_) == certainty::no;
                if (better && stands_for(part.actor, wanted)) {
                    found = &part;
                    place = k;
                }
            }
            if (found == nullptr) {
                is_complete_ = false;
                if (covers_everybody_) {
                    run_.add(pointer_to({"agreements", i_, "entry_into_force", "required", r}),
                             run_.name(one_.id) + " needs the consent of " + run_.name(wanted) +
                                 " to enter into force, which is not on record");
                }
            } else if (has_consented(*found, on_) != certainty::no) {
                needed_.push_back(day_of_consent(*found));
            } else {
                complain(place, *found);
            }
        }
    }

    /// Whether it was among the negotiating states (VCLT 2.1(e)): not who acceded, succeeded or joined, nor whose first step came after the entry into force.
    [[nodiscard]] bool negotiated(participation const& part) const {
        if (part.history.empty()) {
            return true;
        }
        auto const& first = part.history[0];
        return first.action != participation_action::accede && first.action != participation_action::succeed &&
               first.action != participation_action::join && !(first.on && is_before(on_, *first.on) == certainty::yes);
    }

    [[nodiscard]] bool has_signed(participation const& part) const {
        return part.history.empty() || part.begins || has_consented(part, on_) != certainty::no ||
               std::any_of(part.history.begin(), part.history.end(), [&](auto const& step) {
                   return step.action == participation_action::sign && (!step.on || is_before(on_, *step.on) != certainty::yes);
               });
    }

    /// The day of the consent that stood when the agreement entered into force: the last by then. Unset where it has none.
    [[nodiscard]] date day_of_consent(participation const& part) const {
        date result;
        for (auto const& step : part.history) {
            if (is_consent(step.action) && !(step.on && is_before(on_, *step.on) == certainty::yes)) {
                result = day_of_effect(step);
            }
        }
        return result;
    }

    /// A consent that came later is against the record itself; one that is not there, against one that claims to be complete.
    void complain(std::size_t k, participation const& part) {
        is_complete_ = false;
        std::size_t late = 0;
        while (late != part.history.size() && !(is_consent(part.history[late].action) && part.history[late].on &&
                                                is_before(on_, *part.history[late].on) == certainty::yes)) {
            ++late;
        }
        auto const back = first_step(part.history, {participation_action::withdraw_consent, participation_action::withdraw});
        bool const taken_back = late == part.history.size() && back != part.history.size();
        if (late == part.history.size() && !taken_back && !covers_everybody_) {
            return;
        }
        auto const place = taken_back ? back : late;
        run_.add(place == part.history.size() ? pointer_to({"agreements", i_, "participations", k})
                 : taken_back                 ? step_pointer(i_, k, place)
                                              : pointer_to(step_pointer(i_, k, place), {"on"}),
                 run_.name(one_.id) + " needs the consent of " + run_.name(part.actor) + " to enter into force on " + to_text(on_) +
                     (taken_back                    ? ", which was taken back"
                      : late != part.history.size() ? ", which was given on " + to_text(*part.history[late].on)
                                                    : std::string(", which is not on record")));
    }

    void count_too_few(std::size_t given) {
        is_complete_ = false;
        if (covers_everybody_) {
            run_.add(pointer_to({"agreements", i_, "history", entered_}),
                     run_.name(one_.id) + " needs " + std::to_string(*wanted_.consents) + " consents to enter into force, and by " +
                         to_text(on_) + ' ' +
                         (given == 1   ? "one is"
                          : given == 0 ? "none is"
                                       : std::to_string(given) + " are") +
                         " on record");
        }
    }

    /// The delay runs from the last consent that was needed, where all of them are on record with a day.
    void check_delay() {
        bool const has_days = std::all_of(needed_.begin(), needed_.end(), [](date const& day) { return day.is_set(); });
        if (!wanted_.delay || needed_.empty() || !is_complete_ || !has_days) {
            return;
        }
        date const last = *std::max_element(needed_.begin(), needed_.end());
        bool const is_early = on_.latest() < last.earliest() + *wanted_.delay;
        // Many clauses go on to the first day of the next month (Rome Statute 126). A number is the only condition that nothing else may put off.
        auto const due = last.latest() + *wanted_.delay;
        auto const next_month = due.month() == 12 ? date::from(due.year() + 1, 1, 1) : date::from(due.year(), due.month() + 1, 1);
        bool const is_late = wanted_.kind == entry_into_force_kind::number_of_consents && wanted_.required.empty() &&
                             covers_everybody_ && next_month && on_.earliest() > next_month->earliest();
        if (is_early || is_late) {
            run_.add(pointer_to({"agreements", i_, "history", entered_, "on"}),
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
    bool covers_everybody_;
    bool is_complete_ = true;    ///< all consents that were needed are on record
    std::vector<date> needed_{}; ///< the days of those
};

ENTENTE_DECL void check_rule_of_entry(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        auto const entered = first_step(one.history, {agreement_action::enter_into_force});
        if (one.entry_into_force && entered != one.history.size() && day_of_effect(one.history[entered]).is_set()) {
            entry_check(run, i, one, entered).run();
        }
    });
}

ENTENTE_DECL void check_reservations(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        // A reservation goes with the signature, or with the consent before it: the last one, for who left may consent anew.
        auto consent = part.history.size();
        bool bound_before = part.begins && (part.begins->stage == participation_stage::contracting ||
                                            part.begins->stage == participation_stage::party);
        for (std::size_t s = 0; s != part.history.size(); ++s) {
            auto const& step = part.history[s];
            if (std::find(means_of_consent.begin(), means_of_consent.end(), step.action) != means_of_consent.end()) {
                consent = s;
            } else if (step.action == participation_action::withdraw || step.action == participation_action::withdraw_consent) {
                consent = part.history.size();
                bound_before = false;
            }
            if (step.action == participation_action::reserve && consent == part.history.size() && bound_before && step.on &&
                part.begins->from.is_set() && is_before(part.begins->from, *step.on) == certainty::yes) {
                run.add(pointer_to(step_pointer(i, k, s), {"on"}), run.name(part.actor) + " made a reservation to " +
                                                                       run.name(one.id) + " after it had consented to be bound");
            }
            if (step.action != participation_action::reserve || consent == part.history.size()) {
                continue;
            }
            bool const successor = part.history[consent].action == participation_action::succeed;
            if (!successor && step.on && part.history[consent].on &&
                is_before(*part.history[consent].on, *step.on) == certainty::yes) {
                run.add(pointer_to(step_pointer(i, k, s), {"on"}),
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

/// How a notice runs, from step to step.
class notice_clock {
public:
    explicit notice_clock(compact_optional<duration> const& period) : period_(period) {}

    /// Whether a notice has effect earlier than its period allows.
    [[nodiscard]] bool is_short(step<participation_action> const& notice) const {
        return period_ && notice.on && notice.effective && notice.effective->latest() < notice.on->earliest() + *period_;
    }

    void take(step<participation_action> const& step) {
        switch (step.action) {
        case participation_action::give_notice: give(step); break;
        case participation_action::extend_notice: extend(step); break;
        case participation_action::hold_notice: hold(step.on); break;
        case participation_action::reinstate_notice: reinstate(step); break;
        case participation_action::revoke_notice: stop("revoked"); break;
        case participation_action::withdraw: *this = notice_clock(period_); break;
        default: break;
        }
    }
    void stop(std::string_view how) {
        given_.reset();
        stopped_ = how;
    }

    [[nodiscard]] bool is_running() const noexcept { return given_.has_value(); }
    [[nodiscard]] std::string_view stopped() const noexcept { return stopped_; }
    [[nodiscard]] compact_optional<date> const& given() const noexcept { return given_; }

    /// Whether it has certainly not run to its end on a day.
    [[nodiscard]] bool still_runs_on(date const& when) const {
        return given_ && first_ && when.is_set() && when.latest() < *first_;
    }
    /// The day by which it has certainly taken effect.
    [[nodiscard]] std::optional<day> effect() const { return given_ ? last_ : std::nullopt; }
    /// The first day on which it may take effect.
    [[nodiscard]] std::optional<day> first() const { return given_ ? first_ : std::nullopt; }

    /// "before its notice of 2016-11-10 has run for P12M".
    [[nodiscard]] std::string words() const {
        auto const day = first_ ? date::from(*first_) : std::nullopt;
        return left_ && reinstated_ ? "and its notice, reinstated on " + to_text(*reinstated_) + ", had " + std::to_string(*left_) +
                                          (*left_ == 1 ? " day" : " days") + " left to run"
               : is_put_off_ && day ? "before its notice of " + to_text(*given_) + ", extended, takes effect on " + to_text(*day)
               : period_            ? "before its notice of " + to_text(*given_) + " has run for " + to_text(*period_)
                                    : "before its notice of " + to_text(*given_) + " takes effect";
    }

private:
    void give(step<participation_action> const& notice) {
        *this = notice_clock(period_);
        given_ = notice.on;
        auto const& named = notice.effective;
        // Nobody leaves before the period has run, and what a notice names is the day.
        bool const runs = notice.on && period_;
        first_ = runs ? std::optional(notice.on->earliest() + *period_) : named ? std::optional(named->earliest()) : std::nullopt;
        last_ = named ? std::optional(named->latest()) : runs ? std::optional(notice.on->latest() + *period_) : std::nullopt;
    }
    void extend(step<participation_action> const& step) {
        is_put_off_ = true;
        if (step.effective) {
            first_ = step.effective->earliest();
            last_ = step.effective->latest();
        } else {
            last_.reset();
        }
    }
    void hold(compact_optional<date> const& on) {
        // Of a notice of which too little is known, perhaps nothing was left.
        left_ = given_ && first_ && on ? static_cast<std::int32_t>((std::max)(std::int64_t{0}, *first_ - on->latest())) : 0;
        held_ = given_;
        stop("held");
    }
    /// Whether it goes on where it stopped, or begins anew, is disputed: the earlier end counts for who leaves too early, the later one for who revokes too late.
    void reinstate(step<participation_action> const& step) {
        given_ = held_ ? held_ : step.on;
        reinstated_ = step.on;
        stopped_ = {};
        first_ = step.effective ? std::optional(step.effective->earliest())
                 : step.on      ? std::optional(step.on->earliest() + left_.value_or(0))
                                : std::nullopt;
        last_ = step.effective       ? std::optional(step.effective->latest())
                : step.on && period_ ? std::optional(step.on->latest() + *period_)
                                     : std::nullopt;
    }

    compact_optional<duration> period_;
    compact_optional<date> given_; ///< while it runs
    compact_optional<date> held_;  ///< the day of a notice that is held
    compact_optional<date> reinstated_;
    std::optional<day> first_; ///< the day of its effect, by its bounds
    std::optional<day> last_;
    std::optional<std::int32_t> left_; ///< days that it still had to run at least when it was held
    bool is_put_off_ = false;
    std::string_view stopped_; ///< how it was stopped
};

ENTENTE_DECL void check_notice_period(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const notice = one.withdrawal ? notice_of(*one.withdrawal) : compact_optional<duration>();
        if (!notice) {
            return;
        }
        notice_clock clock(notice);
        for (std::size_t s = 0; s != part.history.size(); ++s) {
            auto const& step = part.history[s];
            auto const asks = [&](std::string_view of, std::string_view that) {
                run.add(pointer_to(step_pointer(i, k, s), {"effective"}),
                        run.name(one.id) + " asks for a notice of " + to_text(*notice) + std::string(of) + to_text(*step.on) +
                            std::string(that) + to_text(*step.effective));
            };
            if (step.action == participation_action::extend_notice && clock.first() && step.effective &&
                step.effective->latest() < *clock.first()) {
                run.add(pointer_to(step_pointer(i, k, s), {"effective"}), run.name(part.actor) + " extends its notice to " +
                                                                              to_text(*step.effective) +
                                                                              ", which is earlier than it would have taken effect");
            }
            if (step.action == participation_action::withdraw) {
                if (auto const leaves = day_of_effect(step); clock.still_runs_on(leaves)) {
                    run.add(pointer_to(step_pointer(i, k, s), {step.effective ? "effective" : "on"}),
                            run.name(part.actor) + " withdraws on " + to_text(leaves) + ", " + clock.words());
                } else if (!clock.stopped().empty()) {
                    run.add(step_pointer(i, k, s),
                            run.name(part.actor) + " withdraws, and its notice was " + std::string(clock.stopped()),
                            "record the notice that it withdrew by");
                } else if (!clock.is_running() && clock.is_short(step)) {
                    asks(": the withdrawal of ", " can't take effect on ");
                } else if (!clock.is_running() && !step.effective && !part.begins && is_covered(run.index(), one, leaves)) {
                    run.add(step_pointer(i, k, s),
                            run.name(part.actor) + " withdraws on " + to_text(leaves) + " without a notice, and " +
                                run.name(one.id) + (one.withdrawal->notice ? " asks for one of " : " needs one (VCLT 56.2) of ") +
                                to_text(*notice),
                            "record it as give_notice; if that day is the day of the notice, add the day of its effect as "
                            "\"effective\"");
                }
            }
            clock.take(step);
            if (step.action == participation_action::give_notice && clock.is_short(step)) {
                clock.stop({}); // a withdrawal on that day is the same fault
                asks(one.withdrawal->notice ? ": that of " : " (VCLT 56.2): that of ", " can't take effect on ");
            }
        }
    });
}

ENTENTE_DECL void check_lock_in(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const lock_in = one.withdrawal ? one.withdrawal->lock_in : compact_optional<duration>();
        for (std::size_t s = 0; lock_in && s != part.history.size(); ++s) {
            auto const& step = part.history[s];
            auto const entry = step.action == participation_action::give_notice && step.on ? entry_for(one, part, s) : std::nullopt;
            if (entry && step.on->latest() < entry->earliest() + *lock_in) {
                auto const first = date::from(entry->latest() + *lock_in);
                run.add(pointer_to(step_pointer(i, k, s), {"on"}), run.name(part.actor) + " gives notice on " + to_text(*step.on) +
                                                                       ", but " + run.name(one.id) +
                                                                       " must have been in force for it for " + to_text(*lock_in) +
                                                                       (first ? ", until " + to_text(*first) : std::string()));
            }
        }
    });
}

ENTENTE_DECL void check_notice_is_revoked_in_time(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        notice_clock clock(terms_of(one, part).notice);
        bool is_short = false; // which is G009
        for (std::size_t s = 0; s != part.history.size(); ++s) {
            auto const& step = part.history[s];
            std::string_view const what = step.action == participation_action::revoke_notice   ? " revokes"
                                          : step.action == participation_action::hold_notice   ? " holds"
                                          : step.action == participation_action::extend_notice ? " extends"
                                                                                               : "";
            auto const effect = clock.effect();
            if (!what.empty() && effect && !is_short && step.on && step.on->earliest() >= *effect) {
                auto const end = date::from(*effect);
                run.add(pointer_to(step_pointer(i, k, s), {"on"}),
                        run.name(part.actor) + std::string(what) + " its notice of " + to_text(clock.given().value_or(date{})) +
                            " on " + to_text(*step.on) + ", when it had taken effect" +
                            (end ? " on " + to_text(*end) : std::string()),
                        "what took effect can't be undone or put off: record the withdrawal, and the new consent or the continued "
                        "participation");
            }
            is_short = step.action == participation_action::give_notice ? clock.is_short(step) : is_short;
            clock.take(step);
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
        auto left = first_step(part.history, {participation_action::give_notice, participation_action::withdraw});
        if (left != part.history.size() && part.history[left].action == participation_action::give_notice &&
            first_step(part.history, {participation_action::revoke_notice}) != part.history.size()) {
            left = first_step(part.history, {participation_action::withdraw}); // nothing came of it
        }
        if (one.withdrawal && one.withdrawal->prohibited && left != part.history.size()) {
            run.add(step_pointer(i, k, left),
                    run.name(one.id) + " admits no withdrawal, and " + run.name(part.actor) +
                        (part.history[left].action == participation_action::withdraw ? " withdrew" : " gave notice"));
        }
    });
}

ENTENTE_DECL void check_withdrawal_rules_agree(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        if (!one.withdrawal) {
            return;
        }
        withdrawal_rule const& says = *one.withdrawal;
        std::string_view const more = says.notice    ? "notice"
                                      : says.lock_in ? "lock_in"
                                      : says.implied ? "implied"
                                      : says.silent  ? "silent"
                                                     : "";
        if (says.prohibited && !more.empty()) {
            run.add(pointer_to({"agreements", i, "withdrawal", more}),
                    run.name(one.id) + " prohibits withdrawal, and has \"" + std::string(more) + "\" beside it",
                    "keep one of the two");
        } else if (says.silent && (says.notice || says.lock_in)) {
            run.add(pointer_to({"agreements", i, "withdrawal", says.notice ? "notice" : "lock_in"}),
                    run.name(one.id) + " is silent about withdrawal, and has " +
                        (says.notice ? "a period of notice" : "\"lock_in\"") + " beside it",
                    says.implied && says.notice
                        ? "leave the notice out: it is twelve months where withdrawal is implied (VCLT 56.2)"
                        : "keep one of the two");
        }
    });
}

ENTENTE_DECL void check_successors_are_parties(dossier_run& run) {
    auto const& compiled = run.index().dossier().compiled;
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const last = std::find_if(part.history.rbegin(), part.history.rend(),
                                       [](auto const& step) { return step.action == participation_action::succeed; });
        auto const form = one.form.known();
        bool const is_treaty = one.binding == binding_force::legal && form && *form <= agreement_form::exchange_of_notes;
        if (last == part.history.rend() || part.capacity != participation_capacity::party || !compiled || !is_treaty) {
            return;
        }
        auto const at = static_cast<std::size_t>(part.history.rend() - last) - 1;
        bool const goes_on =
            std::any_of(part.history.begin() + static_cast<std::ptrdiff_t>(at) + 1, part.history.end(), [](auto const& step) {
                return step.action == participation_action::enter_into_force || step.action == participation_action::withdraw ||
                       step.action == participation_action::withdraw_consent ||
                       step.action == participation_action::apply_provisionally; // VCSS 27
            });
        auto const from = day_of_effect(*last);
        if (!goes_on && from.is_set() && is_before(from, *compiled) == certainty::yes && is_in_force_by_effect(one, from) &&
            is_in_force_by_effect(one, *compiled)) {
            run.add(step_pointer(i, k, at),
                    run.name(part.actor) + " succeeded to " + run.name(one.id) +
                        ", which is in force, and is not said to be a party to it",
                    "add \"enter_into_force\" to its participation, on the day of the succession of states");
        }
    });
}

ENTENTE_DECL void check_predecessors_consented(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const at = first_step(part.history, {participation_action::succeed});
        auto const* const who = at != part.history.size() ? run.index().find(part.actor) : nullptr;
        if (who == nullptr) {
            return;
        }
        participation const* before = nullptr;
        for (participation const& each : one.participations) {
            bool const precedes =
                std::find(who->predecessors.begin(), who->predecessors.end(), each.actor) != who->predecessors.end();
            if (!precedes) {
                continue;
            }
            bool const has_begun = each.begins && each.begins->stage != participation_stage::initial &&
                                   each.begins->stage != participation_stage::signatory;
            bool const has_consented =
                has_begun || each.history.empty() || std::any_of(each.history.begin(), each.history.end(), [](auto const& step) {
                    return is_consent(step.action) || step.action == participation_action::enter_into_force;
                });
            if (has_consented) {
                return;
            }
            before = &each;
        }
        if (before != nullptr) {
            run.add(step_pointer(i, k, at),
                    run.name(part.actor) + " succeeds to " + run.name(one.id) + ", to which " + run.name(before->actor) +
                        " had not consented to be bound",
                    "a successor of a signatory may ratify as if it had signed: record \"sign\", and its own consent");
        }
    });
}

ENTENTE_DECL void check_contracting_states_become_parties(dossier_run& run) {
    auto const& compiled = run.index().dossier().compiled;
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        auto const entered = first_step(one.history, {agreement_action::enter_into_force});
        if (one.binding != binding_force::legal || part.capacity != participation_capacity::party || !compiled ||
            entered == one.history.size() || !is_in_force_by_effect(one, *compiled)) {
            return;
        }
        auto const last = std::find_if(part.history.rbegin(), part.history.rend(), [](auto const& step) {
            return is_consent(step.action) && step.action != participation_action::succeed;
        });
        auto const waits = [](raw_standing const& now) {
            return now.stage() == static_cast<std::uint8_t>(participation_stage::contracting) &&
                   now.of(standing_region::provisional) == 0;
        };
        if (last == part.history.rend() || states_in_effect(one, part, *compiled).where(waits) != certainty::yes) {
            return;
        }
        // A convention of the ILO binds twelve months after ratification, which is long for a treaty.
        auto const year = duration::of_months(12);
        auto const consent = day_of_effect(*last);
        auto const in_force = day_of_effect(one.history[entered]);
        if (!consent.is_set() || !in_force.is_set() || compiled->earliest() <= consent.latest() + year ||
            compiled->earliest() <= in_force.latest() + year) {
            return;
        }
        auto const at = static_cast<std::size_t>(part.history.rend() - last) - 1;
        run.add(step_pointer(i, k, at),
                run.name(part.actor) + " consented to " + run.name(one.id) + ", which is in force since " + to_text(in_force) +
                    ", and is not said to be a party to it",
                "add \"enter_into_force\" to its participation: without it the treaty does not bind it");
    });
}

ENTENTE_DECL void check_signature_is_definitive(dossier_run& run) {
    each_participation(run, [&](std::size_t i, agreement const& one, std::size_t k, participation const& part) {
        bool const by_signature = one.binding != binding_force::political && one.entry_into_force &&
                                  one.entry_into_force->kind == entry_into_force_kind::on_signature;
        bool const in_force = first_step(one.history, {agreement_action::enter_into_force}) != one.history.size();
        auto const is_more = [](auto const& step) {
            return step.action != participation_action::sign && step.action != participation_action::reserve &&
                   step.action != participation_action::declare;
        };
        auto const made = first_step(part.history, {participation_action::sign});
        if (by_signature && in_force && part.capacity == participation_capacity::party && made != part.history.size() &&
            std::none_of(part.history.begin(), part.history.end(), is_more)) {
            run.add(pointer_to(step_pointer(i, k, made), {"action"}),
                    run.name(one.id) + " enters into force by signature, and the signature of " + run.name(part.actor) +
                        " does not bind it",
                    "record it as sign_definitively, and the entry into force for it");
        }
    });
}

} // namespace entente::rules::detail

#endif
