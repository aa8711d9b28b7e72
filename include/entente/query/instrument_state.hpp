// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_INSTRUMENT_STATE_HPP
#define ENTENTE_QUERY_INSTRUMENT_STATE_HPP

/// The state of one instrument on a day: since when, by which step, with which certainty, and the inferences from the clock.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/model/kind.hpp>
#include <entente/query/inference.hpp>
#include <entente/query/step_answer.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// The step that last changed a region of a standing.
struct region_origin {
    standing_region region{};
    step_answer made_by{};

    friend bool operator==(region_origin const&, region_origin const&) = default;
};

BOOST_DESCRIBE_STRUCT(region_origin, (), (region, made_by))

/// One standing that is possible.
struct possible_standing {
    std::string stage{};
    standing_phase phase{}; ///< the same in the words that all kinds share
    hold_state hold{};
    notice_state notice{};
    provisional_state provisional{};
    std::vector<region_origin> since{}; ///< of the regions that a step changed; the stage comes first
    std::optional<step_answer> last{};  ///< the last step taken
    std::optional<std::int64_t> days{}; ///< in that stage, where its day is exact
    certainty certain{};                ///< yes: the only one in every reading
    std::uint64_t possible_in{};        ///< the readings in which it is possible, as bits
    std::uint64_t certain_in{};

    friend bool operator==(possible_standing const&, possible_standing const&) = default;
};

BOOST_DESCRIBE_STRUCT(possible_standing, (),
                      (stage, phase, hold, notice, provisional, since, last, days, certain, possible_in, certain_in))

/// A reading beside the main one, made by an account that gives another day.
struct other_reading {
    std::uint32_t number{}; ///< its bit in the masks
    step_answer of{};       ///< the step, with its own day
    account_answer account{};

    friend bool operator==(other_reading const&, other_reading const&) = default;
};

BOOST_DESCRIBE_STRUCT(other_reading, (), (number, of, account))

/// A party's notice of withdrawal.
struct party_notice {
    named<entente::actor> actor{};
    notice_state notice{};
    certainty certain{};
    std::optional<date> on{};
    std::optional<date> extended{};  ///< when its effect was last put off
    std::optional<date> effective{}; ///< the day on which it takes effect; nothing where that is not known

    friend bool operator==(party_notice const&, party_notice const&) = default;
};

BOOST_DESCRIBE_STRUCT(party_notice, (), (actor, notice, certain, on, extended, effective))

/// The last session of a body at one level.
struct last_session {
    dialogue_level level{};
    named<entente::meeting> meeting{};
    std::optional<date> on{};

    friend bool operator==(last_session const&, last_session const&) = default;
};

BOOST_DESCRIBE_STRUCT(last_session, (), (level, meeting, on))

/// Who takes part in an agreement, and by which act.
struct participant_answer {
    named<entente::actor> actor{};
    participation_capacity capacity{};
    std::optional<named<entente::actor>> on_behalf_of{};
    bool follows = false;  ///< it has no history of its own, and follows its agreement
    std::string consent{}; ///< the act by which it consented or joined: "ratify", "join"
    std::optional<date> consented_on{};

    friend bool operator==(participant_answer const&, participant_answer const&) = default;
};

BOOST_DESCRIBE_STRUCT(participant_answer, (), (actor, capacity, on_behalf_of, follows, consent, consented_on))

/// Where one instrument stands.
struct instrument_state {
    ref<> instrument{};
    std::string name{};
    std::optional<link_sign> sign{};           ///< what it is between its participants (`kind_traits::shown_as`)
    std::optional<link_sign> sign_suspended{}; ///< while it is suspended, if that differs
    date on{};
    std::vector<possible_standing> possible{}; ///< in the order of the history
    std::optional<date> recorded_from{}; ///< of a stage that no step made: the day since when, at the latest, the record has it
    certainty unknown{};                 ///< whether the record may not reach to that day
    std::vector<other_reading> readings{};
    std::vector<inference> inferred{};
    std::vector<party_notice> notices{};       ///< the notices of the parties of an agreement
    std::vector<last_session> sessions{};      ///< of a body: the last held at each level
    std::vector<named<actor>> not_on_record{}; ///< of a restart that was agreed: members of whom no agreement is on record
    std::vector<named<actor>>
        protected_by{}; ///< of a mission: the protecting power, while relations may be severed or it is withdrawn (VCDR 45, 46)
    std::optional<participant_answer> taking_part{}; ///< of a participation

    friend bool operator==(instrument_state const&, instrument_state const&) = default;
};

BOOST_DESCRIBE_STRUCT(instrument_state, (),
                      (instrument, name, sign, sign_suspended, on, possible, recorded_from, unknown, readings, inferred, notices,
                       sessions, not_on_record, protected_by, taking_part))

namespace detail {

/// For how many days it was at its stage by a day, where the day on which that began is exact: by the first reading in which it is possible.
[[nodiscard]] ENTENTE_DECL std::optional<std::int64_t> days_in_stage(history_view const& history, known_steps const& known,
                                                                     possible_state const& one, day by) noexcept;

[[nodiscard]] ENTENTE_DECL participant_answer participant_of(dossier_index const& index, indexed_instrument const& of,
                                                             state_set const& states);

/// Whether the record may not reach to a day.
[[nodiscard]] ENTENTE_DECL certainty is_unknown(dossier_index const& index, indexed_instrument const& of, date const& when,
                                                bool none_possible, std::uint64_t unknown_in);

} // namespace detail

/// The state of play of one instrument of an index.
[[nodiscard]] ENTENTE_DECL instrument_state state_of_play(dossier_index const& index, date const& when,
                                                          indexed_instrument const& of, inference_options const& options = {});

/// The state of play of one instrument, or of one participation; nothing where there is none.
[[nodiscard]] ENTENTE_DECL std::optional<instrument_state> state_of_play(dossier_index const& index, date const& when,
                                                                         ref<> const& of, inference_options const& options = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/instrument_state.ipp>
#endif

#endif
