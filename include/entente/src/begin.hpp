// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// No guard: each part of the library's code begins with this. Headers only declare; after it, functions are defined. They are inline and kept, so that a unit that defines them too can be linked with them.

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

#undef ENTENTE_DECL
#ifdef __GNUC__
#    define ENTENTE_DECL [[gnu::used]] inline
#else
#    define ENTENTE_DECL
#endif
