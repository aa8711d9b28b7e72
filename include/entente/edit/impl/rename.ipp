// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_IMPL_RENAME_IPP
#define ENTENTE_EDIT_IMPL_RENAME_IPP

#include <entente/edit/rename.hpp>

#include <entente/core/detail/config.hpp>

#include <cstddef>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::string references_to::with(std::string_view text, ref_parts const& one, std::string_view slug) const {
    std::string result;
    auto const take_to = [&](std::string_view part) {
        auto const at = static_cast<std::size_t>(part.data() - text.data());
        result.append(text.substr(0, at)).append(slug);
        text.remove_prefix(at + part.size());
    };
    if (one.kind == kind_ && one.slug == slug_) {
        take_to(one.slug);
    }
    if (kind_ == kind_name<actor> && one.participant == slug_) {
        take_to(one.participant);
    }
    return result.append(text);
}

} // namespace entente::detail

#endif
