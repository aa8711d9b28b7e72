// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_IMPL_FORMATTED_IPP
#define ENTENTE_FORMAT_IMPL_FORMATTED_IPP

#include <entente/format/formatted.hpp>

#include <entente/core/detail/config.hpp>
#include <entente/lifecycle/advance.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL void words_for<identifier>::append(std::string& out, identifier const& one) {
    out.append(one.scheme.view()).append(1, ':');
    append_printable(out, one.value);
}

ENTENTE_DECL void words_for<citation>::append(std::string& out, citation const& one) {
    out += one.source.view();
    if (!one.locator.empty()) {
        append_printable(out += ", ", one.locator);
    }
    if (one.kind) {
        out.append(" (").append(enum_name(*one.kind)).append(1, ')');
    }
}

} // namespace entente

#endif
