// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_TRANSITION_HPP
#define ENTENTE_LIFECYCLE_TRANSITION_HPP

/// Lifecycles as data: one constant table of transitions a kind. The tables drive `advance`, `status_at`, validation and the diagrams in the
/// documentation; nothing else knows what may follow what.
///
/// A lifecycle of your own is a specialization of `lifecycle_of` for your action enum, in the form of those in this directory.

#include <entente/core/enumeration.hpp>
#include <entente/lifecycle/standing.hpp>

#include <boost/describe/enum.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
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

/// The lifecycle of the instruments that have this action: `stage_type`, `ended`, `rows` and `reasons`. It may also name stages of a phase (`forthcoming`, `disused`, `suspended`, `resuming`, `broken`, `fulfilled`). It may also have `announcements`, and `at_end`: what a stage counts as once its own end
/// (`until`, a fixed term) has passed. Without `at_end`, that is the first of the stages in `ended`.
template <class Action>
struct lifecycle_of;

/// How the rows of a lifecycle are written.
template <class Stage, class Action>
struct lifecycle_rows {
    using stage_type = Stage;
    using action_type = Action;

    /// Some stages, as bits.
    class stages {
    public:
        constexpr stages(std::initializer_list<Stage> some) noexcept {
            for (Stage const one : some) {
                bits_ |= std::uint64_t{1} << static_cast<unsigned>(one);
            }
        }
        [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return bits_; }

        /// Every stage that is neither the initial one nor one of these.
        [[nodiscard]] constexpr stages others() const noexcept {
            stages result{};
            for (named_enumerator const& one : enumeration_of<Stage>) {
                auto const bit = std::uint64_t{1} << static_cast<unsigned>(one.value);
                result.bits_ |= one.value != 0 && (bits_ & bit) == 0 ? bit : 0;
            }
            return result;
        }

    private:
        std::uint64_t bits_ = 0;
    };

    /// An action that leads from some stages to one.
    [[nodiscard]] static constexpr transition move(stages from, Action action, Stage to) noexcept {
        return {.stages = from.bits(), .action = number(action), .to = static_cast<std::uint8_t>(to)};
    }

    /// Entry into force: it ends provisional application.
    [[nodiscard]] static constexpr transition enter_and_end_provisional(stages from, Action action, Stage to) noexcept {
        return {.stages = from.bits(), .action = number(action), .to = static_cast<std::uint8_t>(to), .ends_provisional = true};
    }

    /// An action that is possible in some stages and changes none.
    [[nodiscard]] static constexpr transition stay(stages in, Action action) noexcept {
        return {.stages = in.bits(), .action = number(action), .stays = true};
    }

    /// The same of an act beside the instrument's course, such as a declaration: its `until` is its own.
    [[nodiscard]] static constexpr transition beside(stages in, Action action) noexcept {
        return {.stages = in.bits(), .action = number(action), .stays = true, .beside = true};
    }

    /// A renewal: without an `until`, the renewed instrument no longer has an end.
    [[nodiscard]] static constexpr transition renewal(stages in, Action action) noexcept {
        return {.stages = in.bits(), .action = number(action), .stays = true, .renews = true};
    }

    [[nodiscard]] static constexpr transition hold(stages in, Action action, hold_state from, hold_state to) noexcept {
        return region_row(in, action, standing_region::hold, bit(from), static_cast<std::uint8_t>(to));
    }

    /// Suspension and resumption of provisional application.
    [[nodiscard]] static constexpr transition hold_provisional(stages in, Action action, hold_state from, hold_state to) noexcept {
        auto row = hold(in, action, from, to);
        row.provisional = bit(provisional_state::applied);
        return row;
    }

    [[nodiscard]] static constexpr transition notice(stages in, Action action, std::initializer_list<notice_state> from,
                                                     notice_state to) noexcept {
        std::uint8_t own = 0;
        for (notice_state const one : from) {
            own = static_cast<std::uint8_t>(own | bit(one));
        }
        return region_row(in, action, standing_region::notice, own, static_cast<std::uint8_t>(to));
    }

    [[nodiscard]] static constexpr transition provisional(stages in, Action action, provisional_state from,
                                                          provisional_state to) noexcept {
        return region_row(in, action, standing_region::provisional, bit(from), static_cast<std::uint8_t>(to));
    }

    [[nodiscard]] static constexpr refusal_reason because(Action action, std::string_view words) noexcept {
        return {number(action), words};
    }

    [[nodiscard]] static constexpr announcement announces(Action action, Stage stage) noexcept {
        return {number(action), static_cast<std::uint8_t>(stage)};
    }

private:
    [[nodiscard]] static constexpr transition region_row(stages in, Action action, standing_region region, std::uint8_t own,
                                                         std::uint8_t to) noexcept {
        return {.stages = in.bits(), .action = number(action), .region = region, .own = own, .to = to};
    }
    static constexpr std::uint8_t number(Action action) noexcept { return static_cast<std::uint8_t>(action); }
    template <class State>
    static constexpr std::uint8_t bit(State state) noexcept {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(state));
    }
};

namespace detail {

/// Of each action of a lifecycle, its rows, as bits.
template <class Action>
inline constexpr auto rows_by_action = [] {
    constexpr auto const& rows = lifecycle_of<Action>::rows;
    static_assert(sizeof(rows) / sizeof(transition) <= 64, "a lifecycle has at most 64 rows");
    constexpr std::size_t actions = [] {
        std::size_t result = 0;
        for (transition const& row : rows) {
            result = row.action < result ? result : row.action + std::size_t{1};
        }
        return result;
    }();
    std::array<std::uint64_t, actions> result{};
    std::uint64_t bit = 1;
    for (transition const& row : rows) {
        result[row.action] |= bit;
        bit <<= 1U;
    }
    return result;
}();

template <class Action>
[[nodiscard]] constexpr std::uint8_t stage_at_end([[maybe_unused]] std::uint8_t set_in,
                                                  [[maybe_unused]] std::uint8_t now) noexcept {
    using lifecycle = lifecycle_of<Action>;
    using stage = typename lifecycle::stage_type;
    if constexpr (requires { lifecycle::at_end(stage{}, stage{}); }) {
        return static_cast<std::uint8_t>(lifecycle::at_end(static_cast<stage>(set_in), static_cast<stage>(now)));
    } else {
        return static_cast<std::uint8_t>(std::countr_zero(lifecycle::ended.bits()));
    }
}

/// The stages that a lifecycle names for a phase; none where it names none.
template <class Action>
[[nodiscard]] constexpr std::array<std::uint64_t, 6> stages_of_phases() noexcept {
    using lifecycle = lifecycle_of<Action>;
    std::array<std::uint64_t, 6> result{};
    if constexpr (requires { lifecycle::forthcoming; }) {
        result[0] = lifecycle::forthcoming.bits();
    }
    if constexpr (requires { lifecycle::disused; }) {
        result[1] = lifecycle::disused.bits();
    }
    if constexpr (requires { lifecycle::suspended; }) {
        result[2] = lifecycle::suspended.bits();
    }
    if constexpr (requires { lifecycle::resuming; }) {
        result[3] = lifecycle::resuming.bits();
    }
    if constexpr (requires { lifecycle::broken; }) {
        result[4] = lifecycle::broken.bits();
    }
    if constexpr (requires { lifecycle::fulfilled; }) {
        result[5] = lifecycle::fulfilled.bits();
    }
    return result;
}

template <class Action>
[[nodiscard]] constexpr announcement const* announcements_of() noexcept {
    if constexpr (requires { lifecycle_of<Action>::announcements; }) {
        return lifecycle_of<Action>::announcements;
    } else {
        return nullptr;
    }
}

template <class Action>
[[nodiscard]] constexpr std::size_t count_announcements() noexcept {
    if constexpr (requires { lifecycle_of<Action>::announcements; }) {
        return sizeof(lifecycle_of<Action>::announcements) / sizeof(announcement);
    } else {
        return 0;
    }
}

} // namespace detail

/// The table of the lifecycle that has this action.
template <class Action>
inline constexpr lifecycle_table lifecycle_table_of{lifecycle_of<Action>::rows,
                                                    sizeof(lifecycle_of<Action>::rows) / sizeof(transition),
                                                    enumeration_of<typename lifecycle_of<Action>::stage_type>,
                                                    enumeration_of<Action>,
                                                    lifecycle_of<Action>::ended.bits(),
                                                    detail::stages_of_phases<Action>(),
                                                    lifecycle_of<Action>::reasons,
                                                    sizeof(lifecycle_of<Action>::reasons) / sizeof(refusal_reason),
                                                    detail::rows_by_action<Action>.data(),
                                                    detail::rows_by_action<Action>.size(),
                                                    detail::announcements_of<Action>(),
                                                    detail::count_announcements<Action>(),
                                                    &detail::stage_at_end<Action>,
                                                    detail::type_identity_of<Action>};

namespace detail {

template <class Action>
inline constexpr auto rows_of_variant = [] {
    auto result = std::to_array(lifecycle_of<Action>::rows);
    for (transition& row : result) {
        if (row.action == static_cast<std::uint8_t>(lifecycle_of<Action>::variant_action)) {
            row.to = static_cast<std::uint8_t>(lifecycle_of<Action>::variant_stage);
        }
    }
    return result;
}();

} // namespace detail

/// The table of the instruments that `lifecycle_of<Action>::is_variant` picks out: the same rows, but `variant_action` leads to `variant_stage`.
template <class Action>
inline constexpr lifecycle_table lifecycle_variant = [] {
    auto result = lifecycle_table_of<Action>;
    result.rows = detail::rows_of_variant<Action>.data();
    return result;
}();

} // namespace entente

#endif
