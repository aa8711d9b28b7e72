// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_WHAT_IF_HPP
#define ENTENTE_QUERY_WHAT_IF_HPP

/// What if a step were taken: whether it is possible, and every standing, finding, commitment and leg that it would change. Nothing is changed.

#include <entente/core/date.hpp>
#include <entente/core/detail/nearest.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/id.hpp>
#include <entente/core/literal_list.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/look_up.hpp>
#include <entente/query/commitments.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/ties.hpp>
#include <entente/validate/validate.hpp>

#include <boost/describe/class.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// A step that somebody might take, its action by name, so that one question serves every kind.
struct proposed_step {
    ref<> to{}; ///< the instrument, or a participation
    std::string action{};
    std::optional<date> on{}; ///< nothing: on the day that is asked about
    literal_list<id<actor>> by{};
    std::optional<id<meeting>> at{};

    friend bool operator==(proposed_step const&, proposed_step const&) = default;
};

BOOST_DESCRIBE_STRUCT(proposed_step, (), (to, action, on, by, at))

/// How a leg of a forum would change: its score, in thousandths.
struct leg_change {
    named<trilateral_forum> forum{};
    dyad leg{};
    std::vector<named<actor>> actors{};
    std::optional<std::int64_t> before{};
    std::optional<std::int64_t> after{};

    friend bool operator==(leg_change const&, leg_change const&) = default;
};

BOOST_DESCRIBE_STRUCT(leg_change, (), (forum, leg, actors, before, after))

/// The answer of `what_if`.
struct consequences {
    proposed_step step{};
    date on{};
    bool possible = false;
    std::string refusal{};                      ///< why it is not possible, and what is
    changes changed{};                          ///< from the record to what it would be, on that day
    std::vector<step_answer> steps_refused{};   ///< steps on record after that day that would not be possible any more
    std::vector<named<commitment>> released{};  ///< commitments whose conditions would all be met
    std::vector<named<commitment>> nearer{};    ///< commitments of which one condition more would be met, and others not
    std::vector<deadlock> resolved_deadlocks{}; ///< cycles that would be none any more
    std::vector<leg_change> legs{};             ///< of forums, where the score would change
    std::vector<finding> new_findings{};
    std::vector<finding> settled_findings{}; ///< those that would be found no longer

    friend bool operator==(consequences const&, consequences const&) = default;
};

BOOST_DESCRIBE_STRUCT(consequences, (),
                      (step, on, possible, refusal, changed, steps_refused, released, nearer, resolved_deadlocks, legs,
                       new_findings, settled_findings))

namespace detail {

/// After the steps that may have been taken by that day.
[[nodiscard]] inline std::size_t place_by_day(history_view const& history, date const& on) {
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

[[nodiscard]] inline bool is_among(finding const& one, std::vector<finding> const& sorted) {
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
        if (std::find(still.begin(), still.end(), one) == still.end()) {
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

} // namespace detail

/// What would follow from a step on a day, which is put in its place among those on record: after the ones that may have been taken by then. The answer compares the record
/// with what it would be; where the step is not possible, it says why, and nothing else. Linear in the dossier, which is copied.
///
///     auto const then = what_if(index, {.to = {"channel/leaders-visits"}, .action = "resume", .by = {"japan", "korea"}}, date{2023, 3, 15});
[[nodiscard]] inline consequences what_if(dossier_index const& index, proposed_step step, date const& when) {
    consequences result;
    if (!step.on) {
        step.on = when;
    }
    result.step = step;
    result.on = when;
    auto const* const of = index.find_instrument(step.to.parts());
    if (of == nullptr) {
        result.refusal = detail::why_no_history(index, step.to);
        return result;
    }
    auto const& table = of->history().lifecycle();
    auto const* const action = table.actions.find(step.action);
    if (action == nullptr) {
        result.refusal = "there is no action \"" + step.action + "\" for " + std::string(of->path()) +
                         detail::action_suggestion(table, step.action);
        return result;
    }
    auto const number = static_cast<std::uint8_t>(action->value);
    auto const place = detail::place_by_day(of->history(), *step.on);
    detail::history_walk walk(of->history());
    for (std::size_t i = 0; i != place; ++i) {
        walk.take(i);
    }
    if (!walk.row_of(number, *step.on)) {
        result.refusal = refusal_of(table, walk.now().standing, number);
        if (walk.now().last < 0 && !of->history().begins_in_the_middle()) {
            result.refusal += "; no step before it is on record, nor where the record begins";
        }
        return result;
    }
    result.possible = true;
    detail::dossier_copy const changed(index);
    detail::instrument_editor::insert(*changed.index().find_instrument(step.to.parts()), place,
                                      {number, step.on, step.by, step.at});
    auto const after = changed.index();
    result.changed = diff(state_of_play(index, when), state_of_play(after, when));
    auto const refused_before = refused_steps(of->history());
    for (std::uint32_t const i : refused_steps(after.find_instrument(step.to.parts())->history())) {
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
