// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: this_constant_is_no_id
// not for: Clang 14
#include <entente/core/id.hpp>

entente::id<entente::actor> japan() {
#ifdef ENTENTE_MUST_FAIL
    return "Japan (state)";
#else
    return "japan";
#endif
}
