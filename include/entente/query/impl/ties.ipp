// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_TIES_IPP
#define ENTENTE_QUERY_IMPL_TIES_IPP

#include <entente/query/ties.hpp>

#include <entente/lifecycle/parties.hpp>
#include <entente/query/inference.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>
#include <entente/state/treaty_relations.hpp>

#include <algorithm>

namespace entente::inline v0_1::detail {

[[nodiscard]] constexpr std::int64_t value_of(dialogue_stage stage) noexcept {
    switch (stage) {
    case dialogue_stage::active: return whole_tie;
    case dialogue_stage::established: return 750;
    case dialogue_stage::restart_agreed: return 500;
    case dialogue_stage::proposed: return 250;
    default: return 0;
    }
}

[[nodiscard]] constexpr std::int64_t weight_of(dialogue_level level) noexcept {
    switch (level) {
    case dialogue_level::leaders: return 4;
    case dialogue_level::ministers: return 3;
    case dialogue_level::vice_ministers: return 3;
    case dialogue_level::directors_general: return 2;
    default: return 1;
    }
}

ENTENTE_DECL tie_measurement::tie_measurement(dossier_index const& index, dyad const& between, date const& when,
                                              tie_weights const& weights, std::span<std::string const> complete)
    : index_(index), between_(between), when_(when), complete_(complete), first_(index.state_of(between.first())),
      second_(index.state_of(between.second())),
      both_exist_(exists(index, between.first(), when) & exists(index, between.second(), when)) {
    result_.between = between;
    result_.actors = {named_in(index, between.first()), named_in(index, between.second())};
    result_.on = when;
    result_.components = {channels(weights.channels), against(tie_component::disputes, weights.disputes),
                          against(tie_component::measures, weights.measures), agreements(weights.agreements),
                          leaders_met(weights.leaders_met)};
    result_.score = score(result_.components);
    add_what_if();
}

ENTENTE_DECL std::optional<std::int64_t> tie_measurement::score(std::vector<component_score> const& all) {
    std::int64_t sum = 0;
    std::int64_t weights = 0;
    for (component_score const& one : all) {
        if (one.value) {
            sum += *one.value * one.weight;
            weights += one.weight;
        }
    }
    return weights != 0 ? std::optional(sum / weights) : std::nullopt;
}

ENTENTE_DECL std::optional<std::int64_t> tie_measurement::exact_score() const {
    constexpr std::string_view kinds[]{kind_name<channel>, kind_name<dispute>, kind_name<measure>, kind_name<agreement>,
                                       kind_name<meeting>}; // of each component
    for (component_score const& one : result_.components) {
        bool const is_certain = std::all_of(one.evidence.begin(), one.evidence.end(),
                                            [](tie_evidence const& each) { return each.certain == certainty::yes; });
        if (one.weight != 0 && !(is_certain && is_complete(kinds[static_cast<std::size_t>(one.component)]))) {
            return std::nullopt;
        }
    }
    return result_.score;
}

ENTENTE_DECL bool tie_measurement::is_complete(std::string_view kind) const {
    return std::find(complete_.begin(), complete_.end(), kind) != complete_.end() ||
           is_covered(index_, kind, when_, {between_.first(), between_.second()});
}

ENTENTE_DECL std::optional<std::int64_t> tie_measurement::unless_unknown(component_score const& of, std::string_view kind,
                                                                         std::int64_t value) const {
    return !of.evidence.empty() || is_complete(kind) ? std::optional(value) : std::nullopt;
}

ENTENTE_DECL component_score tie_measurement::channels(std::uint32_t weight) {
    component_score result{tie_component::channels, std::nullopt, weight, {}};
    for (std::uint32_t const i : selected(kind_name<channel>)) {
        auto const& of = index_.instruments()[i];
        auto const& one = *of.as<channel>();
        auto const states = states_of(of);
        std::int64_t sum = 0;
        std::int64_t count = 0;
        tie_evidence made{of.reference(),
                          index_.name_of(of),
                          {},
                          states.states.size() == 1 && states.unknown_in == 0 ? certainty::yes : certainty::maybe,
                          {},
                          {},
                          {},
                          {}};
        for (possible_state const& state : states.states) {
            auto const stage = static_cast<dialogue_stage>(state.standing.stage());
            if (stage == dialogue_stage::initial || stage == dialogue_stage::closed) {
                continue;
            }
            sum += value_of(stage);
            ++count;
            made.state.append(made.state.empty() ? "" : " or ").append(enum_name(stage));
        }
        if (count == 0 || both_exist_ == certainty::no) {
            continue;
        }
        made.value = sum / count;
        for (inference const& inferred :
             inferences(index_, of, possible_states(of.history(), when_.earliest(), when_.latest()), when_)) {
            if (inferred.state == inferred_state::dormant && inferred.certain == certainty::yes) {
                made.value = (std::min)(*made.value, std::int64_t{250});
                made.state += ", dormant";
            }
        }
        levels_.push_back(weight_of(one.level));
        result.evidence.push_back(std::move(made));
    }
    result.value = unless_unknown(result, kind_name<channel>, mean_of_channels(result.evidence, result.evidence.size()));
    return result;
}

ENTENTE_DECL std::int64_t tie_measurement::mean_of_channels(std::vector<tie_evidence> const& all, std::size_t active) const {
    std::int64_t sum = 0;
    std::int64_t weights = 0;
    for (std::size_t i = 0; i != all.size(); ++i) {
        sum += levels_[i] * (i == active ? whole_tie : *all[i].value);
        weights += levels_[i];
    }
    return weights != 0 ? sum / weights : 0;
}

ENTENTE_DECL component_score tie_measurement::against(tie_component component, std::uint32_t weight) {
    component_score result{component, std::nullopt, weight, {}};
    bool const is_dispute = component == tie_component::disputes;
    auto const kind = is_dispute ? kind_name<dispute> : kind_name<measure>;
    std::int64_t all = 0;
    for (std::uint32_t const i : selected(kind)) {
        auto const& of = index_.instruments()[i];
        if (is_dispute ? !opposes(*of.as<dispute>()) : !opposes(*of.as<measure>())) {
            continue;
        }
        auto const open =
            both_exist_ & (is_dispute ? is_open_in_effect(of, when_) : states_of(of).where([](raw_standing const& now) {
                bool const imposed = now.stage() == static_cast<std::uint8_t>(measure_stage::imposed) ||
                                     now.stage() == static_cast<std::uint8_t>(measure_stage::lifting);
                return imposed && now.of(standing_region::hold) == static_cast<std::uint8_t>(hold_state::none);
            }));
        if (open != certainty::no) {
            all += halves(open);
            result.evidence.push_back({of.reference(), index_.name_of(of), is_dispute ? "open" : "in force", open, {}, {}, {}, {}});
        }
    }
    all += is_dispute ? 0 : add_suspended(result);
    result.value = unless_unknown(result, kind, value_against(all));
    return result;
}

ENTENTE_DECL std::int64_t tie_measurement::add_suspended(component_score& to) {
    std::int64_t all = 0;
    selection which{.kinds = {}, .between = between_};
    for (std::size_t i = 0; i != index_.kinds().size(); ++i) {
        if (index_.link_signs()[i].suspended == link_sign::conflict) {
            which.kinds.emplace_back(index_.kinds()[i].one);
        }
    }
    for (std::uint32_t const i : which.kinds.empty() ? std::vector<std::uint32_t>{} : index_.select(which)) {
        auto const& of = index_.instruments()[i];
        auto const& table = of.history().lifecycle();
        std::string state;
        auto const certain = both_exist_ & states_in_effect(index_, of, when_).where([&](raw_standing const& now) {
            bool const is_suspended = table.phase_of(now) == standing_phase::suspended;
            if (is_suspended) {
                state = now.of(standing_region::hold) != 0 ? "suspended" : std::string(table.stages.name_of(now.stage()));
            }
            return is_suspended;
        });
        if (certain != certainty::no && !state.empty()) { // what the record does not reach stands in nobody's way
            all += halves(certain);
            std::replace(state.begin(), state.end(), '_', ' ');
            to.evidence.push_back({of.reference(), index_.name_of(of), std::move(state), certain, {}, {}, {}, {}});
        }
    }
    return all;
}

ENTENTE_DECL bool tie_measurement::opposes(dispute const& one) const {
    auto const on = [&](dispute_role role, id<actor> const& state) {
        return std::any_of(one.sides.begin(), one.sides.end(), [&](dispute_side const& side) {
            return side.role == role && index_.is_among(side.actors, state) &&
                   (!side.period || contains(*side.period, when_) != certainty::no);
        });
    };
    return (on(dispute_role::challenger, first_) && on(dispute_role::target, second_)) ||
           (on(dispute_role::challenger, second_) && on(dispute_role::target, first_));
}

ENTENTE_DECL bool tie_measurement::opposes(measure const& one) const {
    return (index_.is_among(one.by, first_) && index_.is_among(one.against, second_)) ||
           (index_.is_among(one.by, second_) && index_.is_among(one.against, first_));
}

ENTENTE_DECL component_score tie_measurement::agreements(std::uint32_t weight) {
    component_score result{tie_component::agreements, std::nullopt, weight, {}};
    std::int64_t all = 0;
    for (std::uint32_t const i : selected(kind_name<agreement>)) {
        auto const& of = index_.instruments()[i];
        auto const* const one = of.as<agreement>();
        if (one == nullptr) {
            continue; // a participation
        }
        auto first = certainty::no;
        auto second = certainty::no;
        auto const whole = effect_of(index_, *one, when_);
        for (participation const& part : one->participations) {
            bool const of_first = is(part.actor, first_);
            if (part.capacity == participation_capacity::party && (of_first || is(part.actor, second_))) {
                auto& to = of_first ? first : second;
                to = to | binds(index_, whole, part, when_);
            }
        }
        auto const each = first & second;
        auto const both = each == certainty::no ? each : each & binds_inter_se(index_, *one, first_, second_, when_);
        if (both != certainty::no) {
            all += halves(both);
            result.evidence.push_back({of.reference(), index_.name_of(of), "in force", both, {}, {}, {}, {}});
        }
    }
    result.value = unless_unknown(result, kind_name<agreement>, whole_tie * all / (all + 2));
    return result;
}

ENTENTE_DECL component_score tie_measurement::leaders_met(std::uint32_t weight) {
    component_score result{tie_component::leaders_met, std::nullopt, weight, {}};
    for (std::uint32_t const i : selected(kind_name<meeting>)) {
        auto const& of = index_.instruments()[i];
        auto const& one = *of.as<meeting>();
        if (one.level != dialogue_level::leaders) {
            continue;
        }
        for (auto const& step : one.history) {
            bool const opens = opens_meeting(step.action);
            if (!opens || !step.on || step.on->earliest() > when_.latest()) {
                continue;
            }
            auto const days = (std::max)(std::int64_t{0}, when_.latest() - step.on->latest());
            if (result.evidence.empty() || days < *result.evidence.front().days) {
                auto const certain = step.on->latest() <= when_.earliest() ? certainty::yes : certainty::maybe;
                result.evidence = {{of.reference(), index_.name_of(of), "met", certain, {}, days, step.on, {}}};
            }
        }
    }
    result.value = result.evidence.empty() ? unless_unknown(result, kind_name<meeting>, 0)
                                           : std::optional(whole_tie * 365 / (365 + *result.evidence.front().days));
    return result;
}

ENTENTE_DECL void tie_measurement::add_what_if() {
    for (component_score& one : result_.components) {
        bool const stands_against = one.component == tie_component::disputes || one.component == tie_component::measures;
        if (!one.value || (one.component != tie_component::channels && !stands_against)) {
            continue;
        }
        auto const value = *one.value;
        std::int64_t all = 0;
        for (tie_evidence const& each : one.evidence) {
            all += halves(each.certain);
        }
        for (std::size_t i = 0; i != one.evidence.size(); ++i) {
            if (stands_against) {
                one.value = value_against(all - halves(one.evidence[i].certain));
            } else if (*one.evidence[i].value < whole_tie) {
                one.value = mean_of_channels(one.evidence, i);
            } else {
                continue;
            }
            one.evidence[i].if_resolved = score(result_.components);
            one.value = value;
        }
    }
}

/// What all components of a pair count together, those of which nothing is known taken for one value. Of legs that were measured with the same weights these compare.
[[nodiscard]] inline std::int64_t points(tie_assessment const& one, std::int64_t unknown) noexcept {
    std::int64_t result = 0;
    for (component_score const& each : one.components) {
        result += each.value.value_or(unknown) * each.weight;
    }
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::optional<leg_assessment> weakest_leg(dossier_index const& index, id<trilateral_forum> const& of, date const& when,
                                                       tie_weights const& weights) {
    auto const* const found = index.find(of);
    if (found == nullptr) {
        return std::nullopt;
    }
    leg_assessment result;
    result.forum = named_in(index, of);
    result.on = when;
    for (dyad const& leg : found->legs()) {
        if (leg.is_set()) {
            result.legs.push_back(ties(index, leg, when, weights));
        }
    }
    std::sort(result.legs.begin(), result.legs.end(), [](tie_assessment const& a, tie_assessment const& b) {
        return a.score.has_value() != b.score.has_value() ? a.score.has_value()
               : a.score != b.score                       ? a.score < b.score
                                                          : a.between < b.between;
    });
    bool const known = result.legs.size() == 3 && result.legs[2].score.has_value();
    if (known && result.legs[0].score != result.legs[1].score) {
        result.weakest = result.legs[0].between;
        auto const at_most = detail::points(result.legs[0], detail::whole_tie);
        bool const surely = at_most < (std::min)(detail::points(result.legs[1], 0), detail::points(result.legs[2], 0));
        result.certain = surely ? certainty::yes : certainty::maybe;
        for (component_score const& one : result.legs[0].components) {
            for (tie_evidence const& each : one.evidence) {
                if (each.if_resolved && *each.if_resolved > *result.legs[0].score) {
                    result.blocking.push_back(each);
                }
            }
        }
        std::sort(result.blocking.begin(), result.blocking.end(), [](tie_evidence const& a, tie_evidence const& b) {
            return a.if_resolved != b.if_resolved ? a.if_resolved > b.if_resolved : a.of < b.of;
        });
    }
    return result;
}

} // namespace entente

#endif
