// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_STANDING_HPP
#define ENTENTE_LIFECYCLE_STANDING_HPP

/// Where an instrument stands: its stage, and the regions that are independent of the stage.

#include <entente/core/enumeration.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1 {

/// The independent regions of a standing. Each action touches one, so that a resumption returns to the suspended stage without any memory.
enum class standing_region : std::uint8_t { stage, hold, notice, provisional };

BOOST_DESCRIBE_ENUM(standing_region, stage, hold, notice, provisional)

inline constexpr std::size_t region_count = 4;

/// A standing of one kind of instrument. Regions that the kind does not have stay `none`.
template <class Stage>
struct standing {
    Stage stage{};
    hold_state hold{};
    notice_state notice{};
    provisional_state provisional{};

    friend constexpr bool operator==(standing const&, standing const&) = default;

    BOOST_DESCRIBE_CLASS(standing, (), (stage, hold, notice, provisional), (), ())
};

/// A standing as numbers, one a region, so that one function serves every kind.
struct raw_standing {
    std::array<std::uint8_t, region_count> states{};

    [[nodiscard]] constexpr std::uint8_t stage() const noexcept { return states[0]; }
    [[nodiscard]] constexpr std::uint8_t of(standing_region region) const noexcept {
        return states[static_cast<std::size_t>(region)];
    }

    friend constexpr bool operator==(raw_standing const&, raw_standing const&) = default;
};

template <class Stage>
[[nodiscard]] constexpr raw_standing to_numbers(standing<Stage> const& from) noexcept {
    return {{static_cast<std::uint8_t>(from.stage), static_cast<std::uint8_t>(from.hold), static_cast<std::uint8_t>(from.notice),
             static_cast<std::uint8_t>(from.provisional)}};
}

template <class Stage>
[[nodiscard]] constexpr standing<Stage> from_numbers(raw_standing const& from) noexcept {
    return {static_cast<Stage>(from.states[0]), static_cast<hold_state>(from.states[1]), static_cast<notice_state>(from.states[2]),
            static_cast<provisional_state>(from.states[3])};
}

/// The names of the states of a region other than the stage.
[[nodiscard]] constexpr enumeration states_of(standing_region region) noexcept {
    switch (region) {
    case standing_region::hold: return enumeration_of<hold_state>;
    case standing_region::notice: return enumeration_of<notice_state>;
    case standing_region::provisional: return enumeration_of<provisional_state>;
    case standing_region::stage: break;
    }
    return {nullptr, 0};
}

} // namespace entente

#endif
