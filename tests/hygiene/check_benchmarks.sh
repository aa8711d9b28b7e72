#!/bin/sh
# The benchmarks are no part of the tests, but they must compile: check_benchmarks.sh COMPILER SOURCE_DIR
set -eu

if ! echo '#include <benchmark/benchmark.h>' | "$1" -std=c++20 -fsyntax-only -x c++ - 2>/dev/null; then
    echo "skipped: there is no Google Benchmark (Debian: libbenchmark-dev)"
    exit 0
fi
for one in validate_benchmark query_benchmark csv_benchmark; do
    "$1" -std=c++20 -fsyntax-only -Wall -Wextra -Werror -I"$2/include" -I"$2/tests" "$2/tests/benchmark/$one.cpp"
done
