// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: deleted|use of deleted
#include <entente/core/date.hpp>

bool earlier(entente::date a, entente::date b) {
#ifdef ENTENTE_MUST_FAIL
    return a < b;
#else
    return before(a, b) == entente::certainty::yes;
#endif
}
