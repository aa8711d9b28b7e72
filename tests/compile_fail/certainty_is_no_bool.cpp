// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: (could not|cannot) convert|no viable conversion|not contextually convertible|is not convertible
#include <entente/core/certainty.hpp>

int days(entente::certainty answer) {
#ifdef ENTENTE_MUST_FAIL
    if (answer) {
#else
    if (answer == entente::certainty::yes) {
#endif
        return 1;
    }
    return 0;
}
