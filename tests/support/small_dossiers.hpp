// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_SMALL_DOSSIERS_HPP
#define ENTENTE_TESTS_SUPPORT_SMALL_DOSSIERS_HPP

/// Thousands of small dossiers of all kinds, the same on every machine: possible histories with partial dates, ends, days of effect, accounts, terms, notices, promises that wait. Laws are checked over
/// them.

#include <entente/core/date.hpp>
#include <entente/core/duration.hpp>
#include <entente/lifecycle/advance.hpp>
#include <entente/lifecycle/lifecycles.hpp>
#include <entente/model/dossier.hpp>

#include <support/random.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace support {

class small_dossiers : public random_numbers {
public:
    using random_numbers::random_numbers;

    /// A day of the years 2000 to 2009.
    entente::day any_day() { return entente::day{2000, 1, 1} + static_cast<std::int32_t>(below(3653)); }

    /// The day, or what includes it.
    entente::date vague(entente::day on, std::size_t exact_in = 2) {
        if (below(exact_in) != 0) {
            return *entente::date::from(on);
        }
        switch (below(4)) {
        case 0: return *entente::date::from(on.year());
        case 1:
            return *entente::date::from(std::to_string(on.year()) + (on.month() < 10 ? "-0" : "-") + std::to_string(on.month()) +
                                        '~');
        default: return *entente::date::from(on.year(), on.month());
        }
    }

    entente::dossier next() {
        entente::dossier made;
        for (char const* const name : {"a", "b", "c"}) {
            made.actors.push_back({.id = *entente::id<entente::actor>::from(name), .kind = entente::actor_kind::state});
        }
        if (one_in(3)) {
            made.actors[2].existence = *entente::period::from("1990/" + entente::to_text(vague(any_day())));
        }
        auto const agreements = 1 + below(2);
        for (std::size_t i = 0; i != agreements; ++i) {
            add_agreement(made, i);
        }
        auto const acts = 1 + below(2);
        for (std::size_t i = 0; i != acts; ++i) {
            add_measure(made, i);
            add_commitment(made, i);
        }
        made.disputes.push_back({.id{"d"},
                                 .sides{{.role = entente::dispute_role::challenger, .actors{actor(0)}},
                                        {.role = entente::dispute_role::target, .actors{actor(1)}}}});
        walk(made.disputes.back().history, entente::standing<entente::dispute_stage>{});
        made.channels.push_back(
            {.id{"ch"}, .level = entente::dialogue_level::leaders, .members{{.actor = actor(0)}, {.actor = actor(2)}}});
        walk(made.channels.back().history, entente::standing<entente::dialogue_stage>{});
        made.demands.push_back({.id{"de"}, .by{actor(0)}, .to{actor(1)}});
        walk(made.demands.back().history, entente::standing<entente::demand_stage>{});
        if (auto between = entente::dyad::from(actor(0), actor(1))) {
            made.diplomatic_relations.push_back({.id{"dr"}, .between = *std::move(between)});
            walk(made.diplomatic_relations.back().history, entente::standing<entente::relation_stage>{});
        }
        made.missions.push_back({.id{"mi"}, .kind = entente::mission_kind::embassy, .of = actor(0), .to = actor(1)});
        walk(made.missions.back().history, entente::standing<entente::mission_stage>{});
        made.recognitions.push_back({.id{"re"}, .by = actor(0), .of = actor(1)});
        walk(made.recognitions.back().history, entente::standing<entente::recognition_stage>{});
        made.proceedings.push_back({.id{"p"}, .complainants{actor(0)}, .respondents{actor(1)}});
        walk(made.proceedings.back().history, entente::standing<entente::proceeding_stage>{});
        return made;
    }

private:
    static entente::id<entente::actor> actor(std::size_t i) {
        return *entente::id<entente::actor>::from(std::string(1, static_cast<char>('a' + i)));
    }

    template <class T>
    static entente::id<T> numbered(char const* prefix, std::size_t i) {
        return *entente::id<T>::from(prefix + std::to_string(i));
    }

    /// Steps that are possible, one after another, in order.
    template <class Action, class Stage>
    void walk(entente::history<Action>& history, entente::standing<Stage> now, std::size_t most = 5) {
        auto day = any_day();
        for (std::size_t left = 1 + below(most); left != 0; --left) {
            // What has an end may be done again: before the end it is prolonged, and after it begun anew.
            if (!history.empty() && history.back().until && one_in(3)) {
                history.push_back(step_on(day, history.back().action));
                day = day + static_cast<std::int32_t>(below(500));
            }
            auto const possible = entente::possible_actions<Action>(now);
            if (possible.empty()) {
                return;
            }
            auto const action = possible[below(possible.size())];
            now = *entente::advance(now, action);
            history.push_back(step_on(day, action));
            day = day + static_cast<std::int32_t>(below(500));
        }
    }

    template <class Action>
    entente::step<Action> step_on(entente::day day, Action action) {
        entente::step<Action> made{};
        if (!one_in(12)) {
            made.on = vague(day);
        }
        made.action = action;
        if (one_in(4)) {
            made.until = vague(day + static_cast<std::int32_t>(below(700)));
        }
        if (one_in(6)) {
            made.effective = vague(day + static_cast<std::int32_t>(below(400)));
        }
        if (one_in(10)) {
            made.accounts.push_back({.stance = one_in(3) ? entente::stance::denies : entente::stance::asserts,
                                     .by{actor(below(3))},
                                     .on = vague(day + static_cast<std::int32_t>(below(100)))});
        }
        return made;
    }

    void add_agreement(entente::dossier& to, std::size_t i) {
        entente::agreement made{.id = numbered<entente::agreement>("t", i),
                                .form = entente::agreement_form::treaty,
                                .clauses{{.obligations{entente::obligation::defence}}}};
        if (one_in(3)) {
            made.term =
                entente::agreement_term{.kind = entente::term_kind::fixed,
                                        .length = entente::duration::of_months(static_cast<std::uint16_t>(1 + below(40))),
                                        .renewal = one_in(2) ? std::optional(entente::duration::of_years(1)) : std::nullopt};
        }
        if (one_in(3)) {
            made.withdrawal = entente::withdrawal_rule{.notice = entente::duration::of_days(90)};
        }
        for (std::size_t who = 0; who != 3; ++who) {
            if (one_in(4)) {
                continue;
            }
            made.participations.push_back({.actor = actor(who)});
            auto& history = made.participations.back().history;
            if (one_in(2)) {
                auto const day = any_day();
                history.push_back(step_on(day, entente::participation_action::sign_definitively));
                history.push_back(step_on(day + 10, entente::participation_action::enter_into_force));
                auto more = entente::history<entente::participation_action>{};
                walk(more, entente::standing<entente::participation_stage>{entente::participation_stage::party}, 3);
                for (auto& each : more) {
                    each.on = each.on ? std::optional(vague(day + 20 + static_cast<std::int32_t>(below(300)))) : std::nullopt;
                    history.push_back(std::move(each));
                }
            }
        }
        if (one_in(8)) {
            walk(made.history, entente::standing<entente::agreement_stage>{});
        } else {
            auto const day = any_day();
            made.history.push_back(step_on(day, entente::agreement_action::sign));
            made.history.push_back(
                step_on(day + static_cast<std::int32_t>(below(100)), entente::agreement_action::enter_into_force));
            auto more = entente::history<entente::agreement_action>{};
            walk(more, entente::standing<entente::agreement_stage>{entente::agreement_stage::in_force}, 3);
            auto later = day + 100;
            for (auto& each : more) {
                later = later + static_cast<std::int32_t>(below(400));
                each.on = vague(later);
                made.history.push_back(std::move(each));
            }
        }
        to.agreements.push_back(std::move(made));
    }

    void add_measure(entente::dossier& to, std::size_t i) {
        to.measures.push_back({.id = numbered<entente::measure>("m", i),
                               .kind = entente::measure_kind::tariff,
                               .by{actor(below(2))},
                               .against{actor(2)}});
        walk(to.measures.back().history, entente::standing<entente::measure_stage>{});
    }

    void add_commitment(entente::dossier& to, std::size_t i) {
        entente::commitment made{.id = numbered<entente::commitment>("c", i), .by{actor(0)}, .to{actor(1)}};
        if (one_in(2)) {
            made.kind = one_in(2) ? entente::commitment_kind::conduct : entente::commitment_kind::result;
        }
        if (one_in(3)) {
            made.due = vague(any_day());
        }
        if (one_in(3)) {
            made.conditions.push_back({.target = *entente::target::from("measure/m0:lifted")});
        }
        if (one_in(3)) {
            made.conditions.push_back(
                {.target = *entente::target::from("commitment/c" + std::to_string(1 - i % 2) + ":fulfilled")});
        }
        walk(made.history, entente::standing<entente::commitment_stage>{});
        to.commitments.push_back(std::move(made));
    }
};

} // namespace support

#endif
