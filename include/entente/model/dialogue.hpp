// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_DIALOGUE_HPP
#define ENTENTE_MODEL_DIALOGUE_HPP

/// What channels and forums share: one lifecycle, levels, members.

#include <entente/core/compact_optional.hpp>
#include <entente/core/id.hpp>
#include <entente/core/period.hpp>
#include <entente/fwd.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

enum class dialogue_action : std::uint8_t {
    propose,
    establish,
    convene, ///< a session of the dialogue's own level was held
    suspend,
    resume,
    agree_restart, ///< by the members on the step; the dialogue is active once it convenes
    close,
};

BOOST_DESCRIBE_ENUM(dialogue_action, propose, establish, convene, suspend, resume, agree_restart, close)

enum class dialogue_stage : std::uint8_t { initial, proposed, established, active, suspended, restart_agreed, closed };

BOOST_DESCRIBE_ENUM(dialogue_stage, initial, proposed, established, active, suspended, restart_agreed, closed)

/// At which level it is conducted, from the highest.
enum class dialogue_level : std::uint8_t {
    leaders,
    ministers,
    vice_ministers,
    directors_general,
    working_level,
    experts, ///< unofficial dialogue, track 1.5 and 2
};

BOOST_DESCRIBE_ENUM(dialogue_level, leaders, ministers, vice_ministers, directors_general, working_level, experts)

/// The part of a member in a body.
enum class member_role : std::uint8_t { member, chair, host, associate, observer, mediator, facilitator, guarantor };

BOOST_DESCRIBE_ENUM(member_role, member, chair, host, associate, observer, mediator, facilitator, guarantor)

struct member {
    id<entente::actor> actor{};
    compact_optional<entente::period> period{}; ///< none: throughout
    std::optional<member_role> role{};

    friend bool operator==(member const&, member const&) = default;
};

BOOST_DESCRIBE_STRUCT(member, (), (actor, period, role))

} // namespace entente

#endif
