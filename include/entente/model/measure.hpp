// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_MEASURE_HPP
#define ENTENTE_MODEL_MEASURE_HPP

/// What is done to somebody: export controls, tariffs, boycotts, recalls of ambassadors.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/ref.hpp>
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

enum class measure_kind : std::uint8_t {
    export_control,
    list_removal, ///< from a list of trusted partners
    import_restriction,
    tariff,
    quota,
    embargo,
    asset_freeze,
    financial_restriction,
    travel_ban,
    visa_restriction,
    boycott,
    suspension_of_cooperation,
    ambassador_recall,
    expulsion_of_diplomats,
    downgrade_of_relations,
    severance_of_relations,
    airspace_closure,
    border_closure,
    blockade,
    military_deployment,
    other,
};

BOOST_DESCRIBE_ENUM(measure_kind, export_control, list_removal, import_restriction, tariff, quota, embargo, asset_freeze,
                    financial_restriction, travel_ban, visa_restriction, boycott, suspension_of_cooperation, ambassador_recall,
                    expulsion_of_diplomats, downgrade_of_relations, severance_of_relations, airspace_closure, border_closure,
                    blockade, military_deployment, other)

enum class measure_action : std::uint8_t {
    threaten,
    announce,
    impose,
    modify,  ///< its scope or amount
    renew,   ///< for another term: without an `until`, it has no end any more
    suspend, ///< a waiver, where it has `until`
    resume,
    announce_lifting,
    retract,
    lift,
    expire,
    fade,
    reimpose,
    withdraw,
};

BOOST_DESCRIBE_ENUM(measure_action, threaten, announce, impose, modify, renew, suspend, resume, announce_lifting, retract, lift,
                    expire, fade, reimpose, withdraw)

enum class measure_stage : std::uint8_t { initial, threatened, announced, imposed, lifting, lifted, expired, faded, withdrawn };

BOOST_DESCRIBE_ENUM(measure_stage, initial, threatened, announced, imposed, lifting, lifted, expired, faded, withdrawn)

/// What it retaliates against is not here but in the causal links, where it may be asserted and denied.
struct measure {
    entente::id<measure> id{};
    term<measure_kind> kind{};
    text names{};
    compact_list<identifier> identifiers{};
    compact_list<entente::id<actor>> by{};
    compact_list<entente::id<actor>> against{};
    compact_optional<entente::id<dispute>> in_dispute{};
    compact_optional<ref<agreement, statement, measure, proceeding>>
        under{}; ///< its basis: a resolution, a statement, the measure that it carries out, the case in which it was authorised
    compact_optional<entente::id<measure>> part_of{}; ///< the programme or regime that it belongs to
    compact_list<text> goods{};                       ///< the goods covered
    compact_list<amount> amounts{};                   ///< a rate, a quota, the value of frozen assets
    text rationale{};                                 ///< the reason stated by who took it
    std::optional<beginning<measure_stage>> begins{}; ///< where the record starts in the middle
    entente::history<measure_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(measure const&, measure const&) = default;
};

BOOST_DESCRIBE_STRUCT(measure, (),
                      (id, kind, names, identifiers, by, against, in_dispute, under, part_of, goods, amounts, rationale, begins,
                       history, note, sources, extensions))

template <>
struct kind_traits<measure> {
    static void actors(measure const& one, auto visit) {
        for (auto const* const list : {&one.by, &one.against}) {
            for (entente::id<actor> const& who : *list) {
                visit(who);
            }
        }
    }
    static void wholes(measure const& one, auto visit) {
        visit(one.in_dispute);
        visit(one.part_of);
        visit(one.under);
    }
    static constexpr link_sign shown_as = link_sign::conflict;
};

} // namespace entente

#endif
