// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: this_is_no_duration|constant expression
#include <entente/core/duration.hpp>

entente::duration term();

entente::duration term() {
#ifdef ENTENTE_MUST_FAIL
    return entente::duration{"120 days"};
#else
    return entente::duration{"P120D"};
#endif
}
