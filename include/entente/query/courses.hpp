// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_COURSES_HPP
#define ENTENTE_QUERY_COURSES_HPP

/// The course of each instrument: where it stood, from its first step to the end of the record, as stretches of days.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/lifecycle/standing.hpp>
#include <entente/lifecycle/transition.hpp>
#include <entente/model/causal_link.hpp>
#include <entente/model/dialogue.hpp>
#include <entente/model/kind.hpp>
#include <entente/query/named.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/timeline.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// One standing of a stretch.
struct course_standing {
    std::string stage{}; ///< of the lifecycle, or "over_with_agreement"
    standing_phase phase{};
    hold_state hold{};
    notice_state notice{};
    provisional_state provisional{};
    bool with_agreement = false; ///< of a participation: it is over because its agreement is

    friend bool operator==(course_standing const&, course_standing const&) = default;
};

BOOST_DESCRIBE_STRUCT(course_standing, (), (stage, phase, hold, notice, provisional, with_agreement))

/// Days in a row on which an instrument may stand in the same ways.
struct course_stretch {
    std::optional<date> from{};              ///< the first day; nothing: there is no first day on record
    std::optional<date> to{};                ///< the last day; nothing: it goes on
    std::vector<course_standing> possible{}; ///< by steps and terms; more than one if dates or accounts leave it open
    bool or_earlier = false;                 ///< the record begins in the middle: it may have stood so before
    certainty unknown{};                     ///< whether the record may not reach to these days
    bool contested = false; ///< accounts differ on the day or the length of a step that matters here, or somebody denies the step
    bool inferred = false;  ///< by terms, by a named end or by another instrument; the steps alone give another standing
    certainty idle{};       ///< of a dialogue: it did not convene for longer than its cadence allows
    certainty overdue{};    ///< of a commitment
    certainty outlived{};   ///< whether it has outlived what it rests on: its actor, its programme or agreement, all parties

    friend bool operator==(course_stretch const&, course_stretch const&) = default;
};

BOOST_DESCRIBE_STRUCT(course_stretch, (), (from, to, possible, or_earlier, unknown, contested, inferred, idle, overdue, outlived))

/// The course of one instrument or participation.
struct course {
    ref<> instrument{};
    std::string name{};
    std::optional<link_sign> sign{};           ///< what it is between its participants (`kind_traits::shown_as`)
    std::optional<link_sign> sign_suspended{}; ///< while it is suspended, if that differs
    std::vector<named<actor>>
        between{}; ///< the states of those who take part, of an agreement its parties alone, by id; who belongs to no state stands for itself
    std::vector<course_stretch> stretches{}; ///< in order; days on which it had not begun are left out
    bool is_cut = false; ///< it has more than 1,000 stretches or names more than 2,000 days, and the later ones are left out

    friend bool operator==(course const&, course const&) = default;
};

BOOST_DESCRIBE_STRUCT(course, (), (instrument, name, sign, sign_suspended, between, stretches, is_cut))

/// A meeting that took place, or may have.
struct course_meeting {
    named<entente::meeting> meeting{};
    date on{};
    std::optional<dialogue_level> level{};
    std::uint32_t steps{};  ///< how many steps of the courses were taken at it
    bool contested = false; ///< somebody denies that it was held, or gives another day

    friend bool operator==(course_meeting const&, course_meeting const&) = default;
};

BOOST_DESCRIBE_STRUCT(course_meeting, (), (meeting, on, level, steps, contested))

/// A causal link between two of the instruments.
struct course_link {
    id<causal_link> link{};
    ref<> cause{};   ///< the instrument
    date cause_on{}; ///< the day of the step, or the first day on record; unset if no day is known
    causal_relation relation{};
    ref<> effect{};
    date effect_on{};       ///< its own day; that of an account, if the step's own day lies before the cause
    bool contested = false; ///< somebody denies it

    friend bool operator==(course_link const&, course_link const&) = default;
};

BOOST_DESCRIBE_STRUCT(course_link, (), (link, cause, cause_on, relation, effect, effect_on, contested))

/// The answer of `courses`.
struct course_list {
    date from{}; ///< of the span that was asked for; unset: from the beginning
    date to{};
    date compiled{};           ///< the day of the record; unset if the dossier does not say
    std::vector<course> all{}; ///< in the order of the dossier
    std::vector<course_meeting>
        meetings{}; ///< those selected, and those at which a step of the courses was taken, in the order of the dossier
    std::vector<course_link> links{}; ///< in the order of the dossier
    std::vector<kind_heading> headings{};

    friend bool operator==(course_list const&, course_list const&) = default;
};

BOOST_DESCRIBE_STRUCT(course_list, (), (from, to, compiled, all, meetings, links, headings))

/// The course of one instrument, with the stretches that overlap a span. It asks for the standing on each day that the steps name and on the day before the next: at most on 4,000 days, each linear in the steps.
[[nodiscard]] ENTENTE_DECL course course_of(dossier_index const& index, indexed_instrument const& of,
                                            timeline_span const& span = {}, inference_options const& options = {});

/// The courses of the selected instruments. Those without a stretch in the span are left out, and participations that only follow their agreement. A meeting is a day rather than
/// a course. Terms and named ends count as in all answers but the record (`states_in_effect`). Each costs what `course_of` does.
///
///     auto const all = courses(index, {.between = dyad::from({"japan"}, {"korea"})}, {.from = date{2018}});
[[nodiscard]] ENTENTE_DECL course_list courses(dossier_index const& index, selection const& what = {},
                                               timeline_span const& span = {}, inference_options const& options = {});

/// A dossier is asked by its index: `dossier_index const index{dossier};`.
template <class make_a_dossier_index_of_the_dossier_and_ask_that = void>
course_list courses(dossier const&, selection const& = {}, timeline_span const& = {}, inference_options const& = {}) = delete;

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/courses.ipp>
#endif

#endif
