// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_ROWS_IPP
#define ENTENTE_QUERY_IMPL_ROWS_IPP

#include <entente/query/rows.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/query/courses.hpp>
#include <entente/query/named.hpp>
#include <entente/query/step_answer.hpp>
#include <entente/state/offices.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

[[nodiscard]] inline std::optional<date> date_of_end(period_end const& one) {
    return one.on().is_set() ? std::optional(one.on()) : std::nullopt;
}

/// The stages that are possible in a stretch, each once, and their phases.
[[nodiscard]] inline std::pair<std::string, std::string> words_of_stretch(course_stretch const& of) {
    std::pair<std::string, std::string> result;
    std::vector<std::string_view> stages;
    std::vector<std::string_view> phases;
    auto const add = [](std::string& to, std::vector<std::string_view>& seen, std::string_view word) {
        if (add_once(seen, word)) {
            to.append(to.empty() ? "" : " or ").append(word);
        }
    };
    for (course_standing const& one : of.possible) {
        add(result.first, stages, one.stage);
        add(result.second, phases, enum_name(one.phase));
    }
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::vector<event_row> event_rows(dossier_index const& index) {
    std::vector<event_row> result;
    for (indexed_instrument const& one : index.instruments()) {
        auto const history = one.history();
        for (std::size_t i = 0; i != history.size(); ++i) {
            auto const step = history[i];
            event_row row;
            row.on = step.day().is_set() ? std::optional(step.day()) : std::nullopt;
            row.kind = one.kind();
            row.of = one.reference();
            row.name = index.name_of(one);
            row.action = history.lifecycle().actions.name_of(history.action_of_step(i));
            auto const told = answer_for(index, one, i);
            for (named<actor> const& who : told.by) {
                row.by.append(row.by.empty() ? "" : " ").append(who.id.view());
            }
            auto const& at = history.meeting_of(i);
            row.at = at ? std::optional(*at) : std::nullopt;
            row.effective = step.effective->has_value() ? std::optional(**step.effective) : std::nullopt;
            row.until = step.until->has_value() ? std::optional(**step.until) : std::nullopt;
            auto const accounts = history.accounts_of(i);
            row.contested = std::any_of(accounts.begin(), accounts.end(), contests);
            row.sources = static_cast<std::uint32_t>(told.sources.size());
            result.push_back(std::move(row));
        }
    }
    return result;
}

ENTENTE_DECL std::vector<spell_row> spell_rows(dossier_index const& index) {
    std::vector<spell_row> result;
    auto const all = courses(index);
    for (course const& one : all.all) {
        bool is_first = true;
        for (course_stretch const& stretch : one.stretches) {
            auto [stage, phase] = detail::words_of_stretch(stretch);
            bool const is_gone = stretch.outlived != certainty::no; // its actor, what it rests on, or all parties
            bool const certain = stretch.possible.size() == 1 && stretch.outlived != certainty::maybe;
            bool const inferred = stretch.inferred || is_gone;
            if (is_gone) {
                auto const over = enum_name(standing_phase::over);
                phase =
                    stretch.outlived == certainty::yes || phase == over ? std::string(over) : phase + " or " + std::string(over);
            }
            bool const covered = stretch.unknown == certainty::no;
            auto const end = stretch.to ? date::from(stretch.to->latest() + 1) : std::nullopt;
            if (!is_first && result.back().stage == stage && result.back().phase == phase && result.back().certain == certain &&
                result.back().inferred == inferred) {
                result.back().end = end;
                result.back().right_censored = !end;
                result.back().covered = result.back().covered && covered;
                continue;
            }
            spell_row row;
            row.of = one.instrument;
            row.kind = one.instrument.parts().participant.empty() ? std::string(one.instrument.parts().kind)
                                                                  : std::string("participation");
            row.name = one.name;
            row.stage = stage;
            row.phase = phase;
            row.first = stretch.from;
            row.end = end;
            row.left_censored = !stretch.from || stretch.or_earlier;
            row.right_censored = !end;
            row.certain = certain;
            row.covered = covered;
            row.inferred = inferred;
            result.push_back(std::move(row));
            is_first = false;
        }
    }
    return result;
}

ENTENTE_DECL std::vector<tenure_row> tenure_rows(dossier_index const& index) {
    std::vector<tenure_row> result;
    for (office const& place : index.dossier().offices) {
        for (tenure const& one : place.tenures) {
            auto const days = days_of(index, one);
            tenure_row row;
            row.office = place.id;
            row.office_name = named_in(index, place.id).name;
            row.state = index.state_of(place.of);
            row.person = one.person;
            row.name = named_in(index, one.person).name;
            row.first = detail::date_of_end(days.start());
            row.last = detail::date_of_end(days.end());
            row.right_censored = days.end().is_open();
            row.acting = one.acting;
            row.entry = one.entry;
            row.exit = one.exit;
            result.push_back(std::move(row));
        }
    }
    return result;
}

ENTENTE_DECL std::vector<membership_row> membership_rows(dossier_index const& index) {
    std::vector<membership_row> result;
    for (actor const& who : index.dossier().actors) {
        auto const add = [&](std::string in, std::optional<membership_kind> kind, period const& days) {
            membership_row row;
            row.actor = who.id;
            row.name = named_in(index, who.id).name;
            row.in = std::move(in);
            row.kind = kind;
            row.first = detail::date_of_end(days.start());
            row.last = detail::date_of_end(days.end());
            row.right_censored = days.end().is_open();
            result.push_back(std::move(row));
        };
        for (system_membership const& one : who.system_membership) {
            add(std::string(one.system.view()), std::nullopt, one.period);
        }
        for (membership const& one : who.memberships) {
            add(std::string(one.organisation.view()), one.kind, days_of(index, one));
        }
    }
    return result;
}

ENTENTE_DECL std::vector<edge_year_row> edge_year_rows(dossier_index const& index, std::int32_t first, std::int32_t last,
                                                       network_options const& options) {
    std::vector<edge_year_row> result;
    for (auto year = first; year <= last && date::from(year); ++year) {
        auto edges = detail::edge_search(index, *date::from(year), options).find();
        std::sort(edges.begin(), edges.end(), [](detail::found_edge const& a, detail::found_edge const& b) {
            return a.kind != b.kind ? a.kind < b.kind : a.between < b.between;
        });
        bool is_first = true; // of the year
        for (detail::found_edge const& one : edges) {
            bool const same = !is_first && result.back().kind == one.kind && result.back().state1 == one.between.first() &&
                              result.back().state2 == one.between.second();
            if (!same) {
                result.push_back({year, one.between.first(), one.between.second(), one.kind, 0, false});
            }
            ++result.back().instruments;
            result.back().all_year = result.back().all_year || one.certain == certainty::yes;
            is_first = false;
        }
    }
    return result;
}

} // namespace entente

#endif
