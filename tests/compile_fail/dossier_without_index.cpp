// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: make_a_dossier_index_of_the_dossier_and_ask_that|deleted
#include <entente/query/state_of_play.hpp>

std::size_t ask(entente::dossier const& dossier);

std::size_t ask(entente::dossier const& dossier) {
#ifdef ENTENTE_MUST_FAIL
    return entente::state_of_play(dossier, entente::date{2023, 3, 15}).size();
#else
    entente::dossier_index const index{dossier};
    return entente::state_of_play(index, entente::date{2023, 3, 15}).size();
#endif
}
