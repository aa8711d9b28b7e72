// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_WRITE_HPP
#define ENTENTE_CBOR_WRITE_HPP

/// Writing any described type as CBOR (RFC 8949), by the description that JSON has: the same members by the same names.

#include <entente/cbor/detail/encoder.hpp>
#include <entente/core/reflect.hpp>

#include <string>

namespace entente::inline v0_1::cbor {

struct write_options {
    /// Writes each string once and refers to it from then on, by the tags 25 and 256 of IANA's registry ("stringref"): names of members, enumerators and ids, above all. Much smaller, but for
    /// readers that know these tags, and takes longer to write. Members keep the order that they would have otherwise; equal values give equal bytes.
    bool share_strings = false;
};

/// Writes into a buffer, whose storage is reused. The encoding is the deterministic one of RFC 8949, 4.2.1: equal values give equal bytes. What JSON can't say is replaced as there. Linear in the value.
template <class T>
void write_to(std::string& out, T const& value, write_options const& options = {}) {
    if constexpr (stands_for_value<T>) {
        write_to(out, static_cast<typename T::plain_value>(value), options);
    } else {
        detail::encoder(out, options.share_strings).write_document(layout_of<T>, &value);
    }
}

/// The bytes of a value.
///
///     std::string const bytes = cbor::write(dossier);
template <class T>
[[nodiscard]] std::string write(T const& value, write_options const& options = {}) {
    std::string out;
    write_to(out, value, options);
    return out;
}

#ifdef ENTENTE_COMPILED
extern template void write_to<dossier>(std::string&, dossier const&, write_options const&);
extern template std::string write<dossier>(dossier const&, write_options const&);
#endif

} // namespace entente::cbor

#endif
