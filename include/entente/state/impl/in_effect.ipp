// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_STATE_IMPL_IN_EFFECT_IPP
#define ENTENTE_STATE_IMPL_IN_EFFECT_IPP

#include <entente/state/in_effect.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/period.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

namespace entente::inline v0_1 {

ENTENTE_DECL certainty is_open_in_effect(indexed_instrument const& of, date const& when) {
    auto const& table = of.history().lifecycle();
    return states_in_effect(of, when).where(
        [&](raw_standing const& now) { return now.stage() != 0 && !table.is_ended(now.stage()); });
}

} // namespace entente

namespace entente::inline v0_1::detail {

ENTENTE_DECL agreement const* agreement_behind(dossier_index const& index, commitment const& one) {
    auto const under = one.under ? one.under->parts() : ref_parts{};
    auto const* const of = under.kind == kind_name<agreement> ? index.find_instrument({under.kind, under.slug, {}, {}}) : nullptr;
    auto const* const whole = of != nullptr ? of->as<agreement>() : nullptr;
    return whole != nullptr && (!whole->history.empty() || whole->begins) ? whole : nullptr;
}

/// What is known of the end of an agreement, and of a promise under it.
struct known_end {
    bool breached = false;  ///< the promise was
    bool fulfilled = false; ///< the agreement was
    bool is_void = false;   ///< the agreement is
    bool left = false;      ///< who promised put an end to the agreement for itself
};

/// The stage of a commitment whose agreement has ended; nothing where that changes nothing.
[[nodiscard]] inline std::optional<commitment_stage> stage_without_agreement(commitment const& one, raw_standing const& now,
                                                                             known_end const& end) {
    auto const stage = static_cast<commitment_stage>(now.stage());
    if (stage == commitment_stage::initial || stage == commitment_stage::breached ||
        lifecycle_table_of<commitment_action>.is_ended(now.stage())) {
        return std::nullopt;
    }
    // Who left is free of its promise, and has not kept it to the end.
    bool const abstained =
        one.kind == commitment_kind::conduct && now.of(standing_region::hold) == 0 && !end.is_void && (!end.left || end.breached);
    bool const is_kept = stage != commitment_stage::offered && (abstained || end.fulfilled);
    return !is_kept ? commitment_stage::lapsed : abstained ? stage_of_conduct(stage, end.breached) : commitment_stage::fulfilled;
}

ENTENTE_DECL std::vector<commitment_stage> stages_without_agreement(commitment const& one, raw_standing const& now,
                                                                    agreement_end const& ended, date const& when) {
    std::vector<commitment_stage> result;
    auto const breached = was_breached(one, when);
    auto const fulfilled = ended.whole.is(standing_region::stage, static_cast<std::uint8_t>(agreement_stage::fulfilled));
    auto const is_void = ended.whole.is(standing_region::stage, static_cast<std::uint8_t>(agreement_stage::void_));
    auto const may_be = [](certainty known, bool so) { return known != (so ? certainty::no : certainty::yes); };
    for (unsigned bits = 0; bits != 16; ++bits) {
        known_end const end{(bits & 1U) != 0, (bits & 2U) != 0, (bits & 4U) != 0, (bits & 8U) != 0};
        bool const is_possible = may_be(breached, end.breached) && may_be(fulfilled, end.fulfilled) &&
                                 may_be(is_void, end.is_void) && may_be(ended.left_by_promisor, end.left) &&
                                 !(end.fulfilled && end.is_void);
        auto const then = is_possible ? stage_without_agreement(one, now, end) : std::nullopt;
        if (then) {
            add_once(result, *then);
        }
    }
    return result;
}

ENTENTE_DECL agreement_for sides_of(dossier_index const& index, agreement const& whole, std::span<id<actor> const> all,
                                    date const& when) {
    auto const nobody = all.empty() ? certainty::no : certainty::yes;
    agreement_for result{nobody, nobody, certainty::no, certainty::no};
    for (id<actor> const& who : all) {
        auto const part = std::find_if(whole.participations.begin(), whole.participations.end(),
                                       [&](participation const& one) { return index.state_of(one.actor) == index.state_of(who); });
        if (part == whole.participations.end() || (part->history.empty() && !part->begins)) {
            return {};
        }
        auto const states = states_in_effect(whole, *part, when);
        auto const left = [](raw_standing const& now) {
            return now.stage() == static_cast<std::uint8_t>(participation_stage::withdrawn);
        };
        result.ended = result.ended & states.where(left);
        result.not_bound = result.not_bound &
                           states.where([&](raw_standing const& now) { return left(now) || now.of(standing_region::hold) != 0; });
        result.suspended = result.suspended |
                           states.where([&](raw_standing const& now) { return !left(now) && now.of(standing_region::hold) != 0; });
    }
    result.suspended = result.suspended & result.not_bound;
    return result;
}

ENTENTE_DECL certainty was_left_by_promisor(dossier_index const& index, commitment const& one, agreement const& whole,
                                            date const& when) {
    auto result = sides_of(index, whole, one.by, when).ended;
    for (step<agreement_action> const& each : whole.history) {
        bool const is_own = each.action == agreement_action::terminate && !each.by.empty() &&
                            std::all_of(each.by.begin(), each.by.end(),
                                        [&](id<actor> const& who) { return index.is_among(one.by, index.state_of(who)); });
        if (is_own) {
            result = result | has_come(each.effective ? each.effective : each.on, when);
        }
    }
    return result;
}

/// Of actors who promised one another, whether all but one left, or left or suspended.
[[nodiscard]] inline agreement_for all_but_one_of(dossier_index const& index, agreement const& whole,
                                                  std::span<id<actor> const> all, date const& when) {
    agreement_for result{};
    for (std::size_t i = 0; all.size() > 1 && i != all.size(); ++i) {
        std::vector<id<actor>> others(all.begin(), all.end());
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        auto const left = sides_of(index, whole, others, when);
        result.ended = result.ended | left.ended;
        result.not_bound = result.not_bound | left.not_bound;
        result.suspended = result.suspended | left.suspended;
    }
    return result;
}

ENTENTE_DECL agreement_for agreement_on(dossier_index const& index, commitment const& one, agreement const& whole,
                                        date const& when) {
    auto const states = states_in_effect(whole, when);
    auto const over = [](raw_standing const& now) { return lifecycle_table_of<agreement_action>.is_ended(now.stage()); };
    auto const by = sides_of(index, whole, one.by, when);
    auto const to = one.to.empty() ? all_but_one_of(index, whole, one.by, when) : sides_of(index, whole, one.to, when);
    auto const waits = [](raw_standing const& now) {
        auto const stage = static_cast<agreement_stage>(now.stage());
        return (stage == agreement_stage::negotiating || stage == agreement_stage::adopted || stage == agreement_stage::signed_ ||
                stage == agreement_stage::concluded) &&
               now.of(standing_region::provisional) == 0;
    };
    auto const held = [&](raw_standing const& now) { return !over(now) && now.of(standing_region::hold) != 0; };
    bool const is_treaty = whole.binding == binding_force::legal;
    agreement_for result{};
    result.ended = states.where(over) | by.ended | to.ended;
    result.not_bound = states.where([&](raw_standing const& now) { return over(now) || held(now); }) | by.not_bound | to.not_bound;
    result.not_begun = is_treaty ? states.where(waits) : certainty::no;
    result.suspended = states.where(held) | by.suspended | to.suspended;
    return result;
}

ENTENTE_DECL certainty has_ended_with_agreement(dossier_index const& index, commitment const& one, agreement const& whole,
                                                date const& when) {
    auto ended = agreement_on(index, one, whole, when).ended;
    // It was made by its first step, or anew by a later one.
    std::optional<date> made;
    for (std::size_t i = 0; ended != certainty::no && i != one.history.size(); ++i) {
        bool const makes = i == 0 || is_made_anew(one, i);
        if (makes && one.history[i].on && has_come(one.history[i].on, when) == certainty::yes) {
            made = one.history[i].on;
        }
    }
    if (made) {
        ended = ended & negation(agreement_on(index, one, whole, *made).ended);
    }
    if (ended == certainty::no || !one.due || one.due->earliest() > when.latest()) {
        return ended; // what is not due yet is not owed any more
    }
    auto const then = agreement_on(index, one, whole, *one.due);
    auto const is_void =
        states_in_effect(whole, when).is(standing_region::stage, static_cast<std::uint8_t>(agreement_stage::void_));
    return ended & (then.not_bound | then.not_begun | is_void);
}

ENTENTE_DECL std::vector<history_view> histories_behind(dossier_index const& index, indexed_instrument const& of) {
    std::vector<history_view> result;
    if (auto const* const promise = of.as<commitment>()) {
        if (auto const* const whole = agreement_behind(index, *promise)) {
            result.emplace_back(*whole);
            for (participation const& part : whole->participations) {
                auto const state = index.state_of(part.actor);
                if (index.is_among(promise->by, state) || index.is_among(promise->to, state)) {
                    result.emplace_back(part);
                }
            }
        }
    } else if (auto const* const post = of.as<mission>()) {
        auto const between = dyad::from(index.state_of(post->of), index.state_of(post->to));
        for (diplomatic_relation const& each : index.dossier().diplomatic_relations) {
            if (dyad::from(index.state_of(each.between.first()), index.state_of(each.between.second())) == between) {
                result.emplace_back(each);
            }
        }
    } else if (auto const* const act = of.as<measure>()) {
        auto const add = [&](auto const& which) {
            if (auto const* const found = which ? index.find(*which) : nullptr) {
                result.emplace_back(*found);
            }
        };
        add(act->part_of);
        add(act->under ? act->under->template as<measure>() : std::nullopt);
        add(act->under ? act->under->template as<agreement>() : std::nullopt);
    }
    return result;
}

ENTENTE_DECL promise_in_effect in_effect(dossier_index const& index, commitment const& one, date const& when) {
    promise_in_effect result{entente::states_in_effect(one, when), is_over_by_terms(one, when)};
    auto const* const whole = agreement_behind(index, one);
    auto const ended = whole != nullptr ? has_ended_with_agreement(index, one, *whole, when) : certainty::no;
    if (ended == certainty::no) {
        return result;
    }
    agreement_end const end{entente::states_in_effect(*whole, when), was_left_by_promisor(index, one, *whole, when)};
    auto& states = result.states.states;
    bool some = false;
    bool all = result.states.unknown_in == 0 && !states.empty();
    auto const size = states.size();
    for (std::size_t i = 0; i != size; ++i) {
        auto const before = states[i];
        auto const outcomes = stages_without_agreement(one, before.standing, end, when);
        auto const unended = std::count_if(outcomes.begin(), outcomes.end(), [](commitment_stage then) {
            return !lifecycle_table_of<commitment_action>.is_ended(static_cast<std::uint8_t>(then));
        });
        some = some || unended != 0;
        all = all && unended != 0 && static_cast<std::size_t>(unended) == outcomes.size();
        bool const is_certain = ended == certainty::yes && outcomes.size() < 2;
        for (std::size_t k = 0; k != outcomes.size(); ++k) {
            auto made = before;
            made.standing = {{static_cast<std::uint8_t>(outcomes[k]), 0, 0, 0}};
            made.certain_in = is_certain ? made.certain_in : 0;
            if (ended == certainty::yes && k == 0) {
                states[i] = made;
            } else {
                states[i].certain_in = 0;
                states.push_back(made);
            }
        }
    }
    result.over = result.over | (ended & (all ? certainty::yes : some ? certainty::maybe : certainty::no));
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL certainty is_open_in_effect(dossier_index const& index, commitment const& one, date const& when) {
    return detail::holds_and_is_not_over(index, one, when, [](raw_standing const& now) {
        return now.stage() != 0 && !lifecycle_table_of<commitment_action>.is_ended(now.stage());
    });
}

ENTENTE_DECL mission_closure closed_by_severance(dossier_index const& index, mission const& one, date const& when) {
    mission_closure result;
    auto const between = dyad::from(index.state_of(one.of), index.state_of(one.to));
    if (!between || !detail::rests_on_relations(one)) {
        return result;
    }
    // The last step by which it was at work; what came after it ended it.
    date opened = one.begins ? one.begins->from : date{};
    bool is_open = one.begins.has_value();
    for (auto const& step : one.history) {
        bool const opens = step.action == mission_action::open || step.action == mission_action::receive_head ||
                           step.action == mission_action::return_head || step.action == mission_action::reopen;
        is_open = step.action == mission_action::close ? false : is_open || opens;
        bool const by_then = step.on && step.on->earliest() <= when.latest();
        opened = opens && by_then ? *step.on : opened;
    }
    auto const from = [](date const& day) { return period(period_end(day), period_end::open()); };
    for (diplomatic_relation const& relation : index.dossier().diplomatic_relations) {
        if (dyad::from(index.state_of(relation.between.first()), index.state_of(relation.between.second())) != between) {
            continue;
        }
        for (auto const& step : relation.history) {
            auto const& on = step.effective ? step.effective : step.on;
            bool const ends = step.action == relation_action::sever || step.action == relation_action::end;
            if (!ends || !on || !opened.is_set()) {
                continue;
            }
            auto const after = is_before(*on, opened);
            auto const closed = contains(from(*on), when) & negation(after);
            if (closed != certainty::no) {
                result.since = closed >= result.closed ? std::optional(*on) : result.since;
                result.closed = result.closed | closed;
            }
        }
    }
    return result;
}

ENTENTE_DECL state_set states_in_effect(dossier_index const& index, mission const& one, date const& when) {
    auto result = states_in_effect(one, when);
    auto const closure = closed_by_severance(index, one, when).closed;
    if (closure == certainty::no || result.states.empty()) {
        return result;
    }
    possible_state made = result.states.back();
    made.standing = {{static_cast<std::uint8_t>(mission_stage::closed), 0, 0, 0}};
    if (closure == certainty::yes) {
        made.certain_in = result.states.size() == 1 ? made.certain_in : made.possible_in;
        result.states.clear();
        result.states.push_back(made);
    } else {
        for (possible_state& each : result.states) {
            each.certain_in = 0;
        }
        made.certain_in = 0;
        result.states.push_back(made);
    }
    return result;
}

namespace detail {

/// The day of effect of the last step that may have been taken by a day; else the day from which the record knows a measure.
[[nodiscard]] inline date last_act_by(measure const& one, date const& when) {
    history_view const history(one);
    date result = history.from();
    for (std::size_t i = 0; i != history.size(); ++i) {
        auto const on = history[i].effect_day();
        result = on.is_set() && on.earliest() <= when.latest() ? on : result;
    }
    return result;
}

/// Whether something was over on the eve of a step of its own that was taken after a day, and by another.
template <instrument T>
[[nodiscard]] bool was_taken_up_again(T const& basis, date const& after, date const& by) {
    history_view const history(basis);
    auto const is_over = [&](raw_standing const& now) { return history.lifecycle().is_ended(now.stage()); };
    for (std::size_t i = 0; i != history.size(); ++i) {
        auto const on = history[i].effect_day();
        bool const is_between = on.is_set() && on.latest() <= by.latest() && on.earliest() > after.latest();
        auto const eve = is_between ? date::from(on.earliest() - 1) : std::nullopt;
        if (eve && entente::states_in_effect(basis, *eve).where(is_over) == certainty::yes) {
            return true;
        }
    }
    return false;
}

} // namespace detail

ENTENTE_DECL measure_basis basis_of(dossier_index const& index, measure const& one, date const& when) {
    measure_basis result;
    auto const last = detail::last_act_by(one, when);
    auto const look_back = [&](auto const& basis) {
        bool const is_again = result.is_gone == certainty::no && last.is_set() && detail::was_taken_up_again(basis, last, when);
        result.is_gone = is_again ? certainty::maybe : result.is_gone;
    };
    auto const is_over = [](lifecycle_table const& table) {
        return [&table](raw_standing const& now) { return table.is_ended(now.stage()); };
    };
    auto const add_measure = [&](id<measure> const& which) {
        auto const* const found = index.find(which);
        if (found != nullptr && found != &one) {
            result.is_gone = result.is_gone | states_in_effect(*found, when).where([](raw_standing const& now) {
                return lifecycle_table_of<measure_action>.is_ended(now.stage()) || now.of(standing_region::hold) != 0;
            });
            look_back(*found);
        }
    };
    if (one.part_of) {
        add_measure(*one.part_of);
    }
    if (auto const under = one.under ? one.under->template as<measure>() : std::nullopt) {
        add_measure(*under);
    }
    if (auto const under = one.under ? one.under->template as<agreement>() : std::nullopt) {
        if (auto const* const found = index.find(*under)) {
            result.is_gone = result.is_gone | states_in_effect(*found, when).where(is_over(lifecycle_table_of<agreement_action>));
            look_back(*found);
        }
    }
    return result;
}

ENTENTE_DECL certainty exists(dossier_index const& index, id<actor> const& who, date const& when) {
    auto const on_its_own = [&](id<actor> const& one) {
        auto const* const found = index.find(one);
        return found != nullptr && found->existence ? contains(*found->existence, when) : certainty::yes;
    };
    auto const state = index.state_of(who);
    return state == who ? on_its_own(who) : on_its_own(who) & on_its_own(state);
}

ENTENTE_DECL bool has_open_succession(dossier_index const& index, agreement const& whole, id<actor> const& who) {
    return std::any_of(index.dossier().actors.begin(), index.dossier().actors.end(), [&](actor const& each) {
        bool const succeeds = std::find(each.predecessors.begin(), each.predecessors.end(), who) != each.predecessors.end();
        return succeeds && std::none_of(whole.participations.begin(), whole.participations.end(),
                                        [&](participation const& one) { return one.actor == each.id; });
    });
}

ENTENTE_DECL agreement_in_effect effect_of(dossier_index const& index, agreement const& whole, date const& when) {
    agreement_in_effect result(whole, when);
    result.clear_parties();
    for (participation const& part : whole.participations) {
        if (part.capacity == participation_capacity::party && exists(index, part.actor, when) != certainty::no &&
            result.add_party(part)) {
            break;
        }
    }
    return result;
}

ENTENTE_DECL certainty binds(dossier_index const& index, agreement_in_effect const& whole, participation const& part,
                             date const& when) {
    auto const bound = whole.of(part).bound;
    if (bound == certainty::no) {
        return bound;
    }
    auto const there = exists(index, part.actor, when);
    bool const may_be_succeeded = there == certainty::no && has_open_succession(index, whole.whole(), part.actor);
    return bound & (may_be_succeeded ? certainty::maybe : there);
}

} // namespace entente

#endif
