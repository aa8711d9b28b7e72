// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_WRITE_HPP
#define ENTENTE_CBOR_WRITE_HPP

/// Writing any described type as CBOR (RFC 8949), by the description that JSON has: the same members by the same names.

#include <entente/cbor/detail/transcode.hpp>
#include <entente/core/reflect.hpp>
#include <entente/json/detail/writer.hpp>

#include <string>

namespace entente::cbor {

/// Writes into a buffer, which is cleared first. The encoding is the deterministic one of RFC 8949, 4.2.1: equal values give equal bytes. Linear in the value, n log n in the members of each
/// object.
template <class T>
void write_to(std::string& out, T const& value) {
    std::string text;
    json::detail::write_value(layout_of<T>, &value, text);
    out.clear();
    detail::from_json(text, out).document();
}

/// The bytes of a value.
///
///     std::string const bytes = cbor::write(dossier);
template <class T>
[[nodiscard]] std::string write(T const& value) {
    std::string out;
    write_to(out, value);
    return out;
}

} // namespace entente::cbor

#endif
