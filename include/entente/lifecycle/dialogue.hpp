// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_DIALOGUE_HPP
#define ENTENTE_LIFECYCLE_DIALOGUE_HPP

/// The one lifecycle of channels, forums and trilateral forums. A suspension is declared; dormancy is not here, for the clock makes
/// it. A restart that was agreed makes nothing active: convening does.

#include <entente/lifecycle/transition.hpp>
#include <entente/model/dialogue.hpp>

namespace entente {

template <>
struct lifecycle_of<dialogue_action> : lifecycle_rows<dialogue_stage, dialogue_action> {
    using enum dialogue_stage;
    using act = dialogue_action;

    static constexpr stages ended{closed};

    static constexpr transition transitions[]{
        move({initial}, act::propose, proposed),
        move({initial, proposed, closed}, act::establish, established),
        move({established, active, suspended, restart_agreed}, act::convene, active),
        move({established, active, restart_agreed}, act::suspend, suspended),
        move({suspended}, act::resume, active),
        move({active, suspended}, act::agree_restart, restart_agreed),
        move(open(ended), act::close, closed),
    };
};

} // namespace entente

#endif
