#!/bin/sh
# Measures the codec beside other JSON libraries in interleaved rounds, and prints one table: the median of each, and its ratio to ours.
#
#     tests/benchmark/run.sh [--tsv FILE]
#
# glaze and yyjson are measured, too, where CMake finds them: CMAKE_PREFIX_PATH in the environment may name where they are installed.
#
#   --tsv FILE   write rows of case, library, unit and value, too
set -eu

cd "$(dirname "$0")/../.."
tsv=
if [ "${1:-}" = --tsv ]; then
    tsv=${2:?"--tsv needs a file"}
fi
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ]; then
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libbenchmark-dev nlohmann-json3-dev rapidjson-dev libsimdjson-dev >/dev/null 2>&1 ||
        echo "not all peers could be installed: those that are there are measured" >&2
fi
cmake -S . -B build/benchmark -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O2 -DENTENTE_BUILD_TESTS=ON -DENTENTE_TEST_HYGIENE=OFF \
    -DENTENTE_BUILD_EXAMPLES=OFF -DENTENTE_BUILD_BENCHMARKS=ON >/dev/null
cmake --build build/benchmark --target entente_codec_benchmark
build/benchmark/tests/entente_codec_benchmark --benchmark_repetitions=7 --benchmark_enable_random_interleaving=true --benchmark_report_aggregates_only=true \
    --benchmark_min_time=0.3 --benchmark_format=csv 2>/dev/null | awk -F, -v tsv="$tsv" '
    /_median/ {
        gsub(/"/, "", $1)
        name = $1
        sub(/_median$/, "", name)
        time[name] = $4
        order[++count] = name
    }
    END {
        printf "%-28s %12s %18s\n", "case", "ms of CPU", "to ours (more: slower)"
        fflush()
        for (i = 1; i <= count; ++i) {
            name = order[i]
            verb = name
            sub(/_.*/, "", verb)
            variant = name
            if (!sub(/^[^\/]*\//, "/", variant)) variant = "/compact"
            ours = verb == "write" ? "write_ours" : verb == "into" && name != "into_ours" ? "into_ours" : "read_ours" variant
            printf "%-28s %12.1f %18.2f\n", name, time[name], time[name] / time[ours] | "sort"
            if (tsv != "") {
                library = name
                sub(/^[a-z_]*_/, "", library)
                sub(/\/.*/, "", library)
                printf "%s\t%s\tms\t%.3f\n", name, library, time[name] > tsv
            }
        }
    }'
echo
build/benchmark/tests/entente_codec_benchmark --allocations
