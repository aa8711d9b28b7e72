// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: constraints not satisfied|no matching
#include <entente/edit/dossier_editor.hpp>

bool undo_nothing(entente::dossier& one);

bool undo_nothing(entente::dossier& one) {
#ifdef ENTENTE_MUST_FAIL
    entente::dossier const& edited = one;
#else
    entente::dossier& edited = one;
#endif
    entente::dossier_editor game{edited};
    return game.undo();
}
