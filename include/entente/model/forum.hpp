// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_FORUM_HPP
#define ENTENTE_MODEL_FORUM_HPP

/// Standing groups of states or organisations.

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

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

struct forum {
    entente::id<forum> id{};
    text names{};
    dialogue_level level{};
    compact_list<entente::id<topic>> topics{};
    compact_list<member> members{};
    std::optional<std::uint32_t> quorum{}; ///< how many members make a session
    compact_list<entente::id<actor>> observers{};
    compact_list<entente::id<actor>> chair_rotation{}; ///< in the order in which they host and chair
    compact_optional<entente::id<actor>> secretariat{};
    compact_optional<duration> cadence{}; ///< how often it is to convene
    compact_optional<entente::id<agreement>> established_by{};
    std::optional<beginning<dialogue_stage>> begins{}; ///< where the record starts in the middle
    entente::history<dialogue_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(forum const&, forum const&) = default;
};

BOOST_DESCRIBE_STRUCT(forum, (),
                      (id, names, level, topics, members, quorum, observers, chair_rotation, secretariat, cadence, established_by,
                       begins, history, note, sources, extensions))

template <>
struct kind_traits<forum> {
    static void actors(forum const& one, auto visit) {
        for (auto const& each : one.members) {
            visit(each.actor);
        }
    }
    static constexpr link_sign shown_as = link_sign::cooperation;
};

} // namespace entente

#endif
