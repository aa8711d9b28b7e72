// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// The codec beside other JSON libraries. Ours reads into described structs with every check on (UTF-8, duplicates, missing and unknown members, dates, ids, enumerators); theirs stop at a tree of values, which a
/// program must still take apart: what is measured of them is the least that they would do. Read the ratios of one run, not the times: docs/design/codec.md.

#include <entente/cbor/read.hpp>
#include <entente/cbor/write.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>

#include <support/generate.hpp>

#include <benchmark/benchmark.h>

#include <boost/json/src.hpp>
#if __has_include(<nlohmann/json.hpp>)
#    include <nlohmann/json.hpp>
#    define WITH_NLOHMANN
#endif
#if __has_include(<rapidjson/document.h>)
#    include <rapidjson/document.h>
#    include <rapidjson/stringbuffer.h>
#    include <rapidjson/writer.h>
#    define WITH_RAPIDJSON
#endif
#if __has_include(<simdjson.h>)
#    include <simdjson.h>
#    define WITH_SIMDJSON
#endif

#include <cstddef>
#include <string>

namespace {

entente::dossier const& generated() {
    static auto const made = support::generator::dossier(20'000);
    return made;
}

std::string const& compact() {
    static auto const text = entente::json::write(generated());
    return text;
}

std::string const& pretty() {
    static auto const text = entente::json::write(generated(), {.style = entente::json::write_style::pretty});
    return text;
}

std::string const& cbor_bytes() {
    static auto const bytes = entente::cbor::write(generated());
    return bytes;
}

void count(benchmark::State& state, std::string const& text) { state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size())); }

template <class Text>
void read_ours(benchmark::State& state, Text text) {
    text(); // made before the clock starts
    for (auto _ : state) {
        auto made = entente::json::read<entente::dossier>(text());
        benchmark::DoNotOptimize(made.has_value());
    }
    count(state, text());
}

void read_into_ours(benchmark::State& state) {
    entente::dossier made;
    compact();
    for (auto _ : state) {
        benchmark::DoNotOptimize(entente::json::read_into(made, compact()).ok());
    }
    count(state, compact());
}

void write_ours(benchmark::State& state) {
    std::string out;
    compact();
    for (auto _ : state) {
        entente::json::write_to(out, generated());
        benchmark::DoNotOptimize(out.data());
    }
    count(state, compact());
}

void read_cbor(benchmark::State& state) {
    cbor_bytes();
    compact();
    for (auto _ : state) {
        auto made = entente::cbor::read<entente::dossier>(cbor_bytes());
        benchmark::DoNotOptimize(made.has_value());
    }
    count(state, compact());
}

void write_cbor(benchmark::State& state) {
    std::string out;
    compact();
    for (auto _ : state) {
        entente::cbor::write_to(out, generated());
        benchmark::DoNotOptimize(out.data());
    }
    count(state, compact());
}

/// A copy of the value, for what building it costs by itself.
void copy_value(benchmark::State& state) {
    compact();
    for (auto _ : state) {
        auto made = generated();
        benchmark::DoNotOptimize(made.channels.data());
    }
    count(state, compact());
}

template <class Text>
void parse_boost(benchmark::State& state, Text text) {
    text();
    for (auto _ : state) {
        auto made = boost::json::parse(text());
        benchmark::DoNotOptimize(&made);
    }
    count(state, text());
}

void write_boost(benchmark::State& state) {
    auto const made = boost::json::parse(compact());
    for (auto _ : state) {
        auto const out = boost::json::serialize(made);
        benchmark::DoNotOptimize(out.data());
    }
    count(state, compact());
}

#ifdef WITH_NLOHMANN
template <class Text>
void parse_nlohmann(benchmark::State& state, Text text) {
    text();
    for (auto _ : state) {
        auto made = nlohmann::json::parse(text());
        benchmark::DoNotOptimize(&made);
    }
    count(state, text());
}

void write_nlohmann(benchmark::State& state) {
    auto const made = nlohmann::json::parse(compact());
    for (auto _ : state) {
        auto const out = made.dump();
        benchmark::DoNotOptimize(out.data());
    }
    count(state, compact());
}
#endif

#ifdef WITH_RAPIDJSON
template <class Text>
void parse_rapidjson(benchmark::State& state, Text text) {
    text();
    for (auto _ : state) {
        rapidjson::Document made;
        made.Parse<rapidjson::kParseValidateEncodingFlag>(text().data(), text().size());
        benchmark::DoNotOptimize(made.HasParseError());
    }
    count(state, text());
}

void write_rapidjson(benchmark::State& state) {
    rapidjson::Document made;
    made.Parse(compact().data(), compact().size());
    rapidjson::StringBuffer out;
    for (auto _ : state) {
        out.Clear();
        rapidjson::Writer<rapidjson::StringBuffer> writer(out);
        made.Accept(writer);
        benchmark::DoNotOptimize(out.GetString());
    }
    count(state, compact());
}
#endif

#ifdef WITH_SIMDJSON
template <class Text>
void parse_simdjson(benchmark::State& state, Text text) {
    simdjson::padded_string const padded(text());
    simdjson::dom::parser parser;
    for (auto _ : state) {
        simdjson::dom::element made;
        benchmark::DoNotOptimize(parser.parse(padded).get(made));
    }
    count(state, text());
}
#endif

BENCHMARK_CAPTURE(read_ours, compact, compact)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_ours, pretty, pretty)->Unit(benchmark::kMillisecond);
BENCHMARK(read_into_ours)->Unit(benchmark::kMillisecond);
BENCHMARK(write_ours)->Unit(benchmark::kMillisecond);
BENCHMARK(read_cbor)->Unit(benchmark::kMillisecond);
BENCHMARK(write_cbor)->Unit(benchmark::kMillisecond);
BENCHMARK(copy_value)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse_boost, compact, compact)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse_boost, pretty, pretty)->Unit(benchmark::kMillisecond);
BENCHMARK(write_boost)->Unit(benchmark::kMillisecond);
#ifdef WITH_NLOHMANN
BENCHMARK_CAPTURE(parse_nlohmann, compact, compact)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse_nlohmann, pretty, pretty)->Unit(benchmark::kMillisecond);
BENCHMARK(write_nlohmann)->Unit(benchmark::kMillisecond);
#endif
#ifdef WITH_RAPIDJSON
BENCHMARK_CAPTURE(parse_rapidjson, compact, compact)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse_rapidjson, pretty, pretty)->Unit(benchmark::kMillisecond);
BENCHMARK(write_rapidjson)->Unit(benchmark::kMillisecond);
#endif
#ifdef WITH_SIMDJSON
BENCHMARK_CAPTURE(parse_simdjson, compact, compact)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse_simdjson, pretty, pretty)->Unit(benchmark::kMillisecond);
#endif

} // namespace

BENCHMARK_MAIN();
