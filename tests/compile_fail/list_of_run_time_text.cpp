// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: for_text_at_run_time_write_from|deleted
#include <entente/core/compact_list.hpp>
#include <entente/core/id.hpp>

#include <string>

entente::compact_list<entente::id<entente::actor>> signatories(std::string const& name);

entente::compact_list<entente::id<entente::actor>> signatories(std::string const& name) {
#ifdef ENTENTE_MUST_FAIL
    return {name};
#else
    return {entente::id<entente::actor>::from(name).value()};
#endif
}
