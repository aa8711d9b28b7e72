// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_READ_HPP
#define ENTENTE_CBOR_READ_HPP

/// Reading any described type from CBOR (RFC 8949): any well-formed encoding, with the checks and the findings that JSON has.

#include <entente/cbor/detail/cursor.hpp>
#include <entente/cbor/detail/decoder.hpp>
#include <entente/cbor/detail/to_json.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/result.hpp>
#include <entente/json/options.hpp>
#include <entente/json/read.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::cbor {

namespace detail {

[[nodiscard]] ENTENTE_DECL report refuse(fault one, std::size_t offset);

/// Maps places in the JSON text to the items in the bytes: the column counts bytes, from 1.
ENTENTE_DECL void place_in_bytes(std::vector<item_place> const& places, std::optional<text_place>& place);

/// Reads bytes by the way of JSON text, whose reader finds and words everything.
template <class T>
[[nodiscard]] result<T> read_as_text(std::string_view bytes, json::read_options options) {
    std::string text;
    cursor quick(bytes, options.max_size);
    if (!to_json(quick, options, text).document()) {
        return unexpected(refuse(quick.error(), quick.offset()));
    }
    options.max_size = (std::numeric_limits<std::size_t>::max)(); // of the bytes, which are not too many
    auto made = json::read<T>(text, options);
    if (made.report().empty()) {
        return made;
    }
    std::vector<item_place> places;
    text.clear();
    cursor again(bytes, options.max_size);
    static_cast<void>(to_json(again, options, text, &places).document());
    auto found = made.report();
    found.change_each([&](finding& one) {
        place_in_bytes(places, one.place);
        for (related_place& other : one.related) {
            place_in_bytes(places, other.place);
        }
    });
    return made ? result<T>(*std::move(made), std::move(found)) : result<T>(unexpected(std::move(found)));
}

} // namespace detail

/// Reads a value: one item and nothing after it. Shared strings (tags 25 and 256) are accepted; other tags are skipped. Byte strings, NaN, infinities and other simple values
/// are errors. Every finding names its place by a JSON Pointer and a byte offset. Options, limits and findings are those of `json::read`. Expanded shared
/// strings may not exceed `max_size`, nor a megabyte plus 32 times the input; faults of the bytes themselves have the codes E001 to E009. Linear in the bytes and the expanded shared strings.
template <class T>
[[nodiscard]] result<T> read(std::string_view bytes, json::read_options const& options = {}) {
    if (bytes.size() > options.max_size) {
        return unexpected(detail::refuse(detail::fault::too_long, 0));
    }
    if constexpr (!json::has_migrations<T>) { // else the version is to be seen first, which may stand anywhere
        T value{};
        if (detail::decoder(bytes, options).read_document(layout_of<T>, &value)) {
            return value;
        }
    }
    return detail::read_as_text<T>(bytes, options);
}

#ifdef ENTENTE_COMPILED
extern template result<dossier> read<dossier>(std::string_view, json::read_options const&);
#endif

} // namespace entente::cbor

#ifndef ENTENTE_COMPILED
#    include <entente/cbor/impl/read.ipp>
#endif

#endif
