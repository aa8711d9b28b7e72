// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_MISSION_HPP
#define ENTENTE_LIFECYCLE_MISSION_HPP

/// The lifecycle of diplomatic missions.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/mission.hpp>

namespace entente::inline v0_1 {

/// A recall of its head and a withdrawal interrupt a mission; only its closure ends it.
template <>
struct lifecycle_of<mission_action> : lifecycle_rows<mission_stage, mission_action> {
    using s = mission_stage;
    using a = mission_action;

    static constexpr stages ended{s::closed};
    static constexpr stages suspended{s::head_recalled, s::withdrawn};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial, s::closed}, a::open, s::without_head),
        move({s::initial, s::without_head, s::closed}, a::receive_head, s::headed),
        stay({s::headed}, a::receive_head), // a successor
        move({s::head_recalled}, a::receive_head, s::headed),
        stay({s::withdrawn}, a::receive_head), // one who resides elsewhere: VCDR 5
        move({s::headed}, a::recall_head, s::head_recalled),
        move({s::head_recalled}, a::return_head, s::headed),
        move({s::headed, s::head_recalled}, a::end_head, s::without_head),
        move({s::without_head, s::headed, s::head_recalled}, a::withdraw, s::withdrawn),
        move({s::withdrawn}, a::reopen, s::without_head),
        beside(open, a::declare_unacceptable),
        beside({s::initial, s::without_head, s::headed, s::head_recalled}, a::refuse_agrement),
        stay(open, a::change_level),
        move(open, a::close, s::closed),
    };
    static constexpr s at_end(s set_in, s now) noexcept {
        return set_in == s::head_recalled ? s::headed : set_in == s::withdrawn ? s::without_head : now;
    }
    static constexpr refusal_reason reasons[]{
        because(a::open,
                "it is open already; record a step \"close\" before it: the severance of relations closes it by inference only"),
        because(a::recall_head, "no head is in post, or was recalled already"),
        because(a::return_head, "nobody was recalled"),
        because(a::end_head, "no head is in post"),
        because(a::withdraw, "no mission is open, or it is withdrawn already"),
        because(a::reopen, "it was not withdrawn; a closed mission is opened"),
        because(a::declare_unacceptable, "no mission is open"),
        because(a::change_level, "no mission is open"),
        because(a::close, "no mission is open"),
    };
};

} // namespace entente

#endif
