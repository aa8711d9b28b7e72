// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: for_text_at_run_time_write_duration_from|deleted
#include <entente/core/duration.hpp>

#include <string>

entente::duration from_text(std::string const& text);

entente::duration from_text(std::string const& text) {
#ifdef ENTENTE_MUST_FAIL
    return entente::duration{text};
#else
    return entente::duration::from(text).value_or(entente::duration{"P120D"});
#endif
}
