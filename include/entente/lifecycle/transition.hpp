// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_TRANSITION_HPP
#define ENTENTE_LIFECYCLE_TRANSITION_HPP

/// Lifecycles as data: one constant table of transitions a kind. The tables drive `advance`, `status_at`, validation and the diagrams in the
/// documentation; nothing else knows what may follow what. `lifecycle_of` (in lifecycle_of.hpp) makes them.

#include <entente/core/enumeration.hpp>
#include <entente/lifecycle/standing.hpp>

#include <boost/describe/enum.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::inline v0_1 {

/// One row of a lifecycle: the standings in which an action is possible, and its result.
struct transition {
    std::uint64_t stages = 0; ///< in which it is possible, as bits
    std::uint8_t action = 0;
    standing_region region = standing_region::stage;
    std::uint8_t own = 0xFF;         ///< the states of the region in which it is possible, as bits; the stage has `stages`
    std::uint8_t provisional = 0xFF; ///< the states of provisional application in which it is possible, as bits
    std::uint8_t to = 0;             ///< the state of the region that it leads to
    bool stays = false;              ///< it is possible, and changes nothing
    bool beside = false;             ///< its `until` is the end of the act, not of the instrument
    bool renews = false;             ///< without an `until`, it leaves the instrument without an end
    bool ends_provisional = false;   ///< entry into force ends provisional application
};

/// Why an action is refused where it is not possible, in the words of the field.
struct refusal_reason {
    std::uint8_t action = 0;
    std::string_view words{};
};

/// An action that only announces: from the day that its step names, its thing may have come about without a further step.
struct announcement {
    std::uint8_t action = 0;
    std::uint8_t stage = 0; ///< the announced stage
};

/// Where an instrument of any kind stands, in the words that all kinds share.
enum class standing_phase : std::uint8_t {
    not_begun,
    open,
    forthcoming, ///< proposed, agreed or announced, and not yet in effect
    disused,     ///< in force, and nobody keeps it
    suspended,   ///< by a hold, or at a stage that is a suspension
    resuming,    ///< a restart was agreed, and has not come
    broken,      ///< a promise that was breached
    fulfilled,   ///< over, by fulfilment
    over,        ///< over, otherwise
};

BOOST_DESCRIBE_ENUM(standing_phase, not_begun, open, forthcoming, disused, suspended, resuming, broken, fulfilled, over)

/// A lifecycle, without its types.
struct lifecycle_table {
    transition const* rows;
    std::size_t size;
    enumeration stages;
    enumeration actions;
    std::uint64_t ended; ///< the stages in which the instrument is over, as bits
    std::array<std::uint64_t, 6>
        of_phase; ///< the stages that are forthcoming, disuse, a suspension, a restart that was agreed, a breach, and fulfilment
    refusal_reason const* reasons;
    std::size_t reason_count;
    std::uint64_t const* rows_by_action; ///< of each action, its rows, as bits
    std::size_t action_count;
    announcement const* announcements;
    std::size_t announcement_count;
    std::uint8_t (*at_end)(std::uint8_t set_in,
                           std::uint8_t now) noexcept; ///< the stage that follows when an end that was set in a stage has passed
    detail::type_identity action_type;                 ///< the type of its actions
    std::uint64_t leaves_variant; ///< the actions by which an instrument that has a variant of the table has it no longer, as bits

    /// Whether it is the table of the lifecycle that has this action. Tables are not told apart by their addresses: a shared library may have its own.
    template <class Action>
    [[nodiscard]] constexpr bool is_of() const noexcept {
        return action_type == detail::type_identity_of<Action>;
    }

    /// What an action announces, or null where it does more than that.
    [[nodiscard]] constexpr announcement const* announced_by(std::uint8_t action) const noexcept {
        for (std::size_t i = 0; i != announcement_count; ++i) {
            if (announcements[i].action == action) {
                return announcements + i;
            }
        }
        return nullptr;
    }

    [[nodiscard]] constexpr transition const* begin() const noexcept { return rows; }
    [[nodiscard]] constexpr transition const* end() const noexcept { return rows + size; }

    [[nodiscard]] constexpr bool is_ended(std::uint8_t stage) const noexcept { return (ended >> (stage & 63U) & 1U) != 0; }

    /// Where an instrument stands, in the words that all kinds share.
    [[nodiscard]] constexpr standing_phase phase_of(raw_standing const& now) const noexcept {
        auto const is_in = [&](standing_phase phase) {
            return (of_phase[static_cast<std::size_t>(phase) - static_cast<std::size_t>(standing_phase::forthcoming)] >>
                        (now.stage() & 63U) &
                    1U) != 0;
        };
        if (is_ended(now.stage())) {
            return is_in(standing_phase::fulfilled) ? standing_phase::fulfilled : standing_phase::over;
        }
        if (now.of(standing_region::hold) == static_cast<std::uint8_t>(hold_state::suspended) || is_in(standing_phase::suspended)) {
            return standing_phase::suspended;
        }
        bool const applies = now.of(standing_region::provisional) == static_cast<std::uint8_t>(provisional_state::applied);
        return now.stage() == 0                                 ? standing_phase::not_begun
               : is_in(standing_phase::resuming)                ? standing_phase::resuming
               : is_in(standing_phase::broken)                  ? standing_phase::broken
               : is_in(standing_phase::disused)                 ? standing_phase::disused
               : is_in(standing_phase::forthcoming) && !applies ? standing_phase::forthcoming
                                                                : standing_phase::open;
    }

    /// Whether an action suspends.
    [[nodiscard]] constexpr bool suspends(std::uint8_t action) const noexcept {
        for (auto left = action < action_count ? rows_by_action[action] : 0; left != 0; left &= left - 1) {
            transition const& row = rows[std::countr_zero(left)];
            bool const to_hold = row.region == standing_region::hold && row.to == static_cast<std::uint8_t>(hold_state::suspended);
            if (!row.stays && (to_hold || (row.region == standing_region::stage && (of_phase[2] >> (row.to & 63U) & 1U) != 0))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a row is possible in a standing.
    [[nodiscard]] static constexpr bool applies(transition const& row, raw_standing const& now) noexcept {
        return (row.stages >> (now.stage() & 63U) & 1U) != 0 &&
               (row.region == standing_region::stage || (row.own >> now.of(row.region) & 1U) != 0) &&
               (row.provisional >> now.of(standing_region::provisional) & 1U) != 0;
    }

    /// The row by which an action is possible in a standing, or null. Linear in the rows of that action.
    [[nodiscard]] constexpr transition const* find(raw_standing const& now, std::uint8_t action) const noexcept {
        for (auto left = action < action_count ? rows_by_action[action] : 0; left != 0; left &= left - 1) {
            transition const& row = rows[std::countr_zero(left)];
            if (applies(row, now)) {
                return &row;
            }
        }
        return nullptr;
    }

    /// The region that an action changes.
    [[nodiscard]] constexpr standing_region region_of(std::uint8_t action) const noexcept {
        auto const own = action < action_count ? rows_by_action[action] : 0;
        return own != 0 ? rows[std::countr_zero(own)].region : standing_region::stage;
    }

    /// Whether the kind has a region.
    [[nodiscard]] constexpr bool has(standing_region region) const noexcept {
        for (transition const& row : *this) {
            if (row.region == region) {
                return true;
            }
        }
        return false;
    }

    /// The names of the states of a region.
    [[nodiscard]] constexpr enumeration states(standing_region region) const noexcept {
        return region == standing_region::stage ? stages : states_of(region);
    }

    /// The standing after a row. A stage that ends the instrument ends all else with it.
    [[nodiscard]] constexpr raw_standing after(transition const& row, raw_standing now) const noexcept {
        if (!row.stays) {
            now.states[static_cast<std::size_t>(row.region)] = row.to;
            if (row.region == standing_region::stage && is_ended(row.to)) {
                now.states = {row.to, 0, 0, 0};
            }
            if (row.ends_provisional) {
                now.states[static_cast<std::size_t>(standing_region::provisional)] = 0;
            }
        }
        return now;
    }

    /// Why an action is refused, where the table has words for it; else empty.
    [[nodiscard]] constexpr std::string_view reason(std::uint8_t action) const noexcept {
        for (std::size_t i = 0; i != reason_count; ++i) {
            if (reasons[i].action == action) {
                return reasons[i].words;
            }
        }
        return {};
    }
};

} // namespace entente

#endif
