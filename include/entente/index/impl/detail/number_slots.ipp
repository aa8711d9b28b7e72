// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_IMPL_DETAIL_NUMBER_SLOTS_IPP
#define ENTENTE_INDEX_IMPL_DETAIL_NUMBER_SLOTS_IPP

#include <entente/index/detail/number_slots.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1::detail {

ENTENTE_DECL void number_slots::add(std::size_t hash, std::uint32_t number) {
    std::size_t i = mixed(hash) & (slots_.size() - 1);
    while (slots_[i].number != 0) {
        i = (i + 1) & (slots_.size() - 1);
    }
    slots_[i] = {mark_of(hash), number + 1};
}

} // namespace entente::detail

#endif
