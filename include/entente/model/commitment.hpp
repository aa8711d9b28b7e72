// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_COMMITMENT_HPP
#define ENTENTE_MODEL_COMMITMENT_HPP

/// Commitments: who promised what to whom, by when, on what condition, and whether it was kept.

#include <entente/core/any_id.hpp>
#include <entente/core/citation.hpp>
#include <entente/core/date.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/part_ref.hpp>
#include <entente/core/text.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente {

enum class commitment_action : std::uint8_t {
    offer,
    accept,
    refuse,
    pledge,
    begin,
    suspend,
    resume,
    fulfil_in_part,
    fulfil,
    reduce,
    restore,
    breach,
    remedy,
    release, ///< by the beneficiary
    lapse,
    supersede,
};

BOOST_DESCRIBE_ENUM(commitment_action, offer, accept, refuse, pledge, begin, suspend, resume, fulfil_in_part, fulfil, reduce,
                    restore, breach, remedy, release, lapse, supersede)

enum class commitment_stage : std::uint8_t {
    initial,
    offered,
    pending,
    in_progress,
    partly_fulfilled,
    reduced,
    fulfilled,
    breached,
    refused,
    released,
    lapsed,
    superseded,
};

BOOST_DESCRIBE_ENUM(commitment_stage, initial, offered, pending, in_progress, partly_fulfilled, reduced, fulfilled, breached,
                    refused, released, lapsed, superseded)

/// How firmly it was promised.
enum class commitment_strength : std::uint8_t { intention, pledged, agreed, legally_binding };

BOOST_DESCRIBE_ENUM(commitment_strength, intention, pledged, agreed, legally_binding)

/// Whether a certain conduct is owed, or a result (ILC on State Responsibility, 1977 draft art. 20-21).
enum class commitment_kind : std::uint8_t { conduct, result };

BOOST_DESCRIBE_ENUM(commitment_kind, conduct, result)

/// Whether the condition must come first, or both happen together.
enum class condition_order : std::uint8_t { before, simultaneous };

BOOST_DESCRIBE_ENUM(condition_order, before, simultaneous)

/// A commitment waits for something to reach a stage: for a proceeding to be `withdrawn`, for a measure to be `lifted`.
struct commitment_condition {
    any_id object{};
    std::string stage{}; ///< a stage of that kind's lifecycle
    condition_order order{};

    friend bool operator==(commitment_condition const&, commitment_condition const&) = default;
};

BOOST_DESCRIBE_STRUCT(commitment_condition, (), (object, stage, order))

/// The first step of its history, `offer` or `pledge`, says when and at which meeting it was made.
struct commitment {
    using action_type = commitment_action;
    using stage_type = commitment_stage;

    entente::id<commitment> id{};
    text names{};
    std::vector<entente::id<actor>> by{};
    std::vector<entente::id<actor>> to{};
    std::optional<commitment_kind> kind{};
    std::optional<commitment_strength> strength{};
    bool mutual = false;                            ///< all of `by` owe it to one another
    std::optional<part_ref> under{};                ///< the clause that it carries out
    std::optional<entente::id<commitment>> part_of{};
    std::vector<any_id> concerns{};                 ///< the instruments that it is about
    std::vector<entente::id<topic>> topics{};
    std::optional<date> due{};
    std::vector<commitment_condition> conditions{}; ///< all must hold
    std::vector<entente::id<actor>> verified_by{};
    std::optional<commitment_stage> begins{};       ///< where the record starts in the middle
    entente::history<commitment_action> history{};
    text note{};
    std::vector<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(commitment const&, commitment const&) = default;
};

BOOST_DESCRIBE_STRUCT(commitment, (),
                      (id, names, by, to, kind, strength, mutual, under, part_of, concerns, topics, due, conditions, verified_by,
                       begins, history, note, sources, extensions))

} // namespace entente

#endif
