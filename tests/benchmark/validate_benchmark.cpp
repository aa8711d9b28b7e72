// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// Validation beside the least that any check of references must do. Read the ratios of one run, not the times: docs/design/measurements.md.

#include <entente/core/walk.hpp>
#include <entente/index/object_table.hpp>
#include <entente/validate/validate.hpp>

#include <support/counted_memory.hpp>
#include <support/generate.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>

namespace {

std::size_t steps_of(entente::dossier const& one) {
    entente::dossier_index const index(one);
    std::size_t result = 0;
    for (auto const& each : index.instruments()) {
        result += each.history().size();
    }
    return result;
}

void count_steps(benchmark::State& state, entente::dossier const& one) {
    auto const steps = steps_of(one);
    state.counters["steps"] = static_cast<double>(steps);
    state.counters["per_step"] =
        benchmark::Counter(static_cast<double>(steps), benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

/// Looks each reference up, by the caller's index.
void resolve_references(benchmark::State& state) {
    auto const made = support::generator::dossier(static_cast<std::size_t>(state.range(0)));
    entente::dossier_index const index(made);
    auto const& objects = index.objects();
    for (auto _ : state) {
        std::size_t found = 0;
        entente::walk(entente::layout_of<entente::dossier>, &made, [&](entente::visited_value const& here) {
            if (here.layout.form == entente::layout_form::word && here.layout.word->refers_to != nullptr) {
                auto const to = here.layout.word->refers_to(here.value);
                found += objects.find({to.kind, to.slug, {}, {}}) != nullptr ? 1U : 0U;
            }
            return true;
        });
        benchmark::DoNotOptimize(found);
    }
    count_steps(state, made);
}

void index_dossier(benchmark::State& state) {
    auto const before = support::memory::now;
    auto const made = support::generator::dossier(static_cast<std::size_t>(state.range(0)));
    auto const of_dossier = support::memory::now - before;
    std::size_t of_index = 0;
    for (auto _ : state) {
        entente::dossier_index const index(made);
        of_index = support::memory::now - before - of_dossier;
        benchmark::DoNotOptimize(&index);
    }
    state.counters["to_dossier"] = static_cast<double>(of_index) / static_cast<double>(of_dossier);
    count_steps(state, made);
}

/// All rules, with the caller's index.
void validate(benchmark::State& state) {
    auto const before = support::memory::now;
    auto const made = support::generator::dossier(static_cast<std::size_t>(state.range(0)));
    entente::dossier_index const index(made);
    auto const held = support::memory::now;
    support::memory::start();
    for (auto _ : state) {
        auto const found = entente::validate(index);
        benchmark::DoNotOptimize(found.total());
    }
    state.counters["to_dossier_and_index"] = static_cast<double>(support::memory::most - held) / static_cast<double>(held - before);
    count_steps(state, made);
}

BENCHMARK(resolve_references)->RangeMultiplier(10)->Range(1'000, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(index_dossier)->RangeMultiplier(10)->Range(1'000, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(validate)->RangeMultiplier(10)->Range(1'000, 1'000'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
