// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// What one shared library reads, the other validates, and the program asks: they have one layout, and equal values.

#include <entente/entente.hpp>

entente::dossier read_dossier_1(char const* text);
entente::dossier read_dossier_2(char const* text);
std::size_t count_findings_1(entente::dossier_index const& index);
std::size_t count_findings_2(entente::dossier_index const& index);
entente::layout const* layout_here_1();
entente::layout const* layout_here_2();

int main() {
    constexpr auto text = R"({"entente":"1.0","actors":[{"id":"japan","kind":"state"},{"id":"japan","kind":"state"}]})";
    auto const first = read_dossier_1(text);
    auto const second = read_dossier_2(text);
    entente::dossier_index const index(first);
    bool const one_layout = layout_here_1() == layout_here_2() && layout_here_1() == &entente::layout_of<entente::dossier>;
    bool const one_answer = count_findings_1(index) == 1 && count_findings_2(index) == entente::validate(index).total();
    return first == second && first.actors.size() == 2 && one_layout && one_answer ? 0 : 1;
}
