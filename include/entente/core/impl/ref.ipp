// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_REF_IPP
#define ENTENTE_CORE_IMPL_REF_IPP

#include <entente/core/ref.hpp>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::string explain_ref(std::string_view text, text_error error, std::string_view kinds) {
    auto const one_of = kinds.empty() ? std::string("kind/id, such as dispute/export-controls") : std::string(kinds);
    if (error.code == ref_without_kind) {
        return "missing kind before the id; write " + one_of;
    }
    if (error.code == ref_of_other_kind) {
        auto const kind = text.substr(0, find_character(text, '/'));
        if (kind.ends_with('s') && (one_of + ' ').find(std::string(kind.substr(0, kind.size() - 1)) + "/id") != std::string::npos) {
            return "the kind is written in the singular: " + std::string(kind.substr(0, kind.size() - 1)) +
                   std::string(text.substr(kind.size()));
        }
        return "a reference to " + std::string(text.substr(0, find_character(text, '/'))) + " can't stand here; write " + one_of;
    }
    return explain_slug(static_cast<slug_fault>(error.code));
}

} // namespace entente::detail

#endif
