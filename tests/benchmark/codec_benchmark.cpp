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

/// Measures one operation on a text, which is made before the clock starts.
template <class Operation>
void measure(char const* name, std::string const& (*text)(), Operation operation) {
    benchmark::RegisterBenchmark(name, [text, operation](benchmark::State& state) mutable {
        auto const& given = text();
        for (auto _ : state) {
            benchmark::DoNotOptimize(operation(given));
        }
        state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * given.size()));
    })->Unit(benchmark::kMillisecond);
}

/// Reading, of text in both styles.
template <class Operation>
void measure_both(std::string const& name, Operation operation) {
    measure((name + "/compact").c_str(), compact, operation);
    measure((name + "/pretty").c_str(), pretty, operation);
}

void measure_ours() {
    measure_both("read_ours", [](std::string const& text) { return entente::json::read<entente::dossier>(text).has_value(); });
    measure("read_into_ours", compact, [made = entente::dossier{}](std::string const& text) mutable { return entente::json::read_into(made, text).ok(); });
    measure("write_ours", compact, [out = std::string()](std::string const&) mutable {
        entente::json::write_to(out, generated());
        return out.size();
    });
    measure("read_cbor", cbor_bytes, [](std::string const& bytes) { return entente::cbor::read<entente::dossier>(bytes).has_value(); });
    measure("write_cbor", compact, [out = std::string()](std::string const&) mutable {
        entente::cbor::write_to(out, generated());
        return out.size();
    });
    // What building the value costs by itself.
    measure("copy_value", compact, [](std::string const&) { return entente::dossier(generated()).channels.size(); });
}

void measure_peers() {
    measure_both("parse_boost", [](std::string const& text) { return boost::json::parse(text).is_object(); });
    measure("write_boost", compact, [](std::string const& text) {
        static auto const made = boost::json::parse(text);
        return boost::json::serialize(made).size();
    });
#ifdef WITH_NLOHMANN
    measure_both("parse_nlohmann", [](std::string const& text) { return nlohmann::json::parse(text).is_object(); });
    measure("write_nlohmann", compact, [](std::string const& text) {
        static auto const made = nlohmann::json::parse(text);
        return made.dump().size();
    });
#endif
#ifdef WITH_RAPIDJSON
    measure_both("parse_rapidjson", [](std::string const& text) {
        rapidjson::Document made;
        made.Parse<rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
        return made.HasParseError();
    });
    measure("write_rapidjson", compact, [](std::string const& text) {
        static rapidjson::Document made;
        static rapidjson::StringBuffer out;
        if (made.IsNull()) {
            made.Parse(text.data(), text.size());
        }
        out.Clear();
        rapidjson::Writer<rapidjson::StringBuffer> writer(out);
        return made.Accept(writer);
    });
#endif
#ifdef WITH_SIMDJSON
    measure_both("parse_simdjson", [](std::string const& text) {
        static simdjson::dom::parser parser;
        static std::string const* padded_from = nullptr;
        static simdjson::padded_string padded;
        if (padded_from != &text) {
            padded = simdjson::padded_string(text);
            padded_from = &text;
        }
        simdjson::dom::element made;
        return parser.parse(padded).get(made);
    });
#endif
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    measure_ours();
    measure_peers();
    benchmark::RunSpecifiedBenchmarks();
}
