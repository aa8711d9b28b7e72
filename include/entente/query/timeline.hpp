// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_TIMELINE_HPP
#define ENTENTE_QUERY_TIMELINE_HPP

/// What happened, in order: uncertain dates are placed by the first day that they and the steps before them allow.

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <string>
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
[[nodiscard]] ENTENTE_DECL chronology timeline(dossier_index const& index, selection const& what = {},
                                               timeline_span const& span = {});

/// What was done at a meeting: the steps that name it, in the order of the dossier, the meeting's own left out.
[[nodiscard]] ENTENTE_DECL chronology outcomes(dossier_index const& index, id<meeting> const& where);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/timeline.ipp>
#endif

#endif
