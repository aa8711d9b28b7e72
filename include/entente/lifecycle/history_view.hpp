// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_HISTORY_VIEW_HPP
#define ENTENTE_LIFECYCLE_HISTORY_VIEW_HPP

/// A history and its lifecycle without their types, so that one function serves every kind.

#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/lifecycle/standing.hpp>
#include <entente/model/step.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// One step, without the type of its action. Valid as long as the step is.
struct step_view {
    std::uint8_t action = 0;
    compact_optional<key> const* name = nullptr;
    compact_optional<date> const* on = nullptr;
    std::optional<std::int32_t> const* order = nullptr;
    compact_optional<date> const* effective = nullptr;
    compact_optional<date> const* until = nullptr;
    compact_list<id<actor>, 1> const* by = nullptr;
    compact_optional<id<meeting>> const* at = nullptr;
    text const* note = nullptr;
    compact_list<account> const* accounts = nullptr;
    compact_list<citation> const* sources = nullptr;

    /// The step's day; unset where none is known.
    [[nodiscard]] date day() const noexcept { return *on ? **on : date{}; }

    /// The day from which the step has effect: its own, or a later one that it names.
    [[nodiscard]] date effect_day() const noexcept;
};

/// True for types with a history and a lifecycle.
template <class T>
concept instrument = requires(T const& value) {
    value.history;
    value.begins;
    lifecycle_of<typename std::remove_cvref_t<decltype(value.history)>::value_type::action_type>::ended;
};

/// Whether a kind has a history: then it must be an instrument.
template <class T>
concept has_history = requires {
    typename std::remove_cvref_t<decltype(std::declval<T const&>().history)>::value_type::action_type;
};

/// The action type of an instrument.
template <class T>
using action_of = typename std::remove_cvref_t<decltype(std::declval<T const&>().history)>::value_type::action_type;

/// The stage type of an instrument.
template <class T>
using stage_of = typename lifecycle_of<action_of<T>>::stage_type;

namespace detail {

/// Where a history begins, and whether that is in the middle.
struct raw_beginning {
    raw_standing standing{};
    date from{};
    bool in_the_middle = false;
};

/// Of a step, what its standing is made of.
struct known_step {
    date on{};
    day earliest{}; ///< on which it may have been taken, in the reading that is looked at
    day latest{};
    day by_then{}; ///< the day by whose end it has certainly been taken, for the steps after it have, unless its own begins later
    std::uint8_t action = 0;
    bool has_accounts = false;

    void set_days(date const& of) noexcept;
};

/// How to look at a history of a type that is not named.
struct history_access {
    lifecycle_table const* table;
    std::size_t stride;
    raw_beginning (*begins)(void const* instrument) noexcept;
    step_view (*view)(void const* steps, std::size_t i) noexcept;
    void (*copy)(void const* steps, std::size_t size, known_step* to) noexcept; ///< of all steps, one after the other
    bool (*names_other_days)(void const* steps, std::size_t size) noexcept;
    date (*day)(void const* steps, std::size_t i) noexcept;
    std::uint8_t (*action)(void const* steps, std::size_t i) noexcept;
    std::span<account const> (*accounts)(void const* steps, std::size_t i) noexcept;
    compact_optional<id<meeting>> const& (*at)(void const* steps, std::size_t i) noexcept;
    history_access const* usual = nullptr; ///< of a variant: the access by the table that other instruments of the kind have
};

template <class Action>
struct steps_of {
    static step<Action> const& get(void const* steps, std::size_t i) noexcept { return static_cast<step<Action> const*>(steps)[i]; }
    static step_view view(void const* steps, std::size_t i) noexcept {
        auto const& one = get(steps, i);
        return {static_cast<std::uint8_t>(one.action),
                &one.key,
                &one.on,
                &one.order,
                &one.effective,
                &one.until,
                &one.by,
                &one.at,
                &one.note,
                &one.accounts,
                &one.sources};
    }
    // No more than copied, so that a processor can reach for many steps at once.
    static void copy(void const* steps, std::size_t size, known_step* to) noexcept {
        for (std::size_t i = 0; i != size; ++i) {
            auto const& one = get(steps, i);
            to[i].on = one.on ? *one.on : date{};
            to[i].action = static_cast<std::uint8_t>(one.action);
            to[i].has_accounts = !one.accounts.empty();
        }
    }
    static bool names_other_days(void const* steps, std::size_t size) noexcept {
        for (std::size_t i = 0; i != size; ++i) {
            auto const& one = get(steps, i);
            if (one.effective || one.until) {
                return true;
            }
            for (account const& said : one.accounts) {
                if (said.length && said.stance == stance::asserts) {
                    return true;
                }
            }
        }
        return false;
    }
    static date day(void const* steps, std::size_t i) noexcept { return get(steps, i).on ? *get(steps, i).on : date{}; }
    static std::uint8_t action(void const* steps, std::size_t i) noexcept {
        return static_cast<std::uint8_t>(get(steps, i).action);
    }
    static std::span<account const> accounts(void const* steps, std::size_t i) noexcept { return get(steps, i).accounts; }
    static compact_optional<id<meeting>> const& at(void const* steps, std::size_t i) noexcept { return get(steps, i).at; }
};

template <class T>
[[nodiscard]] raw_beginning beginning_of(void const* instrument) noexcept {
    auto const& begins = static_cast<T const*>(instrument)->begins;
    if (!begins) {
        return {};
    }
    return {to_numbers(standing<stage_of<T>>{begins->stage, begins->hold.value_or(hold_state::none),
                                             begins->notice.value_or(notice_state::none),
                                             begins->provisional.value_or(provisional_state::none)}),
            begins->from, true};
}

template <class T, class Steps = steps_of<action_of<T>>>
inline constexpr history_access history_access_of{&lifecycle_table_of<action_of<T>>,
                                                  sizeof(step<action_of<T>>),
                                                  &beginning_of<T>,
                                                  &Steps::view,
                                                  &Steps::copy,
                                                  &Steps::names_other_days,
                                                  &Steps::day,
                                                  &Steps::action,
                                                  &Steps::accounts,
                                                  &Steps::at};

/// The same where instruments of the kind may have another table: `lifecycle_of` says which (`is_variant`, and `lifecycle_variant` of the action).
template <class T>
inline constexpr history_access variant_access_of = [] {
    auto result = history_access_of<T>;
    result.table = &lifecycle_variant<action_of<T>>;
    result.usual = &history_access_of<T>;
    return result;
}();

template <class T>
[[nodiscard]] history_access const& access_to_history([[maybe_unused]] T const& one) noexcept {
    if constexpr (requires { lifecycle_of<action_of<T>>::is_variant(one); }) {
        return lifecycle_of<action_of<T>>::is_variant(one) ? variant_access_of<T> : history_access_of<T>;
    } else {
        return history_access_of<T>;
    }
}

} // namespace detail

/// An instrument's history and lifecycle. Valid as long as the instrument is, and is not changed.
class history_view {
public:
    history_view() = default;

    template <instrument T>
    explicit history_view(T const& one) noexcept
        : access_(&detail::access_to_history(one)), of_(&one), steps_(one.history.data()), size_(one.history.size()) {}

    [[nodiscard]] lifecycle_table const& lifecycle() const noexcept { return *access_->table; }

    /// The same history by the lifecycle that the instrument has once an action is taken: a text that is in force by its adoption is not, once it is signed.
    [[nodiscard]] history_view with(std::uint8_t action) const noexcept {
        auto result = *this;
        bool const leaves = access_->usual != nullptr && (lifecycle().leaves_variant >> (action & 63U) & 1U) != 0;
        result.access_ = leaves ? access_->usual : access_;
        return result;
    }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] step_view operator[](std::size_t i) const noexcept { return access_->view(steps_, i); }

    /// Copies what standings are made of, to room for as many steps as there are.
    void copy_steps(detail::known_step* to) const noexcept;

    /// Whether a step names the day from which it has effect or on which that ends, or an account gives its length. Linear in the steps and their accounts.
    [[nodiscard]] bool names_other_days() const noexcept { return size_ != 0 && access_->names_other_days(steps_, size_); }

    /// One thing of a step, where the whole view of it is too much.
    [[nodiscard]] date day_of(std::size_t i) const noexcept { return access_->day(steps_, i); }
    [[nodiscard]] std::uint8_t action_of_step(std::size_t i) const noexcept { return access_->action(steps_, i); }
    [[nodiscard]] std::span<account const> accounts_of(std::size_t i) const noexcept { return access_->accounts(steps_, i); }
    [[nodiscard]] compact_optional<id<meeting>> const& meeting_of(std::size_t i) const noexcept { return access_->at(steps_, i); }

    /// Which step lies there, or none. Constant.
    [[nodiscard]] std::optional<std::size_t> position_of(void const* step) const noexcept;

    /// Where a step lies. Constant.
    [[nodiscard]] void const* address_of(std::size_t i) const noexcept {
        return static_cast<char const*>(steps_) + i * access_->stride;
    }

    /// The standing before the first step.
    [[nodiscard]] raw_standing begins() const noexcept { return beginning().standing; }

    /// Whether it begins in the middle, and since when it is known.
    [[nodiscard]] bool begins_in_the_middle() const noexcept { return beginning().in_the_middle; }
    [[nodiscard]] date from() const noexcept { return beginning().from; }

    /// All of that.
    [[nodiscard]] detail::raw_beginning beginning() const noexcept { return access_->begins(of_); }

private:
    detail::history_access const* access_ = nullptr;
    void const* of_ = nullptr;
    void const* steps_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/lifecycle/impl/history_view.ipp>
#endif

#endif
