// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_IDENTIFIER_IPP
#define ENTENTE_CORE_IMPL_IDENTIFIER_IPP

#include <entente/core/identifier.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL bool is_known_scheme(key const& scheme) noexcept {
    if (scheme.view().starts_with("x-")) {
        return true;
    }
    for (identifier_scheme const& one : identifier_schemes) {
        if (one.name == scheme.view()) {
            return true;
        }
    }
    return false;
}

} // namespace entente

#endif
