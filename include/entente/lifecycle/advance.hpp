// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_ADVANCE_HPP
#define ENTENTE_LIFECYCLE_ADVANCE_HPP

/// What may follow: the next standing, or why an action is refused and which others are possible.

#include <entente/lifecycle/standing.hpp>
#include <entente/lifecycle/transition.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

/// A standing in words, as messages have it: "in_force", "in_force, suspended", "party, notice given".
[[nodiscard]] inline std::string words_of(lifecycle_table const& table, standing_numbers const& now) {
    std::string result(table.stages.name_of(now.stage()));
    if (now.of(standing_region::hold) != 0) {
        result += ", suspended";
    }
    if (now.of(standing_region::notice) != 0) {
        result.append(", notice ").append(enumeration_of<notice_state>.name_of(now.of(standing_region::notice)));
    }
    if (now.of(standing_region::provisional) != 0) {
        result += ", provisionally applied";
    }
    return result;
}

/// The actions that are possible in a standing, by name and in the order of the alphabet.
[[nodiscard]] inline std::vector<std::string_view> possible_actions(lifecycle_table const& table, standing_numbers const& now) {
    std::vector<std::string_view> result;
    for (named_enumerator const& one : table.actions) {
        if (table.find(now, static_cast<std::uint8_t>(one.value)) != nullptr) {
            result.push_back(one.name);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// The actions that are possible in a standing, in the order of their enum.
template <class Action>
[[nodiscard]] std::vector<Action> possible_actions(standing<typename lifecycle_of<Action>::stage_type> const& now) {
    std::vector<Action> result;
    for (named_enumerator const& one : enumeration_of<Action>) {
        if (lifecycle_table_of<Action>.find(to_numbers(now), static_cast<std::uint8_t>(one.value)) != nullptr) {
            result.push_back(static_cast<Action>(one.value));
        }
    }
    return result;
}

/// Why an action is not possible, and what is: "cannot resume: nothing was suspended; possible from active: agree_restart, close, convene,
/// suspend".
[[nodiscard]] inline std::string refusal_of(lifecycle_table const& table, standing_numbers const& now, std::uint8_t action) {
    std::string result = "cannot ";
    result.append(table.actions.name_of(action)).append(": ");
    auto const reason = table.reason(action);
    auto const here = words_of(table, now);
    result.append(reason.empty() ? "it is " + here : std::string(reason));
    auto const possible = possible_actions(table, now);
    if (possible.empty()) {
        return result.append("; nothing is possible from ").append(here);
    }
    result.append("; possible from ").append(here).append(": ");
    for (auto const name : possible) {
        result.append(name == possible.front() ? "" : ", ").append(name);
    }
    return result;
}

/// The next standing, or a refusal.
template <class Stage>
class [[nodiscard]] next_standing {
public:
    next_standing(standing<Stage> next) : next_(next) {}
    next_standing(lifecycle_table const& table, standing_numbers const& now, std::uint8_t action)
        : table_(&table), now_(now), action_(action) {}

    [[nodiscard]] explicit operator bool() const noexcept { return table_ == nullptr; }

    /// The standing; the action must have been possible.
    [[nodiscard]] standing<Stage> const& operator*() const noexcept { return next_; }
    [[nodiscard]] standing<Stage> const* operator->() const noexcept { return &next_; }

    /// Why the action was refused, and what is possible instead; empty where it was possible.
    [[nodiscard]] std::string why() const { return table_ != nullptr ? refusal_of(*table_, now_, action_) : std::string(); }

    /// The actions that are possible instead; empty where the action was.
    [[nodiscard]] std::vector<std::string_view> possible() const {
        return table_ != nullptr ? possible_actions(*table_, now_) : std::vector<std::string_view>{};
    }

private:
    standing<Stage> next_{};
    lifecycle_table const* table_ = nullptr;
    standing_numbers now_{};
    std::uint8_t action_ = 0;
};

/// What an action makes of a standing.
///
///     auto const next = advance(standing<dialogue_stage>{dialogue_stage::active}, dialogue_action::resume);
///     next.why();   // "cannot resume: nothing was suspended; possible from active: agree_restart, close, convene, suspend"
template <class Action>
next_standing<typename lifecycle_of<Action>::stage_type> advance(standing<typename lifecycle_of<Action>::stage_type> const& from,
                                                                 Action action) {
    using stage_type = typename lifecycle_of<Action>::stage_type;
    auto const& table = lifecycle_table_of<Action>;
    auto const now = to_numbers(from);
    auto const* const row = table.find(now, static_cast<std::uint8_t>(action));
    if (row == nullptr) {
        return {table, now, static_cast<std::uint8_t>(action)};
    }
    return from_numbers<stage_type>(table.after(*row, now));
}

} // namespace entente

#endif
