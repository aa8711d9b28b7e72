// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <all_headers.hpp>

entente::layout const* layout_seen_elsewhere();
std::string refused_elsewhere();

entente::layout const* layout_seen_elsewhere() { return &entente::layout_of<entente::channel>; }

std::string refused_elsewhere() {
    return entente::advance(entente::standing<entente::dialogue_stage>{}, entente::dialogue_action::resume).why();
}
