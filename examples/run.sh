#!/bin/sh
# Builds the examples and tells the summit of March 2023: examples/run.sh [FILE [DAY DAY]]
# Installs what lacks first. Programs land in build/examples.
set -eu

cd "$(dirname "$0")/.."
. .ci/setup.sh

compiler=${CXX:-g++}
entente_setup "$compiler"
entente_use_ccache
if [ ! -f build/build.ninja ]; then # a configuration that failed leaves a cache, and no build.ninja
    # shellcheck disable=SC2086
    said=$(cmake -S . -B build -G Ninja -DCMAKE_CXX_COMPILER="$compiler" -DENTENTE_BUILD_TESTS=OFF $entente_launcher 2>&1) || {
        echo "$said" >&2
        exit 1
    }
fi
cmake --build build --target examples -j "$(entente_jobs)" -- --quiet
exec build/examples/tell_summit "$@"
