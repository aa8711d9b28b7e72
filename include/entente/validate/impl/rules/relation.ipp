// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULES_RELATION_IPP
#define ENTENTE_VALIDATE_IMPL_RULES_RELATION_IPP

#include <entente/validate/rules/relation.hpp>

#include <entente/core/dyad.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1::rules::detail {

/// The relations of each pair of states, by pair.
class relations_by_pair {
public:
    explicit relations_by_pair(dossier_index const& index) {
        auto const& all = index.dossier().diplomatic_relations;
        for (std::size_t i = 0; i != all.size(); ++i) {
            if (auto between = dyad::from(index.state_of(all[i].between.first()), index.state_of(all[i].between.second()))) {
                all_.emplace_back(*std::move(between), i);
            }
        }
        std::sort(all_.begin(), all_.end());
    }

    /// The first in the list, or null.
    [[nodiscard]] std::size_t const* find(dyad const& between) const noexcept {
        auto const found =
            std::lower_bound(all_.begin(), all_.end(), between, [](auto const& one, dyad const& pair) { return one.first < pair; });
        return found != all_.end() && found->first == between ? &found->second : nullptr;
    }

    [[nodiscard]] std::vector<std::pair<dyad, std::size_t>> const& all() const noexcept { return all_; }

private:
    std::vector<std::pair<dyad, std::size_t>> all_;
};

/// Whether two actors are one state, or organs of one.
inline bool is_one_state(dossier_index const& index, id<actor> const& a, id<actor> const& b) {
    return a.is_set() && b.is_set() && index.state_of(a) == index.state_of(b);
}

ENTENTE_DECL void check_relations_are_of_states(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().diplomatic_relations;
    for (std::size_t i = 0; i != all.size(); ++i) {
        if (!all[i].between.is_set()) {
            continue;
        }
        if (is_one_state(index, all[i].between.first(), all[i].between.second())) {
            run.add(pointer_to({"diplomatic_relations", i, "between"}),
                    run.name(all[i].id) + " is between " + run.name(all[i].between.first()) + " and " +
                        run.name(all[i].between.second()) + ", which are one state");
            continue;
        }
        for (std::size_t k = 0; k != 2; ++k) {
            auto const* const who = index.find(all[i].between.actors()[k]);
            bool const can_have = who == nullptr || who->kind == actor_kind::state || who->kind == actor_kind::other ||
                                  !who->kind.known() || who->kind == actor_kind::international_organisation;
            if (!can_have) {
                run.add(pointer_to({"diplomatic_relations", i, "between", k}),
                        run.name(who->id) + " is not a state (its kind is " + std::string(who->kind.view()) +
                            "), and cannot have diplomatic relations",
                        "name the state in its place");
            }
        }
    }
}

ENTENTE_DECL void check_relations_are_recorded_once(dossier_run& run) {
    auto const& all = run.index().dossier().diplomatic_relations;
    relations_by_pair const pairs(run.index());
    for (std::size_t k = 1; k < pairs.all().size(); ++k) {
        auto const& [between, i] = pairs.all()[k];
        auto const& [before, first] = pairs.all()[k - 1];
        if (between == before) {
            run.add(pointer_to({"diplomatic_relations", i}),
                    run.name(all[i].id) + " and " + run.name(all[first].id) + " are the relations of the same two states",
                    "put all their steps into one history", {{pointer_to({"diplomatic_relations", first}), "the other", {}}});
        }
    }
}

ENTENTE_DECL void check_relations_by_consent(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().diplomatic_relations;
    for (std::size_t i = 0; i != all.size(); ++i) {
        for (std::size_t s = 0; s != all[i].history.size(); ++s) {
            auto const& step = all[i].history[s];
            bool const needs_both = step.action == relation_action::agree_to_establish ||
                                    step.action == relation_action::establish || step.action == relation_action::restore;
            if (!needs_both || step.by.empty() || !all[i].between.is_set()) {
                continue;
            }
            for (id<actor> const& who : all[i].between.actors()) {
                if (!index.is_among(step.by, index.state_of(who))) {
                    run.add(pointer_to({"diplomatic_relations", i, "history", s, "by"}),
                            run.name(who) + " is missing in the step " + std::string(enum_name(step.action)) + " of " +
                                run.name(all[i].id) + ", which needs both states",
                            "add it, or leave out `by`");
                }
            }
        }
    }
}

ENTENTE_DECL void check_nobody_sends_to_itself(dossier_run& run) {
    auto const& all = run.index().dossier().missions;
    for (std::size_t i = 0; i != all.size(); ++i) {
        if (is_one_state(run.index(), all[i].of, all[i].to)) {
            run.add(pointer_to({"missions", i, "to"}), run.name(all[i].id) + " is sent by " + run.name(all[i].of) + " to " +
                                                           run.name(all[i].to) + ", which are one state");
        }
    }
}

ENTENTE_DECL void check_kind_of_mission(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().missions;
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const* const to = index.find(all[i].to);
        bool const to_organisation = to != nullptr && to->kind == actor_kind::international_organisation;
        if (to != nullptr && all[i].kind == mission_kind::permanent_mission && to->kind == actor_kind::state) {
            run.add(pointer_to({"missions", i, "kind"}),
                    run.name(all[i].id) + " is a permanent mission to " + run.name(to->id) + ", a state",
                    "a state receives an embassy");
        }
        if (to_organisation && (all[i].kind == mission_kind::embassy || all[i].kind == mission_kind::legation ||
                                all[i].kind == mission_kind::consular_post)) {
            run.add(pointer_to({"missions", i, "kind"}),
                    run.name(all[i].id) + " is sent to " + run.name(to->id) + ", an organisation, as if to a state",
                    "an organisation receives a permanent mission");
        }
    }
}

ENTENTE_DECL void check_missions_have_relations(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().missions;
    relations_by_pair const pairs(index);
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const between = dyad::from(index.state_of(all[i].of), index.state_of(all[i].to));
        auto const* const found = between ? pairs.find(*between) : nullptr;
        if (found == nullptr || !entente::detail::rests_on_relations(all[i])) {
            continue;
        }
        auto const& relation = index.dossier().diplomatic_relations[*found];
        for (std::size_t s = 0; s != all[i].history.size(); ++s) {
            auto const& step = all[i].history[s];
            bool const needs = step.action == mission_action::open || step.action == mission_action::receive_head ||
                               step.action == mission_action::return_head || step.action == mission_action::reopen;
            auto const on = step.effective ? step.effective : step.on;
            auto const none = [](raw_standing const& now) {
                return now.stage() != static_cast<std::uint8_t>(relation_stage::established);
            };
            bool const is_unknown = relation.history.empty() && !relation.begins;
            if (!needs || !on || is_unknown || states_in_effect(relation, *on).where(none) != certainty::yes) {
                continue;
            }
            bool const severed = states_in_effect(relation, *on).where([](raw_standing const& now) {
                return now.stage() == static_cast<std::uint8_t>(relation_stage::severed);
            }) == certainty::yes;
            run.add(pointer_to({"missions", i, "history", s}),
                    run.name(all[i].id) + " has the step " + std::string(enum_name(step.action)) + " on " + to_text(*on) +
                        ", when " + run.name(relation.id) + (severed ? " was severed" : " was not established"),
                    "check the days, or give the mission another kind, such as liaison_office or interests_section",
                    {{pointer_to({"diplomatic_relations", *found}), "the relations", {}}});
        }
    }
}

/// Who takes a step of a mission: 0 the sending state, 1 the receiving one, 2 either.
inline std::size_t who_acts(mission_action action) noexcept {
    switch (action) {
    case mission_action::declare_unacceptable:
    case mission_action::refuse_agrement: return 1;
    case mission_action::recall_head:
    case mission_action::return_head:
    case mission_action::withdraw: return 0;
    default: return 2;
    }
}

ENTENTE_DECL void check_who_acts_for_a_mission(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().missions;
    for (std::size_t i = 0; i != all.size(); ++i) {
        id<actor> const states[2]{index.state_of(all[i].of), index.state_of(all[i].to)};
        for (std::size_t s = 0; s != all[i].history.size(); ++s) {
            auto const& step = all[i].history[s];
            auto const who = who_acts(step.action);
            for (std::size_t k = 0; who != 2 && k != step.by.size(); ++k) {
                if (index.state_of(step.by[k]) == states[1 - who] && states[0] != states[1]) {
                    run.add(pointer_to({"missions", i, "history", s, "by", k}),
                            std::string(enum_name(step.action)) + " is an act of the " + (who == 1 ? "receiving" : "sending") +
                                " state, " + run.name(states[who]) + ", not of " + run.name(step.by[k]),
                            who == 1 ? "a state that ends its own diplomat's functions takes end_head"
                                     : "the receiving state takes declare_unacceptable");
                }
            }
        }
    }
}

ENTENTE_DECL void check_nobody_recognises_itself(dossier_run& run) {
    auto const& all = run.index().dossier().recognitions;
    for (std::size_t i = 0; i != all.size(); ++i) {
        // A state may recognise a government of its own only by another name for itself.
        if (is_one_state(run.index(), all[i].by, all[i].of)) {
            run.add(pointer_to({"recognitions", i, "of"}),
                    run.name(all[i].by) + " recognises " + run.name(all[i].of) + ", which is the same state");
        }
    }
}

ENTENTE_DECL void check_recalls_told_as_measures(dossier_run& run) {
    auto const& all = run.index().dossier().measures;
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const kind = all[i].kind.known();
        // An expulsion stays a measure: how many were expelled has a place there.
        char const* const advice = kind == measure_kind::ambassador_recall        ? "record it as recall_head of the mission"
                                   : kind == measure_kind::severance_of_relations ? "record it as sever of the diplomatic relations"
                                   : kind == measure_kind::downgrade_of_relations ? "record it as change_level of the mission"
                                                                                  : nullptr;
        if (advice != nullptr) {
            run.add(pointer_to({"measures", i}), run.name(all[i].id) + " is recorded as a measure", advice);
        }
    }
}

ENTENTE_DECL void check_recognitions_are_recorded_once(dossier_run& run) {
    auto const& all = run.index().dossier().recognitions;
    std::vector<std::pair<std::pair<id<actor>, id<actor>>, std::size_t>> places;
    for (std::size_t i = 0; i != all.size(); ++i) {
        places.emplace_back(std::pair(all[i].by, all[i].of), i);
    }
    std::sort(places.begin(), places.end());
    for (std::size_t k = 1; k < places.size(); ++k) {
        auto const& one = all[places[k].second];
        auto const& before = all[places[k - 1].second];
        if (places[k].first == places[k - 1].first && one.kind == before.kind && one.by.is_set()) {
            run.add(pointer_to({"recognitions", places[k].second}),
                    run.name(one.id) + " and " + run.name(before.id) + " record the same recognition",
                    "put all steps into one history", {{pointer_to({"recognitions", places[k - 1].second}), "the other", {}}});
        }
    }
}

} // namespace entente::rules::detail

#endif
