// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Walks a dossier and lets a unit of another compiler say what each value is.

#include <entente/core/reflect.hpp>
#include <entente/core/walk.hpp>
#include <entente/lifecycle/dialogue.hpp>
#include <entente/model/dossier.hpp>

int weight_there(entente::visited_value const& here);
bool is_dialogue_there(entente::lifecycle_table const& table);

int main() {
    entente::dossier one;
    one.actors.resize(2);
    one.channels.push_back(
        {.id{"talks"}, .history{{.on = entente::date{2019}, .by{"japan", "korea"}}, {.key = entente::key{"again"}}}});
    int sum = 0;
    entente::walk(entente::layout_of<entente::dossier>, &one, [&](entente::visited_value const& here) {
        sum += weight_there(here);
        return true;
    });
    bool const is_dialogue = is_dialogue_there(entente::lifecycle_table_of<entente::dialogue_action>);
    return sum == 2 * 1000 + 2 * 100 + 1 * 10 + 2 && is_dialogue ? 0 : 1;
}
