// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_COMMITMENT_HPP
#define ENTENTE_LIFECYCLE_COMMITMENT_HPP

/// The lifecycle of commitments. Overdue and waiting for a condition are not here: the clock and other instruments make them.

#include <entente/lifecycle/transition.hpp>
#include <entente/model/commitment.hpp>

namespace entente {

template <>
struct lifecycle_of<commitment_action> : lifecycle_rows<commitment_stage, commitment_action> {
    using enum commitment_stage;
    using act = commitment_action;
    using held = hold_state;

    static constexpr stages ended{fulfilled, refused, released, lapsed, superseded};

    static constexpr transition transitions[]{
        move({initial}, act::offer, offered),
        move({initial}, act::pledge, pending),
        move({offered}, act::accept, pending),
        move({offered}, act::refuse, refused),
        move({pending}, act::begin, in_progress),
        hold({pending, in_progress, partly_fulfilled, reduced}, act::suspend, held::none, held::suspended),
        hold({pending, in_progress, partly_fulfilled, reduced}, act::resume, held::suspended, held::none),
        move({pending, in_progress}, act::fulfil_in_part, partly_fulfilled),
        move({pending, in_progress, partly_fulfilled, reduced}, act::fulfil, fulfilled),
        move({pending, in_progress, partly_fulfilled, reduced}, act::breach, breached),
        move({breached}, act::remedy, fulfilled),
        move({in_progress, partly_fulfilled}, act::reduce, reduced),
        move({reduced}, act::restore, in_progress),
        move(open(ended), act::release, released),
        move(open(ended), act::lapse, lapsed),
        move(open(ended), act::supersede, superseded),
    };
};

} // namespace entente

#endif
