// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_COMMITMENT_HPP
#define ENTENTE_LIFECYCLE_COMMITMENT_HPP

/// The lifecycle of commitments.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/commitment.hpp>

#include <string_view>

namespace entente::inline v0_1 {

/// Overdue and waiting for a condition are inferred by `state_of_play`.
template <>
struct lifecycle_of<commitment_action> : lifecycle_rows<commitment_stage, commitment_action> {
    using s = commitment_stage;
    using a = commitment_action;

    static constexpr stages ended{s::refused, s::fulfilled, s::released, s::lapsed, s::superseded};
    static constexpr stages forthcoming{s::offered};
    static constexpr stages fulfilled{s::fulfilled};
    static constexpr stages broken{s::breached};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial}, a::offer, s::offered),
        move({s::initial, s::lapsed}, a::pledge, s::pending),
        move({s::offered}, a::accept, s::pending),
        move({s::offered}, a::refuse, s::refused),
        move({s::pending}, a::begin, s::in_progress),
        move({s::pending, s::in_progress, s::partly_fulfilled}, a::fulfil_in_part, s::partly_fulfilled),
        move({s::pending, s::in_progress, s::partly_fulfilled, s::reduced}, a::fulfil, s::fulfilled),
        move({s::pending, s::in_progress, s::partly_fulfilled, s::reduced}, a::breach, s::breached),
        stay({s::breached}, a::breach),
        move({s::breached}, a::remedy, s::fulfilled),
        move({s::breached}, a::begin, s::in_progress),
        move({s::breached}, a::cease, s::in_progress),
        move({s::pending, s::in_progress, s::partly_fulfilled}, a::reduce, s::reduced),
        stay({s::reduced}, a::reduce),
        move({s::reduced}, a::restore, s::in_progress),
        move(open, a::release, s::released),
        move(open, a::lapse, s::lapsed),
        move(open, a::supersede, s::superseded),
        hold(open, a::suspend, hold_state::none, hold_state::suspended),
        hold(open, a::resume, hold_state::suspended, hold_state::none),
    };

    /// A continuing duty goes on after the reparation of a breach (ARSIWA 29, 30).
    static constexpr bool is_variant(commitment const& one) noexcept { return one.continuing; }
    static constexpr std::string_view variant_name = "a continuing duty";
    static constexpr a variant_action = a::remedy;
    static constexpr s variant_stage = s::in_progress;

    static constexpr s at_end(s, s now) noexcept { return now == s::breached ? s::breached : s::lapsed; }
    static constexpr refusal_reason reasons[]{
        because(a::resume, "nothing was suspended"),
        because(a::suspend, "it is suspended already, or over"),
        because(a::fulfil, "nothing was promised, or it is over"),
        because(a::accept, "nothing was offered"),
        because(a::refuse, "nothing was offered"),
        because(a::remedy, "it was not breached"),
        because(a::cease, "it was not breached"),
        because(a::restore, "it was not reduced"),
    };
};

} // namespace entente

#endif
