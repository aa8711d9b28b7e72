// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_ADVANCE_HPP
#define ENTENTE_LIFECYCLE_ADVANCE_HPP

/// What may follow: the next standing, or why an action is refused and which others are possible.

#include <entente/core/result.hpp>
#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/lifecycle/refusal.hpp>
#include <entente/lifecycle/standing.hpp>

#include <cstdint>
#include <vector>

namespace entente::inline v0_1 {

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

/// What an action makes of a standing.
///
///     auto const next = advance(standing<dialogue_stage>{dialogue_stage::active}, dialogue_action::resume);
///     next.error().why();   // "cannot resume: nothing was suspended; possible from active: agree_restart, close, convene, suspend"
template <class Action>
[[nodiscard]] result<standing<typename lifecycle_of<Action>::stage_type>, refusal>
advance(standing<typename lifecycle_of<Action>::stage_type> const& from, Action action) {
    using stage_type = typename lifecycle_of<Action>::stage_type;
    auto const& table = lifecycle_table_of<Action>;
    auto const now = to_numbers(from);
    auto const* const row = table.find(now, static_cast<std::uint8_t>(action));
    if (row == nullptr) {
        return unexpected(refusal(table, now, static_cast<std::uint8_t>(action)));
    }
    return from_numbers<stage_type>(table.after(*row, now));
}

} // namespace entente

#endif
