// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_ID_IPP
#define ENTENTE_CORE_IMPL_ID_IPP

#include <entente/core/id.hpp>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::string explain_id(std::string_view text, slug_fault fault, std::string_view kind) {
    if (text.size() > kind.size() && text.starts_with(kind) && text[kind.size()] == '/') {
        return "the kind is known here; write the id alone: " + std::string(text.substr(kind.size() + 1).substr(0, slug_capacity));
    }
    return explain_slug(fault);
}

} // namespace entente::detail

#endif
