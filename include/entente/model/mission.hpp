// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_MISSION_HPP
#define ENTENTE_MODEL_MISSION_HPP

/// Diplomatic missions: an embassy, a liaison office, an interests section, a permanent mission to an organisation. The terms are those of the Vienna Convention on Diplomatic Relations 1961 (VCDR).

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/period.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/kind.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

enum class mission_kind : std::uint8_t {
    embassy,
    legation, ///< its head is a minister
    high_commission,
    nunciature,
    liaison_office,
    interests_section,     ///< within the mission of a protecting power: VCDR 45, 46
    permanent_mission,     ///< to an international organisation
    representative_office, ///< in the absence of diplomatic relations
    consular_post, ///< under the Vienna Convention on Consular Relations 1963: it may stay when diplomatic relations are severed
    other,
};

BOOST_DESCRIBE_ENUM(mission_kind, embassy, legation, high_commission, nunciature, liaison_office, interests_section,
                    permanent_mission, representative_office, consular_post, other)

/// The class of a head of mission (VCDR 14.1).
enum class head_class : std::uint8_t {
    ambassador,        ///< and nuncios, high commissioners
    minister,          ///< and envoys, internuncios
    charge_d_affaires, ///< accredited to a minister for foreign affairs
    other,             ///< none of these, such as the head of an interests section
};

BOOST_DESCRIBE_ENUM(head_class, ambassador, minister, charge_d_affaires, other)

enum class mission_action : std::uint8_t {
    open,
    receive_head,         ///< with credentials: VCDR 4, 13; a head may reside elsewhere (5)
    recall_head,          ///< for consultations
    return_head,          ///< after consultations
    end_head,             ///< the head's functions end, and nobody succeeds at once: VCDR 43
    withdraw,             ///< temporarily: VCDR 45
    reopen,               ///< after a withdrawal
    declare_unacceptable, ///< a member of its staff is *persona non grata*, by the receiving state: VCDR 9
    refuse_agrement,      ///< to a head proposed, by the receiving state: VCDR 4.2
    change_level,         ///< the class of its head: VCDR 14, 15
    close,
};

BOOST_DESCRIBE_ENUM(mission_action, open, receive_head, recall_head, return_head, end_head, withdraw, reopen, declare_unacceptable,
                    refuse_agrement, change_level, close)

enum class mission_stage : std::uint8_t {
    initial,
    without_head, ///< a charge d'affaires ad interim acts: VCDR 19
    headed,
    head_recalled,
    withdrawn,
    closed,
};

BOOST_DESCRIBE_ENUM(mission_stage, initial, without_head, headed, head_recalled, withdrawn, closed)

/// The class of the heads that were accredited, for a time.
struct mission_level {
    entente::head_class head{};
    compact_optional<entente::period> period{}; ///< none: all along

    friend bool operator==(mission_level const&, mission_level const&) = default;
};

BOOST_DESCRIBE_STRUCT(mission_level, (), (head, period))

/// A mission of one actor to another. Who headed it are the tenures of an office.
struct mission {
    entente::id<mission> id{};
    term<mission_kind> kind{};
    text names{};
    entente::id<actor> of{};                             ///< who sends it
    entente::id<actor> to{};                             ///< who receives it
    compact_list<mission_level> levels{};                ///< the class of its heads
    compact_optional<entente::id<actor>> protected_by{}; ///< the protecting power: VCDR 45, 46
    std::optional<beginning<mission_stage>> begins{};    ///< where the record starts in the middle
    entente::history<mission_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(mission const&, mission const&) = default;
};

BOOST_DESCRIBE_STRUCT(mission, (), (id, kind, names, of, to, levels, protected_by, begins, history, note, sources, extensions))

/// A mission by itself is not a link of a network. While its head is recalled, or while it is withdrawn, it is one of conflict.
template <>
struct kind_traits<mission> {
    static void actors(mission const& one, auto visit) {
        visit(one.of);
        visit(one.to);
    }
    static constexpr link_sign sign_suspended = link_sign::conflict;
};

} // namespace entente

#endif
