// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: deleted
#include <entente/index/dossier_index.hpp>

void ask(entente::dossier const& dossier);

void ask(entente::dossier const& dossier) {
#ifdef ENTENTE_MUST_FAIL
    entente::dossier_index const made{entente::dossier{}};
    static_cast<void>(dossier);
#else
    entente::dossier_index const made{dossier};
#endif
    static_cast<void>(made.language());
}
