// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_TIMELINE_IPP
#define ENTENTE_QUERY_IMPL_TIMELINE_IPP

#include <entente/query/timeline.hpp>

#include <entente/core/day.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

namespace entente::inline v0_1 {

ENTENTE_DECL chronology timeline(dossier_index const& index, selection const& what, timeline_span const& span) {
    struct place {
        day first;
        day last;
        std::int32_t order;
        indexed_step step;
    };
    std::vector<place> places;
    for (std::uint32_t const number : index.select(what)) {
        auto const& history = index.instruments()[number].history();
        day first = day::first();
        for (std::size_t i = 0; i != history.size(); ++i) {
            auto const on = history[i].day();
            first = on.earliest() > first ? on.earliest() : first;
            day const last = on.latest() < first ? first : on.latest();
            bool const early = span.from.is_set() && last < span.from.earliest();
            bool const late = span.to.is_set() && first > span.to.latest();
            if (!early && !late) {
                places.push_back({first,
                                  last,
                                  (*history[i].order).value_or((std::numeric_limits<std::int32_t>::max)()),
                                  {number, static_cast<std::uint32_t>(i)}});
            }
        }
    }
    std::sort(places.begin(), places.end(), [](place const& a, place const& b) {
        return a.first != b.first   ? a.first < b.first
               : a.last != b.last   ? a.last < b.last
               : a.order != b.order ? a.order < b.order
                                    : a.step < b.step;
    });
    chronology result;
    for (place const& one : places) {
        auto const& of = index.instruments()[one.step.instrument];
        result.entries.push_back({of.reference(), index.name_of(of), answer_for(index, of, one.step.step)});
    }
    return result;
}

ENTENTE_DECL chronology outcomes(dossier_index const& index, id<meeting> const& where) {
    chronology result;
    for (indexed_step const& one : index.steps_at(where)) {
        auto const& of = index.instruments()[one.instrument];
        result.entries.push_back({of.reference(), index.name_of(of), answer_for(index, of, one.step)});
    }
    return result;
}

} // namespace entente

#endif
