// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_STEP_ANSWER_HPP
#define ENTENTE_QUERY_STEP_ANSWER_HPP

/// A step as answers show it: the action, the day, the actors, the place and the sources.

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/named.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// One step that an answer rests on.
struct step_answer {
    std::int32_t step{};       ///< its position in the history
    std::optional<ref<>> as{}; ///< the reference to it, where it has a key
    std::string action{};
    std::optional<date> on{};
    std::optional<date> effective{}; ///< the first day of its effect, where that is another day
    std::optional<date> until{};     ///< the last day of its effect, where that was set
    std::vector<named<actor>> by{};
    std::optional<named<meeting>> at{};
    std::vector<cited_source> sources{};

    friend bool operator==(step_answer const&, step_answer const&) = default;
};

BOOST_DESCRIBE_STRUCT(step_answer, (), (step, as, action, on, effective, until, by, at, sources))

/// The answer for a step of an instrument.
[[nodiscard]] ENTENTE_DECL step_answer answer_for(dossier_index const& index, indexed_instrument const& of, std::size_t i);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/step_answer.ipp>
#endif

#endif
