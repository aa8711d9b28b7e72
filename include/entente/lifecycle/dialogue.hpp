// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_DIALOGUE_HPP
#define ENTENTE_LIFECYCLE_DIALOGUE_HPP

/// The lifecycle of dialogues: channels and forums alike.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/dialogue.hpp>

namespace entente::inline v0_1 {

/// A suspension is declared; that a dialogue is dormant or interrupted is inferred by `state_of_play`. A restart that was agreed is not active until
/// the dialogue convenes, and only a step convenes: a meeting alone never does.
template <>
struct lifecycle_of<dialogue_action> : lifecycle_rows<dialogue_stage, dialogue_action> {
    using s = dialogue_stage;
    using a = dialogue_action;

    static constexpr stages ended{s::closed};
    static constexpr stages forthcoming{s::proposed};
    static constexpr stages suspended{s::suspended};
    static constexpr stages resuming{s::restart_agreed};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial}, a::propose, s::proposed),
        move({s::initial, s::proposed, s::closed}, a::establish, s::established),
        move({s::initial, s::proposed, s::established, s::active, s::suspended, s::restart_agreed}, a::convene, s::active),
        move({s::established, s::active, s::restart_agreed}, a::suspend, s::suspended),
        move({s::suspended}, a::resume, s::active),
        move({s::active, s::suspended}, a::agree_restart, s::restart_agreed),
        move(open, a::close, s::closed),
    };
    static constexpr announcement announcements[]{announces(a::propose, s::active), announces(a::agree_restart, s::active)};
    /// The end of a suspension does not end the dialogue.
    static constexpr s at_end(s set_in, s now) noexcept {
        return set_in != s::suspended ? s::closed : now == s::suspended || now == s::restart_agreed ? s::active : now;
    }
    static constexpr refusal_reason reasons[]{
        because(a::resume, "nothing was suspended"),
        because(a::agree_restart, "nothing was suspended"),
        because(a::suspend, "it was neither established nor active"),
    };
};

} // namespace entente

#endif
