// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_LIFECYCLE_OF_HPP
#define ENTENTE_LIFECYCLE_LIFECYCLE_OF_HPP

/// How a lifecycle is written, and the table that is made from it.
///
/// A lifecycle of your own is a specialization of `lifecycle_of` for your action enum, in the form of those in this directory.

#include <entente/core/detail/type_identity.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/lifecycle/standing.hpp>
#include <entente/lifecycle/transition.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace entente::inline v0_1 {

/// The lifecycle of the instruments that have this action: `stage_type`, `ended`, and `rows` for every action. It may have `reasons` for refusals. It may also name stages of a phase (`forthcoming`, `disused`, `suspended`, `resuming`, `broken`, `fulfilled`). It may also have `announcements`, and `at_end`:
/// what a stage counts as once its own end (`until`, a fixed term) has passed. Without `at_end`, that is the first of the stages in `ended`, as written.
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
            first_ = some.size() != 0 ? *some.begin() : Stage{};
        }
        [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return bits_; }

        /// The first of them as written.
        [[nodiscard]] constexpr Stage first() const noexcept { return first_; }

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
        Stage first_{};
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
        return static_cast<std::uint8_t>(lifecycle::ended.first());
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

/// Whether every action has a row: without one it would always be refused.
template <class Action>
[[nodiscard]] constexpr bool has_all_rows() noexcept {
    auto const& rows = rows_by_action<Action>;
    for (named_enumerator const& one : enumeration_of<Action>) {
        auto const action = static_cast<std::size_t>(one.value);
        if (action >= rows.size() || rows[action] == 0) {
            return false;
        }
    }
    return true;
}

template <class Action>
[[nodiscard]] constexpr lifecycle_table make_lifecycle_table() noexcept {
    using lifecycle = lifecycle_of<Action>;
    static_assert(
        requires { lifecycle::rows; }, "a lifecycle needs `rows`: static constexpr transition rows[]{move(...), ...};");
    static_assert(
        requires { lifecycle::ended.bits(); },
        "a lifecycle needs `ended`, the stages in which the instrument is over: static constexpr stages ended{...};");
    lifecycle_table result{};
    if constexpr (requires {
                      lifecycle::rows;
                      lifecycle::ended.bits();
                  }) {
        static_assert(has_all_rows<Action>(), "every action of a lifecycle needs a row: without one it is always refused");
        result.rows = lifecycle::rows;
        result.size = sizeof(lifecycle::rows) / sizeof(transition);
        result.stages = enumeration_of<typename lifecycle::stage_type>;
        result.actions = enumeration_of<Action>;
        result.ended = lifecycle::ended.bits();
        result.of_phase = stages_of_phases<Action>();
        result.rows_by_action = rows_by_action<Action>.data();
        result.action_count = rows_by_action<Action>.size();
        result.at_end = &stage_at_end<Action>;
        result.action_type = type_identity_of<Action>;
    }
    if constexpr (requires { lifecycle::variant_ends_with; }) {
        for (Action const each : lifecycle::variant_ends_with) {
            result.leaves_variant |= std::uint64_t{1} << (static_cast<std::uint64_t>(each) & 63U);
        }
    }
    if constexpr (requires { lifecycle::reasons; }) {
        result.reasons = lifecycle::reasons;
        result.reason_count = sizeof(lifecycle::reasons) / sizeof(refusal_reason);
    }
    if constexpr (requires { lifecycle::announcements; }) {
        result.announcements = lifecycle::announcements;
        result.announcement_count = sizeof(lifecycle::announcements) / sizeof(announcement);
    }
    return result;
}

} // namespace detail

/// The table of the lifecycle that has this action.
template <class Action>
inline constexpr lifecycle_table lifecycle_table_of = detail::make_lifecycle_table<Action>();

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
