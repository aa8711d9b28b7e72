// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_WHAT_IF_IPP
#define ENTENTE_QUERY_IMPL_WHAT_IF_IPP

#include <entente/query/what_if.hpp>

#include <entente/core/detail/nearest.hpp>
#include <entente/index/look_up.hpp>
#include <entente/query/ties.hpp>
#include <entente/state/waiting.hpp>
#include <entente/validate/validate.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

ENTENTE_DECL std::size_t place_by_day(history_view const& history, date const& on) {
    std::size_t result = 0;
    while (result != history.size() && history[result].day().earliest() <= on.latest()) {
        ++result;
    }
    return result;
}

/// The pointer that something in a history had before a step was put in.
[[nodiscard]] inline std::string without_inserted(std::string_view pointer, std::string const& history, std::size_t place) {
    if (!pointer.starts_with(history)) {
        return std::string(pointer);
    }
    auto const rest = pointer.substr(history.size());
    auto const end = (std::min)(rest.find('/'), rest.size());
    std::size_t number = 0;
    for (char const digit : rest.substr(0, end)) {
        number = number * 10 + static_cast<std::size_t>(digit - '0');
    }
    return number <= place ? std::string(pointer) : history + std::to_string(number - 1) + std::string(rest.substr(end));
}

ENTENTE_DECL bool is_among(finding const& one, std::vector<finding> const& sorted) {
    auto const less = [](finding const& a, finding const& b) {
        return std::pair(a.code, a.pointer) < std::pair(b.code, b.pointer);
    };
    return std::binary_search(sorted.begin(), sorted.end(), one, less);
}

inline void sort_findings(std::vector<finding>& all) {
    std::sort(all.begin(), all.end(),
              [](finding const& a, finding const& b) { return std::pair(a.code, a.pointer) < std::pair(b.code, b.pointer); });
}

inline void compare_findings(dossier_index const& before, dossier_index const& after, std::string const& history, std::size_t place,
                             consequences& to) {
    auto was = validate(before).all();
    sort_findings(was);
    auto const own = history + std::to_string(place);
    std::vector<finding> still;
    for (finding& one : validate(after).all()) {
        bool const is_its_own =
            one.pointer.starts_with(own) && (one.pointer.size() == own.size() || one.pointer[own.size()] == '/');
        auto earlier = one;
        earlier.pointer = without_inserted(one.pointer, history, place);
        // That a step that was not taken cites no source is no finding.
        if (is_its_own ? one.code != "S008" : !is_among(earlier, was)) {
            to.new_findings.push_back(std::move(one));
        }
        if (!is_its_own) {
            still.push_back(std::move(earlier));
        }
    }
    sort_findings(still);
    for (finding& one : was) {
        if (!is_among(one, still)) {
            to.settled_findings.push_back(std::move(one));
        }
    }
}

inline void compare_legs(dossier_index const& before, dossier_index const& after, date const& when, consequences& to) {
    for (trilateral_forum const& forum : before.dossier().trilateral_forums) {
        for (dyad const& leg : forum.legs()) {
            if (leg.is_set()) {
                auto was = ties(before, leg, when);
                auto const now = ties(after, leg, when);
                if (was.score != now.score) {
                    to.legs.push_back({named_in(before, forum.id), leg, std::move(was.actors), was.score, now.score});
                }
            }
        }
    }
}

inline void compare_waiting(dossier_index const& before, dossier_index const& after, date const& when, consequences& to) {
    for (change const& one : to.changed.all) {
        auto const waits = [](inference const& each) { return each.state == inferred_state::waiting; };
        auto const id = one.instrument.as<commitment>();
        auto const* const held = id ? after.find(*id) : nullptr;
        if (held == nullptr || std::none_of(one.inferences_ended.begin(), one.inferences_ended.end(), waits) ||
            is_open_in_effect(after, *held, when) == certainty::no) {
            continue;
        }
        bool all = true;
        std::size_t more = 0;
        for (commitment_condition const& condition : held->conditions) {
            if (applies(condition, when) == certainty::no) {
                continue;
            }
            bool const met = is_met(after, condition.target, when) == certainty::yes;
            all = all && met;
            more += met && is_met(before, condition.target, when) != certainty::yes ? 1U : 0U;
        }
        if (all || more != 0) {
            (all ? to.released : to.nearer).push_back({*id, one.name});
        }
    }
    auto const still = deadlocks(after, when).all;
    for (deadlock& one : deadlocks(before, when).all) {
        if (std::none_of(still.begin(), still.end(), [&](deadlock const& each) { return each.cycle == one.cycle; })) {
            to.resolved_deadlocks.push_back(std::move(one));
        }
    }
}

/// "; did you mean resume?", or the list of what there is.
[[nodiscard]] inline std::string action_suggestion(lifecycle_table const& table, std::string_view wanted) {
    nearest near_action(wanted);
    std::string all;
    for (named_enumerator const& one : table.actions) {
        near_action.offer(one.name);
        all.append(all.empty() ? "" : ", ").append(one.name);
    }
    return near_action.found().empty() ? "; there are " + all : "; did you mean \"" + std::string(near_action.found()) + "\"?";
}

/// The action of that name for an instrument.
[[nodiscard]] inline result<std::uint8_t, refusal> action_named(indexed_instrument const& of, std::string const& name) {
    auto const& table = of.history().lifecycle();
    auto const* const action = table.actions.find(name);
    if (action == nullptr) {
        return refuse("there is no action \"" + name + "\" for " + std::string(of.path()) + action_suggestion(table, name));
    }
    return static_cast<std::uint8_t>(action->value);
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL result<consequences, refusal> what_if(dossier_index const& index, proposed_step step, date const& when) {
    if (!step.on) {
        step.on = when;
    }
    auto const found = detail::find_history(index, step.to, {step.by.data(), step.by.size()}, step.at ? &*step.at : nullptr);
    if (!found) {
        return unexpected(found.error());
    }
    auto const* const of = *found;
    auto const action = detail::action_named(*of, step.action);
    if (!action) {
        return unexpected(action.error());
    }
    auto const place = detail::place_by_day(of->history(), *step.on);
    if (auto refused = of->why_refused(*action, *step.on, place)) {
        return unexpected(*std::move(refused));
    }
    consequences result{std::move(step), when, {}, {}, {}, {}, {}, {}, {}, {}};
    detail::dossier_copy const changed(index);
    detail::instrument_editor::insert(*changed.index().find_instrument(result.step.to.parts()), place,
                                      {*action, result.step.on, result.step.by, result.step.at});
    auto const after = changed.index();
    result.changed = diff(state_of_play(index, when), state_of_play(after, when));
    auto const refused_before = refused_steps(of->history());
    for (std::uint32_t const i : refused_steps(after.find_instrument(result.step.to.parts())->history())) {
        if (i > place && !std::binary_search(refused_before.begin(), refused_before.end(), i - 1)) {
            result.steps_refused.push_back(answer_for(index, *of, i - 1));
        }
    }
    detail::compare_waiting(index, after, when, result);
    detail::compare_legs(index, after, when, result);
    detail::compare_findings(index, after, of->pointer("/history/"), place, result);
    return result;
}

} // namespace entente

#endif
