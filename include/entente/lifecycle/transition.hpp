// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_TRANSITION_HPP
#define ENTENTE_LIFECYCLE_TRANSITION_HPP

/// Lifecycles as data: one constant table of transitions per kind of instrument. The tables drive `advance`, `status_at`,
/// validation and the diagrams in the documentation; nothing else knows what may follow what.
///
/// A lifecycle of your own is a specialization of `lifecycle_of` for your action enum, in the form of those in this directory.

#include <entente/core/enum_set.hpp>
#include <entente/core/reflect.hpp>
#include <entente/lifecycle/standing.hpp>

#include <cstddef>
#include <cstdint>

namespace entente {

/// The part of a standing that an action changes.
enum class standing_region : std::uint8_t { stage, hold, notice };

/// One row of a lifecycle: in which stages an action is possible, and what it changes. Stages, actions and states are held as
/// numbers, so that one function serves every kind.
struct transition {
    std::uint64_t from = 0;  ///< the stages in which it is possible, as bits
    std::uint8_t action = 0;
    standing_region region = standing_region::stage;
    std::uint8_t states = 0; ///< for `hold` and `notice`: the states in which it is possible, as bits
    std::uint8_t to = 0;     ///< the stage or state that it leads to
    bool stays = false;      ///< it is possible, and changes nothing
};

/// A standing as numbers.
struct standing_numbers {
    std::uint8_t stage = 0;
    std::uint8_t hold = 0;
    std::uint8_t notice = 0;

    friend constexpr bool operator==(standing_numbers, standing_numbers) = default;
};

/// A lifecycle, without its types.
struct lifecycle_table {
    transition const* transitions;
    std::size_t size;
    enumeration_layout const* stages;
    enumeration_layout const* actions;
    std::uint64_t ended; ///< the stages in which the instrument is over, as bits

    [[nodiscard]] constexpr transition const* begin() const noexcept { return transitions; }
    [[nodiscard]] constexpr transition const* end() const noexcept { return transitions + size; }

    [[nodiscard]] constexpr bool is_ended(std::uint8_t stage) const noexcept { return (ended >> stage & 1U) != 0; }

    /// Whether a row is possible in a standing.
    [[nodiscard]] static constexpr bool applies(transition const& row, standing_numbers now) noexcept {
        if ((row.from >> now.stage & 1U) == 0) {
            return false;
        }
        switch (row.region) {
        case standing_region::stage: return true;
        case standing_region::hold: return (row.states >> now.hold & 1U) != 0;
        case standing_region::notice: return (row.states >> now.notice & 1U) != 0;
        }
        return false;
    }

    /// The row by which an action is possible in a standing, or null. Linear in the rows of the table.
    [[nodiscard]] constexpr transition const* find(standing_numbers now, std::uint8_t action) const noexcept {
        for (transition const& row : *this) {
            if (row.action == action && applies(row, now)) {
                return &row;
            }
        }
        return nullptr;
    }

    /// The region that an action changes.
    [[nodiscard]] constexpr standing_region region_of(std::uint8_t action) const noexcept {
        for (transition const& row : *this) {
            if (row.action == action) {
                return row.region;
            }
        }
        return standing_region::stage;
    }

    /// The standing after a row. A stage that ends the instrument ends suspension and notice with it.
    [[nodiscard]] constexpr standing_numbers after(transition const& row, standing_numbers now) const noexcept {
        if (row.stays) {
            return now;
        }
        switch (row.region) {
        case standing_region::stage:
            now.stage = row.to;
            if (is_ended(now.stage)) {
                now.hold = 0;
                now.notice = 0;
            }
            break;
        case standing_region::hold: now.hold = row.to; break;
        case standing_region::notice: now.notice = row.to; break;
        }
        return now;
    }
};

/// The lifecycle of the instruments that have this action: `stage_type`, `ended` and `transitions`.
template <class Action>
struct lifecycle_of;

/// How the rows of a lifecycle are written.
template <class Stage, class Action>
struct lifecycle_rows {
    using stage_type = Stage;
    using action_type = Action;
    using stages = enum_set<Stage>;

    /// An action that leads from some stages to one.
    [[nodiscard]] static constexpr transition move(stages from, Action action, Stage to) noexcept {
        return {from.bits(), number(action), standing_region::stage, 0, static_cast<std::uint8_t>(to), false};
    }

    /// An action that is possible in some stages and changes none.
    [[nodiscard]] static constexpr transition stay(stages in, Action action) noexcept {
        return {in.bits(), number(action), standing_region::stage, 0, 0, true};
    }

    [[nodiscard]] static constexpr transition hold(stages in, Action action, hold_state from, hold_state to) noexcept {
        return {in.bits(), number(action), standing_region::hold, bit(from), static_cast<std::uint8_t>(to), false};
    }

    [[nodiscard]] static constexpr transition notice(stages in, Action action, enum_set<notice_state> from,
                                                     notice_state to) noexcept {
        return {in.bits(), number(action), standing_region::notice, static_cast<std::uint8_t>(from.bits()),
                static_cast<std::uint8_t>(to), false};
    }

    /// Every stage that is neither the initial one nor ended.
    [[nodiscard]] static constexpr stages open(stages ended) noexcept {
        stages result;
        for (auto const& one : detail::enumeration_of<Stage>) {
            auto const stage = static_cast<Stage>(one.value);
            if (stage != Stage::initial && !ended.contains(stage)) {
                result.insert(stage);
            }
        }
        return result;
    }

private:
    static constexpr std::uint8_t number(Action action) noexcept { return static_cast<std::uint8_t>(action); }
    static constexpr std::uint8_t bit(hold_state state) noexcept {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(state));
    }
};

namespace detail {

template <class Action>
struct lifecycle_table_maker {
    using lifecycle = lifecycle_of<Action>;
    static constexpr lifecycle_table value{lifecycle::transitions, sizeof(lifecycle::transitions) / sizeof(transition),
                                           &enumeration_of<typename lifecycle::stage_type>, &enumeration_of<Action>,
                                           lifecycle::ended.bits()};
};

} // namespace detail

/// The table of the lifecycle that has this action.
template <class Action>
inline constexpr lifecycle_table const& lifecycle_table_of = detail::lifecycle_table_maker<Action>::value;

template <class Stage>
[[nodiscard]] constexpr standing_numbers to_numbers(standing<Stage> const& from) noexcept {
    return {static_cast<std::uint8_t>(from.stage), static_cast<std::uint8_t>(from.hold), static_cast<std::uint8_t>(from.notice)};
}

template <class Stage>
[[nodiscard]] constexpr standing<Stage> from_numbers(standing_numbers from) noexcept {
    return {static_cast<Stage>(from.stage), static_cast<hold_state>(from.hold), static_cast<notice_state>(from.notice)};
}

} // namespace entente

#endif
