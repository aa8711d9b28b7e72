// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: could not convert|no viable conversion|cannot convert|conversion from
#include <entente/core/id.hpp>

entente::id<entente::actor> signatory(entente::id<entente::dispute> dispute, entente::id<entente::actor> actor) {
#ifdef ENTENTE_MUST_FAIL
    static_cast<void>(actor);
    return dispute;
#else
    static_cast<void>(dispute);
    return actor;
#endif
}
