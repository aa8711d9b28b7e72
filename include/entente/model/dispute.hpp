// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_DISPUTE_HPP
#define ENTENTE_MODEL_DISPUTE_HPP

/// Disputes: subject, sides, and attempts at settlement.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/period.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/kind.hpp>
#include <entente/model/other_name.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

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
    compact_list<id<actor>> actors{};
    compact_optional<entente::period>
        period{}; ///< when they were on it, where that is not the whole of the dispute: some change sides

    friend bool operator==(dispute_side const&, dispute_side const&) = default;
};

BOOST_DESCRIBE_STRUCT(dispute_side, (), (role, actors, period))

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

/// How a dispute was settled (COW MID 5.0, `settle`).
enum class dispute_settlement : std::uint8_t { negotiated, imposed, none, unclear };

BOOST_DESCRIBE_ENUM(dispute_settlement, negotiated, imposed, none, unclear)

/// The highest level of hostility reached (COW MID 5.0, `hostlev`).
enum class hostility_level : std::uint8_t { none, threat, display, use_of_force, war };

BOOST_DESCRIBE_ENUM(hostility_level, none, threat, display, use_of_force, war)

/// The highest action that was taken (COW MID 5.0, `hiact`, 0 to 21 in this order).
enum class military_action : std::uint8_t {
    none,
    threat_of_force,
    threat_of_blockade,
    threat_of_occupation,
    threat_of_war,
    threat_of_cbr_weapons, ///< chemical, biological or radiological
    threat_to_join_war,
    show_of_force,
    alert,
    nuclear_alert,
    mobilization,
    fortification_of_border,
    border_violation,
    blockade,
    occupation,
    seizure,
    attack,
    clash,
    declaration_of_war,
    use_of_cbr_weapons,
    beginning_of_war, ///< interstate
    joining_of_war,   ///< interstate
};

BOOST_DESCRIBE_ENUM(military_action, none, threat_of_force, threat_of_blockade, threat_of_occupation, threat_of_war,
                    threat_of_cbr_weapons, threat_to_join_war, show_of_force, alert, nuclear_alert, mobilization,
                    fortification_of_border, border_violation, blockade, occupation, seizure, attack, clash, declaration_of_war,
                    use_of_cbr_weapons, beginning_of_war, joining_of_war)

/// The level of hostility of a highest action, as on every row of COW MID 5.0.
[[nodiscard]] constexpr hostility_level hostility_of(military_action highest) noexcept {
    return highest == military_action::none                 ? hostility_level::none
           : highest <= military_action::threat_to_join_war ? hostility_level::threat
           : highest <= military_action::border_violation   ? hostility_level::display
           : highest <= military_action::use_of_cbr_weapons ? hostility_level::use_of_force
                                                            : hostility_level::war;
}

/// How many military personnel died (COW MID 5.0, `fatality`, 0 to 6 in this order).
enum class fatality_level : std::uint8_t {
    none,
    from_1_to_25,
    from_26_to_100,
    from_101_to_250,
    from_251_to_500,
    from_501_to_999,
    over_999
};

BOOST_DESCRIBE_ENUM(fatality_level, none, from_1_to_25, from_26_to_100, from_101_to_250, from_251_to_500, from_501_to_999, over_999)

/// The level of a number of deaths.
[[nodiscard]] constexpr fatality_level fatality_of(std::uint32_t deaths) noexcept {
    using enum fatality_level;
    return deaths == 0     ? none
           : deaths <= 25  ? from_1_to_25
           : deaths <= 100 ? from_26_to_100
           : deaths <= 250 ? from_101_to_250
           : deaths <= 500 ? from_251_to_500
           : deaths <= 999 ? from_501_to_999
                           : over_999;
}

struct dispute {
    entente::id<dispute> id{};
    term<dispute_kind> kind{};
    text names{};
    compact_list<other_name> other_names{};
    compact_list<identifier> identifiers{};
    compact_list<entente::id<topic>> topics{};
    compact_list<dispute_side> sides{};
    compact_optional<entente::id<dispute>> part_of{}; ///< the wider dispute
    std::optional<hostility_level> hostility{};
    std::optional<military_action> highest_action{};
    std::optional<fatality_level> fatality{};
    std::optional<std::uint32_t> deaths{}; ///< of military personnel, where the number is known
    std::optional<dispute_outcome> outcome{};
    std::optional<dispute_settlement> settlement{};
    std::optional<beginning<dispute_stage>> begins{}; ///< where the record starts in the middle
    entente::history<dispute_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(dispute const&, dispute const&) = default;
};

BOOST_DESCRIBE_STRUCT(dispute, (),
                      (id, kind, names, other_names, identifiers, topics, sides, part_of, hostility, highest_action, fatality,
                       deaths, outcome, settlement, begins, history, note, sources, extensions))

template <>
struct kind_traits<dispute> {
    static void actors(dispute const& one, auto visit) {
        for (dispute_side const& side : one.sides) {
            for (entente::id<actor> const& who : side.actors) {
                visit(who);
            }
        }
    }
    static constexpr link_sign shown_as = link_sign::conflict;
};

} // namespace entente

#endif
