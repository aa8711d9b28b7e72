// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_IMPL_REFUSAL_IPP
#define ENTENTE_LIFECYCLE_IMPL_REFUSAL_IPP

#include <entente/lifecycle/refusal.hpp>

#include <algorithm>

namespace entente::inline v0_1 {

ENTENTE_DECL std::string words_of(lifecycle_table const& table, raw_standing const& now) {
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

ENTENTE_DECL std::vector<std::string_view> possible_actions(lifecycle_table const& table, raw_standing const& now,
                                                            std::uint64_t actions) {
    std::vector<std::string_view> result;
    for (named_enumerator const& one : table.actions) {
        auto const action = static_cast<std::uint8_t>(one.value);
        if (has_action(actions, action) && table.find(now, action) != nullptr) {
            result.push_back(one.name);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

ENTENTE_DECL std::string refusal_of(lifecycle_table const& table, raw_standing const& now, std::uint8_t action,
                                    std::uint64_t actions) {
    std::string result = "cannot ";
    result.append(table.actions.name_of(action)).append(": ");
    auto const reason = table.reason(action);
    auto const here = words_of(table, now);
    result.append(reason.empty() ? "it is " + here : std::string(reason));
    auto const possible = possible_actions(table, now, actions);
    if (possible.empty()) {
        return result.append("; nothing is possible from ").append(here);
    }
    result.append("; possible from ").append(here).append(": ");
    for (auto const name : possible) {
        result.append(name == possible.front() ? "" : ", ").append(name);
    }
    return result;
}

} // namespace entente

#endif
