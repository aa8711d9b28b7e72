// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_DISPUTE_HPP
#define ENTENTE_LIFECYCLE_DISPUTE_HPP

/// The lifecycle of disputes. None ends for good: what was settled, imposed, dropped or lapsed can recur.

#include <entente/lifecycle/transition.hpp>
#include <entente/model/dispute.hpp>

namespace entente {

template <>
struct lifecycle_of<dispute_action> : lifecycle_rows<dispute_stage, dispute_action> {
    using enum dispute_stage;
    using act = dispute_action;
    using held = hold_state;

    static constexpr stages ended{settled, imposed, dropped, lapsed};

    static constexpr transition transitions[]{
        move({initial}, act::arise, latent),
        move({initial, latent}, act::claim, claimed),
        move({initial, latent, claimed}, act::activate, active),
        move({active}, act::escalate, escalated),
        move({escalated}, act::de_escalate, active),
        move({claimed, active, escalated}, act::negotiate, negotiating),
        move({negotiating}, act::break_off, active),
        hold(open(ended), act::freeze, held::none, held::suspended),
        hold(open(ended), act::thaw, held::suspended, held::none),
        stay(open(ended), act::rule),
        move({claimed, active, escalated, negotiating}, act::settle, settled),
        move({claimed, active, escalated, negotiating}, act::impose, imposed),
        move({claimed}, act::drop, dropped),
        move(open(ended), act::lapse, lapsed),
        move({settled, imposed, dropped, lapsed}, act::recur, active),
    };
};

} // namespace entente

#endif
