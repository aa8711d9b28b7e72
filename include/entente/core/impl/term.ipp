// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_TERM_IPP
#define ENTENTE_CORE_IMPL_TERM_IPP

#include <entente/core/term.hpp>

#include <entente/core/detail/nearest.hpp>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::string explain_unknown(std::string_view text, enumeration const& vocabulary) {
    nearest near_name(text);
    std::string known;
    for (named_enumerator const& one : vocabulary) {
        near_name.offer(one.name);
        known.append(known.empty() ? "" : ", ").append(one.name);
    }
    auto const& found = near_name.found();
    return (found.empty() ? "it is none of " + known : "did you mean \"" + std::string(found) + "\"?") +
           "; words of your own begin with x-";
}

} // namespace entente::detail

#endif
