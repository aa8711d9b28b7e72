// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_WRITE_HPP
#define ENTENTE_JSON_WRITE_HPP

/// Writes any described type as JSON (RFC 8259), in canonical form: members in the order of their description, empty ones left
/// out, unknown ones that were kept at the end. Equal values give equal text.

#include <entente/core/reflect.hpp>
#include <entente/json/detail/pretty.hpp>
#include <entente/json/detail/writer.hpp>
#include <entente/json/options.hpp>

#include <string>

namespace entente::json {

/// A value as JSON text. In pretty style it ends with a newline. What JSON can't say is replaced: NaN and infinities by null, bytes of
/// a string that are not UTF-8 by U+FFFD. Linear in the value.
///
///     std::string const text = entente::json::write(dossier, {.style = entente::json::write_style::pretty});
template <class T>
[[nodiscard]] std::string write(T const& value, write_options const& options = {}) {
    std::string compact;
    detail::write_value(layout_of<T>, &value, compact);
    return options.style == write_style::pretty ? detail::pretty(compact, options.width) : compact;
}

} // namespace entente::json

#endif
