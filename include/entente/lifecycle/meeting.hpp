// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_MEETING_HPP
#define ENTENTE_LIFECYCLE_MEETING_HPP

/// The lifecycle of meetings.

#include <entente/lifecycle/transition.hpp>
#include <entente/model/meeting.hpp>

namespace entente {

template <>
struct lifecycle_of<meeting_action> : lifecycle_rows<meeting_stage, meeting_action> {
    using enum meeting_stage;
    using act = meeting_action;

    static constexpr stages ended{declined, cancelled, concluded, broken_off};

    static constexpr transition transitions[]{
        move({initial}, act::propose, proposed),
        move({proposed}, act::decline, declined),
        move({initial, proposed, postponed}, act::schedule, scheduled),
        move({scheduled}, act::postpone, postponed),
        move({proposed, scheduled, postponed}, act::cancel, cancelled),
        move({initial, scheduled, postponed}, act::open, in_session),
        move({initial, scheduled, postponed}, act::hold, concluded),
        move({in_session}, act::adjourn, adjourned),
        move({adjourned}, act::reopen, in_session),
        move({in_session}, act::conclude, concluded),
        move({in_session}, act::break_off, broken_off),
    };
};

} // namespace entente

#endif
