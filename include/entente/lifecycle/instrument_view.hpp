// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_INSTRUMENT_VIEW_HPP
#define ENTENTE_LIFECYCLE_INSTRUMENT_VIEW_HPP

/// Any instrument, without its type: what has a history looks the same to the functions that ask where it stands.

#include <entente/core/date.hpp>
#include <entente/core/id.hpp>
#include <entente/core/part_ref.hpp>
#include <entente/core/text.hpp>
#include <entente/lifecycle/transition.hpp>
#include <entente/model/step.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace entente {

/// One step, without the type of its action. Valid as long as the step is.
struct step_view {
    std::uint8_t action = 0;
    part_key const* key = nullptr;
    std::optional<date> const* on = nullptr;
    std::optional<date> const* effective = nullptr;
    std::optional<date> const* until = nullptr;
    std::optional<date> const* recorded = nullptr;
    std::vector<id<actor>> const* by = nullptr;
    std::optional<id<meeting>> const* at = nullptr;
    text const* note = nullptr;
    std::vector<account> const* accounts = nullptr;
    std::vector<position> const* asserted = nullptr;
    std::vector<position> const* denied = nullptr;
    std::vector<citation> const* sources = nullptr;
};

template <class Action>
[[nodiscard]] step_view view_of(step<Action> const& one) noexcept {
    return {static_cast<std::uint8_t>(one.action),
            &one.key,
            &one.on,
            &one.effective,
            &one.until,
            &one.recorded,
            &one.by,
            &one.at,
            &one.note,
            &one.accounts,
            &one.asserted,
            &one.denied,
            &one.sources};
}

/// True for what has a history and a lifecycle.
template <class T>
concept instrument = requires(T const& value) {
    value.history;
    value.begins;
    lifecycle_of<typename std::remove_cvref_t<decltype(value.history)>::value_type::action_type>::ended;
};

/// The action type of an instrument.
template <instrument T>
using action_of = typename std::remove_cvref_t<decltype(std::declval<T const&>().history)>::value_type::action_type;

/// The stage type of an instrument.
template <instrument T>
using stage_of = typename lifecycle_of<action_of<T>>::stage_type;

/// An instrument's history and lifecycle. Valid as long as the instrument is, and is not changed.
class history_view {
public:
    history_view() = default;

    template <instrument T>
    explicit history_view(T const& one) noexcept
        : table_(&lifecycle_table_of<action_of<T>>), steps_(one.history.data()), size_(one.history.size()),
          at_(&step_at<action_of<T>>), begins_(one.begins ? static_cast<std::uint8_t>(*one.begins) : std::uint8_t{0}) {}

    /// A history that is kept elsewhere than in its instrument.
    template <class Action>
    history_view(entente::history<Action> const& steps, standing_numbers begins) noexcept
        : table_(&lifecycle_table_of<Action>), steps_(steps.data()), size_(steps.size()), at_(&step_at<Action>),
          begins_(begins.stage) {}

    [[nodiscard]] lifecycle_table const& lifecycle() const noexcept { return *table_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] step_view operator[](std::size_t i) const noexcept { return at_(steps_, i); }

    /// The standing before the first step.
    [[nodiscard]] standing_numbers begins() const noexcept { return {begins_, 0, 0}; }

private:
    template <class Action>
    static step_view step_at(void const* steps, std::size_t i) noexcept {
        return view_of(static_cast<step<Action> const*>(steps)[i]);
    }

    lifecycle_table const* table_ = nullptr;
    void const* steps_ = nullptr;
    std::size_t size_ = 0;
    step_view (*at_)(void const*, std::size_t) = nullptr;
    std::uint8_t begins_ = 0;
};

} // namespace entente

#endif
