// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_DISPUTE_HPP
#define ENTENTE_LIFECYCLE_DISPUTE_HPP

/// The lifecycle of disputes.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/dispute.hpp>

namespace entente::inline v0_1 {

/// From Issue Correlates of War (claims) and article 33 of the UN Charter (attempts at settlement).
template <>
struct lifecycle_of<dispute_action> : lifecycle_rows<dispute_stage, dispute_action> {
    using s = dispute_stage;
    using a = dispute_action;

    static constexpr stages ended{s::settled, s::imposed, s::dropped, s::lapsed};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial}, a::arise, s::latent),
        move({s::initial, s::latent}, a::claim, s::claimed),
        move({s::initial, s::latent, s::claimed}, a::activate, s::active),
        move({s::active, s::negotiating}, a::escalate, s::escalated),
        stay({s::escalated}, a::escalate),
        move({s::escalated}, a::de_escalate, s::active),
        move({s::claimed, s::active, s::escalated}, a::negotiate, s::negotiating),
        move({s::negotiating}, a::break_off, s::active),
        move({s::claimed, s::active, s::escalated, s::negotiating}, a::settle, s::settled),
        move({s::claimed, s::active, s::escalated, s::negotiating}, a::impose, s::imposed),
        move({s::claimed, s::active, s::escalated, s::negotiating}, a::drop, s::dropped),
        move(open, a::lapse, s::lapsed),
        beside(open, a::attempt_settlement),
        move({s::settled, s::imposed, s::dropped, s::lapsed}, a::recur, s::active),
        hold(open, a::freeze, hold_state::none, hold_state::suspended),
        hold(open, a::thaw, hold_state::suspended, hold_state::none),
    };
    /// The end of negotiations does not end the dispute.
    static constexpr s at_end(s set_in, s now) noexcept {
        return set_in != s::negotiating ? s::lapsed : now == s::negotiating ? s::active : now;
    }
    static constexpr refusal_reason reasons[]{
        because(a::thaw, "nothing was frozen"),          because(a::freeze, "it is frozen already, or over"),
        because(a::settle, "there is no open claim"),    because(a::break_off, "nothing was negotiated"),
        because(a::de_escalate, "it was not escalated"), because(a::recur, "it was not over"),
    };
};

} // namespace entente

#endif
