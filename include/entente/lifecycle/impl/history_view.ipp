// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_IMPL_HISTORY_VIEW_IPP
#define ENTENTE_LIFECYCLE_IMPL_HISTORY_VIEW_IPP

#include <entente/lifecycle/history_view.hpp>

#include <entente/core/detail/config.hpp>

#include <string_view>

namespace entente::inline v0_1 {

ENTENTE_DECL date step_view::effect_day() const noexcept {
    bool const names_later = *effective && (*effective)->is_set() && (!day().is_set() || (*effective)->latest() > day().earliest());
    return names_later ? **effective : day();
}

} // namespace entente

namespace entente::inline v0_1::detail {

ENTENTE_DECL void known_step::set_days(date const& of) noexcept {
    auto const exact = of.exact();
    earliest = exact ? *exact : of.earliest();
    latest = exact ? *exact : of.latest();
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL void history_view::copy_steps(detail::known_step* to) const noexcept {
    if (size_ != 0) {
        access_->copy(steps_, size_, to);
    }
}

ENTENTE_DECL std::optional<std::size_t> history_view::position_of(void const* step) const noexcept {
    auto const from = reinterpret_cast<std::uintptr_t>(steps_);
    auto const to = reinterpret_cast<std::uintptr_t>(step);
    return to >= from && to < from + size_ * access_->stride ? std::optional((to - from) / access_->stride) : std::nullopt;
}

} // namespace entente

#endif
