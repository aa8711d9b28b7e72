// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

/// Reading a table beside another library that reads tables, and beside the same rows as JSON. Read the ratios of one run, not the times: docs/performance.md.
///
/// fast-cpp-csv-parser (Debian: libfccp-dev) is measured where it is. It checks numbers and columns; it checks no UTF-8, has no optional cells, and stops at the first fault.

#include <entente/csv/read.hpp>
#include <entente/csv/write.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <benchmark/benchmark.h>
#include <boost/describe/class.hpp>

#if __has_include(<libfccp/csv.h>)
#    define CSV_IO_NO_THREAD
#    include <libfccp/csv.h>
#    define ENTENTE_WITH_FCCP
#endif

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

// The columns of the participants in COW's disputes (MIDB 5.0), most of them.
struct participant {
    std::int32_t dispnum{};
    std::string stabb{};
    std::int32_t ccode{};
    std::int32_t stday{};
    std::int32_t stmon{};
    std::int32_t styear{};
    std::int32_t endday{};
    std::int32_t endmon{};
    std::int32_t endyear{};
    std::int32_t sidea{};
    std::int32_t fatality{};
    std::int32_t hiact{};
    std::int32_t hostlev{};

    friend bool operator==(participant const&, participant const&) = default;
};
BOOST_DESCRIBE_STRUCT(participant, (),
                      (dispnum, stabb, ccode, stday, stmon, styear, endday, endmon, endyear, sidea, fatality, hiact, hostlev))

std::vector<participant> const& rows() {
    static std::vector<participant> const all = [] {
        std::vector<participant> result;
        constexpr std::string_view codes[]{"USA", "UKG", "FRN", "GMY", "RUS", "CHN", "JPN", "ROK"};
        for (std::int32_t i = 0; i != 100'000; ++i) {
            auto const n = (i * 7919) % 1000;
            result.push_back({i / 2, std::string(codes[static_cast<std::size_t>(n % 8)]), 2 + n % 900,
                              n % 29 == 0 ? -9 : 1 + n % 28, 1 + n % 12, 1816 + n % 199, n % 31 == 0 ? -9 : 1 + n % 28, 1 + n % 12,
                              1816 + n % 199, i % 2, n % 7, n % 22, 1 + n % 5});
        }
        return result;
    }();
    return all;
}

std::string const& table() {
    static std::string const text = entente::csv::write(rows());
    return text;
}

std::string const& array() {
    static std::string const text = entente::json::write(rows());
    return text;
}

void count(benchmark::State& state, std::string const& text) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows().size()));
}

void check(std::vector<participant> const& read) {
    if (read != rows()) {
        std::abort();
    }
}

void csv_ours(benchmark::State& state) {
    check(entente::csv::read<participant>(table()).rows);
    for (auto _ : state) {
        benchmark::DoNotOptimize(entente::csv::read<participant>(table()));
    }
    count(state, table());
}
BENCHMARK(csv_ours)->Unit(benchmark::kMillisecond);

void json_ours(benchmark::State& state) {
    check(*entente::json::read<std::vector<participant>>(array()));
    for (auto _ : state) {
        benchmark::DoNotOptimize(entente::json::read<std::vector<participant>>(array()));
    }
    count(state, array());
}
BENCHMARK(json_ours)->Unit(benchmark::kMillisecond);

#ifdef ENTENTE_WITH_FCCP
std::vector<participant> read_by_fccp() {
    io::CSVReader<13> in("table", table().data(), table().data() + table().size());
    in.read_header(io::ignore_no_column, "dispnum", "stabb", "ccode", "stday", "stmon", "styear", "endday", "endmon", "endyear",
                   "sidea", "fatality", "hiact", "hostlev");
    std::vector<participant> result;
    participant one;
    while (in.read_row(one.dispnum, one.stabb, one.ccode, one.stday, one.stmon, one.styear, one.endday, one.endmon, one.endyear,
                       one.sidea, one.fatality, one.hiact, one.hostlev)) {
        result.push_back(one);
    }
    return result;
}

void csv_fccp(benchmark::State& state) {
    check(read_by_fccp());
    for (auto _ : state) {
        benchmark::DoNotOptimize(read_by_fccp());
    }
    count(state, table());
}
BENCHMARK(csv_fccp)->Unit(benchmark::kMillisecond);
#endif

} // namespace

BENCHMARK_MAIN();
