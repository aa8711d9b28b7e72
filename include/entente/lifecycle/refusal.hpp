// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_REFUSAL_HPP
#define ENTENTE_LIFECYCLE_REFUSAL_HPP

/// Why something was refused: an action that a lifecycle does not have there, a name that is not in a dossier, a step that can't be taken.

#include <entente/core/detail/config.hpp>
#include <entente/lifecycle/transition.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// A standing in words, as messages have it: "in_force", "in_force, suspended", "party, notice given".
[[nodiscard]] ENTENTE_DECL std::string words_of(lifecycle_table const& table, raw_standing const& now);

/// Every action of a lifecycle, as bits.
inline constexpr std::uint64_t every_action = ~std::uint64_t{0};

/// Whether an action is among some, given as bits.
[[nodiscard]] constexpr bool has_action(std::uint64_t actions, std::uint8_t action) noexcept {
    return (actions >> (action & 63U) & 1U) != 0;
}

/// The actions that are possible in a standing, by name and in the order of the alphabet. Some instruments have a part of the actions only, as bits (`indexed_instrument::actions`).
[[nodiscard]] ENTENTE_DECL std::vector<std::string_view> possible_actions(lifecycle_table const& table, raw_standing const& now,
                                                                          std::uint64_t actions = every_action);

/// Why an action is not possible, and which actions are: "cannot resume: nothing was suspended; possible from active: agree_restart, close, convene,
/// suspend".
[[nodiscard]] ENTENTE_DECL std::string refusal_of(lifecycle_table const& table, raw_standing const& now, std::uint8_t action,
                                                  std::uint64_t actions = every_action);

/// Why something was refused: there always is a reason. Its words are made when they are asked for.
class refusal {
public:
    /// "no reason was given", if it is empty.
    explicit refusal(std::string why) : why_(why.empty() ? "no reason was given" : std::move(why)) {}
    /// Of an action that is not possible in a standing.
    refusal(lifecycle_table const& table, raw_standing const& now, std::uint8_t action,
            std::uint64_t actions = every_action) noexcept
        : table_(&table), actions_(actions), now_(now), action_(action) {}

    /// The reason, and the possible actions: "cannot resume: nothing was suspended; possible from active: agree_restart, close, convene, suspend".
    [[nodiscard]] std::string why() const { return table_ != nullptr ? refusal_of(*table_, now_, action_, actions_) : why_; }

    /// The actions that are possible instead, by name; none if it was not an action that was refused.
    [[nodiscard]] std::vector<std::string_view> possible() const {
        return table_ != nullptr ? possible_actions(*table_, now_, actions_) : std::vector<std::string_view>{};
    }

    /// Of the same words.
    friend bool operator==(refusal const& a, refusal const& b) { return a.why() == b.why(); }

private:
    std::string why_;
    lifecycle_table const* table_ = nullptr;
    std::uint64_t actions_ = every_action;
    raw_standing now_{};
    std::uint8_t action_ = 0;
};

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/lifecycle/impl/refusal.ipp>
#endif

#endif
