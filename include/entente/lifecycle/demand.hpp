// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_DEMAND_HPP
#define ENTENTE_LIFECYCLE_DEMAND_HPP

/// The lifecycle of demands.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/demand.hpp>

namespace entente::inline v0_1 {

/// What was accepted is done later, by steps of its own. A demand that was rejected may be accepted after all.
template <>
struct lifecycle_of<demand_action> : lifecycle_rows<demand_stage, demand_action> {
    using s = demand_stage;
    using a = demand_action;

    static constexpr stages ended{s::met, s::rejected, s::withdrawn, s::lapsed, s::superseded};
    static constexpr stages fulfilled{s::met};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial}, a::make, s::open),
        stay({s::open, s::partly_accepted}, a::extend),
        stay({s::open, s::partly_accepted}, a::counter),
        stay({s::open, s::partly_accepted, s::partly_met}, a::reiterate),
        move({s::open, s::partly_accepted, s::rejected}, a::accept, s::accepted),
        move({s::open}, a::accept_in_part, s::partly_accepted),
        move({s::open, s::partly_accepted, s::partly_met}, a::reject, s::rejected),
        move({s::rejected, s::lapsed}, a::reiterate, s::open),
        move({s::open, s::accepted, s::partly_accepted, s::partly_met}, a::meet, s::met),
        move({s::open, s::accepted, s::partly_accepted}, a::meet_in_part, s::partly_met),
        move({s::open, s::accepted, s::partly_accepted, s::partly_met, s::rejected}, a::withdraw, s::withdrawn),
        move(open, a::lapse, s::lapsed),
        move(open, a::supersede, s::superseded),
    };
    /// What was answered does not lapse.
    static constexpr s at_end(s, s now) noexcept { return now == s::open ? s::lapsed : now; }
    static constexpr refusal_reason reasons[]{
        because(a::extend, "nothing waits for an answer"),
        because(a::counter, "nothing waits for an answer"),
        because(a::accept, "nothing was demanded, or it was accepted already, or is over"),
        because(a::accept_in_part, "nothing was demanded, or it was answered already"),
        because(a::reject, "nothing was demanded, or it was accepted already, or is over"),
        because(a::reiterate, "nothing was demanded, or it was accepted or met"),
        because(a::meet, "nothing was demanded, or it is over"),
    };
};

} // namespace entente

#endif
