// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_MEETING_HPP
#define ENTENTE_MODEL_MEETING_HPP

/// Meetings: sessions of a body or on their own, who was there, and their days.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/date.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/dialogue.hpp>
#include <entente/model/kind.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

enum class meeting_kind : std::uint8_t {
    summit,
    state_visit,
    official_visit,
    working_visit,
    ministerial,
    senior_officials,
    working_group,
    sidelines, ///< of another meeting
    consultation,
    call,
    conference,
    other,
};

BOOST_DESCRIBE_ENUM(meeting_kind, summit, state_visit, official_visit, working_visit, ministerial, senior_officials, working_group,
                    sidelines, consultation, call, conference, other)

enum class meeting_action : std::uint8_t {
    propose,
    decline,
    schedule,
    postpone,
    cancel,
    open,
    hold, ///< a meeting of one day; longer ones open and conclude
    adjourn,
    reopen,
    conclude,
    break_off,
};

BOOST_DESCRIBE_ENUM(meeting_action, propose, decline, schedule, postpone, cancel, open, hold, adjourn, reopen, conclude, break_off)

/// Whether a meeting begins by an action: by opening it, or by holding it as a whole.
[[nodiscard]] constexpr bool opens_meeting(meeting_action one) noexcept {
    return one == meeting_action::hold || one == meeting_action::open;
}

enum class meeting_stage : std::uint8_t {
    initial,
    proposed,
    declined,
    scheduled,
    postponed,
    cancelled,
    in_session,
    adjourned,
    concluded,
    broken_off,
};

BOOST_DESCRIBE_ENUM(meeting_stage, initial, proposed, declined, scheduled, postponed, cancelled, in_session, adjourned, concluded,
                    broken_off)

enum class participant_role : std::uint8_t { delegate, head_of_delegation, chair, host, observer, mediator };

BOOST_DESCRIBE_ENUM(participant_role, delegate, head_of_delegation, chair, host, observer, mediator)

/// Who sat at the table: for whom, in person, and in which office.
struct meeting_participant {
    id<actor> for_{}; ///< for whom
    compact_optional<id<actor>> person{};
    compact_optional<id<office>> as{}; ///< in which office
    std::optional<participant_role> role{};

    friend bool operator==(meeting_participant const&, meeting_participant const&) = default;
};

BOOST_DESCRIBE_STRUCT(meeting_participant, (), (for_, person, as, role))

/// What came of a meeting is not here: each step that was taken at it names it.
struct meeting {
    entente::id<meeting> id{};
    term<meeting_kind> kind{};
    text names{};
    std::optional<dialogue_level> level{};
    compact_optional<ref<channel, forum, trilateral_forum>> of{}; ///< the body whose session it is
    std::optional<std::uint32_t> number{};                        ///< among the sessions of the body's own level, from 1
    text place{};
    compact_optional<entente::id<actor>> host{};
    compact_list<meeting_participant> participants{};
    compact_list<entente::id<topic>> topics{};
    compact_optional<date> planned{};                 ///< for when it is or was scheduled
    std::optional<beginning<meeting_stage>> begins{}; ///< where the record starts in the middle
    entente::history<meeting_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(meeting const&, meeting const&) = default;
};

BOOST_DESCRIBE_STRUCT(meeting, (),
                      (id, kind, names, level, of, number, place, host, participants, topics, planned, begins, history, note,
                       sources, extensions))

template <>
struct kind_traits<meeting> {
    static void actors(meeting const& one, auto visit) {
        for (auto const& each : one.participants) {
            visit(each.for_);
        }
    }
    static void wholes(meeting const& one, auto visit) { visit(one.of); }
};

} // namespace entente

#endif
