// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_NAMED_IPP
#define ENTENTE_QUERY_IMPL_NAMED_IPP

#include <entente/query/named.hpp>

#include <span>
#include <utility>

namespace entente::inline v0_1 {

ENTENTE_DECL std::vector<cited_source> cited_in(dossier_index const& index, std::span<citation const> all) {
    std::vector<cited_source> result;
    for (citation const& one : all) {
        if (!one.source.is_set()) {
            continue;
        }
        auto const* const found = index.find(one.source);
        auto title =
            found != nullptr && found->title.empty() && !found->publisher.empty() ? std::string() : index.name_of(one.source);
        result.push_back({one.source, std::move(title),
                          std::string(found != nullptr ? found->publisher.view() : std::string_view()), std::string(one.locator),
                          one.kind});
    }
    return result;
}

} // namespace entente

#endif
