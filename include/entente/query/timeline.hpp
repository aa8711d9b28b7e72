// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_TIMELINE_HPP
#define ENTENTE_QUERY_TIMELINE_HPP

/// What happened, in order: uncertain dates are placed by the first day that they and the steps before them allow.

#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// One step.
struct chronology_entry {
    ref<> instrument{};
    std::string name{};
    step_answer what{};

    friend bool operator==(chronology_entry const&, chronology_entry const&) = default;
};

BOOST_DESCRIBE_STRUCT(chronology_entry, (), (instrument, name, what))

/// The answer of `timeline`.
struct chronology {
    std::vector<chronology_entry> entries{};

    friend bool operator==(chronology const&, chronology const&) = default;
};

BOOST_DESCRIBE_STRUCT(chronology, (), (entries))

/// What a timeline shows beside the instruments that are selected.
struct timeline_span {
    date from{}; ///< unset: from the beginning
    date to{};
};

/// The steps of the selected instruments that may lie in a span of time: by the first day on which each can have been taken, by the last, by the
/// `order` that steps state, then as they stand in the dossier. n log n in the steps.
[[nodiscard]] inline chronology timeline(dossier_index const& index, selection const& what = {}, timeline_span const& span = {}) {
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

/// What was done at a meeting: the steps that name it, in the order of the dossier, the meeting's own left out.
[[nodiscard]] inline chronology outcomes(dossier_index const& index, id<meeting> const& where) {
    chronology result;
    for (indexed_step const& one : index.steps_at(where)) {
        auto const& of = index.instruments()[one.instrument];
        result.entries.push_back({of.reference(), index.name_of(of), answer_for(index, of, one.step)});
    }
    return result;
}

} // namespace entente

#endif
