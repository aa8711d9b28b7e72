// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_INSTRUMENT_STATE_IPP
#define ENTENTE_QUERY_IMPL_INSTRUMENT_STATE_IPP

#include <entente/query/instrument_state.hpp>

#include <entente/core/dyad.hpp>
#include <entente/core/id.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <utility>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::optional<std::int64_t> days_in_stage(history_view const& history, known_steps const& known,
                                                       possible_state const& one, day by) noexcept {
    if (one.since[0] < 0) {
        return std::nullopt;
    }
    auto const step = static_cast<std::size_t>(one.since[0]);
    auto const first = static_cast<std::size_t>(std::countr_zero(one.possible_in));
    if (first != 0 && known.readings[first - 1].step == step) {
        auto const from = day_in(history, known.readings[first - 1]).exact();
        return from ? std::optional(by - *from) : std::nullopt;
    }
    bool const is_exact = known.steps[step].earliest == known.steps[step].latest;
    return is_exact ? std::optional(by - known.steps[step].earliest) : std::nullopt;
}

/// Whether a third state may protect the interests of a mission's sender on a day: while relations are severed, or the mission is recalled for a time or for good (VCDR 45(c), 46), or in a section within its own mission.
[[nodiscard]] inline bool may_be_protected(dossier_index const& index, indexed_instrument const& of, mission const& one,
                                           date const& when) {
    auto const is_at = [&](state_set const& states, auto stage) {
        return std::any_of(states.states.begin(), states.states.end(),
                           [&](possible_state const& each) { return each.standing.stage() == static_cast<std::uint8_t>(stage); });
    };
    auto const now = states_in_effect(of, when);
    auto const pair = dyad::from(index.state_of(one.of), index.state_of(one.to));
    auto const& relations = index.dossier().diplomatic_relations;
    return one.kind == mission_kind::interests_section || is_at(now, mission_stage::withdrawn) ||
           is_at(now, mission_stage::closed) ||
           std::any_of(relations.begin(), relations.end(), [&](diplomatic_relation const& each) {
               return pair == each.between && is_at(states_in_effect(each, when), relation_stage::severed);
           });
}

[[nodiscard]] inline possible_standing standing_answer(dossier_index const& index, indexed_instrument const& of,
                                                       possible_state const& one, state_set const& all, known_steps const& known,
                                                       date const& when) {
    auto const& table = of.history().lifecycle();
    possible_standing result;
    result.stage = table.stages.name_of(one.standing.stage());
    result.phase = table.phase_of(one.standing);
    result.hold = static_cast<hold_state>(one.standing.of(standing_region::hold));
    result.notice = static_cast<notice_state>(one.standing.of(standing_region::notice));
    result.provisional = static_cast<provisional_state>(one.standing.of(standing_region::provisional));
    for (std::size_t region = 0; region != region_count; ++region) {
        if (one.since[region] >= 0) {
            result.since.push_back(
                {static_cast<standing_region>(region), answer_for(index, of, static_cast<std::size_t>(one.since[region]))});
        }
    }
    if (one.last >= 0) {
        auto const same = std::find_if(result.since.begin(), result.since.end(),
                                       [&](region_origin const& origin) { return origin.made_by.step == one.last; });
        result.last = same != result.since.end() ? same->made_by : answer_for(index, of, static_cast<std::size_t>(one.last));
    }
    if (auto const by = when.exact()) {
        result.days = days_in_stage(of.history(), known, one, *by);
    }
    result.certain = one.certain_in == all.readings ? certainty::yes : certainty::maybe;
    result.possible_in = one.possible_in;
    result.certain_in = one.certain_in;
    return result;
}

[[nodiscard]] inline std::vector<other_reading> reading_answers(dossier_index const& index, indexed_instrument const& of,
                                                                compact_list<reading, 3> const& readings, state_set const& states) {
    std::vector<other_reading> result;
    std::int32_t last = -1; // what comes after the day is not told
    for (possible_state const& one : states.states) {
        last = (std::max)(last, one.last);
    }
    for (std::size_t i = 0; i != readings.size(); ++i) {
        if (std::int64_t{readings[i].step} > last) {
            continue;
        }
        auto const& said = (*of.history()[readings[i].step].accounts)[readings[i].account];
        result.push_back({static_cast<std::uint32_t>(i + 1), answer_for(index, of, readings[i].step), answer_for(index, said)});
    }
    return result;
}

[[nodiscard]] inline std::vector<party_notice> notice_answers(dossier_index const& index, agreement const& one, date const& when) {
    std::vector<party_notice> result;
    for (participation const& part : one.participations) {
        auto const now = status_at(part, when);
        for (std::size_t i = 0; i != now.size(); ++i) {
            if (now.standing(i).notice != notice_state::none) {
                auto const step = now.since(i, standing_region::notice);
                auto const* const made_by = step >= 0 ? &part.history[static_cast<std::size_t>(step)] : nullptr;
                auto const period = terms_of(one, part).notice;
                auto const on = made_by != nullptr && made_by->on ? made_by->on->exact() : std::nullopt;
                std::optional<date> takes_effect;
                std::optional<date> extended;
                if (made_by != nullptr && now.standing(i).notice == notice_state::given) {
                    takes_effect = made_by->effective;
                    if (!takes_effect && period && on) {
                        takes_effect = date::from(*on + *period);
                    }
                    for (auto k = step + 1; k <= now.states().states[i].last; ++k) {
                        auto const& later = part.history[static_cast<std::size_t>(k)];
                        if (later.action == participation_action::extend_notice) {
                            takes_effect = later.effective;
                            extended = later.on;
                        }
                    }
                }
                result.push_back({named_in(index, part.actor), now.standing(i).notice, now.is_certain(i),
                                  made_by != nullptr ? made_by->on : std::nullopt, extended, takes_effect});
            }
        }
    }
    return result;
}

ENTENTE_DECL participant_answer participant_of(dossier_index const& index, indexed_instrument const& of, state_set const& states) {
    auto const& part = *static_cast<participation const*>(of.value());
    participant_answer result{named_in(index, part.actor),
                              part.capacity,
                              part.on_behalf_of ? std::optional(named_in(index, *part.on_behalf_of)) : std::nullopt,
                              part.history.empty() && !part.begins,
                              {},
                              {}};
    std::int32_t last = -1;
    for (possible_state const& one : states.states) {
        last = (std::max)(last, one.last);
    }
    // The last act that led to consent or participation, by what the lifecycle admits.
    history_walk walk(of.history());
    for (std::int32_t i = 0; i <= last; ++i) {
        auto const before = walk.now().standing.stage();
        auto const stage = walk.take(static_cast<std::size_t>(i)) ? walk.now().standing.stage() : before;
        bool const consents = stage == static_cast<std::uint8_t>(participation_stage::contracting) ||
                              stage == static_cast<std::uint8_t>(participation_stage::participating);
        if ((stage != before || walk.now().since[0] == i) && consents) {
            auto const step = of.history()[static_cast<std::size_t>(i)];
            result.consent = of.history().lifecycle().actions.name_of(step.action);
            result.consented_on = *step.on;
        }
    }
    return result;
}

/// The day on which a meeting was opened or held; nothing where it certainly was not, by that day.
[[nodiscard]] inline std::optional<date> held_on(meeting const& one, date const& when) {
    for (auto const& step : one.history) {
        bool const opens = opens_meeting(step.action);
        if (opens && (!step.on || step.on->earliest() <= when.latest())) {
            return step.on.value_or(date{});
        }
    }
    return std::nullopt;
}

[[nodiscard]] inline std::vector<last_session> session_answers(dossier_index const& index, indexed_instrument const& of,
                                                               date const& when) {
    std::vector<last_session> result;
    for (std::uint32_t const number : index.sessions_of({of.kind(), of.slug(), {}, {}})) {
        auto const* const one = index.instruments()[number].as<meeting>();
        auto const held = one->level ? held_on(*one, when) : std::nullopt;
        if (!held) {
            continue;
        }
        auto const at =
            std::find_if(result.begin(), result.end(), [&](last_session const& other) { return other.level == *one->level; });
        last_session made{*one->level, named_in(index, one->id), held->is_set() ? held : std::nullopt};
        if (at == result.end()) {
            result.push_back(std::move(made));
        } else if (!at->on || (made.on && at->on->latest() <= made.on->latest())) {
            *at = std::move(made);
        }
    }
    std::sort(result.begin(), result.end(), [](last_session const& a, last_session const& b) { return a.level < b.level; });
    return result;
}

template <class Body>
void add_body_answers(dossier_index const& index, indexed_instrument const& of, Body const& one, date const& when,
                      instrument_state& to) {
    to.sessions = session_answers(index, of, when);
    if (to.possible.empty() || to.possible.back().phase != standing_phase::resuming || to.possible.back().since.empty()) {
        return;
    }
    auto const& agreed = to.possible.back().since.front().made_by.by;
    for (member const& each : one.members) {
        bool const still = !each.period || contains(*each.period, when) != certainty::no;
        if (still && std::none_of(agreed.begin(), agreed.end(), [&](named<actor> const& who) { return who.id == each.actor; })) {
            to.not_on_record.push_back(named_in(index, each.actor));
        }
    }
}

ENTENTE_DECL certainty is_unknown(dossier_index const& index, indexed_instrument const& of, date const& when, bool none_possible,
                                  std::uint64_t unknown_in) {
    return none_possible                                             ? certainty::yes
           : unknown_in != 0 || is_outside_coverage(index, of, when) ? certainty::maybe
                                                                     : certainty::no;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL instrument_state state_of_play(dossier_index const& index, date const& when, indexed_instrument const& of,
                                            inference_options const& options) {
    detail::known_steps known(of.history());
    auto const states = detail::possible_states(of.history(), known, when.earliest(), when.latest());
    instrument_state result;
    result.instrument = of.reference();
    result.name = index.name_of(of);
    result.sign = of.signs().shown_as;
    result.sign_suspended = of.signs().suspended;
    result.on = when;
    for (possible_state const& one : states.states) {
        result.possible.push_back(detail::standing_answer(index, of, one, states, known, when));
    }
    bool const began_so = std::any_of(states.states.begin(), states.states.end(), [](possible_state const& one) {
        return one.since[static_cast<std::size_t>(standing_region::stage)] < 0;
    });
    if (began_so && of.history().begins_in_the_middle() && of.history().from().is_set()) {
        result.recorded_from = of.history().from();
    }
    result.unknown = detail::is_unknown(index, of, when, states.states.empty(), states.unknown_in);
    result.readings = detail::reading_answers(index, of, known.readings, states);
    result.inferred = inferences(index, of, states, when, options);
    if (of.is_participation()) {
        result.taking_part = detail::participant_of(index, of, states);
    } else if (auto const* treaty = of.as<agreement>()) {
        result.notices = detail::notice_answers(index, *treaty, when);
    } else if (auto const* post = of.as<mission>()) {
        if (post->protected_by && detail::may_be_protected(index, of, *post, when)) {
            result.protected_by.push_back(named_in(index, *post->protected_by));
        }
    } else if (auto const* one = of.as<channel>()) {
        detail::add_body_answers(index, of, *one, when, result);
    } else if (auto const* group = of.as<forum>()) {
        detail::add_body_answers(index, of, *group, when, result);
    } else if (auto const* three = of.as<trilateral_forum>()) {
        detail::add_body_answers(index, of, *three, when, result);
    }
    return result;
}

ENTENTE_DECL std::optional<instrument_state> state_of_play(dossier_index const& index, date const& when, ref<> const& of,
                                                           inference_options const& options) {
    auto const* const found = index.find_instrument(of.parts());
    return found != nullptr ? std::optional(state_of_play(index, when, *found, options)) : std::nullopt;
}

} // namespace entente

#endif
