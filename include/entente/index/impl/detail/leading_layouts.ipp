// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_IMPL_DETAIL_LEADING_LAYOUTS_IPP
#define ENTENTE_INDEX_IMPL_DETAIL_LEADING_LAYOUTS_IPP

#include <entente/index/detail/leading_layouts.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1::detail {

ENTENTE_DECL void leading_layouts::reach(layout const& from) {
    slots_.assign(64, 0);
    add(from);
    for (std::size_t i = 0; i != reached_.size(); ++i) {
        each_child(*reached_[i].of, [this](layout const& child) { add(child); });
    }
}

ENTENTE_DECL void leading_layouts::add(layout const& one) {
    if (slots_[slot_of(one)] != 0) {
        return;
    }
    reached_.push_back({&one, false, false});
    if (reached_.size() * 2 > slots_.size()) {
        slots_.assign(slots_.size() * 2, 0);
        for (std::size_t i = 0; i + 1 != reached_.size(); ++i) {
            slots_[slot_of(*reached_[i].of)] = static_cast<std::uint32_t>(i + 1);
        }
    }
    slots_[slot_of(one)] = static_cast<std::uint32_t>(reached_.size());
}

} // namespace entente::detail

#endif
