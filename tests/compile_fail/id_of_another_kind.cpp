// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: could not convert|no viable conversion|cannot convert|conversion from
#include <entente/core/id.hpp>

entente::id<entente::dispute> const dispute = "export-controls";
#ifdef ENTENTE_MUST_FAIL
entente::id<entente::actor> const actor = dispute;
#else
entente::id<entente::dispute> const same = dispute;
#endif
