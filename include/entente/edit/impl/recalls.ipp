// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_IMPL_RECALLS_IPP
#define ENTENTE_EDIT_IMPL_RECALLS_IPP

#include <entente/edit/recalls.hpp>

#include <entente/core/dyad.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

inline constexpr std::string_view is_on_record = "its mission or relation is on record already: add the steps there";
inline constexpr std::string_view has_other_steps = "it has other steps than impose and lift";

/// The steps of a measure as steps of another history; nothing where one has no counterpart.
template <class Action>
[[nodiscard]] std::optional<history<Action>> converted_steps(measure const& one, Action imposed, Action lifted) {
    history<Action> result;
    for (step<measure_action> const& each : one.history) {
        if (each.action != measure_action::impose && each.action != measure_action::lift) {
            return std::nullopt;
        }
        step<Action> made{};
        made.key = each.key;
        made.on = each.on;
        made.order = each.order;
        made.effective = each.effective;
        made.until = each.until;
        made.action = each.action == measure_action::impose ? imposed : lifted;
        made.accounts = each.accounts;
        made.by.assign(each.by.begin(), each.by.end());
        if (made.by.empty() && each.action == measure_action::impose) {
            made.by.assign(one.by.begin(), one.by.end());
        }
        made.at = each.at;
        made.note = each.note;
        made.recorded = each.recorded;
        made.sources = each.sources;
        made.extensions = each.extensions;
        result.push_back(std::move(made));
    }
    return result;
}

inline void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// The dossier with its references to one object naming another; nothing where some can't.
ENTENTE_DECL void replace_references(std::string& json, std::string_view before, std::string_view after) {
    for (char const next : {'"', '#'}) {
        replace_all(json, '"' + std::string(before) + next, '"' + std::string(after) + next);
    }
}

/// Adds a mission for a recall. Returns its reference, or the reason against it.
[[nodiscard]] inline result<std::string, std::string> convert_to_mission(dossier& in, measure const& one) {
    auto const name = std::string(one.by[0].view()) + "-in-" + std::string(one.against[0].view());
    auto const which = id<mission>::from(name);
    bool const is_there = std::any_of(in.missions.begin(), in.missions.end(), [&](mission const& each) {
        return (which && each.id == *which) || (each.of == one.by[0] && each.to == one.against[0]);
    });
    if (is_there) {
        return unexpected(std::string(is_on_record));
    }
    auto const steps = converted_steps(one, mission_action::recall_head, mission_action::return_head);
    if (!steps || !which) {
        return unexpected(std::string(has_other_steps));
    }
    mission post{};
    post.id = *which;
    post.kind = mission_kind::embassy;
    post.names = one.names;
    post.of = one.by[0];
    post.to = one.against[0];
    post.begins = beginning<mission_stage>{mission_stage::headed, {}, {}, {}, *one.history[0].on};
    post.history = *steps;
    post.note = one.note;
    post.sources = one.sources;
    post.extensions = one.extensions;
    in.missions.push_back(std::move(post));
    return "mission/" + name;
}

/// Adds a relation for a severance. Returns its reference, or the reason against it.
[[nodiscard]] inline result<std::string, std::string> convert_to_relation(dossier& in, measure const& one, dyad const& between) {
    auto const name = std::string(between.first().view()) + '-' + std::string(between.second().view());
    auto const which = id<diplomatic_relation>::from(name);
    bool const is_there =
        std::any_of(in.diplomatic_relations.begin(), in.diplomatic_relations.end(),
                    [&](diplomatic_relation const& each) { return (which && each.id == *which) || each.between == between; });
    if (is_there) {
        return unexpected(std::string(is_on_record));
    }
    auto const steps = converted_steps(one, relation_action::sever, relation_action::restore);
    if (!steps || !which) {
        return unexpected(std::string(has_other_steps));
    }
    diplomatic_relation relation{};
    relation.id = *which;
    relation.names = one.names;
    relation.between = between;
    relation.begins = beginning<relation_stage>{relation_stage::established, {}, {}, {}, *one.history[0].on};
    relation.history = *steps;
    relation.note = one.note;
    relation.sources = one.sources;
    relation.extensions = one.extensions;
    in.diplomatic_relations.push_back(std::move(relation));
    return "diplomatic_relation/" + name;
}

ENTENTE_DECL result<std::string, std::string> convert_recall(dossier& in, measure const& one) {
    auto const between = one.by.size() == 1 && one.against.size() == 1 ? dyad::from(one.by[0], one.against[0]) : std::nullopt;
    if (!between || one.history.empty() || !one.history[0].on || one.begins) {
        return unexpected(std::string("it has more than one author or target, or its first day is not known"));
    }
    in.measures.erase(std::find_if(in.measures.begin(), in.measures.end(), [&](measure const& each) { return each.id == one.id; }));
    return one.kind == measure_kind::ambassador_recall ? convert_to_mission(in, one) : convert_to_relation(in, one, *between);
}

} // namespace entente::detail

#endif
