// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: this_is_no_slug|not a constant expression
#include <entente/core/id.hpp>

entente::id<entente::actor> japan() {
#ifdef ENTENTE_MUST_FAIL
    return {"Japan (state)"};
#else
    return {"japan"};
#endif
}
