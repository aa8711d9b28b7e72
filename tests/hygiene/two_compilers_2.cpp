// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Says what a value is that a unit of another compiler walks through.

#include <entente/core/walk.hpp>
#include <entente/lifecycle/dialogue.hpp>
#include <entente/model/dossier.hpp>

int weight_there(entente::visited_value const& here);
bool is_dialogue_there(entente::lifecycle_table const& table);

int weight_there(entente::visited_value const& here) {
    using namespace entente;
    if (here.as<actor>() != nullptr) {
        return 1000;
    }
    if (here.as<step<dialogue_action>>() != nullptr) {
        return 100;
    }
    if (auto const* const by = here.as<compact_list<id<actor>, 1>>()) {
        return static_cast<int>(by->size());
    }
    auto const* const on = here.as<date>();
    return on != nullptr && on->is_set() ? 10 : 0;
}

bool is_dialogue_there(entente::lifecycle_table const& table) {
    return table.is_of<entente::dialogue_action>();
}
