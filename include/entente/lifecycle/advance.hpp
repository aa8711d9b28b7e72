// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_ADVANCE_HPP
#define ENTENTE_LIFECYCLE_ADVANCE_HPP

/// What an action does to a standing: the next standing, or a refusal that names what is possible.

#include <entente/core/enum_set.hpp>
#include <entente/core/reflect.hpp>
#include <entente/lifecycle/standing.hpp>
#include <entente/lifecycle/transition.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

namespace detail {

constexpr std::uint64_t possible_actions(lifecycle_table const& table, standing_numbers now) noexcept {
    std::uint64_t result = 0;
    for (transition const& row : table) {
        if (lifecycle_table::applies(row, now)) {
            result |= std::uint64_t{1} << row.action;
        }
    }
    return result;
}

/// Why an action is not possible: "nothing was suspended", "it is suspended already", "it is concluded".
inline std::string why_refused(lifecycle_table const& table, standing_numbers now, std::uint8_t action) {
    for (transition const& row : table) {
        if (row.action != action || row.region == standing_region::stage || (row.from >> now.stage & 1U) == 0) {
            continue;
        }
        if (row.region == standing_region::hold) {
            return now.hold == 0 ? "nothing was suspended" : "it is suspended already";
        }
        switch (static_cast<notice_state>(now.notice)) {
        case notice_state::none: return "no notice was given";
        case notice_state::given: return "notice was given already";
        case notice_state::held: return "notice was given, and is held";
        }
    }
    if (now.stage == 0) {
        return "nothing has happened yet";
    }
    std::string result = "it is ";
    for (char const c : table.stages->name(now.stage)) {
        result += c == '_' ? ' ' : c;
    }
    return result;
}

/// "cannot resume: nothing was suspended; possible from here: convene, agree_restart, close".
inline std::string describe_refusal(lifecycle_table const& table, standing_numbers now, std::uint8_t action) {
    std::string result = "cannot ";
    result += table.actions->name(action);
    result += ": ";
    result += why_refused(table, now, action);
    auto const possible = possible_actions(table, now);
    result += possible == 0 ? "; nothing is possible from here" : "; possible from here: ";
    std::string_view separator;
    for (auto const& one : *table.actions) {
        if ((possible >> one.value & 1U) != 0) {
            result += separator;
            result += one.name;
            separator = ", ";
        }
    }
    return result;
}

} // namespace detail

/// The next standing, or the refusal of an action.
template <class Stage, class Action>
class advanced {
public:
    constexpr advanced(standing<Stage> before, Action action, bool possible, standing<Stage> after) noexcept
        : before_(before), after_(after), action_(action), possible_(possible) {}

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return possible_; }

    /// The standing after the action; the one before it, where it was refused.
    [[nodiscard]] constexpr standing<Stage> const& operator*() const noexcept { return after_; }
    [[nodiscard]] constexpr standing<Stage> const* operator->() const noexcept { return &after_; }

    /// The actions that were possible.
    [[nodiscard]] constexpr enum_set<Action> possible() const noexcept {
        return enum_set<Action>::from_bits(detail::possible_actions(lifecycle_table_of<Action>, to_numbers(before_)));
    }

    /// Of a refused action: "cannot resume: nothing was suspended; possible from here: convene, agree_restart, close".
    [[nodiscard]] std::string why() const {
        return possible_ ? std::string{}
                         : detail::describe_refusal(lifecycle_table_of<Action>, to_numbers(before_),
                                                    static_cast<std::uint8_t>(action_));
    }

private:
    standing<Stage> before_;
    standing<Stage> after_;
    Action action_;
    bool possible_;
};

/// The standing after an action.
///
///     auto next = advance(standing<dialogue_stage>{dialogue_stage::suspended}, dialogue_action::resume);
///     if (!next) fmt::print("{}\n", next.why());
template <class Action, class Stage = typename lifecycle_of<Action>::stage_type>
[[nodiscard]] constexpr advanced<Stage, Action> advance(standing<Stage> const& now, Action action) noexcept {
    auto const& table = lifecycle_table_of<Action>;
    auto const numbers = to_numbers(now);
    auto const* row = table.find(numbers, static_cast<std::uint8_t>(action));
    return {now, action, row != nullptr, row != nullptr ? from_numbers<Stage>(table.after(*row, numbers)) : now};
}

/// The actions that are possible in a standing.
template <class Action, class Stage = typename lifecycle_of<Action>::stage_type>
[[nodiscard]] constexpr enum_set<Action> possible_actions(standing<Stage> const& now) noexcept {
    return enum_set<Action>::from_bits(detail::possible_actions(lifecycle_table_of<Action>, to_numbers(now)));
}

/// Whether the instrument is over: terminated, closed, lifted, fulfilled ...
template <class Action, class Stage = typename lifecycle_of<Action>::stage_type>
[[nodiscard]] constexpr bool is_ended(standing<Stage> const& now) noexcept {
    return lifecycle_of<Action>::ended.contains(now.stage);
}

} // namespace entente

#endif
