// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_SRC_BEGIN_HPP
#define ENTENTE_SRC_BEGIN_HPP

/// Each part of the library's code begins with this: headers only declare, and the files of definitions that follow define.

#if defined(ENTENTE_CORE_DETAIL_CONFIG_HPP) && !defined(ENTENTE_COMPILED)
#    error "entente/src.hpp must come before the other headers of entente, or define ENTENTE_COMPILED for the unit"
#endif
#ifndef ENTENTE_COMPILED
#    define ENTENTE_COMPILED
#endif

#endif
