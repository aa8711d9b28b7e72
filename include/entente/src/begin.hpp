// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_SRC_BEGIN_HPP
#define ENTENTE_SRC_BEGIN_HPP

/// Each part of the library's code begins with this: all headers, with declarations only. The definitions follow.

#if defined(ENTENTE_CORE_DETAIL_CONFIG_HPP) && !defined(ENTENTE_COMPILED)
#    error "entente/src.hpp must come before the other headers of entente, or define ENTENTE_COMPILED for the unit"
#endif
#ifndef ENTENTE_COMPILED
#    define ENTENTE_COMPILED
#endif
#include <entente/core/detail/graph.hpp>
#include <entente/entente.hpp>
#include <entente/format/formatted.hpp>
#include <entente/format/report.hpp>
#include <entente/json/detail/place.hpp>
#include <entente/validate/detail/order.hpp>

#endif
