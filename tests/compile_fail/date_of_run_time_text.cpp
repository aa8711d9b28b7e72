// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: for_text_at_run_time_write_date_from|deleted
#include <entente/core/date.hpp>

entente::date from_argument(char** argv);

entente::date from_argument(char** argv) {
#ifdef ENTENTE_MUST_FAIL
    return entente::date{argv[1]};
#else
    return entente::date::from(argv[1]).value_or(entente::date{"2011-12~"});
#endif
}
