// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_MEETING_HPP
#define ENTENTE_LIFECYCLE_MEETING_HPP

/// The lifecycle of meetings.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/meeting.hpp>

namespace entente::inline v0_1 {

/// A meeting of one day is held; longer ones open and conclude.
template <>
struct lifecycle_of<meeting_action> : lifecycle_rows<meeting_stage, meeting_action> {
    using s = meeting_stage;
    using a = meeting_action;

    static constexpr stages ended{s::declined, s::cancelled, s::concluded, s::broken_off};
    static constexpr stages forthcoming{s::proposed, s::scheduled, s::postponed};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial}, a::propose, s::proposed),
        move({s::proposed}, a::decline, s::declined),
        move({s::initial, s::proposed, s::postponed, s::cancelled}, a::schedule, s::scheduled),
        move({s::scheduled}, a::postpone, s::postponed),
        move({s::proposed, s::scheduled, s::postponed, s::adjourned}, a::cancel, s::cancelled),
        move({s::initial, s::proposed, s::scheduled, s::postponed}, a::open, s::in_session),
        move({s::initial, s::proposed, s::scheduled, s::postponed}, a::hold, s::concluded),
        move({s::in_session}, a::adjourn, s::adjourned),
        move({s::in_session, s::adjourned}, a::conclude, s::concluded),
        move({s::in_session}, a::break_off, s::broken_off),
        move({s::adjourned}, a::reopen, s::in_session),
    };
    static constexpr announcement announcements[]{announces(a::propose, s::concluded)};
    static constexpr s at_end(s, s now) noexcept {
        return now == s::in_session || now == s::adjourned ? s::concluded : s::cancelled;
    }
    static constexpr refusal_reason reasons[]{
        because(a::reopen, "it was not adjourned"),
        because(a::adjourn, "it is not in session"),
        because(a::conclude, "it was not opened"),
        because(a::break_off, "it is not in session"),
        because(a::decline, "it was not proposed"),
        because(a::postpone, "it was not scheduled"),
        because(a::cancel, "it was neither proposed nor scheduled, or is in session"),
    };
};

} // namespace entente

#endif
