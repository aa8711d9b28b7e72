// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_REFUSAL_HPP
#define ENTENTE_LIFECYCLE_REFUSAL_HPP

/// Why something was refused: an action that a lifecycle does not have there, a name that is not in a dossier, a step that can't be taken.

#include <entente/lifecycle/transition.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// A standing in words, as messages have it: "in_force", "in_force, suspended", "party, notice given".
[[nodiscard]] inline std::string words_of(lifecycle_table const& table, raw_standing const& now) {
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
[[nodiscard]] inline std::vector<std::string_view> possible_actions(lifecycle_table const& table, raw_standing const& now) {
    std::vector<std::string_view> result;
    for (named_enumerator const& one : table.actions) {
        if (table.find(now, static_cast<std::uint8_t>(one.value)) != nullptr) {
            result.push_back(one.name);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// Why an action is not possible, and what is: "cannot resume: nothing was suspended; possible from active: agree_restart, close, convene,
/// suspend".
[[nodiscard]] inline std::string refusal_of(lifecycle_table const& table, raw_standing const& now, std::uint8_t action) {
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

/// Why something was refused. The words are made when they are asked for.
class refusal {
public:
    refusal() = default;
    explicit refusal(std::string why) : why_(std::move(why)) {}
    /// Of an action that is not possible in a standing.
    refusal(lifecycle_table const& table, raw_standing const& now, std::uint8_t action) noexcept
        : table_(&table), now_(now), action_(action) {}

    /// What is wrong, and what is possible: "cannot resume: nothing was suspended; possible from active: agree_restart, close, convene, suspend".
    [[nodiscard]] std::string why() const { return table_ != nullptr ? refusal_of(*table_, now_, action_) : why_; }

    /// The actions that are possible instead, by name; none if it was not an action that was refused.
    [[nodiscard]] std::vector<std::string_view> possible() const {
        return table_ != nullptr ? possible_actions(*table_, now_) : std::vector<std::string_view>{};
    }

private:
    std::string why_;
    lifecycle_table const* table_ = nullptr;
    raw_standing now_{};
    std::uint8_t action_ = 0;
};

} // namespace entente

#endif
