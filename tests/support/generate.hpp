// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_GENERATE_HPP
#define ENTENTE_TESTS_SUPPORT_GENERATE_HPP

/// Realistic dossiers of any size, the same on every machine: states with names in several scripts, and channels, measures and treaties between
/// pairs of them, with histories that their lifecycles allow.

#include <entente/core/date.hpp>
#include <entente/lifecycle/advance.hpp>
#include <entente/lifecycle/dialogue.hpp>
#include <entente/lifecycle/measure.hpp>
#include <entente/model/dossier.hpp>

#include <support/random.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support {

class generator {
public:
    /// A dossier of so many instruments, between a twentieth as many states (at least four). Histories have up to so many steps.
    static entente::dossier dossier(std::size_t instruments, std::size_t most_steps = 20) {
        generator one;
        one.most_steps_ = most_steps;
        one.add_ground(instruments / 20 + 4);
        for (std::size_t i = 0; i != instruments; ++i) {
            switch (one.below(20)) {
            case 0:
            case 1:
            case 2: one.add_treaty(i); break;
            case 3:
            case 4:
            case 5:
            case 6:
            case 7: one.add_measure(i); break;
            default: one.add_channel(i);
            }
        }
        return std::move(one.made_);
    }

private:
    std::size_t below(std::size_t limit) { return random_.below(limit); }

    template <class T>
    static entente::id<T> numbered(char const* prefix, std::size_t i) {
        return *entente::id<T>::from(prefix + std::to_string(i));
    }

    entente::text name(char const* en, char const* other, std::string_view language, std::size_t i) {
        entente::text result;
        result.set(entente::language_tag{"en"}, en + std::to_string(i));
        result.set(*entente::language_tag::from(language), other + std::to_string(i));
        return result;
    }

    entente::text any_name(char const* en, std::size_t i) {
        static constexpr std::pair<std::string_view, char const*> others[]{
            {"ja", "日韓対話"}, {"ko", "한일 대화"}, {"zh", "中日韓合作"}, {"ar", "حوار"},
            {"ru", "Диалог "},  {"hi", "संवाद "},     {"el", "Διάλογος "}};
        auto const& [language, other] = others[below(std::size(others))];
        return name(en, other, language, i);
    }

    entente::citation any_source() {
        return {.source = numbered<entente::source>("source-", below(made_.sources.size())),
                .locator = "p. " + std::to_string(below(400) + 1)};
    }

    std::pair<entente::id<entente::actor>, entente::id<entente::actor>> any_pair() {
        auto const a = below(made_.actors.size());
        auto const b = (a + 1 + below(made_.actors.size() - 1)) % made_.actors.size();
        return {made_.actors[a].id, made_.actors[b].id};
    }

    /// A day some weeks to a year after another; one in eight is known to the month only.
    entente::date later(std::int32_t& day) {
        day += static_cast<std::int32_t>(20 + below(350));
        auto const on = entente::day(day);
        return below(8) == 0 ? *entente::date::from(on.year(), on.month()) : *entente::date::from(on);
    }

    void add_ground(std::size_t states) {
        for (std::size_t i = 0; i != states / 4 + 1; ++i) {
            made_.sources.push_back({.id = numbered<entente::source>("source-", i),
                                     .kind = entente::source_kind::press,
                                     .title = any_name("Report ", i)});
        }
        for (std::size_t i = 0; i != states; ++i) {
            made_.actors.push_back(
                {.id = numbered<entente::actor>("state-", i), .kind = entente::actor_kind::state, .names = any_name("State ", i)});
        }
    }

    /// Steps that are possible, one after another.
    template <class Action, class Stage>
    void walk(entente::history<Action>& history, entente::standing<Stage> now, entente::id<entente::actor> const& by) {
        std::int32_t day = static_cast<std::int32_t>(below(9000)) - 7300; // from 1950 on
        for (std::size_t left = 1 + below(most_steps_); left != 0; --left) {
            auto const possible = entente::possible_actions<Action>(now);
            if (possible.empty()) {
                return;
            }
            auto const action = possible[below(possible.size())];
            now = *entente::advance(now, action);
            history.push_back({.on = later(day), .action = action, .by{by}, .sources{any_source()}});
        }
    }

    void add_channel(std::size_t i) {
        auto const [a, b] = any_pair();
        made_.channels.push_back({.id = numbered<entente::channel>("channel-", i),
                                  .names = any_name("Dialogue ", i),
                                  .level = entente::dialogue_level::leaders,
                                  .members{{.actor = a}, {.actor = b}}});
        walk(made_.channels.back().history, entente::standing<entente::dialogue_stage>{}, a);
    }

    void add_measure(std::size_t i) {
        auto const [a, b] = any_pair();
        made_.measures.push_back({.id = numbered<entente::measure>("measure-", i),
                                  .kind = entente::measure_kind::tariff,
                                  .names = any_name("Tariff ", i),
                                  .by{a},
                                  .against{b}});
        walk(made_.measures.back().history, entente::standing<entente::measure_stage>{}, a);
    }

    void add_treaty(std::size_t i) {
        using entente::agreement_action;
        using entente::participation_action;
        auto const [a, b] = any_pair();
        std::int32_t day = static_cast<std::int32_t>(below(9000)) - 7300;
        auto const signed_on = later(day);
        auto const ratified = later(day);
        auto const in_force = later(day);
        made_.agreements.push_back({.id = numbered<entente::agreement>("treaty-", i),
                                    .form = entente::agreement_form::treaty,
                                    .binding = entente::binding_force::legal,
                                    .names = any_name("Treaty ", i)});
        auto& made = made_.agreements.back();
        for (auto const& who : {a, b}) {
            made.participations.push_back({.actor = who});
            auto& history = made.participations.back().history;
            history.push_back({.on = signed_on, .action = participation_action::sign, .sources{any_source()}});
            history.push_back({.on = ratified, .action = participation_action::ratify, .sources{any_source()}});
            history.push_back({.on = in_force, .action = participation_action::enter_into_force, .sources{any_source()}});
        }
        made.history.push_back({.on = signed_on, .action = agreement_action::sign, .sources{any_source()}});
        made.history.push_back({.on = in_force, .action = agreement_action::enter_into_force, .sources{any_source()}});
    }

    entente::dossier made_{};
    std::size_t most_steps_ = 20;
    random_numbers random_{2023};
};

} // namespace support

#endif
