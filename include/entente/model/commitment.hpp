// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_COMMITMENT_HPP
#define ENTENTE_MODEL_COMMITMENT_HPP

/// Promises: by whom, to whom and until when; the state of affairs that each will bring about, and the conditions that it waits for.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/date.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/target.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/amount.hpp>
#include <entente/model/kind.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

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
    cease,   ///< the breach stops, and the duty goes on (ARSIWA 29, 30)
    release, ///< by the beneficiary
    lapse,
    supersede,
};

BOOST_DESCRIBE_ENUM(commitment_action, offer, accept, refuse, pledge, begin, suspend, resume, fulfil_in_part, fulfil, reduce,
                    restore, breach, remedy, cease, release, lapse, supersede)

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

/// What a commitment waits for. It is one from the day on which it was made; where somebody denies it, whether the commitment waits is uncertain.
struct commitment_condition {
    entente::target target{};
    condition_order order{};
    compact_optional<date> on{};      ///< the day on which it was made; none: with the commitment
    compact_list<id<actor>> by{};     ///< who made it
    compact_list<account> accounts{}; ///< what others say of it
    compact_list<citation> sources{};

    friend bool operator==(commitment_condition const&, commitment_condition const&) = default;
};

BOOST_DESCRIBE_STRUCT(commitment_condition, (), (target, order, on, by, accounts, sources))

/// The first step of its history, `offer` or `pledge`, says when and at which meeting it was made. Who is beneficiary where `to` is empty: all of `by`,
/// one another.
struct commitment {
    entente::id<commitment> id{};
    text names{};
    compact_list<entente::id<actor>> by{};
    compact_list<entente::id<actor>> to{};
    std::optional<commitment_kind> kind{};
    std::optional<commitment_strength> strength{};
    compact_optional<ref<agreement, proceeding>>
        under{}; ///< the clause that it carries out, or the case by whose judgment it is owed
    compact_optional<entente::id<commitment>> part_of{}; ///< the larger one
    compact_list<entente::id<topic>> topics{};
    compact_optional<date> due{};
    bool continuing = false;                         ///< it goes on after a breach that ceased or was remedied (ARSIWA 29, 30)
    compact_list<amount> amounts{};                  ///< how much is promised, one of each unit
    compact_list<performance> performed{};           ///< how much of that was performed
    compact_list<target> achieves{};                 ///< the states that fulfil it
    compact_list<commitment_condition> conditions{}; ///< all must hold
    compact_list<entente::id<actor>> verified_by{};
    std::optional<beginning<commitment_stage>> begins{}; ///< where the record starts in the middle
    entente::history<commitment_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(commitment const&, commitment const&) = default;
};

BOOST_DESCRIBE_STRUCT(commitment, (),
                      (id, names, by, to, kind, strength, under, part_of, topics, due, continuing, amounts, performed, achieves,
                       conditions, verified_by, begins, history, note, sources, extensions))

template <>
struct kind_traits<commitment> {
    static void actors(commitment const& one, auto visit) {
        for (auto const* const list : {&one.by, &one.to}) {
            for (entente::id<actor> const& who : *list) {
                visit(who);
            }
        }
    }
    static void wholes(commitment const& one, auto visit) { visit(one.under); }
};

} // namespace entente

#endif
