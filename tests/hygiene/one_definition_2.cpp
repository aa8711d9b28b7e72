// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <all_headers.hpp>

entente::type_layout const* layout_seen_elsewhere();
std::string refused_elsewhere();

entente::type_layout const* layout_seen_elsewhere() {
    return &entente::layout_of<entente::dossier>;
}

std::string refused_elsewhere() {
    return entente::advance(entente::standing<entente::dialogue_stage>{}, entente::dialogue_action::resume).why();
}
