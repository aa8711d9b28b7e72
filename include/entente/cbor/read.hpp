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

/// From places in the JSON text to those of the items in the bytes: the column counts bytes, from 1.
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

/// Reads a value: one item and nothing after it. Strings that are shared (the tags 25 and 256) are taken; other tags are passed over. Byte strings, numbers that are none and other simple values
/// have no counterpart, which is an error. Every finding names its place by a JSON Pointer and by the offset of its byte. Options, limits and findings are those of `json::read`. What shared
/// strings add may not be more than `max_size` either, nor more than a megabyte and 32 times the bytes; what is wrong with the bytes themselves has codes of its own, E001 to E009. Linear in the bytes and in what shared strings add.
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
