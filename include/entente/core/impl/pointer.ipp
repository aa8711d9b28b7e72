// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_POINTER_IPP
#define ENTENTE_CORE_IMPL_POINTER_IPP

#include <entente/core/pointer.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL std::string pointer_to(std::initializer_list<pointer_part> parts) {
    return pointer_to(std::string_view{}, parts);
}

ENTENTE_DECL std::string pointer_to(std::string_view from, std::initializer_list<pointer_part> parts) {
    std::string result(from);
    for (pointer_part const& one : parts) {
        one.append_to(result);
    }
    return result;
}

} // namespace entente

#endif
