// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// The codec beside other JSON libraries, all of which read the same text to the same structs (peers.hpp) and write them. Ours checks everything (UTF-8,
/// duplicates, missing and unknown members, dates, ids, enumerators), theirs only what they check anyway. Read the ratios of one run, not the times.
///
///     entente_codec_benchmark                  measures, as Google Benchmark does
///     entente_codec_benchmark --allocations    counts what reading allocates, beside what a copy of the same value does

#include "peers.hpp"

#ifdef ENTENTE_WITH_GLAZE
#    include "glaze_peer.hpp"
#endif

#include <entente/cbor/read.hpp>
#include <entente/cbor/write.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>

#include <support/generate.hpp>

#include <benchmark/benchmark.h>

#include <boost/json/src.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <new>
#include <string>
#include <string_view>

namespace {

std::size_t allocations = 0;
std::size_t allocated_bytes = 0;

} // namespace

// Not inlined, or the compiler takes what one allocates for what the other does not free.
[[gnu::noinline]] void* operator new(std::size_t size) {
    ++allocations;
    allocated_bytes += size;
    if (void* const made = std::malloc(size)) {
        return made;
    }
    throw std::bad_alloc();
}

[[gnu::noinline]] void operator delete(void* given) noexcept {
    std::free(given);
}
[[gnu::noinline]] void operator delete(void* given, std::size_t) noexcept {
    std::free(given);
}

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

/// The same document with the members of each object the other way round.
boost::json::value turned(boost::json::value const& given) {
    if (auto const* const array = given.if_array()) {
        boost::json::array made;
        for (auto const& one : *array) {
            made.push_back(turned(one));
        }
        return made;
    }
    if (auto const* const object = given.if_object()) {
        boost::json::object made;
        for (auto one = object->end(); one != object->begin();) {
            --one;
            made.emplace(one->key(), turned(one->value()));
        }
        return made;
    }
    return given;
}

std::string const& shuffled() {
    static auto const text = boost::json::serialize(turned(boost::json::parse(compact())));
    return text;
}

/// The same document with each character of what is prose, all that has a space in it, written as an escape.
std::string const& escaped() {
    static auto const text = [] {
        std::string_view const from = compact();
        std::string made;
        bool in_string = false;
        bool is_prose = false;
        for (std::size_t at = 0; at != from.size();) {
            auto const lead = static_cast<unsigned char>(from[at]);
            if (lead == '"') { // the generator makes no strings with quotation marks
                in_string = !in_string;
                is_prose = in_string && from.substr(at, from.find('"', at + 1) - at).find(' ') != std::string_view::npos;
            }
            if (!is_prose || lead == '"') {
                made += from[at++];
                continue;
            }
            // One character of up to three bytes, which are all that the generator makes.
            std::size_t const more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : 2;
            unsigned code = more == 0 ? lead : lead & (more == 1 ? 0x1FU : 0x0FU);
            for (std::size_t i = 1; i <= more; ++i) {
                code = code << 6U | (static_cast<unsigned char>(from[at + i]) & 0x3FU);
            }
            char unit[8];
            std::snprintf(unit, sizeof unit, "\\u%04x", code);
            made += unit;
            at += more + 1;
        }
        return made;
    }();
    return text;
}

std::string const& cbor_bytes() {
    static auto const bytes = entente::cbor::write(generated());
    return bytes;
}

std::string const& shared_bytes() {
    static auto const bytes = entente::cbor::write(generated(), {.share_strings = true});
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

/// Reading, of text in all four variants.
template <class Read>
void measure_reading(std::string const& library, Read read) {
    measure(("read_" + library + "/compact").c_str(), compact, read);
    measure(("read_" + library + "/pretty").c_str(), pretty, read);
    measure(("read_" + library + "/shuffled").c_str(), shuffled, read);
    measure(("read_" + library + "/escaped").c_str(), escaped, read);
}

void measure_ours() {
    measure_reading("ours", [](std::string const& text) { return entente::json::read<entente::dossier>(text).has_value(); });
    measure("into_ours", compact,
            [made = entente::dossier{}](std::string const& text) mutable { return entente::json::read_into(made, text).ok(); });
    measure("write_ours", compact, [out = std::string()](std::string const&) mutable {
        entente::json::write_to(out, generated());
        return out.size();
    });
    measure("read_cbor", cbor_bytes,
            [](std::string const& bytes) { return entente::cbor::read<entente::dossier>(bytes).has_value(); });
    measure("write_cbor", compact, [out = std::string()](std::string const&) mutable {
        entente::cbor::write_to(out, generated());
        return out.size();
    });
    measure("read_cbor_shared", shared_bytes,
            [](std::string const& bytes) { return entente::cbor::read<entente::dossier>(bytes).has_value(); });
    measure("write_cbor_shared", compact, [out = std::string()](std::string const&) mutable {
        entente::cbor::write_to(out, generated(), {.share_strings = true});
        return out.size();
    });
    // What building the value costs by itself.
    measure("read_copy", compact, [](std::string const&) { return entente::dossier(generated()).channels.size(); });
}

template <class Library>
void measure_peer(std::string const& name) {
    measure_reading(name, [](std::string const& text) { return Library::read(text).channels.size(); });
    measure(("write_" + name).c_str(), compact, [](std::string const&) { return Library::write(generated()); });
}

void measure_peers() {
    measure_peer<peers::boost_json>("boost");
#ifdef WITH_NLOHMANN
    measure_peer<peers::nlohmann_json>("nlohmann");
#endif
#ifdef WITH_RAPIDJSON
    measure_peer<peers::rapid_json>("rapidjson");
#endif
#ifdef WITH_YYJSON
    measure_peer<peers::yy_json>("yyjson");
#endif
#ifdef ENTENTE_WITH_GLAZE
    measure_reading("glaze", [](std::string const& text) { return peers::glaze::read(text).channels.size(); });
    measure("into_glaze", compact, [made = entente::dossier{}](std::string const& text) mutable {
        peers::glaze::read_into(made, text);
        return made.channels.size();
    });
    std::string written;
    peers::glaze::write_to(written, generated());
    if (written == compact()) {
        measure("write_glaze", compact, [out = std::string()](std::string const&) mutable {
            peers::glaze::write_to(out, generated());
            return out.size();
        });
    }
#endif
#ifdef WITH_SIMDJSON
    // The padding that it needs is put behind each text once, before anything is measured.
    static std::map<std::string const*, simdjson::padded_string> padded;
    for (std::string const* const text : {&compact(), &pretty(), &shuffled(), &escaped()}) {
        padded.emplace(text, simdjson::padded_string(*text));
    }
    measure_reading("simdjson", [](std::string const& text) { return peers::simd_json::read(padded.at(&text)).channels.size(); });
#endif
}

/// All libraries make the same value of all texts, or nothing of this is worth measuring.
bool all_are_equal() {
    for (std::string const* const text : {&compact(), &pretty(), &shuffled(), &escaped()}) {
        bool equal = *entente::json::read<entente::dossier>(*text) == generated() && peers::boost_json::read(*text) == generated();
#ifdef WITH_NLOHMANN
        equal = equal && peers::nlohmann_json::read(*text) == generated();
#endif
#ifdef WITH_RAPIDJSON
        equal = equal && peers::rapid_json::read(*text) == generated();
#endif
#ifdef WITH_YYJSON
        equal = equal && peers::yy_json::read(*text) == generated();
#endif
#ifdef ENTENTE_WITH_GLAZE
        auto made = peers::glaze::read(*text);
        equal = equal && made == generated();
        peers::glaze::read_into(made, *text);
        equal = equal && made == generated();
#endif
#ifdef WITH_SIMDJSON
        equal = equal && peers::simd_json::read(simdjson::padded_string(*text)) == generated();
#endif
        if (!equal) {
            return false;
        }
    }
    return true;
}

template <class Make>
void count(char const* name, Make make) {
    auto const before = allocations;
    auto const bytes_before = allocated_bytes;
    auto const made = make();
    constexpr auto instruments = 20'000.0;
    std::printf("%-8s %10.1f allocations %12.0f bytes an instrument\n", name,
                static_cast<double>(allocations - before) / instruments,
                static_cast<double>(allocated_bytes - bytes_before) / instruments);
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 2 && std::string_view(argv[1]) == "--allocations") {
        generated();
        std::string const& text = compact();
        count("reading", [&text] { return entente::json::read<entente::dossier>(text); });
        count("a copy", [] { return entente::dossier(generated()); });
        return 0;
    }
    if (!all_are_equal()) {
        std::fputs("the libraries do not make equal values\n", stderr);
        return 1;
    }
    benchmark::Initialize(&argc, argv);
    measure_ours();
    measure_peers();
    benchmark::RunSpecifiedBenchmarks();
}
