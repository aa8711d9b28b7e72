// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_CHANNEL_HPP
#define ENTENTE_MODEL_CHANNEL_HPP

/// Recurring dialogues between actors: leaders' visits, a defence dialogue, strategic talks, a hotline.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/duration.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/dialogue.hpp>
#include <entente/model/kind.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

enum class channel_kind : std::uint8_t {
    leaders_visits,
    strategic_dialogue,
    defence_dialogue,
    security_dialogue,
    economic_security_dialogue,
    trade_dialogue,
    export_control_dialogue,
    foreign_ministry_consultation,
    consular_consultation,
    intelligence_sharing,
    hotline,
    backchannel,
    unofficial_dialogue,
    other,
};

BOOST_DESCRIBE_ENUM(channel_kind, leaders_visits, strategic_dialogue, defence_dialogue, security_dialogue,
                    economic_security_dialogue, trade_dialogue, export_control_dialogue, foreign_ministry_consultation,
                    consular_consultation, intelligence_sharing, hotline, backchannel, unofficial_dialogue, other)

struct channel {
    entente::id<channel> id{};
    std::optional<term<channel_kind>> kind{};
    text names{};
    dialogue_level level{};
    compact_list<entente::id<topic>> topics{};
    compact_list<member> members{};
    compact_optional<duration> cadence{}; ///< how often it is to convene
    compact_optional<entente::id<agreement>> established_by{};
    std::optional<beginning<dialogue_stage>> begins{}; ///< where the record starts in the middle
    entente::history<dialogue_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(channel const&, channel const&) = default;
};

BOOST_DESCRIBE_STRUCT(channel, (),
                      (id, kind, names, level, topics, members, cadence, established_by, begins, history, note, sources,
                       extensions))

template <>
struct kind_traits<channel> {
    static void actors(channel const& one, auto visit) {
        for (auto const& each : one.members) {
            visit(each.actor);
        }
    }
    static constexpr link_sign shown_as = link_sign::cooperation;
};

} // namespace entente

#endif
