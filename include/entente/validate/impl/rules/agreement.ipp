// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULES_AGREEMENT_IPP
#define ENTENTE_VALIDATE_IMPL_RULES_AGREEMENT_IPP

#include <entente/validate/rules/agreement.hpp>

#include <entente/core/day.hpp>
#include <entente/core/detail/graph.hpp>
#include <entente/lifecycle/parties.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::rules::detail {

ENTENTE_DECL void check_relations_are_no_cycle(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().agreements;
    for (auto const kind :
         {agreement_relation_kind::supersedes, agreement_relation_kind::amends, agreement_relation_kind::protocol_to,
          agreement_relation_kind::implements, agreement_relation_kind::supplements, agreement_relation_kind::revives}) {
        std::vector<std::vector<std::size_t>> edges(all.size());
        for (std::size_t i = 0; i != all.size(); ++i) {
            for (agreement_relation const& one : all[i].relations) {
                auto const* const found = one.kind == kind ? index.find(one.to) : nullptr;
                if (found != nullptr) {
                    edges[i].push_back(static_cast<std::size_t>(found - all.data()));
                }
            }
        }
        for (auto const& cycle : entente::detail::short_cycles(edges)) {
            std::string words;
            for (std::size_t k = 0; k != cycle.size() && k != 8; ++k) {
                words += run.name(all[cycle[k]].id) + " -> ";
            }
            words += cycle.size() > 8 ? "... -> " : "";
            run.add(pointer_to({"agreements", cycle.front(), "relations"}),
                    "a cycle of agreements, each of which " + std::string(enum_name(kind)) + " the next: " + words +
                        run.name(all[cycle.front()].id));
        }
    }
}

ENTENTE_DECL void check_amended_was_adopted(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        for (std::size_t k = 0; k != one.relations.size(); ++k) {
            auto const* const other = run.index().find(one.relations[k].to);
            bool const changes = one.relations[k].kind == agreement_relation_kind::amends ||
                                 one.relations[k].kind == agreement_relation_kind::supersedes;
            if (other == nullptr || !changes || other->begins || other->history.empty()) {
                continue;
            }
            bool const adopted =
                first_step(other->history, {agreement_action::adopt, agreement_action::sign, agreement_action::conclude,
                                            agreement_action::enter_into_force}) != other->history.size();
            if (!adopted) {
                run.add(pointer_to({"agreements", i, "relations", k}), run.name(one.id) + " " +
                                                                           std::string(enum_name(one.relations[k].kind)) + " " +
                                                                           run.name(other->id) + ", which was never adopted");
            }
        }
    });
}

ENTENTE_DECL void check_superseded_is_over(dossier_run& run) {
    auto const& compiled = run.index().dossier().compiled;
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        for (std::size_t k = 0; k != one.relations.size(); ++k) {
            auto const* const other = run.index().find(one.relations[k].to);
            if (other == nullptr || one.relations[k].kind != agreement_relation_kind::supersedes || !compiled) {
                continue;
            }
            // With a party of the old agreement that did not join the new one, the old one goes on (VCLT 30.4(b), 40.4).
            bool const all_joined =
                std::all_of(other->participations.begin(), other->participations.end(), [&](participation const& part) {
                    return part.capacity != participation_capacity::party ||
                           binds(run.index(), *other, part, *compiled) == certainty::no ||
                           std::any_of(one.participations.begin(), one.participations.end(), [&](participation const& each) {
                               return each.actor == part.actor && binds(run.index(), one, each, *compiled) != certainty::no;
                           });
                });
            if (all_joined && is_in_force_by_effect(one, *compiled) && is_in_force_by_effect(*other, *compiled)) {
                run.add(pointer_to({"agreements", i, "relations", k}),
                        run.name(other->id) + " is still in force, though " + run.name(one.id) + " supersedes it and is in force",
                        "add the step supersede to its history, or name another relation");
            }
        }
    });
}

ENTENTE_DECL void check_revival(dossier_run& run) {
    auto const& compiled = run.index().dossier().compiled;
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        for (std::size_t k = 0; k != one.relations.size(); ++k) {
            auto const* const other = run.index().find(one.relations[k].to);
            if (other == nullptr || one.relations[k].kind != agreement_relation_kind::revives || !compiled) {
                continue;
            }
            auto const place = pointer_to({"agreements", i, "relations", k});
            auto const revived =
                std::find_if(other->history.rbegin(), other->history.rend(),
                             [](step<agreement_action> const& each) { return each.action == agreement_action::revive; });
            if (revived == other->history.rend()) {
                if (is_in_force_by_effect(one, *compiled)) {
                    run.add(place, run.name(one.id) + " is in force and revives " + run.name(other->id) + ", which was not revived",
                            "add the step revive to its history, or remove the relation");
                }
                continue;
            }
            bool const is_too_early = !one.history.empty() && one.history.front().on && revived->on &&
                                      revived->on->latest() < one.history.front().on->earliest();
            if (is_too_early) {
                run.add(place, run.name(other->id) + " was revived on " + to_text(*revived->on) + ", before the first step of " +
                                   run.name(one.id) + ", on " + to_text(*one.history.front().on));
            }
        }
    });
}

ENTENTE_DECL void check_form_and_force(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        bool const statement_form = one.form == agreement_form::joint_statement || one.form == agreement_form::joint_communique;
        if (statement_form && one.binding == binding_force::legal) {
            run.add(pointer_to({"agreements", i, "binding"}),
                    run.name(one.id) + " is said to bind legally, and is a " + std::string(one.form.view()) +
                        ", which it rarely does",
                    "check its terms and circumstances (Aegean Sea, paragraph 96); say political, or contested where the parties "
                    "differ");
        }
    });
}

ENTENTE_DECL void check_registration(dossier_run& run) {
    auto const& all = run.index().dossier();
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        auto const whole = first_step(one.history, {agreement_action::enter_into_force});
        if (one.binding != binding_force::legal || whole == one.history.size() || !one.history[whole].on || !all.compiled ||
            !is_covered(run.index(), one, *one.history[whole].on)) {
            return;
        }
        // Registration began with the Charter, and nobody registers what has ended.
        auto const entered = *one.history[whole].on;
        if (entered.earliest() < day{1945, 10, 24} || !is_in_force_by_effect(one, *all.compiled)) {
            return;
        }
        bool const registered = std::any_of(one.identifiers.begin(), one.identifiers.end(), [](identifier const& each) {
            return each.scheme.view() == "unts" || each.scheme.view() == "untc";
        });
        if (!registered && one.history[whole].on->latest() + duration::of_years(2) < all.compiled->earliest()) {
            run.add(pointer_to({"agreements", i, "identifiers"}),
                    run.name(one.id) + " is in force for over two years without a number of the UN Treaty Series",
                    "unregistered, it can't be invoked before organs of the UN (Charter 102)");
        }
    });
}

ENTENTE_DECL void check_who_suspends(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        for (std::size_t s = 0; s != one.history.size(); ++s) {
            auto const& step = one.history[s];
            if (step.action != agreement_action::suspend) {
                continue;
            }
            for (std::size_t k = 0; k != step.by.size(); ++k) {
                auto const state = run.index().state_of(step.by[k]);
                bool const is_party =
                    std::any_of(one.participations.begin(), one.participations.end(), [&](participation const& part) {
                        auto const* const found = run.index().find(state);
                        bool const continues = found != nullptr && std::find(found->predecessors.begin(), found->predecessors.end(),
                                                                             part.actor) != found->predecessors.end();
                        return part.capacity == participation_capacity::party &&
                               (part.actor == step.by[k] || run.index().state_of(part.actor) == state || continues);
                    });
                if (!is_party && !one.participations.empty()) {
                    run.add(pointer_to({"agreements", i, "history", s, "by", k}),
                            run.name(step.by[k]) + " suspended " + run.name(one.id) + " without being a party to it");
                }
            }
        }
    });
}

/// What one party can't do alone to a treaty of several.
struct act_of_one {
    std::string_view verb{};
    std::string_view alone{}; ///< what to record instead, if it acts for itself
};

/// How many an agreement is in force for on the eve of a step, and which of them is of a state.
struct parties_on_eve {
    std::size_t count = 0;
    participation const* own = nullptr;
};

[[nodiscard]] inline parties_on_eve parties_before(dossier_index const& index, agreement const& one, date const& on,
                                                   id<actor> const& state) {
    auto const eve = date::from(on.earliest() - 1).value_or(on);
    auto const whole = effect_of(index, one, eve);
    parties_on_eve result;
    for (participation const& each : one.participations) {
        bool const is_party = each.capacity == participation_capacity::party && whole.of(each).in_force != certainty::no &&
                              exists(index, each.actor, eve) != certainty::no;
        result.count += is_party ? 1U : 0U;
        result.own = is_party && index.state_of(each.actor) == state ? &each : result.own;
    }
    return result;
}

/// The state that alone takes a step, through whatever organs; nothing if several do, or nobody is named.
[[nodiscard]] inline std::optional<id<actor>> only_state_of(dossier_index const& index, std::span<id<actor> const> by) {
    if (by.empty()) {
        return std::nullopt;
    }
    auto const state = index.state_of(by[0]);
    bool const is_one = std::all_of(by.begin(), by.end(), [&](id<actor> const& each) { return index.state_of(each) == state; });
    return is_one ? std::optional(state) : std::nullopt;
}

/// What one party does for another, who has a part of its own.
inline void check_acts_for_another(dossier_run& run, std::size_t i, agreement const& one) {
    for (std::size_t k = 0; k != one.participations.size(); ++k) {
        auto const& part = one.participations[k];
        for (std::size_t s = 0; s != part.history.size(); ++s) {
            auto const& step = part.history[s];
            bool const suspends = step.action == participation_action::suspend;
            bool const leaves = step.action == participation_action::withdraw || step.action == participation_action::give_notice ||
                                step.action == participation_action::withdraw_consent;
            auto const state = suspends || leaves ? only_state_of(run.index(), step.by) : std::nullopt;
            if (!state || !step.on || *state == run.index().state_of(part.actor)) {
                continue;
            }
            auto const parties = parties_before(run.index(), one, *step.on, *state);
            if (parties.own == nullptr || (suspends && parties.count < 3)) {
                continue;
            }
            auto const who = run.name(parties.own->actor);
            run.add(pointer_to({"agreements", i, "participations", k, "history", s, "by"}),
                    suspends ? who + " alone suspends " + run.name(one.id) + " between " + run.name(part.actor) +
                                   " and all other parties"
                             : who + " alone takes the step " + std::string(enum_name(step.action)) + " for " +
                                   run.name(part.actor) + " in " + run.name(one.id),
                    suspends
                        ? "one party may suspend it between itself and a party in breach (VCLT 60.2(b)): record that in "
                          "\"inter_se\"; if all others agreed (60.2(a)), name them here"
                        : "a party leaves by its own act, or that of an organ of it; if all others terminate it for a party in "
                          "breach (VCLT 60.2(a)), name them here");
        }
    }
}

ENTENTE_DECL void check_acts_of_one_party(dossier_run& run) {
    auto const& index = run.index();
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        auto const form = one.form.known();
        if (one.binding != binding_force::legal || !form || *form > agreement_form::exchange_of_notes) {
            return;
        }
        bool const may_be_left = (one.withdrawal && !one.withdrawal->prohibited &&
                                  (one.withdrawal->notice || one.withdrawal->implied || !one.withdrawal->silent)) ||
                                 (one.term && one.term->kind == term_kind::automatically_renewed);
        for (std::size_t s = 0; s != one.history.size(); ++s) {
            auto const& step = one.history[s];
            auto const act = step.action == agreement_action::suspend     ? act_of_one{"suspends", "suspend"}
                             : step.action == agreement_action::terminate ? act_of_one{"terminates", "withdraw"}
                             : step.action == agreement_action::amend     ? act_of_one{"amends", ""}
                                                                          : act_of_one{};
            auto const state = only_state_of(index, step.by);
            if (act.verb.empty() || !state || !step.on) {
                continue;
            }
            // Who left, or is not yet bound, has nothing to agree to.
            auto const parties = parties_before(index, one, *step.on, *state);
            bool const may = step.action == agreement_action::terminate && may_be_left && parties.count == 2;
            if (parties.own == nullptr || parties.count < 2 || may) {
                continue;
            }
            run.add(pointer_to({"agreements", i, "history", s}),
                    run.name(parties.own->actor) + " alone " + std::string(act.verb) + ' ' + run.name(one.id) + " for " +
                        (parties.count == 2 ? "both" : "all " + std::to_string(parties.count)) + " parties",
                    act.alone.empty()
                        ? std::string("if all agreed, name them here; who does not join the amendment is bound by the "
                                      "unamended treaty (VCLT 40.4): record the amending agreement, with those who joined it")
                        : "if it acts for itself, record \"" + std::string(act.alone) +
                              "\" in its participation; if all agreed, name them here" +
                              (parties.count == 2
                                   ? "; of two parties, one may do so after a material breach by the other (VCLT 60.1)"
                                   : ""));
        }
        check_acts_for_another(run, i, one);
    });
}

ENTENTE_DECL void check_parties_exist(dossier_run& run) {
    std::vector<std::string_view> succeeded;
    for (actor const& one : run.index().dossier().actors) {
        for (auto const& before : one.predecessors) {
            succeeded.push_back(before.view());
        }
    }
    std::sort(succeeded.begin(), succeeded.end());
    auto const& compiled = run.index().dossier().compiled;
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        auto const parties = count_parties(one);
        if (parties != 2 || !compiled || !is_in_force_by_effect(one, *compiled)) {
            return;
        }
        for (std::size_t k = 0; k != one.participations.size(); ++k) {
            auto const* const who = run.index().find(one.participations[k].actor);
            bool const gone =
                who != nullptr && who->existence && who->existence->is_over_before(compiled->earliest()) == certainty::yes;
            if (gone && !std::binary_search(succeeded.begin(), succeeded.end(), who->id.view())) {
                run.add(pointer_to({"agreements", i, "participations", k}),
                        run.name(who->id) + " no longer exists, and " + run.name(one.id) + " between the two is still in force",
                        "end it, or name the successor by its predecessors");
            }
        }
    });
}

ENTENTE_DECL void find_third_states(dossier_run& run, compact_list<id<actor>> clause::*named, std::string_view member,
                                    std::string_view before, std::string_view after, std::string_view suggestion) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        bool const is_addressed = one.form == agreement_form::resolution && named == &clause::bearers; // UN Charter 25
        if (one.participations.empty() || is_addressed) {
            return;
        }
        std::vector<std::string_view> those_who_take_part;
        for (participation const& part : one.participations) {
            those_who_take_part.push_back(part.actor.view());
        }
        std::sort(those_who_take_part.begin(), those_who_take_part.end());
        for (std::size_t k = 0; k != one.clauses.size(); ++k) {
            auto const& all = one.clauses[k].*named;
            for (std::size_t n = 0; n != all.size(); ++n) {
                if (!std::binary_search(those_who_take_part.begin(), those_who_take_part.end(), all[n].view())) {
                    std::string message = run.name(all[n]);
                    message.append(before).append(run.name(one.id)).append(after);
                    run.add(pointer_to({"agreements", i, "clauses", k, member, n}), std::move(message), std::string(suggestion));
                }
            }
        }
    });
}

ENTENTE_DECL void check_beneficiaries(dossier_run& run) {
    find_third_states(run, &clause::beneficiaries, "beneficiaries", " benefits from ",
                      " and takes no part in it: a right of a third state",
                      "it needs that state's assent, which is presumed (VCLT 36)");
}

ENTENTE_DECL void check_bearer_is_not_beneficiary(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        for (std::size_t k = 0; k != one.clauses.size(); ++k) {
            auto const& clause = one.clauses[k];
            if (clause.bearers.size() == 1 && clause.beneficiaries.size() == 1 && clause.bearers[0] == clause.beneficiaries[0]) {
                run.add(pointer_to({"agreements", i, "clauses", k}),
                        run.name(clause.bearers[0]) + " owes this obligation to itself alone");
            }
        }
    });
}

/// An objection that comes before its reservation, or is withdrawn before it is made.
inline void check_days_of_objection(dossier_run& run, participation const& part, objection const& one,
                                    participation const* reserving, std::string const& pointer) {
    if (one.on && one.withdrawn && is_before(*one.withdrawn, *one.on) == certainty::yes) {
        run.add(pointer + "/withdrawn", run.name(part.actor) + " withdraws its objection on " + to_text(*one.withdrawn) +
                                            ", before it was made on " + to_text(*one.on));
    }
    // A reservation that is confirmed was made before (VCLT 23.3).
    auto const made = reserving == nullptr ? std::size_t{0} : first_step(reserving->history, {participation_action::reserve});
    auto const* const first = reserving != nullptr && made != reserving->history.size() ? &reserving->history[made] : nullptr;
    auto const day = one.on ? one.on : one.withdrawn;
    if (first != nullptr && first->on && day && is_before(*day, *first->on) == certainty::yes) {
        run.add(pointer + (one.on ? "/on" : "/withdrawn"), run.name(part.actor) +
                                                               (one.on ? " objects on " : " withdraws its objection on ") +
                                                               to_text(*day) + " to a reservation of " + to_text(*first->on));
    }
}

ENTENTE_DECL void check_objections(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        for (std::size_t k = 0; k != one.participations.size(); ++k) {
            auto const& part = one.participations[k];
            for (std::size_t n = 0; n != part.objections.size(); ++n) {
                auto const to = part.objections[n].to.parts();
                auto const reserving = std::find_if(one.participations.begin(), one.participations.end(),
                                                    [&](participation const& each) { return each.actor.view() == to.participant; });
                bool const is_of_another =
                    to.slug == one.id.view() && reserving != one.participations.end() && reserving->actor != part.actor;
                bool const is_reservation =
                    is_of_another && std::any_of(reserving->history.begin(), reserving->history.end(), [&](auto const& step) {
                        bool const is_meant = to.key.empty() || (step.key && step.key->view() == to.key);
                        return is_meant && step.action == participation_action::reserve;
                    });
                if (part.objections[n].to.is_set() && !is_reservation) {
                    run.add(pointer_to({"agreements", i, "participations", k, "objections", n, "to"}),
                            run.name(part.actor) + " objects to " + std::string(part.objections[n].to.view()) +
                                ", which is not a reservation of another participant of " + run.name(one.id),
                            "name the step that made it: agreement/" + std::string(one.id.view()) + "@PARTICIPANT#KEY");
                }
                check_days_of_objection(run, part, part.objections[n], is_of_another ? &*reserving : nullptr,
                                        pointer_to({"agreements", i, "participations", k, "objections", n}));
            }
        }
    });
}

ENTENTE_DECL void check_inter_se(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        for (std::size_t k = 0; k != one.inter_se.size(); ++k) {
            auto const& between = one.inter_se[k].between;
            auto const pointer = pointer_to({"agreements", i, "inter_se", k, "between"});
            bool const are_two =
                std::any_of(between.begin(), between.end(), [&](id<actor> const& who) { return who != between[0]; });
            if (!are_two) {
                run.add(pointer, run.name(one.id) + ": an exception between parties names two of them at least");
            }
            bool const are_all =
                are_two && std::all_of(one.participations.begin(), one.participations.end(), [&](participation const& part) {
                    return part.capacity != participation_capacity::party ||
                           std::find(between.begin(), between.end(), part.actor) != between.end();
                });
            if (are_all) {
                run.add(pointer, run.name(one.id) + ": an exception between all the parties leaves nobody bound",
                        "record \"suspend\" in its history");
            }
            for (id<actor> const& who : between) {
                if (std::none_of(one.participations.begin(), one.participations.end(),
                                 [&](participation const& part) { return part.actor == who; })) {
                    run.add(pointer, run.name(who) + " takes no part in " + run.name(one.id));
                }
            }
        }
    });
}

ENTENTE_DECL void check_reservations_to_bilateral_treaties(dossier_run& run) {
    each_agreement(run, [&](std::size_t i, agreement const& one) {
        auto const parties = std::count_if(one.participations.begin(), one.participations.end(), [](participation const& part) {
            return part.capacity == participation_capacity::party;
        });
        for (std::size_t k = 0; parties == 2 && k != one.participations.size(); ++k) {
            auto const& part = one.participations[k];
            for (std::size_t s = 0; s != part.history.size(); ++s) {
                if (part.history[s].action == participation_action::reserve) {
                    run.add(pointer_to({"agreements", i, "participations", k, "history", s}),
                            run.name(part.actor) + " makes a reservation to " + run.name(one.id) + ", a treaty of two parties",
                            "it is a proposal to change the treaty, which the other must accept");
                }
            }
        }
    });
}

} // namespace entente::rules::detail

#endif
