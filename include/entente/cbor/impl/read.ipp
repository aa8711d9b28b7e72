// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_IMPL_READ_IPP
#define ENTENTE_CBOR_IMPL_READ_IPP

#include <entente/cbor/read.hpp>

#include <algorithm>
#include <cstdint>

namespace entente::inline v0_1::cbor::detail {

ENTENTE_DECL report refuse(fault one, std::size_t offset) {
    report result;
    finding made;
    made.code = code_of(one);
    made.message = words_of(one);
    made.place.emplace() = {offset, 1, offset + 1};
    result.add(std::move(made));
    return result;
}

ENTENTE_DECL void place_in_bytes(std::vector<item_place> const& places, std::optional<text_place>& place) {
    if (place) {
        auto const after = std::upper_bound(places.begin(), places.end(), place->offset,
                                            [](std::uint64_t offset, item_place const& one) { return offset < one.json; });
        auto const offset = after == places.begin() ? 0 : (after - 1)->bytes;
        *place = {offset, 1, offset + 1};
    }
}

} // namespace entente::cbor::detail

#endif
