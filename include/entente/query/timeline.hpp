// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_TIMELINE_HPP
#define ENTENTE_QUERY_TIMELINE_HPP

/// What happened, in order: the steps of every instrument and the statements, filtered by whom, what and when.

#include <entente/core/any_id.hpp>
#include <entente/core/date.hpp>
#include <entente/core/part_ref.hpp>
#include <entente/core/period.hpp>
#include <entente/lifecycle/instrument_view.hpp>
#include <entente/model/statement.hpp>
#include <entente/query/dossier_index.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What a timeline is to show. What is empty excludes nothing.
struct timeline_filter {
    std::vector<id<actor>> actors{};      ///< events of objects in which all of these have a part
    std::vector<std::string> kinds{};     ///< as references name them: `agreement`, `measure`
    std::vector<any_id> objects{};        ///< only of these
    std::optional<entente::period> period{}; ///< those that lie in it, or may
};

/// One event: a step of an instrument, or a statement. It refers to the dossier and its index.
struct timeline_event {
    any_id object{};
    indexed_instrument const* instrument = nullptr; ///< whose step it is; null for a statement
    std::size_t step = 0;                           ///< an index into the instrument's history
    entente::statement const* statement = nullptr;  ///< null for a step
    std::optional<date> on{};                       ///< the day it was taken, or at least took effect; none where it isn't known

    /// The step; the event must be one.
    [[nodiscard]] step_view view() const noexcept { return instrument->history[step]; }

    /// What was done: the action's name, or the statement's kind.
    [[nodiscard]] std::string_view action() const noexcept {
        return statement != nullptr ? enum_name(statement->kind) : instrument->history.lifecycle().actions->name(view().action);
    }
};

namespace detail {

[[nodiscard]] inline bool may_lie_in(date const& on, period const& when) noexcept {
    return (when.begun_by(on.latest()) & !when.over_before(on.earliest())) != certainty::no;
}

/// The objects that a filter lets through, as a sorted list of their places in the index; nothing where it lets all through.
[[nodiscard]] inline std::optional<std::vector<identified_object const*>> objects_of(dossier_index const& index,
                                                                                    std::vector<id<actor>> const& actors) {
    std::optional<std::vector<identified_object const*>> result;
    for (id<actor> const& one : actors) {
        auto const own = index.of_actor(one);
        if (!result) {
            result = own;
            continue;
        }
        std::vector<identified_object const*> common;
        std::set_intersection(result->begin(), result->end(), own.begin(), own.end(), std::back_inserter(common));
        result = std::move(common);
    }
    return result;
}

} // namespace detail

/// The events that a filter lets through, by their days. Events of one instrument keep the order of its history; one whose day is not
/// known comes right after the step before it. About linear in the dossier, and n log n in the events.
///
///     auto const chronicle = entente::timeline(index, {.actors = {"japan", "korea"}, .kinds = {"measure"}});
[[nodiscard]] inline std::vector<timeline_event> timeline(dossier_index const& index, timeline_filter const& filter = {}) {
    auto const involved = detail::objects_of(index, filter.actors);
    auto const lets_through = [&](any_id const& object) {
        if (!filter.objects.empty() && std::find(filter.objects.begin(), filter.objects.end(), object) == filter.objects.end()) {
            return false;
        }
        if (!filter.kinds.empty() && std::find(filter.kinds.begin(), filter.kinds.end(), object.kind()) == filter.kinds.end()) {
            return false;
        }
        auto const* found = index.find(object);
        return !involved || std::binary_search(involved->begin(), involved->end(), found);
    };
    struct placed {
        timeline_event event;
        std::optional<date> by; ///< the day that gives it its place
        std::size_t order;
    };
    std::vector<placed> events;
    auto const add = [&](timeline_event event, std::optional<date> const& by) {
        if (!filter.period || (by && detail::may_lie_in(*by, *filter.period))) {
            events.push_back({std::move(event), by, events.size()});
        }
    };
    for (indexed_instrument const& one : index.instruments()) {
        if (!lets_through(one.object)) {
            continue;
        }
        std::optional<date> last;
        for (std::size_t i = 0; i != one.history.size(); ++i) {
            auto const step = one.history[i];
            auto const& on = step.on->has_value() ? *step.on : *step.effective;
            // A history is in order even where its dates leave that open.
            if (on && (!last || on->earliest() >= last->earliest())) {
                last = on;
            }
            add({one.object, &one, i, nullptr, on}, last);
        }
    }
    for (statement const& one : index.whole().statements) {
        if (any_id const object = one.id; lets_through(object)) {
            auto const* at = one.at ? index.find(*one.at) : nullptr;
            auto const on = one.on ? one.on : at != nullptr ? days_of(*at).first : std::nullopt;
            add({object, nullptr, 0, &one, on}, on);
        }
    }
    std::sort(events.begin(), events.end(), [](placed const& a, placed const& b) {
        if (a.by && b.by && a.by->earliest() != b.by->earliest()) {
            return a.by->earliest() < b.by->earliest();
        }
        if (a.by.has_value() != b.by.has_value()) {
            return !a.by.has_value();
        }
        return a.order < b.order;
    });
    std::vector<timeline_event> result;
    result.reserve(events.size());
    for (placed& one : events) {
        result.push_back(std::move(one.event));
    }
    return result;
}

} // namespace entente

#endif
