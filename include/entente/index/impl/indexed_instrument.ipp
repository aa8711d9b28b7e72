// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_IMPL_INDEXED_INSTRUMENT_IPP
#define ENTENTE_INDEX_IMPL_INDEXED_INSTRUMENT_IPP

#include <entente/index/indexed_instrument.hpp>

#include <entente/core/detail/config.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL std::vector<id<actor>> indexed_instrument::actors() const {
    std::vector<id<actor>> result;
    access_->add_actors(object_, result);
    return result;
}

ENTENTE_DECL std::string indexed_instrument::path(std::string_view key) const {
    std::string result(kind());
    result.append(1, '/').append(slug());
    if (is_participation()) {
        result.append(1, '@').append(participant());
    }
    if (!key.empty()) {
        result.append(1, '#').append(key);
    }
    return result;
}

ENTENTE_DECL std::string indexed_instrument::pointer(std::string_view more) const {
    std::string result = "/" + std::string(access_->kind.many) + "/" + std::to_string(position_);
    if (is_participation()) {
        result += "/participations/" + std::to_string(part_);
    }
    return result.append(more);
}

} // namespace entente

#endif
