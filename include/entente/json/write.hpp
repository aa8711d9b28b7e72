// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_WRITE_HPP
#define ENTENTE_JSON_WRITE_HPP

/// Writes any described type as JSON (RFC 8259), in canonical form: members in the order of their description, absent ones left out, unknown ones
/// that were kept at the end. Equal values give equal text.

#include <entente/core/reflect.hpp>
#include <entente/fwd.hpp>
#include <entente/json/detail/pretty.hpp>
#include <entente/json/detail/writer.hpp>
#include <entente/json/options.hpp>

#include <string>

namespace entente::inline v0_1::json {

/// Writes a value to a string, whose storage is reused. In pretty style it ends with a newline. What JSON can't say is replaced: NaN and
/// infinities by null, bytes of a string that are not UTF-8 by U+FFFD. Linear in the value.
template <class T>
void write_to(std::string& out, T const& value, write_options const& options = {}) {
    if constexpr (stands_for_value<T>) {
        write_to(out, static_cast<typename T::plain_value>(value), options);
    } else {
        detail::writer(out, 0).write_value(layout_of<T>, &value);
        if (options.style == write_style::pretty) {
            out = detail::pretty(out, options.width);
        }
    }
}

/// A value as JSON text, as `write_to` writes it.
///
///     std::string const text = entente::json::write(dossier, {.style = entente::json::write_style::pretty});
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

} // namespace entente::json

#endif
