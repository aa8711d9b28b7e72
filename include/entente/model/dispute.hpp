// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_DISPUTE_HPP
#define ENTENTE_MODEL_DISPUTE_HPP

/// Disputes: what they are about, who is on which side, and what was tried to settle them.

#include <entente/core/citation.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace entente {

/// What a dispute is about; the first four are claim types of the Issue Correlates of War project.
enum class dispute_kind : std::uint8_t {
    territorial,
    maritime,
    river,
    identity,
    historical_reparations,
    trade,
    security,
    consular,
    human_rights,
    treaty_interpretation,
    recognition,
    other,
};

BOOST_DESCRIBE_ENUM(dispute_kind, territorial, maritime, river, identity, historical_reparations, trade, security, consular,
                    human_rights, treaty_interpretation, recognition, other)

enum class dispute_action : std::uint8_t {
    arise,
    claim, ///< an official demand and its rejection (ICOW)
    activate,
    escalate,
    de_escalate,
    negotiate,
    break_off,
    freeze,
    thaw,
    settle,
    impose,
    drop,
    lapse,
    recur,
    attempt_settlement, ///< by the means that the step names; the dispute goes on
};

BOOST_DESCRIBE_ENUM(dispute_action, arise, claim, activate, escalate, de_escalate, negotiate, break_off, freeze, thaw, settle,
                    impose, drop, lapse, recur, attempt_settlement)

enum class dispute_stage : std::uint8_t {
    initial,
    latent,
    claimed,
    active,
    escalated,
    negotiating,
    settled,
    imposed,
    dropped,
    lapsed,
};

BOOST_DESCRIBE_ENUM(dispute_stage, initial, latent, claimed, active, escalated, negotiating, settled, imposed, dropped, lapsed)

enum class dispute_role : std::uint8_t { challenger, target, joiner, third_party };

BOOST_DESCRIBE_ENUM(dispute_role, challenger, target, joiner, third_party)

struct dispute_side {
    dispute_role role{};
    std::vector<id<actor>> actors{};

    friend bool operator==(dispute_side const&, dispute_side const&) = default;
};

BOOST_DESCRIBE_STRUCT(dispute_side, (), (role, actors))

/// How a dispute ended (COW Militarized Interstate Disputes 5.0, `outcome`; side A is the first challenger's).
enum class dispute_outcome : std::uint8_t {
    victory_a,
    victory_b,
    yield_a,
    yield_b,
    stalemate,
    compromise,
    released,
    unclear,
    joins_ongoing_war,
};

BOOST_DESCRIBE_ENUM(dispute_outcome, victory_a, victory_b, yield_a, yield_b, stalemate, compromise, released, unclear,
                    joins_ongoing_war)

/// By what a dispute was settled (COW MID 5.0, `settle`).
enum class dispute_settlement : std::uint8_t { negotiated, imposed, none, unclear };

BOOST_DESCRIBE_ENUM(dispute_settlement, negotiated, imposed, none, unclear)

/// The highest level of hostility reached (COW MID 5.0, `hostlev`).
enum class hostility_level : std::uint8_t { none, threat, display, use_of_force, war };

BOOST_DESCRIBE_ENUM(hostility_level, none, threat, display, use_of_force, war)

struct dispute {
    entente::id<dispute> id{};
    term<dispute_kind> kind{};
    text names{};
    std::vector<identifier> identifiers{};
    std::vector<entente::id<topic>> topics{};
    std::vector<dispute_side> sides{};
    std::optional<entente::id<dispute>> part_of{}; ///< the wider dispute
    std::optional<hostility_level> hostility{};
    std::optional<dispute_outcome> outcome{};
    std::optional<dispute_settlement> settlement{};
    std::optional<beginning<dispute_stage>> begins{}; ///< where the record starts in the middle
    entente::history<dispute_action> history{};
    text note{};
    std::vector<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(dispute const&, dispute const&) = default;
};

BOOST_DESCRIBE_STRUCT(dispute, (), (id, kind, names, identifiers, topics, sides, part_of, hostility, outcome, settlement, begins, history, note, sources, extensions))

} // namespace entente

#endif
