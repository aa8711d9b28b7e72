// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_MEASURE_HPP
#define ENTENTE_LIFECYCLE_MEASURE_HPP

/// The lifecycle of measures.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/measure.hpp>

namespace entente::inline v0_1 {

/// Announced and later applied is two steps. A waiver is a hold with `until`.
template <>
struct lifecycle_of<measure_action> : lifecycle_rows<measure_stage, measure_action> {
    using s = measure_stage;
    using a = measure_action;

    static constexpr stages ended{s::lifted, s::expired, s::faded, s::withdrawn};
    static constexpr stages forthcoming{s::threatened, s::announced};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial, s::lifted, s::expired, s::faded}, a::threaten, s::threatened),
        move({s::initial, s::threatened, s::lifted, s::expired, s::faded}, a::announce, s::announced),
        move({s::initial, s::threatened, s::announced}, a::impose, s::imposed),
        stay({s::imposed, s::lifting}, a::modify),
        renewal({s::imposed, s::lifting}, a::renew),
        move({s::imposed}, a::announce_lifting, s::lifting),
        move({s::lifting}, a::retract, s::imposed),
        move({s::imposed, s::lifting}, a::lift, s::lifted),
        move({s::imposed, s::lifting}, a::expire, s::expired),
        move({s::imposed}, a::fade, s::faded),
        move({s::lifted, s::expired, s::faded, s::threatened, s::announced}, a::reimpose, s::imposed),
        move({s::threatened, s::announced}, a::withdraw, s::withdrawn),
        hold(open, a::suspend, hold_state::none, hold_state::suspended),
        hold(open, a::resume, hold_state::suspended, hold_state::none),
    };
    static constexpr announcement announcements[]{announces(a::threaten, s::imposed), announces(a::announce, s::imposed),
                                                  announces(a::announce_lifting, s::lifted)};
    static constexpr s at_end(s, s) noexcept { return s::expired; }
    static constexpr refusal_reason reasons[]{
        because(a::resume, "nothing was suspended"),
        because(a::suspend, "it is suspended already, or over"),
        because(a::lift, "it was not imposed"),
        because(a::announce_lifting, "it was not imposed"),
        because(a::expire, "it was not imposed"),
        because(a::renew, "it was not imposed"),
        because(a::fade, "it was not imposed"),
        because(a::reimpose, "it was never lifted, or is in force"),
        because(a::withdraw, "it was neither threatened nor announced, or it is in force"),
        because(a::retract, "no lifting was announced"),
    };
};

} // namespace entente

#endif
