// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_STATEMENT_HPP
#define ENTENTE_MODEL_STATEMENT_HPP

/// What was said: claims, denials, concerns, aims, readings of a clause.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/date.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>

namespace entente::inline v0_1 {

enum class statement_kind : std::uint8_t {
    claim,
    denial,
    concern,
    aim,
    expectation,
    assessment,
    reading, ///< of a clause
    apology,
    demand,
    refusal,
    announcement,
};

BOOST_DESCRIBE_ENUM(statement_kind, claim, denial, concern, aim, expectation, assessment, reading, apology, demand, refusal,
                    announcement)

struct statement {
    entente::id<statement> id{};
    statement_kind kind{};
    compact_list<entente::id<actor>> by{}; ///< empty where the source speaks for itself
    compact_list<entente::id<actor>> to{};
    compact_optional<date> on{};
    compact_optional<entente::id<meeting>> at{};
    compact_list<ref<>> about{}; ///< the topics, actors, objects, steps and clauses that it speaks of
    text wording{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(statement const&, statement const&) = default;
};

BOOST_DESCRIBE_STRUCT(statement, (), (id, kind, by, to, on, at, about, wording, note, sources, extensions))

} // namespace entente

#endif
