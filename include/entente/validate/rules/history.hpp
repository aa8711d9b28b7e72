// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_HISTORY_HPP
#define ENTENTE_VALIDATE_RULES_HISTORY_HPP

/// Rules of every history: its steps are possible, in order, taken by actors that existed.

#include <entente/core/detail/config.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/lifecycle/participation.hpp>
#include <entente/validate/rule.hpp>

namespace entente::inline v0_1::rules {

namespace detail {

ENTENTE_DECL void check_steps_are_possible(dossier_run& run, indexed_instrument const& one);

ENTENTE_DECL void check_steps_are_in_order(dossier_run& run, indexed_instrument const& one);

ENTENTE_DECL void check_who_acts_existed(dossier_run& run, indexed_instrument const& one);

ENTENTE_DECL void check_days_are_not_in_the_future(dossier_run& run, indexed_instrument const& one);

ENTENTE_DECL void check_who_acts_takes_part(dossier_run& run, indexed_instrument const& one);

ENTENTE_DECL void check_whose_act_it_is_existed(dossier_run& run, indexed_instrument const& one);

ENTENTE_DECL void check_nothing_prolongs_what_is_over(dossier_run& run, indexed_instrument const& one);

ENTENTE_DECL void check_effect_follows(dossier_run& run, indexed_instrument const& one);

ENTENTE_DECL void check_effect_is_not_earlier(dossier_run& run, indexed_instrument const& one);

ENTENTE_DECL void check_beginning_is_of_its_kind(dossier_run& run, indexed_instrument const& one);

} // namespace detail

inline constexpr rule history[]{
    {"L001", "every step is possible where the steps before it led", severity::error, "the lifecycle of its kind",
     &detail::check_steps_are_possible},
    {"L002", "no step is certainly earlier than one that stands before it, unless by succession", severity::error,
     "the format; VCSS 1978", &detail::check_steps_are_in_order},
    {"L003", "the actors of a step existed on that day", severity::error, "existence of actors, not membership of a list of states",
     &detail::check_who_acts_existed},
    {"L004", "no step lies after the day on which the dossier was compiled", severity::error, "the format",
     &detail::check_days_are_not_in_the_future},
    {"L005", "the effect of a step does not end before it", severity::error, "the format", &detail::check_effect_follows},
    {"L006", "who takes a step has a part in the instrument, as a participant, an organ of one, or another party",
     severity::warning, "VCLT 34, 60", &detail::check_who_acts_takes_part},
    {"L007", "who takes a measure or makes a promise exists when it begins", severity::warning,
     "existence of actors, not membership of a list of states", &detail::check_whose_act_it_is_existed},
    {"L008", "an instrument that ended by its terms is not prolonged or changed afterwards", severity::warning, "VCLT 54",
     &detail::check_nothing_prolongs_what_is_over},
    {"L009", "the record begins in a standing that its lifecycle reaches", severity::error, "the lifecycle of its kind",
     &detail::check_beginning_is_of_its_kind},
    {"L010", "a step has no effect before its day, unless it is a succession or an entry into force", severity::warning,
     "VCLT 28; VCSS 1978 art. 23", &detail::check_effect_is_not_earlier},
};

} // namespace entente::rules

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rules/history.ipp>
#endif

#endif
