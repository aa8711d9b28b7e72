// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_READ_HPP
#define ENTENTE_CBOR_READ_HPP

/// Reading any described type from CBOR (RFC 8949): any well-formed encoding, with the checks and the findings that JSON has.

#include <entente/cbor/detail/transcode.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/result.hpp>
#include <entente/json/options.hpp>
#include <entente/json/read.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::cbor {

namespace detail {

[[nodiscard]] inline report refuse(fault one, std::size_t offset) {
    report result;
    finding made;
    made.code = code_of(one);
    made.message = words_of(one);
    made.place.emplace() = {offset, 1, offset + 1};
    result.add(std::move(made));
    return result;
}

/// From places in the JSON text to those of the items in the bytes: the column counts bytes, from 1.
inline void place_in_bytes(std::vector<item_place> const& places, std::optional<text_place>& place) {
    if (place) {
        auto const after = std::upper_bound(places.begin(), places.end(), place->offset, [](std::uint64_t offset, item_place const& one) { return offset < one.json; });
        auto const offset = after == places.begin() ? 0 : (after - 1)->bytes;
        *place = {offset, 1, offset + 1};
    }
}

} // namespace detail

/// Reads a value: one item and nothing after it. Tags are passed over; byte strings, numbers that are none and other simple values have no counterpart, which is an error. Every finding names its
/// place by a JSON Pointer and by the offset of its byte. Options, limits and findings are those of `json::read`; what is wrong with the bytes themselves has codes of its own, C001 to C008.
template <class T>
[[nodiscard]] result<T> read(std::string_view bytes, json::read_options const& options = {}) {
    if (bytes.size() > options.max_size) {
        return detail::refuse(detail::fault::too_long, 0);
    }
    std::string text;
    detail::to_json quick(bytes, options.max_depth, text);
    if (!quick.document()) {
        return detail::refuse(quick.error(), quick.offset());
    }
    auto made = json::read<T>(text, options);
    if (made.report().empty()) {
        return made;
    }
    std::vector<detail::item_place> places;
    text.clear();
    static_cast<void>(detail::to_json(bytes, options.max_depth, text, &places).document());
    auto found = made.report();
    for (finding& one : found.all()) {
        detail::place_in_bytes(places, one.place);
        for (related_place& other : one.related) {
            detail::place_in_bytes(places, other.place);
        }
    }
    return made ? result<T>(*std::move(made), std::move(found)) : result<T>(std::move(found));
}

} // namespace entente::cbor

#endif
