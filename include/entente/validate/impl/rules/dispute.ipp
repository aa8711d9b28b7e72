// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULES_DISPUTE_IPP
#define ENTENTE_VALIDATE_IMPL_RULES_DISPUTE_IPP

#include <entente/validate/rules/dispute.hpp>

#include <entente/core/detail/graph.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/period.hpp>
#include <entente/lifecycle/proceeding.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/offices.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace entente::inline v0_1::rules::detail {

ENTENTE_DECL void check_sides_oppose(dossier_run& run) {
    auto const& all = run.index().dossier().disputes;
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const& sides = all[i].sides;
        bool const challenged = std::any_of(sides.begin(), sides.end(), [](dispute_side const& one) {
            return one.role == dispute_role::challenger && !one.actors.empty();
        });
        bool const targeted = std::any_of(sides.begin(), sides.end(), [](dispute_side const& one) {
            return one.role == dispute_role::target && !one.actors.empty();
        });
        if (!sides.empty() && !(challenged && targeted)) {
            run.add(pointer_to({"disputes", i, "sides"}),
                    run.name(all[i].id) + " has no " + (challenged ? "target" : "challenger") + " among its sides");
        }
    }
}

/// One actor on a side, as long as it was.
struct place_on_side {
    id<actor> who{};
    std::size_t side = 0;
    dispute_role role{};
    period when{};

    [[nodiscard]] day first() const noexcept { return when.start().on().earliest(); }
    [[nodiscard]] day last() const noexcept { return when.end().on().latest(); }
};

ENTENTE_DECL void check_nobody_opposes_itself(dossier_run& run) {
    auto const& all = run.index().dossier().disputes;
    for (std::size_t i = 0; i != all.size(); ++i) {
        std::vector<place_on_side> places;
        for (std::size_t k = 0; k != all[i].sides.size(); ++k) {
            auto const& side = all[i].sides[k];
            for (id<actor> const& who : side.actors) {
                if (opposes(side)) {
                    places.push_back({who, k, side.role, side.period.value_or(period(period_end::open(), period_end::open()))});
                }
            }
        }
        std::sort(places.begin(), places.end(), [](place_on_side const& a, place_on_side const& b) {
            return a.who != b.who ? a.who < b.who : a.first() != b.first() ? a.first() < b.first() : a.side < b.side;
        });
        // Of the places that began before, the one of either role that lasts longest overlaps if any does.
        place_on_side const* longest[2]{};
        for (std::size_t k = 0; k != places.size(); ++k) {
            auto const& one = places[k];
            if (k != 0 && places[k - 1].who != one.who) {
                longest[0] = longest[1] = nullptr;
            }
            bool const challenges = one.role == dispute_role::challenger;
            if (auto const* const other = longest[challenges ? 1 : 0];
                other != nullptr && overlaps(one.when, other->when) == certainty::yes) {
                run.add(pointer_to({"disputes", i, "sides", (std::max)(one.side, other->side)}),
                        run.name(one.who) + " is on both sides of " + run.name(all[i].id) +
                            (all[i].sides[one.side].period ? " at once" : ""),
                        "one that changed sides has a period on each");
            }
            auto const*& own = longest[challenges ? 0 : 1];
            own = own == nullptr || own->last() < one.last() ? &one : own;
        }
    }
}

/// The actor whose organ somebody is, through others too. A public, a company or a person is no organ of its state.
inline id<actor> whole_actor(dossier_index const& index, id<actor> who) {
    for (int i = 0; i != 64; ++i) {
        auto const* const found = index.find(who);
        if (found == nullptr || !found->part_of) {
            break;
        }
        who = *found->part_of;
    }
    return who;
}

/// Whether somebody is among others, or an organ of one of them, or an organ of what one of them is an organ of.
inline bool is_one_of(dossier_index const& index, id<actor> const& who, std::span<id<actor> const> all) {
    auto const whole = whole_actor(index, who);
    return std::any_of(all.begin(), all.end(), [&](id<actor> const& each) { return whole_actor(index, each) == whole; });
}

ENTENTE_DECL void check_measure_is_against_another(dossier_run& run) {
    auto const& all = run.index().dossier().measures;
    for (std::size_t i = 0; i != all.size(); ++i) {
        for (std::size_t k = 0; k != all[i].against.size(); ++k) {
            if (is_one_of(run.index(), all[i].against[k], all[i].by)) {
                run.add(pointer_to({"measures", i, "against", k}),
                        run.name(all[i].id) + " is directed against its own author, " + run.name(all[i].against[k]));
            }
        }
    }
}

ENTENTE_DECL void check_demand_is_of_another(dossier_run& run) {
    auto const& all = run.index().dossier().demands;
    for (std::size_t i = 0; i != all.size(); ++i) {
        for (std::size_t k = 0; k != all[i].to.size(); ++k) {
            if (is_one_of(run.index(), all[i].to[k], all[i].by)) {
                run.add(pointer_to({"demands", i, "to", k}),
                        run.name(all[i].id) + " is addressed to its own author, " + run.name(all[i].to[k]));
            }
        }
    }
}

/// Who takes a step of a demand; nothing where anybody may.
inline compact_list<id<actor>> const* who_may(demand const& one, demand_action action) noexcept {
    switch (action) {
    case demand_action::make:
    case demand_action::extend:
    case demand_action::reiterate:
    case demand_action::withdraw: return &one.by;
    case demand_action::counter:
    case demand_action::accept:
    case demand_action::accept_in_part:
    case demand_action::reject: return &one.to;
    default: return nullptr;
    }
}

ENTENTE_DECL void check_who_answers_a_demand(dossier_run& run) {
    auto const& all = run.index().dossier().demands;
    for (std::size_t i = 0; i != all.size(); ++i) {
        for (std::size_t s = 0; s != all[i].history.size(); ++s) {
            auto const& step = all[i].history[s];
            auto const* const may = who_may(all[i], step.action);
            for (std::size_t k = 0; may != nullptr && !may->empty() && k != step.by.size(); ++k) {
                bool const answers = may == &all[i].to;
                auto const state = run.index().state_of(step.by[k]);
                // Who is on neither side has no part in it at all, which is another rule.
                if (!run.index().is_among(*may, state) && run.index().is_among(answers ? all[i].by : all[i].to, state)) {
                    run.add(pointer_to({"demands", i, "history", s, "by", k}),
                            run.name(step.by[k]) + (answers ? " answers the demand " : " acts for the author of the demand ") +
                                run.name(all[i].id) + (answers ? ", which it made" : ", which is addressed to it"));
                }
            }
        }
    }
}

ENTENTE_DECL void check_settled_without_measures(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().measures;
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const* const about = all[i].in_dispute ? index.find(*all[i].in_dispute) : nullptr;
        if (about == nullptr) {
            continue;
        }
        for (std::size_t s = 0; s != about->history.size(); ++s) {
            auto const& step = about->history[s];
            if (step.action != dispute_action::settle || !step.on) {
                continue;
            }
            // A lifting that was announced by then and followed later is part of the settlement.
            // Its last day may be that of the settlement, and a lifting of that day or before may have effect later.
            auto const then = states_in_effect(all[i], *step.on);
            auto const next = states_in_effect(all[i], date::from(step.on->latest() + 1).value_or(*step.on));
            bool const is_lifted = std::any_of(all[i].history.begin(), all[i].history.end(), [&](auto const& each) {
                return each.action == measure_action::lift && each.effective && each.on && each.on->latest() <= step.on->latest() &&
                       each.effective->earliest() > step.on->latest();
            });
            // A promise of that day or before may have the measure lifted later.
            auto const target_of = "measure/" + std::string(all[i].id.view()) + ":lifted";
            bool const is_promised =
                std::any_of(index.dossier().commitments.begin(), index.dossier().commitments.end(), [&](auto const& one) {
                    return !one.history.empty() && one.history[0].on && one.history[0].on->earliest() <= step.on->latest() &&
                           std::any_of(one.achieves.begin(), one.achieves.end(),
                                       [&](auto const& each) { return each.view() == target_of; });
                });
            bool const lifted_later = std::any_of(all[i].history.begin(), all[i].history.end(),
                                                  [](auto const& each) { return each.action == measure_action::lift; });
            auto const is_in_force = [&](raw_standing const& now) {
                bool const lifting = now.stage() == static_cast<std::uint8_t>(measure_stage::lifting);
                return now.of(standing_region::hold) == 0 &&
                       (now.stage() == static_cast<std::uint8_t>(measure_stage::imposed) || (lifting && !lifted_later));
            };
            if (!is_lifted && !is_promised && then.where(is_in_force) == certainty::yes &&
                next.where(is_in_force) == certainty::yes) {
                run.add(pointer_to({"measures", i}),
                        run.name(all[i].id) + " was still imposed when " + run.name(about->id) + " was settled, on " +
                            to_text(*step.on),
                        "if the settlement provides for its end, record announce_lifting, or a commitment that achieves it; else "
                        "check the day, or in_dispute",
                        {{pointer_to({"disputes", static_cast<std::size_t>(about - index.dossier().disputes.data()), "history", s}),
                          "the settlement",
                          {}}});
            }
        }
    }
}

ENTENTE_DECL void check_outcome_of_open_dispute(dossier_run& run) {
    auto const& dossier = run.index().dossier();
    for (std::size_t i = 0; i != dossier.disputes.size(); ++i) {
        auto const& one = dossier.disputes[i];
        if (!one.outcome || !dossier.compiled || one.history.empty()) {
            continue;
        }
        history_view const history(one);
        auto const open =
            possible_states(history, dossier.compiled->earliest(), dossier.compiled->latest()).where([&](raw_standing const& now) {
                return !history.lifecycle().is_ended(now.stage());
            });
        if (open == certainty::yes) {
            run.add(pointer_to({"disputes", i, "outcome"}),
                    run.name(one.id) + " has the outcome " + std::string(enum_name(*one.outcome)) + " and is still open");
        }
    }
}

ENTENTE_DECL void check_negotiated_settlement(dossier_run& run) {
    auto const& dossier = run.index().dossier();
    for (std::size_t i = 0; i != dossier.disputes.size(); ++i) {
        auto const& one = dossier.disputes[i];
        auto const ended = std::find_if(one.history.begin(), one.history.end(),
                                        [](auto const& step) { return step.action == dispute_action::settle; });
        if (one.settlement != dispute_settlement::negotiated || ended == one.history.end() || !ended->on ||
            !is_covered(run.index(), one, *ended->on)) {
            continue;
        }
        bool const tried = std::any_of(one.history.begin(), one.history.end(), [](auto const& step) {
            return step.action == dispute_action::negotiate || step.action == dispute_action::attempt_settlement;
        });
        if (!tried) {
            run.add(pointer_to({"disputes", i, "settlement"}),
                    run.name(one.id) + " was settled by negotiation, and neither negotiation nor an attempt is on record");
        }
    }
}

ENTENTE_DECL void check_highest_action(dossier_run& run) {
    auto const& all = run.index().dossier().disputes;
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const& one = all[i];
        if (one.highest_action && one.hostility && hostility_of(*one.highest_action) != *one.hostility) {
            run.add(pointer_to({"disputes", i, "hostility"}),
                    run.name(one.id) + ": the highest action, " + shown(*one.highest_action) + ", is of the level " +
                        shown(hostility_of(*one.highest_action)) + ", not " + shown(*one.hostility));
        }
    }
}

ENTENTE_DECL void check_fatality(dossier_run& run) {
    auto const& all = run.index().dossier().disputes;
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const& one = all[i];
        if (one.deaths && one.fatality && fatality_of(*one.deaths) != *one.fatality) {
            run.add(pointer_to({"disputes", i, "fatality"}), run.name(one.id) + ": " + std::to_string(*one.deaths) +
                                                                 " deaths are of the level " + shown(fatality_of(*one.deaths)) +
                                                                 ", not " + shown(*one.fatality));
        }
    }
}

ENTENTE_DECL void check_war_has_deaths(dossier_run& run) {
    auto const& all = run.index().dossier().disputes;
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const& one = all[i];
        if (one.hostility == hostility_level::war && (one.fatality == fatality_level::none || one.deaths == std::uint32_t{0})) {
            run.add(pointer_to({"disputes", i, "hostility"}),
                    run.name(one.id) + " is called a war, and nobody is said to have died in it",
                    "a war of the Correlates of War project has a thousand battle deaths");
        }
    }
}

ENTENTE_DECL void check_complainants_belong(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().proceedings;
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const* const body = all[i].before ? index.find(*all[i].before) : nullptr;
        // A state may be a party to the Statute of the ICJ without being a member of the United Nations: Liechtenstein, 1951.
        bool const is_open_to_others = all[i].kind == proceeding_kind::icj_case || all[i].kind == proceeding_kind::advisory_opinion;
        if (body == nullptr || is_open_to_others || all[i].history.empty() || !all[i].history[0].on) {
            continue;
        }
        auto const organisation = body->part_of.value_or(body->id);
        for (std::size_t k = 0; k != all[i].complainants.size(); ++k) {
            auto const* const who = index.find(all[i].complainants[k]);
            if (who == nullptr) {
                continue;
            }
            bool stated = false;
            auto member = certainty::no;
            for (membership const& each : who->memberships) {
                bool const is_full = !each.kind || *each.kind == membership_kind::full;
                if (each.organisation == organisation && (each.period || each.during || !is_full)) {
                    stated = true;
                    member = is_full ? member | contains(days_of(index, each), *all[i].history[0].on) : member;
                }
            }
            if (stated && member == certainty::no) {
                run.add(pointer_to({"proceedings", i, "complainants", k}), run.name(who->id) + " was no member of " +
                                                                               run.name(organisation) + " on " +
                                                                               to_text(*all[i].history[0].on));
            }
        }
    }
}

ENTENTE_DECL void check_parties_of_proceedings(dossier_run& run) {
    auto const& all = run.index().dossier().proceedings;
    for (std::size_t i = 0; i != all.size(); ++i) {
        for (std::size_t k = 0; k != all[i].respondents.size(); ++k) {
            if (std::find(all[i].complainants.begin(), all[i].complainants.end(), all[i].respondents[k]) !=
                all[i].complainants.end()) {
                run.add(pointer_to({"proceedings", i, "respondents", k}),
                        run.name(all[i].respondents[k]) + " is complainant and respondent in " + run.name(all[i].id));
            }
        }
    }
}

/// The kinds of proceedings that have an action, as a list.
inline std::string kinds_with(proceeding_action action) {
    std::string result;
    for (named_enumerator const& one : enumeration_of<proceeding_kind>) {
        auto const kind = static_cast<proceeding_kind>(one.value);
        if (kind != proceeding_kind::other && is_action_of(kind, action)) {
            result.append(result.empty() ? "" : ", ").append(one.name);
        }
    }
    return result;
}

ENTENTE_DECL void check_actions_of_proceedings(dossier_run& run) {
    auto const& all = run.index().dossier().proceedings;
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const kind = all[i].kind.known().value_or(proceeding_kind::other);
        for (std::size_t s = 0; s != all[i].history.size(); ++s) {
            auto const action = all[i].history[s].action;
            if (!is_action_of(kind, action)) {
                run.add(pointer_to({"proceedings", i, "history", s, "action"}),
                        run.name(all[i].id) + " has the step " + std::string(enum_name(action)) + ", which no " +
                            std::string(enum_name(kind)) + " has",
                        "kinds that have it: " + kinds_with(action));
            }
        }
    }
}

ENTENTE_DECL void check_opinions_have_no_respondent(dossier_run& run) {
    auto const& all = run.index().dossier().proceedings;
    for (std::size_t i = 0; i != all.size(); ++i) {
        if (all[i].kind == proceeding_kind::advisory_opinion && !all[i].respondents.empty()) {
            run.add(pointer_to({"proceedings", i, "respondents"}),
                    run.name(all[i].id) + " is an advisory opinion, and has a respondent",
                    "list who made a written statement in third_parties, or give the proceeding another kind");
        }
    }
}

ENTENTE_DECL void check_parts_of_measures(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().measures;
    auto const find_cycles = [&](std::string_view member, auto whole_of_measure) {
        std::vector<std::vector<std::size_t>> edges(all.size());
        for (std::size_t i = 0; i != all.size(); ++i) {
            measure const* const whole = whole_of_measure(all[i]);
            if (whole != nullptr) {
                edges[i].push_back(static_cast<std::size_t>(whole - all.data()));
            }
        }
        for (auto const& cycle : entente::detail::short_cycles(edges)) {
            run.add(pointer_to({"measures", cycle.front(), member}),
                    run.name(all[cycle.front()].id) +
                        (member == "under" ? " rests, through others, on itself" : " is, through others, part of itself"));
        }
    };
    find_cycles("part_of", [&](measure const& one) { return one.part_of ? index.find(*one.part_of) : nullptr; });
    find_cycles("under", [&](measure const& one) -> measure const* {
        auto const under = one.under ? one.under->template as<measure>() : std::nullopt;
        return under ? index.find(*under) : nullptr;
    });
}

} // namespace entente::rules::detail

#endif
