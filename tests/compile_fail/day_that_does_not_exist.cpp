// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: this_day_does_not_exist|not a constant expression
#include <entente/core/date.hpp>

entente::date first_day() {
#ifdef ENTENTE_MUST_FAIL
    return entente::date{2023, 2, 30};
#else
    return entente::date{2023, 2, 28};
#endif
}
