// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_IMPL_CAUSAL_LINK_IPP
#define ENTENTE_MODEL_IMPL_CAUSAL_LINK_IPP

#include <entente/model/causal_link.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL bool causal_link::is_contested() const noexcept {
    bool asserted = false;
    bool denied = false;
    for (account const& one : accounts) {
        (one.stance == stance::asserts ? asserted : denied) = true;
    }
    return asserted && denied;
}

} // namespace entente

#endif
