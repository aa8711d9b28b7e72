// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_DETAIL_ESCAPE_HPP
#define ENTENTE_EXCHANGE_DETAIL_ESCAPE_HPP

/// Texts of a dossier within the texts of other formats: whatever they contain, they stay texts.

#include <entente/core/detail/config.hpp>

#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

/// As the content of an element of XML, or of an attribute in double quotes.
ENTENTE_DECL void append_xml(std::string& out, std::string_view text);

/// As a quoted string of DOT. Characters that direct text or are not printed are left out.
ENTENTE_DECL void append_dot(std::string& out, std::string_view text);

/// As text within a line of Markdown, or a cell of its tables: nothing of it is markup.
ENTENTE_DECL void append_markdown(std::string& out, std::string_view text);

/// As a name in Mermaid: characters of its syntax become spaces.
ENTENTE_DECL void append_mermaid(std::string& out, std::string_view text);

/// As a text value of iCalendar (RFC 5545, 3.3.11).
ENTENTE_DECL void append_calendar(std::string& out, std::string_view text);

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/exchange/impl/detail/escape.ipp>
#endif

#endif
