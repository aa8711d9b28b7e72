// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_HPP
#define ENTENTE_EXCHANGE_HPP

/// Dossiers and answers in the formats of other programs: GraphML, DOT, iCalendar, JSON-LD, Mermaid, Markdown.

#include <entente/exchange/graph.hpp>
#include <entente/exchange/icalendar.hpp>
#include <entente/exchange/json_ld.hpp>
#include <entente/exchange/markdown.hpp>
#include <entente/exchange/mermaid.hpp>

#endif
