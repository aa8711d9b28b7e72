// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// A whole round through the core without exceptions and without RTTI: read, validate, ask, write.

#include <core_headers.hpp>

int main() {
    auto const read = entente::json::read<entente::dossier>(R"({"entente":"1.0","actors":[{"id":"japan","kind":"state"}]})");
    if (!read || !entente::validate(*read).ok()) {
        return 1;
    }
    entente::dossier_index const index(*read);
    auto const now = entente::state_of_play(index, entente::civil_day{2023, 3, 16});
    bool const written = entente::json::write(*read) == R"({"entente":"1.0","actors":[{"id":"japan","kind":"state"}]})";
    return written && now.states.empty() ? 0 : 1;
}
