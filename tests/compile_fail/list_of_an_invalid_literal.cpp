// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: this_is_no_slug|not a constant expression
#include <entente/core/compact_list.hpp>
#include <entente/core/id.hpp>

entente::compact_list<entente::id<entente::actor>> signatories() {
#ifdef ENTENTE_MUST_FAIL
    return {"japan", "South Korea"};
#else
    return {"japan", "south-korea"};
#endif
}
