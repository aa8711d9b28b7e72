// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_DIALOGUE_HPP
#define ENTENTE_MODEL_DIALOGUE_HPP

/// What channels, forums and trilateral forums share: one lifecycle, levels, and how often they meet.

#include <boost/describe/enum.hpp>

#include <cstdint>

namespace entente {

enum class dialogue_action : std::uint8_t {
    propose,
    establish,
    convene,       ///< a session of the dialogue's own level was held
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

/// How often a dialogue is to convene.
enum class cadence : std::uint8_t { weekly, monthly, quarterly, half_yearly, yearly, every_two_years, irregular, permanent };

BOOST_DESCRIBE_ENUM(cadence, weekly, monthly, quarterly, half_yearly, yearly, every_two_years, irregular, permanent)

} // namespace entente

#endif
