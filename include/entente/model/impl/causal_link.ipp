// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_IMPL_CAUSAL_LINK_IPP
#define ENTENTE_MODEL_IMPL_CAUSAL_LINK_IPP

#include <entente/model/causal_link.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL bool causal_link::is_contested() const noexcept {
    for (account const& one : accounts) {
        if (one.stance == stance::denies) {
            return true;
        }
    }
    return false;
}

} // namespace entente

#endif
