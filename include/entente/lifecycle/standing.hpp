// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_STANDING_HPP
#define ENTENTE_LIFECYCLE_STANDING_HPP

/// Where an instrument stands: its stage, whether it is suspended, and whether notice to end it was given.

#include <entente/core/detail/config.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>

namespace entente {

/// Whether its operation is suspended. It lies beside the stage, so that a resumption returns to what was suspended.
enum class hold_state : std::uint8_t { none, suspended };

BOOST_DESCRIBE_ENUM(hold_state, none, suspended)

/// Whether notice was given, and not revoked (VCLT 56, 65, 68); `held` is a notice that was stayed before it took effect.
enum class notice_state : std::uint8_t { none, given, held };

BOOST_DESCRIBE_ENUM(notice_state, none, given, held)

/// The three regions of a standing are independent: each action touches one.
template <class Stage>
struct standing {
    using stage_type = Stage;

    Stage stage{};
    hold_state hold{};
    notice_state notice{};

    friend constexpr bool operator==(standing const&, standing const&) = default;

    BOOST_DESCRIBE_CLASS(standing, (), (stage, hold, notice), (), ())
};

} // namespace entente

#endif
