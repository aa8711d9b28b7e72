// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <all_headers.hpp>

entente::layout const* layout_seen_elsewhere();
std::string refused_elsewhere();

int main() {
    bool const same_layout = layout_seen_elsewhere() == &entente::layout_of<entente::channel>;
    auto const read = entente::json::read<entente::dossier>(R"({"entente":"1.0","actors":[{"id":"japan","kind":"state"}]})");
    bool const works = read && !entente::json::write(*read).empty() && entente::validate(*read).ok();
    auto const refusal =
        entente::advance(entente::standing<entente::dialogue_stage>{}, entente::dialogue_action::resume).error().why();
    return same_layout && works && refusal == refused_elsewhere() ? 0 : 1;
}
