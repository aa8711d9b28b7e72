// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifdef WITH_FORMAT
#    include <entente/format.hpp>
#endif
#include <entente/lifecycle/advance.hpp>
#include <entente/lifecycle/dialogue.hpp>
#include <entente/version.hpp>

int main() {
    using enum entente::dialogue_stage;
    auto const next = advance(entente::standing<entente::dialogue_stage>{suspended}, entente::dialogue_action::resume);
#ifdef WITH_FORMAT
    if (fmt::format("{}", *next) != "active") {
        return 1;
    }
#endif
    return next && next->stage == active && ENTENTE_VERSION >= 100 ? 0 : 1;
}
