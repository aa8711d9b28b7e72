// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_DIPLOMATIC_RELATION_HPP
#define ENTENTE_MODEL_DIPLOMATIC_RELATION_HPP

/// Diplomatic relations between two states. The missions that each keeps in the other are objects of their own: `mission`. The terms are those of the Vienna Convention on Diplomatic Relations
/// 1961 (VCDR). Consular relations are something else: to break off the former does not end the latter (Vienna Convention on Consular Relations 1963, article 2.3).

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/kind.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

enum class relation_action : std::uint8_t {
    agree_to_establish,
    establish, ///< by mutual consent: VCDR 2
    sever,     ///< by either: VCDR 45
    restore,   ///< by both
    suspend,   ///< practice, not VCDR
    resume,
    entrust_protection, ///< the sender entrusts its interests to a third state: VCDR 45(c), 46
    end_protection,
    end, ///< one of the two states exists no longer
};

BOOST_DESCRIBE_ENUM(relation_action, agree_to_establish, establish, sever, restore, suspend, resume, entrust_protection,
                    end_protection, end)

enum class relation_stage : std::uint8_t { initial, agreed, established, severed, ended };

BOOST_DESCRIBE_ENUM(relation_stage, initial, agreed, established, severed, ended)

/// Diplomatic relations between two states.
struct diplomatic_relation {
    entente::id<diplomatic_relation> id{};
    text names{};
    dyad between{};
    std::optional<beginning<relation_stage>> begins{}; ///< where the record starts in the middle
    entente::history<relation_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(diplomatic_relation const&, diplomatic_relation const&) = default;
};

BOOST_DESCRIBE_STRUCT(diplomatic_relation, (), (id, names, between, begins, history, note, sources, extensions))

/// Established relations are not a link of a network, or everybody would be tied. Severed or suspended relations are one of conflict.
template <>
struct kind_traits<diplomatic_relation> {
    static void actors(diplomatic_relation const& one, auto visit) {
        if (one.between.is_set()) {
            visit(one.between.first());
            visit(one.between.second());
        }
    }
    static constexpr link_sign sign_suspended = link_sign::conflict;
    static constexpr link_sign shown_as = link_sign::cooperation;
};

} // namespace entente

#endif
