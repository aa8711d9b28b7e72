// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Violated preconditions are told: by a macro of the program's own, which counts them here, and by the library's, which prints the last one and aborts.

#include <cstdio>
#include <cstdlib>

#ifndef ENTENTE_ENABLE_ASSERTIONS
namespace {

int violated = 0;

} // namespace
#    define ENTENTE_ASSERT(...) ((__VA_ARGS__) ? static_cast<void>(0) : static_cast<void>(++violated))
#endif

#include <entente/edit/dossier_editor.hpp>
#include <entente/json/read.hpp>
#include <entente/query/state_of_play.hpp>

#include <csignal>

int main() {
#ifdef ENTENTE_ENABLE_ASSERTIONS
    std::signal(SIGABRT, [](int) { std::_Exit(0); });
#endif
    auto made = entente::json::read<entente::dossier>(
        R"({"entente":"1.0","channels":[{"id":"talks","level":"leaders","members":[],"history":[{"on":"2000-01-01","action":"convene"}]}]})");
    if (!made) {
        std::fprintf(stderr, "%s\n", made.error().all()[0].message.c_str());
        return 1;
    }
    entente::dossier_editor game{*made};
    auto const before = entente::state_of_play(game.index(), entente::date{2001});
    static_cast<void>(before[0]); // it is current
    if (!game.take({"channel/talks"}, entente::step<entente::dialogue_action>{.on = entente::date{2001, 5, 1},
                                                                              .action = entente::dialogue_action::suspend})) {
        return 1;
    }
    static_cast<void>(before[0]); // it is not
#ifdef ENTENTE_ENABLE_ASSERTIONS
    return 1;
#else
    static_cast<void>(made.error()); // there is a value
    if (violated != 2) {
        std::fprintf(stderr, "%d preconditions were seen to be violated, not 2\n", violated);
        return 1;
    }
    return 0;
#endif
}
