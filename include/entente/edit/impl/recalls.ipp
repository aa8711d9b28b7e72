// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_IMPL_RECALLS_IPP
#define ENTENTE_EDIT_IMPL_RECALLS_IPP

#include <entente/edit/recalls.hpp>

#include <entente/core/dyad.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/walk.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

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
[[nodiscard]] inline std::optional<dossier> with_references(dossier const& from, std::string const& before,
                                                            std::string const& after) {
    auto text = json::write(from);
    replace_all(text, '"' + before + '"', '"' + after + '"');
    replace_all(text, '"' + before + '#', '"' + after + '#');
    auto read = json::read<dossier>(text);
    if (!read) {
        return std::nullopt;
    }
    // A reference that can name a measure only still names it.
    bool remains = false;
    auto const slug = std::string_view(before).substr(before.find('/') + 1);
    walk(layout_of<dossier>, &*read, [&](visited_value const& here) {
        if (here.layout.form == layout_form::word && here.layout.word->refers_to != nullptr) {
            auto const to = here.layout.word->refers_to(here.value);
            remains = remains || (to.kind == kind_name<measure> && to.slug == slug);
        }
        return !remains;
    });
    return remains ? std::nullopt : std::optional(*std::move(read));
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL converted_recalls edit::convert_recalls(dossier const& from) {
    converted_recalls result;
    result.value = from;
    for (measure const& one : from.measures) {
        bool const is_recall = one.kind == measure_kind::ambassador_recall;
        if (!is_recall && one.kind != measure_kind::severance_of_relations) {
            continue;
        }
        auto const keep = [&](char const* why) { result.kept.push_back({one.id, why}); };
        auto const between = one.by.size() == 1 && one.against.size() == 1 ? dyad::from(one.by[0], one.against[0]) : std::nullopt;
        if (!between || one.history.empty() || !one.history[0].on || one.begins) {
            keep("it has more than one author or target, or its first day is not known");
            continue;
        }
        auto made = result.value;
        made.measures.erase(
            std::find_if(made.measures.begin(), made.measures.end(), [&](measure const& each) { return each.id == one.id; }));
        std::string name;
        bool is_there = false;
        bool has_all = false;
        if (is_recall) {
            auto const steps = detail::converted_steps(one, mission_action::recall_head, mission_action::return_head);
            name = std::string(one.by[0].view()) + "-in-" + std::string(one.against[0].view());
            auto const which = id<mission>::from(name);
            is_there = std::any_of(made.missions.begin(), made.missions.end(), [&](mission const& each) {
                return (which && each.id == *which) || (each.of == one.by[0] && each.to == one.against[0]);
            });
            has_all = steps && which;
            if (has_all && !is_there) {
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
                made.missions.push_back(std::move(post));
            }
            name = "mission/" + name;
        } else {
            auto const steps = detail::converted_steps(one, relation_action::sever, relation_action::restore);
            name = std::string(between->first().view()) + '-' + std::string(between->second().view());
            auto const which = id<diplomatic_relation>::from(name);
            is_there = std::any_of(
                made.diplomatic_relations.begin(), made.diplomatic_relations.end(),
                [&](diplomatic_relation const& each) { return (which && each.id == *which) || each.between == *between; });
            has_all = steps && which;
            if (has_all && !is_there) {
                diplomatic_relation relation{};
                relation.id = *which;
                relation.names = one.names;
                relation.between = *between;
                relation.begins = beginning<relation_stage>{relation_stage::established, {}, {}, {}, *one.history[0].on};
                relation.history = *steps;
                relation.note = one.note;
                relation.sources = one.sources;
                relation.extensions = one.extensions;
                made.diplomatic_relations.push_back(std::move(relation));
            }
            name = "diplomatic_relation/" + name;
        }
        if (is_there) {
            keep("its mission or relation is on record already: add the steps there");
        } else if (!has_all) {
            keep("it has other steps than impose and lift");
        } else if (auto whole = detail::with_references(made, "measure/" + std::string(one.id.view()), name)) {
            result.value = *std::move(whole);
            result.converted.push_back(one.id);
        } else {
            keep("something refers to it that can refer to a measure only");
        }
    }
    return result;
}

} // namespace entente

#endif
