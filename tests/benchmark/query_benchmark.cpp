// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// What questions cost beside a walk over the whole dossier. Read the ratios of one run, not the times: docs/design/measurements.md.

#include <entente/core/walk.hpp>
#include <entente/edit/dossier_editor.hpp>
#include <entente/picture/timeline.hpp>
#include <entente/query/balance.hpp>
#include <entente/query/causes.hpp>
#include <entente/query/courses.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/state_of_play.hpp>

#include <support/generate.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace {

constexpr entente::date on_a_day{1965, 6, 1};
constexpr std::size_t most_steps = 10; // about five an instrument

entente::dossier const& generated(std::size_t instruments) {
    static std::size_t held = 0;
    static entente::dossier made;
    if (held != instruments) {
        made = {};
        made = support::generator::dossier(instruments, most_steps);
        held = instruments;
    }
    return made;
}

/// The least that looks at everything.
void walk_dossier(benchmark::State& state) {
    auto const& made = generated(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        std::size_t seen = 0;
        entente::walk(entente::layout_of<entente::dossier>, &made, [&](entente::visited_value const&) {
            ++seen;
            return true;
        });
        benchmark::DoNotOptimize(seen);
    }
}

void make_index(benchmark::State& state) {
    auto const& made = generated(static_cast<std::size_t>(state.range(0)));
    std::size_t steps = 0;
    for (auto _ : state) {
        entente::dossier_index const index(made);
        benchmark::DoNotOptimize(&index);
        if (steps == 0) {
            state.PauseTiming();
            for (auto const& one : index.instruments()) {
                steps += one.history().size();
            }
            state.ResumeTiming();
        }
    }
    state.counters["steps"] = static_cast<double>(steps);
}

void courses_of_all(benchmark::State& state) {
    auto const& made = generated(static_cast<std::size_t>(state.range(0)));
    entente::dossier_index const index(made);
    for (auto _ : state) {
        auto const found = entente::courses(index);
        benchmark::DoNotOptimize(found.all.data());
    }
}

void draw_timeline(benchmark::State& state) {
    auto const& made = generated(static_cast<std::size_t>(state.range(0)));
    entente::dossier_index const index(made);
    auto const all = entente::courses(index);
    std::size_t bytes = 0;
    for (auto _ : state) {
        auto const picture = entente::to_svg(all, {.most_rows = 100000});
        bytes = picture.size();
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}

void state_of_a_pair(benchmark::State& state) {
    auto const& made = generated(static_cast<std::size_t>(state.range(0)));
    entente::dossier_index const index(made);
    std::size_t i = 0;
    for (auto _ : state) {
        auto const& one = made.channels[i];
        i = (i + 7919) % made.channels.size();
        entente::snapshot const found(entente::state_of_play(
            index, on_a_day, {.kinds = {}, .who = {}, .between = entente::dyad::from(one.members[0].actor, one.members[1].actor)}));
        benchmark::DoNotOptimize(found.instruments.data());
    }
}

void state_of_all(benchmark::State& state) {
    auto const& made = generated(static_cast<std::size_t>(state.range(0)));
    entente::dossier_index const index(made);
    for (auto _ : state) {
        auto const found = entente::state_of_play(index, on_a_day);
        benchmark::DoNotOptimize(found.standings(0));
    }
}

/// Names, steps and sources of all, one after the other.
void each_looked_up(benchmark::State& state) {
    auto const& made = generated(static_cast<std::size_t>(state.range(0)));
    entente::dossier_index const index(made);
    auto const found = entente::state_of_play(index, on_a_day);
    for (auto _ : state) {
        for (entente::instrument_state const& one : found) {
            benchmark::DoNotOptimize(one.name.data());
        }
    }
}

/// All of that as a value.
void value_of_all(benchmark::State& state) {
    auto const& made = generated(static_cast<std::size_t>(state.range(0)));
    entente::dossier_index const index(made);
    for (auto _ : state) {
        entente::snapshot const found(entente::state_of_play(index, on_a_day));
        benchmark::DoNotOptimize(found.instruments.data());
    }
}

/// What changed within a month.
void changes_of_all(benchmark::State& state) {
    auto const& made = generated(static_cast<std::size_t>(state.range(0)));
    entente::dossier_index const index(made);
    std::size_t changed = 0;
    for (auto _ : state) {
        changed = entente::diff(entente::state_of_play(index, on_a_day), entente::state_of_play(index, entente::date{1965, 7, 1}))
                      .all.size();
    }
    state.counters["changed"] = static_cast<double>(changed);
}

void status_by_id(benchmark::State& state) {
    auto const& made = generated(static_cast<std::size_t>(state.range(0)));
    entente::dossier_index const index(made);
    std::size_t i = 0;
    for (auto _ : state) {
        i = (i + 7919) % made.channels.size();
        auto const found = entente::status_at(*index.find(made.channels[i].id), on_a_day);
        benchmark::DoNotOptimize(found.size());
    }
}

void take_and_undo(benchmark::State& state) {
    auto made = support::generator::dossier(static_cast<std::size_t>(state.range(0)), most_steps);
    for (entente::channel& one : made.channels) {
        one.history.resize(1); // the first of any is possible, and a session after it
        one.history[0].action = entente::dialogue_action::convene;
    }
    entente::dossier_editor game(made);
    std::vector<entente::ref<>> all;
    for (entente::channel const& one : made.channels) {
        all.push_back(entente::ref<>(one.id));
    }
    std::size_t i = 0;
    for (auto _ : state) {
        i = (i + 7919) % all.size();
        auto const done = game.take(all[i], entente::step<entente::dialogue_action>{.on = entente::date{2020},
                                                                                    .action = entente::dialogue_action::convene});
        benchmark::DoNotOptimize(done ? game.undo() : false);
    }
}

void causes_of_a_long_chain(benchmark::State& state) {
    entente::dossier made;
    auto const size = static_cast<std::size_t>(state.range(0));
    for (std::size_t i = 0; i != size; ++i) {
        made.causal_links.push_back({.id = *entente::id<entente::causal_link>::from("l" + std::to_string(i)),
                                     .cause = *entente::ref<>::from("topic/t" + std::to_string(i)),
                                     .effect = *entente::ref<>::from("topic/t" + std::to_string(i + 1)),
                                     .relation = entente::causal_relation::triggers});
    }
    entente::dossier_index const index(made);
    auto const last = *entente::ref<>::from("topic/t" + std::to_string(size));
    for (auto _ : state) {
        auto const found = entente::causes(index, last);
        benchmark::DoNotOptimize(found.links.size());
    }
}

/// Every two of so many states are allies, or in dispute.
void triads(benchmark::State& state) {
    entente::dossier made;
    auto const size = static_cast<std::size_t>(state.range(0));
    std::uint64_t random = 1;
    for (std::size_t i = 0; i != size; ++i) {
        for (std::size_t k = i + 1; k != size; ++k) {
            auto const a = *entente::id<entente::actor>::from("s" + std::to_string(i));
            auto const b = *entente::id<entente::actor>::from("s" + std::to_string(k));
            auto const name = std::to_string(i) + '-' + std::to_string(k);
            random = random * 6364136223846793005U + 1442695040888963407U;
            if ((random >> 63U) != 0) {
                made.agreements.push_back(
                    {.id = *entente::id<entente::agreement>::from(name),
                     .participations{{.actor = a}, {.actor = b}},
                     .clauses{{.obligations{entente::obligation::defence}}},
                     .history{{.on = entente::date{1950}, .action = entente::agreement_action::sign},
                              {.on = entente::date{1951}, .action = entente::agreement_action::enter_into_force}}});
            } else {
                made.disputes.push_back({.id = *entente::id<entente::dispute>::from(name),
                                         .sides{{.role = entente::dispute_role::challenger, .actors{a}},
                                                {.role = entente::dispute_role::target, .actors{b}}},
                                         .history{{.on = entente::date{1950}, .action = entente::dispute_action::activate}}});
            }
        }
    }
    entente::dossier_index const index(made);
    for (auto _ : state) {
        auto const found = entente::structural_balance(index, on_a_day);
        benchmark::DoNotOptimize(found.foes);
        state.counters["triads"] = static_cast<double>(found.friends + found.divided_friends + found.common_foe + found.foes);
    }
}

#define FOR_SIZES ->Arg(10'000)->Arg(1'000'000)

BENCHMARK(walk_dossier) FOR_SIZES->Unit(benchmark::kMillisecond);
BENCHMARK(make_index) FOR_SIZES->Unit(benchmark::kMillisecond);
BENCHMARK(courses_of_all)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(draw_timeline)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(state_of_a_pair) FOR_SIZES->Unit(benchmark::kMicrosecond);
BENCHMARK(state_of_all) FOR_SIZES->Unit(benchmark::kMillisecond);
BENCHMARK(each_looked_up) FOR_SIZES->Unit(benchmark::kMillisecond);
BENCHMARK(value_of_all) FOR_SIZES->Unit(benchmark::kMillisecond);
BENCHMARK(changes_of_all) FOR_SIZES->Unit(benchmark::kMillisecond);
BENCHMARK(status_by_id) FOR_SIZES->Unit(benchmark::kMicrosecond);
BENCHMARK(take_and_undo) FOR_SIZES->Unit(benchmark::kMicrosecond);
BENCHMARK(causes_of_a_long_chain)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(triads)->Arg(50)->Arg(200)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
