// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_WALK_HPP
#define ENTENTE_TESTS_SUPPORT_WALK_HPP

/// Where actions lead, in words: the standing, or the refusal of the first that is not possible.

#include <entente/lifecycle/advance.hpp>

#include <initializer_list>
#include <string>

namespace support {

template <class Action>
std::string walk(std::initializer_list<Action> actions) {
    entente::standing<typename entente::lifecycle_of<Action>::stage_type> now{};
    for (Action const one : actions) {
        auto const next = entente::advance(now, one);
        if (!next) {
            return next.error().why();
        }
        now = *next;
    }
    return words_of(entente::lifecycle_table_of<Action>, to_numbers(now));
}

} // namespace support

#endif
