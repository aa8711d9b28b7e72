// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: for_text_at_run_time_write_decimal_from|deleted
#include <entente/core/decimal.hpp>

entente::decimal from_argument(char** argv);

entente::decimal from_argument(char** argv) {
#ifdef ENTENTE_MUST_FAIL
    return entente::decimal{argv[1]};
#else
    return entente::decimal::from(argv[1]).value_or(entente::decimal{"7.5"});
#endif
}
