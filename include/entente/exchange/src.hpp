// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_SRC_HPP
#define ENTENTE_EXCHANGE_SRC_HPP

/// Defines what `entente/exchange/` declares where ENTENTE_COMPILED is defined: include it in one unit of a program that writes these formats, beside `entente/src.hpp` and `entente/format/src.hpp`.

#include <entente/src/begin.hpp>

#include <entente/exchange/impl/detail/escape.ipp>
#include <entente/exchange/impl/graph.ipp>
#include <entente/exchange/impl/icalendar.ipp>
#include <entente/exchange/impl/json_ld.ipp>
#include <entente/exchange/impl/markdown.ipp>
#include <entente/exchange/impl/mermaid.ipp>

#endif
